"""Adverts in Russian, Indonesian, Vietnamese, Turkish, Portuguese, Spanish, French, German, Arabic, Japanese, Korean."""

from generators.grammar import Family

_RU = Family("ru-adverts", 1, [
    "{who} {pay} {cta}", "{pay} {who} {terms} {cta}", "{who} {terms} {pay} {cta}",
    "<Всем привет!|Здравствуйте!|❗️|> {who} {terms} {cta}", "{deal} {cta}", "{deal} {terms} {cta}",
    "{casino} {url}", "{casino} {casino} {cta}",
], {
    "who": [
        "Ищу людей для удалённой работы.", "Набираем команду в онлайн-проект.",
        "Нужны партнёры в сферу криптовалюты.", "Требуются 2-3 человека на подработку.",
            "Есть работа на дому, всему научим.", "Приглашаем в прибыльное направление.",
            "Нужен человек на пару часов, грузчик.", "Возьму двоих ответственных на обучение."],
    "pay": [
        "Доход от {n3}$ в неделю.", "Зарабатывай от {n2} тысяч рублей в день.", "Оплата сразу после смены, {n4} руб.",
        "Пассивный доход до {pct} в месяц.",
            "Первые деньги уже сегодня.", "Выплаты ежедневно на карту.", "Стабильный плюс каждый день.",
            "Прибыль от 100 долларов в сутки."],
    "terms": [
        "Опыт не нужен, строго 18+.", "Нужен только телефон и интернет.", "Занятость один-два часа в день.",
        "Всё легально, без вложений.", "Работаем с проверенными биржами.", "Количество мест ограничено!"],
    "cta": [
        "Пиши в личку", "Подробности в ЛС", "Кому интересно, ставьте +", "Пишите @{handle}",
        "Жду в личных сообщениях", "Переходи по ссылке {tg}", "Писать сюда: {tg}", "звоните {phone}"],
    "deal": [
        "Куплю ваши карты и сим-карты дорого.", "Помогу взять кредит с плохой историей.",
        "Продвижение каналов, накрутка подписчиков дёшево.", "Интим знакомства в твоём городе.",
             "Продам аккаунты и базы номеров.", "Сделаю справку или диплом быстро.",
             "Закладки, быстрая доставка, гарантия.", "Раздаю бесплатные сигналы по крипте."],
    "casino": [
        "Лучшее онлайн казино с бонусом за регистрацию.", "Фриспины без депозита каждому.",
        "Зеркало букмекера работает сегодня.", "Поднял {k} рублей на слотах!"],
}, site="other", lang="ru", count=500)

_ID = Family("id-gambling", 1, [
    "{open} {brandx} {win}", "{win} {brandx} {cta}", "{brandx} {cta} {win}", "{open} {win} {brandx} {url}",
    "{cta} {url} {win}",
], {
    "open": [
        "awalnya cuma iseng main di", "nyesel baru tau sekarang ada", "mantap banget semalam di",
        "buat yang cari hiburan coba", "gak nyangka main di", "sumpah seru banget", "makasih udah rekomendasi",
        "modal receh di"],
    "brandx": ["𝗦𝗟𝗢𝗧{n2}", "{name}{n2}", "𝐉𝐏{n3}", "🅆🄸🄽{n2}", "{brand}77", "R A J A {n2}", "ＴＯＧＥＬ{n2}", "M͜͡A͜͡X{n2}"],
    "win": [
        "langsung jackpot {n2} juta", "gampang maxwin tiap hari", "withdraw cair hitungan menit",
        "bonus member baru {pct}", "hidup jadi berubah", "pola gacor malam ini", "auto sultan",
        "depo kecil menang besar"],
    "cta": [
        "daftar sekarang", "cari di google", "link ada di bio", "gabung yuk", "klik link resmi",
        "hubungi admin wa {phone}"],
}, site="other", lang="id")

