# Điểm danh ở cuộc họp, hoạt động: người đến, và người chủ trì.
check-in-line = { $line }
check-in-which = Đồng chí muốn điểm danh cuộc nào?

# Người đến
check-in-ask-code = Đồng chí gõ 6 số đang hiện trên máy của người chủ trì.
check-in-unread = Mã điểm danh có 6 số, ví dụ: 042 917
check-in-done-called = ✅ Đã điểm danh: { $title }, lúc { $time }.
check-in-done-walk-in = ✅ Đã điểm danh: { $title }, lúc { $time }. Đồng chí không có tên trong danh sách mời; người chủ trì sẽ thấy.
check-in-done-substitute = ✅ Đã điểm danh: { $title }, lúc { $time }. Đồng chí đi thay mà người chủ trì chưa nhận; người chủ trì sẽ thấy và nhận.
check-in-done-late-called = ✅ Đã điểm danh: { $title }, lúc { $time }, trễ { $minutes } phút (bắt đầu { $starts }). Nếu đồng chí đến đúng giờ mà gõ mã sau, báo người chủ trì sửa giúp.
check-in-done-late-walk-in = ✅ Đã điểm danh: { $title }, lúc { $time }, trễ { $minutes } phút (bắt đầu { $starts }). Đồng chí không có tên trong danh sách mời; người chủ trì sẽ thấy.
check-in-done-late-substitute = ✅ Đã điểm danh: { $title }, lúc { $time }, trễ { $minutes } phút (bắt đầu { $starts }). Đồng chí đi thay mà người chủ trì chưa nhận; người chủ trì sẽ thấy và nhận.
check-in-already = Đồng chí đã được điểm danh { $title } lúc { $time } rồi, không cần gõ lại.
check-in-marked-away = Ở { $title }, đồng chí đang được ghi là vắng. Nếu đồng chí có mặt, nhờ người chủ trì sửa giúp.
check-in-asked = Mã của { $title } đã hết hạn nên mình chuyển người chủ trì xem. Có kết quả mình báo ngay, đồng chí không cần gõ lại.
check-in-none-on = Lúc này không có cuộc nào đang điểm danh nên mình chưa dùng được mã { $code }. Mã dùng được từ 1 giờ trước khi bắt đầu. Nếu đồng chí muốn ghi việc khác, gõ rõ hơn, ví dụ: /giotinhnguyen 2
check-in-nothing-on = Lúc này không có cuộc nào đang điểm danh. Mã dùng được từ 1 giờ trước khi bắt đầu; đến lúc đó đồng chí gõ 6 số đang hiện, ví dụ: 042 917
check-in-wrong = Mã này chưa đúng. Mã đổi 5 phút một lần, đồng chí xem lại 6 số đang hiện trên máy người chủ trì rồi gõ lại, ví dụ: 042 917
check-in-wait-minutes = Đồng chí đã gõ sai mã điểm danh nhiều lần. Chờ { $minutes } phút rồi gõ lại 6 số đang hiện, ví dụ: 042 917; hoặc nhờ người chủ trì ghi tên giúp.
check-in-wait-hours = Đồng chí đã gõ sai mã điểm danh nhiều lần. Chờ { $hours } giờ rồi gõ lại 6 số đang hiện, ví dụ: 042 917; hoặc nhờ người chủ trì ghi tên giúp.
check-in-cancelled = { $title } đã hủy nên không điểm danh nữa.

# Người chủ trì
check-in-code =
    Mã điểm danh { $title }:

    { $code }

    Hiện đến { $until }, ai gõ chậm vẫn được đến { $stays }. Bắt đầu { $starts }.
    { $there }
