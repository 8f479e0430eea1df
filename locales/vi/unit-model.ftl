# /mohinh: the unit's own model (U1), and what the level above says of it.
command-model-menu = Mô hình của đơn vị
command-model-help = xem mô hình rèn luyện của đơn vị, các năm trước; Bí thư viết và nộp lên cấp trên
command-model-help-write = viết dần từng phần, hoặc gửi tệp Word
command-model-help-waiting = mô hình của cấp dưới đang chờ công nhận
model-none = { $unit } chưa có mô hình năm { $year }.
model-now = 🧩 Mô hình năm { $year } của { $unit }: “{ $title }”, { $state }.
model-other-years = Các năm khác: { $years }
model-of-merged = Của đơn vị đã nhập vào: { $units }
model-waiting = 📨 Có { $count } mô hình của cấp dưới chờ đồng chí xem.
model-state-draft = đang viết
model-state-waits = đã nộp ngày { $day }, chờ cấp trên công nhận
model-state-withdrawn = đã rút lại
model-state-returned = được gửi lại: “{ $reason }”
model-state-recognised = được công nhận ✅
model-state-decided = được công nhận ✅, quyết định số { $number } ngày { $day }
model-untitled = chưa đặt tên
model-named = mô hình năm { $year } của { $unit }
model-intro = Mình hỏi { $parts } phần về mô hình năm { $year } của { $unit }. Dừng lúc nào cũng được, phần đã viết vẫn được giữ; ai được đơn vị giao viết cũng viết tiếp được.
model-ask-way = Đồng chí muốn viết mô hình bằng cách nào?
model-way-ask = ✏️ Trả lời từng phần
model-way-word = 📎 Gửi tệp Word đã có
model-way-last = 📋 Sửa từ bản năm trước
model-ask-file = Đồng chí gửi tệp Word (.docx) của mô hình. Mình tách thành từng phần để đồng chí xem và sửa, chưa nộp gì cả.
model-taken-apart = 📎 Mình đã đọc tệp và xếp vào các phần: { $found }. Đồng chí xem lại ở dưới.
model-taken-missing = Mình chưa thấy trong tệp: { $missing }. Mình hỏi tiếp các phần này.
model-taken-rest = Có đoạn không nằm dưới đề mục nào, mình để vào phần Nội dung.
model-taken-cut = Phần { $part } dài hơn { $most } ký tự nên mình chỉ lấy phần đầu; đồng chí sửa lại cho gọn nhé.
model-preview-title = Mô hình năm { $year } của { $unit }
model-is-recognised = Mô hình năm { $year } đã được công nhận nên giữ nguyên. Viết cho năm sau, đồng chí gõ: /mohinh viet { $next }
model-not-writer = Mô hình của { $unit } do Bí thư, Phó Bí thư hoặc người được giao viết; chưa có gì thay đổi. Xem mô hình: /mohinh
model-year-unread = Mô hình viết cho năm nay hoặc năm sau, nên mình chưa mở gì cả. Ví dụ: /mohinh viet { $year }
model-changed-elsewhere = Mô hình này vừa được sửa, nộp hoặc xét ở nơi khác, mình không ghi đè lên. Đồng chí xem bản mới nhất: /mohinh
model-docx-gone = Mình không tải được tệp này nữa nên chưa đọc gì. Đồng chí gửi lại tệp Word ấy vào đây.
model-gone = Mình không thấy mô hình ấy; không có gì thay đổi. Xem mô hình của đơn vị: /mohinh
model-handed = ✅ Đã nộp mô hình “{ $title }” năm { $year }. Mình đã báo đồng chí { $names }; có kết quả mình báo ngay.
model-handed-nobody = ✅ Đã nộp mô hình “{ $title }” năm { $year }. Hiện chưa có người phụ trách nào ở cấp trên nhận được tin; có là mình chuyển ngay.
model-handed-top = ✅ Đã nộp mô hình “{ $title }” năm { $year }. Trên { $unit } không còn cấp nào ở đây, nên đồng chí ghi số quyết định của đơn vị mình là xong.
model-handed-alike = ⚠️ Nội dung có đoạn giống { $other } ({ $share }%). Đồng chí và cấp trên cùng xem chỗ giống; cấp trên quyết định, máy không kết luận.
model-told-new = 🧩 { $unit } nộp mô hình năm { $year }: “{ $title }”. Đồng chí xem rồi công nhận hoặc gửi lại nhé.
model-told-new-alike = 🧩 { $unit } nộp mô hình năm { $year }: “{ $title }”. Có đoạn giống { $other } ({ $share }%); đồng chí xem chỗ giống rồi quyết định nhé.
model-told-alike = Mô hình { $unit } vừa nộp có đoạn giống { $other } của đơn vị đồng chí ({ $share }%). Đồng chí xem chỗ giống; cấp trên của đơn vị ấy sẽ quyết định.
model-told-alike-own = 🔎 Mô hình của { $unit } có đoạn giống { $other } của đơn vị đồng chí: đồng chí { $by } đã xem, kết luận là của riêng và công nhận.
model-told-alike-allowed = 🔎 Mô hình của { $unit } có đoạn giống { $other } của đơn vị đồng chí: đồng chí { $by } đã xem và cho dùng, vì: “{ $reason }”.
model-told-alike-copied = 🔎 Mô hình của { $unit } có đoạn giống { $other } của đơn vị đồng chí: đồng chí { $by } đã xem và gửi lại để đơn vị ấy viết lại phần giống.
model-told-alike-back = 🔎 Mô hình của { $unit }, có đoạn giống { $other } của đơn vị đồng chí: đồng chí { $by } bỏ công nhận, mô hình ấy lại chờ xét.
model-waiting-none = Không có mô hình nào chờ đồng chí xem.
model-waiting-list =
    📨 Mô hình chờ đồng chí xem ({ $count }):
    { $lines }
