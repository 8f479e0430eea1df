# /duyet: deeds that wait for a head's word, and those that should not count.
command-approve-menu = Duyệt việc đã ghi
command-approve-help = việc chờ đồng chí duyệt: duyệt, không duyệt, rút lại
command-approve-help-strike = gạch một việc đã tính mà ghi nhầm, kèm lý do
approve-title = 📥 { $count } việc chờ đồng chí duyệt:
approve-title-page = 📥 { $count } việc chờ đồng chí duyệt, đây là { $from }–{ $to }:
approve-title-but = (không kể việc của { $names })
approve-list =
    { $title }
    { $lines }
approve-person = 👤 { $name }
approve-person-unit = 👤 { $name } – { $unit }
approve-line = • { $what }
approve-line-evidence = • { $what } 📎{ $count }
approve-option = { $name }: { $what }
approve-all = ✅ Duyệt cả { $count } việc trên
approve-it = ✅ Duyệt
approve-all-but = ☑️ Duyệt, trừ vài việc
approve-some = ☑️ Chỉ duyệt vài việc
approve-refuse = ❌ Không duyệt
approve-next = ➡️ Xem tiếp
approve-everything = ✅ Duyệt tất cả { $count } việc
approve-later = Để sau
approve-everything-sure = Duyệt tất cả { $count } việc của { $people } đồng chí, kể cả những việc chưa xem?
approve-everything-yes = ✅ Duyệt tất cả
approve-ask-but = Trừ những việc nào? Các việc còn lại được duyệt. Gõ số thì gõ chung một tin, ví dụ: 1, 3.
approve-ask-some = Duyệt những việc nào? Gõ số thì gõ chung một tin, ví dụ: 1, 3.
approve-ask-refuse = Không duyệt những việc nào? Gõ số thì gõ chung một tin, ví dụ: 1, 3.
approve-ask-why-one = Vì sao không tính { $what } của đồng chí { $name }? Lý do được gửi cho đồng chí ấy, ví dụ: hôm đó cơ quan họp cả ngày
approve-ask-why = Vì sao không tính { $count } việc này? Lý do được gửi cho từng đồng chí, ví dụ: hoạt động đã hoãn
approve-why-long = Lý do dài quá { $most } chữ cái. Đồng chí viết gọn lại giúp mình, ví dụ: hoạt động đã hoãn. Chưa có gì thay đổi.
approve-left = Vâng, { $count } việc vẫn chờ. Khi tiện đồng chí gõ: /duyet
approve-none = Không có việc nào chờ đồng chí duyệt. 🎉
approve-unknown = Mình không tìm thấy ai tên “{ $name }” trong số những người đồng chí được duyệt. Đồng chí gõ, ví dụ: { $example }. Chưa có gì thay đổi.
approve-not-yours = Việc của đồng chí này do cấp khác xét, nên mình chưa thay đổi gì. Việc chờ đồng chí: /duyet
approve-done-counts-one = ✅ Đã duyệt { $what } của đồng chí { $name }.
approve-done-counts = ✅ Đã duyệt { $count } việc của { $people } đồng chí.
approve-done-refused-one = ❌ Không tính { $what } của đồng chí { $name }. Đồng chí ấy được báo kèm lý do, và có thể trả lời một lần.
approve-done-refused = ❌ Không tính { $count } việc của { $people } đồng chí. Mỗi đồng chí được báo kèm lý do, và có thể trả lời một lần.
approve-done-back-one = ↩️ Đã rút lại quyết định về { $what } của đồng chí { $name }: { $now }.
approve-done-back = ↩️ Đã rút lại quyết định về { $count } việc của { $people } đồng chí: { $now }.
approve-now-counts = nay được tính
approve-now-waits = nay lại chờ duyệt, chưa tính
approve-now-as-before = nay lại như trước
approve-now-some = { $count } việc { $now }
approve-several = { $count } việc
approve-note-more = • … và { $count } việc nữa; xem lại: /duyet
approve-notes =
    Mình để nguyên:
    { $lines }
