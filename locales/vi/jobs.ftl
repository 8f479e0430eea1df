# What the bot says by itself: reminders.
jobs-monday-shirt = 👕 Chào tuần mới! Hôm nay thứ Hai, đồng chí nhớ mặc áo Thanh niên Việt Nam nhé.
jobs-monday-shirt-later = 👕 Chào tuần mới! Hôm nay và các buổi họp, sinh hoạt tập thể, đồng chí nhớ mặc áo Thanh niên Việt Nam nhé.
jobs-monday-open = Nếu còn giờ chưa ghi, đồng chí ghi bù được đến hết { $until }, ví dụ: /giotinhnguyen 2 { $date }
jobs-monday-target = 🎯 Tuần này ({ $span }): ít nhất { $required } tình nguyện ngoài giờ hành chính. Làm xong, đồng chí chọn dưới đây để ghi ngay.
jobs-month-end =
    📅 Sắp hết { $period }, đồng chí còn thiếu giờ tình nguyện:
    { $lines }
jobs-how-today = Ghi cho hôm nay: chọn dưới đây. Ghi cho ngày trước: thêm ngày, ví dụ: /giotinhnguyen 2 { $date }
jobs-how-week = Ghi cho tuần { $span }: chọn dưới đây. Ghi cho ngày khác: thêm ngày, ví dụ: /giotinhnguyen 2 { $date }
jobs-how-locked = Sổ giờ ấy đã khóa nên đồng chí không tự ghi được nữa: có giờ chưa ghi, đồng chí báo ngày và số giờ cho Bí thư, Phó Bí thư phụ trách để được ghi bổ sung.
jobs-month-end-week = • { $total } – thiếu { $left }
jobs-month-end-closed = • { $count } tuần trước đó cũng thiếu nhưng đã chốt
jobs-month-end-thanks = 🌟 Trong { $period } đồng chí đã đủ giờ tình nguyện. Cảm ơn đồng chí!
jobs-review = 📝 Đồng chí chưa có bản tự kiểm điểm { $period }. Chọn Tự kiểm điểm dưới đây, mình hỏi từng câu và đặt sẵn số liệu của đồng chí; dừng lúc nào cũng được, phần đã trả lời vẫn được giữ.
jobs-pledge = 📝 Đồng chí chưa có bản đăng ký { $period }. Chọn Đăng ký dưới đây, mình hỏi từng câu và gợi ý sẵn; dừng lúc nào cũng được, phần đã trả lời vẫn được giữ.
jobs-report = 📊 Đồng chí nhớ gửi báo cáo kết quả năm { $year } của { $unit } về Ban Thường vụ Thành đoàn, qua Ban Tổ chức – Kiểm tra, trước ngày { $before }. Xem số liệu của đơn vị: chọn dưới đây.
jobs-report-due = 📊 Báo cáo kết quả năm { $year } của { $unit } gửi về Ban Thường vụ Thành đoàn, qua Ban Tổ chức – Kiểm tra, có hạn trước ngày { $before }, nay đã qua. Nếu chưa gửi, đồng chí gửi sớm giúp. Xem số liệu của đơn vị: chọn dưới đây.
jobs-hours-missing = ⏰ Đồng chí { $from } nhắc: { $period }, đồng chí mới có { $total } tình nguyện.
jobs-weeks-missing = ⏰ Đồng chí { $from } nhắc: trong { $period }, đồng chí còn tuần chưa đủ giờ tình nguyện (xem: /tiendo).
jobs-pledge-missing = ⏰ Đồng chí { $from } nhắc: đồng chí chưa có bản đăng ký { $period }. Chọn dưới đây để làm ngay.
jobs-review-missing = ⏰ Đồng chí { $from } nhắc: đồng chí chưa có bản tự kiểm điểm { $period }. Chọn dưới đây để làm ngay.
jobs-button-one-hour = Ghi 1 giờ
jobs-button-two-hours = Ghi 2 giờ
jobs-button-two-hours-on = 2 giờ · { $day }
jobs-button-other-hours = Giờ khác
jobs-button-review = 📝 Tự kiểm điểm
jobs-button-pledge = 📝 Đăng ký
jobs-button-standing = 📊 Xem tình hình
jobs-group = nhóm của { $unit }
jobs-done = Đã xếp { $count } tin vào hàng gửi.
jobs-none = Không có tin nào để gửi.
jobs-dry-run = Chạy thử, chưa gửi gì. { $count } tin:
jobs-preview-to = ── Gửi { $name }:
jobs-resent = Đã xếp lại { $count } tin chưa rõ kết quả vào hàng gửi.
jobs-unknown = Không có việc tên “{ $name }”. Đồng chí chọn một trong các việc: { $names }. Ví dụ: monday-reminder
jobs-bad-moment = Thời điểm “{ $at }” chưa đọc được. Đồng chí gõ như ví dụ: 2026-11-23T07:00:00+07:00
