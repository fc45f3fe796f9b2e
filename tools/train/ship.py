"""Writes the shipped files and checks that the core reads from them what training computed."""

import hashlib
import json
from pathlib import Path

import numpy as np
import onnxruntime

import calibrate
import linear
import priors
import tier2_onnx
import tier2_train
import vocabulary
from core_tools import write_core_bin
from fit_models import Fitted, Inputs, say
from tier2_net import MAX_TOKENS, pad

AGREE = 1e-3  # most that a tier-2 logit may differ between batches, paddings and torch's int8 rounding


def _describe(path: Path, final: Fitted) -> dict:
    return {
        "file": path.name, "sha256": hashlib.sha256(path.read_bytes()).hexdigest(), "bytes": path.stat().st_size,
        "opset": tier2_onnx.OPSET, "max_tokens": MAX_TOKENS, "vocabulary": len(final.pieces) + vocabulary.FIRST_PIECE,
        "inputs": {"input_ids": {"type": "int32", "shape": ["batch", "length"], "padding": 0}},
        "outputs": {"logit": {"type": "float32", "shape": ["batch"], "meaning": "log-odds that the post is spam"}},
        "network": {"width": final.tier2.shape.width, "channels": final.tier2.shape.channels,
                    "heads": final.tier2.shape.heads, "hidden": final.tier2.shape.hidden},
        "training": {"rows_drawn": tier2_train.SAMPLES, "batch": tier2_train.BATCH, "peak_rate": tier2_train.PEAK_RATE},
    }


def run_onnx(session: onnxruntime.InferenceSession, batch: list[list[int]], length: int = 0) -> np.ndarray:
    """Logits of one batch, padded to at least `length`."""
    return session.run(["logit"], {"input_ids": pad(batch, length).numpy().astype(np.int32)})[0]


def check_tier2(path: Path, tokens: list[list[int]]) -> float:
    """The most by which a post's logit differs alone, in batches of 16 and 64, and fully padded."""
    session = onnxruntime.InferenceSession(str(path))
    alone = np.concatenate([run_onnx(session, [ids]) for ids in tokens])
    worst = 0.0
    for size, length in ((16, 0), (64, 0), (16, MAX_TOKENS)):
        batches = [run_onnx(session, tokens[at : at + size], length) for at in range(0, len(tokens), size)]
        worst = max(worst, float(np.abs(np.concatenate(batches) - alone).max()))
    if worst > AGREE:
        raise SystemExit(f"{path}: a logit differs by {worst:.2g} between batches, at most {AGREE} expected")
    return worst


def _check_tier1(inputs: Inputs, model: linear.Linear, final: Fitted, models: Path) -> float:
    """The most by which the core's content log-odds differs from ours over the first posts."""
    out = inputs.tools.features(inputs.posts, "all", models / "check.jsonl", models)
    ours = model.log_odds(final.features.signals, final.features.ngrams)
    with open(out, encoding="utf-8") as lines:
        next(lines)
        theirs = np.array([json.loads(line)["content"] for line in lines])
    out.unlink()
    worst = float(np.abs(theirs - ours).max())
    if worst > AGREE:
        raise SystemExit(f"tier 1: the core's log-odds differ by {worst:.2g} from those trained")
    return worst


def ship(inputs: Inputs, final: Fitted, calibration: calibrate.Calibration, style: linear.Linear, out: Path) -> dict:
    """Writes core.bin and tier2/; returns facts for the card."""
    tier1 = final.tier1.scaled(calibration.scale, calibration.shift)
    tier1.band = calibration.band
    priors.add_priors(tier1)
    sections = {"LANG": final.lang, "VOCB": vocabulary.section(final.pieces), "TIR1": linear.section(tier1),
                "STYL": linear.section(style), "FUSE": calibrate.fuse_section(calibration.fuse)}
    write_core_bin(out, sections)
    path = out / "tier2" / "model.onnx"
    tier2_onnx.export(final.tier2, path)
    (out / "tier2" / "model.json").write_text(json.dumps(_describe(path, final), indent=2) + "\n")
    sample = np.random.default_rng(inputs.seed).choice(len(inputs.texts), 256, replace=False)
    facts = {
        "core_bytes": (out / "core.bin").stat().st_size, "tier2_bytes": path.stat().st_size,
        "sections": {tag: len(payload) for tag, payload in sections.items()},
        "tier2_worst": check_tier2(path, [final.features.tokens[i] for i in sample]),
        "tier1_worst": _check_tier1(inputs, tier1, final, out),
    }
    say(f"shipped to {out.name}/")
    return facts
