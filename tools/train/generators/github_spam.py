"""Spam in the manner seen on code hosts: fake support, airdrops, malware "fixes", listings."""

from generators.grammar import Family

_SUPPORT = Family("fake-support-phone", 1, [
    ("{product} <customer|technical|tech> support number {phone}", "{open} {claim} <Call|Dial|Ring> {phone}. {close}"),
    ("How do I <contact|reach|talk to|speak with> {product} <support|customer service|a live person>? {phone}",
     "{claim} {open} {phone} {claim} {close}"),
    ("[[{phone}]] {product} <error|problem|issue> help desk", "{phone} {open} {claim} {claim} {close} {phone}"),
    "{open} {product} <helpline|toll free number|customer care|support number> {phone}. {claim} {close}",
    ("{product} refund <number|desk|team>",
    "{open} <Reach us on|Our toll-free line is|Help line:> {phone}. {claim} {close}"),
    "<Ways|{n2} ways|Best ways> to <reach|contact> {product}: {open} {claim} <Dial now|Call us today|Phone>: {phone} {close}",
], {
    "product": ["QuickBooks", "Coinbase", "Norton antivirus", "HP printer", "Delta Airlines", "Outlook", "MetaMask",
                "Expedia", "Epson printer", "Trust Wallet", "McAfee", "Turbo Tax", "Binance", "Yahoo mail", "PayPal",
                "Canon printer", "Cash App", "Roku", "Ledger Live", "United Airlines", "Kraken", "AOL mail"],
    "open": ["Are you having trouble signing in to your account?", "Facing an issue while updating the software?",
             "If your transaction is stuck or pending, do not worry.", "Looking for instant assistance from experts?",
             "Getting error code {n4} again and again?", "Is your printer showing offline?",
             "Do you need to cancel or change your booking?", "Unable to withdraw funds from the wallet?",
             "When the application freezes you need a professional.", "Lost access after a password reset?"],
    "claim": ["Our certified technicians are available 24/7 to resolve your query.",
              "You will be connected with a live agent within a minute.",
              "We provide step by step guidance on the phone.",
              "The support team is available round the clock, 365 days a year.", "Experts fix all errors remotely.",
              "No waiting time and a hundred percent satisfaction.",
              "Our executives solve login, refund and payment issues.",
              "Get quick solutions from the best tech support in USA, UK and Canada.",
              "You can ask for a refund, a name change or a cancellation.",
              "The toll free number works in all states."],
    "close": [
        "Don't hesitate, speak to us now!", "Call now and get it resolved instantly.", "Thank you for choosing us.",
              "Just pick up the phone.", "We are one call away.", "Help is here ☎️☎️", "",
              "Talk with an expert today."],
}, count=500)

_AIRDROP = Family("airdrop-mentions", 1, [
    ("<🎉|🚀|🎁|> {brand} <airdrop|token allocation|rewards> for <GitHub developers|contributors|builders>",
     "{hello} {why} {how} {url} {hurry} {mentions}"),
    ("<Congratulations|You have been selected|Action required>: {k} ${rnd} <tokens|reward>",
    "{why} {how} {url}\n\n{mentions}"),
    ("{brand} <Developer Fund|Grant program|x Gitcoin round {n2}>",
    "{hello}\n{why}\n{how}\n{hurry}\n{url}\n{mentions}"),
    "{hello} {why} {hurry} {how} {url} {mentions}",
    ("Claim your ${rnd} <airdrop|allocation>", "{mentions}\n\n{why}\n\n{how}: {url}\n\n{hurry}"),
    "<🔥|🎁🎁|💰> {why} {how} <👉|➡️|:> {url} {hurry}",
], {
    "hello": ["Dear developer,", "Hey builders 👋", "Congratulations! 🎉", "Hello GitHub community,", "Dear winner,",
              "Good news for open source contributors!", "GM everyone,", "Attention eligible users:"],
    "why": ["You are eligible for a reward of {k} {brand} tokens because of your contributions.",
            "We selected {n4} active developers for the {brand} airdrop.",
            "Your account was chosen to take part in the {brand} token distribution.",
            "The total pool of ${n1},000,000 will be shared among early supporters.",
            "As a thank you to the community we are giving away {k} USDT.",
            "{brand} mainnet is live and your wallet qualifies for the second drop.",
            "Each contributor can receive between {n3} and {n4} tokens.",
            "The snapshot has been taken and you are on the list."],
    "how": ["Connect your wallet to claim", "Check your eligibility here", "Visit the official claim page",
            "Verify your wallet and receive the tokens instantly", "Link your MetaMask at", "Claim your share now at",
            "Register your address on our portal", "Follow the link and approve the transaction"],
    "hurry": [
        "The claim window closes in {n2} hours!", "Unclaimed tokens will be burned.",
        "Limited to the first {n4} users.",
              "Hurry up, spots are filling fast.", "Offer valid until tonight.", "Don't miss out ⏳",
              "First come, first served.",
              "Ends soon."],
}, count=500)

