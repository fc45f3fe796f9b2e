// Cues in Turkish.
#include "core/facts/lexicon/lexicon.h"

namespace winnow {
namespace {

constexpr LexiconLine kLines[] = {
    {Cue::kAction,
     "tıkla*|tikla*|indir*|üye ol|uye ol|kayıt ol|abone ol|takip et|satın al|satin al|sipariş|siparis|"
     "katıl*|katil|hemen al|ziyaret*|sms gönder|gonder*|gönder*|yazip|yazıp|yaz|tuşla*|tusla*|"
     "faydalan*|yararlan*|basvur*|başvur*|öğren|ogren"},
    {Cue::kContact,
     "iletişim|iletisim|bize ulaş|bize ulas|arayın|arayin|whatsapp|mesaj at|mesaj atın|dm|telefon|"
     "danışma|musteri hizmetleri|müşteri hizmetleri|bilgi için|bilgi icin|ayrıntılı bilgi|ayrintili bilgi|"
     "ayrintilar|randevu"},
    {Cue::kUrgency,
     "hemen|şimdi|simdi|bugün|bugun|son gün|son gun|son fırsat|sadece bugün|sadece|acele|sınırlı|sinirli|"
     "kaçırma*|kacirma*|kadar|bugune ozel|tarihine kadar"},
    {Cue::kHype,
     "en iyi|harika|muhteşem|muhtesem|garanti|garantili|güvenilir|guvenilir|kesin|eşsiz|inanılmaz|"
     "ayrıcalık*|ayricalik*|özel|ozel"},
    {Cue::kOffer,
     "ücretsiz|ucretsiz|bedava|indirim*|fırsat*|firsat*|kampanya*|hediye*|bonus|ödül*|odul*|kazan*|"
     "çekiliş*|cekilis*|promosyon|ucuz|taksit*|puan|tl|avantaj*|indirimli"},
    {Cue::kEarning, "para|para kazan|kazanç|kazanc|gelir|ek gelir|yatırım*|yatirim*|kar|yüksek getiri"},
    {Cue::kGambling,
     "bahis*|casino|kumar|slot|jackpot|iddaa|rulet|deneme bonusu|freespin|freebet|canlı bahis|canli bahis|"
     "bet"},
    {Cue::kHealth, "zayıfla*|zayifla*|kilo ver|hap|ilaç|takviye|cinsel"},
    {Cue::kCrypto, "kripto|bitcoin|coin|cüzdan|token"},
    {Cue::kLoan, "kredi*|borç*|borc*|faiz*|ihtiyac kredi|kredi karti|nakit avans"},
    {Cue::kJob, "iş ilanı|is ilani|eleman|evden çalış|maaş|maas|ek iş"},
    {Cue::kAdult, "escort|eskort|seks|sikis|çıplak"},
    {Cue::kService, "takipçi*|takipci*|web tasarım|seo|hizmet*|mağaza*|magaza*|ürün*|urun*|marka*"},
    {Cue::kWarning, "dolandırıcı*|dolandirici*|sahte|dikkat|dikkatli|inanmayın"},
    {Cue::kFirstPerson, "ben|bana|beni|benim|biz|bize|bizi|bizim"},
    {Cue::kSecondPerson, "sen|sana|seni|senin|siz|size|sizi|sizin"},
    {Cue::kCrowd,
     "arkadaşlar|arkadaslar|değerli müşterimiz|degerli musterimiz|sayın|sayin|sevgili|herkese|istiyorsan*|"
     "istemiyorsan*|ister misin"},
    {Cue::kTalk,
     "teşekkür*|tesekkur*|sağol|sagol|kusura|özür|evet|hayır|hayir|tamam|haha|hahaha|aynen|abi|abla|kanka|"
     "canım|canim|lan|ya|yaa|eyvallah|iyi geceler|günaydın|gunaydin|selam|merhaba"},
    {Cue::kReasoning,
     "ama|çünkü|cunku|fakat|eğer|belki|galiba|sanırım|sanirim|yani|değil|degil|yok|bile|da|de|ki|artık|"
     "artik|bence|zaten"},
    {Cue::kAsking, "ne|nasıl|nasil|neden|niye|kim|nerede|nerde|hangi|kaç|kac|mı|mi|mu|mü|misin|musun"},
};

}  // namespace

absl::Span<const LexiconLine> TurkishLexicon() { return kLines; }

}  // namespace winnow