approve-note-not-yours = • { $name }, { $what }: nay do cấp khác xét
approve-note-gone = • { $name }, { $what }: người ghi đã rút hoặc sửa lại
approve-note-once = • { $name }, { $what }: ngày ấy đã tính một buổi như vậy rồi
approve-note-full = • { $name }, { $what }: ngày ấy đã đủ 24 giờ rồi
approve-note-final = • { $name }, { $what }: sổ kỳ ấy đã khóa. Cần sửa, đồng chí gõ: { $example }
approve-note-others-counts = • { $name }, { $what }: đồng chí { $by } đã duyệt trước
approve-note-others-waits = • { $name }, { $what }: đồng chí { $by } vừa rút lại quyết định
approve-note-others-refused = • { $name }, { $what }: đồng chí { $by } đã quyết định trước là không tính
approve-another-head = lãnh đạo khác
approve-button-take-back = ↩️ Rút lại
approve-button-waiting = 📥 Việc chờ duyệt
approve-button-strike = ❌ Gạch một việc ghi nhầm
approve-button-answer = 💬 Trả lời
approve-ask-whose = Gạch việc của đồng chí nào? Đồng chí gõ tên, ví dụ: Bích
approve-ask-which-person = Có mấy đồng chí tên “{ $name }”. Đồng chí chọn ai?
approve-nothing-open = Đồng chí ấy không có việc nào đang được tính mà còn sửa được, nên không có gì để gạch. Việc chờ duyệt: /duyet
approve-ask-strike = Gạch việc nào của đồng chí { $name }?
approve-ask-back = Rút lại quyết định về những việc nào? Việc đã duyệt sẽ chờ trở lại; việc không tính sẽ như trước khi đồng chí quyết định. Gõ số thì gõ chung một tin, ví dụ: 1, 3.
approve-nothing-decided = Mình không thấy quyết định nào gần đây của đồng chí còn rút lại được. Về riêng một đồng chí: /duyet rút Bích. Việc chờ duyệt: /duyet
approve-told-refused =
    ❌ Đồng chí { $by } không tính: { $what }.
    Lý do: { $reason }
    Nếu có gì chưa đúng, đồng chí trả lời được một lần.
approve-told-back = ↩️ Đồng chí { $by } đã rút lại quyết định về: { $what }. Việc này { $now }.
approve-told-back-some =
    ↩️ Đồng chí { $by } đã rút lại quyết định về { $count } việc của đồng chí:
    { $lines }
approve-told-back-line = • { $what }: { $now }
approve-told-refused-some =
    ❌ Đồng chí { $by } không tính { $count } việc của đồng chí:
    { $lines }
    Lý do: { $reason }
    Nếu có gì chưa đúng, đồng chí trả lời chung được một lần.
answer-nothing = Việc này nay không còn bị từ chối, hoặc mình không tìm thấy nữa, nên không có gì cần trả lời. Xem các việc: /lichsu
answer-once = Đồng chí đã trả lời một lần: “{ $answer }”. Cần nói thêm, đồng chí gặp Bí thư, Phó Bí thư phụ trách nhé.
answer-ask = Việc không được tính: { $what } (lý do: { $reason }). Đồng chí muốn nói gì? Gõ một tin nhắn, ví dụ: hôm đó em có mặt từ 19 giờ
answer-ask-if = Đồng chí muốn gửi “{ $text }” làm câu trả lời về { $what }? Chỉ trả lời được một lần.
answer-if-send = Gửi
answer-if-other = Viết lại
answer-if-no = Không gửi
answer-not-sent = Mình chưa gửi gì cả. Muốn trả lời, đồng chí chọn lại ở tin báo lúc nãy.
answer-long = Câu trả lời dài quá { $most } chữ cái. Đồng chí viết gọn lại giúp mình; chưa có gì được gửi.
answer-sent = ✅ Đã chuyển câu trả lời của đồng chí. Có thay đổi gì mình sẽ báo.
answer-told =
    💬 Đồng chí { $name } trả lời về { $what } (không tính vì: { $reason }):
    “{ $text }”
answer-button-count = ↩️ Rút lại quyết định
declared-waits = { $declared } (⏳ chờ duyệt)
declared-refused = { $declared } (❌ không tính)
history-line-refused = • { $what }: { $reason }
history-nothing-counts = chưa có việc nào được tính
