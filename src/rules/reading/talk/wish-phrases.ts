import { Phrases } from "../words/phrases.ts";

/** What a person wants of the conversation itself, instead of answering. */
export type Wish =
  | "leave"
  | "later"
  | "back"
  | "skip"
  | "go-on"
  | "wait"
  | "repeat"
  | "explain"
  | "greeting"
  | "thanks";

/** The ways to say each wish; what {@link Phrases} describes. */
export const WISHES = new Phrases<Wish>()
  .add("later", [
    "thôi [mai|sau|lát|tối|chiều|hôm khác|khi khác|lúc khác|bữa khác|dịp khác]",
    "(thôi) [mai|sau|lát|lát nữa|chút nữa|tối|tối nay|chiều|ngày mai|mai mốt|hôm khác|khi khác|lúc khác|bữa khác] (mình|em|tôi) [làm|trả lời|điền|viết|tính] (tiếp|sau)",
    "(thôi|bận quá|bận rồi|đang bận) để [mai|sau|lát|lát nữa|tối|chiều|tối nay|chiều nay|ngày mai|hôm sau|hôm khác|khi khác|lúc khác|bữa khác|tuần sau] (mình|em|tôi|chị|anh) (làm|trả lời|điền|viết|tính) (tiếp) (đi)",
    "hẹn [mai|lát|khi khác|hôm khác|bữa khác|lúc khác]",
    "(đang|giờ|hôm nay) bận (rồi|quá|lắm|việc|họp) (rồi) (mai|lát|tối|chiều|sau) (làm|trả lời|điền|viết|tính) (tiếp|sau)",
    "(em|mình|tôi) (đang) bận (rồi|quá|lắm|việc|họp)",
    "(giờ) [chưa|không] rảnh (rồi|lắm)",
    "[đang họp|đang chạy xe|đang đi đường|mắc việc|kẹt việc|đang mắc việc]",
    "khi nào rảnh (làm|trả lời) (tiếp)",
    "mệt (quá|rồi)",
  ])
  .add("leave", [
    "thôi",
    "thôi không",
    "thôi [dừng|nghỉ|hủy|không làm nữa|không cần nữa|không cần|khỏi|bỏ|bỏ đi|vậy]",
    "hủy (bỏ|đi|lệnh) (đi)",
    "[thoát|stop|dừng lại|dừng ở đây|tạm dừng|cancel|exit|quit|ngưng|ngừng|ngừng lại|kết thúc] (ra|đi)",
    "không [làm|muốn làm|trả lời|điền|viết|ghi] nữa",
    "(tạm) nghỉ [đã|đây|thôi]",
    "khỏi (làm)",
    "dẹp (đi)",
  ])
  .add("back", [
    "(à|ấy|ủa|chết|í|ơ) (em|mình|tôi) (gõ|ghi|chọn|bấm|trả lời|nói|viết) [nhầm|lộn|sai] (rồi|mất rồi|mất)",
    "(à|ấy|ủa|chết|í|ơ) [nhầm|lộn|sai] (rồi) (ở) (ý|câu|cái) [trước|vừa rồi|hồi nãy|lúc nãy|trên] (rồi)",
    "(ý|câu|cái|phần|mục) (trả lời) [trước|vừa rồi|hồi nãy|lúc nãy|trên] (em|mình|tôi) (ghi|chọn|bấm|trả lời|gõ) [sai|nhầm|lộn] (rồi)",
    "(cho) (em|mình|tôi) [sửa|chỉnh|đổi|làm|chọn|trả lời|viết|ghi|nhập] lại (đi|với|câu trước|ý trước|câu vừa rồi|câu trên|cái trước|phần trước|đã)",
    "(cho) (em|mình|tôi) sửa (lại) (câu|ý|phần|mục|cái|bước) [trước|vừa rồi|trên|hồi nãy]",
    "(à|ủa|ấy|ơ|í|thôi|khoan|chết) (cho) (em|mình|tôi) [quay|trở|lui|lùi|về] lại (câu|ý|bước|phần|mục) (trước|vừa rồi|hồi nãy|lúc nãy|trên) (đi)",
    "(cho) (em|mình|tôi) [quay về|về|trở về|lùi về|lùi] [câu|bước|phần|ý] (trước|cũ)",
    "[câu|bước|ý] trước",
    "lùi một [câu|bước]",
    "sửa",
    "[back|undo] (câu|bước|phần) (trước)",
  ])
  .add("skip", [
    "[bỏ qua|skip|cho qua|qua|bỏ trống|để trống] (phần|câu|mục|ý|cái) (này)",
    "(xin) (cho) (em|mình|tôi) bỏ qua (phần|câu|mục|ý|cái) (này)",
    "(ủa|à|ơ|thôi|vậy|mà) [câu|phần|mục|ý|cái] này (có|em|mình|tôi) [bỏ qua|bỏ trống|để trống|không ghi|không trả lời] (có) được không (vậy)",
    "(ủa|à|ơ|thôi|vậy|mà) (cho|xin) (em|mình|tôi) (có) [bỏ qua|bỏ trống|để trống] (câu|phần|mục|ý|cái) (này) (có) được không (vậy)",
    "bỏ [câu|phần|mục|ý] này",
    "khỏi [ghi|viết|điền|trả lời]",
    "[câu|phần|mục|ý|cái] này [bỏ qua|bỏ|để trống|khỏi|cho qua|không có] (đi)",
    "[chưa|không] nghĩ ra (gì|ý gì|ý nào) (cả|hết)",
    "[không|chưa] (em|mình|tôi) có (gì|gì cả|gì hết|gì đâu|gì thêm|ý gì|nội dung|việc gì|điều gì|ý kiến|ý kiến gì|thêm ý kiến|đề xuất|đề xuất gì|kiến nghị|khuyết điểm|khuyết điểm gì|hạn chế|hạn chế gì|ghi chú|ghi chú gì) (cả|hết|thêm)",
    "(hiện|hiện tại|tạm thời|kỳ này|quý này) [không|chưa] có (gì|gì cả|gì hết)",
    "không [ghi|viết|cần ghi|cần] (gì|gì cả|chú)",
    "không gì (cả|hết)",
    "(em|mình|tôi) (cũng) chưa [nghĩ ra|nghĩ được] (gì|gì cả|gì hết|ý gì|ý nào)",
    "không [chọn|lấy|nhận] (cái|ý|câu) [nào|gì] (cả|hết)",
    "[none|nothing|nil|no]",
    "x",
  ])
  .add("wait", [
    "(ờ|ừ|à|ơ|từ từ|thôi) [để|cho] [em|mình|tôi|chị|anh|cô|chú] [coi|xem|nghĩ|tính|suy nghĩ|coi lại|xem lại|nghĩ lại|tính lại|hỏi lại] (thêm) (đã|cái|cái đã|chút|xíu|tí|lại đã|chút đã|xíu đã|tí đã)",
    "(ờ|ừ|à|ơ|từ từ|thôi) để [coi|xem|nghĩ|tính] (lại|thêm) (đã|cái|cái đã|chút|xíu|tí)",
    "(ờ|ừ|à) [khoan đã|từ từ|từ từ đã|chờ chút|chờ xíu|chờ tí|đợi chút|đợi xíu|đợi tí]",
    "[chờ|đợi] [em|mình|tôi|chị|anh] (chút|xíu|tí|một chút|một xíu|cái)",
  ])
  .add("go-on", [
    "(mình|ta|em|cho em|cho mình|tôi|cho tôi) (muốn) làm tiếp (đi|nào|thôi|đang dở|việc đang dở|bản nháp|phần còn lại)",
    "tiếp (đi|nào|tục|theo|tục đi|tục nào|tục làm)",
    "[continue|next|go on]",
    "(sang|qua|chuyển|cho qua) câu [tiếp|tiếp theo|sau|kế|kế tiếp|khác]",
    "[rồi|xong] sao nữa",
    "[rồi|giờ] [gì|làm gì|sao] (nữa|tiếp|nữa vậy) (đây|vậy)",
  ])
  .add("repeat", [
    "(bot) (nhắc|nói|lặp|gửi|hỏi|đọc|cho xem|xem) lại (câu|câu hỏi|câu hỏi đi|câu này|câu vừa rồi|giúp|đi|coi|cái coi|với)",
    "(bot) (đang|vừa|mới) hỏi (em|mình|tôi) (cái|câu) gì (vậy|thế|đó|đấy|ta)",
    "(câu hỏi|nút|các nút|menu|danh sách|lựa chọn|các lựa chọn|câu) (chọn) đâu (rồi|hết rồi|mất rồi)",
    "(đang) [hỏi gì|câu gì|câu nào|phần nào|tới đâu|đến đâu] (rồi|vậy|thế)",
    "(em|mình|tôi) (đang) [ở|làm|trả lời] (đến|tới) [câu nào|đâu|phần nào] (rồi|vậy|thế)",
    "câu hỏi (là) (gì) (vậy|thế)",
    "[hả|hở|gì|gì vậy|gì thế|gì cơ|sao cơ|cái gì|cái gì vậy]",
    "lặp lại",
    "(vậy) (là) còn [mấy|bao nhiêu|nhiêu|nhiều] [câu|phần|mục|ý|bước] (hỏi) (nữa) (là xong|mới xong|không|vậy|thế|ta|hả|lận)",
    "[mấy|bao nhiêu|nhiêu] [câu|phần|mục|bước] nữa (vậy|thế|ta|hả|lận|mới xong|là xong)",
    "(vậy) còn [dài|nhiều|lâu] (nữa) (mới xong) [không|ta|hả]",
    "(vậy|rồi) còn [gì|câu gì|câu nào|phần nào|mục nào|ý nào] (nữa) [không|hả|vậy]",
    "(sắp|gần) xong chưa",
    "(bao giờ|khi nào|chừng nào) [mới xong|thì xong|xong] (vậy|thế|ta)",
    "[tới|đến] (câu|phần) mấy rồi",
  ])
  .add("explain", [
    "(cái|câu|ý|phần|mục|từ) (này|đó) (có) (nghĩa) là (gì|sao|thế nào|như thế nào|cái gì|ý gì) (vậy|thế|ta|hả|bot)",
    "là (gì|sao|thế nào|như thế nào|cái gì|ý gì) (vậy|thế|ta|hả)",
    "(cái|câu|ý|phần|mục|từ) (này|đó) (có) nghĩa (là) (gì|sao|thế nào) (vậy|thế)",
    "(có) nghĩa (là) [gì|sao|thế nào] (vậy|thế)",
    "ý (câu này) là [gì|sao] (vậy|thế)",
    "(cho|xin|lấy|đưa) (em|mình|tôi) (xem) (một|1|vài|cái) ví dụ (đi|với|coi|xem|cái|cụ thể|minh họa|mẫu|như|thế nào|như nào|như thế nào|sao|gì) (đi|với|xem|coi|vậy)",
    "(cho|xin) (em|mình|tôi) (xem) [gợi ý|mẫu|câu mẫu|bài mẫu|hướng dẫn] (đi|với)",
    "(em|mình|tôi) [chưa|không] [hiểu|rõ|hiểu rõ|biết] (câu hỏi|câu này|ý này|cái này|lắm|câu hỏi này|ý câu hỏi|phải trả lời sao|trả lời sao|trả lời thế nào|ghi gì|viết gì|ghi sao|viết sao|chọn gì|chọn sao|phải ghi gì|phải làm sao) (lắm)",
    "(bot) [giải thích|nói rõ|nói rõ hơn|giải nghĩa|hướng dẫn|chỉ] (giúp|giùm|cho) (em|mình|tôi) (đi|thêm|với|câu này|cách ghi|cách viết|cách trả lời|câu hỏi)",
    "[giải thích|hướng dẫn|nói rõ hơn|nói rõ thêm] (thêm|đi|giúp|câu này|câu hỏi)",
    "(phải|nên|cần|thì|giờ|vậy) (em|mình|tôi) [ghi|viết|trả lời|điền|nhập|gõ|chọn|làm] [gì|sao|thế nào|như thế nào|cái gì|làm sao] (đây|vậy|thế|ở đây|bây giờ|ta|cho đúng)",
    "(bot) gợi ý (thêm|khác|nữa|cho em|cho mình|cho tôi|giúp|vài ý|một ý|tiếp) (nữa|khác|đi|với)",
    "(có) [gợi ý|ví dụ] (nào|gì) (khác|nữa) (không)",
    "[sao|như thế nào|thế nào] (vậy|là sao|ta)",
    "help",
  ])
  .add("thanks", [
    "(xin|em|mình|tôi|rất) [cảm ơn|cám ơn|thank|thanks|thank you|tks|thks|thanks you] (nhiều|nhiều lắm|rất nhiều|bạn nhiều|bot nhiều|đã nhắc|đã giúp)",
    "[hay quá|tuyệt vời|tốt quá|giỏi quá|dễ thương quá]",
    "[hihi|haha|hehe|hì|hi hi|ha ha|kkk]",
  ])
  .add("greeting", [
    "(xin|em|mình|tôi) chào (mọi người|cả nhà|buổi sáng|buổi chiều|buổi tối|ngày mới|bí thư)",
    "[hello|hi|alo|hey|hé lô|helo|hê lô] (mọi người)",
    "[có ai|có bot|bot] [ở đó|đây|đó|ở đây] không",
    "có đó không",
  ]);
