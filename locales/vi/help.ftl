help-front =
    Đồng chí hay dùng (có dấu hay không dấu đều được):
    { $lines }

    Còn nữa, theo nhóm:
help-page-deeds = 📝 Ghi việc đã làm
help-page-sittings = 📅 Họp, lịch, báo vắng
help-page-papers = ✍️ Đăng ký, kiểm điểm, sáng kiến
help-page-watch = 🔎 Theo dõi, nhắc, duyệt
help-page-unit = 🧩 Việc chung của đơn vị
help-page-year = 📚 Hồ sơ, báo cáo năm
help-page-people = 👥 Cán bộ, phân công, quy định
help-page-own = ⚙️ Cài đặt, dữ liệu của tôi
help-page-front = ⬅️ Các nhóm việc
help-cadre = Đồng chí có thể gõ:
help-head = Dành cho Bí thư, Phó Bí thư:
help-admin = Dành cho Thành đoàn:
help-entrusted = Việc đồng chí được giao thêm:
help-group = Trong nhóm này, đồng chí có thể gõ:
help-private-too = Các việc khác, đồng chí nhắn riêng cho mình: gõ /trogiup ở đó.
help-line = { $line } – { $about }
help-section =
    { $title }
    { $lines }
help-duties = Tên việc gõ sau /chuanop, /nhacngay: { $duties }
help-duty = { $duty } ({ $word })
help-how-hours = Ghi giờ tình nguyện: đồng chí nhắn số giờ, ngày và việc đã làm, ví dụ: /giotinhnguyen 2 hôm qua dọn rác. Hoặc gõ như nói chuyện: “hôm qua mình làm 2 tiếng dọn rác”. Mình nhắc lại điều đã hiểu, và có nút Hoàn tác.
help-how-undo = Sửa hoặc bỏ mục đã ghi: đồng chí gõ /lichsu, chọn mục, rồi chọn sửa hay bỏ. Ngay sau khi ghi cũng có nút Hoàn tác.
help-how-pledge = Bản đăng ký của năm: đồng chí gõ /dangky, mình hỏi từng câu và gợi ý sẵn; dừng lúc nào cũng được, phần đã trả lời vẫn được giữ.
help-how-review = Tự kiểm điểm: đồng chí gõ /tukiemdiem (thêm kỳ nếu cần, ví dụ: /tukiemdiem quý 4), mình hỏi từng câu và đặt sẵn số liệu của đồng chí.
help-how-apps = Dùng thêm trên ứng dụng khác: đồng chí gõ /lienket ở đây để lấy mã, rồi gửi mã ấy cho trợ lý ở ứng dụng kia.
help-how-invite = Mời một đồng chí: Bí thư, Phó Bí thư gõ /moi để lấy mã, rồi chuyển cho đúng người; đồng chí ấy gửi mã cho trợ lý là xong.
help-how-reminders = Đổi giờ nhắc hoặc tạm dừng nhắc: đồng chí gõ /nhacnho rồi chọn.
