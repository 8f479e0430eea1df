/**
 * What people ask in plain words: the one file of data. A line is cut into phrases of these groups; an intent is asked when
 * the groups that it needs are there. A word typed without marks may be any word of its letters, one with marks only its own.
 */

const EVENTS = "họp|buổi họp|cuộc họp|hội nghị|sự kiện|buổi ra quân|ra quân|buổi tập huấn|tập huấn";

/** Every phrase of the first list before every one of the second. */
function before(firsts: string, seconds: string): string {
  return firsts
    .split("|")
    .flatMap((first) => seconds.split("|").map((second) => `${first} ${second}`))
    .join("|");
}

/** Groups of words that mean alike, divided by `|`. A word after `!` counts only with its marks: without them it is another. */
export const CONCEPTS = {
  self: "tôi|mình|tui|em|tớ|của tôi|của mình|của em|của tui|bản thân|cá nhân|riêng tôi|riêng mình|cháu|con",
  people:
    "mọi người|các đồng chí|các bạn|mấy bạn|mấy đồng chí|mấy đứa|mấy em|anh em|anh chị em|cả nhà|người|đồng chí|đoàn viên|cán bộ|ủy viên|thành viên|hội viên|các em|tụi nhỏ|mấy ông|mấy anh|mấy chị|những người|những đồng chí|đứa|tất cả|hết thảy",
  unit: "các khu vực|mấy khu vực|toàn thành phố|toàn thành|toàn quận|toàn phường|toàn huyện|toàn xã|các phường|các xã|mấy phường|mấy xã|đơn vị|chi đoàn|đoàn phường|đoàn xã|đoàn trường|đoàn cơ sở|chi đoàn cơ sở|bên mình|bên em|bên tôi|chi đoàn mình|đơn vị mình|đoàn phường mình|đoàn xã mình|phường|!xã|phường mình|xã mình|quận|cấp dưới|các chi đoàn|mấy chi đoàn|toàn đơn vị|khu vực|trực thuộc|địa bàn|tập thể|đơn vị nào|chi đoàn nào|phường nào|xã nào",
  who: "ai|những ai|mấy ai|người nào|đồng chí nào|bạn nào|đứa nào|cán bộ nào|đoàn viên nào|ai ai|còn ai|là ai",
  howMany:
    "số giờ|tổng giờ|số tiếng|mấy giờ|mấy tiếng|bao nhiêu giờ|bao nhiêu tiếng|bao nhiêu|mấy|nhiêu|bao lăm|được mấy|bn|số lượng",
  persons: "người|đồng chí|đoàn viên|cán bộ|bạn|đứa|thành viên|chi đoàn|đơn vị|ủy viên",
  what: "gì|những gì|cái gì|cái chi|việc gì|chi|phần nào|mục nào|cái nào|việc nào|nhiệm vụ gì|khoản nào|nào|mấy việc|đơn vị nào|chi đoàn nào|phường nào|xã nào|những ngày nào|nhiệm vụ nào",
  when: "giờ nào|mấy tây|lúc mấy giờ|vào lúc mấy giờ|còn mấy ngày|còn bao nhiêu ngày|còn mấy bữa|còn mấy hôm|còn bao lâu|còn nhiêu ngày|bao nhiêu bữa|khi nào|bao giờ|chừng nào|lúc nào|hồi nào|ngày nào|ngày mấy|ngày bao nhiêu|đến bao giờ|tới bao giờ|hôm nào|bữa nào|tới khi nào|đến khi nào|thứ mấy|mùng mấy|tháng mấy|bữa mấy|hôm mấy|bao lâu|bao nhiêu ngày|mấy ngày|mấy hôm|tới ngày nào|đến ngày nào|tới chừng nào|mấy bữa",
  deadline:
    "sắp hết hạn|gần hết hạn|gần tới hạn|sắp tới hạn|sắp đến hạn|trễ nhất|chậm nhất|hạn|hạn chót|hạn nộp|hạn cuối|hạn gửi|thời hạn|deadline|dl|đét lai|hết hạn|trễ hạn|quá hạn|còn hạn|đến hạn|tới hạn|hạn định",
  ends: "hết quý|hết tháng|hết năm|hết tuần|hết quý này|hết tháng này|hết tuần này|hết năm nay",
  promised: "hứa|đã hứa|hứa làm|hứa với bot",
  did: "làm được gì|làm được những gì|làm được việc gì|làm những gì|làm gì được",
  goOn: "làm tiếp|viết tiếp|điền tiếp",
  late: "kịp|kịp không|chốt|chốt sổ|chốt giờ|khóa|khóa sổ|đóng sổ|!trễ|!muộn",
  task: "chỉ tiêu|định mức|nhiệm vụ|việc|công việc|bài|nội dung|nhiệm vụ gì|việc gì|việc nào|nhiệm vụ nào",
  enough: "đủ|đạt",
  submit:
    "làm tiếp|viết tiếp|điền tiếp|viết|tiếp tục|nộp|gửi|hoàn thành|làm xong|xong|khai|kê khai|điền|làm|nộp bài|hoàn tất|nộp đủ",
  unfinished: "chưa",
  helps: "giúp|hỗ trợ|giúp được|lo",
  clock: "giờ khác|buổi tối|buổi sáng|buổi chiều|sớm hơn|trễ hơn|muộn hơn|sáng|chiều|tối|trưa",
  lack: "không nộp|không ghi|không mặc|không đăng ký|không kiểm điểm|cần em làm|có gì cần làm|có việc gì cần làm|có gì phải làm|còn cái gì|còn việc gì|còn việc nào|còn chưa|còn phần nào|còn mục nào|còn nhiệm vụ gì|còn nhiệm vụ nào|thiếu|còn thiếu|còn nợ|đủ|sót|còn sót|phải làm|cần làm|còn lại|hụt|thiếu hụt|làm nữa|phải nộp|cần nộp|không đạt|không đủ|vướng|phải làm thêm|cần làm thêm|phải bổ sung|cần bổ sung|còn cần|còn phải|còn phải làm|còn phải nộp|còn gì|còn những gì|còn mấy|còn bao nhiêu|!nợ|nợ gì|nợ giờ|nợ bao nhiêu",
  show: "xem|xem lại|coi|coi lại|cho xem|cho coi|mở|mở lại|mở ra|hiện|hiển thị|đọc|đọc lại|tra|tra cứu|kiểm tra|check|ktra|đâu|ở đâu|đâu rồi|đâu mất|nhìn|tìm|tìm lại|kiếm|kiếm lại|gửi lại|đưa|lấy|lấy lại|cho lại|ngó|nằm đâu|chỗ nào|liệt kê",
  pledge:
    "đăng ký trách nhiệm|bản đăng ký trách nhiệm|phiếu đăng ký trách nhiệm|đăng ký thực hiện|đăng ký năm sau|đăng ký|bản đăng ký|phiếu đăng ký|mẫu đăng ký|bản cam kết|cam kết|giấy đăng ký|a1|đkct01|nội dung đăng ký|mục tiêu đăng ký|đăng ký đầu năm|bản đk|đk",
  review:
    "viết kiểm điểm|viết tự kiểm điểm|viết bản kiểm điểm|kiểm điểm|tự kiểm điểm|bản kiểm điểm|bản tự kiểm điểm|phiếu kiểm điểm|phiếu tự kiểm điểm|mẫu kiểm điểm|mẫu tự kiểm điểm|tự đánh giá|bản tự đánh giá|a2|kđct01|tkd|tkđ|bkđ|xếp loại|tự nhận xét",
  report:
    "báo cáo năm|báo cáo cuối năm|báo cáo tổng kết|báo cáo lên trên|báo cáo cấp trên|tổng kết năm|báo cáo của năm",
  hours:
    "số tiếng|tổng giờ|giờ|mấy giờ|mấy tiếng|bao nhiêu giờ|bao nhiêu tiếng|giờ tình nguyện|số giờ|tiếng|giờ tn|gtn|giờ làm việc tình nguyện|tình nguyện|giờ làm tình nguyện|tiếng tình nguyện|giờ công|giờ giấc tình nguyện|giờ hoạt động",
  log: "khai giờ tình nguyện|nhập giờ tình nguyện|báo giờ tình nguyện|khai báo giờ|ghi giờ làm|kê giờ|ghi|đã lưu|lưu giờ|lưu|đã ghi nhận|ghi giờ|báo giờ|khai giờ|nhập|nhập giờ|ghi nhận|cộng|cộng giờ|log|điểm danh|thêm giờ|ghi thêm|chấm công|ghi giờ tình nguyện|khai báo|kê giờ|ghi bù|ghi lại|báo",
  entries:
    "lịch sử|đã ghi|ghi rồi|các mục|mục đã ghi|những gì đã ghi|nhật ký|đã khai|vừa ghi|mới ghi|ghi được|đã làm|đã nhập|đã báo|ghi hôm|ghi nãy|hồi nãy ghi|lúc nãy ghi|mục|từng ghi|ghi những gì|ghi gì|dòng|dòng vừa ghi|dòng mới ghi|dòng đã ghi",
  progress:
    "kết quả rèn luyện|rèn luyện|mức nào|mức độ nào|ở mức nào|tiến độ|tổng kết|kết quả|tới đâu|đến đâu|thành tích|tổng|tổng cộng|đạt|được bao nhiêu|được mấy|đạt chưa|làm được|tích lũy|tích được|tới đâu rồi|tổng giờ|tổng số giờ|điểm",
  state:
    "so sánh|tình trạng|trạng thái|tình hình|tỉ lệ|tỷ lệ|thống kê|số liệu|tổng hợp|bảng tổng hợp|bức tranh|tình hình chung|toàn cảnh|phần trăm|tổng quan|diễn biến|bao nhiêu phần trăm|mấy phần trăm",
  target:
    "mục tiêu|bốn mục tiêu|4 mục tiêu|các mục tiêu|mục tiêu của kế hoạch|mục tiêu kế hoạch|mục tiêu năm|chỉ tiêu kế hoạch|chỉ tiêu của kế hoạch",
  model: "mô hình|mô hình riêng|mô hình rèn luyện|có mô hình",
  remind:
    "đốc|đốc thúc|giục giùm|hối giùm|nhắc|nhắc nhở|lời nhắc|nhắc việc|thông báo|tin nhắc|nhắn nhắc|!hối|giục|đôn đốc|thúc|nhắc giùm|nhắc giúp|nhắc dùm|nhắc hộ|nhắc lại|tin nhắn nhắc|hối thúc|nhắn nhủ|lịch nhắc|nhắc hoài|nhắc nhiều|nhắc suốt|nhắc mãi|tin nhắn nhắc nhở",
  stop: "tắt|dừng|ngừng|ngưng|tạm dừng|tạm ngưng|đừng|khỏi|bớt|hoãn|không muốn|stop|tạm nghỉ|tạm hoãn|hủy|thôi|đừng có|khỏi cần|im|tắt bớt|không nhận|không cần|tạm tắt|tắt giùm|ngưng lại|off|bỏ|ít thôi|ít lại|ít|nghỉ|nhắc hoài|nhắc nhiều|nhắc suốt|nhắc mãi",
  change: `${before("sớm|trễ|muộn", "chút|xíu|tí|một chút|một xíu|lại|lên")}|đổi|thay đổi|dời|chỉnh|chuyển|cài|cài đặt|cài lại|đặt lại|đổi lại|sang giờ|sớm hơn|trễ hơn|muộn hơn|sớm|trễ lại|lùi|thiết lập|hẹn|đặt giờ|giờ khác|buổi tối|buổi sáng|buổi chiều|bật|bật lại|như cũ`,
  fix: "sai dấu|sai chính tả|bị sai dấu|sai chữ|thiếu dấu|sửa|chỉnh sửa|chỉnh lại|nhầm|lộn|bị sai|đính chính|sửa lại|sửa giờ|đổi lại|bị nhầm|bị lộn|sai|cập nhật|thay|điều chỉnh",
  misLogged: `ghi lộn rồi|${before("ghi|khai|nhập|báo|bấm|gõ|nhắn|kê|log|chọn|đánh|ấn", "nhầm|sai|lộn|dư|thừa|lố|trùng|hai lần|2 lần|lặp")}|trùng 2 lần|ghi dư giờ|ghi nhầm giờ|ghi sai giờ|ghi lộn giờ|bị ghi nhầm|bị ghi sai|bị ghi lộn|bấm nhầm nút`,
  undo: "xóa|bỏ|hủy|gỡ|rút lại|xóa bỏ|gỡ bỏ|trừ|trừ ra|bỏ ra|lấy ra|thu hồi",
  undoIt: "hoàn tác|undo|xóa mục|bỏ mục|xóa giờ|bỏ giờ|hủy giờ",
  recent:
    "hôm bữa|bữa hôm|bữa trước|bữa rồi|vừa rồi|hồi nãy|lúc nãy|ban nãy|nãy|vừa nãy|vừa ghi|mới ghi|hôm qua|hôm nay|hôm kia|bữa qua|sáng nay|chiều nay|tối qua|mới nãy|bữa nay|bữa hổm|chiều qua|sáng qua|hôm trước|cuối cùng|mới nhất|gần nhất",
  file: "file|tệp|excel|exel|xlsx|bảng tính|word|pdf|bản in|biểu mẫu|mẫu|form|phai|phiếu|bản giấy|file mẫu|tệp mẫu|mẫu file|bản mềm",
  roster:
    "danh sách|ds|danh sách cán bộ|ds cán bộ|danh sách đoàn viên|danh sách đơn vị|danh sách nhân sự|list",
  link: "link|đường dẫn|liên kết|đường link|kết nối|lin",
  invite:
    "chưa có mã|không có mã|mất mã|quên mã|cấp lại mã|cấp mã|tạo mã|mã cho|đổi mã|mã mời|link mời|mã kết nối|mã tham gia|mã liên kết|mã đăng nhập|mã vào|mã kích hoạt|mã của|cấp mã|code mời|mã code|lấy mã|xin mã|gửi mã",
  letter: "giấy mời|lời mời|thư mời",
  give: "xuất|in|in ra|phát|gửi|gửi lại|cấp|cấp lại|xin|cho xin|lấy|lấy lại|tạo|đưa|gửi giùm|cần",
  print: "xuất|in|in ra|tạo|kết xuất|xuất file|cho xin|cho anh xin|xin",
  received: "nhận|đã nhận|nhận được|đã nhận được|nhận rồi",
  reporting: "báo cáo",
  printOut:
    "in|in ra|in giùm|in giúp|in hộ|in dùm|in cho|xuất|xuất file|tải file|xuất ra|kết xuất|tải|tải về|tải xuống|download",
  sheet:
    "biên bản kiểm điểm|biên bản họp kiểm điểm|biên bản|phiếu đánh giá|phiếu giám sát|phiếu nhận xét|giấy xác nhận|phiếu xếp loại|excel|exel|xlsx|file excel|file xlsx|tệp excel|bảng tính|file word|file pdf|pdf|word",
  excel: "excel|exel|xlsx|file excel|file xlsx|tệp excel|bảng tính|bảng excel",
  make: "làm|lập|soạn",
  unseen: "không thấy|chẳng thấy|hông thấy|chưa thấy",
  willDo: "để em|để mình|để tôi|để tui|để anh|để chị",
  card: "thẻ|thẻ cá nhân|thẻ rèn luyện|thẻ cán bộ|tấm thẻ|thẻ tổng kết",
  yearSum:
    "tổng kết|tổng kết năm|tổng kết năm nay|tổng kết năm này|tổng kết cả năm|tổng kết của năm|tổng kết một năm|nhìn lại năm|nhìn lại năm nay|nhìn lại một năm",
  check:
    "mã này|mã đó|mã số này|kiểm tra mã này|mã kiểm tra|kiểm tra mã|kiểm tra mã số|kiểm tra mã trên giấy|kiểm tra mã giấy|kiểm tra giấy|kiểm tra bản in|xác minh mã|tra mã|dò mã|mã xác minh|mã giấy|mã trên giấy|mã trên bản in|giấy thật hay giả|giấy này thật hay giả|tờ này thật hay giả|bản này thật hay giả",
  roll: `${before("thêm|bổ sung|nhập|có", "đồng chí mới|người mới|ủy viên mới")}|thêm người vào đơn vị|thêm cán bộ|thêm cán bộ mới|bổ sung cán bộ|bổ sung cán bộ mới|nhập cán bộ mới|có cán bộ mới|chuyển cán bộ|điều chuyển cán bộ|gỡ cán bộ|xóa cán bộ|cho thôi cán bộ|cán bộ chuyển đi|cán bộ nghỉ`,
  policy:
    "số giờ tối thiểu|mức giờ tối thiểu|mức tối thiểu|số giờ bắt buộc|quy định đơn vị|quy định|quy chế|nội quy|chính sách|chính sách đơn vị|chính sách của đơn vị|quy định của đơn vị|cài đặt đơn vị",
  thing:
    "file này|file đó|tệp này|link này|link đó|tờ này|bài này|tin này|tin đó|hình này|ảnh này|cái này|cái đó|cái kia|việc này|việc đó|vụ này|vụ đó|chuyện này|chuyện đó|vụ gì",
  message:
    "gửi tin|gửi tin nhắn|nhắn|nhắn tin|nhắn giùm|nhắn giúp|chuyển lời|gửi lời|nhắn cho|nhắn với|nhắn lại",
  ownRow:
    "họ tên|tên|chức vụ|ngày sinh|năm sinh|số điện thoại|sđt|sdt|thông tin|tên tuổi|thông tin cá nhân|thông tin của tôi|thông tin của mình|thông tin của em",
  wish: "muốn|cần|xin|cho em|cho mình|cho tôi|cho tui|để em|để mình",
  logHours:
    "ghi giờ|khai giờ|nhập giờ|báo giờ|kê giờ|thêm giờ|khai báo giờ|ghi giờ tình nguyện|khai giờ tình nguyện|nhập giờ tình nguyện|báo giờ tình nguyện|ghi giờ làm",
  join: "vào|tham gia|mời|thêm|cho vào|gia nhập|mời thêm",
  app: "zalo|telegram|tele|điện thoại|trang web|web|app khác|máy tính|ứng dụng khác|zalo khác|số khác|tài khoản khác|nick khác|thiết bị",
  newPhone:
    "số zalo khác|số zalo mới|đổi qua số|qua số mới|đổi số|đổi sim|sim mới|số mới|đổi số zalo|đổi số điện thoại|mua điện thoại mới|mua máy mới|mua điện thoại khác|thay điện thoại|điện thoại khác|máy khác|điện thoại mới|máy mới|đổi máy|đổi điện thoại|mất điện thoại",
  secretary:
    "làm bí thư|đang làm bí thư|giữ chức bí thư|làm phó bí thư|phụ trách chi đoàn|phụ trách bên em|bí thư|phó bí thư|người phụ trách|phụ trách|lãnh đạo|cấp trên|thủ trưởng|người quản lý|quản lý|đầu mối|sếp|bí thư chi đoàn|ban chấp hành|người hỗ trợ",
  contact:
    "số bí thư|cho em số|số zalo|số liên lạc|liên lạc được|gọi được|gọi ai|zalo bí thư|xin zalo|xin số zalo|cho xin zalo|cho xin số|xin số|cho số|số của|số máy|liên hệ|gọi|hỏi|gặp|liên lạc|nhờ|nói chuyện|thắc mắc|tên|tên gì|số điện thoại|sđt|sdt",
  askWhom:
    "hỏi ai|hỏi ai khi|hỏi ai khi có|báo ai khi|nhờ ai khi|nhờ ai|gặp ai|báo ai|tìm ai|kiếm ai|nói với ai|gọi ai|gọi cho ai|liên hệ ai|liên hệ với ai|hỏi người nào|hỏi đồng chí nào|gặp người nào|nhờ người nào|báo cho ai|liên lạc ai|liên lạc với ai|hỏi thăm ai|gặp người thật|người thật|nhân viên|gặp người phụ trách|người trực|hỏi ai được",
  how: "bấm gì|nhấn gì|nhấn vào đâu|nhấn đâu|vào mục nào|vô đâu|vô chỗ nào|bấm nút nào|cách|làm sao|sao|làm thế nào|như thế nào|thế nào|cách|cách nào|hướng dẫn|chỉ|bày|kiểu gì|bằng cách nào|ntn|sao để|lsao|làm cách nào|phải làm sao|làm như nào|như nào|chỗ nào|ở đâu|ra sao|cách làm|cách thức|không biết|chưa biết|bắt đầu từ đâu|làm gì để|bấm đâu|bấm vào đâu|gõ gì|gõ sao|nhắn gì|nhắn sao|quy trình|các bước|làm gì|cú pháp",
  help: `${before("làm được", "cái gì|gì|việc gì|những gì|mấy việc gì|những việc gì")}|không biết bấm vào đâu|không biết bấm đâu|không biết làm gì|không biết dùng|không biết xài|không biết sử dụng|không biết cách dùng|không biết bắt đầu từ đâu|có gì trong bot|có gì trong bot này|bot này có gì|bot có gì|xài bot|dùng bot|xài bot này|dùng bot này|sử dụng bot|sử dụng bot này|trợ giúp|hướng dẫn sử dụng|làm được gì|làm được những gì|biết làm gì|có chức năng gì|lệnh|câu lệnh|lệnh gì|những lệnh nào|lệnh nào|tính năng|chức năng|help|menu|bắt đầu từ đâu|dùng sao|xài sao|cách dùng|cách xài|sử dụng|dùng như thế nào|xài như thế nào|cách sử dụng|hướng dẫn|giúp được gì|dùng thế nào|xài thế nào|hỗ trợ|công dụng|giúp tôi|giúp mình|giúp em|làm gì được|giúp với|bot ơi giúp|cứu|cứu với|dùng làm gì|để làm gì|dùng để làm gì|có thể làm gì|làm gì ở đây|làm được việc gì`,
  data: "thông tin bot lưu|thông tin bot giữ|bot lưu về em|lưu về em|lưu về mình|lưu về tôi|giữ về em|biết về em|lưu gì|lưu những gì|giữ gì|giữ những gì|biết gì|biết những gì|thông tin gì|những thông tin gì|thông tin nào|dữ liệu|thông tin cá nhân|dữ liệu cá nhân|thông tin của tôi|thông tin của mình|thông tin của em",
  thanks:
    "thông minh|thông minh ghê|thông minh quá|lanh ghê|giỏi dữ|giỏi dữ ta|hay dữ|giỏi thiệt|giỏi vậy|đỉnh|đỉnh quá|số dách|quá xịn|ngon|cảm ơn|cám ơn|tks|thanks|thank|thank you|thks|cảm ơn nhiều|đa tạ|biết ơn|tuyệt vời|hay quá|tốt quá|giỏi quá|quá đã|quá tốt|quá hay|good job|ngon lành|dễ thương quá|xịn|xịn quá|cảm động|quá tuyệt|tuyệt|hữu ích|tiện quá|tiện ghê|hay ghê|giỏi ghê|hay thiệt|xịn sò|ok con dê|dễ xài|dễ dùng|tốt lắm|rất tốt|quá được|dễ thương|dễ thương ghê|quá dữ|yêu bot|thích bot|bot hay|hay lắm|hay thật|bot tốt",
  complaint:
    "rối rắm|rối rắm quá|không biết đâu mà lần|gì mà|hỏi hoài|trả lời gì đâu|không trúng gì|không đúng gì|kỳ cục|kỳ quá|trật hết|cùi bắp|trật|sai hết|mệt quá|hỏi một đằng trả lời một nẻo|một đằng|một nẻo|tào lao|tào lao quá|trả lời tào lao|nhảm nhí|vớ vẩn|ba láp|ba xàm|lung tung|lung tung quá|xàm xí|cà chớn|trả lời lung tung|trả lời sai|dở|dở quá|dở ẹc|tệ|tệ quá|chán|chán quá|phiền|phiền quá|phiền phức|khó xài|khó dùng|bực|bực mình|bực quá|lỗi hoài|bị lỗi|ngu quá|chậm quá|lag|không hiểu gì|rối|rối quá|rắc rối|khiếu nại|góp ý|phản ánh|spam|vô dụng|nhảm|sai hoài|phức tạp|phức tạp quá|không ra gì|không hài lòng|thất vọng|xàm|hư rồi|trả lời trật lất|trật lất|trớt quớt|bó tay|hết nói nổi|không giúp được gì|sai bét|hoài|không hiểu|khó hiểu|khó hiểu quá|lỗi gì|lỗi nữa|lỗi rồi|lỗi quá|lỗi suốt|mệt bot|mệt bot quá|chán bot|xài khó|xài khó quá|dùng khó|dùng khó quá|bot ngu|ngu ghê|dốt quá",
  what_is: "là gì|nghĩa là gì|là sao|có gì|gồm gì|gồm những gì",
  gathering:
    "dự sinh hoạt|đi sinh hoạt|tham gia sinh hoạt|dự hoạt động|tham gia hoạt động|sinh hoạt|buổi sinh hoạt|sinh hoạt chi đoàn|buổi sinh hoạt chi đoàn|hoạt động|hoạt động tình nguyện|buổi hoạt động",
  shirt: "áo xanh|áo đoàn|áo thanh niên|mặc áo xanh|mặc áo đoàn|mặc áo thanh niên",
  howOften:
    "mấy buổi|mấy hoạt động|mấy lần|mấy buổi sinh hoạt|bao nhiêu buổi|bao nhiêu hoạt động|bao nhiêu lần|bao nhiêu buổi sinh hoạt|còn mấy buổi|còn mấy hoạt động|còn mấy lần|còn bao nhiêu buổi|còn bao nhiêu hoạt động|dự được mấy|dự được mấy buổi|dự được mấy hoạt động|dự mấy buổi|dự mấy hoạt động|dự bao nhiêu|được mấy buổi|được mấy hoạt động|được mấy lần|được bao nhiêu buổi|được bao nhiêu hoạt động|dự được bao nhiêu|đi mấy buổi|đi được mấy buổi|đi được mấy hoạt động|tham gia mấy|tham gia mấy hoạt động|tham gia được mấy|tham gia được mấy hoạt động|tham gia bao nhiêu|tham gia được bao nhiêu",
  approve:
    "chờ tôi duyệt|chờ em duyệt|chờ anh duyệt|chờ mình duyệt|mục cần duyệt|cần tôi duyệt|duyệt|cần duyệt|chờ duyệt|đang chờ duyệt|phê duyệt|xét duyệt|duyệt giờ|duyệt hoạt động|chưa duyệt|phải duyệt|duyệt giúp|duyệt giùm|cái đang chờ|đang chờ",
  work: "sáng kiến|sáng kiến kinh nghiệm|đề tài|đề tài nghiên cứu|giải pháp sáng kiến|bài sáng kiến|bản sáng kiến|hồ sơ sáng kiến",
  recognise:
    "xét|cần xét|chờ xét|công nhận|chờ công nhận|cần công nhận|được công nhận|chưa công nhận|xét công nhận|duyệt",
  checkIn:
    "điểm danh sao|điểm danh làm sao|điểm danh thế nào|điểm danh kiểu gì|điểm danh bằng cách nào|điểm danh ra sao|mã điểm danh|nhập mã điểm danh|gõ mã điểm danh|điểm danh bằng mã|điểm danh ở đâu|điểm danh chỗ nào|điểm danh đâu|muốn điểm danh|điểm danh cho em|điểm danh em|cho em điểm danh|xin điểm danh",
  calledTo: `bị triệu tập|triệu tập mình|được gọi họp|bị gọi họp|triệu tập|${before("có|mai|mai có|ngày mai có", before("họp|hoạt động|sự kiện|hội nghị|sinh hoạt|tập huấn", "gì|nào|không"))}|${before("lịch|xem lịch", "họp|hoạt động|sự kiện|hội nghị|sinh hoạt|tập huấn")}|họp gì|hoạt động gì|sự kiện gì|hội nghị gì|sinh hoạt gì|có buổi họp nào|có cuộc họp nào|có buổi sinh hoạt nào|buổi họp nào|cuộc họp nào|họp hành gì|có họp hành gì|hoạt động nào sắp tới|lịch của đoàn|lịch đoàn|lịch công tác đoàn|lịch tuần này|lịch tháng này|mời em họp|ai mời em|mời em dự|mời em đi|được mời họp|được mời gì|được mời dự|được mời đi|được mời|giấy mời của em|giấy mời của mình|giấy mời của tôi|giấy mời em|giấy mời họp|giấy mời nào|lời mời nào|triệu tập em|được triệu tập|cuộc họp sắp tới|buổi họp sắp tới|sự kiện sắp tới|hoạt động sắp tới|mấy cuộc họp|mấy buổi họp`,
  whoCame: `${before("vắng|vắng mặt|báo vắng|xin vắng|không dự|không đi|đã dự|dự|tham dự|có mặt|có mặt ở|có mặt tại|trả lời|chưa trả lời|nhận lời|trễ|đi trễ|từ chối|báo đi|đi|tham gia|xác nhận|xác nhận đi|chưa xác nhận", `${EVENTS}|giấy mời|lời mời`)}|vắng buổi sinh hoạt|có mặt buổi sinh hoạt|đi buổi sinh hoạt`,
  meeting: "buổi ra quân|họp|buổi họp|cuộc họp|hội nghị|sự kiện|buổi tập huấn",
  absent: "vắng|vắng mặt|báo vắng|xin vắng|từ chối|không đi được",
  attends: "tới|đến|điểm danh|đi|dự|tham dự|tham gia|báo đi|xác nhận|trả lời|nhận lời|có mặt",
  where: "ở đâu|chỗ nào|phòng nào|nơi nào|địa điểm",
  bot: "bot|ad|admin|trợ lý|bot ơi|ad ơi|hệ thống",
  ours: "bên mình|bên em|bên tôi|bên anh|bên chị|đơn vị mình|chi đoàn mình|phường mình|xã mình|đoàn phường mình|đoàn xã mình",
  calls: "hú|réo|khều|kêu|ới|gọi|hối|hỏi thăm",
  method:
    "bấm gì|nhấn gì|nhấn vào đâu|nhấn đâu|vào mục nào|vô đâu|vô chỗ nào|bấm nút nào|làm sao|làm thế nào|cách|cách nào|bằng cách nào|hướng dẫn|chỉ|bày|bấm đâu|bấm vào đâu|bấm chỗ nào|gõ gì|gõ sao|nhắn gì|nhắn sao|các bước|quy trình|làm cách nào|kiểu gì|sao để|lsao|vào đâu|ở chỗ nào|cú pháp|không biết|chưa biết",
  remarks: "ghi nhận xét|viết nhận xét|nhập nhận xét|ghi xếp loại|nhập xếp loại",
  hush: "im|im lặng|đừng nhắn|đừng nhắn nữa|đừng làm phiền|đừng gửi|đừng gửi tin|ngưng nhắn",
  hushMe:
    "đừng nhắn em nữa|đừng nhắn tôi nữa|đừng nhắn mình nữa|đừng nhắc em nữa|đừng nhắc tôi nữa|đừng nhắc mình nữa",
  cadreRoll: "danh sách cán bộ|ds cán bộ|danh sách nhân sự",
  entrusts:
    "nhờ phó bí thư làm thay|ủy quyền cho phó bí thư|nhờ người khác|ủy quyền|giao cho người khác|giao người khác|nhờ bạn khác|giao quyền|cho người khác",
  overdue: "trễ hạn|quá hạn|chậm nộp|chậm trễ|lẹt đẹt|ì ạch",
  unremarked:
    "chưa nhận xét|chưa có nhận xét|chưa được nhận xét|chưa xếp loại|chưa đánh giá|chưa ghi nhận xét",
  returned: "trả lại|bị trả lại|trả về|bị trả về|gửi trả|được nhận|được công nhận",
  still: `còn được không|được nữa không|còn được nữa không|có được không|còn kịp|còn kịp không|${before("còn", before("ghi|nộp|sửa|khai|báo|gửi|làm|nhập", "được"))}`,
  awayAsked:
    "đơn vắng|đơn báo vắng|lần vắng|đợt vắng|ngày vắng mặt|xin nghỉ|xin vắng|báo vắng|báo nghỉ|nghỉ phép|ngày nghỉ|ngày vắng|lịch nghỉ|kỳ nghỉ|đợt nghỉ|đi vắng",
  convenes:
    "tạo cuộc họp|tạo buổi họp|tạo sự kiện|lập cuộc họp|mở cuộc họp|mời họp|triệu tập họp|lên lịch họp|đặt lịch họp|tổ chức cuộc họp|tạo lịch họp|tạo giấy mời|gửi giấy mời họp|mời mọi người họp|mời cả đơn vị họp",
  convened:
    "cuộc họp tôi mời|cuộc họp tôi đã mời|cuộc họp đã mời|sự kiện đã tạo|sự kiện tôi tạo|sự kiện của đơn vị|các sự kiện của đơn vị|danh sách sự kiện|danh sách cuộc họp|các cuộc họp của đơn vị",
  dosAndDonts:
    "nên làm gì|nên làm những gì|nên làm cái gì|nên làm những việc gì|nên làm những điều gì|nên làm điều gì|không nên làm gì|không nên làm những gì|không nên làm điều gì|không nên làm những điều gì|điều nên làm|những điều nên làm|các điều nên làm|điều không nên làm|những điều không nên làm|các điều không nên làm|danh sách nên làm|danh sách không nên làm|danh sách những điều nên làm|danh sách những điều không nên làm|nên làm không nên làm|nên làm và không nên làm|nên làm với không nên làm|danh sách nên làm không nên làm|nên và không nên làm",
  ought: "nên làm|không nên làm|đề xuất nên làm",
  together:
    "biên bản kiểm điểm|biên bản họp kiểm điểm|họp kiểm điểm|kiểm điểm tập thể|buổi họp kiểm điểm|họp kiểm điểm tập thể",
  ofMe: `${before("tập thể", "nhận xét|nói gì|đánh giá|góp ý|xếp loại|xếp|kết luận|cho|ghi gì")}|nhận xét của tập thể|đánh giá của tập thể|ý kiến của tập thể|tập thể nói gì về|xếp loại của tập thể|kết luận của tập thể`,
  supervised:
    "giám sát|mục giám sát|kiểm tra giám sát|việc giám sát|ghi giám sát|danh sách giám sát|phiếu giám sát",
  discussed: `${before("họp|sinh hoạt|bàn|bàn về|thảo luận|thảo luận về|họp bàn", "nên làm|không nên làm|nên làm không nên làm|nên làm và không nên làm|nên làm với không nên làm|điều nên làm|những điều nên làm")}`,
  plan: "kế hoạch|kế hoạch quán triệt|bản kế hoạch",
  read: "đọc|đã đọc|đọc rồi|quán triệt",
  published: "bài tuyên truyền|tuyên truyền|tin bài|bài đăng tuyên truyền|tin tuyên truyền",
  recorded:
    "đợt cao điểm|cao điểm|công trình thanh niên|phần việc thanh niên|cuộc thi|hội thi|hồ sơ đơn vị|hồ sơ của đơn vị",
  open: "khép|chưa khép|khép lại|quá hạn",
  add: "dùng bot|xài bot|thêm|dùng thêm|xài thêm|dùng|xài|chuyển|chuyển sang|chuyển qua|đăng nhập|liên kết|kết nối|liên kết thêm|kết nối thêm|gắn|đổi",
} as const;

