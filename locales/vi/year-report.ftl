# /baocao nam: a unit's report on its year (U5), and those of the units below.
command-year-report-menu = Báo cáo năm của đơn vị
command-year-report-help = báo cáo năm: số liệu gom sẵn, đồng chí viết nhận xét rồi gửi cấp trên
year-report-own =
    📄 Báo cáo năm { $year } của { $unit }
    Số liệu từ { $from } đến { $until }, gửi về { $to } trước ngày { $before }.
    { $state }
year-report-state-none = Chưa viết.
year-report-state-draft = Đang viết dở, chưa gửi.
year-report-state-waits = Đã gửi ngày { $day }, chờ cấp trên xem.
year-report-state-accepted = Đã gửi ngày { $day }, cấp trên đã nhận ngày { $accepted }.
year-report-state-returned = Cấp trên trả lại ngày { $day }: “{ $reason }”
year-report-state-withdrawn = Đã rút lại, chưa gửi lại.
year-report-button-open = 📄 Báo cáo năm
year-report-button-write = ✍️ Viết báo cáo năm
year-report-button-go-on = ✍️ Viết tiếp báo cáo năm
year-report-button-change = ✍️ Sửa, gửi lại
year-report-button-figures = 📊 Số liệu hôm nay
year-report-button-look = 👁 Xem báo cáo
year-report-button-look-at = 👁 { $unit }
year-report-button-paper = 📄 Tệp Word
year-report-button-withdraw = Rút lại
year-report-button-below = 📥 Báo cáo cấp dưới
year-report-button-accept = ✅ Nhận báo cáo
year-report-button-return = ↩️ Trả lại
year-report-button-reopen = ↩️ Bỏ nhận
year-report-button-differences = 🔍 Số liệu đã đổi
year-report-button-synthesis = 📚 Tổng hợp năm
year-report-gathering = Gom số liệu năm của { $unit }
year-report-changed-elsewhere = Báo cáo này vừa được sửa, gửi hoặc nhận ở nơi khác nên mình chưa gửi gì. Đồng chí xem bản mới nhất: /baocaonam
year-report-intro = Có { $parts } câu hỏi, số liệu hiện ngay trên mỗi câu. Viết tới đâu mình giữ tới đó, muốn nghỉ thì gõ “để sau”.
year-report-figures = 📊 Báo cáo năm { $year } của { $unit }, số liệu tính đến hôm nay
year-report-preview =
    📄 Báo cáo năm { $year } của { $unit }

    { $body }

    Kèm theo là toàn bộ số liệu ngày gửi.
year-report-check-ask = Đồng chí xem lại, đúng rồi thì gửi { $to }.
year-report-check-draft = Đồng chí xem lại, đúng rồi thì để Bí thư, Phó Bí thư xem và gửi.
year-report-leave = ✅ Xong, để Bí thư gửi
year-report-left-to-head = ✅ Đã giữ bản viết báo cáo năm của { $unit }. Đồng chí báo Bí thư, Phó Bí thư gõ /baocao nam để xem và gửi cấp trên.
year-report-send = 📨 Gửi cấp trên
year-report-sent = ✅ { $time } ngày { $day }: đã gửi báo cáo năm { $year } của { $unit } về { $to }. Người gửi: { $by }. Đã báo: { $names }. Số liệu giữ như lúc gửi.
year-report-sent-nobody = ✅ { $time } ngày { $day }: đã gửi báo cáo năm { $year } của { $unit } về { $to }. Người gửi: { $by }. Cấp trên chưa có ai kết nối ứng dụng, vào là thấy ngay. Số liệu giữ như lúc gửi.
year-report-withdrawn = Đã rút lại báo cáo năm { $year } của { $unit }. Bản đã viết vẫn còn; sửa xong đồng chí gửi lại.
year-report-shown =
    📄 Báo cáo năm { $year } của { $unit }, bản { $version }
    { $state }

    { $body }
year-report-shown-figures = 📊 Số liệu lúc gửi, { $time } ngày { $day }
year-report-differences =
    🔍 Từ lúc gửi báo cáo năm { $year } của { $unit }, số liệu đã đổi ({ $count } chỗ), lúc gửi → hôm nay:
    { $lines }
