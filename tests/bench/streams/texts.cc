#include "tests/bench/streams/texts.h"

namespace winnow::streams {

const std::vector<Advert>& Adverts() {
  static const auto* const adverts = new std::vector<Advert>{
      {"latin",
       "Criamos sites profissionais para pequenas empresas em {city}, entrega em sete dias e suporte por um ano"},
      {"latin", "Looking for cheap followers? We deliver 5000 real likes to any account in {city} within one hour"},
      {"latin", "My uncle {name} lost everything until a recovery expert got his wallet back in two days, ask me how"},
      {"latin", "Buy verified accounts of every service with full warranty, instant delivery and fair prices"},
      {"latin", "Gana dinero desde casa en {city} con solo dos horas al dia, cupos limitados, escribe ya"},
      {"latin", "Free tokens for the first thousand wallets, connect today and claim your share of the pool"},
      {"latin", "Sewa mobil murah di {city}, supir ramah, bisa antar jemput bandara setiap hari"},
      {"cyrillic",
       "Ищем сотрудников на удаленную работу, доход от 500 долларов в неделю, город {city}, пишите в личку"},
      {"cyrillic", "Быстрые займы без отказа и проверки за десять минут, работаем в городе {city} круглосуточно"},
      {"han", "专业代开{city}各类发票真实可查联系客服"},
      {"han", "{city}高薪兼职日结在家可做名额有限"},
      {"han", "低价出售各平台老号秒发售后无忧"},
      {"arabic", "خدمة تصميم المواقع للشركات الصغيرة في {city} بأسعار رخيصة وتسليم خلال أسبوع"},
      {"arabic", "اربح المال من المنزل كل يوم بدون خبرة سابقة راسلنا الآن"},
      {"devanagari", "घर बैठे हर महीने पचास हजार रुपये कमाएं, {city} में कोई निवेश नहीं, अभी संपर्क करें"},
      {"devanagari", "सस्ते दाम पर असली फॉलोअर्स पाएं, एक घंटे में डिलीवरी की गारंटी"},
  };
  return *adverts;
}

const std::vector<Advert>& Pitches() {
  static const auto* const pitches = new std::vector<Advert>{
      {"latin",
       "We are building an assistant that turns meeting notes into tickets. It saved our first customers ten hours a "
       "week and we would love feedback from people who manage teams. There is a free plan."},
      {"latin",
       "I made an open weights model router that cuts your inference bill in half. Founders use it to ship an MVP in a "
       "weekend. Happy to give early access to anyone who comments."},
      {"latin",
       "Our startup helps shops answer customers at night. Setup takes five minutes, no card needed, and we are "
       "raising a round soon. What do you think about the landing page?"},
      {"cyrillic",
       "Мы сделали сервис, который сам пишет ответы клиентам магазина ночью. Первые пользователи экономят десять часов "
       "в неделю. Есть бесплатный тариф, будем рады отзывам."},
      {"han", "我们做了一个自动整理会议纪要的小工具每周帮团队省下十个小时现在免费试用欢迎提意见"},
      {"devanagari",
       "हमने एक ऐसा टूल बनाया है जो रात में आपके ग्राहकों को जवाब देता है, पहले महीने मुफ्त है, कृपया आजमाएं और अपनी राय बताएं।"},
  };
  return *pitches;
}

const std::vector<Advert>& Templates() {
  static const auto* const templates = new std::vector<Advert>{
      {"latin", "Does this work with local proxies too?"},     {"latin", "Which release will include this patch?"},
      {"latin", "Could the docs mention the default limit?"},  {"latin", "Is streaming kept when retries happen?"},
      {"latin", "Will older configs keep loading after it?"},  {"latin", "How does this behave on slow networks?"},
      {"latin", "Can the cache be shared across workers?"},    {"latin", "Does memory usage grow on long sessions?"},
      {"latin", "Would a feature flag be safer here?"},        {"latin", "Any benchmarks for the new scheduler?"},
      {"latin", "Is there a migration path for plugins?"},     {"latin", "Should errors be logged at debug level?"},
      {"latin", "Does the timeout apply per request?"},        {"latin", "What happens if the token expires midway?"},
      {"latin", "Can we reuse the same client instance?"},     {"latin", "Is the ordering of results guaranteed?"},
      {"latin", "Would this break existing snapshots?"},       {"latin", "Are nightly builds covered by this fix?"},
      {"latin", "Does it respect the proxy environment?"},     {"latin", "Could tests cover the empty prompt case?"},
      {"latin", "Is rate limiting handled upstream already?"}, {"latin", "Which models were used to verify this?"},
      {"latin", "Does the fallback keep tool calls intact?"},  {"latin", "Can the prefix be configured per project?"},
      {"latin", "Is the panic reproducible on musl builds?"},  {"latin", "Would lazy loading help startup here?"},
      {"latin", "Does the parser accept trailing commas?"},    {"latin", "How are concurrent edits merged then?"},
  };
  return *templates;
}

const std::vector<Paraphrase>& Paraphrases() {
  static const auto* const paraphrases = new std::vector<Paraphrase>{
      {"latin",
       {{"I lost my savings to a fake broker last year.", "A trading site stole nearly everything I had.",
         "After being cheated by a so-called investor I felt hopeless.", "Scammers emptied my account in March.",
         "Nobody believed my coins could ever come back."},
        {"Then a friend told me about {p} and things changed.", "A colleague suggested writing to {p}.",
         "I found {p} in a comment here.", "Thankfully {p} took my case.", "Only {p} answered me."},
        {"Within days the funds were returned.", "They traced the transfer and I was paid back.",
         "I cannot thank them enough.", "My money is safe again.", "It cost less than I feared."}}},
      {"latin",
       {{"Anyone here tired of slow builds?", "If your pipeline takes ages, read on.",
         "Our CI used to be a bottleneck.", "Waiting for tests is no fun.", "We cut our queue times a lot."},
        {"We moved everything to {p}.", "Have a look at {p}.", "The trick was {p}.", "These days we rely on {p}.",
         "Try {p} on a small project first."},
        {"The trial is generous.", "Setup was painless for us.", "Support even helped with caching.",
         "No regrets so far.", "It paid for itself quickly."}}},
      {"cyrillic",
       {{"Долго не мог найти подработку.", "Раньше сидел без денег.", "Устал от офиса и начальника.",
         "Искал, где взять деньги срочно.", "Думал, что это обман."},
        {"Потом написал {p} и начал зарабатывать.", "Мне помог {p}.", "Всё объяснил {p}.", "Спасибо {p} за помощь.",
         "Подробности у {p}."},
        {"Теперь доход каждый день.", "Выплаты приходят вовремя.", "Рекомендую всем.", "Никаких вложений не нужно.",
         "Работаю пару часов вечером."}}},
      {"han",
       {{"以前一直亏钱睡不着觉。", "朋友都说我运气好。", "本来不相信这种事情。", "工资太低只能想别的办法。",
         "家里急用钱的时候。"},
        {"后来加了{p}跟着做。", "多亏{p}带我。", "你们可以问{p}。", "全靠{p}指点。", "联系{p}就知道了。"},
        {"现在每天都有收入。", "一个月就回本了。", "真的没有骗人。", "想了解的自己去看。", "机会不多别错过。"}}},
  };
  return *paraphrases;
}

const std::vector<std::string>& Cities(const std::string& script) {
  static const auto* const latin = new std::vector<std::string>{"Lisboa", "Porto",   "Austin", "Leeds", "Bandung",
                                                                "Medan",  "Sevilla", "Quito",  "Perth", "Denver"};
  static const auto* const cyrillic = new std::vector<std::string>{"Казань", "Омск", "Самара", "Пермь", "Тула", "Уфа"};
  static const auto* const han = new std::vector<std::string>{"北京", "上海", "广州", "深圳", "成都", "武汉"};
  static const auto* const arabic = new std::vector<std::string>{"القاهرة", "دبي", "الرياض", "عمان", "بغداد"};
  static const auto* const devanagari = new std::vector<std::string>{"दिल्ली", "मुंबई", "जयपुर", "पटना", "भोपाल"};
  if (script == "cyrillic") return *cyrillic;
  if (script == "han") return *han;
  if (script == "arabic") return *arabic;
  return script == "devanagari" ? *devanagari : *latin;
}

const std::vector<std::string>& Names(const std::string&) {
  static const auto* const names =
      new std::vector<std::string>{"Marcus", "Helen", "Pedro", "Ingrid", "Tomas", "Ruth", "Oscar", "Lena"};
  return *names;
}

const std::vector<std::string>& Reactions() {
  static const auto* const reactions = new std::vector<std::string>{"+1",
                                                                    "same here",
                                                                    "Same problem.",
                                                                    "thanks!",
                                                                    "Thank you so much!",
                                                                    "thanks, that worked",
                                                                    "this",
                                                                    "lol",
                                                                    "first!",
                                                                    "F",
                                                                    "ratio",
                                                                    "nice",
                                                                    "me too",
                                                                    "bump",
                                                                    "any update?",
                                                                    "Any news on this?",
                                                                    "Is there any update on this?",
                                                                    "congrats!",
                                                                    "congratulations on the release",
                                                                    "LGTM",
                                                                    "happy new year",
                                                                    "did you try turning it off and on again",
                                                                    "username checks out",
                                                                    "take my upvote",
                                                                    "谢谢",
                                                                    "点赞",
                                                                    "顶一下",
                                                                    "спасибо",
                                                                    "спасибо большое",
                                                                    "+",
                                                                    "شكرا",
                                                                    "धन्यवाद",
                                                                    "terima kasih",
                                                                    "mantap",
                                                                    "gracias",
                                                                    "obrigado",
                                                                    "+1 would love to see this",
                                                                    "I have the same issue",
                                                                    "still happens in the latest version",
                                                                    "r/suddenlycaralho",
                                                                    "to be continued"};
  return *reactions;
}

const std::vector<std::string>& IssueTemplate() {
  static const auto* const lines = new std::vector<std::string>{"### Is there an existing issue for this?",
                                                                "- [X] I have searched the existing issues",
                                                                "### Current Behavior",
                                                                "{body}",
                                                                "### Expected Behavior",
                                                                "{body}",
                                                                "### Steps To Reproduce",
                                                                "1. Open the application\n2. {body}",
                                                                "### Environment",
                                                                "- OS: {n}\n- Version: {n}",
                                                                "### Anything else?",
                                                                "_No response_"};
  return *lines;
}

const std::vector<std::string>& StackTrace() {
  static const auto* const lines =
      new std::vector<std::string>{"Traceback (most recent call last):",
                                   "  File \"/usr/lib/python3/dist-packages/app/main.py\", line {n}, in run",
                                   "    self.loop.run_until_complete(self.start())",
                                   "  File \"/usr/lib/python3/asyncio/base_events.py\", line {n}",
                                   "    return future.result()",
                                   "RuntimeError: cannot schedule new futures after shutdown"};
  return *lines;
}

const std::vector<std::string>& BotNotices() {
  static const auto* const notices = new std::vector<std::string>{
      "This issue has been automatically marked as stale because it has not had recent activity. It will be closed if "
      "no further activity occurs. Thank you for your contributions.",
      "Codecov report: all modified and coverable lines are covered by tests. Project coverage did not change.",
      "Bumps the minor-and-patch group with several updates. Merging this will resolve open alerts."};
  return *notices;
}

}  // namespace winnow::streams
