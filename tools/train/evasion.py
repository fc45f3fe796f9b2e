"""Tricks that hide an advert, and honest variations, as seeded text edits.

EVASIONS are the suite that the card reports; training sees each of them on a share of the rows.
"""

import random
import string
from collections.abc import Callable

_LOOK_ALIKES = str.maketrans("aeopcxyiAEOPCTXHKMB", "аеорсхуіАЕОРСТХНКМВ")
_LEET = str.maketrans("aeiost", "431057")
_EMOJI = "🔥✨🎉💰👉⭐🚀❤😂🙏"
_FILLER = ["I was thinking about this on the way home yesterday.",
"Thanks for the discussion so far, it was good to read.",
           "We tried something like it at work and it was fine.", "The weather has been strange this week.",
           "My brother had the same question some time ago.", "I agree with most of what was said above."]


def _words(text: str, rng: random.Random, share: float, edit: Callable[[str], str]) -> str:
    return " ".join(
        edit(word) if "/" not in word and "@" not in word and rng.random() < share else word for word in text.split(" ")
    )


def homoglyphs(text: str, rng: random.Random) -> str:
    """Look-alike letters of another script in some words."""
    return _words(text, rng, 0.4, lambda word: word.translate(_LOOK_ALIKES))


def zero_width(text: str, rng: random.Random) -> str:
    """Invisible characters inside some words."""
    return _words(text, rng, 0.4, lambda word: "\u200b".join(word) if len(word) > 3 else word)


def spaced(text: str, rng: random.Random) -> str:
    """Some longer words with spaces between their letters."""
    return _words(text, rng, 0.15, lambda word: " ".join(word) if word.isalpha() and 3 < len(word) < 12 else word)


def leetspeak(text: str, rng: random.Random) -> str:
    """Digits for letters in some words."""
    return _words(text, rng, 0.3, lambda word: word.translate(_LEET))


def _noise(rng: random.Random) -> str:
    if rng.random() < 0.4:
        return "".join(rng.choice(_EMOJI) for _ in range(rng.randint(1, 5)))
    return "".join(rng.choice(string.ascii_lowercase + string.digits) for _ in range(rng.randint(4, 10)))


def affixes(text: str, rng: random.Random) -> str:
    """Random letters or emoji before and after."""
    return f"{_noise(rng)} {text} {_noise(rng)}" if rng.random() < 0.5 else f"{text} {_noise(rng)}"


def honest_padding(text: str, rng: random.Random) -> str:
    """Sentences of ordinary talk around the advert."""
    first, last = rng.sample(_FILLER, 2)
    return rng.choice([f"{first} {text}", f"{text} {last}", f"{first} {text} {last}"])


EVASIONS: dict[str, Callable[[str, random.Random], str]] = {
    "homoglyphs": homoglyphs, "zero_width": zero_width, "spaced": spaced, "leetspeak": leetspeak,
    "affixes": affixes, "honest_padding": honest_padding,
}
