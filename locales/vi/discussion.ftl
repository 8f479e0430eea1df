# /sinhhoatnenlam: what a unit's sittings discussed (U2, IV.1).
command-discussion-menu = Ghi buổi bàn “nên làm, không nên làm”
command-discussion-help = ghi buổi thảo luận “nên làm, không nên làm” của tháng
discussion-intro = 💬 { $unit }: mình hỏi vài câu ngắn về buổi bàn “nên làm, không nên làm”. Câu nào không có thì chọn Bỏ qua.
discussion-ask-day = Buổi ấy vào ngày nào? Chọn dưới đây, hoặc gõ, ví dụ: { $example }
discussion-day-example = thứ 7
discussion-day = { $date }
discussion-ask-place = Ở đâu? Ví dụ: Hội trường phường
discussion-ask-about = Đã bàn nội dung gì? Chọn một hay nhiều ý, hoặc gõ nội dung khác. Gõ số thì gõ chung một tin, ví dụ: 1, 3.
discussion-about-more = Nội dung khác
discussion-ask-about-more = Nội dung khác là gì? Ví dụ: cách tiếp đoàn viên ở trụ sở
discussion-topic-style = Tác phong, lề lối công tác
discussion-topic-integrity = Phòng, chống suy thoái đạo đức, lối sống
discussion-topic-model = Tiêu chí và mô hình rèn luyện
discussion-topic-three-responsibilities = Phong trào “3 trách nhiệm”
discussion-ask-should-proposed = Điều nên làm đã thống nhất? Chọn trong các đề xuất dưới đây, hoặc gõ điều khác, mỗi dòng một điều. Gõ số thì gõ chung một tin, ví dụ: 1, 3.
discussion-ask-should-not-proposed = Điều không nên làm đã thống nhất? Chọn trong các đề xuất dưới đây, hoặc gõ điều khác, mỗi dòng một điều. Gõ số thì gõ chung một tin, ví dụ: 1, 3.
discussion-proposed-by = { $what } ({ $name })
discussion-more = Thêm điều khác
discussion-none = Không có điều nào
discussion-ask-off = Có thống nhất bỏ điều nào khỏi danh sách không? Gõ số thì gõ chung một tin, ví dụ: 1, 3.
discussion-off-none = Không bỏ điều nào
discussion-item-long = “{ $item }” hơi dài nên mình chưa ghi gì; mỗi điều trong { $most } chữ cái, ví dụ: báo trước khi vắng họp
discussion-items-many = { $count } điều một lúc thì khó nhớ nên mình chưa ghi gì; đồng chí gõ nhiều nhất { $most } điều, mỗi dòng một điều.
discussion-text-long = Câu này hơi dài nên mình chưa ghi; đồng chí viết gọn trong { $most } chữ cái giúp mình.
discussion-noted-that-day = Ngày { $date } đã ghi một buổi rồi. Có phải chính buổi ấy không? Chọn buổi để sửa thêm.
discussion-at-event = Ngày { $date } đơn vị có buổi dưới đây. Có phải bàn ở buổi ấy không?
discussion-same-as-noted = Ngày của { $title } đã ghi một buổi bàn “nên làm, không nên làm”. Có phải chính buổi ấy không?
discussion-another = Không, buổi khác
discussion-some = buổi thảo luận
discussion-nothing = Chưa có điều gì để ghi, nên mình không ghi buổi nào. Khi có, đồng chí gõ: /sinhhoatnenlam
discussion-head = 💬 Thảo luận { $date } · { $unit }
discussion-head-of-event = 💬 Thảo luận { $date } ({ $event }) · { $unit }
discussion-line-place = 📍 { $place }
discussion-line-about = 📌 Nội dung: { $about }
discussion-line-off = 🗑 Bỏ khỏi danh sách:
discussion-line-next = 🎤 Lần tới phát biểu: { $next }
discussion-said = { $text }
discussion-noted =
    ✅ Đã ghi buổi thảo luận, tính cho { $month } của đơn vị.

    { $text }
discussion-list =
    💬 { $unit } đã ghi:
    { $lines }
