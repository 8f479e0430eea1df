# U3: a collective review each quarter.
unit-duty-U3-name = họp kiểm điểm tập thể
unit-duty-U3-head = Họp kiểm điểm
unit-duty-U3-lack = Chưa họp kiểm điểm
unit-duty-U3-button-nudge = 🔔 Nhắc họp kiểm điểm
unit-duty-U3-nudge = ⏰ Đồng chí { $from } nhắc: { $units } chưa họp kiểm điểm tập thể của { $period }. Mở buổi họp và ghi kết quả: /kiemdiem
