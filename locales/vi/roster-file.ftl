# Gửi tệp danh sách cho trợ lý trong tin nhắn riêng.
roster-file-ask = Đồng chí gửi tệp Excel (.xlsx) danh sách đơn vị và cán bộ vào đây. Mình xem trước và hỏi lại, chưa thay đổi gì ngay. Chưa có tệp mẫu: đồng chí nhờ người quản trị trợ lý tạo giúp.
roster-file-demo = Đang là dữ liệu mẫu nên mình chưa nhận danh sách qua tin nhắn. Lần đầu, người quản trị trợ lý nhập danh sách thật trên máy chủ; từ lần sau đồng chí gửi tệp cho mình là được.
roster-file-text = { $text }
roster-file-sure = Mình nhập danh sách này nhé? Lịch sử cũ vẫn được giữ, không ai bị xóa.
roster-file-yes = Nhập
roster-file-no = Thôi
roster-file-left = Mình không nhập, danh sách vẫn như cũ. Khi nào cần, đồng chí gửi lại tệp.
roster-file-same = Danh sách đang có giống hệt tệp này, không có gì để nhập.
roster-file-done = ✅ Đã nhập danh sách: thêm { $added }, sửa { $changed }. Gửi mã mời cho cán bộ chưa liên kết: /moi
roster-file-invite = Mã mời
roster-file-mend = Đồng chí sửa những chỗ này trong tệp rồi gửi lại giúp mình nhé.
roster-file-problems = cho-can-sua.txt
roster-file-gone = Tệp này không còn tải về được. Đồng chí gửi lại tệp giúp mình nhé. Chưa có gì thay đổi.
