"""Long honest posts on the same subjects: experience with doubts, numbers, dates and people in it."""

from generators.grammar import Family

_LONG = Family("honest-long-experience", 0, [
    "{a} {a} {a} {b}", "{a} {b} {a} {b} {c}", "{b} {a} {a} {a} {c}", ("{t}", "{a} {a} {b} {b} {c}"),
    "{a}\n\n{b} {a}\n\n{a} {c}",
    ("{t}", "{b} {a} {a} {c}"), "{a} {a} {page} {b} {a} {c}", "{a} {b}",
], {
    "t": ["Six months on the cream my dermatologist prescribed", "What I learned remodeling a kitchen alone",
          "Refinancing in {year}: my numbers", "My experience with melatonin and shift work", "Creatine log, week {n2}",
          "Hotel review: fine, but bring earplugs"],
    "a": ["I started in March at {n2} kilos and I'm down to {n2}, mostly because I stopped drinking soda.",
          "The first two weeks my skin got worse, which the leaflet warned about, and then it slowly calmed down.",
          "The quote was {k} for the cabinets alone, so I kept the old boxes and only replaced the doors.",
          "My doctor said the blood test was normal and that supplements would mostly give me expensive urine.",
          "We compared four insurers and the cheapest one was also the rudest on the phone.",
          "I slept {n1} hours a night on average according to the watch, for whatever that is worth.",
          "The tiles we wanted were sold out until June, so the bathroom sat half finished for ten weeks.",
          "My brother swears by cold showers; I tried it for a month and only learned that I hate mornings.",
          "The bank wanted three years of tax returns and a letter from my landlord.",
          "At forty my knees tell me about rain a day early, and the physio gave me four dull exercises that help.",
          "I bought the generic version for a third of the price and can't tell the difference.",
          "The trainer at my gym tried to sell me powder within five minutes of meeting me."],
    "b": [
        "I might be wrong about the cause, a lot changed at the same time.",
        "It's not cheap and I wouldn't do it again without help.",
          "Sample size of one, obviously.",
          "The before and after photos are on my phone but the light was different, so they prove nothing.",
          "My wife thinks I'm exaggerating and she may be right.",
          "If I had read the manual first I'd have saved a weekend.",
          "What surprised me most was how boring the thing that worked turned out to be.",
          "I still don't understand why the second try went better."],
    "c": [
        "Has anybody here had a similar experience?", "Happy to answer questions, I'm around tonight.",
        "Next week I'll try it without and report back.",
          "TL;DR: see an actual doctor.", "Sorry for the length.", "That's all, back to sanding."],
}, site="reddit", count=700)

FAMILIES = [_LONG]
