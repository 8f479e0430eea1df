# /tinhhinh and /chuanop: how a unit stands, and who is missing.
standing-said = { $text }
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
missing-title = 👥 { $unit } – { $period }
missing-none = 🌟 Đã đủ { $duty }.
missing-no-duty = Trong { $period } không tính { $duty }.

standing-too-many = Chỗ này có { $count } cán bộ, nhiều hơn { $most } là số tôi xem được một lần, nên tôi chưa làm gì cả; dữ liệu vẫn nguyên. Đồng chí xem từng đơn vị cấp dưới, ví dụ: /tinhhinh Đoàn phường An Khánh
