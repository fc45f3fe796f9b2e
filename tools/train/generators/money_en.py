"""Money spam in English: recovery testimonials, trading, loans, jobs, hackers, casinos."""

from generators.grammar import Family

_RECOVERY = Family("recovery-testimonial", 1, [
    "{lost} {despair} {hero} {result} {contact}", "{hero} {result} {lost} {contact} {contact}",
    ("<How I recovered|I got back> my <stolen|lost> <bitcoin|crypto|USDT>", "{lost} {hero} {result} {contact}"),
    "<Hello everyone|Good day|>, {lost} {despair} {despair} {hero} {result} {contact}",
    ("<Best|Trusted|Legit> <crypto recovery|bitcoin recovery|hacker for hire> {year}",
    "{hero} {result} {despair} {contact}"),
    "{despair} {hero} {contact} {result}",
], {
    "lost": [
        "I lost ${k} to a fake investment platform last year.",
        "My wallet was drained by scammers and {n2} ETH were gone.",
             "I invested my life savings with an online broker who refused my withdrawal.",
             "A woman I met on a dating site convinced me to trade and I lost everything.",
             "My partner was cheating and I needed proof from the phone.",
             "I was a victim of a romance scam worth ${k}.",
             "Hackers took over my account and locked me out.",
             "I sent {n1} BTC to the wrong people and thought it was over."],
    "despair": [
        "I was devastated and could not sleep for weeks.", "The police and my bank told me nothing could be done.",
                "I almost gave up hope.", "I contacted many so-called experts who only took more money.",
                "I was depressed and in debt.", "My family was about to be thrown out of our home."],
    "hero": ["Then a friend introduced me to {brand} Recovery, a team of ethical hackers.",
             "I read a review about {brand} Cyber Experts and wrote to them.",
             "Thanks to {name} the wizard I have my money back.",
             "{brand} Hackers are the most reliable and professional recovery agents.",
             "I will forever be grateful to {brand} Retrieval Services.",
             "A colleague recommended the {brand} Tech Squad."],
    "result": [
        "Within {n2} hours they traced and recovered all my funds.",
        "To my greatest surprise everything was refunded.",
               "They got back {pct} of my coins in less than a week.",
               "They delivered what they promised without any upfront hassle.",
               "I now have full access to my account again.", "It was like a miracle when the balance came back."],
    "contact": [
        "Contact them via email: {email}", "WhatsApp: {phone}", "Telegram: {tg}",
        "Reach out to them on {email} or {phone}",
                "Website: {url}", "You can thank me later, write to {email}"],
}, site="reddit", count=500)

_TRADING = Family("trading-invest", 1, [
    "{hook} {proof} {cta} {tg}", "{proof} {hook} {cta} {phone}", "{hook} {hook} {cta} {url} {proof}",
    "🚀 {hook} 💰 {proof} 👉 {tg}", ("{brand} <signals|trading bot|investment plan>",
    "{hook} {proof} {proof} {cta} {url}"),
    "{proof} <Thanks to|All thanks to|God bless> <Mrs|Mr|coach|expert> {name} <the best trader|for her signals|>. {cta} {tg}",
], {
    "hook": ["Earn ${n3} daily from your phone with no experience.", "Turn ${n3} into ${n4} in just {n1} days.",
             "My trading group has a {pct} win rate and zero losses.",
             "Next 100x gem is launching right now, get in early!",
             "Passive income made easy with our AI arbitrage bot.",
             "Forex and crypto investment with guaranteed weekly profit.",
             "Presale of ${rnd} is almost sold out.", "Whales are loading this coin, don't miss the pump."],
    "proof": ["I started with ${n3} and cashed out ${k} last week.", "I made {pct} profit in my first month.",
              "Payments are instant and proof is on the channel.", "Over {k} members already joined.",
              "She manages my account and I receive my profit every Friday.",
              "Called three 50x coins this month already.",
              "My life changed after investing with them.", "Audited, liquidity locked, contract renounced."],
    "cta": [
        "Join the channel before it closes:", "DM me to get started", "Message her on Telegram",
        "Start trading now at",
            "Comment 'INFO' or text", "Link in bio or write to", "Register here and get a bonus:",
            "Only {n2} slots left, inbox me"],
}, site="bluesky", count=500)

