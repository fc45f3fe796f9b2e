"""Chinese adverts: invoices, part-time "orders", certificates, coins, pornography, gambling."""

from generators.grammar import Family

_CITY = ["上海", "北京", "广州", "深圳", "成都", "杭州", "武汉", "西安", "南京", "重庆", "天津", "苏州", "长沙", "郑州", "青岛", "昆明"]

_INVOICE = Family("zh-invoice", 1, [
    ("{city}代开{kind}发票", "{city}{verb}{kind}发票，{claim}，{contact}"), "{city}开{kind}票{contact}{claim}",
    "【{city}】{verb}{kind}发票 {contact} {claim}",
    ("{city}哪里可以开{kind}发票", "{contact}，{claim}，{claim}。{city}{verb}{kind}发票"), "{claim}！{city}{verb}{kind}发票，{contact}",
    ("{city}{kind}发票{contact}", "{claim}，{city}各区都可以{verb}。"),
], {
    "city": _CITY, "kind": ["住宿费", "餐饮", "增值税专用", "建筑材料", "劳务费", "广告费", "会议", "运输"],
    "verb": ["代开", "专业开具", "可开", "办理", "正规代理"],
    "claim": ["真票可查验", "点数优惠", "先开票后付款", "网上可查", "全国均可开", "本公司长期有效", "保真", "诚信第一"],
    "contact": ["电话1{n3}{n4}{n3}", "微信{rnd}", "加V:{rnd}", "联系QQ{n4}{n4}", "☎1{n3}{n4}{n3}张经理", "薇信同号1{n3}{n4}{n3}"],
})

_EARN = Family("zh-earn", 1, [
    "{who}{job}，{pay}，{contact}", "{job} {pay} {contact}", "{rnd} {pay}{job} {contact}", "{pay}！{who}{contact}",
    "{coin}{contact}", "{coin} {pay} {contact}", "{vice}{contact}", "{vice} {url} {vice}",
], {
    "who": ["诚招", "急招", "在家宝妈可做，", "学生上班族都可以，", "招代理，", "长期招收"],
    "job": ["手机兼职刷单", "打字员在家办公", "点赞员日结", "抖音试玩", "海外客服包吃住", "跑分车队", "淘宝垫付返佣", "网络推广员"],
    "pay": ["日赚{n3}元", "一单一结", "月入过万不是梦", "工资日结无押金", "佣金高", "轻松躺赚", "稳赚不赔", "秒到账"],
    "coin": ["高价收USDT", "出售实名账号银行卡四件套", "专业盗U破解钱包", "USDT承兑大额秒结", "代实名认证", "能量租赁TRX低价", "收微信号出租", "洗钱通道稳定"],
    "vice": ["同城约妹上门服务", "澳门威尼斯人线上娱乐", "成人视频免费看", "百家乐彩金送{n2}", "迷药催情货到付款", "六合彩内部资料", "学生妹兼职可约", "注册就送{n2}元体验金"],
    "contact": ["加微信{rnd}", "飞机@{handle}", "私聊我", "点我头像看签名", "联系QQ{n4}{n3}", "进群{tg}", "+v {rnd}", "tg {tg}"],
}, site="other", count=500)

FAMILIES = [_INVOICE, _EARN]
