# D3, an initiative that was recognised. What each word is for: docs/add-a-duty.md
duty-D3-name = sáng kiến được công nhận
duty-D3-head = Sáng kiến
duty-D3-button = 💡 Sáng kiến
duty-D3-button-nudge = 🔔 Nhắc sáng kiến
duty-D3-policy = số sáng kiến mỗi năm
duty-D3-total = { $when }, sáng kiến được công nhận: { $total }
duty-D3-progress = 💡 Sáng kiến được công nhận: { $total }. { $next }
duty-D3-target = 🎯 Năm nay ({ $span }): { $required } sáng kiến đã áp dụng và được công nhận.
duty-D3-nudge = ⏰ Đồng chí { $from } nhắc: { $period }, đồng chí có sáng kiến được công nhận { $total }.
duty-D3-nudge-parts = ⏰ Đồng chí { $from } nhắc: trong { $period }, đồng chí có sáng kiến được công nhận { $counted } (xem: /tiendo).
duty-D3-locked = Sổ ấy đã khóa nên quyết định của năm ấy không ghi thêm được nữa.
duty-D3-figures = 💡 Sáng kiến được công nhận: { $done }, đạt { $met }/{ $of } năm
duty-D3-figures-none = 💡 Sáng kiến được công nhận: kỳ này chưa trọn năm để tính
