# /nhacngay: nudge those who are missing something.
nudge-which = Đồng chí muốn nhắc việc nào?
nudge-option = { $duty } – { $period } ({ $count })
nudge-preview =
    Mình sẽ nhắc về { $duty } ({ $period }), { $count } đồng chí:
    { $names }

    Nội dung:
    “{ $text }”

    Đồng chí gửi chứ?
nudge-preview-some =
    Mình sẽ nhắc về { $duty } ({ $period }), { $count } đồng chí:
    { $names }
    Còn { $away } đồng chí chưa nhắc được (chưa kết nối, đã chặn hoặc đang tạm dừng): /chuanop

    Nội dung:
    “{ $text }”

    Đồng chí gửi chứ?
nudge-more = … và { $count } đồng chí nữa
nudge-yes = 🔔 Gửi
nudge-no = Thôi
nudge-left = Mình chưa gửi gì cả.
nudge-nobody = 🌟 Không đồng chí nào còn thiếu { $duty } của { $period }, nên không cần nhắc.
nudge-only-you = Trong { $period }, chỉ còn chính đồng chí thiếu { $duty }, các đồng chí khác đã đủ, nên không cần nhắc ai. Xem việc của mình: /tiendo
nudge-nobody-reached = Trong { $period }, còn { $away } đồng chí thiếu { $duty } nhưng mình chưa nhắn được (chưa kết nối, đã chặn hoặc đang tạm dừng). Gửi mã mời: /moi
nudge-no-unit = 🌟 Không đơn vị nào còn thiếu { $duty } của { $period }, nên không cần nhắc.
nudge-only-your-unit = Trong { $period }, chỉ còn đơn vị của chính đồng chí thiếu { $duty }, nên không cần nhắc ai.
nudge-waits-above = Đã nộp, đang chờ cấp trên xem nên mình không nhắc: { $units }. Xem mô hình đang chờ: /mohinh cho
nudge-waits =
    ⏳ Đã ghi đủ, đang chờ duyệt nên mình không nhắc (xem: /duyet):
    { $names }
nudge-rest-waits = Phần đã ghi đang chờ duyệt, đồng chí không cần ghi lại.
nudge-headless = Chưa có Bí thư, Phó Bí thư nên mình không nhắn được: { $units }
nudge-without-app =
    📄 Không dùng ứng dụng nên mình không nhắn được, đồng chí báo trực tiếp giúp ({ $period }, { $duty }):
    { $names }
nudge-sent = ✅ Đã nhắc { $count } đồng chí.
nudge-sent-before = Hôm nay các đồng chí này đã được nhắc việc này rồi, mình không nhắc thêm.
nudge-done-meanwhile =
    🌟 Mình không nhắc các đồng chí vừa xong việc này:
    { $names }
nudge-none-now = Mình chưa gửi gì cả: bây giờ không nhắn được cho đồng chí nào còn thiếu.
nudge-stated = { $duty } do tập thể đánh giá ở buổi họp kiểm điểm, và không còn ai khác cần được nhắc; mình chưa gửi gì cả. Mở buổi họp kiểm điểm: /kiemdiem
nudge-over = Buổi họp đã qua thì không bù được, nên mình không nhắc { $duty }; mình chưa gửi gì cả. Xem ai vắng, ai trễ: /chuanop { $word }
nudge-closed = Sổ { $duty } của { $period } đã chốt nên nhắc bây giờ cũng không ghi thêm được; mình chưa gửi gì cả. Đồng chí nhắc kỳ đang mở, ví dụ: /nhacngay { $word }
nudge-later =
    ⏳ { $count } đồng chí hôm nay đã nhận (hoặc sắp nhận) tin nhắc nên mình không nhắn thêm, để không ai bị nhắc nhiều lần một ngày:
    { $names }
    Đồng chí nhắc lại được từ { $day }.
nudge-person-none = 🌟 Đồng chí { $name } không thiếu { $duty } trong { $period }, nên không cần nhắc.
nudge-several =
    Có mấy đồng chí hợp với “{ $asked }”:
    { $names }
    Đồng chí gõ mã giúp mình, ví dụ: /nhacngay { $example }. Mình chưa gửi gì cả.
