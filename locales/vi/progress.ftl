# /tiendo: how I stand.
progress-week =
    📊 Tuần này ({ $span })
    { $bar } { $total }
    { $next }
progress-week-free = 📊 Tuần này ({ $span }): { $total }
progress-own-only = /tiendo chỉ cho xem tiến độ của chính đồng chí, không xem của “{ $name }”. Ai còn thiếu việc gì thì đồng chí gõ: /chuanop. Số liệu đơn vị: /tinhhinh
progress-left = Còn { $left } nữa là đủ. Ghi giờ: /giotinhnguyen 2
progress-met = Đồng chí đã đủ giờ tuần này. Cảm ơn đồng chí!
progress-month =
    Các tuần trong { $month }:
    { $lines }
progress-month-week = • { $span }: { $total }
progress-since = Đồng chí có trong danh sách từ { $since }; các tuần trước đó không tính.
progress-forms =
    📝 Bản đăng ký { $year }: { $pledge }
    📝 Tự kiểm điểm { $quarter }: { $review }
progress-form-done = đã xong ✅
progress-pledge-draft = đang làm dở, làm tiếp: /dangky
progress-pledge-none = chưa có, bắt đầu: /dangky
progress-review-draft = đang làm dở, làm tiếp: /tukiemdiem quý { $number }
progress-review-none = chưa có, khi sẵn sàng: /tukiemdiem quý { $number }
