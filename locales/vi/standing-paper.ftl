# Of a unit's standing as a paper.
paper-field-columns = các cột
paper-field-column = tên cột
paper-field-rows = các hàng
paper-field-row-head = cột đầu
paper-field-row-name = tên hàng
paper-field-cells = các ô
paper-field-cell = số liệu
paper-field-totals = các ô cộng
paper-field-total = số cộng
paper-field-note = cách đọc bảng
paper-sample-column = Áo Thanh niên
paper-sample-row-head = Đơn vị
paper-sample-row-name = Chi đoàn Khu vực 1
paper-sample-cell = 8/10 (80%)
paper-sample-total = 24/30 (80%)
paper-sample-note = Mỗi ô: số cán bộ đạt trên số cán bộ phải thực hiện.

standing-paper-title = BÁO CÁO
standing-paper-subject =
    kết quả thực hiện Mô hình “Cán bộ Đoàn trách nhiệm”
    { $unit }, { $period }
standing-paper-number = Số:          - BC/ĐTN
standing-paper-counts = I. SỐ LƯỢNG CÁN BỘ
standing-paper-closing = Trên đây là báo cáo kết quả thực hiện Mô hình “Cán bộ Đoàn trách nhiệm”./.
standing-paper-for = TM. BAN CHẤP HÀNH
standing-paper-signed = BÍ THƯ
standing-paper-receivers =
    Nơi nhận:
    - Đoàn cấp trên;
    - Cấp ủy;
    - Lưu: VP.

paper-ketqua-name = báo cáo kết quả
paper-ketqua-typed = kết quả
paper-standing-code = Báo cáo kết quả
paper-standing-cadres = Tổng số cán bộ: { $count }; đã kết nối ứng dụng: { $linked }; không dùng ứng dụng: { $without }.
paper-standing-as-of = Số liệu tính đến hết ngày { $day }, kỳ này chưa kết thúc.
paper-standing-waiting = Có việc chờ duyệt, chưa tính: { $count } đồng chí.
paper-standing-away = Vắng có lý do: { $count } đồng chí.
paper-standing-excused = { $duty }, không làm được vì có lý do: { $count } đồng chí.
paper-standing-units = II. KẾT QUẢ THEO ĐƠN VỊ
paper-standing-people = II. KẾT QUẢ CỦA TỪNG CÁN BỘ
paper-standing-units-note = Mỗi ô: số cán bộ đạt trên số cán bộ phải thực hiện; “–”: trong kỳ không ai phải thực hiện.
paper-standing-people-note = Mỗi ô: đã làm trên mức phải làm; “–”: trong kỳ không phải thực hiện. Hàng cuối: số cán bộ đạt trên số phải thực hiện.
paper-standing-person = Họ và tên
paper-standing-count = Số cán bộ
paper-standing-own = { $unit }, không kể cấp dưới
paper-standing-done = { $done }/{ $required }
paper-standing-hours = { $done }/{ $required } giờ
paper-standing-parts = { $done }; đạt { $parts }
paper-standing-is-met = đạt
paper-standing-not-met = chưa
paper-not-yours-of-unit = { $paper } chỉ Bí thư, Phó Bí thư phụ trách đơn vị và ban phụ trách việc này in được. Kết quả của mình thì đồng chí xem ở /tiendo
paper-standing-unit = { $duty }: { $result }
