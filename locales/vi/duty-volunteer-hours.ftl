# D1, volunteer hours. What each word is for: docs/add-a-duty.md
duty-D1-name = giờ tình nguyện
duty-D1-head = Giờ tình nguyện
duty-D1-button = Giờ khác
duty-D1-button-nudge = 🔔 Nhắc giờ tình nguyện
duty-D1-policy = giờ tình nguyện mỗi tuần
duty-D1-total = { $when }: { $total }
duty-D1-progress =
    📊 { $when } { $bar } { $total }
    { $next }
duty-D1-target = 🎯 Tuần này ({ $span }): ít nhất { $required } tình nguyện ngoài giờ hành chính.
duty-D1-nudge = ⏰ Đồng chí { $from } nhắc: { $period }, đồng chí mới có { $total } tình nguyện.
duty-D1-nudge-parts = ⏰ Đồng chí { $from } nhắc: trong { $period }, đồng chí đã đủ giờ tình nguyện { $counted } (xem: /tiendo).
duty-D1-locked = Sổ giờ ấy đã khóa nên đồng chí không tự ghi được nữa: có giờ chưa ghi, đồng chí báo ngày và số giờ cho Bí thư, Phó Bí thư phụ trách để được ghi bổ sung.
duty-D1-figures = ⏱ Giờ tình nguyện: { $done }, đạt { $met }/{ $of } tuần
duty-D1-figures-none = ⏱ Giờ tình nguyện: kỳ này chưa có tuần nào trọn để tính
