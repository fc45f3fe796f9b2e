"""Writes models/README.md from measured results; no number is typed here."""

from card_text import BY_THIRDS, CARD, ONE_BY_ONE
from rows import GENERATED_HELD

_NAMES = {"se-charcoal": "Stack Exchange adverts (en)", "yt-uci": "YouTube comments (en)", "x-janitr": "X scams (en)",
          "tg-ru": "Telegram (ru)", "chat-zh": "live chat (zh)", "yt-judol": "gambling on YouTube (id)",
          "vi-reviews": "shop reviews (vi)", "sms-en": "SMS (en)", "sms-tr": "SMS (tr)",
          "gib-nostril": "random strings",
          GENERATED_HELD: "generated families, none trained on"}
_MODELS = {"both": "both tiers", "tier1": "tier 1", "tier2": "tier 2", "tfidf": "TF-IDF + LR", "fasttext": "fastText"}


def _present(results: dict) -> list[str]:
    return [name for name in _MODELS if name in results["loso"][0]]


def _mean(entries: list[dict], name: str, rate: int) -> float:
    return sum(entry[name][rate] for entry in entries) / len(entries)


def loso_table(results: dict) -> str:
    """The leave-one-source-out table in Markdown."""
    names = _present(results)
    real = [entry for entry in results["loso"] if entry["group"] != GENERATED_HELD]
    lines = ["| left out | spam posts | " + " | ".join(_MODELS[name] for name in names) + " | marked |",
             "|---|---|" + "---|" * (len(names) + 1)]
    for entry in results["loso"]:
        cells = [f"{entry[name][0]:.2f} ({entry[name][1]:.2f})" for name in names]
        cells.append(f"{entry['suspect']:.2f}")
        lines.append(f"| {_NAMES[entry['group']]} | {entry['spam']} | " + " | ".join(cells) + " |")
    cells = [f"**{_mean(real, name, 0):.2f}** ({_mean(real, name, 1):.2f})" for name in names]
    marked = sum(entry["suspect"] for entry in real) / len(real)
    lines.append("| **mean without the generated** | | " + " | ".join(cells) + f" | {marked:.2f} |")
    return "\n".join(lines)


def _false_positive_table(results: dict) -> str:
    lines = ["| honest posts of | scored | suspect | suspect, tier 1 alone | over the spam threshold | read by tier 2 |",
             "|---|---|---|---|---|---|"]
    sites = results["sites"]
    ordered = [*sites, *sorted(set(results["false_positives"]) - set(sites))]
    for name in ordered:
        f = results["false_positives"][name]
        shown = f"**{name}**" if name in sites else name
        shares = " | ".join(f"{f[key]:.2%}" for key in ("suspect", "suspect_tier1", "over_spam", "read"))
        lines.append(f"| {shown} | {f['scored']} | {shares} |")
    return "\n".join(lines)


def _own_honest_table(results: dict) -> str:
    lines = ["| left out | honest posts of the same source | suspect |", "|---|---|---|"]
    for entry in results["loso"]:
        if entry["own_honest"]:
            lines.append(f"| {_NAMES[entry['group']]} | {entry['own_honest']} | {entry['own_honest_suspect']:.2%} |")
    return "\n".join(lines)


def _family_table(results: dict) -> str:
    lines = ["| family | posts | marked |", "|---|---|---|"]
    for kind, title in ((1, "spam"), (0, "honest look-alike")):
        lines += [f"| {f['family']} ({title}) | {f['posts']} | {f['suspect']:.2f} |"
                  for f in results["families"] if f["label"] == kind]
    return "\n".join(lines)


def _sizes(results: dict) -> str:
    parts = ", ".join(f"{tag} {size / 1e3:.0f} KB" for tag, size in results["sections"].items())
    return (f"`core.bin` {results['core_bytes'] / 1e6:.2f} MB ({parts}); `tier2/model.onnx` "
            f"{results['tier2_bytes'] / 1e6:.2f} MB.")


def _calibration_lines(results: dict) -> str:
    fuse = results["fuse"]
    return (f"Probabilities assume that {results['prior']:.0%} of posts are spam; expected calibration error on\n"
            f"held-out sources {results['calibration_error']:.3f}. \"Suspect\" from {fuse['suspect_threshold']:.4f}; "
            f"\"spam\" from {fuse['spam_threshold']:.4f} and with a\nsecond family of evidence. Tier 2 reads from "
            f"content log-odds of {results['band'][0]:.2f}; then content =\n{fuse['tier1_weight_read']:.2f} x tier 1 + "
            f"{fuse['tier2_weight_read']:.2f} x tier 2 {fuse['tier2_bias_read']:+.2f}.")


def _recall_pair(results: dict, name: str) -> str:
    real = [entry for entry in results["loso"] if entry["group"] != GENERATED_HELD]
    return f"{_mean(real, name, 0):.2f} ({_mean(real, name, 1):.2f})"


def write(results: dict) -> str:
    """The whole card."""
    return CARD.format(
        sizes=_sizes(results), rows=results["rows"], as_they_came=results["as_they_came"], seed=results["seed"],
        refits=ONE_BY_ONE if results["one_by_one"] else BY_THIRDS, loso=loso_table(results),
        false_positives=_false_positive_table(results), own_honest=_own_honest_table(results),
        families=_family_table(results), calibration=_calibration_lines(results),
        style="\n".join(f"| {name} | {auc:.2f} |" for name, auc in results["style"].items()),
        tier1_mean=_recall_pair(results, "tier1"), tier2_mean=_recall_pair(results, "tier2"),
        both_mean=_recall_pair(results, "both"), tier1_worst=f"{results['tier1_worst']:.1e}",
        tier2_worst=f"{results['tier2_worst']:.1e}",
        strongest=", ".join(f"`{name}` {weight:.2f}" for name, weight in results["strongest"]))
