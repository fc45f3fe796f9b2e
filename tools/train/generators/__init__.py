"""Seeded generators of post families that no data set covers; every phrase in them is our own.

A family is a Family record in one of the modules listed in FAMILIES. Half of each family's
sentences (every second entry of each pool and of its patterns) is only ever used for held-out
posts, so that a held-out post shares no sentence with a training post.
"""

from generators import (adverts_en, adverts_world, adverts_zh, github_spam, honest_code, honest_talk, honest_world,
                        money_en, repeats)
from generators.grammar import Family, generate

FAMILIES: list[Family] = [
    *github_spam.FAMILIES, *money_en.FAMILIES, *adverts_en.FAMILIES, *adverts_world.FAMILIES, *adverts_zh.FAMILIES,
    *repeats.FAMILIES, *honest_code.FAMILIES, *honest_talk.FAMILIES, *honest_world.FAMILIES,
]

__all__ = ["FAMILIES", "Family", "generate"]
