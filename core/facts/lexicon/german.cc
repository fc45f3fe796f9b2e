// Cues in German.
#include "core/facts/lexicon/lexicon.h"

namespace winnow {
namespace {

constexpr LexiconLine kLines[] = {
    {Cue::kAction,
     "klicke|klicken sie|klick hier|hier klicken|besuche|besuchen sie|besucht|jetzt kaufen|"
     "jetzt bestellen|bestellen|bestellen sie|anmelden|jetzt anmelden|registrieren|abonnieren|abonniert|"
     "folgt|folge mir|herunterladen|jetzt sichern|sichern sie|schau vorbei|schaut|mehr erfahren|"
     "mehr infos|link in der|mitmachen"},
    {Cue::kContact,
     "kontaktieren|kontaktieren sie|kontaktiere|kontakt|schreib mir|schreibt mir|schreiben sie|melde dich|"
     "melden sie|ruf an|rufen sie|anrufen|telefonnummer|per mail|per whatsapp|pn|per pn"},
    {Cue::kUrgency,
     "jetzt|heute|sofort|dringend|nur heute|nur noch|letzte chance|begrenzt|limitiert|solange der vorrat|"
     "schnell|bis zum"},
    {Cue::kHype,
     "beste|besten|bester|einzigartig|unglaublich|garantiert|garantie|exklusiv|seriös|zuverlässig|perfekt|"
     "revolutionär|hochwertig|genial"},
    {Cue::kOffer,
     "kostenlos|gratis|rabatt|rabatte|angebot|angebote|gutschein|gutscheine|bonus|gewinn|gewinnen|"
     "gewinnspiel|gewonnen|geschenk|günstig|billig|preis|preise|umsonst|sonderangebot"},
    {Cue::kEarning,
     "geld|geld verdienen|verdienen|einkommen|gewinne|investieren|investition|rendite|passives einkommen|"
     "nebenverdienst|euro"},
    {Cue::kGambling, "casino|wetten|wette|glücksspiel|spielautomaten|lotto|freispiele"},
    {Cue::kHealth, "abnehmen|gewicht verlieren|tabletten|pillen|potenz|nahrungsergänzung|kapseln|diät"},
    {Cue::kCrypto, "kryptowährung|kryptowährungen|krypto|bitcoin|wallet"},
    {Cue::kLoan, "kredit|kredite|darlehen|zinsen|schulden|sofortkredit|schufa|ratenzahlung"},
    {Cue::kJob, "stellenangebot|nebenjob|heimarbeit|wir suchen|mitarbeiter gesucht|gehalt|homeoffice"},
    {Cue::kSupport, "kundenservice|kundendienst|zurückholen|wiederherstellen"},
    {Cue::kAdult, "sex|nackt|heisse frauen|erotik|partnersuche"},
    {Cue::kService,
     "webdesign|suchmaschinenoptimierung|werbung|agentur|dienstleistung|dienstleistungen|führerschein|"
     "führerschein kaufen|unser unternehmen|unsere produkte|wir bieten"},
    {Cue::kWarning, "betrug|betrüger|vorsicht|achtung|abzocke|fake|warnung|melden"},
    {Cue::kFirstPerson, "ich|mir|mich|mein|meine|meinen|meiner|wir|uns|unser|unsere"},
    {Cue::kSecondPerson, "du|dir|dich|dein|deine|deinen|ihr|euch|euer|eure"},
    {Cue::kCrowd, "hallo zusammen|liebe|leute|freunde|an alle|suchen sie|möchten sie|willst du|brauchst du"},
    {Cue::kTalk, "danke|bitte|sorry|entschuldigung|ja|nein|genau|stimmt|achso|haha|gruss|grüsse|viele grüsse"},
    {Cue::kReasoning,
     "aber|weil|obwohl|wenn|vielleicht|jedoch|denn|deshalb|eigentlich|trotzdem|nicht|kein|keine|auch|noch|"
     "sondern|oder|glaube|finde"},
    {Cue::kTechnical, "fehler|version|datei|dateien|funktion|installieren|treiber|einstellungen|aktualisieren|absturz"},
    {Cue::kAsking, "wie|was|warum|wieso|wer|wo|wann|welche|welcher|kann ich|kann man|hat jemand|jemand|weiss jemand"},
};

}  // namespace

absl::Span<const LexiconLine> GermanLexicon() { return kLines; }

}  // namespace winnow
