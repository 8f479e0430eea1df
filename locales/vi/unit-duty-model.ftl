# U1: a model of the unit's own each year.
unit-duty-U1-name = mô hình của đơn vị
unit-duty-U1-head = Mô hình
unit-duty-U1-lack = Chưa có mô hình được công nhận
unit-duty-U1-button-nudge = 🔔 Nhắc mô hình
unit-duty-U1-nudge = ⏰ Đồng chí { $from } nhắc: { $units } chưa có mô hình { $period } được công nhận. Viết và nộp mô hình: /mohinh
