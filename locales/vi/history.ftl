# /lichsu: the entries so far, corrected and undone.
history-list =
    🗒 { $title } { $when }:
    { $lines }
history-list-period =
    🗒 { $title } { $when }: { $total }
    { $lines }
history-line = • { $what }
history-line-by = • { $what } ({ $by } ghi)
history-more = … và { $count } mục cũ hơn. Xem tiếp: { $line }
history-lately = gần đây
history-when-page = { $when }, trang { $page }/{ $pages }
history-none = Mấy tuần nay đồng chí chưa ghi việc nào. Ghi ngay, ví dụ: /giotinhnguyen 2 hôm qua
history-none-period = Đồng chí chưa ghi việc nào trong { $period }. Ghi ngay, ví dụ: /giotinhnguyen 2 hôm qua
history-period-unread = Mình chưa hiểu “{ $got }” là việc gì, hay khoảng thời gian nào. Đồng chí gõ, ví dụ: /lichsu tháng này, /lichsu hoạt động tháng 11
history-too-old = Mình không còn tìm thấy mục này: có thể đã quá lâu. Mình không thay đổi gì cả. Xem các mục đang có: /lichsu; mục của tháng cũ thì gõ, ví dụ: /lichsu 9/2026; cần sửa thì đồng chí nhờ Bí thư, Phó Bí thư phụ trách.
history-button-fix = ✏️ Sửa
history-button-undo = ↩️ Hoàn tác
history-ask-undo = Hoàn tác mục nào, đồng chí?
history-undo-policy = Chính sách: { $what }
history-ask-undo-part = Việc này được tính là { $all }. Đồng chí hoàn tác mục nào?
history-undo-all = Tất cả
history-undo-one = Chỉ { $one }
history-ask-fix = Sửa mục nào, đồng chí?
history-nothing-there = Mấy tuần nay không có mục nào của đồng chí để sửa hay hoàn tác, nên không có gì thay đổi. Ghi việc thì đồng chí gõ, ví dụ: /giotinhnguyen 2 hôm qua
history-nothing-open = Không có mục nào còn sửa được. { $when } đã khóa sổ từ sau ngày { $until }, nên mục mới nhất ({ $what }) vẫn giữ nguyên. Cần sửa, đồng chí nhờ Bí thư, Phó Bí thư phụ trách bỏ mục ấy: { $take }, rồi ghi lại cho đúng, ví dụ: { $add }
history-undone =
    ↩️ Đã hoàn tác { $what }.
    { $week }
history-ask-what = { $what }. Đồng chí muốn sửa gì?
history-fix-duration = Số giờ
history-fix-times = Số lần
history-fix-day = Ngày
history-fix-note = Ghi chú
history-also-locked = { $what } vẫn giữ: { $when } đã khóa sổ từ sau ngày { $until }. Cần bỏ, đồng chí nhờ Bí thư, Phó Bí thư phụ trách gõ: { $line }
history-fixed =
    ✏️ Đã sửa: { $before } → { $what }.
    { $week }
history-ask-new-note = Ghi chú cho { $what }? Gõ ngắn thôi, ví dụ: dọn vệ sinh kênh rạch (tối đa { $most } ký tự)
history-note-unchanged = Ghi chú giữ nguyên: { $what }.
history-noted = 📝 Đã lưu ghi chú: { $what }.
history-ask-times = Mấy lần, đồng chí? Chọn dưới đây, hoặc gõ một số, ví dụ: 1
history-times-unread = Mình chưa đọc được số lần. Đồng chí gõ một số từ 1 đến { $most } giúp mình, ví dụ: 1
history-of-all = Những việc đã ghi
history-of-hours = Giờ tình nguyện
history-of-activity = Hoạt động tình nguyện
history-of-meeting = Sinh hoạt chi đoàn
history-of-activity-or-meeting = Hoạt động, sinh hoạt chi đoàn
history-of-practice = Hát, múa, thể thao
history-of-shirt = Áo Thanh niên
history-none-of = { $what }: mấy tuần nay đồng chí chưa ghi mục nào.
history-none-of-period = { $what }: đồng chí chưa ghi mục nào trong { $period }.
history-button-all = Tất cả các việc
history-button-hours = ⏱ Giờ
history-button-activity = 🤝 Hoạt động
history-button-meeting = 💬 Sinh hoạt
history-button-practice = 🎵 Hát, múa, thể thao
history-button-shirt = 👕 Áo
history-button-month = ◀ { $month }
history-button-next = ⏩ Xem tiếp
