"""Figures of the model card, all from held-out predictions."""

import random

import numpy as np

import calibrate
import data
import fit_models
import linear
import metrics
import plan
from calibrate import Calibration
from fit_models import Fitted, Inputs
from rows import GENERATED_HELD

Scores = dict[plan.Holdout, tuple[np.ndarray, np.ndarray]]
RATES = (0.01, 0.001)


def _recalls(t: plan.Table, holdout: plan.Holdout, group: str, score: np.ndarray) -> list[float]:
    spam, honest = holdout.test_spam(t, group), holdout.test_honest(t)
    weight = metrics.site_weights(t.site[honest])
    return [metrics.recall_at(score[spam], score[honest], weight, rate) for rate in RATES]


def _entry(t: plan.Table, holdout: plan.Holdout, group: str, models: dict[str, np.ndarray],
           suspect: np.ndarray) -> dict:
    spam = holdout.test_spam(t, group)
    honest = (t.group == group) & (t.label == 0) & t.plain
    entry = {"group": group, "spam": int(spam.sum()), "suspect": float(suspect[spam].mean()),
             "own_honest": int(honest.sum()),
             "own_honest_suspect": float(suspect[honest].mean()) if honest.any() else None}
    return entry | {name: _recalls(t, holdout, group, score) for name, score in models.items()}


def loso(t: plan.Table, scores: Scores, calibration: Calibration, rivals: dict) -> list[dict]:
    """One entry per group left out: recall at 1 % and 0.1 % for each model, and what the threshold does."""
    table = []
    for holdout, (tier1, tier2) in scores.items():
        models = {"both": calibration.content(tier1, tier2), "tier1": tier1, "tier2": tier2}
        models |= {name: by_holdout[holdout] for name, by_holdout in rivals.items() if holdout in by_holdout}
        suspect = calibration.score(tier1, tier2) >= calibration.fuse["suspect_threshold"]
        table += [_entry(t, holdout, group, models, suspect) for group in holdout.groups]
    order = {group: index for index, group in enumerate((*plan.SPAM_GROUPS, GENERATED_HELD))}
    return sorted(table, key=lambda entry: order[entry["group"]])


def false_positives(t: plan.Table, scores: Scores, calibration: Calibration) -> dict[str, dict]:
    """Per site and source of honest posts held out: shares over each threshold, and read by tier 2."""
    rows: dict[str, list] = {}
    for holdout, (tier1, tier2) in scores.items():
        mask = holdout.test_honest(t)
        probability = calibration.score(tier1, tier2)[mask]
        llr = calibration.scale * tier1[mask] + calibration.shift
        columns = (probability, calibration.score(tier1, np.full_like(tier2, np.nan))[mask], llr >= calibration.band[0])
        for names in (t.site[mask], t.source[mask]):
            for name in np.unique(names):
                rows.setdefault(str(name), []).append(np.stack([c[names == name] for c in columns]))
    out = {}
    for name, parts in rows.items():
        both, alone, read = np.concatenate(parts, axis=1)
        fuse = calibration.fuse
        out[name] = {"scored": len(both), "suspect": float((both >= fuse["suspect_threshold"]).mean()),
                     "suspect_tier1": float((alone >= fuse["suspect_threshold"]).mean()),
                     "over_spam": float((both >= fuse["spam_threshold"]).mean()), "read": float(read.mean())}
    return out


def families(t: plan.Table, final: Fitted, calibration: Calibration) -> list[dict]:
    """The held-out half of each generated family by the shipped models."""
    probability = calibration.score(final.tier1_scores, final.tier2_scores)
    out = []
    held = t.source == GENERATED_HELD
    for name in dict.fromkeys(t.made[held]):
        mask = held & (t.made == name)
        out.append({"family": str(name), "label": int(t.label[mask][0]), "posts": int(mask.sum()),
                    "suspect": float((probability[mask] >= calibration.fuse["suspect_threshold"]).mean())})
    return out


def calibration_error(held: calibrate.HeldOut, calibration: Calibration) -> float:
    """Expected calibration error at the assumed share of spam."""
    weight = np.where(held.label == 1, calibrate.PRIOR, 1 - calibrate.PRIOR) * held.weight
    return metrics.calibration_error(calibration.score(held.tier1, held.tier2), held.label, weight)


def style(inputs: Inputs, final: Fitted) -> dict[str, float]:
    """How often `machine_like` ranks a machine's text over a person's, each source left out in turn."""
    t, out = inputs.table, {}
    mask, _ = fit_models.style_rows(t)
    for source in np.unique(t.source[mask]):
        rows = np.flatnonzero(mask & (t.source == source))
        if len(np.unique(t.style[rows])) < 2:
            continue
        model = fit_models.fit_style(inputs, final.features, leave_out=source)
        score = model.log_odds(final.features.signals[rows], final.features.ngrams[rows])
        machine, person = score[t.style[rows] == 1], score[t.style[rows] == 0]
        rng = random.Random(1)
        pairs = [(rng.choice(machine), rng.choice(person)) for _ in range(20000)]
        out[str(source)] = float(np.mean([(a > b) + 0.5 * (a == b) for a, b in pairs]))
    return out


def strongest(model: linear.Linear, signals: np.ndarray, spam: np.ndarray) -> list[tuple[str, float]]:
    """The signals that add most to spam, on average over training spam."""
    mean = model.signal_terms(signals[spam]).mean(axis=0)
    return [(model.names[j], float(mean[j])) for j in np.argsort(-mean)[:12]]


def measure(inputs: Inputs, rows: list[dict], scores: Scores, calibration: Calibration, rivals: dict,
            final: Fitted) -> dict:
    """Everything that the card shows, as plain data."""
    t = inputs.table
    held = calibrate.collect(t, scores)
    spam = np.flatnonzero((t.label == 1) & t.plain)
    return {
        "rows": len(rows), "as_they_came": int(sum(row["made"] == "" for row in rows)), "seed": inputs.seed,
        "loso": loso(t, scores, calibration, rivals), "false_positives": false_positives(t, scores, calibration),
        "sites": list(data.SITES), "families": families(t, final, calibration), "style": style(inputs, final),
        "calibration_error": calibration_error(held, calibration), "prior": calibrate.PRIOR,
        "fuse": calibration.fuse, "scale": calibration.scale, "shift": calibration.shift, "band": calibration.band,
        "strongest": strongest(final.tier1.scaled(calibration.scale, 0), final.features.signals, spam),
    }
