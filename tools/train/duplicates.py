"""Near-duplicate clusters, so that no split cuts through copies of one text.

MinHash over hashed 3-token shingles (Broder 1997), banded: a row joins the first row that it shares
a band with where their estimated Jaccard similarity reaches _SIMILAR (union-find).
"""

import re
import zlib

import numpy as np

_TOKEN = re.compile(r"[^\W\d_]+")
_HASHES, _BANDS = 32, 8  # 4 rows a band: texts of Jaccard 0.7 meet with probability 0.89, of 0.8 with 0.98
_SIMILAR = 0.5


def _shingles(text: str) -> np.ndarray:
    tokens = _TOKEN.findall(text.lower())[:400]
    if len(tokens) < 4:  # short texts and scripts without spaces: characters instead
        joined = "".join(tokens) or text
        tokens = list(joined[:400])
    width = 3 if len(tokens) > 3 else 1
    parts = {" ".join(tokens[i : i + width]) for i in range(max(1, len(tokens) - width + 1))}
    return np.fromiter((zlib.crc32(part.encode()) for part in parts), np.uint64, len(parts))


def _find(parent: np.ndarray, item: int) -> int:
    while parent[item] != item:
        parent[item] = parent[parent[item]]
        item = parent[item]
    return item


def clusters(texts: list[str], seed: int = 1) -> np.ndarray:
    """One cluster number per text."""
    rng = np.random.default_rng(seed)
    factor = rng.integers(1, 1 << 63, _HASHES, dtype=np.uint64) | np.uint64(1)
    parent = np.arange(len(texts))
    first_with: dict[tuple, int] = {}
    sketches = np.empty((len(texts), _HASHES), np.uint64)
    for index, text in enumerate(texts):
        values = _shingles(text)
        mixed = (values[:, None] + np.uint64(1)) * factor  # wraps: 64-bit multiplicative hashing
        sketches[index] = (mixed ^ (mixed >> np.uint64(29))).min(axis=0)
        for band, key in enumerate(sketches[index].reshape(_BANDS, -1)):
            other = first_with.setdefault((band, key.tobytes()), index)
            if other != index and (sketches[index] == sketches[other]).mean() >= _SIMILAR:
                parent[_find(parent, index)] = _find(parent, other)
    return np.array([_find(parent, index) for index in range(len(texts))])
