"""The rows that training and evaluation use: data, generated families, and seeded variants of both.

A variant keeps its parent's source, unit and cluster, so that no split comes between the two.
`made` is "" for a row as it came, the family for a generated one, else how a variant was made.
"""

import gzip
import json
import random
import zlib
from collections import defaultdict
from pathlib import Path

import data
import duplicates
from evasion import EVASIONS
from generators import FAMILIES, generate

GENERATED = "generated"  # source of the training half
GENERATED_HELD = "generated-held"  # source of the half that no model ever trains on
MOST_ROWS = 2000  # of one source and label that a fit reads
EVADED_SHARE = 0.15  # of the spam rows get one evasion variant
LONG_SHARE = 0.15  # of the spam rows are joined with others of their source into a long one
SHORT_SHARE = 0.10  # of the honest rows are cut to a sentence or two
UNTITLED_SHARE = 0.30  # of the titled rows lose their title or have it joined to the text


def _rng(*parts: object) -> random.Random:
    return random.Random(zlib.crc32("/".join(map(str, parts)).encode()))


def _generated_rows(seed: int) -> list[dict]:
    rows = []
    for family in FAMILIES:
        for held in (False, True):
            source = GENERATED_HELD if held else GENERATED
            for index, post in enumerate(generate(family, held, seed)):
                rows.append({"id": f"{source}/{family.name}/{index}", "source": source, "group": source, "site": "",
                             "label": post["label"], "style": -1, "lang": post["lang"], "title": post["title"],
                             "text": post["text"], "unit": f"{source}/{family.name}/{index}", "made": family.name})
    return rows


def _sample(rows: list[dict], seed: int) -> list[dict]:
    """At most MOST_ROWS a source, label and style; those of clusters already drawn come last."""
    kinds: dict[tuple, list[dict]] = defaultdict(list)
    for row in rows:
        kinds[row["source"], row["label"], row["style"]].append(row)
    kept = []
    for kind, members in sorted(kinds.items()):
        _rng(seed, *kind).shuffle(members)
        seen: set[int] = set()
        fresh, repeats = [], []
        for row in members:
            (repeats if row["cluster"] in seen else fresh).append(row)
            seen.add(row["cluster"])
        kept += (fresh + repeats)[:MOST_ROWS]
    return kept


def _variant(row: dict, made: str, text: str, title: str = "") -> dict:
    return row | {"id": f"{row['id']}#{made}", "text": text, "title": title, "made": made}


def _long_variant(row: dict, same: list[dict], rng: random.Random) -> dict:
    others = rng.sample(same, min(len(same), rng.randint(1, 4)))
    return _variant(row, "long", rng.choice(["\n\n", " ",
    "\n"]).join([row["text"], *(other["text"] for other in others)]))


def _honest_variants(row: dict, rng: random.Random) -> list[dict]:
    made = []
    if row["title"] and row["text"] and rng.random() < UNTITLED_SHARE:
        joined = rng.random() < 0.3
        made.append(_variant(row, "untitled", f"{row['title']}\n{row['text']}" if joined else row["text"]))
    sentences = row["text"].replace("\n", ". ").split(". ")
    if len(sentences) > 3 and rng.random() < SHORT_SHARE:
        start = rng.randrange(len(sentences) - 1)
        made.append(_variant(row, "short", ". ".join(sentences[start : start + rng.randint(1, 2)])))
    return made


def _variants(rows: list[dict], seed: int) -> list[dict]:
    spam: dict[tuple, list[dict]] = defaultdict(list)
    for row in rows:
        if row["label"] == 1:
            spam[row["source"], row["made"]].append(row)
    made = []
    for row in rows:
        rng = _rng(seed, row["id"])
        if row["source"] == GENERATED_HELD:
            continue
        if row["label"] == 0:
            made += _honest_variants(row, rng)
        elif row["label"] == 1:
            if rng.random() < EVADED_SHARE:
                name = rng.choice(sorted(EVASIONS))
                made.append(_variant(row, name, EVASIONS[name](row["text"], rng), row["title"]))
            if rng.random() < LONG_SHARE:
                made.append(_long_variant(row, spam[row["source"], row["made"]], rng))
    return made


def build(folder: Path, seed: int) -> list[dict]:
    """All rows in a fixed order, each with its near-duplicate cluster."""
    rows = data.load(folder)
    for row, cluster in zip(rows, duplicates.clusters([f"{row['title']} {row['text']}" for row in rows]), strict=True):
        row["cluster"] = int(cluster)
    rows = _sample(rows, seed)
    for index, row in enumerate(_generated_rows(seed)):
        rows.append(row | {"cluster": -1 - index})
    return rows + _variants(rows, seed)


def write_posts(rows: list[dict], path: Path) -> None:
    """The rows as posts for `winnow features`; circumstances that a source would betray stay unknown."""
    with gzip.open(path, "wt", encoding="utf-8", compresslevel=1) as out:
        for row in rows:
            post = {"id": row["id"], "text": row["text"], "title": row["title"] or None}
            out.write(json.dumps(post, ensure_ascii=False) + "\n")
