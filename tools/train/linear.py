"""Fits and writes linear models over binned signals and hashed n-grams (layout: core/linear_model.h)."""

import struct
from dataclasses import dataclass

import numpy as np
import scipy.sparse as sp
from scipy.optimize import minimize

from core_tools import NGRAM_BUCKETS

SECTION_VERSION = 1
NGRAM_SEED = 0x57696E6E6F773031
REGIONS = (slice(0, 1 << 16), slice(1 << 16, 1 << 17), slice(1 << 17, 1 << 18))  # words, pairs, characters


@dataclass(frozen=True)
class Strength:
    """Penalties (L2) of one fit; its rows' weights sum to their number."""

    signals: float = 20.0  # on steps between neighbouring bins, so that weights are smooth
    words: float = 5.0
    pairs: float = 10.0
    characters: float = 15.0
    iterations: int = 40


@dataclass
class Linear:
    """log-odds = bias + weights of the signals' bins + n-grams . row of 1/sqrt(n)."""

    names: list[str]
    edges: list[np.ndarray]  # float32, ascending, a list a signal
    weights: list[np.ndarray]  # float32 [edges + 2]: unknown, then by bin
    ngrams: np.ndarray  # float32 [NGRAM_BUCKETS]
    bias: float
    band: tuple[float, float] = (0.0, 0.0)

    def signal_terms(self, signals: np.ndarray) -> np.ndarray:
        """What each signal adds to each row, float32 [rows, signals]."""
        return np.stack([w[bins(signals[:, j], e)] for j, (e, w) in enumerate(zip(self.edges, self.weights))], axis=1)

    def log_odds(self, signals: np.ndarray, ngrams: sp.csr_matrix, content: np.ndarray | None = None) -> np.ndarray:
        """`content` masks the signals that count."""
        terms = self.signal_terms(signals)
        return self.bias + ngrams @ self.ngrams + (terms if content is None else terms[:, content]).sum(axis=1)

    def scaled(self, factor: float, shift: float) -> "Linear":
        """factor * log-odds + shift."""
        return Linear(self.names, self.edges, [w * np.float32(factor) for w in self.weights],
                      self.ngrams * np.float32(factor), self.bias * factor + shift, self.band)


def bins(values: np.ndarray, edges: np.ndarray) -> np.ndarray:
    """0 for unknown (below 0), else 1 + the number of edges that are <= the value."""
    return np.where(values >= 0, 1 + np.searchsorted(edges, values, side="right"), 0)


