"""A small text grammar: patterns with <alternatives|like|these> and {slots}."""

import random
import re
import zlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from generators import slots

_SLOT = re.compile(r"\{(\w+)\}")
_CHOICE = re.compile(r"<([^<>]*)>")
_SPLIT_FROM = 4  # pools of at least this many entries are halved between training and held-out posts


@dataclass(frozen=True)
class Family:
    """One family: patterns (text, or (title, text)) over pools of sentences."""

    name: str
    label: int  # 1 spam, 0 honest look-alike
    patterns: Sequence[str | tuple[str, str]]
    pools: Mapping[str, Sequence[str]] = field(default_factory=dict)
    site: str = "github"
    lang: str = "en"
    count: int = 400


def _half(entries: Sequence, held_out: bool) -> Sequence:
    return entries[1 if held_out else 0 :: 2] if len(entries) >= _SPLIT_FROM else entries


def _expand(text: str, pools: Mapping[str, Sequence[str]], rng: random.Random) -> str:
    """Replaces slots and alternatives from the inside out; each slot's draw avoids the last few."""
    recent: dict[str, list[str]] = {}
    for _ in range(200):
        slot = _SLOT.search(text)
        if not slot:
            break
        name = slot[1]
        if name in pools:
            fresh = [entry for entry in pools[name] if entry not in recent.get(name, [])] or list(pools[name])
            value = rng.choice(fresh)
            recent.setdefault(name, []).append(value)
        else:
            value = slots.draw(name, rng)
        text = text[: slot.start()] + value + text[slot.end() :]
    while choice := _CHOICE.search(text):
        text = text[: choice.start()] + rng.choice(choice[1].split("|")) + text[choice.end() :]
    return re.sub(r" +([,.!?])(?=\s|$)", r"\1", re.sub(r" {2,}", " ", text)).strip()


def generate(family: Family, held_out: bool, seed: int) -> list[dict]:
    """`family.count` / 2 different posts of one half of a family."""
    rng = random.Random(zlib.crc32(f"{family.name}/{held_out}/{seed}".encode()))
    pools = {name: _half(entries, held_out) for name, entries in family.pools.items()}
    patterns = _half(family.patterns, held_out)
    posts: dict[tuple[str, str], None] = {}
    for _ in range(family.count * 5):
        if len(posts) >= family.count // 2:
            break
        pattern = rng.choice(patterns)
        title, text = pattern if isinstance(pattern, tuple) else ("", pattern)
        posts[_expand(title, pools, rng), _expand(text, pools, rng)] = None
    half = "held" if held_out else "train"
    return [
        {"family": family.name, "half": half, "label": family.label, "site": family.site, "lang": family.lang,
         "title": title, "text": text}
        for title, text in posts
    ]
