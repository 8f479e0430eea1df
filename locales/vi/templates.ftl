# A unit's own templates of papers: the Word file, what is wrong with it, the command line and /bieumau.
template-place-header = ở đầu trang
template-place-footer = ở chân trang
template-place-note = ở chú thích
template-place-box = trong khung chữ
template-place-table = trong bảng
template-place-text = trong phần chữ

template-more-faults = … và { $more } chỗ khác.
template-wrong-unknown = {"{"}{ $given }{"}"} { $place }: không có tên này. Viết một tên có trong mẫu chung, ví dụ {"{"}họ và tên{"}"}.
template-wrong-nearest = {"{"}{ $given }{"}"} { $place }: không có tên này. Viết đúng là {"{"}{ $name }{"}"}.
template-wrong-nearest-in = {"{"}{ $given }{"}"} { $place }: không có tên này. Gần nhất là {"{"}{ $name }{"}"}, dùng được trong { $path }.
template-wrong-elsewhere = {"{"}{ $given }{"}"} { $place }: chỉ dùng được trong { $path }. Ví dụ: {"{"}#{ $part }{"}"} {"{"}{ $given }{"}"} {"{"}/{ $part }{"}"}.
template-wrong-part-as-text = {"{"}{ $given }{"}"} { $place }: là phần lặp lại, phải có mở và đóng. Ví dụ: {"{"}#{ $given }{"}"} … {"{"}/{ $given }{"}"}.
template-wrong-brace = “{ $given }” { $place }: thiếu hoặc thừa một dấu ngoặc. Viết đủ cả hai, ví dụ {"{"}họ và tên{"}"}.
template-wrong-unclosed = {"{"}#{ $given }{"}"} { $place }: mở mà chưa đóng. Thêm {"{"}/{ $given }{"}"} sau phần ấy.
template-wrong-unopened = {"{"}/{ $given }{"}"} { $place }: đóng mà chưa mở. Thêm {"{"}#{ $given }{"}"} trước phần ấy.
template-wrong-crossed = {"{"}#{ $given }{"}"} { $place } lại đóng bằng {"{"}/{ $other }{"}"}. Đóng phần mở sau trước, ví dụ: {"{"}#{ $given }{"}"} … {"{"}/{ $given }{"}"}.
template-wrong-nested = {"{"}#{ $given }{"}"} nằm trong một phần lặp lại khác. Đóng phần kia trước rồi mới mở, ví dụ: {"{"}#{ $given }{"}"} … {"{"}/{ $given }{"}"}.
template-wrong-tied = Mẫu còn gắn với một tệp mẫu khác hoặc một danh sách trộn thư. Đồng chí chép toàn bộ nội dung sang một tệp Word mới rồi gửi lại giúp mình.
template-wrong-at-edge = {"{"}{ $given }{"}"} { $place }: chỗ này chung cho mọi trang nên không điền được. Chuyển vào phần chữ, hoặc gõ hẳn chữ.
template-wrong-sign = {"{"}{ $given }{"}"} { $place }: ngay sau dấu ngoặc chỉ viết tên, hoặc dấu # và /. Ví dụ {"{"}họ và tên{"}"}.
template-wrong-parts-broken = Có phần lặp mở ở một chỗ, đóng ở chỗ không cùng hàng với nó. Trong bảng: {"{"}#chỉ tiêu{"}"} ở ô đầu, {"{"}/chỉ tiêu{"}"} ở ô cuối của cùng một hàng.
template-wrong-nothing-named = Mẫu chưa có chỗ nào để điền. Ví dụ: Họ và tên: {"{"}họ và tên{"}"}.
template-wrong-outside = Mẫu lấy nội dung từ bên ngoài (“{ $given }”). Chèn hình bằng Chèn → Hình ảnh → Từ máy này; liên kết thì chỉ dùng địa chỉ web, ví dụ https://doanthanhnien.vn.
template-wrong-field = Mẫu có trường “{ $given }”. Chỉ để trường đếm trang và ngày, ví dụ PAGE; xóa trường kia (bấm vào nó, rồi Ctrl+Shift+F9 để thành chữ thường).
template-wrong-macros = Mẫu có macro. Trong Word chọn Lưu thành, kiểu “Tài liệu Word (.docx)”.
template-wrong-embedded = Mẫu có tệp hoặc nút nhúng bên trong (ví dụ bảng Excel, biểu đồ). Xóa đi, hoặc dán lại dạng hình ảnh.
template-wrong-chunk = Mẫu chèn cả một tệp khác vào. Mở tệp ấy, chép chữ rồi dán vào mẫu.
template-wrong-changes = Mẫu còn chỗ sửa chưa chấp nhận. Trong Word chọn Xem lại → Chấp nhận → Chấp nhận tất cả thay đổi và dừng theo dõi.
template-wrong-comments = Mẫu còn nhận xét bên lề. Trong Word chọn Xem lại → Xóa → Xóa tất cả nhận xét.
template-wrong-sections = Mẫu có dấu ngắt phần (Section Break), nên không in chung cho nhiều người được. Xóa dấu ấy; muốn sang trang thì bấm Ctrl+Enter.
template-wrong-no-page = Mẫu không có khổ giấy. Mở bằng Word, chọn Bố cục → Cỡ → A4 rồi lưu lại.
template-wrong-dotx = Đây là tệp .dotx. Trong Word chọn Lưu thành, kiểu “Tài liệu Word (.docx)”.