model-more = Còn { $count } mô hình nữa: xem xong các mô hình trên, đồng chí gõ: /mohinh cho
model-line = • { $unit }, năm { $year }: “{ $title }”
model-shown =
    🧩 Mô hình năm { $year } của { $unit }, { $state }

    { $body }
model-allowed-line = Cấp trên cho dùng, vì: “{ $reason }”
model-alike-head = 🔎 { $one } giống { $other }: { $share }%. Chỗ giống đặt trong 【 】.
model-alike-pair =
    { $number }. { $one }:
    “{ $mine }”
    { $other }:
    “{ $theirs }”
model-alike-more = Còn { $count } chỗ giống nữa.
model-alike-none = Nay hai bản không còn đoạn nào giống nhau; không có gì phải xử lý. Xem mô hình: /mohinh
model-ask-verdict = Đồng chí kết luận thế nào về chỗ giống?
model-verdict-own = ✅ Là của riêng, công nhận
model-verdict-allowed = Cho dùng, có lý do
model-verdict-copied = ↩️ Chép, gửi lại để sửa
model-ask-why-allowed = Vì sao cho dùng nội dung giống? Ví dụ: Hai đơn vị cùng xây dựng và đã thống nhất
model-ask-why = Đồng chí viết vì sao gửi lại mô hình “{ $title }” của { $unit } và cần sửa gì. Ví dụ: Phần biện pháp chưa nêu ai kiểm tra
model-ask-why-back = Đồng chí viết vì sao bỏ công nhận mô hình “{ $title }” của { $unit }. Ví dụ: Công nhận nhầm bản chưa sửa
model-why-copied = Nội dung giống { $other }; đơn vị viết lại phần giống cho đúng việc của mình
model-button-why-copied = Giống bản khác, viết lại phần giống
model-recognised = ✅ Đã công nhận mô hình “{ $title }” của { $unit }. Mình đã báo đơn vị.
model-decided-top = ✅ Đã ghi: mô hình “{ $title }” theo quyết định số { $number } ngày { $day }.
model-returned = ↩️ Đã gửi lại mô hình “{ $title }” cho { $unit }. Bản của đơn vị vẫn còn nguyên để sửa.
model-back = Đã bỏ công nhận mô hình “{ $title }” của { $unit }; mô hình lại chờ xét.
model-late = Mô hình này { $state } rồi (đồng chí { $by }), nên mình không đổi gì. Xem: /mohinh cho
model-newer = Đơn vị vừa nộp bản mới hơn bản đồng chí đã xem; chưa có gì thay đổi. Đồng chí xem bản mới rồi quyết định nhé.
model-not-yours = Mô hình này không chờ đồng chí quyết định; không có gì thay đổi. Mô hình chờ đồng chí xem: /mohinh cho
model-told-recognised = ✅ Đồng chí { $by } đã công nhận mô hình “{ $title }” năm { $year } của { $unit }.
model-told-allowed = ✅ Đồng chí { $by } đã công nhận mô hình “{ $title }” năm { $year } của { $unit }, cho dùng phần giống vì: “{ $reason }”.
model-told-returned = ↩️ Đồng chí { $by } gửi lại mô hình “{ $title }” năm { $year } của { $unit }: “{ $reason }”. Bản đã viết vẫn còn nguyên, đồng chí sửa rồi nộp lại.
model-told-back = Đồng chí { $by } bỏ công nhận mô hình “{ $title }” năm { $year } của { $unit }: “{ $reason }”. Mô hình lại chờ xét.
model-told-withdrawn = { $unit } đã rút lại mô hình “{ $title }”. Đồng chí không phải làm gì thêm.
model-withdrawn = Đã rút lại mô hình “{ $title }”. Bản đã viết vẫn còn, đồng chí sửa rồi nộp lại lúc nào cũng được.
model-not-waiting = Mô hình này không còn chờ nên không rút được; không có gì thay đổi. Xem: /mohinh
model-button-write = ✏️ Viết mô hình năm { $year }
model-button-go-on = ✏️ Viết tiếp
model-button-change = ✏️ Sửa và nộp lại
model-button-look = 👁 Xem mô hình
model-button-look-year = 👁 Năm { $year }
model-button-look-of = 👁 { $unit } { $year }
model-button-look-at = 👁 { $unit }
model-button-withdraw = Rút lại
model-button-waiting = 📨 Mô hình chờ xem
model-button-alike = 🔎 Xem chỗ giống
model-button-recognise = ✅ Công nhận
model-button-number = 📄 Ghi số quyết định
model-button-return = ↩️ Gửi lại để sửa
model-button-copied = ↩️ Chép, gửi lại
model-button-back = Bỏ công nhận
model-docx-too-big = Tệp lớn hơn { $most }, mình chưa lấy gì cả. Đồng chí bỏ bớt ảnh rồi gửi lại, hoặc gõ từng phần: /mohinh viet
model-docx-damaged = Mình không đọc được tệp này nên chưa lấy gì cả. Đồng chí mở bằng Word, chọn Lưu thành .docx rồi gửi lại, hoặc gõ từng phần: /mohinh viet
model-docx-password = Tệp có mật khẩu nên mình chưa lấy gì cả. Đồng chí bỏ mật khẩu rồi gửi lại, hoặc gõ từng phần: /mohinh viet
model-docx-other = Tệp này không phải Word (.docx) nên mình chưa lấy gì cả. Đồng chí lưu thành .docx rồi gửi lại, hoặc gõ từng phần: /mohinh viet
model-docx-empty = Tệp không có chữ nào nên mình chưa lấy gì cả. Đồng chí gửi tệp khác, hoặc gõ từng phần: /mohinh viet
jobs-models = 🧩 { $count } mô hình của cấp dưới chờ đồng chí xem.
jobs-button-models = 🧩 Mô hình chờ xem
form-begun-model = Đồng chí đang viết { $period }: xong { $done }/{ $parts } phần.
form-continue-model = ✏️ Viết tiếp { $period }
entrust-work-write-unit-papers = viết mô hình, báo cáo của đơn vị
entrust-given-write-unit-papers = Đã giao: đồng chí { $name } viết mô hình, báo cáo của { $unit } đến hết { $until }, rồi tự thôi. Lấy lại bất cứ lúc nào: /uyquyen
entrust-sure-write-unit-papers = Đồng chí { $name } sẽ viết và nộp mô hình của { $unit }, viết nháp báo cáo năm để đồng chí gửi, đến hết { $until }. Đồng chí giao chứ?
entrusted-told-write-unit-papers = Đồng chí { $giver } giao đồng chí viết mô hình, báo cáo của { $unit } đến hết { $until }. Đồng chí gõ: /mohinh viet hoặc /baocao nam
command-entrust-model-help = giao riêng việc viết mô hình, báo cáo của đơn vị
paper-mohinh-name = mô hình của đơn vị
paper-mohinh-typed = mô hình
paper-model-code = Mô hình
paper-field-model = tên mô hình
paper-sample-model = Mỗi tối thứ năm một giờ vì dân
paper-field-recognition = công nhận
paper-sample-recognition = Được công nhận
model-paper-title = MÔ HÌNH
model-paper-subject =
    rèn luyện tác phong, thực hiện lề lối công tác cán bộ Đoàn
    “{ $model }”
    { $unit }, { $period }
model-paper-part = { $number }. { $title }
model-paper-recognised = Được cấp trên công nhận
model-paper-decided = Được công nhận theo Quyết định số { $number } ngày { $day }
