// Cues in Hindi, in Devanagari and romanised.
#include "core/facts/lexicon/lexicon.h"

namespace winnow {
namespace {

constexpr LexiconLine kLines[] = {
    {Cue::kAction,
     "क्लिक|लिंक|सब्सक्राइब|डाउनलोड|जुड़ें|रजिस्टर|फॉलो|खरीदें|देखें|शेयर करें|subscribe karo|"
     "subscribe kare|join karo|link pe click|download karo|dekho"},
    {Cue::kContact,
     "संपर्क|संपर्क करें|कॉल|कॉल करें|व्हाट्सएप|मैसेज|नंबर|sampark|call karo|call kare|msg karo|"
     "whatsapp karo|number"},
    {Cue::kUrgency, "अभी|आज|जल्दी|तुरंत|अंतिम|सीमित|abhi|aaj hi|jaldi|turant"},
    {Cue::kHype, "सबसे अच्छा|गारंटी|शानदार|बेहतरीन|100 प्रतिशत|guarantee ke|sabse accha|zabardast"},
    {Cue::kOffer, "मुफ्त|मुफ़्त|फ्री|छूट|ऑफर|इनाम|जीतें|जीत|बोनस|लॉटरी|muft|inaam|jeeto|offer"},
    {Cue::kEarning,
     "पैसा|पैसे|पैसे कमाएं|कमाई|कमाएं|निवेश|मुनाफा|लाख|करोड़|paisa|paise|kamao|paisa kamao|paise kamaye|"
     "kamai|lakh"},
    {Cue::kGambling, "सट्टा|जुआ|कैसीनो|सट्टेबाजी|satta|satta matka|matka|teen patti|rummy"},
    {Cue::kHealth, "दवा|वजन कम|मोटापा|आयुर्वेदिक|dawa|wajan"},
    {Cue::kLoan, "लोन|ऋण|कर्ज|ब्याज|karz|loan chahiye"},
    {Cue::kJob, "नौकरी|घर बैठे|भर्ती|वेतन|naukri|ghar baithe|bharti|work from"},
    {Cue::kSupport, "कस्टमर केयर|हेल्पलाइन|customer care number"},
    {Cue::kWarning, "धोखा|धोखाधड़ी|ठग|फर्जी|सावधान|dhokha|fraud hai|fake hai|farzi"},
    {Cue::kFirstPerson, "मैं|मुझे|मेरा|मेरी|मेरे|हम|हमारा|हमारे|main|mai|mujhe|mera|meri|mere|hum"},
    {Cue::kSecondPerson, "आप|आपका|आपकी|आपको|तुम|तुम्हारा|aap|aapka|aapko|tum|tera|tumhara"},
    {Cue::kCrowd, "दोस्तों|सभी|सब लोग|भाइयों|dosto|doston|bhaiyo|sab log"},
    {Cue::kTalk,
     "धन्यवाद|शुक्रिया|माफ|हाँ|हां|नहीं|ठीक|जी|नमस्ते|dhanyavad|shukriya|haan|nahi|nahin|theek|bhai|yaar|"
     "namaste"},
    {Cue::kReasoning, "लेकिन|क्योंकि|अगर|शायद|पर|तो|भी|इसलिए|lekin|kyunki|kyuki|agar|shayad|magar|toh|bhi"},
    {Cue::kAsking, "क्या|क्यों|कैसे|कौन|कहाँ|कब|कितना|kya|kyu|kyun|kaise|kaun|kahan|kab|kitna"},
};

}  // namespace

absl::Span<const LexiconLine> HindiLexicon() { return kLines; }

}  // namespace winnow
