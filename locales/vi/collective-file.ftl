# The collective review as a workbook that is filled in and sent back.
collective-button-file = 📎 Ghi bằng tệp Excel
collective-file = 📎 Nhận xét { $quarter } của { $unit }: đồng chí điền cột Nhận xét và các cột sau nó, giữ nguyên cột Mã cán bộ, rồi gửi lại.
collective-file-name = kiem-diem-{ $quarter }-{ $unit }.xlsx
collective-file-nowhere = Ứng dụng này không nhận tệp, nên mình chưa gửi được; nhận xét vẫn ghi ở đây được: /kiemdiem
collective-button-take-file = 📥 Gửi lại tệp đã điền
collective-ask-file = 📥 Đồng chí gửi lại tệp đã điền nhận xét { $quarter }.
collective-file-no-columns = Tệp này không có cột Mã cán bộ và Nhận xét, nên mình chưa ghi gì. Đồng chí điền vào tệp mình đã gửi, lấy lại ở: /kiemdiem
collective-file-nothing = Tệp này không có lời nào mới so với những gì đã ghi; không có gì thay đổi.
collective-file-wrong =
    Mình chưa ghi gì, vì có chỗ chưa đọc được:
    { $lines }
    Đồng chí sửa trong tệp rồi gửi lại.
collective-file-unknown = • { $who }: không có trong buổi họp này, hoặc không phải phần của đồng chí
collective-file-closed = • { $who }: đã chốt, sửa thì phải ghi lý do
collective-file-long = • { $who }: nhận xét dài quá { $most } chữ cái
collective-file-rating = • { $who }: xếp loại “{ $given }” không có trong các mức, ví dụ: { $example }
collective-file-votes = • { $who }: số phiếu “{ $given }” chưa đọc được, ví dụ: 9/10
collective-file-votes-absent = • { $who }: { $of } phiếu thì nhiều hơn { $most } người, ví dụ: 9/10
collective-file-goods = • { $who }: bốn được “{ $given }” chưa đọc được, ví dụ: đạt
collective-file-twice = • { $who }: có hai dòng
collective-file-preview =
    📥 Tệp có lời mới cho { $count } đồng chí:
    { $lines }
collective-file-line = • { $name }: { $said }
collective-file-over = Thay lời đang có của: { $names }
collective-file-sure = Ghi những lời này?
collective-file-yes = ✅ Ghi
collective-file-left = Mình chưa ghi gì từ tệp. Khi cần: /kiemdiem
collective-file-taken = ✍️ Đã ghi cho { $count } đồng chí.
collective-file-raced = Vừa có người khác ghi cho { $names }, nên mình giữ lời ấy; đồng chí mở từng người để xem.
review-sheet-sheet = Nhận xét
review-sheet-code = Mã cán bộ
review-sheet-name = Họ và tên
review-sheet-form = Tự kiểm điểm
review-sheet-remark = Nhận xét
review-sheet-rating = Xếp loại
review-sheet-votes = Số phiếu
review-sheet-goods = Bốn được
review-sheet-has-form = đã nộp
review-sheet-no-form = chưa nộp
