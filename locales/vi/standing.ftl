# /tinhhinh and /chuanop: how a unit stands, and who is missing.
standing-said = { $text }
standing-column = { $duty } ({ $when })
standing-button-missing = 👥 Ai còn thiếu
standing-no-unit = Mình không thấy đơn vị “{ $asked }” trong phạm vi đồng chí phụ trách. Đồng chí gõ tên hoặc mã đơn vị, ví dụ: { $example }
standing-several-units =
    Có mấy đơn vị hợp với “{ $asked }”:
    { $names }
    Đồng chí gõ mã giúp mình, ví dụ: { $example }
standing-week = Không có tuần { $number }. Đồng chí gõ kỳ khác, ví dụ: { $example }
standing-month = Không có tháng { $number }. Đồng chí gõ kỳ khác, ví dụ: { $example }
standing-quarter = Không có quý { $number }. Đồng chí gõ kỳ khác, ví dụ: { $example }
standing-group-words = Mình chưa hiểu “{ $asked }”. Trong nhóm này mình chỉ báo số liệu của { $unit }; đồng chí gõ thêm kỳ, ví dụ: /tinhhinh tháng 10
standing-not-begun = Mình chưa có số liệu vì { $period } chưa bắt đầu. Đồng chí xem kỳ khác, ví dụ: /tinhhinh tuần trước
standing-no-unit-then = Đơn vị này chưa có trong { $period }. Đồng chí xem kỳ khác, ví dụ: /tinhhinh tháng này
standing-outside-scope = Trong { $period }, đơn vị này ở ngoài phạm vi kế hoạch nên không có số liệu. Đồng chí xem đơn vị khác, ví dụ: /tinhhinh tháng này
missing-title = 👥 { $unit } – { $period }
missing-none = 🌟 Đã đủ { $duty }.
missing-no-duty = Trong { $period } không tính { $duty }.
missing-count = Còn thiếu { $duty } ({ $count }):
missing-unit = • { $unit }: { $count }
missing-unit-own = • { $unit }, không kể cấp dưới: { $count }
missing-more-units = • … và { $count } đơn vị nữa: { $cadres }
missing-page = (trang { $page }/{ $pages })
missing-button-unit = { $unit } ({ $count })
missing-button-into = { $unit }
missing-button-file = 📎 Tệp danh sách
missing-button-names = 📄 Xem tên từng trang
missing-button-next = ▶ Trang sau
missing-button-back = ◀ Trang trước
missing-file = 📎 Danh sách đầy đủ nằm trong tệp này: { $count } dòng. Tệp có tên người, đồng chí giữ cẩn thận nhé.
missing-file-elsewhere = Ứng dụng này chưa gửi được tệp, nên mình đã gửi danh sách vào { $app } của đồng chí.
missing-file-name = con-thieu-{ $unit }.xlsx
missing-sheet-names = Còn thiếu
missing-sheet-units = Theo đơn vị
missing-column-name = Họ và tên
missing-column-code = Mã cán bộ
missing-column-unit = Đơn vị
missing-column-unit-code = Mã đơn vị
missing-column-duty = Việc
missing-column-period = Kỳ
missing-column-done = Đã làm
missing-column-required = Cần
missing-column-linked = Kết nối
missing-linked = đã kết nối
missing-not-linked = chưa kết nối
missing-without-app = không dùng ứng dụng
standing-too-many = Chỗ này có { $count } cán bộ, nhiều hơn { $most } là số tôi xem được một lần, nên tôi chưa làm gì cả; dữ liệu vẫn nguyên. Đồng chí xem từng đơn vị cấp dưới, ví dụ: /tinhhinh Đoàn phường An Khánh