template-file-too-big = Tệp lớn quá 1 MB nên mình không mở. Đồng chí làm hình nhỏ lại (Định dạng → Nén ảnh) rồi gửi lại, ví dụ a1.docx. Mẫu đang dùng vẫn như cũ.
template-file-password = Tệp có mật khẩu nên mình không đọc được. Trong Word: Tệp → Thông tin → Bảo vệ tài liệu, bỏ mật khẩu, lưu rồi gửi lại, ví dụ a1.docx. Mẫu đang dùng vẫn như cũ.
template-file-damaged = Tệp bị hỏng hoặc gửi chưa trọn. Đồng chí mở thử bằng Word, lưu lại rồi gửi lại, ví dụ a1.docx. Mẫu đang dùng vẫn như cũ.
template-file-inflated = Tệp bung ra quá lớn nên mình không mở. Đồng chí chép nội dung sang tệp Word mới rồi gửi lại, ví dụ a1.docx. Mẫu đang dùng vẫn như cũ.
template-file-entities = Trong tệp có phần gọi dữ liệu từ bên ngoài nên mình không mở. Đồng chí chép nội dung sang tệp Word mới rồi gửi lại, ví dụ a1.docx. Mẫu đang dùng vẫn như cũ.
template-file-kind = { $kind ->
    [empty] Tệp này trống.
    [xls] Đây là tệp kiểu cũ (.doc).
    [xlsx] Đây là tệp Excel, không phải Word.
    [xlsb] Đây là tệp Excel, không phải Word.
    [ods] Đây là tệp LibreOffice (.odt).
    [pptx] Đây là tệp PowerPoint, không phải Word.
    [pdf] Đây là tệp PDF, không phải Word.
    [html] Đây là trang web được đổi tên, không phải tệp Word.
   *[other] Đây không phải tệp Word.
 } Đồng chí mở bằng Word, chọn Lưu thành, kiểu “Tài liệu Word (.docx)” rồi gửi lại, ví dụ a1.docx. Mẫu đang dùng vẫn như cũ.
template-file-gone = Mình không tải được tệp này nữa. Đồng chí gửi lại tệp .docx vào đây, ví dụ a1.docx. Mẫu đang dùng vẫn như cũ.
template-refused =
    Mẫu này chưa dùng được, mẫu đang dùng vẫn như cũ:
    { $faults }

    Đồng chí sửa trong Word rồi gửi lại tệp.

template-state-ours = • { $paper } ({ $name }): mẫu chung
template-state-own = • { $paper } ({ $name }): mẫu riêng của { $unit }, bản { $version }, từ { $day }
template-get = 🖨 Lấy mẫu in { $paper }
template-drop = ↩️ Bỏ mẫu in riêng: { $paper }
template-file-name = mau-{ $name }.docx
template-preview-name = xem-thu-{ $name }.docx
template-handed = 🖨 Mẫu in { $paper } đang dùng. Đồng chí sửa bằng Word: chữ, cỡ chữ, bảng, hình đều được; giữ nguyên các tên trong ngoặc như {"{"}họ và tên{"}"}. Xong thì gửi lại tệp .docx vào đây, mình kiểm tra và cho xem thử trước khi dùng.
template-which = Đây là mẫu in của bản nào?
template-preview = Mẫu in { $paper } này dùng được. Mình điền thử với một người không có thật, đồng chí mở xem:
template-unprinted = Mẫu này không in: { $names }. Nếu đúng ý thì không sao.
template-sure = Đồng chí đặt làm mẫu in { $paper } của { $unit } và các đơn vị dưới chưa có mẫu riêng? Bản của năm đã qua vẫn in theo mẫu cũ.
template-yes = ✅ Dùng mẫu này
template-set = Từ nay { $unit } in { $paper } theo mẫu riêng, bản { $version }.
template-none = { $unit } không đặt mẫu in riêng cho { $paper }, nên không có gì thay đổi. Xem mẫu đang dùng: /bieumau
template-drop-ask = Bỏ mẫu in riêng cho { $paper } của { $unit }? Bản của năm đã qua vẫn in theo mẫu cũ.
template-drop-yes = ↩️ Bỏ mẫu in riêng
template-ours-again = Từ nay { $unit } lại in { $paper } theo mẫu của cấp trên hoặc mẫu chung.

cli-about-paper-template = Mẫu Word của các bản in của đơn vị.
cli-about-template-list = Mẫu in mà một đơn vị đang dùng, và các lần thay.
cli-about-template-get = Ghi mẫu in đang dùng ra tệp Word.
cli-about-template-set = Đặt mẫu in riêng cho một đơn vị và các đơn vị dưới.
cli-about-template-check = Kiểm tra một mẫu in, không đặt.
cli-about-template-ours = Bỏ mẫu in riêng, trở về mẫu của cấp trên hoặc mẫu chung.
cli-name-docx-file = TỆP.docx
cli-arg-paper-template = mẫu đã sửa bằng Word
cli-option-template-out = tệp Word sẽ ghi
cli-option-template-sample = ghi thêm bản xem thử, điền với một người không có thật
cli-template-right = Mẫu in { $paper } dùng được.
cli-template-dry-run = Mẫu dùng được. Nếu đặt, { $unit } sẽ in { $paper } theo mẫu này. Chưa có gì thay đổi.
cli-template-none = { $unit } không đặt mẫu in riêng cho { $paper }, nên không có gì để bỏ. Xem mẫu đang dùng, ví dụ: npm run --silent cli -- template list { $unit }
