"""Honest look-alikes in talk: asking prices, job posts in job threads, health, music, second-language English."""

from generators.grammar import Family

_QUESTION = Family("honest-consumer-question", 0, [
    ("{t}", "{q} {q} {end}"), "{q} {end}", "{q} {q} {q}", "{story} {q} {end}", "{story} {story} {end}", ("{t}",
    "{story} {q}"),
], {
    "t": [
        "Is it worth paying for antivirus in {year}?", "How do I get a human at the airline?",
        "My printer is offline again", "Best laptop under ${n4}?", "Losing weight with a desk job",
        "Is this loan offer normal?"],
    "q": [
        "Has anyone here actually used creatine for more than a year?",
        "Would you buy the {n2} inch model or wait for the sale?",
        "Is a credit union loan at {n1} percent reasonable for a used car?",
        "Which hosting do you use for a small shop?",
          "Do these skin creams do anything or is it all marketing?", "How much did you pay your movers?",
          "Is there a phone number that isn't a robot?", "What's a fair hourly rate for a junior developer?"],
    "story": [
        "I've called their support three times and every agent told me something else.",
        "My sister took those keto pills and ended up at the doctor.",
        "I lost about ${n3} on a coin in 2021 and never looked back.",
        "We hired a cheap SEO guy once and the site vanished from search.",
              "I put ${n2} in an index fund every month and forget it exists.",
              "The casino app my uncle uses looks like it was made in 1998.",
              "I returned the printer and bought a used laser one.",
              "My bank blocked the card because I paid for a game at night."],
    "end": [
        "Not looking for recommendations to buy stuff, just experiences.", "Thanks in advance.",
        "Or am I overthinking this?", "Curious what others think.", "Edit: wow, didn't expect so many answers.",
        "I'm in {city} if that matters."],
}, site="reddit", count=500)

_JOBS = Family("honest-job-post", 0, [
    "{co} | {role} | {place} | <Full-time|Contract> | {pay} {desc} {desc} {how}",
    "SEEKING WORK | {place} | Remote ok. {desc} {how}", "{desc} {desc} {how}", ("{co} is hiring: {role}",
    "{desc} {desc} {pay} {how}"),
], {
    "co": [
        "{name} Labs", "{name}", "{brand}", "{name} Systems"], "role": ["Backend engineer",
        "Site reliability engineer", "Compiler engineer", "Data engineer", "Designer", "Embedded developer"],
    "place": [
        "{city}", "REMOTE (EU)", "ONSITE {city}", "Remote, US time zones"], "pay": ["{n3}k to {n3}k plus equity",
        "salary range in the posting", "DOE", ""],
    "desc": [
        "We build scheduling software for hospitals; stack is Go, Postgres and a little Rust.",
        "You would own the ingestion pipeline, about 2 TB a day.", "Four day week, no on-call.",
        "Ten people, profitable since 2019, no investors.",
             "Ten years of C++ and embedded Linux, lately a lot of Zephyr.",
             "We can't sponsor visas at the moment, sorry."],
    "how": [
        "Apply at {goodurl}", "Email jobs at the domain in my profile", "More: {goodurl}",
        "Ask me anything below, I'm on the team."],
}, site="hackernews", count=300)

_SECOND = Family("honest-second-language", 0, [
    "{s} {s} {e}", "{s} {e}", ("{t}", "{s} {s} {s} {e}"), "{g} {s} {s}", "{g} {s} {e}", "{s} {s}",
], {
    "t": [
        "Please help with install problem", "Question for use with docker", "It is not work after update",
        "Ask about translate file"],
    "g": [
        "Hello dear developers,", "Hi sir,", "Good day, sorry for my english.",
        "Dear team, first thank you for nice software."],
    "s": [
        "I am trying since two days but always is coming same error.",
        "When I am clicking the button it is not doing anything.",
        "In my country this page is opening very slow, maybe is problem with CDN?",
        "I did all step like in documentation but program don't start.",
          "Please can you explain me how to configure the proxy?",
          "I want make translation to my language, where I must put the file?",
          "After I updated to {ver} the settings was deleted.", "My friend have same laptop and by him it works.",
          "I not understand why need this permission.", "It would be very kind if somebody can check my code."],
    "e": [
        "Thanks you in advance.", "I wait your answer.", "Sorry if this is stupid question.",
        "Best regards from {city}.", "Please do the needful and tell me.", "I attach picture of the error."],
}, count=500)

_FANS = Family("honest-fan-talk", 0, [
    "{a} {b}", "{b} {a} {b}", "{a}", "{a} {b} <😂|❤️|🔥🔥|>", "{b}", "{a} {page} {b}",
], {
    "a": [
        "this song got me through my exams", "the video at {n1}:{n2} made me laugh so hard",
        "my channel only has {n2} subscribers and I'm fine with that", "who is still listening in {year}?",
        "I subscribed for the cat honestly", "won the raffle at work, a whole toaster!!!",
          "the live stream kept buffering so I missed both goals", "just finished season {n1}, no spoilers please"],
    "b": [
        "can't believe it's free", "best part is the bridge", "check the second verse again, it's brilliant",
        "follow up: my mum loves it too", "what a game last night", "the new album is on my page of favourites",
        "she sounds better live", "somebody give this guy an award"],
}, site="bluesky", count=400)

_NEWS = Family("honest-news-and-events", 0, [
    "{h} {page}", "{h} {d} {page}", "{d} {h}", "{d} {d} {page}", "<New post:|On the blog:|Reading:|> {h} {page}",
    "{h} #{word} #{word}",
], {
    "h": [
        "City council votes {n2} to {n1} for the new tram line",
        "Our free online workshop on soil science starts Tuesday, sign up here",
        "Interview with the author of the {word} novels", "New preprint: bird migration and light at night",
        "Markets fall {n1} percent after rate decision",
          "Tickets for the {city} film festival go on sale today",
          "We are hiring a postdoc in computational linguistics",
          "How the {word} scandal cost investors ${n2} million"],
    "d": [
        "Registration closes on Friday and there is a waiting list.",
        "I wrote about what we got wrong and what I'd do differently.", "Thread with the main figures below.",
        "The recording will be free for everyone afterwards.", "Please share with students who may be interested.",
        "Donations go to the local food bank."],
}, site="bluesky", count=400)

_LINKS = Family("honest-links", 0, [
    "{page}", "{say} {page}", "{say} {page} {after}", "[{word}]({page}) {after}", "{after} {page} {page}",
    "{say} [this one]({page}), {after}",
    "{after} ({page})", "{say}\n\n* {page}\n* {goodurl}\n* {page}",
], {
    "say": [
        "Found the video I meant:", "Here's the paper:", "Relevant:", "Source:",
        "Check out this talk from last year,", "This explains it well:", "See also",
        "I use this one, it's free and works offline:",
            "The download is here, at the bottom of the page:", "They have a sale on at the moment:"],
    "after": [
        "the part about {word} is at the end", "not mine, just passing it on", "first chapter is free",
        "page {n2} has the table", "it's in German but the pictures help", "worth the ten minutes",
        "I paid ${n2} for mine second hand",
              "sorry about the paywall", "more of his work is on his site",
              "subscribe to the feed if you care about this stuff"],
}, site="reddit", count=500)

FAMILIES = [_QUESTION, _JOBS, _SECOND, _FANS, _NEWS, _LINKS]