/**
 * `named`: a unit by its name; `person`: somebody by theirs; `mayAsk`: the speaker may ask about others; `period`: a week, a
 * month, a quarter, a year; `yet`: “chưa” ends the line, as in “nộp chưa”.
 */
export type Concept = keyof typeof CONCEPTS | "named" | "person" | "mayAsk" | "period" | "yet";

/** Words that carry nothing: courtesy, particles, whom one speaks to. */
export const FILLERS =
  "vô hồ sơ|vào hồ sơ|đề xuất|bị|yêu cầu|thấy mồ|thấy sợ|muốn xỉu|có chuyện gấp|chuyện gấp|có chuyện gì|có việc gì|giúp cho|số|gồm|liệt kê|hoàn toàn|riêng|mục này|đoàn|thật không|thật giả|có thật|trách nhiệm|rõ|rõ ràng|tờ|lượt|cuộc|buổi|tấm|đơn|cặp|món|suất|tổ chức|thực hiện|triển khai|đăng|trên này|trong này|ở đây|dưới này|tới giờ|đến giờ|trước giờ|tính ra|hết trơn|trơn|nhe|nhá|hà|đặng|ní|tầm|em là cán bộ|mình là cán bộ|tôi là cán bộ|tui là cán bộ|cán bộ mới|xem sao|cái coi|coi sao|chắc|chừng|sẵn|luôn thể|vầy|tiện thể|áp dụng|hết tết|nghỉ tết|tết|vấn đề|trục trặc|sự cố|khó khăn gì|mặc|sắp|vấn đề gì|ạ|dạ|vâng|ừ|à|ơi|nhé|nha|nhen|nghen|hén|hen|hả|hở|hử|vậy|thế|đó|đấy|kìa|ủa|hello|hi|chào|xin|cho|giúp|giùm|dùm|hộ|với|đi|cái|được|không|rồi|lại|ra|thì|là|của|và|nữa|luôn|xíu|tí|chút|ta|ha|nè|nghe|làm ơn|please|pls|anh|chị|cô|chú|đồng chí|bạn|hỏi|biết|muốn|cần|có|đã|đang|để|trong|ở|tại|về|bản|phần|này|kia|ấy|nay|hiện|giờ này|bây giờ|hiện tại|hiện nay|nhỉ|hông|hong|cũng|mà|phải|nên|sẽ|ok|alo|thưa|kính|làm ơn|lần|kỳ|đợt|gấp|nhanh|liền|ngay|mới|vừa|hết|còn|đủ|bên|từ|tới|đến|vào|lúc|thôi|á|ơ|thiệt|thật|hay|hay là|đâu có|chứ|chớ|cơ|vậy ta|ta ơi|xem nào|nào|một|cả|các|những|mấy|trước|sau|hàng|mỗi|trên|dưới|như|theo|bằng|cứ|lắm|quá|ghê|dữ|tự|riêng|cần thiết|vô|gửi|nhờ|thông tin|nội dung|chỉ|báo|giải|đúng|cho đúng|chuẩn|lưu|lưu trữ|giữ|thu thập|thứ 2|thứ 3|thứ 4|thứ 5|thứ 6|thứ 7|thứ hai|thứ ba|thứ tư|thứ năm|thứ sáu|thứ bảy|chủ nhật|cn|t2|t3|t4|t5|t6|t7|quên|ghi|nếu|coi|xem|đây|kia|chưa|cho biết|cho hỏi|xin hỏi|chương trình|mô hình cán bộ đoàn trách nhiệm|cán bộ đoàn trách nhiệm|ai|mấy bữa nay|mấy hôm nay|mấy ngày nay|mấy bữa rày|hổm rày|hổm nay|bữa giờ|mấy bữa trước|mấy hôm trước|mấy ngày trước|mấy bữa rồi|mấy hôm rồi|mấy ngày rồi|hằng|cuối|đầu|tính|tuần|tháng|quý|năm|ngày|hôm|hôm nay|bữa nay|nay|chung|qua|nên|lâu rồi|toàn bộ|đầy đủ|chính xác|cụ thể|giùm cái|coi nào|tuần rồi|kiểu|ý|gì đó|sang|nhiều|nhiều lắm|lên|xuống|luôn nha|bao|vẫn|chính|thuộc|thành|nhất|tạo|in|phát|trả lời|tên là|khoảng|chậm|xem thử|coi thử|thử|lọc|lỡ|xuất|nhắn|sáng|chiều|tối|trưa|app|ứng dụng|tin nhắn|tin|tài khoản|có thể|trời|trời ơi|báo cáo";