discussion-list-line = • { $date }: { $label }
discussion-button-look = Xem buổi { $date }
discussion-button-new = 💬 Ghi buổi thảo luận
discussion-button-correct = ✏️ Sửa
discussion-button-withdraw = ↩️ Rút
discussion-button-paper = 🖨 In biên bản
discussion-which-part = Đồng chí sửa phần nào?
discussion-part-should = Nên làm
discussion-part-should-not = Không nên làm
discussion-part-about = Nội dung
discussion-part-off = Bỏ khỏi danh sách
discussion-part-next = Ai phát biểu lần tới
discussion-part-place = Nơi
discussion-change-how = Phần này đang có như trên. Đồng chí muốn làm gì?
discussion-change-part = ✍️ Thêm hoặc bớt
discussion-clear-part = Xóa hết phần này
discussion-ask-should-again = Điều nên làm đã thống nhất? Điều đã ghi có dấu ✓. Đồng chí gõ thêm điều khác, mỗi dòng một điều; hoặc chọn lại những điều giữ (gõ số thì gõ chung một tin, ví dụ: 1, 3).
discussion-ask-should-not-again = Điều không nên làm đã thống nhất? Điều đã ghi có dấu ✓. Đồng chí gõ thêm điều khác, mỗi dòng một điều; hoặc chọn lại những điều giữ (gõ số thì gõ chung một tin, ví dụ: 1, 3).
discussion-part-none = Không sửa nữa
discussion-left = Được, mình giữ nguyên như đã ghi.
discussion-corrected =
    ✅ Đã sửa.

    { $text }
discussion-withdraw-sure =
    { $text }

    Rút buổi này thì các điều thống nhất ở đó cũng ra khỏi danh sách. Đồng chí rút chứ?
discussion-withdraw-yes = Rút
discussion-withdraw-no = Giữ lại
discussion-withdrawn = ↩️ Đã rút buổi thảo luận ấy. Ghi buổi khác, đồng chí gõ: /sinhhoatnenlam
discussion-locked = Sổ { $month } đã khóa từ sau { $until }, nên mình không đổi gì. Ghi buổi của tháng này, đồng chí gõ: /sinhhoatnenlam
discussion-gone = Mình không thấy buổi thảo luận này nữa, nên chưa đổi gì. Xem các buổi đã ghi: /sinhhoatnenlam
discussion-not-yours = Đây là việc của người phụ trách đơn vị ấy, nên mình chưa đổi gì. Xem danh sách của đồng chí: /nenlam
discussion-noted-meanwhile = Vừa có đồng chí khác ghi hoặc sửa buổi này, nên mình chưa đổi gì. Xem lại: /sinhhoatnenlam
jobs-discussion = 💬 { $unit } chưa ghi buổi nào của { $month } bàn “nên làm, không nên làm”. Đồng chí đưa vào buổi họp hoặc sinh hoạt sắp tới; đã bàn rồi thì ghi lại giúp.
# b: the discussion's record.
paper-thaoluan-name = biên bản thảo luận
paper-thaoluan-typed = thảo luận
paper-discussion-code = Biên bản thảo luận
paper-discussion-none = Không có.
paper-field-sittings = các buổi
paper-field-about = nội dung thảo luận
paper-field-to-do = các điều nên làm
paper-field-not-to-do = các điều không nên làm
paper-field-taken-off = các điều bỏ khỏi danh sách
paper-field-speaks-next = phát biểu lần tới
paper-sample-about = Tác phong, lề lối công tác
paper-sample-speaks-next = Nguyễn Thị Ví Dụ
discussion-paper-title = BIÊN BẢN
discussion-paper-subject =
    Thảo luận “Những điều nên làm” và “Những điều không nên làm”
    { $unit }, { $period }
discussion-paper-when = Thời gian: { $when }.
discussion-paper-place = Địa điểm: { $place }.
discussion-paper-about = Nội dung: { $about }.
discussion-paper-to-do = Thống nhất những điều nên làm:
discussion-paper-not-to-do = Thống nhất những điều không nên làm:
discussion-paper-taken-off = Bỏ khỏi danh sách:
discussion-paper-next = Phát biểu lần tới: { $next }.
discussion-paper-sitting = Buổi { $number }: { $event }
discussion-paper-closing = Biên bản được thông qua tại đơn vị./.
