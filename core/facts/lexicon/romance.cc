// Cues in Portuguese, Spanish and French.
#include "core/facts/lexicon/lexicon.h"

namespace winnow {
namespace {

constexpr LexiconLine kLines[] = {
    {Cue::kAction,
     "clique|clique aqui|acesse|acesse o|confira|visite|inscreva-se|cadastre-se|compre|compre agora|baixe|"
     "participe|garanta|aproveite|saiba mais|link na bio|haz clic|haga clic|clic aqui|clic aquí|visita|"
     "visita nuestro|entra en|entra|únete|unete|regístrate|registrate|suscríbete|suscribete|compra|"
     "compra ahora|descarga|descargar|aprovecha|más información|cliquez|cliquez ici|visitez|"
     "inscrivez-vous|abonnez-vous|achetez|téléchargez|télécharger|rejoignez|découvrez|profitez|commandez|"
     "en savoir plus|síguenos|sígueme|siga"},
    {Cue::kContact,
     "entre em contato|em contato|contato|fale conosco|chama no|me chama|whats|zap|zapzap|orçamento|ligue|"
     "telefone|contáctame|contáctenos|contactar|contacto|escríbeme|escribir|escríbenos|llama|llámanos|"
     "llamar|teléfono|mándame|contactez|contactez-nous|contactez-moi|écrivez moi|appelez|téléphone|"
     "par mail|whatsapp|correo|e-mail|email"},
    {Cue::kUrgency,
     "agora|hoje|imperdível|últimas|últimos|última chance|por tempo limitado|tempo limitado|urgente|corra|"
     "já|ahora|hoy|rápido|oferta limitada|tiempo limitado|últimos días|maintenant|aujourd'hui|urgent|"
     "offre limitée|vite|dépêchez|dernière chance|immédiat"},
    {Cue::kHype,
     "melhor|melhores|incrível|garantido|garantia|exclusivo|profissional|profissionais|perfeito|qualidade|"
     "sucesso|revolucionário|mejor|mejores|increíble|garantizado|garantizada|garantía|exclusiva|"
     "profesional|calidad|éxito|único|confiable|meilleur|meilleure|incroyable|garanti|garantie|exclusif|"
     "unique|fiable|sérieux|honnête|qualité"},
    {Cue::kOffer,
     "grátis|gratis|de graça|desconto|descontos|promoção|oferta|ofertas|prêmio|prêmios|sorteio|ganhe|"
     "bônus|brinde|barato|preço|preços|descuento|descuentos|promoción|premio|premios|sorteo|gana|ganar|"
     "ganador|regalo|bono|precio|precios|barata|gratuit|gratuite|gratuitement|réduction|promo|promotion|"
     "offre|offres|cadeau|cadeaux|gagner|gagnez|prix|soldes|bon plan"},
    {Cue::kEarning,
     "dinheiro|ganhar dinheiro|renda|renda extra|lucro|lucros|investimento|investir|faturar|dinero|"
     "ganar dinero|ingresos|ingresos extra|ganancias|inversión|inversiones|invertir|rentable|argent|"
     "gagner de l'argent|revenu|revenus|investissement|bénéfice|bénéfices|euros|reais|dólares"},
    {Cue::kGambling,
     "cassino|cassinos|aposta|apostas|apostar|tigrinho|caça níqueis|roleta|loteria|apuesta|apuestas|"
     "tragamonedas|ruleta|lotería|pari|paris sportifs|jeux d'argent|machines à sous|loterie"},
    {Cue::kHealth,
     "emagrecer|emagrecimento|perder peso|suplemento|suplementos|cápsulas|saúde|potência|adelgazar|"
     "bajar de peso|pastillas|salud|maigrir|perdre du poids|minceur|complément|gélules|impuissance|guérir|"
     "voyant|marabout|retour affectif"},
    {Cue::kCrypto,
     "criptomoeda|criptomoedas|carteira|criptomoneda|criptomonedas|billetera|cryptomonnaie|cryptomonnaies|"
     "portefeuille"},
    {Cue::kLoan,
     "empréstimo|empréstimos|crédito|juros|dívida|dívidas|consignado|financiamento|préstamo|prestamo|"
     "préstamos|créditos|intereses|deudas|financiamiento|prêt|prêts|prêteur|crédit|taux d'intérêt|"
     "financement|dettes|remboursement"},
    {Cue::kJob,
     "vaga|vagas|vaga de|trabalhe|trabalhar em casa|home office|salário|contratando|empleo|empleos|"
     "trabajo desde casa|trabajar desde|salario|sin experiencia|vacante|emploi|travail à domicile|"
     "recrutement|recrute|salaire|sans expérience"},
    {Cue::kSupport,
     "suporte|atendimento|recuperar|recuperação|soporte|servicio al cliente|recuperación|récupérer|"
     "récupération|assistance|service client"},
    {Cue::kAdult,
     "sexo|acompanhantes|garotas|nudes|putas|chicas|desnuda|citas|rencontre|rencontres|femmes|nue|sexe|"
     "coquine"},
    {Cue::kPiracy,
     "assistir online|filme completo|baixar grátis|ver online|película completa|pelicula completa|"
     "descargar gratis|film complet|en streaming|télécharger gratuit|crackeado"},
    {Cue::kService,
     "criação de sites|sites|site profissional|desenvolvimento de sites|web design|marketing digital|"
     "agência|seguidores|divulgação|loja virtual|serviços|nossos serviços|nossa empresa|diseño web|"
     "páginas web|agencia|servicios|nuestros servicios|nuestra empresa|posicionamiento|création de site|"
     "agence|référencement|abonnés|nos services|notre entreprise|diploma|cnh|permis de conduire"},
    {Cue::kWarning,
     "golpe|golpista|golpistas|fraude|cuidado|estafa|estafador|estafadores|timo|falso|arnaque|arnaqueur|"
     "arnaques|attention|méfiez-vous|faux|denuncie|denunciar|denuncia|signaler"},
    {Cue::kFirstPerson,
     "eu|meu|minha|mim|nós|nosso|nossa|yo|mi|mis|mí|nosotros|nuestro|nuestra|je|j|moi|mon|ma|mes|nous|"
     "notre|nos"},
    {Cue::kSecondPerson,
     "você|vocês|voce|vc|seu|sua|seus|suas|te|ti|tu|tus|usted|ustedes|su|sus|vous|votre|vos|toi|ton|ta|"
     "tes|vosotros"},
    {Cue::kCrowd,
     "pessoal|galera|amigos|olá a todos|bom dia a|prezados|hola a todos|hola amigos|estimados|a todos|"
     "bonjour à tous|salut à tous|chers|quer|precisa de|precisando|quieres|necesitas|voulez-vous|"
     "avez-vous besoin|besoin d'un"},
    {Cue::kTalk,
     "obrigado|obrigada|valeu|desculpa|por favor|sim|não|kkk|kkkk|kkkkk|rs|gracias|perdón|lo siento|sí|"
     "jaja|jajaja|jajajaja|merci|désolé|pardon|oui|non|mdr|s'il vous plaît|stp|d'accord"},
    {Cue::kReasoning,
     "mas|porque|porém|talvez|se|acho que|embora|também|ainda|apenas|pero|aunque|si|quizás|quizá|tal vez|"
     "creo que|también|sino|sin embargo|todavía|mais|parce que|car|cependant|peut-être|je pense|donc|"
     "aussi|même|pas|ne|ni|pourtant|alors"},
    {Cue::kTechnical,
     "erro|erros|versão|arquivo|código|função|servidor|atualização|instalar|error|versión|archivo|función|"
     "actualización|erreur|version|fichier|code|fonction|serveur|installer|problème|problema"},
    {Cue::kAsking,
     "como|por que|quem|onde|quando|qual|quanto|alguém|cómo|por qué|quién|dónde|cuándo|cuál|cuánto|"
     "alguien|qué|comment|pourquoi|qui|où|quand|quel|quelle|combien|quelqu'un|est-ce que"},
};

}  // namespace

absl::Span<const LexiconLine> RomanceLexicon() { return kLines; }

}  // namespace winnow
