# /tukiemdiem: the self-review of a quarter or year (a2 KĐCT01).
review-title = 📝 BẢN TỰ KIỂM ĐIỂM { $period } ({ $code })
review-title-of =
    📝 BẢN TỰ KIỂM ĐIỂM { $period }
    { $name } – { $unit }
review-intro =
    📝 Bản tự kiểm điểm { $period } ({ $code }), { $parts } phần ngắn. Trả lời đến đâu mình giữ đến đó, gõ /huy để dừng bất cứ lúc nào.

    { $figures }
review-draft-found =
    Đồng chí còn bản tự kiểm điểm { $period } đang làm dở, đã xong { $done }/{ $parts } phần.

    { $figures }
review-which = Đồng chí làm bản tự kiểm điểm của kỳ nào?
review-missing = { $period } (còn thiếu)
review-running = { $period } (đang diễn ra)
review-drafted = { $period } (đang làm dở)
review-year-running = { $period }
review-whole-year = cả { $period }
review-see = Xem lại { $period }
review-brief =
    📝 Bản tự kiểm điểm { $period } của đồng chí đã được ghi nhận ngày { $date }.
    { $readers }
    Đồng chí muốn xem lại hay làm kỳ khác?
review-step = Tự kiểm điểm { $period } · { $step }
review-promised = 🎯 Đã đăng ký: { $promised }
review-no-pledge = 🎯 Năm { $year } đồng chí chưa có bản đăng ký. Gõ /dangky để làm sau bản này nhé.
review-promised-here =
    Đồng chí đã đăng ký:
    { $promised }
review-done =
    🎉 Bản tự kiểm điểm { $period } của đồng chí đã được ghi nhận. Chỉ Bí thư, Phó Bí thư đơn vị và cấp trên mở xem được; ai mở, đồng chí đều thấy.
    Xem lại lúc nào cũng được: /tukiemdiem { $period }
review-change = ✏️ Thay đổi
review-read-by = 👁 Đã có { $reader } xem ngày { $date }
review-read-by-nobody = 👁 Chưa có ai mở xem bản này.
review-reader = { $position } { $name } ({ $unit })
review-came = 📝 Đồng chí { $name } ({ $unit }) đã gửi bản tự kiểm điểm { $period }.
review-open = Xem bản này
review-read-noted = Mình đã ghi lại là đồng chí vừa xem bản này; đồng chí { $name } cũng thấy điều đó.
review-whose = Đồng chí muốn xem bản của ai?
review-person = { $name } – { $unit }
review-nobody = Mình không thấy “{ $query }” trong đơn vị của đồng chí. Đồng chí gõ tên hoặc mã cán bộ, ví dụ: /tukiemdiem Bích
review-none-of = Đồng chí { $name } chưa gửi bản tự kiểm điểm nào trong năm nay và năm trước.
review-none-of-period = Đồng chí { $name } chưa gửi bản tự kiểm điểm { $period }. Đồng chí thử kỳ khác nhé, ví dụ: /tukiemdiem { $name } quý 3
review-not-yours = Bản tự kiểm điểm chỉ Bí thư, Phó Bí thư đơn vị và cấp trên mở xem được. Làm bản của mình: /tukiemdiem, hoặc chọn kỳ, ví dụ: /tukiemdiem quý 3
review-unclear-period = Mình chưa rõ kỳ này. Đồng chí gõ quý hoặc năm, ví dụ: /tukiemdiem quý 3. Mình chưa thay đổi gì cả.
review-other-kind = Bản tự kiểm điểm làm theo quý và theo năm. Đồng chí gõ ví dụ: /tukiemdiem quý 3. Mình chưa thay đổi gì cả.
review-not-begun = Kỳ này chưa bắt đầu nên chưa tự kiểm điểm được. Đồng chí gõ ví dụ: /tukiemdiem quý này
review-figure = • { $when }: { $total }
review-figure-year = 🗓 { $duty } trong năm { $year }: { $total }
review-pledged-number = { $amount } mỗi { $each }
review-pledged-done = 🎯 Đã đăng ký { $promised }: đã có { $done }
review-pledged = 🎯 Đã đăng ký { $promised }
review-pledged-kept = 🎯 Đã đăng ký { $promised }: đạt { $parts }
review-unmet = Chưa đủ: { $list }
review-unmet-more = Chưa đủ: { $list } và { $more } { $parts } trước đó
review-remarks =
    Lần tự kiểm điểm trước đồng chí nêu:
    { $remarks }
review-remark = • { $text }
review-remark-mend = → Khắc phục: { $text }
