"""Slots that any family may use: invented names, domains, numbers. Nothing here is split."""

import random
import string
from collections.abc import Callable

_CONSONANTS, _VOWELS = "bcdfghjklmnprstvz", "aeiou"
_TOPIC = ("crypto pay cloud media data shop game live health trade lab soft stream deal pro hub tech web fix care bet "
          "win coin swap mail loan").split()
_TLD = "com net org io co xyz top club shop site online info me app dev live link vip pro ru cc".split()
_REPOS = "core parser router client server widgets theme docs engine sdk cli runtime ui api plugin".split()
_CITIES = ("Austin Leeds Lagos Pune Dubai Toronto Manila Perth Denver Nairobi Karachi Lisbon Delhi Houston Dhaka Oslo "
           "Jakarta Miami Sydney Mumbai").split()
_WORDS = ("table river market window copper garden signal paper orange winter engine bridge silver planet coffee "
          "memory ladder forest button harbor canvas velvet tunnel pocket rocket magnet").split()


def _name(rng: random.Random) -> str:
    parts = [rng.choice(_CONSONANTS) + rng.choice(_VOWELS) for _ in range(rng.randint(2, 3))]
    return "".join(parts) + rng.choice(["", "n", "r", "x", "s", "l"])


def _domain(rng: random.Random) -> str:
    stem = rng.choice([f"{rng.choice(_WORDS)}{rng.choice(_TOPIC)}", f"best{rng.choice(_WORDS)}{rng.choice(_TOPIC)}s",
                       f"my-{rng.choice(_TOPIC)}-{rng.choice(_WORDS)}", _name(rng) + rng.choice(_TOPIC),
                       rng.choice(_TOPIC) + _name(rng), _name(rng), f"{rng.choice(_WORDS)}-{rng.choice(_TOPIC)}", _name(rng) + str(rng.randint(1, 999))])
    return f"{stem}.{rng.choice(_TLD)}"


def _page(rng: random.Random) -> str:
    """A page that people link to: papers, videos, shops, blogs of words, some of them on odd hosts too."""
    word, other = rng.sample(_WORDS, 2)
    kind = rng.choice(["news", "times", "post", "library", "review", "radio"])
    host = rng.choice([f"{word}{kind}.com", f"www.{word}.org", f"{word}{other}.net", "www.youtube.com", "youtu.be", "www.nytimes.com", "arxiv.org", "imgur.com",
                       "medium.com", f"{_name(rng)}.blog", "www.amazon.com", f"{_name(rng)}{word}.io", "bbc.co.uk"])
    path = rng.choice([f"{rng.randint(2008, 2026)}/{word}-{other}", f"{word}/{other}", f"abs/1701.{_digits(rng, 5)}",
                       f"watch?v={_token(rng, string.ascii_letters, 11, 11)}", _token(rng, string.ascii_letters, 6, 8)])
    return f"https://{host}/{path}"


def _digits(rng: random.Random, count: int) -> str:
    return "".join(rng.choice(string.digits) for _ in range(count))


def _phone(rng: random.Random) -> str:
    area, a, b = f"8{rng.randint(0, 8)}{rng.randint(0, 9)}", _digits(rng, 3), _digits(rng, 4)
    return rng.choice([f"+1-{area}-{a}-{b}", f"1({area}){a}-{b}", f"+1 {area} {a} {b}", f"{area}.{a}.{b}",
                       f"+1 ({area}) {a} {b}", f"☎+1~{area}~{a}~{b}", f"+44 7{_digits(rng, 3)} {_digits(rng, 6)}",
                       f"+91 9{_digits(rng, 4)} {_digits(rng, 5)}", f"+1{area}{a}{b}"])


def _token(rng: random.Random, alphabet: str, low: int, high: int) -> str:
    return "".join(rng.choice(alphabet) for _ in range(rng.randint(low, high)))


_DRAW: dict[str, Callable[[random.Random], str]] = {
    "name": lambda rng: _name(rng).capitalize(),
    "brand": lambda rng: rng.choice([_name(rng).capitalize() + rng.choice(_TOPIC).capitalize(),
                                     _name(rng).capitalize(), f"{rng.choice(_TOPIC).capitalize()}{_name(rng)}"]),
    "handle": lambda rng: _name(rng) + rng.choice(["", "_", "-"]) + rng.choice([_digits(rng, 2), _name(rng)]),
    "domain": _domain,
    "url": lambda rng: f"http{rng.choice(['s', 's', 's', ''])}://{rng.choice(['', '', 'www.'])}{_domain(rng)}"
    f"{rng.choice(['', '/', '/' + _token(rng, string.ascii_lowercase, 3, 8), '/?ref=' + _digits(rng, 4)])}",
    "goodurl": lambda rng: rng.choice([
        f"https://github.com/{_name(rng)}/{rng.choice(_REPOS)}/issues/{rng.randint(1, 9999)}",
        f"https://github.com/{_name(rng)}/{rng.choice(_REPOS)}/blob/main/src/{rng.choice(_WORDS)}.rs#L{rng.randint(2, 900)}",
        f"https://docs.{_name(rng)}.dev/{rng.choice(_WORDS)}/{rng.choice(_REPOS)}",
        f"https://en.wikipedia.org/wiki/{rng.choice(_WORDS).capitalize()}",
        f"https://stackoverflow.com/questions/{rng.randint(10**6, 7 * 10**7)}"]),
    "page": _page,
    "phone": _phone,
    "email": lambda rng: f"{_name(rng)}{rng.choice(['', '.', str(rng.randint(1, 99))])}{_name(rng)}@"
    f"{rng.choice(['gmail.com', 'outlook.com', 'proton.me', _domain(rng)])}",
    "tg": lambda rng: rng.choice([f"t.me/{_name(rng)}{_digits(rng, 2)}", f"@{_name(rng)}_{_name(rng)}",
                                  f"https://t.me/+{_token(rng, string.ascii_letters, 12, 16)}"]),
    "n1": lambda rng: str(rng.randint(2, 9)),
    "n2": lambda rng: str(rng.randint(10, 99)),
    "n3": lambda rng: str(rng.randint(100, 999)),
    "n4": lambda rng: str(rng.randint(1000, 9999)),
    "k": lambda rng: f"{rng.randint(2, 95)},{rng.choice(['000', '500', '200', '850', '430'])}",
    "pct": lambda rng: f"{rng.randint(5, 99)}%",
    "ver": lambda rng: f"{rng.randint(0, 14)}.{rng.randint(0, 30)}.{rng.randint(0, 20)}",
    "hex": lambda rng: _token(rng, "0123456789abcdef", 7, 40),
    "wallet": lambda rng: "0x" + _token(rng, "0123456789abcdef", 40, 40),
    "b64": lambda rng: _token(rng, string.ascii_letters + string.digits + "+/", 24, 90),
    "mash": lambda rng: _token(rng, "asdfghjkl;qweruiop", 5, 18),
    "rnd": lambda rng: _token(rng, string.ascii_lowercase + string.digits, 5, 9),
    "word": lambda rng: rng.choice(_WORDS),
    "city": lambda rng: rng.choice(_CITIES),
    "repo": lambda rng: f"{_name(rng)}-{rng.choice(_REPOS)}",
    "year": lambda rng: str(rng.randint(2023, 2027)),
    "mentions": lambda rng: " ".join(f"@{_name(rng)}{rng.choice(['', '-dev', '42', '_x', 'hub'])}"
                                     for _ in range(rng.randint(4, 18))),
}


def draw(name: str, rng: random.Random) -> str:
    """A random value of the slot; KeyError for one that does not exist."""
    return _DRAW[name](rng)
