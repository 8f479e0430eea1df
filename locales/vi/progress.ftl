# /tiendo: how I stand.
progress-own-only = /tiendo chỉ cho xem tiến độ của chính đồng chí, không xem của “{ $name }”. Ai còn thiếu việc gì thì đồng chí gõ: /chuanop. Số liệu đơn vị: /tinhhinh
progress-since = Đồng chí có trong danh sách từ { $since }; các tuần trước đó không tính.
progress-form-done = đã xong ✅
progress-pledged = { $total } (đăng ký { $pledged }, kế hoạch { $required })
progress-plan-met = Đã đủ mức kế hoạch. { $next }
progress-free = 📊 { $line }
progress-parts =
    Các tuần trong { $period }:
    { $lines }
progress-part = • { $when }: { $total }
progress-part-closed = • { $when }: { $total } (đã khóa sổ)
progress-form-draft = đang làm dở, làm tiếp: { $command }
progress-period =
    📊 Của đồng chí trong { $period }:
    { $text }
progress-not-begun = { $period } chưa bắt đầu nên chưa có gì để xem. Đồng chí xem kỳ khác, ví dụ: /tiendo tháng trước
progress-button-now = 📊 Hiện nay
progress-waiting = ⏳ Đang chờ duyệt, chưa tính: { $amount }. Bí thư, Phó Bí thư duyệt xong thì được tính.
