"""Runs the core's own programs: `winnow features` and winnow-fit-lm. Python re-implements neither."""

import json
import subprocess
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse as sp

import core_bin

NGRAM_BUCKETS = 1 << 18  # core/ngrams.h
LANGUAGE_MODEL_SLOTS = 19  # log2; two bytes a slot


@dataclass
class Features:
    """What the core reads of each row, in the rows' order."""

    names: list[str]  # of the signals
    signals: np.ndarray  # float32 [rows, signals]; below 0 where unknown
    ngrams: sp.csr_matrix  # float32 [rows, NGRAM_BUCKETS], each row 1/sqrt(n) at its n distinct ids
    tokens: list[list[int]]
    bits: np.ndarray  # float32 [rows]


class CoreTools:
    """The two programs, found in one build folder."""

    def __init__(self, build: Path, jobs: int = 2):
        self.winnow = build / "winnow"
        self.fit_lm = build / "winnow-fit-lm"
        self.jobs = jobs
        for program in (self.winnow, self.fit_lm):
            if not program.exists():
                raise SystemExit(f"{program} is missing: build the release preset first")

    def features(self, posts: Path, stage: str, out: Path, models: Path | None = None) -> Path:
        """Runs `winnow features`; `models` is a folder that holds core.bin."""
        command = [str(self.winnow), "features", str(posts), "--stage", stage, "-o", str(out), "--jobs", str(self.jobs)]
        if models:
            command += ["--model", str(models)]
        subprocess.run(command, check=True)
        return out

    def language_model(self, texts: list[str], work: Path) -> bytes:
        """The LANG section fitted on normalised texts."""
        lines, section = work / "lm.txt", work / "lm.bin"
        lines.write_text("\n".join(text.replace("\n", " ") for text in texts) + "\n", encoding="utf-8")
        subprocess.run([str(self.fit_lm), str(LANGUAGE_MODEL_SLOTS), str(section), str(lines)], check=True,
                       stdout=subprocess.DEVNULL)
        return section.read_bytes()


def write_core_bin(folder: Path, sections: dict[str, bytes]) -> None:
    """Writes folder/core.bin."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "core.bin").write_bytes(core_bin.pack(sections))


def read_texts(path: Path) -> list[str]:
    """The normalised title and text of every row of `--stage text`."""
    with open(path, encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]


def _ngram_matrix(ids: list[np.ndarray]) -> sp.csr_matrix:
    counts = np.array([len(row) for row in ids])
    data = np.repeat(1 / np.sqrt(np.maximum(counts, 1)), counts).astype(np.float32)
    return sp.csr_matrix((data, np.concatenate(ids), np.append(0, np.cumsum(counts))), shape=(len(ids), NGRAM_BUCKETS))


def read_features(path: Path, ngrams: bool = True) -> Features:
    """Parses the output of `--stage signals` or, with n-grams and tokens, of `--stage all`."""
    signals, ids, tokens, bits = [], [], [], []
    with open(path, encoding="utf-8") as lines:
        names = json.loads(next(lines))["signals"]
        for line in lines:
            if not ngrams:  # the longest part of a line
                head, _, rest = line.partition(',"ngrams":[')
                line = head + rest.partition("]")[2]
            row = json.loads(line)
            signals.append(np.array(row["signals"], np.float32))
            bits.append(row["bits"])
            tokens.append(row.get("tokens", []))
            if ngrams:
                ids.append(np.array(row["ngrams"], np.int32))
    matrix = _ngram_matrix(ids) if ngrams else sp.csr_matrix((len(bits), NGRAM_BUCKETS), dtype=np.float32)
    return Features(names, np.stack(signals), matrix, tokens, np.array(bits, np.float32))
