# D2, activities of lower units or meetings of branches. What each word is for: docs/add-a-duty.md
duty-D2-name = hoạt động cấp dưới hoặc sinh hoạt chi đoàn
duty-D2-head = HĐ, sinh hoạt
duty-D2-button = Ghi hoạt động
duty-D2-button-nudge = 🔔 Nhắc hoạt động, sinh hoạt
duty-D2-policy = số hoạt động hoặc buổi sinh hoạt chi đoàn mỗi tháng
duty-D2-total = { $when }: { $total }
duty-D2-progress = 🤝 { $when }: { $total }. { $next }
duty-D2-target = 🎯 Tháng này ({ $span }): { $required } hoạt động cấp dưới hoặc { $required } sinh hoạt chi đoàn.
duty-D2-nudge = ⏰ Đồng chí { $from } nhắc: { $period }, đồng chí mới có { $total }.
duty-D2-nudge-parts = ⏰ Đồng chí { $from } nhắc: trong { $period }, đồng chí đã đủ hoạt động, sinh hoạt { $counted } (xem: /tiendo).
duty-D2-locked = Sổ tháng ấy đã khóa nên đồng chí không tự ghi được nữa: còn buổi chưa ghi, đồng chí báo ngày và đơn vị cho Bí thư, Phó Bí thư phụ trách để được ghi bổ sung.
duty-D2-figures = 🤝 Hoạt động cấp dưới, sinh hoạt chi đoàn: { $done }, đạt { $met }/{ $of } tháng
duty-D2-figures-none = 🤝 Hoạt động cấp dưới, sinh hoạt chi đoàn: kỳ này chưa có tháng nào trọn để tính