year-report-no-differences = Từ lúc gửi tới nay, số liệu báo cáo năm { $year } của { $unit } không đổi.
year-report-told = 📥 { $unit } vừa gửi báo cáo năm { $year } (đồng chí { $by } gửi). Đồng chí xem rồi nhận hoặc trả lại.
year-report-accepted = ✅ Đã nhận báo cáo năm { $year } của { $unit }. Mình đã báo đơn vị.
year-report-ask-why = Đồng chí cho biết cần sửa gì trong báo cáo năm { $year } của { $unit } (vài câu là đủ):
year-report-returned = ↩️ Đã trả lại báo cáo năm { $year } của { $unit } kèm ý kiến. Sửa xong đơn vị gửi lại.
year-report-ask-why-reopen = Đồng chí cho biết vì sao bỏ nhận báo cáo năm { $year } của { $unit } (một câu là đủ):
year-report-reopened = Đã bỏ nhận báo cáo năm { $year } của { $unit }; đơn vị có thể sửa và gửi lại.
year-report-told-accepted = ✅ Đồng chí { $by } đã nhận báo cáo năm { $year } của { $unit }.
year-report-told-returned = ↩️ Đồng chí { $by } trả lại báo cáo năm { $year } của { $unit }: “{ $reason }”. Đồng chí sửa rồi gửi lại; bản cũ vẫn còn.
year-report-told-reopened = Đồng chí { $by } bỏ nhận báo cáo năm { $year } của { $unit }: “{ $reason }” Đồng chí xem lại, cần thì sửa và gửi lại.
year-report-told-withdrawn = { $unit } rút lại báo cáo năm { $year } để sửa, nên đồng chí chưa cần xem.
year-report-late = Báo cáo này đã khác lúc đồng chí xem: { $state } Mình chưa ghi gì; đồng chí xem lại rồi quyết định.
year-report-below =
    📥 Báo cáo năm { $year } của cấp dưới: { $sent }/{ $of } đơn vị đã gửi, { $accepted } đã nhận. Hạn: trước ngày { $before }.
    { $lines }
year-report-below-line = • { $unit }: { $state }
year-report-below-more = Còn { $count } đơn vị nữa, xem đủ trong tệp tổng hợp.
year-report-below-none = Đơn vị đồng chí không có đơn vị cấp dưới nào phải gửi báo cáo năm.
year-report-none-sent = { $unit } chưa gửi báo cáo năm { $year }. Số liệu hôm nay thì đồng chí xem ngay dưới đây; chưa có gì thay đổi.
year-report-not-written = Báo cáo năm { $year } của { $unit } chưa được gửi, nên chưa có gì để xem. Đồng chí viết ngay: /baocao nam
year-report-is-accepted = Cấp trên đã nhận báo cáo năm { $year } nên không sửa được nữa. Cần sửa, đồng chí nhờ cấp trên bỏ nhận; bản đã gửi vẫn còn nguyên.
year-report-not-waiting = Báo cáo này không còn chờ cấp trên nên không rút được; bản đã gửi vẫn còn nguyên. Xem lại: /baocao nam
year-report-outside = { $unit } nằm ngoài phạm vi kế hoạch nên không phải gửi báo cáo năm; chưa có gì thay đổi.
year-report-topmost = { $unit } là cấp cao nhất nên không gửi báo cáo năm cho ai; đồng chí xem báo cáo cấp dưới và tổng hợp: /baocao nam. Chưa có gì thay đổi.
year-report-head-sends = Báo cáo năm do Bí thư, Phó Bí thư gửi hoặc rút lại. Đồng chí được giao thì viết: /baocao nam. Bản đã viết vẫn còn.
year-report-not-yours = Báo cáo năm do Bí thư, Phó Bí thư hoặc người được giao của chính đơn vị viết, nên đồng chí không viết được; chưa có gì thay đổi. Xem việc của mình: /tiendo
year-report-not-read = Báo cáo này chỉ đơn vị và cấp trên của đơn vị xem được; chưa có gì thay đổi. Xem báo cáo của đơn vị mình: /baocao nam
year-report-not-decided = Báo cáo năm do cấp trên của đơn vị nhận hoặc trả lại, nên đồng chí không quyết định được; chưa có gì thay đổi. Xem báo cáo của đơn vị mình: /baocao nam
year-report-which = Đồng chí mở báo cáo của đơn vị rồi chọn nhận hoặc trả lại, để mình biết đúng bản. Chưa có gì thay đổi. Danh sách: /baocao nam
year-report-future = Chưa tới năm { $year } nên chưa có gì để báo cáo. Đồng chí gõ ví dụ: /baocao nam { $example }

