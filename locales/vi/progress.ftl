# /tiendo: how I stand.
progress-own-only = /tiendo chỉ cho xem tiến độ của chính đồng chí, không xem của “{ $name }”. Ai còn thiếu việc gì thì đồng chí gõ: /chuanop. Số liệu đơn vị: /tinhhinh
progress-since = Đồng chí có trong danh sách từ { $since }; các tuần trước đó không tính.
progress-form-done = đã xong ✅
progress-pledged = { $total } (đăng ký { $pledged }, kế hoạch { $required })
progress-plan-met = Đã đủ mức kế hoạch. { $next }
progress-free = 📊 { $line }
progress-form-late = chưa có, quá hạn vẫn làm được: { $command }
progress-form-draft = đang làm dở, làm tiếp: { $command }
progress-period =
    📊 Của đồng chí trong { $period }:
    { $text }
progress-not-begun = { $period } chưa bắt đầu nên chưa có gì để xem. Đồng chí xem kỳ khác, ví dụ: /tiendo tháng trước
progress-button-now = 📊 Hiện nay
progress-mondays = 🔥 { $count } thứ Hai liền
progress-registered = 📌 Đã đăng ký { $what }; làm xong mới tính.
progress-lost = { $left } ở sự kiện chưa mặc áo, buổi đã qua nên không ghi bù.
progress-waiting = ⏳ Đang chờ duyệt, chưa tính: { $amount }. Bí thư, Phó Bí thư duyệt xong thì được tính.
progress-waiting-works = ⏳ Đã nộp, đang chờ công nhận, chưa tính: { $amount }. Xem: /sangkien
progress-days-week = { $next } · { $days } ngày nữa hết tuần
progress-last-day-week = { $next } · hôm nay là hết tuần
progress-days-month = { $next } · { $days } ngày nữa hết tháng
progress-last-day-month = { $next } · hôm nay là hết tháng
progress-days-quarter = { $next } · { $days } ngày nữa hết quý
progress-last-day-quarter = { $next } · hôm nay là hết quý
progress-days-year = { $next } · { $days } ngày nữa hết năm
progress-last-day-year = { $next } · hôm nay là hết năm
progress-earlier = Trước đó trong { $period }: đạt { $parts }
progress-earlier-pledged = Trước đó trong { $period }: đạt { $parts }, đủ mức đăng ký { $kept }
progress-part-open = • { $when }: { $total }, còn ghi bù được
progress-part-waits = • { $when }: { $total }, không cần ghi lại
progress-waiting-before = ⏳ Từ trước còn chờ duyệt, chưa tính: { $amount }, không cần ghi lại.
progress-waits-enough = Duyệt xong là đủ, đồng chí không cần ghi lại.
progress-form-overdue = { $text } (đã qua hạn, vẫn làm được)
progress-way = ➕ { $duty }
progress-form-way = { $paper } { $period }
