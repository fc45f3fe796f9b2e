"""Honest look-alikes on code hosts: links, phones, crypto and money in the work itself; logs, templates, terse replies."""

from generators.grammar import Family

_CRYPTO = Family("honest-crypto-code", 0, [
    ("{t}", "{b} {b} {ask}"), "{b} {ask}", "{b} {b} {goodurl}", ("{t}",
    "**Version** {ver}\n**Steps**\n1. {b}\n2. {b}\n\n{ask} {goodurl}"), "{ask} {b} `{wallet}`",
    "{b} See {goodurl}. {ask}",
], {
    "t": [
        "Airdrop claim script reverts with out of gas", "Wallet connect modal does not open on Firefox {n3}",
        "Wrong balance shown for USDT on testnet", "Merkle proof rejected for some addresses",
        "Support phone number field accepts letters", "Gift card total rounds down"],
    "b": [
        "When I call `claim()` from {wallet} the transaction reverts with custom error {hex}.",
        "The token list caches the old decimals, so the amount shown is off by a factor of 1000.",
        "On {ver} the wallet stays connected after logging out, which was fixed in {ver} before.",
          "The loan calculator returns NaN if the interest rate is empty.",
          "Steps: open the casino demo, spin twice, watch the console throw TypeError.",
          "Our phone validation regex fails for +1 (555) 010-{n4}.",
          "The recovery phrase import drops the last word when there is a trailing space.",
          "I added a unit test that reproduces it, it fails on main at {hex}."],
    "ask": [
        "Could this be a race in the provider?", "Happy to send a pull request if you agree with the approach.",
        "Does anybody else see that with node {ver}?", "What would be the expected behaviour here?",
        "I bisected it to {hex}.", "Please don't merge yet, I want to check the gas cost."],
})

_WARN = Family("honest-scam-warning", 0, [
    "{warn} {detail}", "{detail} {warn} {act}", ("{t}", "{detail} {warn} {act}"), "{act} {detail}",
    "{warn} They wrote: \"{quote} {phone}\" {act}", "{detail} \"{quote} {url}\" {warn}",
], {
    "t": [
        "Scam comments on our issues", "Is this support number real?", "Spam wave in the tracker, please lock",
        "Phishing mail that mentions this project"],
    "warn": [
        "Please don't click it, that zip is malware.",
        "This is a known recovery scam, they will ask for fees again and again.",
        "Be careful, the real team would never send you a direct message.",
        "Looks like phishing to me, the domain was registered last week.",
             "Don't call that number, it is a fake support line.",
             "If somebody promises to recover your coins, it's a scam. Every time.",
             "That 'airdrop' drains your wallet as soon as you sign.",
             "Obvious spam, flagged. Nobody pays you {n3} dollars a day for liking videos.",
             "The casino links in the wiki were added by a bot, I reverted them.",
             "Never pay a fee up front to get a loan or a job.",
             "I nearly fell for this one, so posting it here for others.",
             "Reported the account, but new ones appear every few minutes."],
    "detail": [
        "Somebody answered my bug with a download link and a password, minutes after I opened it.",
        "I got tagged with about twenty other people in a repository promising free tokens.",
        "My mother was called by a fake bank clerk and they wanted her code.",
               "They said I won a prize and only had to pay the shipping.",
               "The mail says our repository was selected for a grant of {k} tokens and links to {url}.",
             "He texted me on WhatsApp about a part-time job and then wanted a deposit in USDT.",
             "The page at {url} copies our logo and asks for the seed phrase.",
             "An account made today posted the same essay-writing advert in eleven issues.",
             "There is a comment with a phone number pretending to be customer support.",
             "A user in another thread recommends a hacker who gets your bitcoin back."],
    "act": [
        "Can a maintainer delete the comment and block the user?", "You can report it under the three dots.",
        "How did they even get my address?", "I have already changed my passwords, anything else I should do?",
        "Thanks for the quick cleanup!"],
    "quote": [
        "call our toll free support now", "claim your reward before it ends", "download the fix, password changeme",
        "contact him on WhatsApp, he helped me"],
}, count=500)

