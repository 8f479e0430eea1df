import { before } from "./before.ts";

/** What is wished of the bot: to show, hand out, write down, mend, take back. */
export const WISHES = {
  show: "xem|xem lại|coi|coi lại|cho xem|cho coi|mở|mở lại|mở ra|hiện|hiển thị|đọc|đọc lại|tra|tra cứu|kiểm tra|check|ktra|đâu|ở đâu|đâu rồi|đâu mất|nhìn|tìm|tìm lại|kiếm|kiếm lại|gửi lại|đưa|lấy|lấy lại|cho lại|ngó|nằm đâu|chỗ nào|liệt kê",
  give: "xuất|in|in ra|phát|gửi|gửi lại|cấp|cấp lại|xin|cho xin|lấy|lấy lại|tạo|đưa|gửi giùm|cần",
  print: "xuất|in|in ra|tạo|kết xuất|xuất file|cho xin|cho anh xin|xin",
  printOut:
    "in|in ra|in giùm|in giúp|in hộ|in dùm|in cho|xuất|xuất file|tải file|xuất ra|kết xuất|tải|tải về|tải xuống|download",
  file: "file|tệp|excel|exel|xlsx|bảng tính|word|pdf|bản in|biểu mẫu|mẫu|form|phai|phiếu|bản giấy|file mẫu|tệp mẫu|mẫu file|bản mềm",
  sheet:
    "biên bản kiểm điểm|biên bản họp kiểm điểm|biên bản|phiếu đánh giá|phiếu giám sát|phiếu nhận xét|giấy xác nhận|phiếu xếp loại|excel|exel|xlsx|file excel|file xlsx|tệp excel|bảng tính|file word|file pdf|pdf|word",
  excel: "excel|exel|xlsx|file excel|file xlsx|tệp excel|bảng tính|bảng excel",
  roster:
    "danh sách|ds|danh sách cán bộ|ds cán bộ|danh sách đoàn viên|danh sách đơn vị|danh sách nhân sự|list",
  make: "làm|lập|soạn",
  submit:
    "làm tiếp|viết tiếp|điền tiếp|viết|tiếp tục|nộp|gửi|hoàn thành|làm xong|xong|khai|kê khai|điền|làm|nộp bài|hoàn tất|nộp đủ",
  goOn: "vô lại|vào lại|trở lại|quay lại|làm tiếp|viết tiếp|điền tiếp",
  log: "khai giờ tình nguyện|nhập giờ tình nguyện|báo giờ tình nguyện|khai báo giờ|ghi giờ làm|kê giờ|ghi|đã lưu|lưu giờ|lưu|đã ghi nhận|ghi giờ|báo giờ|khai giờ|nhập|nhập giờ|ghi nhận|cộng|cộng giờ|log|điểm danh|thêm giờ|ghi thêm|chấm công|ghi giờ tình nguyện|khai báo|kê giờ|ghi bù|ghi lại|báo",
  logHours:
    "ghi giờ|khai giờ|nhập giờ|báo giờ|kê giờ|thêm giờ|khai báo giờ|ghi giờ tình nguyện|khai giờ tình nguyện|nhập giờ tình nguyện|báo giờ tình nguyện|ghi giờ làm",
  entries:
    "lịch sử|đã ghi|ghi rồi|các mục|mục đã ghi|những gì đã ghi|nhật ký|đã khai|vừa ghi|mới ghi|ghi được|đã làm|đã nhập|đã báo|ghi hôm|ghi nãy|hồi nãy ghi|lúc nãy ghi|mục|từng ghi|ghi những gì|ghi gì|dòng|dòng vừa ghi|dòng mới ghi|dòng đã ghi",
  fix: "chưa đúng|không đúng|ghi thiếu|thiếu chữ|cũ rồi|sai dấu|sai chính tả|bị sai dấu|sai chữ|thiếu dấu|sửa|chỉnh sửa|chỉnh lại|nhầm|lộn|bị sai|đính chính|sửa lại|sửa giờ|đổi lại|bị nhầm|bị lộn|sai|cập nhật|thay|điều chỉnh",
  misLogged: `ghi lộn rồi|${before("ghi|khai|nhập|báo|bấm|gõ|nhắn|kê|log|chọn|đánh|ấn", "nhầm|sai|lộn|trật|bậy|dư|thừa|lố|trùng|hai lần|2 lần|lặp")}|trùng 2 lần|ghi dư giờ|ghi nhầm giờ|ghi sai giờ|ghi lộn giờ|bị ghi nhầm|bị ghi sai|bị ghi lộn|bấm nhầm nút`,
  undo: "xóa|bỏ|hủy|gỡ|rút lại|xóa bỏ|gỡ bỏ|trừ|trừ ra|bỏ ra|lấy ra|thu hồi",
  undoIt: "hoàn tác|undo|xóa mục|bỏ mục|xóa giờ|bỏ giờ|hủy giờ",
  wish: "muốn|cần|xin|cho em|cho mình|cho tôi|cho tui|để em|để mình",
  add: "đổi qua|đổi sang|dùng bot|xài bot|thêm|dùng thêm|xài thêm|dùng|xài|chuyển|chuyển sang|chuyển qua|đăng nhập|liên kết|kết nối|liên kết thêm|kết nối thêm|gắn|đổi",
  approve:
    "chờ tôi duyệt|chờ em duyệt|chờ anh duyệt|chờ mình duyệt|mục cần duyệt|cần tôi duyệt|duyệt|cần duyệt|chờ duyệt|đang chờ duyệt|phê duyệt|xét duyệt|duyệt giờ|duyệt hoạt động|chưa duyệt|phải duyệt|duyệt giúp|duyệt giùm|cái đang chờ|đang chờ",
  check: `${before("giấy này|tờ giấy này|tờ này|bản này|giấy đó|phiếu này|giấy mời này", "thật|có thật|có thật không|là thật|có phải thật|có phải thật không|thật hay giả|là thật hay giả|giả|có giả|đúng|có đúng")}|mã số|mã số ghi|mã ghi|mã này|mã đó|mã số này|kiểm tra mã này|mã kiểm tra|kiểm tra mã|kiểm tra mã số|kiểm tra mã trên giấy|kiểm tra mã giấy|kiểm tra giấy|kiểm tra bản in|xác minh mã|tra mã|dò mã|mã xác minh|mã giấy|mã trên giấy|mã trên bản in|giấy thật hay giả|giấy này thật hay giả|tờ này thật hay giả|bản này thật hay giả`,
  policy:
    "bắt buộc|tối thiểu|giờ bắt buộc|mức bắt buộc|giờ tối thiểu|mức giờ|số giờ tối thiểu|mức giờ tối thiểu|mức tối thiểu|số giờ bắt buộc|quy định đơn vị|quy định|quy chế|nội quy|chính sách|chính sách đơn vị|chính sách của đơn vị|quy định của đơn vị|cài đặt đơn vị",
  change: `đổi qua|đổi sang|đổi về|đổi thành|dời qua|dời sang|dời lại|dời về|chuyển qua|chuyển sang|chuyển về|chuyển lại|chuyển thành|chỉnh về|chỉnh thành|chuyển đi|điều về|tăng|giảm|nâng|nâng lên|hạ|hạ xuống|tăng lên|giảm xuống|${before("sớm|trễ|muộn", "chút|xíu|tí|một chút|một xíu|lại|lên")}|đổi|thay đổi|dời|chỉnh|chuyển|cài|cài đặt|cài lại|đặt lại|đổi lại|sang giờ|sớm hơn|trễ hơn|muộn hơn|sớm|trễ lại|lùi|thiết lập|hẹn|đặt giờ|giờ khác|buổi tối|buổi sáng|buổi chiều|bật|bật lại|như cũ`,
  amends: "bổ sung|bổ sung thêm|viết thêm|thêm vô|thêm vào|thêm ý|thêm nội dung",
} as const;
