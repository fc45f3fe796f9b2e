"""Advertising in English: health, services, streams, self-promotion, text-message prizes, pitches."""

from generators.grammar import Family

_HEALTH = Family("health-supplement", 1, [
    "{brand} <Keto|CBD Gummies|Male Enhancement|Skin Serum|Garcinia>: {claim} {claim} {body} {buy} {url}",
    "{body} {claim} {body} {claim} {buy} >>> {url}", ("{brand} <Reviews|Scam or Legit|Side Effects|Price>",
    "{claim} {body} {body} {claim} {buy} {url}"),
    "{claim} {body} {claim} {buy} [{brand}]({url})",
    "➢ Product Name — {brand}\n➢ Main Benefits — {claim}\n➢ Rating — ⭐⭐⭐⭐⭐\n➢ {buy} {url}\n{body} {body}",
    "{body} {body} {claim} {claim} {url} {url}",
], {
    "claim": [
        "It melts stubborn belly fat without diet or exercise.",
        "The formula is made of hundred percent natural ingredients.",
              "It boosts stamina, energy and testosterone levels naturally.",
              "Doctors do not want you to know about this simple trick.",
              "It reduces wrinkles and dark spots and makes your skin look years younger.",
              "Clinically proven with no side effects.",
              "It supports joints, relieves chronic pain and improves sleep.",
              "Many celebrities use this weight loss supplement.",
              "Build lean muscle mass and burn calories fast.", "Regrow thicker hair in just weeks."],
    "body": [
        "In today's busy life everybody wants to stay fit and healthy but nobody has time.",
        "Obesity is one of the biggest problems faced by men and women.",
             "As we age our body loses collagen and the skin becomes dull.",
             "You should take two capsules daily with a glass of water before meals.",
             "The supplement contains green tea, ginseng and other powerful herbs.",
             "Customers are happy with the outcome and recommend it to others.",
             "This product works by increasing the metabolism and suppressing the appetite.",
             "Before buying any product you must know about its ingredients.",
             "It is a dietary pill that enhances your performance in the bedroom.",
             "Results may vary from person to person, but almost everyone sees a change."],
    "buy": [
        "Click here to order your free trial:", "Buy it only from the official website",
        "Hurry, limited stock! Order now", "Get the exclusive discount at",
            "Claim your risk-free bottle today", "To know more visit"],
}, site="other", count=700)

_SERVICES = Family("service-adverts", 1, [
    "{who} {offer} {offer} {boast} {contact}", "{offer} {boast} {boast} {contact}", ("{service} in {city}",
    "{who} {boast} {offer} {contact}"),
    ("<Best|Top|Affordable|No. 1> {service} <company|provider|agency|> in {city}", "{boast} {offer} {offer} {contact}"),
    "<Hi|Dear friends|Hello there>, {who} {offer} {contact} {boast}",
    "{offer} Visit [{service}]({url}) {boast} {contact}",
], {
    "service": [
        "movers and packers", "escort service", "essay writing", "SEO services", "mobile app development", "plumber",
        "airport taxi",
                "digital marketing training", "assignment help", "web design", "immigration consultant",
                "real estate", "carpet cleaning",
                "astrologer", "air ambulance", "wedding photography"],
    "who": [
        "We are a leading {service} company based in {city}.", "{brand} is a trusted name for {service}.",
        "I am an expert in {service} with {n2} years of experience.",
            "Welcome to {brand}, your one stop solution for {service}.",
            "Our agency provides {service} at an affordable price."],
    "offer": [
        "We provide the best quality {service} at the lowest rates.",
        "Get more followers, likes and views for your page.",
        "Our writers deliver plagiarism-free papers before the deadline.",
              "We rank your website on the first page of Google.", "Buy high authority backlinks and guest posts.",
              "Call girls are available day and night in your area.",
              "Get a free quote today and save up to {pct}.", "We also offer training with job placement.",
              "Spells to bring back your ex lover within {n2} hours.",
              "Verified reviews and old accounts for sale in bulk."],
    "boast": [
        "Hundreds of happy clients trust us.", "Quality and customer satisfaction is our first priority.",
        "Our professional team is available 24*7.",
              "We guarantee results or your money back.",
              "Thanks for sharing such an informative post, it helps a lot.", "Nice blog, keep sharing!"],
    "contact": [
        "Call us at {phone}", "Visit our website: {url}", "For more details contact {email}", "WhatsApp: {phone}",
        "Book now {url}", "Click here for more information {url}"],
}, site="other", count=600)

