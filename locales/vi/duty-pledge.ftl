# D8, the pledge of the year.
duty-D8-name = bản đăng ký
duty-D8-head = Đăng ký
duty-D8-button = 📝 Đăng ký
duty-D8-button-nudge = 🔔 Nhắc bản đăng ký
duty-D8-policy = bản đăng ký mỗi năm
duty-D8-state = 📝 Bản đăng ký { $period }: { $state }
duty-D8-none = chưa có, bắt đầu: { $command }
duty-D8-reminder = 📝 Bản đăng ký { $period } có hạn đến hết { $until }, đồng chí chưa làm.
duty-D8-reminder-last = ⏳ Bản đăng ký { $period } sắp đến hạn (hết { $until }), đồng chí chưa có bản này.
duty-D8-reminder-late = 📝 Hạn bản đăng ký { $period } là hết { $until }, nay đã qua; đồng chí vẫn làm được.
duty-D8-reminder-how = Chọn dưới đây, mình hỏi từng câu và gợi ý sẵn; dừng lúc nào cũng được, phần đã trả lời vẫn được giữ.
duty-D8-nudge = ⏰ Đồng chí { $from } nhắc: đồng chí chưa có bản đăng ký { $period }. Chọn dưới đây để làm ngay.
