"""Trains the tier-2 network on token ids, and scores with it."""

import numpy as np
import torch
from torch.nn.functional import binary_cross_entropy_with_logits

from tier2_net import MAX_TOKENS, Shape, Tier2, pad

BATCH = 96
SAMPLES = 60_000  # rows drawn in a training run, by weight, with replacement
PEAK_RATE = 3e-3
SMOOTHING = 0.03  # of labels: some rows of every source are wrong
CROP_SHARE = 0.25  # of draws see a random stretch of the post only
MOST_TRAINED = 72  # tokens of a draw; scoring reads all MAX_TOKENS


def _schedule(step: int, steps: int) -> float:
    warm = 0.1 * steps
    return min(step / warm, (steps - step) / (steps - warm)) if steps > 1 else 1.0


def _crop(ids: list[int], rng: np.random.Generator) -> list[int]:
    if len(ids) <= MOST_TRAINED and (len(ids) < 24 or rng.random() >= CROP_SHARE):
        return ids
    if rng.random() < 0.5:
        return ids[:MOST_TRAINED]
    length = int(rng.integers(12, min(len(ids), MOST_TRAINED)))
    start = int(rng.integers(1, len(ids) - length + 1))
    return ids[:1] + ids[start : start + length]


def _batches(tokens: list[list[int]], weight: np.ndarray, rng: np.random.Generator) -> list[np.ndarray]:
    """Rows drawn by weight, posts of like length together, batches in random order."""
    drawn = rng.choice(len(tokens), SAMPLES, p=weight / weight.sum())
    lengths = np.array([len(tokens[i]) for i in drawn]) + rng.random(SAMPLES) * 8
    ordered = drawn[np.argsort(lengths)]
    batches = [ordered[at : at + BATCH] for at in range(0, SAMPLES, BATCH)]
    return [batches[i] for i in rng.permutation(len(batches))]


def train(tokens: list[list[int]], y: np.ndarray, weight: np.ndarray, shape: Shape, seed: int) -> Tier2:
    """A network fitted on the rows whose weight is not 0."""
    torch.manual_seed(seed)
    rng = np.random.default_rng(seed)
    net = Tier2(shape).train()
    optimiser = torch.optim.AdamW(net.parameters(), lr=PEAK_RATE, weight_decay=0.01)
    batches = _batches(tokens, weight, rng)
    for step, batch in enumerate(batches):
        for part in optimiser.param_groups:
            part["lr"] = PEAK_RATE * _schedule(step + 1, len(batches))
        logits = net(pad([_crop(tokens[i], rng) for i in batch]))
        target = torch.tensor(y[batch], dtype=torch.float32) * (1 - 2 * SMOOTHING) + SMOOTHING
        loss = binary_cross_entropy_with_logits(logits, target)
        optimiser.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
        optimiser.step()
    return net.eval()


@torch.no_grad()
def scores(net: Tier2, tokens: list[list[int]], batch: int = 256) -> np.ndarray:
    """One logit per post."""
    order = np.argsort([len(ids) for ids in tokens], kind="stable")
    out = np.zeros(len(tokens), np.float32)
    for at in range(0, len(order), batch):
        index = order[at : at + batch]
        out[index] = net(pad([tokens[i][:MAX_TOKENS] for i in index])).numpy()
    return out