def choose_edges(values: np.ndarray, most: int = 10) -> np.ndarray:
    """Quantiles of the known values; of those above 0 where many are 0."""
    known = values[values >= 0]
    if len(known) < 50 or known.max() == known.min():
        return np.zeros(0, np.float32)
    positive = known[known > 0]
    sparse = len(positive) < 0.6 * len(known)
    shares = np.linspace(0, 1, (most // 2 if sparse else most) + 2)[1:-1]
    edges = np.unique(np.quantile(positive if sparse else known, shares).astype(np.float32))
    if sparse:  # one step at anything above 0
        edges = np.unique(np.append(np.float32(positive.min()), edges))
    return edges[edges > known.min()]


def _steps(signals: np.ndarray, edges: list[np.ndarray], use: np.ndarray) -> sp.csr_matrix:
    """Thermometer code: column (signal, k) is 1 where the value reaches edge k."""
    columns = [(signals[:, j, None] >= edges[j]).astype(np.float32) for j in np.flatnonzero(use) if len(edges[j])]
    return sp.csr_matrix(np.hstack(columns) if columns else np.zeros((len(signals), 0), np.float32))


def _minimise(x: sp.csr_matrix, y: np.ndarray, weight: np.ndarray, penalty: np.ndarray, iterations: int) -> np.ndarray:
    """Weighted L2 logistic regression by L-BFGS; the last coefficient is the bias."""
    transposed = x.T.tocsr()
    sign = np.where(y == 1, 1.0, -1.0)

    def loss(p: np.ndarray) -> tuple[float, np.ndarray]:
        margin = sign * (x @ p[:-1].astype(np.float32) + p[-1])
        slope = -weight * sign / (1 + np.exp(np.clip(margin, -50, 50)))
        value = (weight * np.logaddexp(0, -margin)).sum() + 0.5 * (penalty * p[:-1] ** 2).sum()
        return value, np.append(transposed @ slope.astype(np.float32) + penalty * p[:-1], slope.sum())

    start = np.zeros(x.shape[1] + 1)
    return minimize(loss, start, jac=True, method="L-BFGS-B", options={"maxiter": iterations}).x


def fit(names: list[str], signals: np.ndarray, ngrams: sp.csr_matrix, y: np.ndarray, weight: np.ndarray,
        use: np.ndarray, strength: Strength, least_rows: int = 10) -> Linear:
    """`use` masks the signals that may carry weight; n-grams seen in fewer than `least_rows` rows get none."""
    edges = [choose_edges(signals[:, j]) if use[j] else np.zeros(0, np.float32) for j in range(signals.shape[1])]
    steps = _steps(signals, edges, use)
    seen = np.flatnonzero(np.bincount(ngrams.indices, minlength=NGRAM_BUCKETS) >= least_rows)
    penalty_of = np.empty(NGRAM_BUCKETS)
    for region, value in zip(REGIONS, (strength.words, strength.pairs, strength.characters), strict=True):
        penalty_of[region] = value
    x = sp.hstack([steps, ngrams[:, seen]], format="csr", dtype=np.float32)
    penalty = np.concatenate([np.full(steps.shape[1], strength.signals), penalty_of[seen]])
    solution = _minimise(x, y, weight, penalty, strength.iterations)
    weights, at = [], 0
    for j in range(len(names)):
        count = len(edges[j]) if use[j] else 0
        weights.append(np.concatenate([[0, 0], np.cumsum(solution[at : at + count])]).astype(np.float32))
        at += count
    table = np.zeros(NGRAM_BUCKETS, np.float32)
    table[seen] = solution[at:-1]
    return _centred(Linear(names, edges, weights, table, float(solution[-1])), signals[y == 0], weight[y == 0])


def _centred(model: Linear, honest: np.ndarray, weight: np.ndarray) -> Linear:
    """Moves each signal's mean over honest rows into the bias; unknown weighs that mean, so nothing."""
    for j, w in enumerate(model.weights):
        at = bins(honest[:, j], model.edges[j])
        known = at > 0
        mean = np.average(w[at[known]], weights=weight[known]) if weight[known].sum() > 0 else 0.0
        w[1:] -= np.float32(mean)
        model.bias += float(mean)
    return model


def section(model: Linear) -> bytes:
    """The payload of TIR1 or STYL; n-gram weights become int8 with one scale for each order."""
    stored, scales = np.zeros(NGRAM_BUCKETS, np.int8), []
    for region in REGIONS:
        top = max(float(np.abs(model.ngrams[region]).max()), 1e-6)
        scales.append(top / 127)
        stored[region] = np.clip(np.rint(model.ngrams[region] / scales[-1]), -127, 127).astype(np.int8)
    out = [struct.pack("<IQf2f3fI", SECTION_VERSION, NGRAM_SEED, model.bias, *model.band, *scales, len(model.names))]
    for name, edges, weights in zip(model.names, model.edges, model.weights, strict=True):
        raw = name.encode()
        out.append(struct.pack("<B", len(raw)) + raw + struct.pack("<B", len(edges)))
        out.append(edges.astype("<f4").tobytes() + weights.astype("<f4").tobytes())
    out.append(struct.pack("<I", 0))
    return b"".join(out) + stored.tobytes()


def quantised(model: Linear) -> Linear:
    """The model as the section stores it, for measuring what ships."""
    table = model.ngrams.copy()
    for region in REGIONS:
        scale = max(float(np.abs(table[region]).max()), 1e-6) / 127
        table[region] = np.clip(np.rint(table[region] / scale), -127, 127) * np.float32(scale)
    return Linear(model.names, model.edges, model.weights, table, model.bias, model.band)
