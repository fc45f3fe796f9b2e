"""What is trained on, what is held out, and how much each row weighs."""

import zlib
from dataclasses import dataclass

import numpy as np

import data
from rows import GENERATED, GENERATED_HELD

SPAM_GROUPS = ("se-charcoal", "yt-uci", "x-janitr", "tg-ru", "chat-zh", "yt-judol", "vi-reviews", "sms-en", "sms-tr",
               "gib-nostril")
GENERATED_WEIGHT = 4.0  # mass of the generated spam beside 1 for an ordinary source, and of its honest rows
FULL_WEIGHT_ROWS = 300  # a smaller source has proportionally less
LENGTH_EDGES = (40, 120, 400, 1200)  # characters: buckets in which spam and honest mass are evened out
LENGTH_EVENING = 0.7  # 1 evens them out fully, 0 not at all


@dataclass
class Table:
    """Columns of the rows, as arrays."""

    source: np.ndarray
    group: np.ndarray
    site: np.ndarray
    label: np.ndarray
    style: np.ndarray
    cluster: np.ndarray
    made: np.ndarray
    length: np.ndarray
    fold: np.ndarray  # of honest posts: 0, 1, 2

    @property
    def plain(self) -> np.ndarray:
        """Rows as they came, no variants and nothing generated."""
        return self.made == ""

    @property
    def honest(self) -> np.ndarray:
        """Posts of people on the sites we serve."""
        return self.plain & (self.site != "") & (self.label == 0) & (self.style != 1)


def _fold(row: dict) -> int:
    source = data.SOURCES.get(row["source"])
    if source and source.honest_fold >= 0:
        return source.honest_fold
    return zlib.crc32(row["unit"].encode()) % data.HONEST_FOLDS


def table(rows: list[dict]) -> Table:
    """The rows as columns."""
    column = {name: np.array([row[name] for row in rows]) for name in
              ("source", "group", "site", "label", "style", "cluster", "made")}
    length = np.array([len(row["title"]) + len(row["text"]) for row in rows])
    return Table(**column, length=length, fold=np.array([_fold(row) for row in rows]))


@dataclass(frozen=True)
class Holdout:
    """What one refit leaves out: groups of spam, and a third of the honest posts. FINAL leaves nothing out."""

    groups: tuple[str, ...]
    fold: int  # of honest posts that is held out with them; -1 for none

    @property
    def name(self) -> str:
        return "+".join(self.groups) or "none"

    def test_spam(self, t: Table, group: str) -> np.ndarray:
        """The spam of one of its groups, as it came."""
        return (t.group == group) & (t.label == 1) & (t.plain | (t.group == GENERATED_HELD))

    def test_honest(self, t: Table) -> np.ndarray:
        return t.honest & (t.fold == self.fold)

    def train(self, t: Table) -> np.ndarray:
        """Rows that may be trained on: no held-out row, nor a near-duplicate of one."""
        out = np.isin(t.group, self.groups) | ((t.site != "") & (t.fold == self.fold)) | (t.source == GENERATED_HELD)
        if GENERATED_HELD in self.groups:
            out |= t.source == GENERATED
        return ~out & ~np.isin(t.cluster, t.cluster[out])


def holdouts(one_by_one: bool) -> list[Holdout]:
    """One refit per group; or three refits, each without every third group, which is quicker and stricter."""
    groups = (*SPAM_GROUPS, GENERATED_HELD)
    if one_by_one:
        return [Holdout((group,), index % data.HONEST_FOLDS) for index, group in enumerate(groups)]
    return [Holdout(SPAM_GROUPS[fold :: data.HONEST_FOLDS], fold) for fold in range(data.HONEST_FOLDS)]


FINAL = Holdout((), -1)


def weights(t: Table, train: np.ndarray) -> np.ndarray:
    """Balanced by source and length; 0 outside `train`. Spam and honest rows sum to the same."""
    out = np.zeros(len(t.label))
    usable = train & (t.label >= 0)
    for source in np.unique(t.source[usable]):
        mass = data.SOURCES[source].weight if source in data.SOURCES else GENERATED_WEIGHT
        for label in (0, 1):
            mask = usable & (t.source == source) & (t.label == label)
            count = mask.sum()
            out[mask] = mass * min(1.0, count / FULL_WEIGHT_ROWS) / max(count, 1)
    bucket = np.searchsorted(LENGTH_EDGES, t.length)
    for index in range(len(LENGTH_EDGES) + 1):
        spam, honest = (out * ((bucket == index) & (t.label == label)) for label in (1, 0))
        if spam.sum() > 0 and honest.sum() > 0:
            out[(bucket == index) & (t.label == 1)] *= (honest.sum() / spam.sum()) ** LENGTH_EVENING
    for label in (0, 1):
        mask = usable & (t.label == label)
        out[mask] *= usable.sum() / 2 / max(out[mask].sum(), 1e-9)
    return out