/** Short forms of phones and of the south. */
export const SHORT_FORMS: Readonly<Record<string, string>> = {
  k: "không", ko: "không", kg: "không", kh: "không", khg: "không", hok: "không", hk: "không", hong: "không", hông: "không",
  hổng: "không", hem: "không", hum: "không", khum: "không", kô: "không", "0": "không",
  dc: "được", đc: "được", đx: "được", j: "gì", gj: "gì", r: "rồi", rùi: "rồi", roi: "rồi", z: "vậy", v: "vậy", zậy: "vậy", zay: "vậy", dậy: "vậy", dzậy: "vậy",
  vầy: "vậy", s: "sao", seo: "sao", mk: "mình", mik: "mình", mìk: "mình", mh: "mình", t: "tôi", e: "em", a: "anh", c: "chị", m: "mình", bh: "bao giờ", bgio: "bao giờ",
  bjo: "bây giờ", bây: "bây", ntn: "như thế nào", nthn: "như thế nào", ntnao: "như thế nào", tnao: "thế nào", đk: "đăng ký", dk: "đăng ký", dky: "đăng ký", đky: "đăng ký", dki: "đăng ký",
  tkd: "tự kiểm điểm", tkđ: "tự kiểm điểm", kđ: "kiểm điểm", kd: "kiểm điểm", gtn: "giờ tình nguyện", mn: "mọi người", mng: "mọi người", mng_: "mọi người",
  ae: "anh em", cđ: "chi đoàn", cd: "chi đoàn", đv: "đơn vị", dv: "đơn vị", đvi: "đơn vị", dvi: "đơn vị", trc: "trước", nx: "nữa", ch: "chưa", chx: "chưa", lm: "làm", lsao: "làm sao", vs: "với",
  ng: "người", ngta: "người ta", th: "thôi", h: "giờ", thoy: "thôi", bt: "bí thư", btcd: "bí thư chi đoàn", tl: "trả lời", nt: "nhắn tin", tn: "tình nguyện", đchi: "đồng chí", đ: "được", nhìu: "nhiều", nhiu: "nhiêu", bnhiu: "bao nhiêu",
  bnhiêu: "bao nhiêu", bnhieu: "bao nhiêu", thg: "tháng", hqua: "hôm qua", hnay: "hôm nay", kv: "khu vực", ktra: "kiểm tra", ah: "à", nhaa: "nha", ik: "đi", đj: "đi", di: "đi", dùm: "giùm", zùm: "giùm", jum: "giùm", jup: "giúp", júp: "giúp",
  bữa: "bữa", hén: "hén", tg: "thời gian", sd: "sử dụng", hd: "hướng dẫn", hdsd: "hướng dẫn sử dụng", đth: "điện thoại", dth: "điện thoại", đt: "điện thoại", bc: "báo cáo", xl: "xin lỗi",
}; // biome-ignore format: a table of words

