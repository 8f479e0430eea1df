# Chỉ có trên Zalo: giới hạn, và đăng nhập bằng mã QR trên dòng lệnh.
zalo-file-too-large = Tệp này lớn quá, mình chỉ nhận được tệp đến { $megabytes } MB. Chưa có gì thay đổi cả. Đồng chí gửi tệp nhỏ hơn giúp mình nhé, ví dụ: bỏ bớt ảnh trong tệp rồi gửi lại.
zalo-bot-no-file = (Tệp “{ $name }” không gửi được qua Zalo Bot. Đồng chí xem tệp này trên ứng dụng khác đã kết nối, gõ /lienket để kết nối thêm.)