check-in-there = Đã đến { $came }/{ $called } người được mời.
check-in-there-full = { $there }, đã hết { $seats } chỗ
check-in-there-more = Đã đến { $came }/{ $called } người được mời, thêm { $others } người ngoài danh sách.
check-in-soon = { $title }: mã hiện từ { $time } ngày { $day }. Trước đó đồng chí có thể lấy ảnh QR để dán ở cửa, nhờ người trực cửa.
check-in-over = { $title } đã hết giờ nên mã không còn dùng. { $there } Ai còn thiếu, đồng chí ghi tên tại cửa.
check-in-closed = { $title } đã kết thúc. { $there }
check-in-closed-now = { $title } đã kết thúc nên không nhờ thêm người trực cửa nữa.
check-in-no-event = Mình không thấy cuộc họp, hoạt động này nữa. Gõ /diemdanh để xem cuộc đang diễn ra.
check-in-not-yours = Việc điểm danh này dành cho người chủ trì và người được nhờ trực cửa. Đồng chí đến dự thì gõ 6 số đang hiện, ví dụ: 042 917
check-in-holds-none = Hôm nay đồng chí không chủ trì hay trực cửa cuộc nào nên mình chưa ghi ai cả. Muốn tự điểm danh, gõ 6 số đang hiện, ví dụ: 042 917
check-in-button-open = 📋 Điểm danh
check-in-button-next = 🔄 Mã tiếp theo
check-in-button-code = 🔢 Hiện mã
check-in-button-door = ✍️ Ghi tên tại cửa
check-in-button-picture = 🖼 Ảnh QR
check-in-button-list = 👥 Ai đã đến
check-in-button-helper = 🤝 Nhờ trực cửa
check-in-button-asking = Xem ai đang chờ
check-in-button-asking-count = ⏳ Chờ đồng chí xem: { $count }
check-in-button-substitutes = ⚠️ Đi thay, chờ đồng chí nhận: { $count }
check-in-button-substitute = Nhận đi thay: { $name }

check-in-picture = Ảnh QR của { $title }: đồng chí in ra hoặc chiếu lên. Ai quét sẽ được hỏi mã 6 số, nên vẫn cần hiện mã. Đường dẫn: { $link }
check-in-picture-chat = Ảnh QR của { $title }: đồng chí in ra hoặc chiếu lên. Ai quét sẽ vào khung chat với mình, rồi gõ mã 6 số đang hiện. Đường dẫn: { $link }
check-in-picture-alt = Mã QR để điểm danh { $title }
check-in-picture-file = diem-danh.png
check-in-no-link = Lúc này mình chưa có đường dẫn để làm ảnh QR. Đồng chí cứ hiện mã: mọi người gõ 6 số vào khung chat với mình là được.

# Tại cửa
check-in-door-ask = { $title }. { $there } Ai vừa đến? Chọn tên, hoặc gõ một dòng: An, Bích có mặt; Dũng trễ; Giang vắng vì con ốm
check-in-door-ask-none = { $title }. { $there } Ai được mời cũng đã ghi. Có người đến thêm, đồng chí gõ đủ họ tên.
check-in-door-help = Đồng chí gõ tên, có thể nhiều người một dòng, ví dụ: An, Bích có mặt; Dũng trễ; Giang vắng vì con ốm
check-in-door-no-place = Danh sách không có số ấy nên mình chưa ghi ai. Đồng chí gõ lại số ở trước tên, ví dụ: 1 3
check-in-door-next = Trang sau ▶
check-in-door-undo = ↩️ Bỏ vừa ghi
check-in-door-done = ✔️ Xong
check-in-door-left = Đã dừng ghi tên tại cửa. Mọi tên đã ghi vẫn còn.
check-in-ask-late = Đã quá giờ bắt đầu. { $names } đến đúng giờ hay đến trễ?
check-in-on-time = Đúng giờ
check-in-late = Đến trễ
check-in-marked-came = ✅ Có mặt: { $names }.
check-in-marked-late = ✅ Đến trễ: { $names }.
check-in-marked-absent = ✅ Vắng: { $names }.
check-in-marked-excused = ✅ Vắng có lý do: { $names }.
check-in-marked-came-more = ✅ Có mặt { $count } người: { $names }…
check-in-marked-late-more = ✅ Đến trễ { $count } người: { $names }…
check-in-marked-absent-more = ✅ Vắng { $count } người: { $names }…
check-in-marked-excused-more = ✅ Vắng có lý do { $count } người: { $names }…
check-in-unknown = Mình không thấy ai tên { $names } nên chưa ghi. Người ngoài danh sách mời thì gõ đủ họ tên.
check-in-taken-back = ↩️ Đã bỏ: { $names }. Những người khác vẫn như cũ.
check-in-nothing-back = Lần ghi ấy không còn gì để bỏ, mọi thứ vẫn như cũ.

