"""Loads the labelled rows of a data folder and knows what each source is.

Every row becomes a dict: id, source, text, title, label (1 spam, 0 honest), style (1 ai, 0 human,
-1 unknown), site ("" where we do not serve it), group (sources that are only ever held out
together), unit (author, thread or the row itself: what a split must not cut through).
"""

import gzip
import json
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Source:
    """What a data file is to training."""

    group: str  # held out together
    site: str = ""  # the served site that its honest posts come from
    weight: float = 1.0  # mass of its spam, and apart from that of its honest rows, in a fit
    honest_fold: int = -1  # in which third of the honest posts it is held out; -1: split by unit


SOURCES: dict[str, Source] = {
    "se-charcoal-spam": Source("se-charcoal"),
    "yt-spam-uci": Source("yt-uci"),
    "x-janitr": Source("x-janitr", weight=1.5),
    "x-janitr-aireplies": Source("x-janitr", weight=0.3),
    "tg-ru-talyguryn": Source("tg-ru"),
    "tg-ru-ham": Source("tg-ru"),
    "chat-zh-tgspam": Source("chat-zh", weight=0.4),
    "yt-judol-id": Source("yt-judol"),
    "yt-judol-id-campaign": Source("yt-judol", weight=0.5),
    "vi-spamreviews": Source("vi-reviews", weight=0.3),
    "sms-uci": Source("sms-en", weight=0.5),
    "sms-tr": Source("sms-tr", weight=0.5),
    "gib-nostril": Source("gib-nostril", weight=0.2),
    "gh-nlbse24": Source("gh-nlbse24", "github", 1.0, 1),
    "gh-aidev-issues": Source("gh-aidev", "github", 0.7, 2),
    "gh-aidev-comments": Source("gh-aidev", "github", 1.0, 2),
    "gh-aidev-prs": Source("gh-aidev", "github", 0.5, 2),
    "gh-webcompat": Source("gh-webcompat", "github", 0.1, 0),
    "gh-incivility": Source("gh-incivility", "github", 1.0, 0),
    "bz-bugbug": Source("bz-bugbug", "bugzilla", 0.5),
    "so-senti4sd": Source("so-senti4sd", "stackoverflow"),
    "reddit-top2013": Source("reddit-top2013", "reddit", 1.5, 0),
    "reddit-rulemod": Source("reddit-rulemod", "reddit", 1.0, 1),
    "reddit-comments19": Source("reddit-comments19", "reddit", 1.0, 1),
    "reddit-techsupport25": Source("reddit-techsupport25", "reddit", 1.0, 2),
    "reddit-subsim": Source("reddit-subsim", "", 0.1, 1),
    "bsky-threads": Source("bsky-threads", "bluesky"),
    "bsky-research": Source("bsky-research", "bluesky", 1.0, 1),
    "hn-2012": Source("hn-2012", "hackernews", 1.5),
    "llm-l2r": Source("llm-l2r", "", 0.3, 0),
}
HONEST_FOLDS = 3
SITES = ("github", "bugzilla", "stackoverflow", "reddit", "bluesky", "hackernews")

# Label and style by the data's own label.
_LABELS = {"spam": (1, -1), "ham": (0, -1), "ai": (0, 1), "human": (0, 0)}
# Word salad and called-out reply bots are neither honest nor spam: style only.
_STYLE_ONLY = {"reddit-subsim": {"ai"}, "x-janitr-aireplies": {"ai"}}
# Texts that repeat across rows of one thread are cut by thread where there is no author.
_UNIT_FIELDS = ("author", "thread")


def _read_jsonl(path: Path) -> list[dict]:
    rows = []
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for number, line in enumerate(lines, 1):
            try:
                rows.append(json.loads(line))
            except json.JSONDecodeError as error:
                raise SystemExit(f"{path}:{number}: not JSON ({error})") from error
    return rows


def _unit(name: str, index: int, row: dict, authors: int) -> str:
    """Author where a source has many of them, else thread, else the row itself."""
    if row.get("author") and authors > 30:
        return f"{name}/author/{row['author']}"
    if row.get("thread") and SOURCES[name].site and authors <= 30:
        return f"{name}/thread/{row['thread']}"
    return f"{name}/{index}"


def _normal_row(name: str, index: int, row: dict, authors: int) -> dict:
    label, style = _LABELS[row["label"]]
    title = row.get("title") or ""
    text = row["text"] if row["text"] != title else ""  # title-only posts repeat the title as text
    return {
        "id": f"{name}/{index}",
        "source": name,
        "group": SOURCES[name].group,
        "site": SOURCES[name].site,
        "label": -1 if row["label"] in _STYLE_ONLY.get(name, ()) else label,
        "style": style,
        "lang": row.get("lang") or "",
        "title": title,
        "text": text,
        "unit": _unit(name, index, row, authors),
        "made": "",
    }


def load_source(folder: Path, name: str) -> list[dict]:
    """All rows of one data file."""
    rows = _read_jsonl(folder / f"{name}.jsonl.gz")
    for number, row in enumerate(rows, 1):
        if row.get("label") not in _LABELS or not isinstance(row.get("text"), str):
            raise SystemExit(f"{folder / name}.jsonl.gz:{number}: field label or text is missing or unknown")
    authors = len({row.get("author") for row in rows})
    return [_normal_row(name, index, row, authors) for index, row in enumerate(rows)]


def load(folder: Path) -> list[dict]:
    """All rows of all known sources, in a fixed order."""
    unknown = {path.name.removesuffix(".jsonl.gz") for path in folder.glob("*.jsonl.gz")} - set(SOURCES)
    if unknown:
        raise SystemExit(f"{folder}: unknown source {sorted(unknown)[0]}; name it in tools/train/data.py")
    return [row for name in SOURCES for row in load_source(folder, name)]
