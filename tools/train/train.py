"""From labelled posts to models/: one seeded run. See `run --help`.

Every holdout's predictions are kept in the work folder and reused while nothing that they depend on
has changed, so that an interrupted run goes on where it stopped.
"""

import argparse
import hashlib
import json
import subprocess
from pathlib import Path

import numpy as np
import scipy.sparse as sp

import calibrate
import card
import fit_models
import plan
import report
import rows
import ship
import yardsticks
from core_tools import CoreTools, read_features, read_texts, write_core_bin
from fit_models import Inputs, say

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
# What a holdout's predictions depend on beside the posts and the signals' names.
DEPENDS_ON = ("plan.py", "fit_models.py", "linear.py", "vocabulary.py", "tier2_net.py", "tier2_train.py",
"core_tools.py")


def _content_signals(tools: CoreTools) -> frozenset[str]:
    listing = subprocess.run([str(tools.winnow), "signals"], check=True, capture_output=True, text=True).stdout
    return frozenset(line.split()[0] for line in listing.splitlines() if line.split()[1:2] == ["content"])


def _ngrams(tools: CoreTools, posts: Path, texts: list[str], work: Path) -> sp.csr_matrix:
    """The n-grams of every row: they depend on no model, but reading them asks for one."""
    kept = work / "ngrams.npz"
    if kept.exists():
        return sp.load_npz(kept)
    write_core_bin(work, {"LANG": tools.language_model(texts[:2000], work)})
    path = tools.features(posts, "all", work / "features.jsonl", work)
    ngrams = read_features(path).ngrams
    path.unlink()
    sp.save_npz(kept, ngrams)
    return ngrams


def prepare(args: argparse.Namespace) -> tuple[list[dict], Inputs]:
    """Rows, posts, normalised texts and n-grams."""
    args.work.mkdir(parents=True, exist_ok=True)
    tools = CoreTools(args.build)
    all_rows = rows.build(args.data, args.seed)
    posts, stamp = args.work / "posts.jsonl.gz", args.work / "posts.sha256"
    rows.write_posts(all_rows, posts)
    digest = hashlib.sha256(b"".join(repr((r["id"], r["title"], r["text"])).encode() for r in all_rows)).hexdigest()
    if not stamp.exists() or stamp.read_text() != digest:
        (args.work / "ngrams.npz").unlink(missing_ok=True)
        stamp.write_text(digest)
    texts = read_texts(tools.features(posts, "text", args.work / "text.jsonl"))
    say(f"{len(all_rows)} rows of which {sum(row['made'] == '' for row in all_rows)} as they came")
    ngrams = _ngrams(tools, posts, texts, args.work)
    content = _content_signals(tools)
    return all_rows, Inputs(plan.table(all_rows), texts, posts, ngrams, tools, content, args.seed)


def _stamp(inputs: Inputs, work: Path) -> str:
    digest = hashlib.sha256((work / "posts.sha256").read_bytes())
    for name in DEPENDS_ON:
        digest.update((HERE / name).read_bytes())
    digest.update(" ".join(sorted(inputs.content)).encode())
    return digest.hexdigest()


def held_out_scores(inputs: Inputs, holdout: plan.Holdout, work: Path) -> tuple[np.ndarray, np.ndarray]:
    """Tier 1's and tier 2's log-odds of every row by models that never saw the holdout."""
    folder = work / "holdouts" / holdout.name
    kept, stamp = folder / "scores.npz", _stamp(inputs, work)
    if kept.exists():
        saved = np.load(kept)
        if str(saved["stamp"]) == stamp:
            return saved["tier1"], saved["tier2"]
    fitted = fit_models.fit(inputs, holdout, folder)
    np.savez(kept, tier1=fitted.tier1_scores, tier2=fitted.tier2_scores, stamp=stamp)
    return fitted.tier1_scores, fitted.tier2_scores


def main() -> None:
    parser = argparse.ArgumentParser(description="Trains Winnow's models and prints the table of the model card.")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data", help="folder of labelled posts")
    parser.add_argument("--build", type=Path, default=ROOT / "build" / "release", help="folder of the core's programs")
    parser.add_argument("--work", type=Path, default=ROOT / "build" / "train", help="intermediate files")
    parser.add_argument("--out", type=Path, default=ROOT / "models", help="where the shipped files go")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--one-by-one", action="store_true",
                        help="refit for every source left out, not for a third of them together: 4 times as long")
    parser.add_argument("--no-yardsticks", action="store_true", help="leave TF-IDF and fastText out of the table")
    args = parser.parse_args()
    all_rows, inputs = prepare(args)
    holdouts = plan.holdouts(args.one_by_one)
    scores = {holdout: held_out_scores(inputs, holdout, args.work) for holdout in holdouts}
    calibration = calibrate.calibrate(calibrate.collect(inputs.table, scores))
    rivals = {} if args.no_yardsticks else yardsticks.scores(inputs, holdouts, args.work)
    final = fit_models.fit(inputs, plan.FINAL, args.work / "final")
    style = fit_models.fit_style(inputs, final.features)
    facts = ship.ship(inputs, final, calibration, style, args.out)
    results = report.measure(inputs, all_rows, scores, calibration, rivals, final) | facts
    results["one_by_one"] = args.one_by_one
    (args.work / "results.json").write_text(json.dumps(results, indent=1))
    (args.out / "README.md").write_text(card.write(results), encoding="utf-8")
    print(card.loso_table(results))


if __name__ == "__main__":
    main()