_STREAM = Family("stream-and-download", 1, [
    "{what} {cta} {url} {tail}", ("{what}", "{cta} ➤➤ {url} {tail}"), "🔴 LIVE NOW 🔴 {what} {url} {cta} {url}",
    "{cta} {what} {tail} {url}",
], {
    "what": [
        "Watch {word} vs {word} live stream free online HD", "{brand} full movie {year} download 720p 1080p",
        "{word} season {n1} episode {n2} english sub free",
             "free {n3} gift card codes generator no human verification", "unlimited robux and coins hack {year}",
             "leaked video {name} viral clip original link",
             "{name} private photos full album", "live tv channels on pc without cable"],
    "cta": [
        "CLICK HERE TO WATCH", "Stream now in 4K quality", "Watch and download here", "Full video link below",
        "Get your free code at", "No registration, no buffering"],
    "tail": [
        "", "#live #stream #free", "Enjoy every match this season.", "working {year}", "Don't forget to share",
        "HD quality guaranteed"],
}, site="other")

_PROMO = Family("self-promotion", 1, [
    "{hey} {ask} {plea}", "{ask} {plea}", "{plea} {ask} <thanks|🙏|❤️|>", "{hey} {plea} {ask} {url}",
    "{ask} {ask} {plea}",
], {
    "hey": [
        "Hey guys", "yo everyone", "hi I'm a small artist from {city},", "not spam I promise!", "Hello people,",
        "sorry for the spam but"],
    "ask": [
        "check out my channel", "go subscribe to my page and I will sub back",
        "please watch my new video and leave a like", "follow me and I follow back",
            "take a second and listen to my new track", "vote for me at {url}", "visit my profile for free stuff",
            "check my latest cover, link on my channel",
            "sub4sub anyone? I return within a minute", "share my giveaway, I'm giving away an iPhone"],
    "plea": [
        "it would mean the world to me", "you won't regret it", "only takes one second",
        "trying to reach {n4} subscribers", "thumbs up so others can see this",
             "I upload daily", "every sub helps my dream", "you will love it"],
}, site="other")

_SMS = Family("text-message-prize", 1, [
    "{lead} {act}", "{lead} {act} {small}", "<URGENT|FINAL NOTICE|ALERT>! {lead} {act} {small}", "{name}, {lead} {act}",
], {
    "lead": [
        "You have won a {n4} cash prize!", "Your parcel could not be delivered because of an unpaid fee.",
        "Your bank account has been locked for security reasons.",
             "You have been chosen for a free holiday voucher.", "We owe you a tax refund of {n3}.",
             "Your mobile number was drawn for this week's award.",
             "Get unlimited ringtones and games today.", "Your subscription will be renewed for {n2}.99.",
             "Flirt with local singles tonight.",
             "Last day: up to {pct} off in every store."],
    "act": [
        "To claim call {phone} now.", "Text WIN to {n3}{n2}.", "Confirm your details at {url}",
        "Pay the customs charge here: {url}", "Reply YES to accept.",
            "Log in to verify: {url}", "Shop now {url}", "Call our claim line {phone}."],
    "small": [
        "T&Cs apply.", "Reply STOP to opt out.", "Valid 12hrs only.", "Cost {n2}p per min.", "Offer ends Sunday.",
        "18+ only."],
}, site="other")

_PITCH = Family("startup-pitch", 1, [
    ("{brand}: {tag}", "{hype} {hype} {money} {cta} {url}"), "{hype} {money} {hype} {cta} {url}",
    "{hook} {hype} {hype} {money} {cta} {url}",
    ("<Introducing|Meet|Launching> {brand}", "{hook} {hype} {hype} {cta} {url} {money}"),
    "{hook} {tag}. {hype} {money} {cta} {tg}",
    ("<Collaboration|Partnership> <proposal|opportunity> with {brand}", "{hook} {hype} {money} {cta} {email}"),
], {
    "tag": [
        "the AI co-founder that ships your MVP", "the operating system for autonomous agents",
        "revolutionising how teams build", "cut your cloud bill by {pct}",
            "open weights, frontier performance", "the future of decentralised compute",
            "your growth engine on autopilot", "from idea to funding in one weekend"],
    "hook": [
        "Developers waste months on boilerplate, we fixed that.",
        "What if you could launch in days and not in months?", "Hey, I think your community would love this.",
             "We noticed your repository and believe there is a huge synergy.", "The game has changed forever.",
             "Stop paying for expensive APIs."],
    "hype": [
        "{brand} is a next-generation platform that empowers teams to scale effortlessly.",
        "Our cutting-edge agents automate everything end to end.",
             "It delivers seamless integration, unmatched speed and enterprise-grade security.",
             "Built by a world-class team with a passion for innovation.",
             "Unlock massive cost savings with zero configuration.",
             "It is a complete game changer for founders and builders.",
             "We combine the power of AI and blockchain to transform the industry.",
             "Thousands of early adopters are already on board."],
    "money": [
        "We just closed our seed round and are growing {pct} week over week.", "Backed by top investors.",
        "Early users get lifetime access for ${n2}.",
              "Join the waitlist and get {n3} free credits.", "Fast MVP, fast funding, fast exit.", ""],
    "cta": [
        "Sign up today at", "Book a demo:", "Try it free here", "Let's connect:", "Be among the first",
        "Star us and visit"],
}, count=500)

FAMILIES = [_HEALTH, _SERVICES, _STREAM, _PROMO, _SMS, _PITCH]
