import { before } from "./before.ts";

/** What is asked about a thing: which, how many, when, where, how, and for help. */
export const ASKING = {
  what: "gì|những gì|cái gì|cái chi|việc gì|chi|phần nào|mục nào|cái nào|việc nào|nhiệm vụ gì|khoản nào|nào|mấy việc|đơn vị nào|chi đoàn nào|phường nào|xã nào|những ngày nào|nhiệm vụ nào",
  what_is: "là gì|nghĩa là gì|là sao|có gì|gồm gì|gồm những gì",
  howMany:
    "số giờ|tổng giờ|số tiếng|mấy giờ|mấy tiếng|bao nhiêu giờ|bao nhiêu tiếng|bao nhiêu|mấy|nhiêu|bao lăm|được mấy|bn|số lượng",
  howOften:
    "mấy buổi|mấy hoạt động|mấy lần|mấy buổi sinh hoạt|bao nhiêu buổi|bao nhiêu hoạt động|bao nhiêu lần|bao nhiêu buổi sinh hoạt|còn mấy buổi|còn mấy hoạt động|còn mấy lần|còn bao nhiêu buổi|còn bao nhiêu hoạt động|dự được mấy|dự được mấy buổi|dự được mấy hoạt động|dự mấy buổi|dự mấy hoạt động|dự bao nhiêu|được mấy buổi|được mấy hoạt động|được mấy lần|được bao nhiêu buổi|được bao nhiêu hoạt động|dự được bao nhiêu|đi mấy buổi|đi được mấy buổi|đi được mấy hoạt động|tham gia mấy|tham gia mấy hoạt động|tham gia được mấy|tham gia được mấy hoạt động|tham gia bao nhiêu|tham gia được bao nhiêu",
  when: "bao nhiêu thời gian|còn bao nhiêu thời gian|bao lâu nữa|mấy ngày nữa|giờ nào|mấy tây|lúc mấy giờ|vào lúc mấy giờ|còn mấy ngày|còn bao nhiêu ngày|còn mấy bữa|còn mấy hôm|còn bao lâu|còn nhiêu ngày|bao nhiêu bữa|khi nào|bao giờ|chừng nào|lúc nào|hồi nào|ngày nào|ngày mấy|ngày bao nhiêu|đến bao giờ|tới bao giờ|hôm nào|bữa nào|tới khi nào|đến khi nào|thứ mấy|mùng mấy|tháng mấy|bữa mấy|hôm mấy|bao lâu|bao nhiêu ngày|mấy ngày|mấy hôm|tới ngày nào|đến ngày nào|tới chừng nào|mấy bữa",
  where: "ở đâu|chỗ nào|phòng nào|nơi nào|địa điểm",
  how: "làm sao giờ|sao giờ|tính sao giờ|bấm gì|nhấn gì|nhấn vào đâu|nhấn đâu|vào mục nào|vô đâu|vô chỗ nào|bấm nút nào|cách|làm sao|sao|làm thế nào|như thế nào|thế nào|cách|cách nào|hướng dẫn|chỉ|bày|kiểu gì|bằng cách nào|ntn|sao để|lsao|làm cách nào|phải làm sao|làm như nào|như nào|chỗ nào|ở đâu|ra sao|cách làm|cách thức|bắt đầu từ đâu|làm gì để|bấm đâu|bấm vào đâu|gõ gì|gõ sao|nhắn gì|nhắn sao|quy trình|các bước|làm gì|cú pháp",
  method:
    "bấm gì|nhấn gì|nhấn vào đâu|nhấn đâu|vào mục nào|vô đâu|vô chỗ nào|bấm nút nào|làm sao|làm thế nào|cách|cách nào|bằng cách nào|hướng dẫn|chỉ|bày|bấm đâu|bấm vào đâu|bấm chỗ nào|gõ gì|gõ sao|nhắn gì|nhắn sao|các bước|quy trình|làm cách nào|kiểu gì|sao để|lsao|vào đâu|ở chỗ nào|cú pháp",
  /** “không biết ghi sao” asks how, “không biết ghi chưa” whether. */
  wonders: "không biết|chưa biết",
  help: `${before("làm được", "cái gì|gì|việc gì|những gì|mấy việc gì|những việc gì")}|hỏi gì được|hỏi được gì|hỏi được những gì|hỏi những gì|được hỏi gì|không biết bấm vào đâu|không biết bấm đâu|không biết làm gì|không biết dùng|không biết xài|không biết sử dụng|không biết cách dùng|không biết bắt đầu từ đâu|có gì trong bot|có gì trong bot này|bot này có gì|bot có gì|xài bot|dùng bot|xài bot này|dùng bot này|sử dụng bot|sử dụng bot này|trợ giúp|hướng dẫn sử dụng|làm được gì|làm được những gì|biết làm gì|có chức năng gì|lệnh|câu lệnh|lệnh gì|những lệnh nào|lệnh nào|tính năng|chức năng|help|menu|bắt đầu từ đâu|dùng sao|xài sao|cách dùng|cách xài|sử dụng|dùng như thế nào|xài như thế nào|cách sử dụng|hướng dẫn|giúp được gì|dùng thế nào|xài thế nào|hỗ trợ|công dụng|giúp tôi|giúp mình|giúp em|làm gì được|giúp với|bot ơi giúp|cứu|cứu với|dùng làm gì|để làm gì|để làm chi|dùng làm chi|dùng để làm gì|có thể làm gì|làm gì ở đây|làm được việc gì`,
  still: `còn cho|còn nhận|còn mở|${before("còn cho", "ghi|nộp|sửa|khai|báo|gửi|đăng ký")}|còn được không|được nữa không|còn được nữa không|có được không|còn kịp|còn kịp không|${before("còn", before("ghi|nộp|sửa|khai|báo|gửi|làm|nhập", "được"))}`,
  thing:
    "file này|file đó|tệp này|link này|link đó|tờ này|bài này|tin này|tin đó|hình này|ảnh này|cái này|cái đó|cái kia|việc này|việc đó|vụ này|vụ đó|chuyện này|chuyện đó|vụ gì",
} as const;
