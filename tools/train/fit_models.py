"""Fits all that is learned for one holdout: language model, vocabulary, tier 1, tier 2, style."""

import time
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse as sp

import linear
import plan
import tier2_train
import vocabulary
from core_tools import CoreTools, Features, read_features, write_core_bin
from tier2_net import Shape, Tier2

VOCABULARY = 20_000
TEXTS_A_SOURCE = 1500  # that the vocabulary and the language model are fitted on
# Signals of how a set was collected rather than of the post: titles, line breaks, absolute length.
NOT_LEARNED = frozenset({"title_covered", "title_repeated", "title_only", "length_chars", "length_words", "lines",
                         "words_per_line", "bits"})


@dataclass
class Inputs:
    """What every holdout shares."""

    table: plan.Table
    texts: list[str]  # normalised
    posts: Path
    ngrams: sp.csr_matrix  # they depend on no model
    tools: CoreTools
    content: frozenset[str]  # names of the signals of the content family
    seed: int


@dataclass
class Fitted:
    """The models of one holdout and what they make of every row."""

    lang: bytes
    pieces: list[str]
    features: Features
    tier1: linear.Linear
    tier2: Tier2 | None
    tier1_scores: np.ndarray
    tier2_scores: np.ndarray


def say(message: str) -> None:
    """Progress, on standard error."""
    print(f"[{time.strftime('%H:%M:%S')}] {message}", file=sys.stderr, flush=True)


def _sample_texts(inputs: Inputs, mask: np.ndarray, rng: np.random.Generator) -> list[str]:
    """At most TEXTS_A_SOURCE of each source."""
    chosen = []
    for source in np.unique(inputs.table.source[mask]):
        index = np.flatnonzero(mask & (inputs.table.source == source))
        chosen.append(rng.permutation(index)[:TEXTS_A_SOURCE])
    return [inputs.texts[i] for i in rng.permutation(np.concatenate(chosen))]


def read_with_models(inputs: Inputs, train: np.ndarray, work: Path) -> tuple[bytes, list[str], Features]:
    """Fits the language model (on honest rows) and the vocabulary, and reads all rows with both."""
    rng = np.random.default_rng(inputs.seed)
    plain = train & (inputs.table.made == "")
    lang = inputs.tools.language_model(_sample_texts(inputs, plain & (inputs.table.label == 0), rng), work)
    pieces = vocabulary.fit(_sample_texts(inputs, train, rng), VOCABULARY)
    write_core_bin(work, {"LANG": lang, "VOCB": vocabulary.section(pieces)})
    path = inputs.tools.features(inputs.posts, "all", work / "features.jsonl", work)
    features = read_features(path, ngrams=False)
    path.unlink()
    features.ngrams = inputs.ngrams
    return lang, pieces, features


def content_mask(inputs: Inputs, names: list[str]) -> np.ndarray:
    """The signals that tier 1 may learn weights for."""
    return np.array([name in inputs.content and name not in NOT_LEARNED for name in names])


def fit_tier1(inputs: Inputs, features: Features, weight: np.ndarray, strength: linear.Strength) -> linear.Linear:
    """Tier 1 on the rows whose weight is not 0."""
    rows = np.flatnonzero(weight > 0)
    use = content_mask(inputs, features.names)
    return linear.fit(features.names, features.signals[rows], features.ngrams[rows], inputs.table.label[rows],
                      weight[rows], use, strength)


def style_rows(t: plan.Table) -> tuple[np.ndarray, np.ndarray]:
    """Which rows tell who wrote them, and their weights: each source's two halves weigh the same."""
    mask = (t.style >= 0) & (t.made == "")
    weight = np.zeros(len(t.label))
    for source in np.unique(t.source[mask]):
        for style in (0, 1):
            part = mask & (t.source == source) & (t.style == style)
            weight[part] = 1 / max(part.sum(), 1)
    for style in (0, 1):
        part = mask & (t.style == style)
        weight[part] *= mask.sum() / 2 / weight[part].sum()
    return mask, weight


def fit_style(inputs: Inputs, features: Features, leave_out: str = "") -> linear.Linear:
    """The "STYL" model: written by a language model or by a person. It never feeds a verdict."""
    mask, weight = style_rows(inputs.table)
    kept = np.flatnonzero(mask & (inputs.table.source != leave_out))
    use = content_mask(inputs, features.names)
    strength = linear.Strength(iterations=30)
    return linear.quantised(linear.fit(features.names, features.signals[kept], features.ngrams[kept],
                                       inputs.table.style[kept], weight[kept], use, strength))


def fit(inputs: Inputs, holdout: plan.Holdout, work: Path, with_tier2: bool = True) -> Fitted:
    """Everything for one holdout; `work` keeps its files."""
    work.mkdir(parents=True, exist_ok=True)
    train = holdout.train(inputs.table)
    lang, pieces, features = read_with_models(inputs, train, work)
    weight = plan.weights(inputs.table, train)
    say(f"holdout {holdout.name}: read; {int((weight > 0).sum())} rows to train on")
    tier1 = linear.quantised(fit_tier1(inputs, features, weight, linear.Strength()))
    scores1 = tier1.log_odds(features.signals, features.ngrams)
    say(f"holdout {holdout.name}: tier 1 fitted")
    tier2, scores2 = None, np.full(len(weight), np.nan, np.float32)
    if with_tier2:
        shape = Shape(len(pieces) + vocabulary.FIRST_PIECE)
        tier2 = tier2_train.train(features.tokens, inputs.table.label, weight, shape, inputs.seed)
        wanted = np.flatnonzero(~train | (holdout.fold < 0))
        scores2[wanted] = tier2_train.scores(tier2, [features.tokens[i] for i in wanted])
        say(f"holdout {holdout.name}: tier 2 fitted")
    return Fitted(lang, pieces, features, tier1, tier2, scores1, scores2)
