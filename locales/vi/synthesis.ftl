# /tonghopnam: the topmost unit's synthesis over the year reports from below (U6).
command-synthesis-help = tổng hợp báo cáo năm của các đơn vị trực thuộc, kèm phần tuyên truyền
synthesis-gathering = Tổng hợp số liệu cả năm
synthesis-changed-elsewhere = Bản tổng hợp vừa được viết hoặc chốt ở nơi khác nên mình chưa chốt. Đồng chí xem bản mới nhất: /tonghopnam
synthesis-shown =
    📚 Tổng hợp năm { $year } của { $unit }
    { $sent }/{ $of } đơn vị đã gửi báo cáo năm, { $accepted } đã nhận.
    { $state }
synthesis-late = Chưa gửi, nên tạm lấy số liệu hôm nay: { $names }.
synthesis-state-none = Bản tổng hợp chưa viết.
synthesis-state-draft = Bản tổng hợp đang viết, chưa chốt.
synthesis-state-closed = Bản tổng hợp đã chốt ngày { $day }.
synthesis-button-write = ✍️ Viết tổng hợp
synthesis-button-go-on = ✍️ Viết tiếp tổng hợp
synthesis-button-close = 🔒 Chốt tổng hợp
synthesis-button-reopen = Mở lại để sửa
synthesis-button-file = 📊 Tệp Excel
synthesis-written =
    📚 Tổng hợp năm { $year }, phần của đồng chí:

    { $body }
synthesis-check-ask = Đồng chí xem lại, cần thì sửa một phần.
synthesis-done = ✅ Được rồi
synthesis-kept = Đã giữ phần đồng chí viết. Đủ các phần thì Ban Tổ chức – Kiểm tra hoặc Bí thư, Phó Bí thư chốt: /tonghopnam
synthesis-closed = 🔒 Đã chốt bản tổng hợp năm { $year }; số liệu giữ như lúc này. In bản Word hoặc lấy tệp Excel: /tonghopnam
synthesis-reopened = Đã mở lại bản tổng hợp năm { $year } để sửa; bản đã chốt vẫn được lưu. Sửa xong đồng chí chốt lại.
synthesis-is-closed = Bản tổng hợp này đã chốt nên không viết thêm được; chưa có gì thay đổi. Cần sửa thì mở lại trước: /tonghopnam
synthesis-not-closed = Bản tổng hợp này chưa chốt nên không có gì để mở lại. Xem: /tonghopnam
synthesis-not-written = Bản tổng hợp còn phần chưa viết nên chưa chốt được; phần đã viết vẫn còn nguyên. Viết tiếp: /tonghopnam
synthesis-not-yours = Bản tổng hợp do Bí thư, Phó Bí thư và Ban Tổ chức – Kiểm tra của cấp cao nhất chốt, Ban Tuyên giáo viết phần tuyên truyền; chưa có gì thay đổi. Xem: /tonghopnam
synthesis-file = 📊 Tổng hợp năm { $year }: từng đơn vị, từng số liệu, từng việc.
synthesis-file-name = Tổng hợp năm { $year }.xlsx
synthesis-sheet-units = Đơn vị
synthesis-sheet-figures = Số liệu
synthesis-sheet-names = Từng việc
synthesis-column-state = Tình trạng báo cáo
synthesis-column-met = { $target }: đạt
synthesis-column-of = { $target }: trên
synthesis-column-section = Mục
synthesis-column-period = Kỳ
synthesis-column-whole = Trên
synthesis-column-name = Tên việc
paper-tonghopnam-name = tổng hợp năm
paper-tonghopnam-typed = tổng hợp năm
paper-synthesis-code = Tổng hợp năm
paper-synthesis-closed = Bản tổng hợp chốt lúc { $time } ngày { $day }.
paper-synthesis-open = Bản nháp, chưa chốt; số liệu tính đến ngày { $day }.
paper-synthesis-sent = { $unit } (báo cáo ngày { $day })
paper-synthesis-not-sent = { $unit } (số liệu ngày { $day })
synthesis-paper-subject =
    tổng hợp kết quả thực hiện Mô hình “Cán bộ Đoàn trách nhiệm”
    { $unit }, { $period }
synthesis-paper-written = A. ĐÁNH GIÁ VÀ CÔNG TÁC TUYÊN TRUYỀN
synthesis-paper-units = B. CHỈ TIÊU THEO ĐƠN VỊ
synthesis-paper-figures = C. SỐ LIỆU CHUNG
