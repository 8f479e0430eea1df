# D9, the self-review of a quarter or year.
duty-D9-name = bản tự kiểm điểm
duty-D9-head = Kiểm điểm
duty-D9-button = 📝 Tự kiểm điểm
duty-D9-button-nudge = 🔔 Nhắc tự kiểm điểm
duty-D9-policy = bản tự kiểm điểm mỗi kỳ
duty-D9-state = 📝 Tự kiểm điểm { $period }: { $state }
duty-D9-reminder = 📝 Bản tự kiểm điểm { $period } có hạn đến hết { $until }, đồng chí chưa làm.
duty-D9-reminder-last = ⏳ Bản tự kiểm điểm { $period } sắp đến hạn (hết { $until }), đồng chí chưa có bản này.
duty-D9-reminder-late = 📝 Hạn bản tự kiểm điểm { $period } là hết { $until }, nay đã qua; đồng chí vẫn làm được.
duty-D9-reminder-how = Chọn dưới đây, mình hỏi từng câu và đặt sẵn số liệu của đồng chí; dừng lúc nào cũng được, phần đã trả lời vẫn được giữ.
duty-D9-nudge = ⏰ Đồng chí { $from } nhắc: đồng chí chưa có bản tự kiểm điểm { $period }. Chọn dưới đây để làm ngay.
