"""Honest posts in the languages that the adverts come in, so that no language is itself a sign."""

from generators.grammar import Family


def _family(lang: str, sentences: list[str]) -> Family:
    patterns = ["{s}", "{s} {s}", "{s} {s} {s}", "{s} {goodurl}", "{s} {page}", "@{handle} {s}", "{s} {s} v{ver}",
    "{s}\n\n{s}", "{s} {s} {s} {s}"]
    return Family(f"honest-{lang}", 0, patterns, {"s": sentences}, site="github", lang=lang, count=260)


FAMILIES = [
    _family("ru", [
        "После обновления программа не запускается, в логе пусто.", "Спасибо, помогло!",
        "А у кого-нибудь ещё пропадает звук в наушниках?",
        "Я думаю, дело в драйвере, откатился на старую версию и всё работает.",
        "Вчера смотрели фильм, концовка странная.",
        "Не согласен, статья вообще про другое.", "Где можно почитать документацию по настройке прокси?",
        "Купил ноутбук за {k} рублей, батарея держит часа три.",
        "На работе попросили перевести проект на новую версию.", "Кто идёт в субботу на встречу?",
        "Сколько сейчас платят за такую работу в вашем городе?",
        "Мне написали мошенники в личку, просили код из смс, не ведитесь.", "Проверил на двух машинах, ошибка та же.",
        "Погода сегодня ужасная, весь день дождь."]),
    _family("zh", [
        "更新之后打不开了，日志里什么都没有。", "谢谢，已经解决。", "同问，我这边也是这样。", "这个版本在 Windows 上编译失败，提示找不到头文件。", "请问文档在哪里可以看到？", "点赞，辛苦了！",
        "昨天看了那部电影，结局有点奇怪。", "我觉得是缓存的问题，清掉就好了。",
        "能不能加一个深色模式？", "公司发票系统的接口返回 500，有人遇到过吗？", "不要相信私聊让你加微信的人，是骗子。", "充值页面的金额显示不对，应该保留两位小数。", "周末有人去爬山吗？",
        "翻译里有一个错别字，我提交了修改。"]),
    _family("id", [
        "setelah update aplikasinya tidak bisa dibuka", "makasih bang, berhasil",
        "videonya lucu banget, kucingnya pintar", "ada yang tahu cara memasang di linux?",
        "kemarin nonton bareng teman, seru sekali", "tolong tambahkan terjemahan bahasa indonesia",
        "harga laptop sekarang mahal ya",
        "di tempat saya juga error yang sama", "semangat terus bikin kontennya",
        "hati hati penipuan, jangan kasih kode otp", "saya sudah coba versi lama dan normal",
        "link dokumentasinya tidak bisa dibuka"]),
    _family("vi", [
        "Sau khi cập nhật thì ứng dụng không mở được.", "Cảm ơn bạn, mình làm được rồi.",
        "Hàng giao nhanh, đóng gói cẩn thận, sẽ ủng hộ tiếp.", "Có ai bị lỗi này trên Ubuntu không?",
        "Mình nghĩ là do bộ nhớ đệm.", "Phim hôm qua hay nhưng hơi dài.", "Giá này so với chất lượng thì ổn.",
        "Tài liệu hướng dẫn ở đâu vậy mọi người?", "Cẩn thận lừa đảo nhé, đừng bấm vào link lạ.",
        "Mình thử hai máy đều bị như nhau."]),
    _family("tr", [
        "Güncellemeden sonra program açılmıyor.", "Teşekkürler, sorun çözüldü.",
        "Aynı hata bende de var, sürüm {ver}.", "Akşam toplantı kaçta başlıyor?", "Belgelerde bu ayar anlatılmamış.",
        "Dün maçı izledin mi, son dakikada gol oldu.", "Bence sürücüden kaynaklanıyor.",
        "Eve gelirken ekmek alır mısın?", "Bankadan aradığını söyleyen dolandırıcılara dikkat edin.",
        "Türkçe çeviriyi güncelledim, bakar mısınız?"]),
    _family("es-pt", [
        "Después de actualizar ya no abre la aplicación.", "Gracias, me funcionó.",
        "¿Alguien más tiene este error en Linux?", "Creo que el problema está en la caché.",
        "Ayer vimos la película y el final es raro.", "¿Dónde está la documentación del proxy?",
        "Depois da atualização o programa não abre mais.", "Obrigado, resolveu aqui.",
        "Alguém sabe como configurar isso no Debian?",
        "O site da minha empresa ficou fora do ar ontem, alguém viu algo no log?",
        "Acho que é um problema do driver.", "Cuidado com esse golpe no WhatsApp, não cliquem."]),
    _family("fr-de", [
        "Depuis la mise à jour, le logiciel ne démarre plus.", "Merci, ça marche maintenant.",
        "Quelqu'un a le même souci sous Debian ?", "Je pense que la traduction de ce bouton est fausse.",
        "On a vu le film hier, la fin est étrange.", "Ma banque m'a prévenu d'une arnaque au faux conseiller.",
        "Seit dem Update startet das Programm nicht mehr.", "Danke, hat funktioniert.",
        "Hat jemand denselben Fehler unter Linux?", "Ich glaube, das liegt am Treiber.",
        "Gestern im Kino gewesen, das Ende war seltsam.", "Wo finde ich die Dokumentation zum Proxy?"]),
    _family("ja-ko-ar", [
        "更新後に起動しなくなりました。", "ありがとうございます、解決しました。", "同じエラーが出ています。", "ドキュメントはどこにありますか？", "昨日の映画は面白かったです。",
        "この翻訳は少し不自然だと思います。",
        "업데이트 후 실행이 안 됩니다.", "감사합니다, 해결됐어요.", "저도 같은 오류가 나요.", "문서는 어디에서 볼 수 있나요?", "어제 경기 재미있었어요.", "번역이 조금 어색합니다.",
        "بعد التحديث لم يعد البرنامج يعمل.", "شكرا لك، تم حل المشكلة.", "هل لدى أحد نفس الخطأ؟", "أين أجد التوثيق؟",
        "شاهدت الفيلم أمس وكان جميلا.", "أظن أن المشكلة من الشبكة."]),
]
