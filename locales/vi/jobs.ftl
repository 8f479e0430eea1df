# What the bot says by itself: reminders.
jobs-monday-shirt = 👕 Chào tuần mới! Thứ Hai { $date }, đồng chí nhớ mặc áo Thanh niên Việt Nam nhé.
jobs-monday-approved = ✅ Tuần qua đã được duyệt: { $what }.
jobs-works = 💡 { $count } sáng kiến chờ đồng chí công nhận hoặc xem quyết định.
jobs-button-works = 💡 Xem sáng kiến đang chờ
jobs-monday-shirt-later = 👕 Tuần này, các buổi họp, sinh hoạt tập thể, đồng chí nhớ mặc áo Thanh niên Việt Nam nhé.
jobs-button-shirt = 👕 Có mặc áo
jobs-report = 📄 Còn { $days } ngày: báo cáo năm { $year } của { $unit } gửi về Ban Thường vụ { $to }, qua Ban Tổ chức – Kiểm tra, trước ngày { $before }. { $state } Số liệu đã gom sẵn, đồng chí chỉ viết nhận xét: chọn dưới đây.
jobs-report-due = 📄 Báo cáo năm { $year } của { $unit } gửi về Ban Thường vụ { $to }, qua Ban Tổ chức – Kiểm tra, có hạn trước ngày { $before }, nay đã qua. { $state } Số liệu đã gom sẵn, đồng chí viết nhận xét rồi gửi sớm giúp: chọn dưới đây.
jobs-report-up = 📄 Còn { $days } ngày: báo cáo năm { $year } của { $unit } gửi về { $to } trước ngày { $before }, để { $to } kịp tổng hợp. { $state } Số liệu đã gom sẵn, đồng chí chỉ viết nhận xét: chọn dưới đây.
jobs-report-up-due = 📄 Báo cáo năm { $year } của { $unit } gửi về { $to } có hạn trước ngày { $before }, nay đã qua. { $state } Số liệu đã gom sẵn, đồng chí viết nhận xét rồi gửi sớm giúp: chọn dưới đây.
jobs-button-standing = 📊 Xem tình hình
jobs-group = nhóm của { $unit }
jobs-done = Đã xếp { $count } tin vào hàng gửi.
jobs-none = Không có tin nào để gửi.
jobs-dry-run = Chạy thử, chưa gửi gì. { $count } tin:
jobs-preview-to = ── Gửi { $name }:
jobs-resent = Đã xếp lại { $count } tin chưa rõ kết quả vào hàng gửi.
jobs-unknown = Không có việc tên “{ $name }”. Đồng chí chọn một trong các việc: { $names }. Ví dụ: monday-reminder
jobs-bad-moment = Thời điểm “{ $at }” chưa đọc được. Đồng chí gõ như ví dụ: 2026-11-23T07:00:00+07:00
jobs-open = Đồng chí ghi bù được đến hết { $until }, ví dụ: { $example }
jobs-month-end =
    📅 Sắp hết { $period }, đồng chí còn thiếu { $duty }:
    { $lines }
jobs-month-end-over =
    📅 Đã hết { $period }, đồng chí còn ghi bù được { $duty }:
    { $lines }
jobs-month-end-too =
    Đồng chí cũng còn thiếu { $duty }:
    { $lines }
jobs-month-end-part = • { $total } – thiếu { $left }
jobs-month-end-part-waits = • { $total }, duyệt xong là đủ
jobs-month-end-waits =
    ⏳ Về { $duty }, đồng chí không cần ghi lại:
    { $lines }
jobs-month-end-thanks = 🌟 Trong { $period } đồng chí đã đủ { $duties }. Cảm ơn đồng chí!
jobs-how-today = Ghi cho hôm nay: chọn dưới đây. Ghi cho ngày trước: thêm ngày, ví dụ: { $example }
jobs-how-past = Ghi cho { $period }: chọn dưới đây. Ghi cho ngày khác: thêm ngày, ví dụ: { $example }
jobs-how-too = Ghi cho ngày trước, ví dụ: { $example }
jobs-how-works = Sáng kiến viết dần từng câu cũng được, nộp xong chờ công nhận: chọn dưới đây.
jobs-how-mondays = Có mặc thì chọn ngày dưới đây; không mặc được thì gõ, ví dụ: /aoxanh không mặc được { $date } vì áo ướt
jobs-button-monday = 👕 { $day }
jobs-form-how-last = Chưa bắt đầu cũng còn kịp: chọn dưới đây, trả lời đến đâu mình giữ đến đó.
jobs-form-also = 📝 { $paper } { $period } đồng chí cũng chưa làm, hạn đến hết { $until }.
jobs-form-draft = Bản nháp đã xong { $done }/{ $parts } phần: chọn Làm tiếp dưới đây, mình hỏi tiếp từ chỗ đang dở.
jobs-form-draft-last = Bản nháp còn { $left } phần (đã xong { $done }/{ $parts }): chọn Làm tiếp dưới đây để xong luôn nhé.
jobs-button-log = Ghi { $amount }
jobs-button-log-on = { $amount } · { $day }
jobs-approval = 📥 { $count } việc của { $people } đồng chí chờ đồng chí duyệt, lâu nhất từ { $since }.
jobs-approval-unit = { $unit } ({ $count })
jobs-approval-late = ⏳ Ở cấp dưới, { $count } việc đã chờ hơn { $days } ngày: { $units }.
jobs-approval-late-most = ⏳ Ở cấp dưới, { $count } việc đã chờ hơn { $days } ngày, nhiều nhất ở: { $units }.
jobs-report-late = 📥 Báo cáo năm { $year }: { $sent }/{ $of } đơn vị đã gửi. Hạn là trước ngày { $before }, còn chưa gửi: { $names }.
jobs-report-late-more = { $names } và { $more } đơn vị nữa
