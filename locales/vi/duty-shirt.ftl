# D5, the áo Thanh niên Việt Nam. What each word is for: docs/add-a-duty.md
duty-D5-name = áo Thanh niên
duty-D5-head = Áo Thanh niên
duty-D5-button = Có mặc áo Thanh niên
duty-D5-button-nudge = 🔔 Nhắc áo Thanh niên
duty-D5-policy = áo Thanh niên mỗi thứ Hai và ở sự kiện cần mặc áo
duty-D5-total = { $when }, áo Thanh niên: { $total }
duty-D5-progress = 👕 Áo Thanh niên: { $total }. { $next }
duty-D5-target = 👕 Tuần này ({ $span }): mặc áo Thanh niên { $required }.
duty-D5-nudge = ⏰ Đồng chí { $from } nhắc: { $period }, đồng chí ghi mặc áo Thanh niên { $total }.
duty-D5-nudge-parts = ⏰ Đồng chí { $from } nhắc: trong { $period }, đồng chí ghi mặc áo Thanh niên đủ { $counted } (xem: /tiendo).
duty-D5-locked = Sổ ấy đã khóa nên đồng chí không tự ghi được nữa: có mặc mà chưa ghi, đồng chí báo ngày cho Bí thư, Phó Bí thư phụ trách để được ghi bổ sung.
duty-D5-figures = 👕 Áo Thanh niên: { $done }, đạt { $met }/{ $of } tuần
duty-D5-figures-none = 👕 Áo Thanh niên: kỳ này chưa có tuần nào trọn để tính
