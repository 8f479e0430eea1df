import { before } from "./before.ts";

/** How somebody or something stands, and what is lacking until when. */
export const STANDING = {
  deadline:
    "sắp hết hạn|gần hết hạn|gần tới hạn|sắp tới hạn|sắp đến hạn|trễ nhất|chậm nhất|hạn|hạn chót|hạn nộp|hạn cuối|hạn gửi|thời hạn|deadline|dl|đét lai|hết hạn|trễ hạn|quá hạn|còn hạn|đến hạn|tới hạn|hạn định",
  ends: "hết quý|hết tháng|hết năm|hết tuần|hết quý này|hết tháng này|hết tuần này|hết năm nay",
  late: "khỏi ghi|hết ghi|khỏi nộp|hết nộp|hết được ghi|kịp|kịp không|chốt|chốt sổ|chốt giờ|khóa|khóa sổ|đóng sổ|!trễ|!muộn",
  overdue: "trễ hạn|quá hạn|chậm nộp|chậm trễ|lẹt đẹt|ì ạch",
  task: "chỉ tiêu|định mức|nhiệm vụ|việc|công việc|bài|nội dung|nhiệm vụ gì|việc gì|việc nào|nhiệm vụ nào",
  target:
    "mục tiêu|bốn mục tiêu|4 mục tiêu|các mục tiêu|mục tiêu của kế hoạch|mục tiêu kế hoạch|mục tiêu năm|chỉ tiêu kế hoạch|chỉ tiêu của kế hoạch",
  enough: "đủ|đạt",
  unfinished: "chưa",
  lack: "bị trễ|trễ gì|trễ cái gì|trễ cái nào|trễ việc gì|trễ việc nào|không nộp|không ghi|không mặc|không đăng ký|không kiểm điểm|cần em làm|có gì cần làm|có việc gì cần làm|có gì phải làm|còn cái gì|còn việc gì|còn việc nào|còn chưa|còn phần nào|còn mục nào|còn nhiệm vụ gì|còn nhiệm vụ nào|thiếu|còn thiếu|còn nợ|đủ|sót|còn sót|phải làm|cần làm|còn lại|hụt|thiếu hụt|làm nữa|phải nộp|cần nộp|không đạt|không đủ|vướng|phải làm thêm|cần làm thêm|phải bổ sung|cần bổ sung|còn cần|còn phải|còn phải làm|còn phải nộp|còn gì|còn những gì|còn mấy|còn bao nhiêu|!nợ|nợ gì|nợ giờ|nợ bao nhiêu",
  promised: "hứa|đã hứa|hứa làm|hứa với bot",
  did: "làm được gì|làm được những gì|làm được việc gì|làm những gì|làm gì được",
  progress:
    "tới phần nào|đến phần nào|tới mục nào|tới khúc nào|tới bước nào|ở bước nào|tới đoạn nào|tới giai đoạn nào|kết quả rèn luyện|rèn luyện|mức nào|mức độ nào|ở mức nào|tiến độ|tổng kết|kết quả|tới đâu|đến đâu|thành tích|tổng|tổng cộng|đạt|được bao nhiêu|được mấy|đạt chưa|làm được|tích lũy|tích được|tới đâu rồi|tổng giờ|tổng số giờ|điểm",
  state:
    "so với|tốt nhất|dẫn đầu|đứng đầu|cao nhất|thấp nhất|yếu nhất|kém nhất|đứng chót|so sánh|tình trạng|trạng thái|tình hình|tỉ lệ|tỷ lệ|thống kê|số liệu|tổng hợp|bảng tổng hợp|bức tranh|tình hình chung|toàn cảnh|phần trăm|tổng quan|diễn biến|bao nhiêu phần trăm|mấy phần trăm",
  recent: `${before("hồi|lúc|khi", "sáng|trưa|chiều|tối|khuya|nãy|hôm qua")}|${before("hôm|bữa|ngày", "thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|cn|t2|t3|t4|t5|t6|t7")}|hôm bữa|bữa hôm|bữa trước|bữa rồi|vừa rồi|hồi nãy|lúc nãy|ban nãy|nãy|vừa nãy|vừa ghi|mới ghi|hôm qua|hôm nay|hôm kia|bữa qua|sáng nay|chiều nay|tối qua|mới nãy|bữa nay|bữa hổm|chiều qua|sáng qua|hôm trước|cuối cùng|mới nhất|gần nhất`,
  clock: "giờ khác|buổi tối|buổi sáng|buổi chiều|sớm hơn|trễ hơn|muộn hơn|sáng|chiều|tối|trưa",
  returned: "trả lại|bị trả lại|trả về|bị trả về|gửi trả|được nhận|được công nhận",
  unremarked:
    "chưa nhận xét|chưa có nhận xét|chưa được nhận xét|chưa xếp loại|chưa đánh giá|chưa ghi nhận xét",
  open: "khép|chưa khép|khép lại|quá hạn",
  unseen: "không thấy|chẳng thấy|hông thấy|chưa thấy",
} as const;