# Ai đã đến
check-in-list =
    { $title }
    { $lines }
check-in-list-by-code = Gõ mã ({ $count }): { $names }
check-in-list-by-word = { $by } ghi ({ $count }): { $names }
check-in-list-came = { $name } { $time }
check-in-list-late = { $name } { $time } trễ
check-in-list-reason = { $name } ({ $reason })
check-in-list-walk-ins = Đến thêm, ngoài danh sách mời ({ $count }): { $names }
check-in-list-replaced = Có người dự thay ({ $count }): { $names }
check-in-list-declined = Báo trước không dự ({ $count }): { $names }
check-in-list-substitute = ⚠️ { $name } đi thay { $by }, đồng chí chưa nhận
check-in-list-excused = Vắng có lý do ({ $count }): { $names }
check-in-list-absent = Vắng ({ $count }): { $names }
check-in-list-asking = Gửi mã muộn, chờ đồng chí xem ({ $count }): { $names }
check-in-list-unknown = Chưa thấy ({ $count }): { $names }
check-in-names-more = { $names } và { $count } người nữa

# Gửi mã muộn
check-in-asks-told = Có đồng chí gửi mã điểm danh của { $title } khi mã đã hết hạn (mạng chậm, hoặc gửi sau). Đồng chí xem và quyết định; ai gửi thêm cũng nằm trong danh sách này.
check-in-nobody-asks = Ở { $title } không còn ai chờ đồng chí xem.
check-in-asking =
    { $title }: gửi mã muộn, đồng chí có nhận không?
    { $lines }
check-in-asking-line = • { $name }, gửi lúc { $time }, mã của lúc còn đúng giờ
check-in-asking-late = • { $name }, gửi lúc { $time }, mã của lúc đã trễ
check-in-take = Nhận
check-in-refuse = Không nhận
check-in-take-all = Nhận tất cả
check-in-take-some = Chọn người nhận
check-in-refuse-all = Không nhận ai
check-in-ask-taken = Đồng chí nhận những ai? Gõ số thì gõ chung một tin, ví dụ: 1, 3.
check-in-decided = Đã nhận { $taken }, không nhận { $refused }. Mình báo từng đồng chí.
check-in-told-taken = Đồng chí { $by } đã nhận điểm danh của đồng chí ở { $title }.
check-in-told-refused = Đồng chí { $by } chưa nhận điểm danh của đồng chí ở { $title }. Nếu đồng chí có mặt, trao đổi với đồng chí { $by }.

# Nhờ trực cửa
check-in-ask-helper = Ai trực cửa giúp đồng chí ở { $title }? Gõ tên, ví dụ: Bích
check-in-no-helper = Mình không tìm được ai để nhờ trực cửa ({ $names }) nên chưa đổi gì. Đồng chí gõ đủ họ tên, ví dụ: Nguyễn Văn An
check-in-told-helper = Đồng chí { $by } nhờ đồng chí trực cửa, ghi tên người đến: { $what }. Đến giờ, đồng chí chọn dưới đây hoặc gõ /diemdanh
check-in-helper-named = Đã nhờ { $names } trực cửa ở { $title }. Mình đã báo.
