# D8, the pledge of the year.
duty-D8-name = bản đăng ký
duty-D8-head = Đăng ký
duty-D8-button = 📝 Đăng ký
duty-D8-button-nudge = 🔔 Nhắc bản đăng ký
duty-D8-policy = bản đăng ký mỗi năm
duty-D8-state = 📝 Bản đăng ký { $period }: { $state }
duty-D8-reminder = 📝 Đồng chí chưa có bản đăng ký { $period }, nên làm xong trước hết { $until }.
duty-D8-reminder-last = ⏳ Sắp hết { $until } mà đồng chí chưa có bản đăng ký { $period }.
duty-D8-reminder-late = 📝 Đồng chí chưa có bản đăng ký { $period }; đã qua { $until } nhưng làm bây giờ vẫn được tính.
duty-D8-reminder-how = Chọn dưới đây, mình hỏi từng câu và gợi ý sẵn; dừng lúc nào cũng được, phần đã trả lời vẫn được giữ.
duty-D8-nudge = ⏰ Đồng chí { $from } nhắc: đồng chí chưa có bản đăng ký { $period }. Chọn dưới đây để làm ngay.
