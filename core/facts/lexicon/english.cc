// Cues in English.
#include "core/facts/lexicon/lexicon.h"

namespace winnow {
namespace {

constexpr LexiconLine kLines[] = {
    {Cue::kAction,
     "click|click here|click on|click the link|tap here|visit|check out|check it out|check this|check my|"
     "go to|subscribe|sub to|sign up|register now|register here|join|join us|join now|join our|follow me|"
     "follow us|follow my|like and share|share this|download now|download here|download from|get started|"
     "get yours|order now|order today|buy now|shop now|book now|claim|claim your|apply now|apply here|"
     "learn more|read more|find out more|watch this|watch my|see my|visit my|visit our|visit here|"
     "click below|link below|link in bio|in my bio|my channel|my profile|my page|my website|our website|"
     "our site|official website|use code|use my code|use my link|enter code|txt|text stop|reply yes|"
     "reply now|to opt out|try it now|try now|grab your|don't miss|dont miss|vote for|stop by|swing by|"
     "star the repo|retweet|rt|like this tweet|tag friends|upvote"},
    {Cue::kContact,
     "dm|dm me|dm us|dms|dm for|inbox|inbox me|pm me|message me|msg me|text me|whatsapp|whats app|whatapp|"
     "watsapp|telegram|telegrm|signal me|contact us|contact me|contact him|contact her|contact them|"
     "contact now|reach out|reach out to|write to|email me|email us|e-mail|mail me|call|call us|call me|"
     "call now|phone number|contact number|via email|on whatsapp|on telegram|hit me up|hmu|let's talk|"
     "let's connect|connect with me|drop me|get in touch|text him|write me|kik|snapchat|hangout|hangouts|"
     "skype me|ping me"},
    {Cue::kUrgency,
     "now|today|hurry|hurry up|limited|limited time|limited offer|last chance|only today|urgent|urgently|"
     "immediately|act now|act fast|act quickly|ends soon|ends today|expires|expire|expiring|before it's|"
     "while stocks last|while supplies last|don't wait|final notice|final attempt|deadline|asap|"
     "right away|instant|instantly|hours left|days left|spots left|few spots|valid until|valid till|"
     "waiting for you|going fast|selling fast|running out|24 hours|within hours"},
    {Cue::kHype,
     "amazing|awesome|incredible|unbelievable|insane|best|the best|greatest|ultimate|revolutionary|"
     "game changer|game-changing|game changing|gamechanger|next level|cutting-edge|cutting edge|state-of-the-art|state "
     "of the|powerful|proven|"
     "guaranteed|guarantee|100|legit|genuine|trusted|reliable|top rated|number one|no 1|world-class|"
     "premium|exclusive|effortless|effortlessly|seamless|seamlessly|supercharge|unlock|unleash|elevate|"
     "transform|skyrocket|boost|huge|massive|mind-blowing|life-changing|life "
     "changing|secret|breakthrough|miracle|magic|"
     "magical|stunning|perfect|super|fantastic|excellent|highly recommend|highly recommended|must have|"
     "must see|don't sleep|next-gen|open weights|cost savings|mvp"},
    {Cue::kOffer,
     "free|for free|100 free|discount|discounts|coupon|promo|promo code|offer|offers|special offer|deal|"
     "deals|bonus|bonuses|prize|prizes|win|winner|won|gift|gifts|gift card|giveaway|reward|rewards|"
     "voucher|vouchers|sale|cheap|cheapest|lowest price|best price|affordable|half price|money back|"
     "no cost|trial|free trial|cashback|free shipping|on sale|price list|wholesale|entry|competition|"
     "award|awarded|selected|chosen|congratulations|claim code|ringtone|ringtones"},
    {Cue::kEarning,
     "earn|earning|earnings|make money|making money|income|passive income|extra income|profit|profits|"
     "profitable|invest|investing|investor|investors|investment|investments|return on|roi|returns|wealth|"
     "rich|millionaire|financial freedom|cash|cash out|payout|payouts|paid|trading|trader|forex|"
     "binary options|fx|stocks to buy|signals|mentor|portfolio manager|broker|weekly profit|per week|"
     "per day|a day|a week|side hustle|dropshipping|affiliate|mlm|fundraiser|funding|seed round"},
    {Cue::kGambling,
     "casino|casinos|betting|bet|bets|slot|slots|jackpot|poker|roulette|baccarat|sportsbook|odds|gambling|"
     "lottery|lotto|free spins|spins|wager|toto|bookmaker|blackjack|rtp"},
    {Cue::kHealth,
     "weight loss|lose weight|fat burning|burn fat|belly fat|keto|diet|diet pills|pills|pill|supplement|"
     "supplements|capsules|testosterone|erection|erectile|libido|stamina|muscle|muscles|bodybuilding|"
     "muscle mass|anti-aging|anti aging|wrinkles|wrinkle|skin care|skincare|serum|cream|collagen|garcinia|cambogia|"
     "cbd|gummies|detox|cleanse|metabolism|antioxidants|viagra|cialis|steroids|penis|male enhancement|"
     "enhancement|side effects|herbal|herbs|herpes|cure|cured|spell|spell caster|vitamins|nutrients|"
     "formula|ingredients|dietary|slim|slimming|hair growth|hair loss|pain relief|pharmacy|prescription"},
    {Cue::kCrypto,
     "bitcoin|btc|ethereum|eth|crypto|cryptocurrency|cryptocurrencies|airdrop|airdrops|token|tokens|nft|"
     "nfts|presale|pre-sale|pre sale|staking|stake|memecoin|meme coin|altcoin|altcoins|coin|coins|wallet|wallets|"
     "connect your wallet|seed phrase|private key|usdt|solana|defi|web3|blockchain|whitelist|allocation|"
     "allocated|dex|binance|coinbase|metamask|trust wallet|mining|moon|to the moon|100x|pump|bullish|"
     "ledger|xrp|doge|dogecoin|shiba"},
    {Cue::kLoan,
     "loan|loans|lender|lenders|lending|interest rate|low interest|bad credit|credit score|credit card|"
     "credit cards|debt|mortgage|refinance|payday|collateral|repayment|insurance|credit repair|fullz|cvv|"
     "dumps|bank account|bank transfer"},
    {Cue::kJob,
     "hiring|we're hiring|we are hiring|job offer|job vacancy|vacancy|work from home|working from home|"
     "remote job|remote work|part-time|part time|full-time|full time|no experience|salary|recruiter|recruiting|join "
     "our team|"
     "looking for someone|freelancer|freelancers|flexible hours|daily pay|weekly pay"},
    {Cue::kSupport,
     "customer service|customer support|customer care|support number|phone support|tech support|"
     "technical support|helpline|help line|toll-free|toll free|tollfree|support team|recover|recovered|recovery|"
     "recovery expert|recover funds|lost funds|funds recovery|hacker|hackers|hacking service|"
     "hacked account|ethical hacker|get back|get your money|scammed of|reclaim|refund|account suspended|"
     "account locked|verify your|verify your account|suspended|unusual activity|printer support|antivirus|"
     "norton|mcafee|quickbooks|outlook support|password recovery|god bless|helped me|he helped|she helped|"
     "forever grateful"},
    {Cue::kAdult,
     "sex|sexy|nude|nudes|naked|porn|xxx|escort|escorts|hookup|hook up|dating|hot girls|hot girl|girls|"
     "singles|horny|onlyfans|webcam|cam girl|cams|milf|18|flirt|lonely|babes|adult"},
    {Cue::kPiracy,
     "crack|cracked|keygen|serial key|license key|activation key|product key|activation code|watch online|"
     "full movie|full movies|free download|download free|hd quality|live stream|live streaming|livestream|"
     "streaming free|torrent|123movies|putlocker|mod apk|apk|hack tool|cheats|generator|free robux|"
     "full version|full episodes|watch free|free online|in hd|vs live|ppv|warez|nulled|unlocker"},
    {Cue::kService,
     "seo|backlinks|backlink|guest post|guest posts|web design|website design|web development|"
     "digital marketing|marketing agency|agency|essay|essay writing|dissertation|assignment help|"
     "assignments|homework help|writing service|writing services|followers|buy followers|likes|views|"
     "subscribers|instagram followers|passport|passports|fake id|driver license|driver's license|diploma|"
     "diplomas|certificate|certificates|ielts|toefl|clone cards|counterfeit|packers and movers|movers|"
     "plumber|locksmith|cleaning services|escort service|astrologer|vashikaran|black magic|our services|"
     "our company|our team|our clients|our product|our products|we provide|we offer|we help|services|"
     "service provider|promotion|promote|promote your|advertise|rank|ranking|leads|bulk sms|"
     "virtual assistant"},
    {Cue::kWarning,
     "scam|scams|scammer|scammers|scamming|spam|spammer|spammers|spamming|fraud|fraudulent|phishing|"
     "beware|be careful|be aware|watch out|fake|malware|virus|don't click|do not click|don't fall|"
     "don't trust|ripoff|rip off|stay away|report|reported|impersonat*|suspicious|ponzi|misleading|stole|"
     "stolen|stealing|bot|bots"},
    {Cue::kFirstPerson, "i|me|my|mine|myself|we|us|our|ours|im|ive|id|ill"},
    {Cue::kSecondPerson, "you|your|yours|yourself|u|ur|ya|youre|youll"},
    {Cue::kCrowd,
     "everyone|everybody|guys|hello everyone|hi everyone|hi guys|hello guys|hey guys|hello friends|"
     "hi friends|friends|folks|ladies and gentlemen|dear|dear sir|dear friend|dear customer|dear friends|"
     "greetings|hello dear|fam|community|are you looking|are you tired|do you want|do you need|want to|"
     "looking for|need a|ready to|if you want|if you need|if you are|anyone who|all of you|join the"},
    {Cue::kTalk,
     "thanks|thank|thank you|thx|ty|sorry|lol|lmao|haha|hahaha|yeah|yes|yep|yup|nope|no|ok|okay|agree|"
     "agreed|exactly|same here|oh|wow|hmm|hm|well|actually|btw|imo|imho|tbh|idk|afaik|iirc|please|nice|"
     "cool|true|right|wtf|damn|fuck|fucking|shit|omg"},
    {Cue::kReasoning,
     "but|because|although|though|however|if|unless|maybe|perhaps|probably|possibly|i think|i guess|seems|"
     "seem|instead|rather|since|why|except|otherwise|therefore|whether|while|still|even|just|not|don't|"
     "doesn't|didn't|can't|isn't|won't|wouldn't|couldn't|shouldn't|wasn't|aren't|dont|doesnt|didnt|cant|"
     "isnt|wont|never|than|which|according to|for example|e.g|i.e|really|would|could|should|might|point|"
     "reason|wrong|problem"},
    {Cue::kTechnical,
     "error|errors|bug|bugs|crash|crashes|crashed|crashing|exception|stack trace|version|versions|update|"
     "updated|install|installed|installation|build|compile|compiler|function|method|class|variable|"
     "parameter|argument|api|server|client|database|query|file|files|folder|directory|config|"
     "configuration|settings|driver|drivers|windows|linux|ubuntu|macos|browser|firefox|chrome|code|script|"
     "python|java|javascript|test|tests|debug|log|logs|output|input|patch|commit|merge|branch|repo|"
     "repository|pull request|pr|issue|issues|fix|fixed|fixes|reproduce|steps to reproduce|"
     "expected behavior|documentation|docs|feature|library|module|package|dependency|thread|memory|cpu|"
     "gpu|kernel|null|return|type|string|array|default|option|options|support for|implementation|"
     "regression"},
    {Cue::kAsking,
     "how|how do|how to|how can|what|what is|what's|why|why does|which|who|where|when|anyone|does anyone|"
     "has anyone|anybody|somebody|is there|is it|can you|can i|could you|would it|any idea|any ideas|"
     "any update|wondering|question|questions"},
};

}  // namespace

absl::Span<const LexiconLine> EnglishLexicon() { return kLines; }

}  // namespace winnow
