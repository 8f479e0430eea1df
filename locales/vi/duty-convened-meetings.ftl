# D6, convened meetings. What each word is for: docs/add-a-duty.md
duty-D6-name = dự họp triệu tập
duty-D6-head = Dự họp
duty-D6-button = Xem các buổi họp
duty-D6-button-nudge = 🔔 Nhắc dự họp
duty-D6-policy = dự mọi buổi họp triệu tập
duty-D6-total = { $when }, dự họp triệu tập: { $total }
duty-D6-progress = 📋 { $when }, dự họp triệu tập đúng giờ: { $total }. Vắng hoặc trễ { $left }; ghi chưa đúng thì đồng chí báo người triệu tập sửa.
duty-D6-target = 📋 { $span }: dự đủ, đúng giờ các buổi họp được triệu tập.
duty-D6-nudge = ⏰ Đồng chí { $from } nhắc: { $period }, đồng chí dự họp triệu tập { $total }.
duty-D6-nudge-parts = ⏰ Đồng chí { $from } nhắc: trong { $period }, đồng chí dự đủ họp triệu tập { $counted } (xem: /tiendo).
duty-D6-locked = Buổi họp đã chốt; ghi chưa đúng thì đồng chí báo người triệu tập.
duty-D6-figures = 📋 Họp triệu tập: dự đúng giờ { $done }, đạt { $met }/{ $of } tháng
duty-D6-figures-none = 📋 Họp triệu tập: kỳ này chưa trọn tháng nào có họp để tính
