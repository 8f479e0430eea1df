# What the pledge and the self-review say in common.
form-step = Phần { $part }/{ $parts } · { $title }
form-step-of = Phần { $part }/{ $parts } · { $title } ({ $question }/{ $questions })
form-ask =
    { $step }
    { $text }
form-text-stands =
    { $text }
    📝 Đang ghi: “{ $stands }”
form-ask-several =
    { $step }
    { $text } (Chọn một hay nhiều ý; gõ số thì gõ chung một tin, ví dụ: 1, 3. Ý riêng thì gõ thẳng vào đây, tối đa { $most } ký tự.)
form-ask-several-ticked =
    { $step }
    { $text } (Các ý chọn lần trước được đánh dấu. Giữ nguyên: chọn hoặc gõ Xong. Đổi: chọn lại, hoặc gõ đủ các số, ví dụ: 1, 3. Ý riêng thì gõ thẳng vào đây, tối đa { $most } ký tự.)
form-ask-own =
    { $step }
    Đồng chí viết ý của mình nhé (tối đa { $most } ký tự):
form-ask-number =
    { $step }
    { $text } (Ít nhất { $least })
form-ask-number-of =
    { $step }
    { $text } { $kind }? (Ít nhất { $least })
form-ask-explain =
    { $step }
    Đồng chí nói rõ thêm giúp mình nhé (tối đa { $most } ký tự):
form-own = ✍️ Viết ý của tôi
form-skip = Bỏ qua
form-keep-own = Giữ ý đã viết
form-label = { $text }
form-number = { $number } { $unit }
form-number-of = { $number } { $kind } { $unit }
form-number-unclear = Mình chưa đọc được con số này. Đồng chí gõ một số, ví dụ: { $example }. Các phần đã trả lời vẫn được giữ.
form-number-too-little = Kế hoạch (mục { $clause }) yêu cầu ít nhất { $least }, có thể cao hơn nhưng không thấp hơn. Đồng chí gõ lại nhé, ví dụ: { $example }. Các phần đã trả lời vẫn được giữ.
form-number-too-little-here = Đơn vị đề ra ít nhất { $least }, cao hơn kế hoạch (mục { $clause }); đăng ký cao hơn được, không thấp hơn. Đồng chí gõ lại nhé, ví dụ: { $example }. Các phần đã trả lời vẫn được giữ.
form-number-too-much = Con số này lớn quá, phần này nhận nhiều nhất { $most }. Đồng chí gõ lại nhé, ví dụ: { $example }. Các phần đã trả lời vẫn được giữ.
form-too-long =
    Đoạn này dài { $length } ký tự, phần này nhận tối đa { $most }. Chỗ vừa đủ là đến “…{ $until }”.
    Tin đồng chí vừa gửi vẫn còn ngay phía trên: đồng chí giữ vào tin để sao chép, rút gọn rồi gửi lại nhé. Các phần trước vẫn được giữ.
form-text-empty = Phần này đồng chí viết giúp mình vài chữ nhé, ví dụ: Hoàn thành đúng hạn các việc được giao.
form-part =
    ▪️ Phần { $number } · { $title }
    { $text }
form-part-empty = – chưa trả lời
form-skipped = – không có
form-skipped-choice = – chưa nêu
form-answer-labelled = { $label }: { $text }
form-point = • { $text }
form-cut = { $text } (còn { $left } ký tự)
form-paper =
    { $title }

    { $body }
form-check-ask = Đồng chí xem lại, đúng ý thì chọn Xác nhận.
form-confirm = ✅ Xác nhận
form-edit = ✏️ Sửa một phần
form-full = Xem đủ chữ
form-later = Để sau
form-edit-which = Đồng chí muốn sửa phần nào?
form-edit-none = Không sửa nữa
form-continue = Làm tiếp
form-anew = Làm lại từ đầu
form-show-draft = Xem bản nháp
form-draft-ask = Đồng chí muốn làm gì với bản nháp này?
form-begun-pledge = Đồng chí đang làm dở bản đăng ký { $period }, đã xong { $done }/{ $parts } phần.
form-begun-review = Đồng chí đang làm dở bản tự kiểm điểm { $period }, đã xong { $done }/{ $parts } phần.
form-begun-work = Đồng chí đang viết dở sáng kiến “{ $period }”, đã xong { $done }/{ $parts } phần.
form-begun-report = Báo cáo năm { $period } của đơn vị đang viết dở, đã xong { $done }/{ $parts } phần.
form-begun-synthesis = Bản tổng hợp năm { $period } đang viết dở, đã xong { $done }/{ $parts } phần.
form-continue-pledge = Làm tiếp bản đăng ký { $period }
form-continue-review = Làm tiếp bản tự kiểm điểm { $period }
form-continue-work = Viết tiếp: { $period }
form-continue-report = Viết tiếp báo cáo năm { $period }
form-continue-synthesis = Viết tiếp tổng hợp năm { $period }
form-kept = Bản nháp vẫn được giữ, đồng chí làm tiếp lúc nào cũng được.
form-unchanged = Mình chưa thay đổi gì, bản đã xác nhận vẫn như cũ.
form-reason-ask = Đồng chí cho biết lý do thay đổi, ví dụ: Chuyển sang phụ trách địa bàn mới (tối đa { $most } ký tự)
form-confirmed-on = Đã xác nhận ngày { $date }.
form-draft-typed = Có người đang nhập dở bản này giúp đồng chí từ bản giấy; đồng chí làm tiếp thì bản này thành của đồng chí.
form-typed-with-photo = Nhập từ bản giấy bởi { $by } ngày { $date }, có ảnh bản giấy.
form-typed-without-photo = Nhập từ bản giấy bởi { $by } ngày { $date }, không có ảnh.
form-reason-line = Lý do thay đổi: { $reason }
form-locked = Bản này đã được đơn vị chốt nên mình không thay đổi gì. Nếu cần sửa, đồng chí báo Bí thư đơn vị mở lại nhé.
form-changed-elsewhere = Bản nháp này vừa được sửa hoặc xác nhận ở nơi khác, mình không ghi đè lên. Đồng chí gõ lại lệnh để xem bản mới nhất nhé, ví dụ: /dangky
form-own-kept = Đã ghi ý của đồng chí: “{ $text }”. Muốn viết lại: gõ quay lại.
form-ask-most =
    { $step }
    { $text } (Tối đa { $most } ký tự)
form-help = 💡 { $text }
form-help-own = 💡 Đồng chí viết việc mình sẽ làm, càng cụ thể càng tốt. Ví dụ: Mỗi tháng gặp gỡ thanh niên ở khu vực một lần.
form-help-explain = 💡 Đồng chí kể ngắn: lúc nào, vì sao, và sẽ giữ thế nào. Ví dụ: Một lần tiếp khách buổi trưa, từ nay uống nước lọc.
resume-greeting = Chào đồng chí!
resume-nothing = Hiện không có việc nào đang làm dở. Ghi giờ tình nguyện: /giotinhnguyen 2. Xem mọi việc: /trogiup
form-elsewhere = Bản nháp này cũng vừa được làm tiếp ở ứng dụng khác của đồng chí; hai bên là một, nay đã xong { $done }/{ $parts } phần. Mình không hỏi lại các phần ấy.
shared-elsewhere = Bản nháp này cũng vừa được viết tiếp ở nơi khác, hoặc bởi người cùng viết; hai bên là một, nay đã xong { $done }/{ $parts } phần. Mình không hỏi lại các phần ấy.
form-ask-as-plan =
    { $step }
    { $text }
    { $numbers }