_RELEASE = Family("honest-release", 0, [
    ("{name} {ver} <released|is out|>", "{r} {r} {r} {link}"), "{r} {r} {link}", ("Show: {name}, {what}",
    "{i} {r} {i} {link} {i}"), "{i} {r} {link}",
    ("<docs|chore|ci>: {pr}", "{pr}. {why}"), ("Add build status badge to README",
    "{why} It uses the shields we already have in the docs repo."),
], {
    "what": [
        "a small parser for config files", "a terminal file browser", "a self-hosted notes app",
        "a linter for shell scripts"],
    "r": [
        "This release fixes {n2} bugs and drops support for Python 3.{n1}.",
        "Startup is about {pct} faster because we no longer scan the plugin folder twice.",
        "Breaking: the `--{word}` flag was renamed, see the migration notes.",
        "Thanks to the {n1} people who sent patches this time!",
          "Changelog: fixed crash in the {word} dialog, updated translations, bumped the minimum glibc.",
          "Binaries for Linux and macOS are attached, Windows follows once CI is green."],
    "i": [
        "I wrote this over the last few months because nothing else handled our 40 GB logs.",
        "It is early, there are rough edges, and I'd love to hear what breaks.",
        "Known limits: no Windows support, and it keeps everything in memory.",
        "MIT licensed, written in Rust, no telemetry."],
    "link": ["{goodurl}", "Notes: {goodurl}", "Source is at {goodurl}", ""],
    "pr": [
        "fix typo in contributing guide", "update link to the archived docs", "translate settings page to Spanish",
        "bump actions/checkout from {n1} to {n1}"],
    "why": [
        "I noticed it while reading the docs.", "The old link returns 404 since last week.",
        "First contribution here, please tell me if I missed a step.", "No code change."],
})

_TERSE = Family("honest-terse", 0, [
    "{s}", "{s} {s}", "@{handle} {s}", "{s} (on {ver})",
], {
    "s": [
        "+1", "same here", "Thanks!", "any update on this?", "still happens in {ver}", "works for me now, thanks",
        "LGTM", "can confirm", "👍", "fixed by #{n4}", "duplicate of #{n3}", "me too, on Fedora {n2}",
        "closing as stale", "ping", "nice work!",
          "thank you so much, that solved it", "+1 would love this", "bump", "how do I do this on windows?",
          "Congratulations on the release!", "please reopen", "didn't help", "will do", "Merged, thanks @{handle}",
          "ok", "nope, same error", "what's the status?"],
}, count=200)

_LOGS = Family("honest-logs", 0, [
    "{say}\n\n{log}\n{log}\n{log}", "{log}\n{log}\n{log}\n{log}\n{say}", ("{t}",
    "{say}\n```\n{log}\n{log}\n```\n{say}"), "{say} {log}",
], {
    "t": [
        "Segfault on start", "build fails with linker error", "Checksum mismatch when downloading",
        "Timeout in integration test {n3}"],
    "say": [
        "This is what I see after updating:", "Full log below, tell me if you need more.",
        "It only fails on the CI machine.", "Same hash every time, so I don't think the disk is broken.",
        "core dump is too big to attach", "Sorry for the wall of text."],
    "log": [
        "[{n2}:{n2}:{n2}] ERROR {word}::{word}: connection to 10.0.{n2}.{n3}:{n4} refused (attempt {n1})",
        "  File \"/usr/lib/python3/dist-packages/{word}/{word}.py\", line {n3}, in _run",
        "{hex}  {word}-{ver}.tar.gz",
        "#{n1} 0x{hex} in {word}_{word} () from /lib/x86_64-linux-gnu/lib{word}.so.{n1}",
            "npm ERR! code ERESOLVE could not resolve {word}@{ver}", "data:image/png;base64,{b64}",
            "I/{word}({n4}): onCreate took {n3}ms", "E: Unable to locate package lib{word}{n1}"],
})

FAMILIES = [_CRYPTO, _WARN, _RELEASE, _TERSE, _LOGS]
