# The chat in the browser.
web-title = Cán bộ Đoàn trách nhiệm
web-about = Trợ lý của cán bộ Đoàn
web-demo = DỮ LIỆU MẪU
web-demo-explained = Người và số liệu ở đây là giả định, để đồng chí dùng thử. Khi nạp danh sách thật, dữ liệu mẫu được thay thế.
web-real-explained = Trang dùng thử trên máy này: đồng chí đang nói thay người có thật trong danh sách.
web-who = Đồng chí là ai?
web-search = Tìm tên hoặc đơn vị
web-groups = Nhóm của đơn vị
web-group-role = Nhận bản tổng hợp
web-group-name = Nhóm { $unit }
web-nobody-found = Chưa thấy ai có tên này. Đồng chí thử gõ một phần của tên, không dấu cũng được.
web-skip = Đến ô nhắn tin
web-back = Về danh sách
web-choose-first = Chào đồng chí!
web-choose-explained = Đồng chí chọn một người hoặc một nhóm trong danh sách, rồi trò chuyện với trợ lý như người ấy.
web-try-title = Đồng chí thử nhắn:
web-try-group = Nhóm này nhận bản tổng hợp của đơn vị. Đồng chí thử nhắn:
web-chat-log = Cuộc trò chuyện
web-write = Nhắn cho trợ lý…
web-send = Gửi
web-attach = Đính kèm tệp
web-speak-as = Nói với tư cách
web-bot = Trợ lý
web-typing = Trợ lý đang soạn tin…
web-today = Hôm nay
web-yesterday = Hôm qua
web-unread = tin mới
web-offline = Mất kết nối, đang thử lại…
web-not-sent = Tin chưa gửi được, nội dung vẫn còn đây.
web-send-again = Gửi lại
web-file-too-large = Tệp lớn quá 10 MB. Đồng chí chọn tệp nhỏ hơn giúp mình nhé.
web-goto = Đi tới
web-goto-explained = Chọn một thời điểm và một việc tự động, rồi xem khi ấy ai nhận được gì.
web-goto-try = Chọn nhanh
web-moment = Thời điểm
web-day = Ngày
web-time = Giờ
web-job = Việc tự động
web-run = Chạy
web-dry-run = Xem trước
web-running = Đang chạy…
web-arrived = Tin mới ở:
web-close = Đóng
web-failed = Xin lỗi đồng chí, việc vừa rồi gặp trục trặc. Những gì đã ghi trước đó vẫn còn. Đồng chí thử lại giúp mình nhé.
web-port-in-use = Cổng { $port } đang được chương trình khác dùng. Đồng chí dừng chương trình ấy, hoặc chọn cổng khác, ví dụ: PORT={ $other } npm start
web-port-forbidden = Hệ điều hành chưa cho mở cổng { $port }. Đồng chí chọn cổng từ 1024 trở lên, ví dụ: PORT=3000
web-host-unknown = Máy này không có địa chỉ { $host }. Đồng chí sửa HOST, ví dụ: HOST=127.0.0.1
