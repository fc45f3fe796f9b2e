"""Recall at a false-positive rate, calibration error, and confidence in both."""

import numpy as np


def site_weights(sites: np.ndarray) -> np.ndarray:
    """One weight per honest post so that every site counts the same; they sum to 1."""
    names, index, counts = np.unique(sites, return_inverse=True, return_counts=True)
    return 1 / counts[index] / max(len(names), 1)


def threshold_at(honest: np.ndarray, weight: np.ndarray, rate: float) -> float:
    """The lowest threshold at which at most `rate` of the honest weight lies above it."""
    order = np.argsort(-honest, kind="stable")
    above = np.cumsum(weight[order])
    first = int(np.searchsorted(above, rate + 1e-12, side="right"))
    return float(honest[order[first]]) if first < len(honest) else float(honest.min()) - 1


def recall_at(spam: np.ndarray, honest: np.ndarray, weight: np.ndarray, rate: float) -> float:
    """The share of spam strictly above the threshold of that false-positive rate."""
    return float((spam > threshold_at(honest, weight, rate)).mean()) if len(spam) else float("nan")


def calibration_error(probability: np.ndarray, label: np.ndarray, weight: np.ndarray, buckets: int = 15) -> float:
    """Expected calibration error over equally wide buckets (Naeini et al. 2015), weighted."""
    index = np.minimum((probability * buckets).astype(int), buckets - 1)
    total = 0.0
    for bucket in range(buckets):
        mask = index == bucket
        mass = weight[mask].sum()
        if mass > 0:
            gap = np.average(probability[mask], weights=weight[mask]) - np.average(label[mask], weights=weight[mask])
            total += mass * abs(gap)
    return float(total / weight.sum())
