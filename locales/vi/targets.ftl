# The plan's targets (III.2), and what figures of units are called.
share = { $met }/{ $of } ({ $percent }%)
targets-title = 🎯 Mục tiêu năm { $year }, cần đạt 100%:
targets-line = • { $target }: { $figure }
targets-line-vacant = • { $target }: { $figure }, khuyết { $vacant }
targets-met = ✅ Đã đạt: { $targets }
target-T1-name = đơn vị có mô hình được công nhận
target-T2-name = đăng ký và tự kiểm điểm
target-T2-head = Cả hai bản
target-T2-lack = Chưa đủ cả đăng ký và tự kiểm điểm
target-T3-name = Bí thư Đoàn cơ sở có sáng kiến
target-T3-head = Sáng kiến của Bí thư
target-T3-lack = Bí thư Đoàn cơ sở chưa có sáng kiến được công nhận
target-T2-button-nudge = 🔔 Nhắc cả hai bản
target-T2-nudge = ⏰ Đồng chí { $from } nhắc: { $period }, đồng chí chưa có đủ bản đăng ký và bản tự kiểm điểm. Xem bản nào còn thiếu: /tiendo
target-T3-button-nudge = 🔔 Nhắc Bí thư về sáng kiến
target-T3-nudge = ⏰ Đồng chí { $from } nhắc: { $period }, mỗi Bí thư Đoàn cơ sở cần một sáng kiến được công nhận, đồng chí chưa có. Gửi sáng kiến: /sangkien
target-T4-name = công chức, viên chức đạt bốn được