_FIX_ZIP = Family("fix-zip", 1, [
    "{lead} {link} {pw} {how}", "{link} {pw} {how}", "{lead} {how} {link} <{pw}|>",
    "{lead}\n{link}\n{pw}", "@{handle} {lead} {link} {pw}", "<Hi|Hello|hey>, {lead} {how} <Here|Link>: {link} <{pw}|>",
], {
    "lead": ["Download this fix, it worked for me.", "I had the same problem, this archive solved it.",
             "Try the patched version from here.", "The fix is in this file:", "Please check this build, it helps.",
             "Solution found, see the attachment.", "This should resolve your issue.", "use this tool to repair it",
             "Here is the updated dll that fixes the crash.", "I uploaded the corrected version for you"],
    "link": ["https://{domain}/fix.zip", "[fix.rar](https://{domain}/d/{rnd})", "https://{domain}/file/{rnd}/patch.rar",
             "https://www.mediafire.com/file/{rnd}/fix.zip/file", "https://bit.ly/{rnd}", "[Release_x64.zip]({url})",
             "https://{domain}/{rnd}", "https://www.dropbox.com/s/{rnd}/solution.7z?dl=1"],
    "pw": ["password: changeme", "pass - {n4}", "Password for the archive: github", "pw: {rnd}", "the password is 2025",
           "archive password {rnd}", "PASS: fix", "unlock code: {n4}"],
    "how": [
        "Extract and run the installer.", "In the installer menu select \"gcc\".",
        "Just unpack it and start setup.exe.",
            "Run as administrator and restart.", "disable the antivirus before you open it",
            "Launch the exe and press install.",
            "If you don't have the compiler, install it from the menu.", "Worked on Windows 10 and 11."],
})

_LISTING = Family("badge-listing", 1, [
    ("<Add|Adding> {brand} <badge|listing> to README", "{lead} {brand} {what} {ask} {url} {bye}"),
    ("Your project <is|was|has been> <featured|listed> on {brand}", "{lead} {what} {ask} {url} {bye}"),
    ("<Claim|Verify> your {brand} <profile|page|listing>", "{what} {ask} {url}"),
    ("docs: add {brand} <score|trust|quality> badge",
    "{lead} {ask}\n\n[![{brand}](https://{domain}/badge/{rnd}.svg)]({url})\n\n{bye}"),
    ("<Feature request|Proposal>: list on {brand}", "{lead} {what} {what} {ask} {url} {bye}"),
    ("Add link to awesome resource", "{lead} {ask} [{brand}]({url}) {what} {bye}"),
], {
    "lead": [
        "Hi maintainers! Love what you are building here.", "Hello team, great project 🚀",
        "Congrats on your awesome repo!",
             "Hey! I came across your project today and was impressed.", "Hi there, amazing work on this repository.",
             "Hello, I'm the founder of {brand}."],
    "what": ["{brand} is a directory that helps {k} developers discover the best tools.",
             "We just indexed your project in our marketplace of AI tools.",
             "Your repository scored {n2}/100 in our ranking.",
             "Our platform gives open source projects free exposure and backlinks.",
             "We rank MCP servers and agents by trust and quality.", "It gets over {k} visitors a month."],
    "ask": ["Please add our badge to your README so users can verify it.", "Claim your listing to unlock analytics.",
            "It would be great if you could add a link to our page.", "Merge this PR to show the verified badge:",
            "You can boost your ranking by linking back to us.", "Embed this snippet to get a dofollow link:"],
    "bye": ["Happy to answer any question!", "Feel free to close if not relevant.", "Best, the {brand} team", "",
            "No pressure at all 🙂", "Cheers, {name} from {brand}"],
})

_CRACK = Family("cracked-software", 1, [
    ("{soft} <Crack|Full Version|Activated|Keygen> {year} <Free Download|Latest|x64>", "{what} {get} {url} {more}"),
    ("<Download|Free> {soft} {ver} <Pro|Premium|Ultimate> <Crack|Serial Key|Patch>", "{get} {url}\n{what}\n{more}"),
    "{soft} <crack|cracked|mod apk|keygen> {ver} - {what} {get} {url}",
    "{get} {soft} {ver} {url} {more} {what}",
    ("{soft} {ver} Crack With <License|Product> Key [{year}]", "{what} {what} {more} {get}: {url}"),
], {
    "soft": ["Photoshop", "Windows 11 Activator", "AutoCAD", "FL Studio", "IDM", "Roblox Executor", "Premiere Pro",
             "Office 365", "WinRAR", "Valorant aimbot", "Malwarebytes", "GTA mod menu", "Filmora", "Ableton",
             "Fortnite hack",
             "Nitro generator"],
    "what": ["It comes pre-activated with a lifetime licence.", "No survey, no virus, hundred percent working.",
             "The keygen generates a valid serial number in seconds.", "All premium features unlocked.",
             "Undetected and updated daily.", "Tested on Windows 10/11 64 bit.", "Unlimited coins, gems and money.",
             "Bypass the anti-cheat with one click."],
    "get": [
        "Download link", "Get it here for free", "Direct download", "Mirror", "Click below to download",
        "Setup file here",
            "Grab the full version", "Password 1234, link"],
    "more": ["Like and star for more cracks.", "Turn off Windows Defender first.", "Torrent available too.", "Enjoy!",
             "Serial: {rnd}-{rnd}-{rnd}", "Share with your friends.", "", "How to install: unzip, run patch, done."],
})

FAMILIES = [_SUPPORT, _AIRDROP, _FIX_ZIP, _LISTING, _CRACK]
