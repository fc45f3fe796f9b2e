"""Long adverts in the manner of bought articles: general claims, a brand again and again, a link; and spun English."""

from generators.grammar import Family

_INTRO = [
    "When it comes to {topic}, people want the finest solution without wasting money.",
    "{Topic} is one of the most searched subjects on the internet these days.",
    "Nobody can ignore the importance of {topic} in the present era.",
    "Are you tired of trying every {topic} trick and getting no outcome?",
    "Many individuals all over the globe are suffering and looking for {topic}.",
    "If you are a beginner in {topic}, this guide is going to help you choose wisely.",
    "There are so many companies in the market which claim to be the best in {topic}.",
    "Everyone dreams about better {topic}, but only a few people know the secret.",
]
_TOPICS = ["skin care", "fat burning", "muscle growth", "brain power", "home loans", "car insurance",
"kitchen remodeling",
           "hair growth", "joint pain relief", "teeth whitening", "weight management", "website traffic",
           "testosterone",
           "anti-aging", "real estate investment", "online trading", "sleep and stress", "luxury travel"]
_MIDDLE = [
    "{brand} is a revolutionary formula which has been made by experts after years of research.",
    "It enters deep into the body and begins working from the very first day of usage.",
    "The main reason of the popularity of {brand} is that it is free from chemicals and fillers.",
    "This item is manufactured in certified labs so that the user can trust on it.",
    "You simply need to utilise it two times in a day and you will notice the distinction.",
    "{brand} provides the nutrients that your system is lacking and lifts up your confidence.",
    "As indicated by its clients, the results can be visible inside a couple of weeks.",
    "It does not cause any negative impact on your health because every one of the elements is tested.",
    "Along these lines you can enjoy a happy life with your partner and family.",
    "The price of {brand} is very reasonable as compared to the surgeries and costly treatments.",
    "It gives a boost to the blood flow and keeps you active for the whole day.",
    "Thousands of satisfied customers have already shared their success stories with us.",
    "Our professionals understand your needs and give the most appropriate package to you.",
    "You must keep in mind a few things before you make a decision about {topic}.",
    "It is recommended for both men and women who are above the age of eighteen.",
    "The company also gives a money back guarantee, so there is no risk for the buyer.",
    "{brand} helps in reducing the signs which appear on the face with growing age.",
    "Do not use it if you are pregnant or under treatment, keep it away from children.",
    "By following these simple steps you will be able to get the desired outcome in less time.",
    "It is not available in retail stores, you can purchase it only from the official page.",
    "A good service provider saves your valuable time and hard earned money.",
    "This is the right time to take action and change your lifestyle forever.",
    "Experts say that {topic} depends upon the quality of product you pick.",
    "With {brand} you can say goodbye to all your worries regarding {topic}.",
]
_SALAD = [
    "which is really gonna be the key that you want to take to be bodily able of doing",
    "so the thing is the folks that are in it they go ahead with the whole regimen and get it done",
    "I'm just going to mention here that the body wants to hold what is going on with the muscle",
    "you got to have the right quantity of it going and that is when the magic of {topic} comes",
    "and again people ask about the {topic} because nobody on the market tells them the other half",
    "then you see the difference is coming up right there in front of the mirror every single morning",
    "they have been doing that for the ingredients and it's the top of what we call the natural way",
    "look at it as the proof for the reason that the organisation has been in the area of {topic}",
]
_END = [
    "[{brand}][1]\n\n[1]: {url}", "Visit here >> {url}", "For more information click here: {url}",
    "Read more: [{brand} review]({url})",
    "Where to buy {brand}? Order at {url}", "{url}", "[Click Here To Buy]({url}) {url}",
    "To get a trial pack visit {url}",
]

_ARTICLE = Family("bought-article", 1, [
    "{intro} {mid} {mid} {mid} {end}", "{intro} {mid} {mid}\n\n{mid} {mid} {mid}\n\n{end}",
    "{end}\n\n{intro} {mid} {mid} {mid} {mid}",
    "**{brand}** - {intro} {mid} {mid}\n\n**How does it work?**\n\n{mid} {mid}\n\n**Where to buy**\n\n{end}",
    ("{brand} {topic} review", "{intro} {mid} {mid} {mid} {mid} {end}"),
    "{mid} {mid} {intro} {mid} {mid} {mid} {mid} {mid} {end}",
    "{intro} {intro} {mid} [{brand}]({url}) {mid} {mid}", "{mid} {mid} {mid}", "{intro} {mid} {mid} {mid}",
    "{mid} {end}",
], {"intro": _INTRO, "mid": _MIDDLE, "end": _END, "topic": _TOPICS, "Topic": [t.capitalize() for t in _TOPICS]},
    site="other", count=900)

_SPUN = Family("spun-salad", 1, [
    "{s} {s} {s} {mid} {s} {end}", "{mid} {s} {s} {s} {s} {s}", "{s} {s} {end} {s} {s} {s}",
    "{brand} {s} {mid} {s} {mid} {s} {s}",
    "{s} {s} {s} {s} {s} {s} {brand}", "{intro} {s} {s} {mid} {s} {end}",
], {"s": _SALAD, "mid": _MIDDLE, "intro": _INTRO, "end": _END, "topic": _TOPICS, "Topic": [t.capitalize() for t in _TOPICS]},
    site="other", count=400)

FAMILIES = [_ARTICLE, _SPUN]
