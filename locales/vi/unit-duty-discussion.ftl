# U2: what should be done and what should not, discussed each month.
unit-duty-U2-name = thảo luận điều nên làm
unit-duty-U2-head = Thảo luận nên làm
unit-duty-U2-lack = Chưa thảo luận điều nên làm
unit-duty-U2-button-nudge = 🔔 Nhắc thảo luận
unit-duty-U2-nudge = ⏰ Đồng chí { $from } nhắc: { $units } chưa thảo luận điều nên làm, không nên làm trong { $period }. Đưa vào buổi họp, buổi sinh hoạt gần nhất rồi ghi lại: /sinhhoatnenlam
