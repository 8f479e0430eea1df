help-stranger = Chào đồng chí! Mình là trợ lý “Cán bộ Đoàn trách nhiệm”. Để bắt đầu, đồng chí gõ /start kèm mã mời do Bí thư đơn vị gửi, ví dụ: /start 7kq2m9x4c0v8t3n6b1z5r2h8dw
help-cadre =
    Đồng chí có thể gõ (có dấu hay không dấu đều được):
    /giotinhnguyen 2 – ghi 2 giờ tình nguyện
    /tiendo – xem tiến độ của mình
    /lichsu – xem, sửa, hoàn tác giờ đã ghi
    /dangky – bản đăng ký của năm
    /tukiemdiem – bản tự kiểm điểm
    /nhacnho – tạm dừng hoặc đổi giờ nhắc
    /lienket – dùng thêm trên ứng dụng khác
    /dulieucuatoi – dữ liệu mình giữ về đồng chí
    /huy – dừng việc đang làm dở
help-secretary =
    Dành cho Bí thư, Phó Bí thư:
    /tinhhinh – tình hình đơn vị
    /chuanop – ai còn thiếu (nhắn riêng)
    /nhacngay – nhắc các đồng chí còn thiếu
    /moi – mã mời cho cán bộ chưa kết nối
    /ketnoi – gõ trong nhóm để nhận bản tổng hợp
    /giotinhnguyen cho An 2 – ghi giờ giúp một đồng chí
    /giotinhnguyen nhieu – ghi cho nhiều người sau hoạt động
help-admin =
    Dành cho Thành đoàn:
    /danhsach – cập nhật danh sách từ tệp Excel
