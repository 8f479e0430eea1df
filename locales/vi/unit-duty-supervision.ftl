# U4: inspection and supervision.
unit-duty-U4-name = giám sát
unit-duty-U4-head = Giám sát
unit-duty-U4-lack = Chưa giám sát
unit-duty-U4-button-nudge = 🔔 Nhắc giám sát
unit-duty-U4-nudge = ⏰ Đồng chí { $from } nhắc: trong { $period }, { $units } chưa ghi lần kiểm tra, giám sát nào. Ghi một lần: /giamsat