/** Life beside the work: a line with one of these is no question to the bot. */
export const ORDINARY =
  "khóa học|tiếng anh|lớp học|dân số|gmail|đơn xin nghỉ|đơn nghỉ|nghỉ việc|dự thi|báo cáo chị em|báo cáo anh em|tình hình là|hộ nghèo|hộ khẩu|hộ dân|giặt|báo đi nha|báo đi nhé|báo đi nhen|đi làm cả|đi học cả|đi làm về|tiếng dữ vậy|giờ dữ vậy|em mệt|mình mệt|tôi mệt|tui mệt|mệt quá trời|tin nhắn em|tin em gửi|tin nhắn của em|em gửi lại|em gửi file|em gửi anh|em gửi chị|trực thay|thay em|thay anh|thay chị|thay mình|rồi báo|rồi em báo|rồi báo lại|rồi trả lời|rồi tính|thi xong|thi cử|thi rớt|thi đậu|làm bài|bài tập|bài vở|cô ơi|thầy ơi|mẹ ơi|má ơi|ngoại ơi|mặn|hạn mặn|hối hận|đúng hạn|trước hạn|hạn hán|nắng hạn|căn cước|điểm rèn luyện|chung kết|học phần|tín chỉ|môn học|kết hôn|kinh doanh|chưa thấy ai|chưa ai nhắn|không ai|chẳng ai|ai cũng|không làm được|không đi được|tiếng nào|đợi|trực chốt|truc chot|gác chốt|gac chot|ăn|uống|nhậu|cà phê|cafe|cf|cơm|bún|lẩu|trà sữa|mua|bán|tiền|lương|áo|xe|xăng|mưa|nắng|sân|bóng|bóng đá|đá banh|karaoke|ngủ|chơi|vợ|chồng|người yêu|bệnh|khám|đám|cưới|tang|chia buồn|sinh nhật|phim|quỹ|du lịch|tàu|chuyến|quà|sách|học phí|nghỉ lễ|nhà hàng|khách|hội trường|loa|mic|micro|ghế|cờ|băng rôn|phông|bóng chuyền|cầu lông|game|facebook|fb|livestream|ảnh|hình|video|clip|bài hát|hát|múa|văn nghệ|thể thao|đi chợ|siêu thị|bác sĩ|thuốc|trường học|điểm thi|xổ số|vé|tàu xe|đường|kẹt xe|ba|má|mẹ|cha|ông bà|con gái|con trai|nghe nói|nghe đâu|hình như|nghe bảo|chuyện|chuyện đó|việc làm|việc làm thêm|tìm việc|đọc báo|tờ báo|báo chí|đi thi|thi cử|mai thi|kỳ thi|tiền quỹ|thuế|nộp tiền|đóng tiền|góp tiền|tiệc cưới|em cưới|nộp phạt|bài thi|chỗ rồi|tôi sẽ|em sẽ|mình sẽ|tui sẽ|bài báo|hạn sử dụng|đăng kiểm|bảo hành|xin lỗi|tuần tra|sửa nhà|sửa xe|sửa máy|sửa điện|sửa ống|sửa chữa|giờ làm việc|giờ hành chính|giờ mở cửa|giờ học|họp xong|đang họp|hoãn họp|dời họp|họp phụ huynh|họp dân|họp dân phố|họp hội đồng|họp nhóm|họp lớp|họp giao ban|phòng họp|link họp|zoom";

