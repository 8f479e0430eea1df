# /congnhan: initiatives that wait to be recognised (D3).
command-recognise-menu = Công nhận sáng kiến
command-recognise-help = sáng kiến chờ đồng chí công nhận, hoặc quyết định giấy chờ xác nhận
command-recognise-help-list = danh sách sáng kiến được công nhận trong năm, kèm tệp Excel
work-asked = 💡 Đồng chí { $name } ({ $unit }) nộp sáng kiến “{ $title }”, chờ cấp trên công nhận.
work-asked-paper = 📄 Đồng chí { $name } ({ $unit }) nộp sáng kiến “{ $title }” đã được công nhận bằng giấy: quyết định { $decision }. Đồng chí xem quyết định rồi xác nhận.
recognise-none = Không có sáng kiến nào chờ đồng chí công nhận.
recognise-list =
    Đang chờ đồng chí: { $count }
    { $lines }
recognise-more = Còn { $count } sáng kiến nữa: xét xong những sáng kiến trên, đồng chí gõ: /congnhan
recognise-shown =
    💡 Sáng kiến của đồng chí { $name } ({ $unit }), { $state }

    { $body }
recognise-button-look = 👁 Xem sáng kiến
recognise-button-look-at = 👁 { $what }
recognise-button-yes = ✅ Công nhận
recognise-button-seen = ✅ Đã xem quyết định
recognise-button-return = Gửi lại
recognise-button-back = Bỏ công nhận
recognise-button-waiting = Xem việc đang chờ
recognise-button-list = 📋 Danh sách năm nay
recognise-done = ✅ Đã công nhận sáng kiến “{ $title }” của đồng chí { $name }: quyết định { $decision }. Mình đã báo đồng chí ấy.
recognise-seen = ✅ Đã xác nhận quyết định { $decision }: sáng kiến “{ $title }” của đồng chí { $name } được tính. Mình đã báo đồng chí ấy.
recognise-ask-why = Đồng chí cho biết vì sao gửi lại sáng kiến “{ $title }”, để { $name } sửa cho đúng (vài câu là đủ):
recognise-returned = Đã gửi lại sáng kiến “{ $title }” cho đồng chí { $name } cùng lý do. Sửa xong đồng chí ấy nộp lại.
recognise-ask-why-back = Đồng chí cho biết vì sao bỏ công nhận sáng kiến “{ $title }”, để { $name } hiểu (một câu là đủ):
recognise-back = Đã bỏ công nhận sáng kiến “{ $title }” của đồng chí { $name }; sáng kiến lại chờ xét.
recognise-late = Sáng kiến này { $state } (đồng chí { $by }), nên không cần làm gì nữa; không có gì thay đổi.
recognise-newer = Sáng kiến này vừa được nộp lại bản mới, nên mình chưa ghi gì cả. Đồng chí xem bản mới rồi quyết định.
recognise-gone = Mình không thấy sáng kiến ấy nữa; không có gì thay đổi. Xem những sáng kiến đang chờ: /congnhan
recognise-withdrawn = Tác giả đã rút lại sáng kiến này, nên không còn gì để xem hay quyết định; không có gì thay đổi. Xem những sáng kiến đang chờ: /congnhan
recognise-not-yours = Sáng kiến được Đoàn cấp trên công nhận, quyết định giấy thì Bí thư xác nhận (của Bí thư thì cấp trên), nên đồng chí không quyết định được; chưa có gì thay đổi. Xem việc của mình: /congnhan
recognise-not-recognised = Sáng kiến này hiện chưa được công nhận, nên không có gì để bỏ. Xem những sáng kiến đang chờ: /congnhan
