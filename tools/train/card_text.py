"""The words of the model card."""

CARD = """# Models

Made by `tools/train/run` (seed {seed}) from labelled posts; every figure below is written by that command.
{sizes}
`core.bin` holds the language model, the vocabulary, tier 1, the style model, and fusion with thresholds
(`core/core_bin.h`); `tier2/model.onnx` reads what tier 1 leaves open, `tier2/model.json` describes it.

## What it was trained on

{rows} rows, of which {as_they_came} are posts as they came (at most 3,000 of one source and label). The rest are generated
families with honest look-alikes (`tools/train/generators/`) and seeded variants: spam hidden by the tricks of
`evasion.py`, spam joined into long posts, honest posts cut short or without their title. Spam, and honest posts, weigh
the same per source, evened out over lengths.

## Leaving sources out

Each row is a source that no part of the models saw: language model, vocabulary, both tiers and their near-duplicates are
refitted without it. Recall at 1 % (0.1 %) false positives, against honest posts of GitHub, Bugzilla, Stack Overflow,
Reddit, Bluesky and Hacker News that were not trained on either: one third at a time, whole sources where a site has more
than one, every site counting the same. The calibration (five numbers) is fitted on all held-out predictions together.
"Marked" is the share that the shipped thresholds call suspect, each post alone. The other columns are trained on the same
rows. Where a source is in another language than the served sites' posts, part of the recall is the language; the table of
the source's own honest posts below tells.

{loso}

## Honest posts

Shares of held-out honest posts over the shipped thresholds, by site and by source. "Over the spam threshold" is not yet
"spam": that also needs a second family of evidence, which a single post by itself seldom has.

{false_positives}

Honest posts from the sources of the spam, left out together with it:

{own_honest}

## Calibration and fusion

{calibration}

## Generated families

Half of each family's sentences is never trained on; the figures are of that half, by the shipped models. They are our own
inventions and easier than life: they show what the models were told, not how they do on GitHub's real spam. The families'
authors knew the descriptions of the sets above, so their topics overlap with them.

{families}

## Style

`machine_like` never feeds a verdict. How often a machine's text ranks above a person's, each source left out in turn (0.5 is
chance):

| source left out | |
|---|---|
{style}

## Ladder

| model | size | what it is | mean recall |
|---|---|---|---|
| tier 1 | in `core.bin` | linear over binned signals and hashed n-grams, int8 | column "tier 1" |
| tier 2 | above | piece embeddings, two convolutions, maximum and attention pooling; int8 weights, float32 arithmetic | column "tier 2" |

## Checks

The core's tier-1 log-odds differ from training's by at most {tier1_worst}. A post's tier-2 logit differs by at most
{tier2_worst} between alone, batches of 16 and 64, and full padding.

Signals that add most to training spam, in log-odds on average: {strongest}.

## What is weak

Long adverts in spun English, Vietnamese review floods and bare random strings are found least; short posts say little by
themselves and are left to campaigns. Warnings that quote a scam look like one to tier 1 (see the look-alikes above).
Circumstances (votes, account age, roles) are unknown in nearly all sets, so their weights are small and set by hand.
No set holds GitHub's own spam: for it, only the generated families speak.
"""