export type Intent =
  | "card" | "check" | "print-pledge" | "print-review" | "cadres" | "policy" | "workbook"
  | "missing-own" | "progress" | "missing" | "standing" | "targets" | "deadline" | "pledge" | "change-pledge" | "review" | "change-review"
  | "entries" | "fix-entry" | "undo-entry" | "reminders" | "nudge" | "roster" | "invitations" | "apps" | "secretary" | "how-hours" | "how-undo"
  | "how-pledge" | "how-review" | "how-apps" | "how-invite" | "how-reminders" | "help" | "data" | "erase" | "thanks" | "complaint"
  | "invited" | "events" | "convene" | "model" | "own-collective" | "collective" | "supervision" | "discussions" | "year-report" | "plan" | "read-plan" | "publicity" | "records" | "absences" | "synthesis" | "requests-away" | "how-to" | "works" | "new-work" | "works-waiting" | "check-in" | "unit-lists" | "hours" | "fix-row" | "write-head" | "approvals" | "papers"; // biome-ignore format: a list of names

/**
 * An intent, or several that a line may mean: it needs a group of each row, and none of `not`. The first rule that fits
 * counts. `exact`: every word must be known.
 */
export interface Rule {
  readonly asks: readonly [Intent, ...Intent[]];
  readonly needs: readonly (readonly Concept[])[];
  readonly not?: readonly Concept[];
  readonly exact?: true;
  /** It is answered alike, whatever it is about. */
  readonly ofAnything?: true;
}

const DUTY = ["hours", "pledge", "review", "report", "submit", "log"] as const;
/** What a line is about: a rule answers it only where it needs it, as “công trình đó ai làm” asks nothing about duties. */
export const SUBJECTS = [
  "model",
  "together",
  "ofMe",
  "supervised",
  "discussed",
  "plan",
  "published",
  "recorded",
  "meeting",
  "dosAndDonts",
  "work",
  "card",
] as const;
/** Duties of units, by the words that they are asked about with. */
const OF_UNITS = ["model", "together", "discussed", "supervised", "report"] as const;
/** What people ask how to do, and the program tells from its own lines. */
export const HOW_TO = ["entrusts", "convenes", "roll", "awayAsked", "meeting", "supervised", "discussed", "together", "model", "published", "recorded", "plan", "work", "report"] as const; // biome-ignore format: a list of names
export type HowTo = (typeof HOW_TO)[number];
const OTHERS = ["people", "unit", "who", "named", "person"] as const;
const UNSAID = ["unfinished", "lack"] as const;

