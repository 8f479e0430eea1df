# The workbook of a unit: what stands in its cells, and what is said around it. Its columns: unit-book.json.
book-measure-minutes = giờ
book-measure-times = lần
book-met = Đạt
book-vacant = Khuyết
book-not-met = Chưa đạt
book-state-counts = được tính
book-state-waits = chờ duyệt
book-state-refused = không duyệt
book-state-excused = có lý do
book-state-registered = đăng ký

book-file-name = { $unit } { $period }.xlsx
book-file = 📊 { $unit }, { $period }: mỗi đơn vị cấp dưới một trang, thêm trang còn thiếu và các lần ghi. Tệp có tên người, đồng chí giữ cẩn thận nhé.
book-file-without-entries = 📊 { $unit }, { $period }: mỗi đơn vị cấp dưới một trang, thêm trang còn thiếu; không có trang các lần ghi. Tệp có tên người, đồng chí giữ cẩn thận nhé.
book-too-long = { $unit }, { $period } có nhiều lần ghi hơn một trang tính chứa được. Mình lập tệp không có trang ấy nhé? Cần từng lần ghi thì đồng chí chọn kỳ ngắn hơn hoặc một đơn vị, ví dụ: /baocao excel tháng này
book-without-entries = 📊 Lập không có trang ấy
book-left-be = Thôi
book-left = Mình chưa lập tệp nào. Cần từng lần ghi, đồng chí gõ ví dụ: /baocao excel tháng này
book-not-yours = Tệp tổng hợp của đơn vị chỉ Bí thư, Phó Bí thư phụ trách và Ban Tổ chức – Kiểm tra lấy được. Việc của mình đồng chí xem ở /tiendo. Chưa có gì thay đổi.
book-button = 📊 Tổng hợp (Excel)
book-text-head = 📊 { $unit }, { $period } (đạt/phải làm):
book-text-line = • { $name }: { $figures }
book-text-figure = { $of } { $cell }
