help-stranger = Chào đồng chí! Mình là trợ lý “Cán bộ Đoàn trách nhiệm”. Để bắt đầu, đồng chí gõ /start kèm mã mời do Bí thư đơn vị gửi, ví dụ: /start 7kq2m9x4c0v8t3n6b1z5r2h8dw
help-cadre = Đồng chí có thể gõ (có dấu hay không dấu đều được):
help-head = Dành cho Bí thư, Phó Bí thư:
help-admin = Dành cho Thành đoàn:
help-group = Trong nhóm này, đồng chí có thể gõ:
help-private-too = Các việc khác, đồng chí nhắn riêng cho mình: gõ /trogiup ở đó.
help-line = { $line } – { $about }
help-section =
    { $title }
    { $lines }
help-duties = Tên việc gõ sau /chuanop, /nhacngay: { $duties }
help-duty = { $duty } ({ $word })
