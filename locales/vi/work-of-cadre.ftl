# /sangkien: one's own initiatives (D3).
command-work-menu = Sáng kiến của tôi
command-work-help = viết, nộp và theo dõi sáng kiến; viết dần từng câu cũng được
work-intro = Mình hỏi { $parts } câu về sáng kiến của đồng chí, rồi đồng chí gửi ảnh hoặc tệp kèm theo. Dừng lúc nào cũng được, phần đã viết vẫn được giữ.
work-untitled = chưa đặt tên
work-ask-file = Đồng chí gửi ảnh hoặc tệp PDF cho thấy sáng kiến (báo cáo, ảnh chụp nơi áp dụng…). Chưa có thì chọn dưới đây.
work-no-file = Không kèm tệp
work-ask-next-file = Đã giữ tệp này. Đồng chí gửi tiếp tệp nữa, hoặc chọn:
work-no-next-file = Hết rồi
work-change-files = 📎 Đổi tệp kèm theo
work-preview =
    💡 Sáng kiến của đồng chí:

    { $body }

    📎 Tệp kèm theo: { $files }
work-check-ask = Đồng chí xem lại, đúng ý thì chọn Nộp.
work-hand-in = ✅ Nộp
work-ask-way = Ai công nhận sáng kiến này?
work-way-above = Đoàn cấp trên xét
work-way-paper = Thủ trưởng cơ quan đã có quyết định giấy
work-only-paper = Trên đơn vị của đồng chí không còn cấp nào xét ở đây, nên sáng kiến được công nhận bằng quyết định giấy.
work-paper-elsewhere = Ứng dụng này không gửi được ảnh, mà quyết định giấy cần có ảnh chụp. Phần đã viết vẫn được giữ: đồng chí làm tiếp trên Zalo, Telegram hoặc trang web, gõ: /sangkien
work-paper-not-waiting = Quyết định giấy gửi kèm sáng kiến đã nộp và đang chờ, mà sáng kiến này thì không; không có gì thay đổi. Đồng chí xem rồi viết tiếp hoặc nộp: /sangkien
work-ask-number = Số của quyết định công nhận là gì? Ví dụ: 12-QĐ/QĐTN
work-number-unread = Số quyết định cần có chữ số, ví dụ: 12-QĐ/QĐTN. Phần đã viết vẫn còn nguyên.
work-ask-day = Quyết định ký ngày nào? Chọn dưới đây hoặc gõ ngày, ví dụ: { $example }
work-day = { $day }
work-day-unread = Mình chưa đọc ra ngày trong “{ $given }”. Đồng chí gõ như: { $example }. Phần đã viết vẫn còn nguyên.
work-day-to-come = Ngày ấy chưa tới, nên chưa thể là ngày ký. Đồng chí gõ lại, ví dụ: { $example }. Phần đã viết vẫn còn nguyên.
work-day-locked = Sổ năm { $year } đã khóa, nên quyết định của năm ấy không tính thêm được; chưa có gì thay đổi. Đồng chí gõ ngày của một quyết định mới hơn, hoặc gõ: thôi
work-ask-signer = Ai ký quyết định? Đồng chí gõ chức vụ và họ tên, ví dụ: Giám đốc Sở Trần Văn Bình
work-ask-decision-page = Đồng chí gửi ảnh chụp (hoặc tệp PDF) quyết định ấy, thấy rõ số, ngày và chữ ký.
work-handed = ✅ Đã nộp sáng kiến “{ $title }”. Mình đã báo đồng chí { $names }; có kết quả mình báo ngay.
work-handed-nobody = ✅ Đã nộp sáng kiến “{ $title }”. Hiện chưa có người phụ trách nào ở cấp trên nhận được tin; có là mình chuyển ngay.
work-handed-paper = ✅ Đã nộp sáng kiến “{ $title }” cùng quyết định. Mình đã báo đồng chí { $names } xem quyết định; xác nhận xong là được tính.
work-handed-paper-nobody = ✅ Đã nộp sáng kiến “{ $title }” cùng quyết định. Hiện chưa có người phụ trách nào nhận được tin để xem quyết định; có là mình chuyển ngay.
work-list =
    💡 Sáng kiến của đồng chí:
    { $lines }