_LOANS_JOBS = Family("loans-and-jobs", 1, [
    "{loan} {terms} {apply}", ("<Apply for|Need> <an urgent|a business|a personal> loan?",
    "{loan} {terms} {terms} {apply}"),
    "{job} {pay} {apply}", ("<Hiring|Now hiring|Vacancy>: <work from home|data entry|remote assistant>",
    "{job} {pay} {pay} {apply}"),
    "{pay} {job} {apply}", "{terms} {loan} {apply}",
    "{hacker} {apply}", "{hacker} {hacker} {hacker} {apply}",
], {
    "loan": [
        "Do you need an urgent loan to pay off bills or start a business?",
        "We offer all kinds of loans at 2% interest rate.",
             "Bad credit? No problem, get funded today.", "Genuine loan lender with instant approval within 24 hours.",
             "Are you financially down and rejected by banks?", "Personal loans from ${k} up to ${n2},000,000."],
    "terms": [
        "No collateral required and repayment of up to {n2} years.", "Only your ID card and phone number are needed.",
              "Low interest, flexible payments, quick transfer.", "Fast, secure and confidential.",
              "Approval is guaranteed for everybody above 18.", "Thousands of satisfied clients worldwide."],
    "job": [
        "Looking for serious people to work online from home.",
        "Our company needs {n2} new team members, no skills required.",
            "Simple task: like videos and get paid.", "Part-time and full-time openings, only a smartphone is needed.",
            "We are recruiting reviewers for hotels and products.", "Become a distributor and be your own boss."],
    "pay": [
        "Get paid ${n3} a day, withdraw any time.", "Salary ${n4} per week plus bonus.",
        "Daily payout to your bank or USDT wallet.",
            "You can make up to ${k} monthly.", "Earn ${n2} per hour, training provided for free.",
            "Weekly pay, flexible hours, no boss."],
    "apply": [
        "Contact us now: {email}", "WhatsApp {phone}", "Apply here {url}", "Send your details to {email}",
        "Inbox me or text {phone}",
              "Message the manager on Telegram {tg}"],
    "hacker": [
        "I offer hacking services: phones, email, social media and grade change.",
        "Hire a genuine hacker to spy on your spouse.",
               "We sell cloned cards, bank logs and transfers with high balance.",
               "Get registered passports, licences and IELTS certificates without exam.",
               "Credit score repair and record erasing, fast and untraceable.",
               "Counterfeit notes, undetectable, that pass the pen and UV test."],
}, site="other", count=500)

_CASINO = Family("casino-links", 1, [
    "{claim} {bonus} {cta} {url}", "{bonus} {cta} {url} {claim} {url}", ("{brand} <casino|bet|slots> - {bonus}",
    "{claim} {claim} {cta} {url}"),
    "{cta} <{brand}|{domain}> {bonus} {claim}", "🎰 {claim} 🎲 {bonus} {url}",
    "{claim} [{anchor}]({url}) [{anchor}]({url}) [{anchor}]({url})",
    "{claim} [url={url}]{anchor}[/url] {bonus} [url={url}]{anchor}[/url]",
], {
    "claim": ["The most trusted online casino with the highest payout.", "I won ${k} last night on this slot site!",
              "Live baccarat, roulette and sports betting in one place.",
              "Best odds for football and instant withdrawals.",
              "This site really pays, easy jackpot today.", "Licensed online slot agent with 24 hour service."],
    "bonus": ["Get a {n3}% welcome bonus.", "{n2} free spins with no deposit!", "Sign up and receive ${n2} free chips.",
              "Cashback of {pct} every week.", "Deposit ${n2}, play with ${n3}.", "VIP rewards every day."],
    "cta": ["Play now at", "Register today:", "Try your luck on", "Claim the bonus here", "Search", "Join"],
    "anchor": [
        "best online casino", "slot gacor", "sports betting site", "online poker real money", "free spins",
        "betting tips", "sbobet", "judi online"],
}, site="github")

FAMILIES = [_RECOVERY, _TRADING, _LOANS_JOBS, _CASINO]