# What the report tells of by itself.
year-section-people = Lực lượng
year-section-targets = Bốn chỉ tiêu
year-section-duties = Việc của cán bộ
year-section-unit-duties = Việc của đơn vị
year-section-models = Mô hình của đơn vị
year-section-works = Sáng kiến
year-section-discussions = Sinh hoạt nên làm, không nên làm
year-section-reviews = Kiểm điểm tập thể
year-section-supervision = Kiểm tra, giám sát
year-section-absences = Vắng có lý do
year-sections-empty = Chưa có: { $names }
year-section-day = { $title } (đến { $day })
year-section-quarters = { $title }, đến cuối { $quarters }
year-figure-line = • { $label }: { $value }
year-figure-named = ◦ { $name }
year-figure-more = ◦ và { $count } nữa
year-figure-none = –
year-figure-quarter = quý { $quarter }/{ $year }
year-figure-of-quarter = { $label }, { $quarter }
year-figure-changed = • { $label }: { $sent } → { $now }
year-figure-units = Số đơn vị
year-figure-cadres = Số cán bộ
year-figure-away = Cán bộ có ngày vắng được tính
year-figure-notes = Lần kiểm tra, giám sát
year-figure-notes-open = Việc còn theo dõi
year-figure-notes-overdue = Việc theo dõi quá hạn
year-figure-models = Mô hình được công nhận
year-figure-models-waiting = Mô hình đang chờ công nhận
year-figure-works = Sáng kiến được công nhận
year-figure-works-waiting = Sáng kiến đang chờ công nhận
year-figure-discussions = Số buổi
year-figure-reviews = Số cuộc họp đã kết thúc
year-section-entries = Việc trong năm
year-section-plan = Quán triệt kế hoạch
year-section-propaganda = Tuyên truyền
year-figure-training-content = Nội dung rèn luyện trong quy chế, chương trình
year-figure-peak-drive = Đợt cao điểm “3 trách nhiệm”
year-figure-youth-work = Công trình, phần việc thanh niên
year-figure-contest = Cuộc thi học tập, sáng tạo
year-figure-plan-read = Cán bộ đã đọc kế hoạch
year-figure-publicity = Tin, bài, buổi tuyên truyền
year-figure-reach = Lượt người tiếp cận
year-figure-pure-heart = Gắn với “Tâm trong”
year-figure-bright-mind = Gắn với “Trí sáng”
year-figure-great-ambition = Gắn với “Hoài bão lớn”

# The report as a paper.
paper-baocaonam-name = báo cáo năm
paper-baocaonam-typed = báo cáo năm
paper-year-report-code = Báo cáo năm
paper-year-report-days = năm { $year } (từ { $from } đến { $until })
paper-year-report-sent = Báo cáo đã gửi cấp trên lúc { $time } ngày { $day }; số liệu giữ như lúc gửi.
paper-year-report-not-sent = Bản nháp, chưa gửi cấp trên; số liệu tính đến ngày { $day }.
year-report-paper-subject =
    kết quả thực hiện Mô hình “Cán bộ Đoàn trách nhiệm”
    { $unit }, { $period }
year-report-paper-written = A. ĐÁNH GIÁ CỦA ĐƠN VỊ
year-report-paper-figures = B. SỐ LIỆU
year-report-paper-closing = Trên đây là báo cáo kết quả thực hiện Mô hình “Cán bộ Đoàn trách nhiệm”./.
year-report-column-what = Nội dung
year-report-column-value = Kết quả
year-report-column-day = Tính đến
paper-field-state = tình trạng gửi
paper-field-sections = các mục số liệu
paper-field-lines = các dòng
paper-field-label = nội dung dòng
paper-field-value = kết quả dòng
paper-field-as-of = tính đến ngày
paper-sample-state = Báo cáo đã gửi cấp trên lúc 09:00 ngày 20/10/2026; số liệu giữ như lúc gửi.
paper-sample-label = Đơn vị có mô hình
paper-sample-value = 5/6
paper-sample-as-of = 15/10/2026
