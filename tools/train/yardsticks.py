"""What others would use, trained on the same rows: TF-IDF with logistic regression, and fastText."""

import re
import subprocess
from pathlib import Path

import numpy as np
import scipy.sparse as sp
from sklearn.feature_extraction.text import HashingVectorizer, TfidfTransformer
from sklearn.linear_model import LogisticRegression

import plan
from fit_models import Inputs, say

FASTTEXT = "fasttext"  # Debian package
_OPTIONS = "-dim 32 -wordNgrams 2 -minn 2 -maxn 5 -bucket 500000 -epoch 5 -lr 0.5 -thread 2 -verbose 0".split()
_SPACE = re.compile(r"\s+")


def _counts(inputs: Inputs) -> sp.csr_matrix:
    """Words and word pairs of the normalised texts."""
    return HashingVectorizer(n_features=1 << 20, ngram_range=(1, 2), norm=None, alternate_sign=False,
                             token_pattern=r"\w+|[^\w\s]").transform(inputs.texts).astype(np.float32)


def tfidf(counts: sp.csr_matrix, y: np.ndarray, train: np.ndarray, wanted: np.ndarray) -> np.ndarray:
    """Log-odds of the wanted rows by TF-IDF (fitted on the training rows) and logistic regression."""
    idf = TfidfTransformer(sublinear_tf=True).fit(counts[train])
    model = LogisticRegression(C=10, solver="liblinear", max_iter=50)
    model.fit(idf.transform(counts[train]), y[train])
    return model.decision_function(idf.transform(counts[wanted]))


def fasttext(texts: list[str], y: np.ndarray, train: np.ndarray, wanted: np.ndarray, work: Path,
             seed: int) -> np.ndarray:
    """Probability of the wanted rows by fastText with word pairs and subwords."""
    rows = np.random.default_rng(seed).permutation(train)
    lines = (f"__label__{y[i]} {_SPACE.sub(' ', texts[i])[:4000]}\n" for i in rows)
    (work / "ft.train").write_text("".join(lines), encoding="utf-8")
    (work / "ft.test").write_text("".join(_SPACE.sub(" ", texts[i])[:4000] + "\n" for i in wanted), encoding="utf-8")
    subprocess.run([FASTTEXT, "supervised", "-input", work / "ft.train", "-output", work / "ft", *_OPTIONS], check=True)
    answer = subprocess.run([FASTTEXT, "predict-prob", work / "ft.bin", work / "ft.test", "2"], check=True,
                            capture_output=True, text=True).stdout.splitlines()
    for name in ("ft.train", "ft.test", "ft.bin", "ft.vec"):
        (work / name).unlink(missing_ok=True)
    out = np.zeros(len(answer))
    for i, line in enumerate(answer):
        parts = line.split()
        found = dict(zip(parts[::2], map(float, parts[1::2]), strict=True))
        # Rounded to 0 or 1 it would tie: the smaller of the two probabilities keeps its digits.
        spam, honest = found.get("__label__1", 0.0), found.get("__label__0", 0.0)
        out[i] = np.log(max(spam, 1e-9)) - np.log(max(honest, 1e-9))
    return out


def _one(inputs: Inputs, counts: sp.csr_matrix, holdout: plan.Holdout, work: Path) -> dict[str, np.ndarray]:
    t = inputs.table
    train = np.flatnonzero(holdout.train(t) & (t.label >= 0))
    masks = [holdout.test_honest(t), *(holdout.test_spam(t, group) for group in holdout.groups)]
    wanted = np.flatnonzero(np.any(masks, axis=0))
    out = {}
    for name in ("tfidf", "fasttext"):
        out[name] = np.full(len(t.label), np.nan)
    out["tfidf"][wanted] = tfidf(counts, t.label, train, wanted)
    out["fasttext"][wanted] = fasttext(inputs.texts, t.label, train, wanted, work, inputs.seed)
    say(f"holdout {holdout.name}: yardsticks fitted")
    return out


def scores(inputs: Inputs, holdouts: list[plan.Holdout], work: Path) -> dict[str, dict[plan.Holdout, np.ndarray]]:
    """For each yardstick and holdout, scores of every row (NaN where not wanted)."""
    posts, counts = (work / "posts.sha256").read_text(), None
    results: dict[str, dict[plan.Holdout, np.ndarray]] = {"tfidf": {}, "fasttext": {}}
    for holdout in holdouts:
        kept = work / "holdouts" / holdout.name / "yardsticks.npz"
        if not kept.exists() or str(np.load(kept)["stamp"]) != posts:
            counts = _counts(inputs) if counts is None else counts
            kept.parent.mkdir(parents=True, exist_ok=True)
            np.savez(kept, **_one(inputs, counts, holdout, kept.parent), stamp=posts)
        saved = np.load(kept)
        for name, by_holdout in results.items():
            by_holdout[holdout] = saved[name]
    return results
