// Cues in Vietnamese.
#include "core/facts/lexicon/lexicon.h"

namespace winnow {
namespace {

constexpr LexiconLine kLines[] = {
    {Cue::kAction,
     "bấm|nhấn vào|click|truy cập|đăng ký|tham gia|theo dõi|tải về|tải ngay|mua ngay|đặt hàng|đặt mua|"
     "soạn tin|soạn|gửi|xem ngay|chia sẻ|ghé|nhận ngay"},
    {Cue::kContact, "liên hệ|inbox|ib|nhắn tin|zalo|gọi|gọi ngay|hotline|số điện thoại|sđt|lh|kết bạn|telegram|tư vấn"},
    {Cue::kUrgency, "ngay|ngay hôm nay|hôm nay|nhanh tay|số lượng có|có hạn|cuối cùng|gấp|chỉ còn|duy nhất"},
    {Cue::kHype, "tốt nhất|uy tín|đảm bảo|cam kết|chất lượng|tuyệt vời|siêu|cực|cực kỳ|số 1|hàng đầu|chính hãng|xịn"},
    {Cue::kOffer,
     "miễn phí|khuyến mãi|khuyến mại|giảm giá|ưu đãi|quà|quà tặng|tặng|trúng thưởng|giá rẻ|rẻ|sale|"
     "nhận xu|voucher|giá|hoàn tiền|data"},
    {Cue::kEarning, "kiếm tiền|thu nhập|lợi nhuận|đầu tư|tiền|lãi|hoa hồng|lương|kiếm thêm"},
    {Cue::kGambling, "cá cược|nhà cái|casino|nổ hũ|đánh bạc|lô đề|xổ số|cá độ|tài xỉu|bắn cá|game bài"},
    {Cue::kHealth, "giảm cân|thuốc|sinh lý|trắng da|thực phẩm chức|đông y"},
    {Cue::kCrypto, "tiền ảo|bitcoin|coin|tiền điện tử|ví"},
    {Cue::kLoan, "vay|vay tiền|vay vốn|cho vay|tín dụng|lãi suất|trả góp|giải ngân|thế chấp"},
    {Cue::kJob, "tuyển|tuyển dụng|việc làm|làm thêm|làm tại nhà|cộng tác viên|ctv|bán thời gian|việc nhẹ"},
    {Cue::kAdult, "gái|sex|khỏa thân|gái gọi"},
    {Cue::kService, "dịch vụ|bán|cần bán|bán buôn|sỉ|tăng like|tăng follow|bằng cấp|thiết kế web|quảng cáo|shop"},
    {Cue::kWarning, "lừa đảo|cảnh báo|cẩn thận|giả|hàng giả|đừng mua|spam"},
    {Cue::kFirstPerson, "tôi|mình|tui|em|chúng tôi|mk|tớ"},
    {Cue::kSecondPerson, "bạn|anh|chị|các bạn|quý khách"},
    {Cue::kCrowd, "mọi người|các bạn|cả nhà|ai cần|ai muốn|quý khách|chúc mừng"},
    {Cue::kTalk, "cảm ơn|cám ơn|xin lỗi|vâng|dạ|ừ|nha|nhé|ạ|haha|hihi|ok|oke|thanks"},
    {Cue::kReasoning, "nhưng|vì|tuy|tuy nhiên|nếu|có thể|không|ko|k|chưa|mà|thì|nên|do|hơi|cũng|khá|lắm|bị|chỉ"},
    {Cue::kAsking, "sao|tại sao|thế nào|gì|ai|đâu|bao nhiêu|khi nào|hả"},
};

}  // namespace

absl::Span<const LexiconLine> VietnameseLexicon() { return kLines; }

}  // namespace winnow
