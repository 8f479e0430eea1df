# Plain questions: what is asked back, and the answers that have no command of their own.
question-which = Ý đồng chí là việc nào dưới đây?
question-missing-own = 📊 Tôi còn thiếu gì
question-progress = 📊 Tiến độ của tôi
question-missing = 👥 Ai còn thiếu
question-standing = 📈 Tình hình đơn vị
question-targets = 🎯 Bốn mục tiêu của năm
question-deadline = ⏰ Hạn của từng việc
question-pledge = 📝 Bản đăng ký
question-change-pledge = ✏️ Sửa bản đăng ký
question-review = 📝 Bản tự kiểm điểm
question-change-review = ✏️ Sửa bản tự kiểm điểm
question-entries = 📖 Những gì đã ghi
question-fix-entry = ✏️ Sửa mục đã ghi
question-undo-entry = ↩️ Bỏ mục đã ghi
question-reminders = 🔔 Giờ nhắc của tôi
question-nudge = 🔔 Nhắc các đồng chí còn thiếu
question-roster = 📄 Danh sách từ tệp Excel
question-invitations = 🎫 Mã mời
question-apps = 📱 Dùng trên ứng dụng khác
question-secretary = 🧭 Hỏi ai
question-how-hours = ❓ Cách ghi giờ
question-how-undo = ❓ Cách sửa, bỏ mục đã ghi
question-how-pledge = ❓ Cách làm bản đăng ký
question-how-review = ❓ Cách tự kiểm điểm
question-how-apps = ❓ Cách dùng thêm ứng dụng
question-how-invite = ❓ Cách mời
question-how-reminders = ❓ Cách đổi giờ nhắc
question-help = ❓ Mọi việc làm được
question-data = 🔎 Dữ liệu của tôi
question-erase = 🗑 Xóa dữ liệu của tôi
question-thanks = Cảm ơn
question-fix-row = ✏️ Sửa thông tin của tôi
question-approvals = ✅ Việc chờ duyệt
question-papers = 🖨 Bản in
question-unit-lists = 📋 Nên làm, không nên làm
question-works = 💡 Sáng kiến của tôi
question-new-work = 💡 Nộp sáng kiến
question-works-waiting = 💡 Sáng kiến chờ công nhận
question-check-in = 📍 Điểm danh
question-invited = 📨 Giấy mời của tôi
question-events = 📅 Cuộc họp, hoạt động đã mời
question-convene = 📅 Mời họp, mời hoạt động
question-workbook = 📗 Số liệu đơn vị (Excel)
question-print-pledge = 🖨 In bản đăng ký
question-print-review = 🖨 In bản tự kiểm điểm
question-card = 🪪 Thẻ một năm của tôi
question-check = 🔎 Kiểm tra mã trên giấy
question-cadres = 👤 Cán bộ của đơn vị
question-policy = ⚙️ Chính sách của đơn vị
question-write-head = ✉️ Nhắn Bí thư
question-complaint = 💬 Góp ý
question-hours = ⏱ Ghi giờ tình nguyện
deadlines =
    ⏰ Hạn của từng việc:
    { $lines }
deadline-counted = • { $duty } { $period }: làm đến hết { $last }, ghi và sửa được đến hết { $until }
deadline-stated = • { $duty }: tập thể đánh giá ở buổi họp kiểm điểm quý 3 (tạm tính) và cuối năm
deadline-occasions = • { $duty }: từng buổi, có mặt đúng giờ
deadline-form = • { $duty } { $period }: đến hết { $last }
deadline-passed = • { $duty } { $period }: hạn { $last } đã qua, vẫn làm được: { $command }
deadline-advised = • { $duty } { $period }: nên xong đến hết { $last }, làm sau đó trong năm vẫn được tính
deadlines-report = • báo cáo năm của đơn vị: đến hết { $day }
unit-own = 🏠 Đơn vị của đồng chí: { $unit }.
unit-own-below = 🏠 Đơn vị của đồng chí: { $unit } (trực thuộc { $above }).
unit-row =
    📇 Danh sách đang ghi về đồng chí:
    { $row }
unit-further =
    📌 Ngoài ra đồng chí còn:
    { $lines }
unit-further-line = • { $position } – { $unit }
unit-further-stand-in = Thay Bí thư
unit-button-choose = Đổi đơn vị đang làm việc
unit-button-correct = Chỗ này chưa đúng
unit-button-write = Nhắn Bí thư
unit-ask-words = Đồng chí muốn nhắn gì? Mình chuyển nguyên văn, kèm tên đồng chí, đến Bí thư, Phó Bí thư.
unit-words-long = Đồng chí viết gọn trong 500 chữ cái giúp mình nhé; mình chưa gửi gì.
unit-words-passed-on = ✉️ Đồng chí { $name } ({ $unit }) nhắn: “{ $said }”. Đồng chí trả lời trực tiếp đồng chí ấy giúp mình nhé.
unit-words-sent = ✅ Đã chuyển đến: { $names }.
unit-words-nobody = Hiện chưa Bí thư, Phó Bí thư nào nhận được tin qua trợ lý, nên mình chưa gửi gì. Đồng chí gặp trực tiếp giúp mình nhé: /donvi
unit-heads =
    Cần hỏi, đồng chí gặp ({ $unit }):
    { $heads }
unit-head = • { $position } { $name } (chưa dùng trợ lý này)
unit-head-here = • { $position } { $name } (đang dùng: { $apps })
unit-stand-in = Thay Bí thư { $giver } đến { $until }:
unit-no-heads = Danh sách chưa có Bí thư, Phó Bí thư nào của đơn vị và cấp trên. Đồng chí hỏi Ban Tổ chức – Kiểm tra Thành đoàn giúp mình nhé.
unit-complaint = Mình xin lỗi vì làm đồng chí chưa hài lòng, và cảm ơn đồng chí đã nói thẳng. Mình chỉ là máy, nên đồng chí nói với người phụ trách dưới đây nhé; những gì đã ghi vẫn còn nguyên.
