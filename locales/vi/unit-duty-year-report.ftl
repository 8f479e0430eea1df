# U5: the report on the year, sent to the topmost unit; U6: its synthesis.
unit-duty-U5-name = báo cáo năm
unit-duty-U5-head = Báo cáo năm
unit-duty-U5-lack = Chưa gửi báo cáo năm
unit-duty-U5-button-nudge = 🔔 Nhắc báo cáo năm
unit-duty-U5-nudge = ⏰ Đồng chí { $from } nhắc: { $units } chưa gửi báo cáo { $period }. Số liệu đã gom sẵn, đồng chí viết và gửi: /baocao nam
unit-duty-U6-name = tổng hợp năm
unit-duty-U6-head = Tổng hợp năm
unit-duty-U6-lack = Chưa chốt tổng hợp năm
unit-duty-U6-button-nudge = 🔔 Nhắc tổng hợp năm
unit-duty-U6-nudge = ⏰ Đồng chí { $from } nhắc: { $units } chưa chốt bản tổng hợp { $period }. Viết và chốt: /tonghopnam
