# Sao lưu và nạp lại.
backup-done = Đã sao lưu { $documents } bản ghi vào { $file }. Tệp có dữ liệu cá nhân, chỉ chủ tệp đọc được: đồng chí giữ ở nơi an toàn.
backup-there = Tệp { $file } đã có và không phải bản sao lưu nên mình không ghi đè, tệp cũ vẫn nguyên. Đồng chí đặt tên khác, ví dụ: sao-luu-2026-11-24.gz; muốn thay tệp cũ thì thêm --force.
backup-not-exact = Máy chủ MongoDB này không cho đọc mọi bảng ở cùng một thời điểm (cần replica set), nên các bảng được đọc lần lượt. Bản sao vẫn nạp lại được; nếu có thể, đồng chí sao lưu lúc ít người dùng.
backup-nothing = Ở đây chưa có dữ liệu nào để sao lưu nên mình không tạo tệp. Đồng chí xem lại MONGODB_URI hoặc DATA_DIR, ví dụ: DATA_DIR=./data
backup-no-room = Không tạo được bản chép tạm của cơ sở dữ liệu để sao lưu, có thể ổ đĩa đã đầy. Đồng chí giải phóng chỗ trống rồi chạy lại. Dữ liệu vẫn nguyên vẹn.
backup-too-slow = Sao lưu lâu quá nên máy chủ MongoDB không còn giữ thời điểm đã chọn. Đồng chí chạy lại lúc ít người dùng. Dữ liệu vẫn nguyên vẹn, chưa có tệp nào được tạo.
backup-program-older = Chương trình đang chạy là bản cũ, chưa biết sao lưu. Đồng chí khởi động lại nó (npm start), rồi sao lưu. Dữ liệu vẫn nguyên vẹn.
backup-foreign = Tệp này không phải bản sao lưu của trợ lý nên mình chưa nạp gì. Đồng chí chọn tệp do lệnh backup tạo ra, ví dụ: npm run --silent cli -- restore sao-luu.gz
backup-damaged = Bản sao lưu này bị hỏng hoặc bị cắt mất một phần nên mình chưa nạp gì. Đồng chí chép lại tệp gốc, hoặc dùng bản sao lưu khác, ví dụ: npm run --silent cli -- restore sao-luu-truoc.gz
backup-newer = Bản sao lưu này do bản chương trình mới hơn tạo ra nên mình chưa nạp gì. Đồng chí cập nhật chương trình rồi chạy lại lệnh này.
backup-missing = Không có tệp { $file }. Đồng chí kiểm tra lại đường dẫn, ví dụ: npm run --silent cli -- restore ./sao-luu.gz
backup-unreadable = Không đọc được { $file }. Đồng chí kiểm tra quyền đọc, và ghi tên tệp chứ không phải tên thư mục, ví dụ: ./sao-luu.gz

restore-done = Đã nạp lại { $documents } bản ghi, như lúc { $at }. Đồng chí có thể chạy: npm start
restore-done-beside = Đã nạp lại { $documents } bản ghi, như lúc { $at }. Chương trình đang chạy dùng được ngay.
restore-not-empty = Cơ sở dữ liệu này đã có dữ liệu nên mình chưa nạp gì và không xóa gì. Đồng chí nạp vào chỗ còn trống, ví dụ: DATA_DIR=./data-moi npm run --silent cli -- restore sao-luu.gz
restore-unfinished = Lần nạp bản sao lưu trước bị ngắt giữa chừng nên dữ liệu ở đây chưa đủ để dùng. Đồng chí chạy lại lệnh nạp, nó làm lại từ đầu: npm run --silent cli -- restore sao-luu.gz
restore-incomplete = Nạp xong mà đếm lại thấy thiếu nên mình đã bỏ hết phần vừa nạp; cơ sở dữ liệu lại trống như trước. Đồng chí chạy lại, và kiểm tra chỗ trống trên ổ đĩa.
