"""The words of the model card."""

CARD = """# Models

Made by `tools/train/run` (seed {seed}) from labelled posts; every figure below is written by that command.

{sizes}

`core.bin` holds the language model, the vocabulary, tier 1, the style model, and fusion with thresholds
(`core/core_bin.h`); `tier2/model.onnx` reads what tier 1 leaves open, `tier2/model.json` describes it.

## What it was trained on

{rows} rows, of which {as_they_came} are posts as they came (at most 2,000 of one source and label). The
rest are generated families with honest look-alikes (`tools/train/generators/`) and seeded variants: spam
hidden by the tricks of `evasion.py`, spam joined into long posts, honest posts cut short or without their
title. Spam, and honest posts, weigh the same per source, evened out over lengths.

## Leaving sources out

Each row is a source that no part of the models saw: language model, vocabulary and both tiers are refitted
without it and without near-duplicates of it. {refits}

Recall at 1 % (0.1 %) false positives, against honest posts of GitHub, Bugzilla, Stack Overflow, Reddit,
Bluesky and Hacker News that were not trained on either: one third at a time, whole sources where a site has
more than one, every site counting the same. The calibration (a handful of numbers) is fitted on all held-out
predictions together. "Marked" is the share that the shipped thresholds call suspect, each post alone. The
other columns are trained on the same rows. Where a source is in another language than the served sites'
posts, part of the recall is the language; the table of the sources' own honest posts below tells.

{loso}

## Honest posts

Shares of held-out honest posts over the shipped thresholds, by site and by source. "Over the spam threshold"
is not yet "spam": that also needs a second family of evidence, which a post by itself seldom has.

{false_positives}

Honest posts from the sources of the spam, left out together with it:

{own_honest}

## Calibration and fusion

{calibration}

## Generated families

Half of each family's sentences is never trained on; the figures are of that half, by the shipped models.
They are our own inventions and easier than life: they show what the models were told, not how they do on
GitHub's real spam. Whoever wrote them knew what the sets above are about, so topics overlap.

{families}

## Style

`machine_like` never feeds a verdict. How often a machine's text ranks above a person's, each source left out
in turn (0.5 is chance):

| source left out | ranked right |
|---|---|
{style}

## Ladder

| model | what it is | mean recall at 1 % (0.1 %) |
|---|---|---|
| tier 1 | linear over binned signals and hashed n-grams, int8, in `core.bin` | {tier1_mean} |
| tier 2 | embeddings, two convolutions, two poolings; int8 weights, float32 arithmetic | {tier2_mean} |
| both | tier 2 reads what tier 1 leaves open | {both_mean} |

## Checks

The core's tier-1 log-odds differ from training's by at most {tier1_worst}. A post's tier-2 logit differs by
at most {tier2_worst} between alone, batches of 16 and 64, and full padding.

Signals that add most to training spam, in log-odds on average: {strongest}.

## What is weak

Rows of the tables with low recall, first of all. Long adverts in spun English, floods of review text and
bare random strings say little by themselves and are left to campaigns, as are very short posts. Warnings
that quote a scam look like one to the models (see the look-alikes). Circumstances (votes, account age,
roles) are unknown in nearly all sets, so their weights are small and set by hand
(`tools/train/priors.py`). No set holds GitHub's own spam: for it, only the generated families speak.
"""

ONE_BY_ONE = "Every row has a refit of its own."
BY_THIRDS = ("For want of time on two cores, three refits leave out every third source each (`--one-by-one` makes one\n"
             "a row): a row's models saw fewer kinds of spam than leaving out one source alone would leave, so the\n"
             "figures err on the low side for every column.")
