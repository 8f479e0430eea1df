# Chỉ có trên Zalo: giới hạn, và đăng nhập bằng mã QR trên dòng lệnh.
zalo-file-too-large = Tệp này lớn quá, mình chỉ nhận được tệp đến { $megabytes } MB. Chưa có gì thay đổi cả. Đồng chí gửi tệp nhỏ hơn giúp mình nhé, ví dụ: bỏ bớt ảnh trong tệp rồi gửi lại.
zalo-bot-no-file = (Tệp “{ $name }” không gửi được qua Zalo Bot. Đồng chí nối thêm ứng dụng nhận tệp bằng /lienket, rồi hỏi lại ở đó nhé.)

zalo-login-warning = ⚠️ Đăng nhập bằng tài khoản cá nhân trái với điều khoản của Zalo: tài khoản có thể bị khóa tạm thời hoặc vĩnh viễn. Đồng chí hãy dùng một tài khoản phụ chỉ dành cho trợ lý. Ai đọc được tệp phiên đăng nhập thì dùng được tài khoản ấy. Nếu đơn vị đăng ký được Zalo Bot chính thức thì nên dùng cách đó (ZALO_BOT_TOKEN).
zalo-login-confirm = Đồng chí đã hiểu và đồng ý tiếp tục? Gõ “đồng ý”:{" "}
zalo-login-not-confirmed = Chưa đăng nhập, chưa có gì thay đổi. Khi đã sẵn sàng, đồng chí chạy lại và gõ “đồng ý” (hoặc thêm --yes): npm run --silent cli -- zalo login
zalo-login-scan = Đồng chí mở Zalo trên điện thoại của tài khoản ấy, chọn biểu tượng quét QR, quét mã trên. Nếu khó quét, mở ảnh: { $file }
zalo-login-scanned = Đã quét: { $name }. Đồng chí bấm Đăng nhập trên điện thoại.
zalo-login-declined = Điện thoại đã từ chối. Đây là mã mới:
zalo-login-expired = Mã đã hết hạn. Đây là mã mới:
zalo-login-done = Đã đăng nhập tài khoản { $account }. Phiên đăng nhập ở { $file }, chỉ chủ máy đọc được. Chương trình đang chạy sẽ tự dùng.
zalo-login-turn-on = Để bật Zalo, đồng chí đặt ZALO=on trong tệp .env rồi chạy: npm start
zalo-login-failed = Chưa đăng nhập được: không kết nối được Zalo hoặc không ai quét mã. Chưa có gì thay đổi. Đồng chí kiểm tra mạng rồi chạy lại: npm run --silent cli -- zalo login
zalo-login-option-yes = đã đọc cảnh báo và đồng ý
zalo-login-option-out = ảnh mã QR sẽ được ghi vào đây
