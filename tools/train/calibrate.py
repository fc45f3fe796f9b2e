"""Calibration, fusion of the two tiers, the open band and thresholds, all from held-out predictions."""

import struct
from dataclasses import dataclass, field

import numpy as np
from scipy.optimize import minimize

import data
import metrics
import plan

PRIOR = 0.05  # share of spam that the probability assumes of a page's posts
SUSPECT_RATE = 0.004  # false positives allowed on the worst site, held out; the promise is 0.005
SPAM_RATE = 0.0004  # false positives allowed over all sites; the promise is 0.0005
FAMILY_CAP, COUNTER_CAP = 6.0, 2.5  # core/policy.h
LINEAR_PART = 2 / 3  # of a cap, core/verdict.cc
OPEN_SHARE = 0.12  # of honest posts that tier 2 reads
TIER2_WEIGHTS = ("tier1_weight_read", "tier2_weight_read", "tier2_bias_read")


@dataclass
class HeldOut:
    """Predictions for rows that their model never saw, from all holdouts together."""

    tier1: np.ndarray
    tier2: np.ndarray
    label: np.ndarray
    site: np.ndarray
    group: np.ndarray
    weight: np.ndarray = field(default_factory=lambda: np.zeros(0))  # each class sums to 1


def collect(t: plan.Table, scores: dict[plan.Holdout, tuple[np.ndarray, np.ndarray]]) -> HeldOut:
    """Honest posts weigh the same per site, spam the same per group; generated posts stay out."""
    parts = []
    for holdout, (tier1, tier2) in scores.items():
        groups = [group for group in holdout.groups if group in plan.SPAM_GROUPS]
        for mask in (holdout.test_honest(t), *(holdout.test_spam(t, group) for group in groups)):
            parts.append((tier1[mask], tier2[mask], t.label[mask], t.site[mask], t.group[mask]))
    held = HeldOut(*(np.concatenate(column) for column in zip(*parts, strict=True)))
    held.weight = np.zeros(len(held.label))
    spam, honest = held.label == 1, held.label == 0
    held.weight[honest] = metrics.site_weights(held.site[honest])
    held.weight[spam] = metrics.site_weights(held.group[spam])
    return held


def fit_logistic(x: np.ndarray, y: np.ndarray, weight: np.ndarray) -> np.ndarray:
    """Coefficients, then the bias, of the weighted logistic regression with slopes of at least 0."""
    sign = np.where(y == 1, 1.0, -1.0)

    def loss(p: np.ndarray) -> tuple[float, np.ndarray]:
        margin = sign * (x @ p[:-1] + p[-1])
        slope = -weight * sign / (1 + np.exp(np.clip(margin, -50, 50)))
        return (weight * np.logaddexp(0, -margin)).sum() + 1e-4 * (p[:-1] ** 2).sum(), np.append(
            x.T @ slope + 2e-4 * p[:-1], slope.sum())

    bounds = [(0, None)] * x.shape[1] + [(None, None)]
    return minimize(loss, np.append(np.full(x.shape[1], 0.5), 0.0), jac=True, method="L-BFGS-B", bounds=bounds).x


def soft_cap(x: np.ndarray) -> np.ndarray:
    """What verdict.cc makes of one family's log-odds."""
    limit = np.where(x < 0, COUNTER_CAP, FAMILY_CAP)
    linear = LINEAR_PART * limit
    over = np.maximum(np.abs(x) - linear, 0)
    return np.sign(x) * np.where(over > 0, linear + (limit - linear) * over / (over + limit - linear), np.abs(x))


def probability(content: np.ndarray, bias: float) -> np.ndarray:
    """A verdict's score where the content family is all there is."""
    return 1 / (1 + np.exp(-(bias + soft_cap(content))))


@dataclass
class Calibration:
    """Numbers for TIR1 (scale, shift, band) and FUSE (the rest)."""

    scale: float
    shift: float
    band: tuple[float, float]
    fuse: dict[str, float]

    def content(self, tier1: np.ndarray, tier2: np.ndarray) -> np.ndarray:
        """The content family's log-odds, tier 2 used where it is open and has a score."""
        llr = self.scale * tier1 + self.shift
        w1, w2, b2 = (self.fuse[name] for name in TIER2_WEIGHTS)
        read = (llr >= self.band[0]) & (llr < self.band[1]) & np.isfinite(tier2)
        return np.where(read, w1 * llr + w2 * np.nan_to_num(tier2) + b2, self.fuse["tier1_weight"] * llr)

    def score(self, tier1: np.ndarray, tier2: np.ndarray) -> np.ndarray:
        return probability(self.content(tier1, tier2), self.fuse["bias"])


def _bias() -> float:
    return float(np.log(PRIOR / (1 - PRIOR)))


def _threshold(held: HeldOut, score: np.ndarray, rate: float, each_site: bool) -> float:
    honest = held.label == 0
    masks = [honest & (held.site == site) for site in data.SITES] if each_site else [honest]
    return max(metrics.threshold_at(score[m], held.weight[m] / held.weight[m].sum(), rate) for m in masks if m.any())


def calibrate(held: HeldOut) -> Calibration:
    """Platt scaling of tier 1 (Platt 1999), the band, the fusion inside it, and the thresholds."""
    scale, shift = fit_logistic(held.tier1[:, None], held.label, held.weight)
    llr = scale * held.tier1 + shift
    honest = held.label == 0
    low = metrics.threshold_at(llr[honest], held.weight[honest], OPEN_SHARE)
    fuse = {"bias": _bias(), "family_cap": FAMILY_CAP, "counter_cap": COUNTER_CAP, "tier1_weight": 1.0,
            "tier1_weight_read": 1.0, "tier2_weight_read": 0.0, "tier2_bias_read": 0.0}
    result = Calibration(float(scale), float(shift), (float(low), 50.0), fuse)
    open_ = (llr >= low) & np.isfinite(held.tier2)
    if open_.any():
        x = np.stack([llr[open_], held.tier2[open_]], axis=1)
        fuse.update(zip(TIER2_WEIGHTS, map(float, fit_logistic(x, held.label[open_], held.weight[open_])), strict=True))
    score = result.score(held.tier1, held.tier2)
    fuse["suspect_threshold"] = _threshold(held, score, SUSPECT_RATE, each_site=True)
    fuse["spam_threshold"] = max(_threshold(held, score, SPAM_RATE, each_site=False), fuse["suspect_threshold"])
    fuse["tier1_weight"] = _tier1_weight(held, llr, fuse)
    return result


def _tier1_weight(held: HeldOut, llr: np.ndarray, fuse: dict[str, float]) -> float:
    """The most, up to 1, that tier 1 may weigh where tier 2 has not read, for the same false positives."""
    for weight in np.arange(1.0, 0.2, -0.02):
        score = probability(weight * llr, fuse["bias"])
        if (_threshold(held, score, SUSPECT_RATE, each_site=True) <= fuse["suspect_threshold"]
                and _threshold(held, score, SPAM_RATE, each_site=False) <= fuse["spam_threshold"]):
            return float(weight)
    return 0.2


def fuse_section(fuse: dict[str, float]) -> bytes:
    """The payload of FUSE, as core/policy.cc reads it."""
    out = [struct.pack("<I", len(fuse))]
    for name, value in fuse.items():
        out.append(struct.pack("<B", len(name)) + name.encode() + struct.pack("<f", value))
    return b"".join(out)
