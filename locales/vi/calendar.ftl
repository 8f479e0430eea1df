# /lich: what is on.
command-calendar-menu = Lịch sắp tới
command-calendar-help = những buổi được mời và buổi đang mở để dự
calendar-own =
    📅 Sắp tới của đồng chí:
    { $lines }
calendar-open =
    🤝 Đơn vị cấp dưới đang mở, đồng chí dự được:
    { $lines }
calendar-none = Sắp tới chưa có buổi nào. Khi có giấy mời, mình báo ngay.
calendar-line-coming = ✅ { $what }
calendar-line-silent = { $what } (chưa trả lời)
calendar-line-substitute = { $what } (cử người thay)
calendar-line-convened = 📣 { $what } (đồng chí gọi)
calendar-line-open = { $what } ({ $unit })
calendar-button-answer = Trả lời giấy mời
calendar-button-join = Tôi sẽ dự: { $title } { $day }
calendar-button-leave = Không dự được nữa
calendar-button-list = Xem lịch
calendar-joined = ✅ Đã ghi: đồng chí sẽ dự { $what }. Gần đến ngày mình nhắc.
calendar-left = Đã ghi: đồng chí không dự { $what } nữa.
calendar-full = { $title } vừa hết chỗ, nên mình chưa ghi. Đồng chí xem buổi khác: /lich
calendar-gone = Mình không thấy buổi này trong lịch của đồng chí, nên chưa đổi gì. Đồng chí xem: /lich
calendar-over = { $title } đã qua hoặc đã hủy, nên chưa đổi gì. Đồng chí xem buổi khác: /lich
calendar-object-right = { $what }: đồng chí không bị ghi trễ hay vắng nữa, nên không cần báo. Xem: /tiendo
calendar-object-nobody = Hiện chưa có ai phụ trách { $what } nhận được tin, nên mình chưa báo được. Đồng chí gõ: /donvi nhắn
calendar-objected = Mình đã báo đồng chí { $names }: ghi ở { $what } chưa đúng. Sửa xong là mình báo lại.
calendar-objects-late = 🙋 Đồng chí { $name } ({ $unit }) báo ghi chưa đúng ở { $what }: đang ghi là trễ.
calendar-objects-missed = 🙋 Đồng chí { $name } ({ $unit }) báo ghi chưa đúng ở { $what }: đang ghi là vắng.
progress-events =
    📅 Sắp có, dự là được tính:
    { $lines }