export const RULES: readonly Rule[] = [
  { asks: ["erase"], needs: [["undo"], ["data"]] },

  { asks: ["data"], needs: [["data"], ["show", "what", "self", "what_is", "file"]] },
  { asks: ["check-in"], needs: [["checkIn"]], ofAnything: true, not: ["who", "people", "person", "hours"], exact: true },
  { asks: ["convene"], needs: [["convenes"], ["mayAsk"]], not: ["person", "who", "when", "how"], exact: true },
  { asks: ["events"], needs: [["convened"], ["mayAsk"]], not: ["person", "who"], exact: true },
  { asks: ["events"], needs: [["whoCame"], ["mayAsk"], ["who", "howMany"]], not: ["self", "person", "secretary"], exact: true },
  { asks: ["events"], needs: [["whoCame"], ["mayAsk"], ["people", "persons"], ["unfinished", "howMany"]], not: ["self", "person", "secretary"], exact: true },
  { asks: ["events"], needs: [["mayAsk"], ["meeting"], ["absent", "attends"], ["who", "howMany", "roster"]], not: ["self", "person", "secretary"], exact: true },
  { asks: ["events"], needs: [["mayAsk"], ["meeting"], ["absent", "attends"], ["people", "persons"], ["unfinished"]], not: ["self", "person", "secretary"], exact: true },
  { asks: ["invited"], needs: [["letter"], ["show", "what", "howMany", "received"]], not: ["mayAsk", "person", "who", "people"], exact: true },
  { asks: ["invited"], needs: [["letter"], ["meeting"], ["show", "what"]], not: ["person", "who", "people"], exact: true },
  { asks: ["invited"], needs: [["meeting", "whoCame"], ["when", "where", "what"], ["self", "bot"]], not: [...OTHERS, "calls", "change", "fix", "complaint", "late"], exact: true },
  { asks: ["how-to"], needs: [["meeting"], ["join", "convenes", "log"], ["method", "how"], ["mayAsk"]], not: ["person", "when"] },
  { asks: ["requests-away"], needs: [["mayAsk"], ["awayAsked"], ["who", "people"]], not: ["self", "person"], exact: true },
  { asks: ["absences"], needs: [["awayAsked"], ["show", "howMany", "what", "when", "entries", "roster", "yet"]], not: [...OTHERS, "secretary", "period"], exact: true },
  { asks: ["invited"], needs: [["calledTo"]], not: ["person", "who", "gathering", "complaint", "change", "fix"], exact: true },
  { asks: ["missing"], needs: [["mayAsk"], ["overdue"], ["who", "people", "unit", "persons"]], not: ["person", "self", "when", "supervised"] },
  { asks: ["collective"], needs: [["mayAsk"], ["remarks"], ["how", "where", "show", "method"]], not: ["who", "self"] },
  { asks: ["how-to"], needs: [["entrusts"], ["method", "how"]], not: ["who", "remind"] },
  { asks: ["cadres"], needs: [["mayAsk"], ["cadreRoll"], ["show"]], not: ["file", "sheet", "excel", "unfinished", "lack", "person"], exact: true },
  { asks: ["events"], needs: [["mayAsk"], ["calledTo"], ["unit", "ours"]], not: ["person", "self", "who"], exact: true },
  { asks: ["missing"], needs: [["mayAsk"], ["work"], ["secretary", "who", "people", "unit", "named"], ["unfinished"]], not: ["person", "self", "when", "approve", "recognise"], exact: true },
  { asks: ["how-to"], needs: [["work"], ["method"]], not: ["person", "who", "when", "people", "named", "complaint", "show", "progress"], exact: true },
  { asks: ["works-waiting"], needs: [["mayAsk"], ["work"], ["recognise", "approve"]], not: ["self", "person", "when"] },
  { asks: ["new-work"], needs: [["work"], ["wish"], ["submit", "make", "reporting", "add"]], not: ["person", "who", "people", "unfinished", "deadline", "when", "show"], exact: true },
  { asks: ["works"], needs: [["work"], ["self", "progress", "state", "show", "how", "recognise", "what", "submit"]], not: ["person", "who", "people", "deadline", "when", "late"], exact: true },
  { asks: ["works"], needs: [["work"]], not: ["person", "who", "people", "thanks", "deadline", "when", "late", "complaint"], exact: true },
  { asks: ["unit-lists"], needs: [["dosAndDonts"]], not: ["person", "who", "when", "deadline", "hours", "pledge", "review", "report"], exact: true },
  { asks: ["own-collective"], needs: [["ofMe"]], not: ["person", "who", "when", "people", "named"], exact: true },
  { asks: ["synthesis"], needs: [["mayAsk"], ["report"], ["state"]], not: ["person", "when", "deadline", "complaint"] },
  { asks: ["collective"], needs: [["mayAsk"], ["unremarked"], ["together", "review", "people", "who", "persons"]], not: ["person", "self", "when"], exact: true },
  { asks: ["year-report"], needs: [["mayAsk"], ["report"], ["returned"]], not: ["person", "when", "deadline"], exact: true },
  { asks: ["model"], needs: [["mayAsk"], ["model"], ["approve", "returned"]], not: ["person", "when", "who", "howMany", "state"], exact: true },
  { asks: ["model"], needs: [["mayAsk"], ["model"], ["approve"]], not: ["person", "when"], exact: true },
  { asks: ["model"], needs: [["mayAsk"], ["model"], ["ours", "self"], ["yet"]], not: ["person", "who", "named", "people"], exact: true },
  { asks: ["year-report"], needs: [["mayAsk"], ["report"], ["ours", "self"], ["yet"]], not: ["person", "who", "named", "people", "when", "deadline"], exact: true },
  { asks: ["discussions"], needs: [["mayAsk"], ["discussed"], ["ours", "self"], ["yet"]], not: ["person", "who", "named", "people", "when"], exact: true },
  { asks: ["collective"], needs: [["mayAsk"], ["together"], ["ours", "self"], ["yet"]], not: ["person", "who", "named", "people", "when"], exact: true },
  { asks: ["how-to"], needs: [["supervised", "model", "discussed", "together", "published", "recorded", "plan"], ["method"]], not: ["person", "who", "when", "people", "named", "complaint", "show", "progress"], exact: true },
  { asks: ["how-to"], needs: [["awayAsked"], ["method", "how"]], not: ["person", "who", "people", "named", "complaint"], exact: true },
  { asks: ["how-to"], needs: [["roll", "convenes"], ["method", "how"], ["mayAsk"]], not: ["person", "who", "complaint"] },
  { asks: ["how-to"], needs: [["report"], ["method"], ["mayAsk"]], not: ["person", "who", "when", "people", "named", "complaint", "show", "progress"], exact: true },
  { asks: ["model"], needs: [["mayAsk"], ["model"], ["when", "deadline"], ["submit", "period", "ours", "self"]], not: ["person", "who", "people"], exact: true },
  { asks: ["model"], needs: [["mayAsk"], ["model"], ["ours", "self"], ["period"]], not: ["person", "who", "named", "people", "thanks", "complaint", "submit"], exact: true },
  { asks: ["model"], needs: [["mayAsk"], ["model"], ["show"], ["ours", "self"]], not: ["person", "who", "named", "people"], exact: true },
  { asks: ["model"], needs: [["mayAsk"], ["model"], ["submit"], ["what", "howMany"]], not: ["person", "unit", "who"], exact: true },
  { asks: ["missing"], needs: [["mayAsk"], ["who", "unit", "named", "people", "persons"], [...UNSAID], [...OF_UNITS]], not: ["person", "when", "thing", "remind"], exact: true },
  { asks: ["plan"], needs: [["mayAsk"], ["plan"], ["read"], ["who", "unit", "people", "persons", "howMany"]], not: ["person", "self", "when"], exact: true },
  { asks: ["read-plan"], needs: [["plan"], ["show"]], not: [...OTHERS, "when", "fix", "change", "unfinished"], exact: true },
  { asks: ["model"], needs: [["model"], ["unit", "self"], ["show", "what", "what_is", "how", "progress", "unfinished", "unit"]], not: ["person", "who", "people", "named", "thanks", "complaint", "submit", "did", "howMany", "enough", "state"], exact: true },
  { asks: ["supervision"], needs: [["mayAsk"], ["supervised"], ["show", "roster", "what", "how", "howMany", "progress", "open", "deadline", "when"]], not: ["person", "remind", "complaint", "thanks", "did"], exact: true },
  { asks: ["discussions"], needs: [["mayAsk"], ["discussed"], ["show", "unfinished", "when", "how", "howMany", "roster"]], not: ["person", "remind", "who", "unit", "named"], exact: true },
  { asks: ["collective"], needs: [["mayAsk"], ["together"], ["show", "when", "how", "unfinished", "progress", "what"]], not: ["person", "who", "complaint", "change", "remind"], exact: true },
  { asks: ["own-collective", "deadline"], needs: [["together"], ["when"]], not: [...OTHERS, "mayAsk"], exact: true },
  { asks: ["collective"], needs: [["mayAsk"], ["review"], ["unit"], ["progress", "how"]], not: ["person", "who", "self", "complaint", "submit", "enough", ...UNSAID], exact: true },
  { asks: ["year-report"], needs: [["mayAsk"], ["report"], ["progress", "show", "how"]], not: ["person", "who", "when", "deadline", "printOut", "complaint", "willDo", "named"], exact: true },
  { asks: ["publicity"], needs: [["mayAsk"], ["published"], ["show", "roster", "howMany", "what"]], not: ["person", "who", "when", "hours", "complaint", "thanks"], exact: true },
  { asks: ["records"], needs: [["mayAsk"], ["recorded"], ["show", "roster", "howMany", "what_is"]], not: ["person", "who", "change", "when", "hours", "complaint", "thanks"], exact: true },
  { asks: ["fix-row"], needs: [["fix", "misLogged"], ["ownRow"]], not: ["hours", "log", "pledge", "review", "recent", "people", "person", "named", "who"], exact: true },
  { asks: ["write-head"], needs: [["message"], ["secretary"]], not: ["who", "when", "person", "remind"], exact: true },
  { asks: ["secretary"], needs: [["askWhom"]], exact: true },
  { asks: ["secretary"], needs: [["who"], ["helps"], ["self"]] },
  { asks: ["reminders"], needs: [["hushMe"]], not: [...OTHERS], exact: true },
  { asks: ["reminders"], needs: [["hush"], ["bot", "period", "remind", "recent", "clock"]], not: [...OTHERS, "secretary"], exact: true },
  { asks: ["how-reminders"], needs: [["remind"], ["how"], ["stop", "change"]] },
  { asks: ["reminders"], needs: [["remind"], ["stop", "change", "fix"]], not: [...OTHERS] },
  { asks: ["reminders"], needs: [["remind"], ["when", "clock", "howMany"]], not: [...OTHERS, ...UNSAID] },
  { asks: ["reminders"], needs: [["remind"], ["self", "complaint"]], not: [...OTHERS, ...UNSAID, "received", "gathering"], exact: true },
  { asks: ["reminders"], needs: [["stop"], ["message"]], not: [...OTHERS, "secretary"], exact: true },
  { asks: ["nudge"], needs: [["remind"], ["people", "named", "who", "unit", "person"], [...UNSAID, ...DUTY, ...OF_UNITS]], not: ["how", "stop", "complaint"] },
  { asks: ["nudge"], needs: [["remind"], ["people", "named", "unit", "person"]], not: ["how", "stop", "complaint", "self"], exact: true },
  { asks: ["nudge"], needs: [["message"], ["people", "who", "unit", "named"], [...UNSAID], [...DUTY, "enough"]], not: ["how", "stop", "complaint", "self"] },
  { asks: ["nudge"], needs: [["calls"], ["people", "named", "person"], [...UNSAID], [...DUTY, ...OF_UNITS]], not: ["how", "stop", "complaint", "self", "secretary", "who"], exact: true },
  { asks: ["nudge"], needs: [["mayAsk"], ["message"], ["person"], ["pledge", "review", "hours", ...UNSAID]], not: ["how", "stop", "complaint", "self", "secretary", "who"], exact: true },
  { asks: ["review"], needs: [["goOn"], ["review"]], not: [...OTHERS] },
  { asks: ["pledge"], needs: [["goOn"], ["pledge"]], not: [...OTHERS] },
  { asks: ["nudge"], needs: [["remind"], ["lack", "unfinished"]], not: ["self", "how", "stop"] },
  { asks: ["missing"], needs: [["mayAsk"], ["person"], ["hours"], ["howMany"]], not: ["self", "file", "who", "remind"], exact: true },
  { asks: ["missing"], needs: [["mayAsk"], ["person"], ["unfinished"], [...DUTY, "enough"]], not: ["self", "file", "who"] },
  { asks: ["missing"], needs: [["mayAsk"], ["person"], ["lack"]], not: ["self", "file", "who", "how"], exact: true },
  { asks: ["invitations"], needs: [["invite"]], not: ["how", "app", "received"] },
  { asks: ["invitations"], needs: [["letter"], ["give", "show"]], not: ["self", "how", "app", "received"], exact: true },
  { asks: ["approvals"], needs: [["approve"], ["mayAsk"]], not: ["unfinished", "how"], exact: true },
  { asks: ["progress"], needs: [["approve"], ["self"]], not: [...OTHERS, "how"], exact: true },
  { asks: ["check"], needs: [["check"]], not: [...OTHERS, "pledge", "review", "how"], exact: true },
  { asks: ["card"], needs: [["card"], ["self", "period", "show", "give", "wish"]], not: [...OTHERS, ...UNSAID, "how", "when", "app"], exact: true },
  { asks: ["card"], needs: [["yearSum"], ["self", "show"]], not: [...OTHERS, ...UNSAID, "how", "when", "late", "deadline", "reporting", "submit", "what", "entries", "help", "howMany"], exact: true },
  { asks: ["card"], needs: [["yearSum"]], not: [...OTHERS, ...UNSAID, "report", "what", "how", "when", "late", "deadline", "reporting", "submit", "entries", "help", "howMany", "hours"], exact: true },
  { asks: ["print-pledge"], needs: [["printOut"], ["pledge"]], not: [...OTHERS, ...UNSAID, "how", "when", "review"], exact: true },
  { asks: ["print-review"], needs: [["printOut"], ["review"]], not: [...OTHERS, ...UNSAID, "how", "when", "pledge"], exact: true },
  { asks: ["cadres"], needs: [["roll"], ["mayAsk"]], not: ["person", "how", "when", "who"] },
  { asks: ["policy"], needs: [["policy"], ["mayAsk"], ["show", "change", "fix", "what", "what_is", "how"]], not: ["person", "people", "when", "who"], exact: true },
  { asks: ["workbook"], needs: [["printOut", "give"], ["excel"], ["mayAsk"]], not: ["people", "who", "person", ...UNSAID, "pledge", "review", "roster", "how", "when"], exact: true },
  { asks: ["papers"], needs: [["printOut"], ["sheet", "reporting", "report"]], ofAnything: true, not: ["who", "named", "person", ...UNSAID, "roster", "how", "when"], exact: true },
  { asks: ["papers"], needs: [["sheet"], ["reporting"]], not: [...OTHERS, ...UNSAID, "how", "when"], exact: true },
  { asks: ["papers"], needs: [["make"], ["reporting"], ["period"]], not: [...OTHERS, ...UNSAID, "self", "how", "when"], exact: true },
  { asks: ["papers"], needs: [["print", "file"], ["reporting"]], not: [...OTHERS, "how", "when"], exact: true },
  { asks: ["missing-own"], needs: [["gathering", "shirt"], ["lack", "enough"], ["self", "period"]], not: [...OTHERS, "persons", "deadline"], exact: true },
  { asks: ["deadline"], needs: [["still"], ["log", "submit", "hours", "pledge", "review", "report", "fix"]], not: ["who", "people", "person", "meeting"] },
  { asks: ["deadline"], needs: [["deadline"], ["when", "what", "self", "howMany", "period", "what_is", "lack", "work", ...DUTY]], not: ["who", "people", "person"] },
  { asks: ["deadline"], needs: [["late"], ["when", "howMany", "period", ...DUTY]], not: ["who", "people", "person"] },
  { asks: ["deadline"], needs: [["deadline"]], not: [...OTHERS], exact: true },
  { asks: ["deadline"], needs: [["ends"], ["when"]], not: [...OTHERS], exact: true },
  { asks: ["pledge"], needs: [["promised"], ["self"], ["howMany", "what"]], not: [...OTHERS], exact: true },
  { asks: ["deadline"], needs: [["when"], ["submit", "pledge", "review", "report", "log", "lack", "work"]], not: ["who", "people", "entries", "person"] },
  { asks: ["how-undo"], needs: [["how"], ["undo", "undoIt", "fix", "misLogged"]], not: ["state", "pledge", "review", "remind", "app", ...OTHERS] },
  { asks: ["apps"], needs: [["newPhone"]], not: [...OTHERS, "complaint"] },
  { asks: ["how-apps"], needs: [["how"], ["app", "link"]], not: [...OTHERS] },
  { asks: ["how-invite"], needs: [["how"], ["invite", "join"]] },
  { asks: ["change-review"], needs: [["fix"], ["review"]], not: [...OTHERS] },
  { asks: ["change-pledge"], needs: [["fix"], ["pledge"]], not: [...OTHERS] },
  { asks: ["change-pledge"], needs: [["change"], ["pledge"]], not: [...OTHERS, "remind"], exact: true },
  { asks: ["how-pledge"], needs: [["how"], ["pledge"]], not: ["state", "progress", "show", "remind", ...UNSAID, ...OTHERS] },
  { asks: ["how-review"], needs: [["how"], ["review"]], not: ["state", "progress", "show", "remind", ...UNSAID, ...OTHERS] },
  { asks: ["how-hours"], needs: [["how"], ["log"]], not: ["state", "entries", "lack", "unseen", ...OTHERS] },
  { asks: ["how-hours"], needs: [["how"], ["hours"]], not: ["state", "progress", "entries", "howMany", ...UNSAID, ...OTHERS] },
  { asks: ["missing"], needs: [["who"], [...UNSAID]], not: ["secretary", "contact", "person"], exact: true },
  { asks: ["missing"], needs: [["who"], ["lack", "submit", "pledge", "review", "hours", "log", "gathering", "shirt"], [...UNSAID, "submit"]], not: ["secretary", "contact", "self", "person", "thing"] },
  { asks: ["missing"], needs: [["mayAsk"], ["lack"], ["persons"], ["unfinished"]], not: ["self", "person", "secretary", "meeting"] },
  { asks: ["targets"], needs: [["mayAsk"], ["target"]], not: ["self", "person", "pledge", "remind"], exact: true },
  { asks: ["targets"], needs: [["mayAsk"], ["model"], ["state", "howMany"]], not: ["person", "unfinished", "remind"], exact: true },
  { asks: ["standing"], needs: [["howMany"], ["persons"], ["enough"]], not: ["unfinished", "person"] },
  { asks: ["missing"], needs: [["howMany"], ["persons"], [...UNSAID]] },
  { asks: ["missing"], needs: [["people", "unit", "named", "roster"], ["lack"]], not: ["person"] },
  { asks: ["missing"], needs: [["unit", "named"], ["unfinished"], ["reporting"]], not: ["person", "self"], exact: true },
  { asks: ["missing"], needs: [["people", "unit", "named", "roster"], ["unfinished"], [...DUTY]], not: ["person"] },
  { asks: ["progress"], needs: [["state"], ["self"]], not: [...OTHERS, "mayAsk"], exact: true },
  { asks: ["roster"], needs: [["roster"], ["file", "sheet", "excel"]], not: [...UNSAID, "person", "who"] },
  { asks: ["standing"], needs: [["state"], ["unit", "people", "named", ...DUTY]] },
  { asks: ["standing"], needs: [["state"]], not: ["self", "person"], exact: true },
  { asks: ["standing"], needs: [["unit", "people", "named"], ["progress", "howMany", "how"]], not: ["secretary", "contact", "person"] },
  { asks: ["standing"], needs: [["howMany"], ["persons"], [...DUTY]] },
  { asks: ["standing"], needs: [["unit", "named"], ["submit", "show"]], not: ["secretary", "contact", "person"], exact: true },
  { asks: ["secretary"], needs: [["secretary"], ["who", "contact", "show", "how"]], not: ["clock", "person", "submit", "willDo", "reporting"] },
  { asks: ["secretary"], needs: [["secretary"], ["app"]], not: ["person", "submit", "reporting", "willDo", "newPhone"], exact: true },
  { asks: ["secretary"], needs: [["secretary"], ["self"]], not: ["person", "submit", "reporting", "willDo"], exact: true },
  { asks: ["secretary"], needs: [["unit"], ["self"], ["what", "what_is", "contact"]] },
  { asks: ["hours"], needs: [["wish"], ["logHours"]], not: [...OTHERS, "how", "when", "what", "howMany", "fix", "misLogged", "entries", "unfinished"], exact: true },
  { asks: ["apps"], needs: [["app"], ["add", "link", "join", "change"]], not: [...OTHERS], exact: true },
  { asks: ["invitations", "apps"], needs: [["link"]], not: [...OTHERS], exact: true },
  { asks: ["roster"], needs: [["roster"], ["file", "add", "fix", "show"]] },
  { asks: ["roster"], needs: [["roster"], ["give", "print"]], not: ["self", "recent", "gathering"], exact: true },
  { asks: ["pledge"], needs: [["file"], ["pledge"]] },
  { asks: ["review"], needs: [["file"], ["review"]] },
  { asks: ["fix-entry"], needs: [["misLogged"]], not: [...OTHERS] },
  { asks: ["fix-entry"], needs: [["fix"], ["hours", "log", "entries", "recent"]], not: [...OTHERS] },
  { asks: ["undo-entry"], needs: [["undo", "undoIt"], ["hours", "log", "entries", "recent"]], not: ["remind", ...OTHERS] },
  { asks: ["undo-entry"], needs: [["undoIt"]], exact: true },
  { asks: ["entries"], needs: [["entries"], ["show"]], not: [...OTHERS, "pledge", "review"] },
  { asks: ["entries"], needs: [["log", "entries"], ["recent", "show"], ["howMany", "what", "unfinished", "hours", "unseen"]], not: [...OTHERS, "pledge", "review"] },
  { asks: ["entries"], needs: [["log"], ["unfinished"], ["hours", "recent", "gathering", "shirt"]], not: [...OTHERS, "lack"], exact: true },
  { asks: ["entries"], needs: [["submit"], ["recent"], ["show"], ["hours", "self"]], not: [...OTHERS, "pledge", "review", "how", "when"], exact: true },
  { asks: ["entries"], needs: [["logHours"], ["yet"], ["self"]], not: [...OTHERS, "lack"], exact: true },
  { asks: ["missing-own"], needs: [["howOften"], ["lack", "unfinished", "enough"]], not: [...OTHERS], exact: true },
  { asks: ["entries"], needs: [["howOften"], ["what_is"], ["self"]], not: [...OTHERS, "when"], exact: true },
  { asks: ["progress"], needs: [["howOften"], ["self", "period", "gathering"]], not: [...OTHERS, "when"], exact: true },
  { asks: ["missing-own"], needs: [["lack"], ["self", "what", "howMany", "hours", "period", "submit", "what_is", "task"]], not: ["person"] },
  { asks: ["missing-own"], needs: [["unfinished"], ["self"], ["submit"]], not: [...OTHERS, "recent"], exact: true },
  { asks: ["missing-own"], needs: [["unfinished"], ["period"], ["submit"]], not: [...OTHERS, "recent", "mayAsk", "review", "pledge"], exact: true },
  { asks: ["missing-own"], needs: [["unfinished"], ["self"], ["what", "howMany"]], not: ["person"] },
  { asks: ["pledge"], needs: [["pledge"], ["self"], ["what", "howMany"]], not: [...OTHERS] },
  { asks: ["progress"], needs: [["period"], ["how"]], not: [...OTHERS, "show"], exact: true },
  { asks: ["progress"], needs: [["progress"], ["self", "hours", "howMany", "show", "period", "how"]], not: ["person", "review"] },
  { asks: ["progress"], needs: [["hours"], ["self"], ["period"]], not: [...OTHERS, "log"], exact: true },
  { asks: ["missing-own"], needs: [["task"], ["self", "period"], ["what", "what_is", "lack"]], not: [...OTHERS], exact: true },
  { asks: ["missing-own"], needs: [["task"], ["self"], ["period"]], not: [...OTHERS, "when", "submit", "review", "pledge", "show"], exact: true },
  { asks: ["missing-own"], needs: [["task"], ["what"], ["unfinished"]], not: [...OTHERS], exact: true },
  { asks: ["progress"], needs: [["howMany"], ["hours"], ["self", "period", "log", "submit", "recent"]], not: ["remind", "person"] },
  { asks: ["entries"], needs: [["entries"], ["self", "what", "hours", "show", "recent", "log", "howMany"]], not: [...OTHERS, "pledge", "review"] },
  { asks: ["entries"], needs: [["show"], ["hours", "log"]], not: [...OTHERS, "pledge", "review"] },
  { asks: ["entries"], needs: [["log"], ["what", "show"]], not: [...OTHERS, "pledge", "review"] },
  { asks: ["review"], needs: [["review"], ["person"], ["show", "file"]] },
  { asks: ["pledge"], needs: [["pledge"], ["show", "what", "self", "what_is"]], not: [...OTHERS] },
  { asks: ["review"], needs: [["review"], ["show", "what", "self", "what_is"]], not: [...OTHERS] },
  { asks: ["pledge"], needs: [["pledge"]], not: [...OTHERS], exact: true },
  { asks: ["review"], needs: [["review"]], not: [...OTHERS], exact: true },
  { asks: ["pledge", "review"], needs: [["file"]], not: ["person", "howMany", "who"], exact: true },
  { asks: ["pledge", "review", "hours"], needs: [["submit"], ["show", "what", "how"]], not: [...OTHERS, "hours", "reporting"], exact: true },
  { asks: ["pledge", "review", "hours"], needs: [["submit"], ["self"]], not: [...OTHERS, "hours", "reporting", "make", "roster", "gathering"], exact: true },
  { asks: ["progress"], needs: [["did"], ["period"]], not: [...OTHERS], exact: true },
  { asks: ["help"], needs: [["help"]], not: ["person", "who"], exact: true },
  { asks: ["model"], needs: [["mayAsk"], ["model"], ["submit", "make", "add"]], not: [...OTHERS, ...UNSAID, "remind", "when", "how"], exact: true },
  { asks: ["collective"], needs: [["mayAsk"], ["together"]], not: [...OTHERS, ...UNSAID, "remind", "when", "how", "complaint"], exact: true },
  { asks: ["discussions"], needs: [["mayAsk"], ["discussed"], ["log", "submit", "add", "task"]], not: [...OTHERS, ...UNSAID, "remind", "when", "how"], exact: true },
  { asks: ["absences"], needs: [["awayAsked"]], not: [...OTHERS, "self", "wish", "period", "meeting", "gathering", "when", "how", "secretary"], exact: true },
  { asks: ["how-to"], needs: [["entrusts"]], not: [...OTHERS, "remind"], exact: true },
  { asks: ["secretary"], needs: [["contact"], ["secretary"]], not: ["willDo", "reporting", "clock"] },
  { asks: ["complaint"], needs: [["complaint"], ["bot"]], not: ["app", "newPhone", "person", "people", "hours", "gathering", "thanks"] },
  { asks: ["complaint"], needs: [["complaint"]], not: ["meeting", "whoCame", "calledTo", "app", "newPhone", "person", "people", "hours", "gathering"], exact: true },
  { asks: ["thanks"], needs: [["thanks"]], exact: true },
]; // biome-ignore format: a row a rule