_WORLD = Family("world-adverts", 1, [
    "{vi} {vi} {phone}", "{tr} {tr} {url}", "{es} {es} {contact}", "{fr} {fr} {contact}", "{de} {de} {contact}",
    "{ar} {ar} {contact}", "{ja} {ja} {url}", "{ko} {ko} {contact}", "{pt} {pt} {contact}",
    "{vi} {url} {vi}", "{tr} {phone} {tr}", "{contact} {es} {es}", "{fr} {contact} {fr}", "{de} {url} {de}",
    "{contact} {ar}", "{ja} {contact}", "{ko} {url}", "{pt} {url} {pt}",
], {
    "contact": ["WhatsApp: {phone}", "{email}", "{url}", "Telegram {tg}", "{tg}", "+{phone}"],
    "vi": [
        "Cho vay tiền nhanh không cần thế chấp, giải ngân trong ngày.",
        "Tuyển cộng tác viên làm tại nhà, lương {n2} triệu một tháng.", "Nhà cái uy tín, nạp đầu tặng {pct}.",
        "Bán sim số đẹp giá rẻ, liên hệ zalo.",
           "Dịch vụ tăng like, tăng follow giá rẻ nhất.", "Kiếm tiền online mỗi ngày, inbox mình hướng dẫn.",
           "Giảm cân an toàn, hiệu quả sau một tuần.", "Nhận làm bằng đại học, bao công chứng."],
    "tr": [
        "Yüksek oranlı bahis sitesi, hoşgeldin bonusu hemen hesabında.", "Anında kredi, kefilsiz ve belgesiz.",
        "Kampanya bitmeden alışverişe başla, {pct} indirim.", "Evden çalışarak günlük {n4} TL kazan.",
           "Takipçi ve beğeni paketleri çok ucuz.", "Deneme bonusu veren güvenilir casino.",
           "Borç yapılandırma için hemen arayın.", "Ücretsiz çekiliş, iphone kazanma şansı."],
    "es": [
        "Préstamos rápidos y seguros sin aval, tasa del 2%.", "Gana dinero desde casa sin experiencia.",
        "Descarga la película completa gratis en HD.", "Amarres de amor efectivos en 24 horas.",
           "Pierde peso sin dieta con este producto natural.",
           "Inversión segura en criptomonedas, duplica tu capital.", "El mejor casino online con bono de bienvenida.",
           "Hacker profesional, recupero cuentas y dinero."],
    "fr": [
        "Offre de prêt entre particuliers, rapide et sans garantie.",
        "Gagnez de l'argent depuis chez vous chaque jour.", "Puissant marabout, retour de l'être aimé en 3 jours.",
        "Obtenez votre permis de conduire sans examen.",
           "Perdez du poids naturellement avec cette formule.", "Le meilleur casino en ligne, bonus sans dépôt.",
           "Grâce à madame {name} j'ai reçu mon crédit de {n2} 000 euros.",
           "Numéro du service client joignable gratuitement."],
    "de": [
        "Kredit ohne Schufa, sofortige Auszahlung.", "Verdiene von zu Hause aus bis zu {n4} Euro pro Woche.",
        "Führerschein online kaufen, registriert und echt.", "Das beste Online Casino mit Freispielen.",
           "Abnehmen leicht gemacht, jetzt bestellen.", "Bitcoin verdoppeln mit unserem Handelsroboter.",
           "Heiße Kontakte in deiner Nähe warten.", "Jetzt registrieren und Bonus sichern."],
    "ar": [
        "قروض سريعة بدون ضمانات.", "اربح المال من المنزل يوميا.", "شركة نقل عفش ارخص الاسعار.",
        "زيادة متابعين مضمونة.", "افضل موقع مراهنات مع مكافأة.", "استثمر الان واربح ضعف المبلغ."],
    "ja": [
        "スマホだけで月収{n2}万円、初心者歓迎。", "今すぐ登録で無料ポイントプレゼント。", "出会い希望の女性が多数登録中です。", "副業で稼ぐ方法を無料公開中。", "必ず儲かる投資、限定{n2}名様。",
        "オンラインカジノ、初回ボーナス進呈。"],
    "ko": [
        "재택 알바 하루 {n2}만원 가능합니다.", "안전한 토토사이트 첫충 {pct} 보너스.", "급전 대출 당일 입금 가능.", "코인 리딩방 무료 입장.", "카지노 먹튀 없는 곳.",
        "팔로워 늘리기 최저가."],
    "pt": [
        "Crédito rápido sem consulta ao SPC.", "Ganhe dinheiro em casa todos os dias.",
        "Cassino online com bônus de boas-vindas.", "Emagreça rápido com a fórmula natural.",
        "Robô de investimentos com lucro garantido.",
           "Compre seguidores reais e baratos.", "Carteira de motorista sem prova.",
           "Trago o amor de volta em poucos dias."],
}, site="other", lang="", count=700)

FAMILIES = [_RU, _ID, _WORLD]
