help-stranger = Chào đồng chí! Mình là trợ lý “Cán bộ Đoàn trách nhiệm”. Để bắt đầu, đồng chí gõ /start kèm mã mời do Bí thư đơn vị gửi, ví dụ: /start AbC123xyz
help-cadre =
    Đồng chí có thể gõ (có dấu hay không dấu đều được):
    /giotinhnguyen 2 – ghi 2 giờ tình nguyện
    /tiendo – xem tiến độ của mình
    /lichsu – xem, sửa, hoàn tác giờ đã ghi
    /dangky – bản đăng ký của năm
    /tukiemdiem – bản tự kiểm điểm
    /nhacnho – tạm dừng hoặc đổi giờ nhắc
    /lienket – dùng thêm trên ứng dụng khác
    /huy – dừng việc đang làm dở
help-secretary =
    Dành cho Bí thư, Phó Bí thư:
    /tinhhinh – tình hình đơn vị
    /chuanop – ai còn thiếu (nhắn riêng)
    /nhacngay – nhắc các đồng chí còn thiếu
    /moi – mã mời cho cán bộ chưa kết nối
    /ketnoi – gõ trong nhóm để nhận bản tổng hợp