/**
 * What may be meant by a line that asks something about one of these and that no rule knows whole, likeliest first: of a
 * head, and of any other cadre.
 */
export const TOPICS: readonly Topic[] = [
  { about: "supervised", head: ["supervision", "missing", "how-to"] },
  { about: "report", head: ["year-report", "missing", "deadline"] },
  { about: "model", head: ["model", "missing", "how-to"], own: ["model"] },
  { about: "discussed", head: ["discussions", "missing", "how-to"] },
  { about: "together", head: ["collective", "missing", "how-to"], own: ["own-collective", "deadline"] },
  { about: "ofMe", head: ["own-collective", "collective"], own: ["own-collective"] },
  { about: "plan", isEverydays: true, head: ["plan", "read-plan"], own: ["read-plan"] },
  { about: "published", isEverydays: true, head: ["publicity", "how-to"] },
  { about: "recorded", isEverydays: true, head: ["records", "how-to"] },
  { about: "dosAndDonts", head: ["unit-lists", "discussions"], own: ["unit-lists"] },
  { about: "work", head: ["works", "works-waiting", "how-to"], own: ["works", "new-work"] },
  { about: "calledTo", isEverydays: true, head: ["invited", "events"], own: ["invited"] },
  { about: "letter", isEverydays: true, head: ["invited", "events", "convene"], own: ["invited"] },
  { about: "meeting", isEverydays: true, head: ["events", "invited", "convene"], own: ["invited"] },
  { about: "review", head: ["review", "missing", "collective"], own: ["review", "deadline", "how-review"] },
  { about: "pledge", head: ["pledge", "missing", "deadline"], own: ["pledge", "deadline", "how-pledge"] },
  {
    about: "hours",
    isEverydays: true,
    head: ["progress", "standing", "how-hours"],
    own: ["progress", "entries", "how-hours"],
  },
  { about: "misLogged", head: ["fix-entry", "how-undo"], own: ["fix-entry", "how-undo"] },
];

interface Topic {
  readonly about: Concept;
  readonly head: readonly Intent[];
  readonly own?: readonly Intent[];
  /** People speak of it among themselves as well: the bot has to be named, or asked to show it. */
  readonly isEverydays?: true;
}

/** Words that, at the beginning of a line, ask the bot for something. */
export const WISHES: readonly Concept[] = ["show", "give", "printOut"];