work-line = • “{ $title }”: { $state }
work-state-draft = đang viết
work-state-waits = đã nộp ngày { $day }, chờ cấp trên công nhận
work-state-waits-paper = đã nộp ngày { $day }, chờ xác nhận quyết định giấy
work-state-withdrawn = đã rút lại
work-state-returned = được gửi lại: “{ $reason }”
work-state-recognised = được công nhận ✅, quyết định { $decision }
work-decision = số { $number } ngày { $day }
work-decision-signed = số { $number } ngày { $day }, { $signer } ký
work-paper-line = 📄 Quyết định giấy { $decision }
work-shown =
    💡 Sáng kiến { $state }

    { $body }

    📎 Tệp kèm theo: { $files }
work-not-handed-in = Sáng kiến này đồng chí đang viết, chưa nộp.
work-files = 📎 Tệp kèm theo sáng kiến: { $count }
work-no-files = Sáng kiến này không có tệp kèm theo; không có gì thay đổi. Thêm tệp, đồng chí gõ: /sangkien
work-button-go-on = ✏️ Viết tiếp: { $title }
work-button-look-at = 👁 { $title }
work-button-look = 👁 Xem sáng kiến
work-file-where = Danh sách sáng kiến của đơn vị (tệp Excel) ở phần công nhận sáng kiến. Đồng chí bấm nút dưới đây, hoặc gõ: /congnhan danh sách
work-file-of-heads = Danh sách sáng kiến của đơn vị (tệp Excel) do Bí thư, Phó Bí thư lấy. Sáng kiến của đồng chí: gõ /sangkien
work-button-list = 📎 Danh sách sáng kiến
work-button-new = ➕ Viết sáng kiến mới
work-button-change = ✏️ Sửa và nộp lại
work-button-on-paper = 📄 Đã có quyết định giấy
work-button-withdraw = Rút lại
work-button-drop = Bỏ bản nháp
work-button-files = 📎 Xem tệp kèm theo
work-drop-sure = Bỏ bản nháp “{ $title }”? Bản đã nộp, nếu có, vẫn còn nguyên.
work-drop-yes = Bỏ bản nháp
work-drop-no = Giữ lại
work-dropped = Đã bỏ bản nháp “{ $title }”. Viết sáng kiến khác, đồng chí gõ: /sangkien
work-withdrawn = Đã rút lại sáng kiến “{ $title }”. Bản đã viết vẫn còn, đồng chí sửa rồi nộp lại lúc nào cũng được.
work-not-waiting = Sáng kiến này không còn chờ công nhận nên không rút được nữa; không có gì thay đổi. Xem: /sangkien
work-gone = Mình không thấy sáng kiến ấy nữa; không có gì thay đổi. Xem các sáng kiến của đồng chí: /sangkien
work-is-recognised = Sáng kiến này đã được công nhận nên giữ nguyên như quyết định. Viết sáng kiến khác, đồng chí gõ: /sangkien moi
work-changed-elsewhere = Sáng kiến này vừa được sửa, nộp hoặc xét ở nơi khác, mình không ghi đè lên. Đồng chí xem bản mới nhất: /sangkien
work-told-withdrawn = Đồng chí { $name } đã rút lại sáng kiến “{ $title }”. Đồng chí không phải làm gì thêm.
work-told-recognised = ✅ Đồng chí { $by } đã công nhận sáng kiến “{ $title }” của đồng chí: quyết định { $decision }. Sáng kiến được tính cho năm { $year }.
work-told-seen = ✅ Đồng chí { $by } đã xem và xác nhận quyết định { $decision }: sáng kiến “{ $title }” được tính cho năm { $year }.
work-told-returned = Đồng chí { $by } gửi lại sáng kiến “{ $title }”: “{ $reason }”. Bản đã viết vẫn còn nguyên, đồng chí sửa rồi nộp lại.
work-told-back = Đồng chí { $by } đã bỏ công nhận sáng kiến “{ $title }”: “{ $reason }”. Sáng kiến lại chờ xét; đồng chí sửa rồi nộp lại cũng được.
