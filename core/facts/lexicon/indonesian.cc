// Cues in Indonesian.
#include "core/facts/lexicon/lexicon.h"

namespace winnow {
namespace {

constexpr LexiconLine kLines[] = {
    {Cue::kAction,
     "klik|klik link|cek|cek bio|kunjungi|daftar|daftar sekarang|gabung|join|ikuti|ikutan|coba|cobain|"
     "cobaan|buruan|langsung|cari google|cari di google|search|link di bio|download|unduh|beli|pesan|"
     "order|subscribe|mampir|main di|main|login|depo|deposit|gas|gaskeun|yuk|yok|ayo|kuy|mari"},
    {Cue::kContact,
     "hubungi|hubungi kami|wa|whatsapp|chat|dm|inbox|japri|telegram|kontak|nomor|no hp|telp|telepon|"
     "info lebih lanjut|info lanjut"},
    {Cue::kUrgency,
     "sekarang|buruan|segera|hari ini|terbatas|cepat|cepetan|malam ini|langsung cair|terakhir|"
     "jangan sampai|keburu"},
    {Cue::kHype,
     "terbaik|terpercaya|terbukti|dijamin|pasti|gampang|mudah|mantap|mantul|gokil|gila|parah|seru|keren|"
     "auto|auto lancar|ga bohong|gak bohong|beneran|resmi|legal|amanah|andalan|juara|viral|anti rungkad|"
     "anti rungkat|gampang menang|lancar|banget|hoki|rekomendasi|rekomen"},
    {Cue::kOffer,
     "gratis|promo|diskon|bonus|hadiah|murah|voucher|cashback|freebet|undian|giveaway|gebyar|menang|"
     "kemenangan|dapat hadiah|dikasih|dapetin|dapet|dapat"},
    {Cue::kEarning,
     "cuan|untung|profit|penghasilan|uang|duit|cair|pencairan|wd|withdraw|tarik|jutaan|juta|ratusan|"
     "rupiah|jt|modal|modal kecil|modal receh|investasi|dana|saldo|gajian|kaya|tajir|panen"},
    {Cue::kGambling,
     "slot|slot gacor|gacor|gachor|gacir|judi|judol|togel|toto|jackpot|jekpot|jakpot|jp|maxwin|scatter|"
     "zeus|olympus|mahjong|mahjong ways|pragmatic|rtp|spin|taruhan|bandar|casino|kasino|situs|situs ini|"
     "bola|poker|bet|betting|putaran|pola|petir|x1000|x500|gates of|sensasional"},
    {Cue::kHealth, "obat|pelangsing|diet|kurus|herbal|kolesterol|diabetes|vitalitas|kuat"},
    {Cue::kCrypto, "kripto|bitcoin|token|koin|airdrop|dompet"},
    {Cue::kLoan, "pinjaman|pinjol|pinjam|kredit|hutang|utang|bunga rendah|cicilan|tanpa jaminan|cair cepat|kta"},
    {Cue::kJob, "lowongan|loker|kerja|kerja online|kerja dari rumah|gaji|sampingan|freelance|rekrut|admin online"},
    {Cue::kSupport, "layanan|bantuan|pemulihan|refund"},
    {Cue::kAdult, "bokep|bugil|sange|seks|open bo|vcs"},
    {Cue::kService, "jasa|jual|dijual|followers|subscriber|pulsa|paket data|ongkir|ready stock|grosir|toko"},
    {Cue::kWarning,
     "penipu|penipuan|hati-hati|waspada|bohong|laporkan|report|spam|hoax|jangan percaya|iklan|"
     "promosi judi|bot"},
    {Cue::kFirstPerson, "aku|saya|gue|gua|gw|ane|kami|kita|ku|gweh"},
    {Cue::kSecondPerson, "kamu|anda|lo|lu|elo|kau|kalian|ente|agan|bosku|bos|kak|bang|bro|sis"},
    {Cue::kCrowd,
     "semua|semuanya|teman-teman|guys|gais|gengs|sobat|para|siapa yang|yang mau|mau|pengen|kalian semua|"
     "bosku|gan"},
    {Cue::kTalk,
     "makasih|terima kasih|maaf|iya|ya|wkwk|wkwkwk|haha|hahaha|anjir|njir|anjay|astaga|amin|aamiin|"
     "semangat|sehat selalu|kok|sih|dong|deh|kan|lah|assalamualaikum|waalaikumsalam|alhamdulillah|"
     "masya allah|masyaallah|subhanallah"},
    {Cue::kReasoning,
     "tapi|karena|karna|kalau|kalo|jika|walaupun|meskipun|mungkin|soalnya|padahal|sebenarnya|jadi|bukan|"
     "tidak|gak|ga|nggak|ngga|enggak|tak|belum|jangan|harus|seharusnya|malah|cuma|hanya|supaya|biar|"
     "katanya|menurut"},
    {Cue::kAsking, "apa|kenapa|mengapa|bagaimana|gimana|siapa|kapan|dimana|mana|berapa|apakah"},
};

}  // namespace

absl::Span<const LexiconLine> IndonesianLexicon() { return kLines; }

}  // namespace winnow
