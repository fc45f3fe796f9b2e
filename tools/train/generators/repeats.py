"""Families known for repetition: web-design adverts with suffixes, broken bots, template raids, paraphrased replies."""

from generators.grammar import Family

_PT_WEB = Family("pt-web-design", 1, [
    ("{what} <em|para> {place} {rnd}", "{body} {body} {cta} {rnd}"), ("{what} profissional {rnd}", "{cta} {body}"),
    "{what} {body} {cta} {rnd}",
    ("{place}: {what} {n3}", "{body} {cta} {url}"), ("{what} <barato|sob medida|completo> - {rnd}",
    "{body} {body} {body} {cta}"), "{body} {what} {cta} {url}",
], {
    "what": [
        "Criação de sites", "Desenvolvimento de loja virtual", "Agência de marketing digital",
        "Web design responsivo", "Otimização SEO", "Criação de logotipo"],
    "place": ["São Paulo", "Curitiba", "Lisboa", "Porto Alegre", "Recife", "Campinas"],
    "body": [
        "Sua empresa precisa de um site moderno que vende todos os dias.",
        "Entregamos em até {n1} dias com hospedagem grátis.", "Apareça na primeira página do Google.",
             "Equipe especializada e preço justo.", "Mais de {n3} clientes satisfeitos em todo o Brasil.",
             "Design exclusivo e suporte por WhatsApp."],
    "cta": ["Peça já o seu orçamento: {phone}", "Fale conosco {email}", "Chame no WhatsApp {phone}", "Acesse {url}"],
})

_BROKEN = Family("broken-bot", 1, [
    "{mash} {mash} {mash} {rnd}", "{rnd}{rnd} {mash}{mash} {word} {mash}", "%{slotname}% {greet} %{slotname}% {url}",
    "{greet} [NAME], {buy} [LINK] [PRICE]", "{rnd} {rnd} {rnd} {rnd} {rnd} {rnd}",
    "{buy} {buy} {buy} {mash}", "%%{slotname}%% {buy} %%url%%", "{spin} {url}", "{mash} {url} {mash} {url}",
    "undefined {buy} undefined {url} null",
], {
    "slotname": ["first_name", "product", "keyword", "city", "anchor", "title"],
    "greet": ["Hi", "Dear", "Hello there", "Good morning"],
    "buy": ["buy cheap", "best price online", "order now without prescription", "click link"],
    "spin": [
        "(Hi|Hello|Hey) (there|friend), (great|nice|awesome) (post|blog|article)! (Visit|Check) (my|our) (site|page)",
        "I (really|truly) (like|love|enjoy) your (blog|website), (keep it up|bookmarked)!"],
}, count=300)

_FLATTERY = Family("flattery-with-link", 1, [
    "{praise} {praise} {turn} {url}", "{praise} {turn} {url} {praise}", "{praise} {turn} [{anchor}]({url})",
    "{praise} {praise} {anchor} {url}", "{turn} {url} {praise}",
], {
    "praise": [
        "Thanks for sharing this valuable information with us.",
        "This is a really informative article, keep up the good work!",
        "I was looking for this everywhere, you made my day.", "Wonderful post, I learned so many new things.",
               "Amazing content as always, bookmarked it.", "Very well explained, I appreciate the effort.",
               "What a great read for beginners.", "I totally agree with every point here."],
    "turn": [
        "You can also visit my website", "For more such tips check", "I have written about the same thing at",
        "If anyone needs help, look here:", "My favourite resource is", "People may find this useful"],
    "anchor": [
        "best pest control", "online quran classes", "buy instagram followers", "packers movers near me",
        "property for sale", "cheap flights", "digital marketing course", "used cars"],
}, site="other")

_TEMPLATE_RAID = Family("template-raid", 1, [
    ("{t} #{n3}", "{b} {wallet}"), ("{t}", "{b} {b} {n4}"), "{b} {t} {wallet}", ("{t} {rnd}", "{b}"),
    "{t} ref: {rnd} {b}", ("{rnd} {t}", "{b} {url}"),
], {
    "t": [
        "Airdrop application form", "Requesting role and whitelist", "Please approve my points",
        "Testnet faucet request", "Daily check-in", "Referral code submission", "Contribute to earn",
        "proof of participation"],
    "b": [
        "I completed all tasks, please send the tokens to my address.", "My wallet address is below, kindly verify.",
        "Done all steps, waiting for reward.", "Use my invite code and we both earn points.",
          "Good project, to the moon, please add me to the list.",
          "Sir please give me the role, I am an early supporter."],
})

FAMILIES = [_PT_WEB, _BROKEN, _FLATTERY, _TEMPLATE_RAID]
