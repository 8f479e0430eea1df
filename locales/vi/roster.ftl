# Danh sách đơn vị và cán bộ (tệp Excel): đọc vào, viết ra.
roster-file-too-big = Tệp lớn quá { $megabytes } MB nên mình không mở. Đồng chí giữ lại hai trang “Đơn vị” và “Cán bộ”, bỏ hình ảnh rồi gửi lại giúp nhé. Chưa có gì thay đổi.
roster-file-password = Tệp này có mật khẩu nên mình không đọc được. Đồng chí mở bằng Excel, vào Tệp → Thông tin → Bảo vệ sổ làm việc, bỏ mật khẩu, lưu lại rồi gửi lại giúp nhé. Chưa có gì thay đổi.
roster-file-kind = { $kind ->
    [empty] Tệp này trống.
    [xls] Đây là tệp Excel kiểu cũ (.xls).
    [xlsb] Đây là tệp Excel nhị phân (.xlsb).
    [ods] Đây là tệp LibreOffice (.ods).
    [docx] Đây là tệp Word, không phải Excel.
    [pptx] Đây là tệp PowerPoint, không phải Excel.
    [pdf] Đây là tệp PDF, không phải Excel.
    [html] Đây là trang web được đổi tên, không phải tệp Excel.
    [csv] Đây là tệp chữ (CSV), không phải Excel.
   *[other] Đây không phải tệp Excel.
 } Đồng chí mở bằng Excel, chọn “Lưu thành” kiểu “Sổ làm việc Excel (.xlsx)” rồi gửi lại giúp nhé. Chưa có gì thay đổi.
roster-file-damaged = Tệp bị hỏng hoặc gửi chưa trọn. Đồng chí mở thử bằng Excel, lưu lại rồi gửi lại giúp nhé. Chưa có gì thay đổi.
roster-file-inflated = Tệp này bung ra quá lớn nên mình không mở. Đồng chí chép hai trang “Đơn vị” và “Cán bộ” sang tệp mới rồi gửi lại giúp nhé. Chưa có gì thay đổi.
roster-file-entities = Trong tệp có phần gọi dữ liệu từ bên ngoài nên mình không mở. Đồng chí chép hai trang “Đơn vị” và “Cán bộ” sang tệp mới rồi gửi lại giúp nhé. Chưa có gì thay đổi.
roster-file-rows = Trang tính có hơn { $max } dòng nên mình không nhận. Đồng chí chia thành nhiều tệp, mỗi tệp ít dòng hơn giúp nhé. Chưa có gì thay đổi.
roster-file-columns = Trang tính có dữ liệu ở quá { $max } cột nên mình không nhận. Đồng chí giữ lại các cột như trong tệp mẫu giúp nhé. Chưa có gì thay đổi.

roster-sheet-missing = Không tìm thấy trang tính này (tệp đang có: { $present }). Đồng chí đặt lại tên trang, hoặc chép sang tệp mẫu.
roster-nobody = Chưa có dòng nào được điền. Đồng chí điền mỗi cán bộ một dòng, ví dụ: CB-001, Nguyễn Văn An.
roster-sheet-twice = Có hai trang tính cùng tên; đồng chí giữ lại một trang.
roster-header-missing = Không tìm thấy dòng tiêu đề. Đồng chí ghi ở dòng 1 các cột: { $columns }.
roster-column-missing = Thiếu cột này; đồng chí thêm vào dòng tiêu đề, ghi đúng tên như vậy.
roster-column-twice = Cột này có hai lần; đồng chí giữ lại một cột.
roster-cell-missing = Ô này còn trống; đồng chí điền giúp.
roster-cell-too-long = Nội dung dài quá; đồng chí viết gọn lại.
roster-cell-wrong = Không hiểu “{ $value }”; đồng chí ghi lại theo tệp mẫu.
roster-cell-error = Ô báo lỗi { $value }; đồng chí sửa công thức hoặc gõ thẳng giá trị.
roster-cell-uncomputed = Công thức chưa có kết quả; đồng chí mở bằng Excel, lưu lại, hoặc gõ thẳng giá trị.
roster-cell-formula = “{ $value }” là công thức, không phải nội dung; đồng chí gõ thẳng, ví dụ: Nguyễn Văn An.
roster-cell-long = Ô này dài quá { $most } ký tự nên mình không đọc; đồng chí viết gọn lại.
roster-cell-date = Excel đã đổi ô này thành ngày ({ $value }); đồng chí định dạng ô là Văn bản rồi gõ lại.
roster-code-wrong = Mã “{ $value }” chưa đúng: chỉ dùng chữ, số, dấu chấm, gạch ngang, gạch chéo, không có khoảng trắng. Ví dụ: CB-001.
roster-code-twice-unit = Mã “{ $code }” có ở cả dòng { $first } và dòng { $second }, mà mỗi mã là của một đơn vị; đồng chí bỏ một dòng, hoặc cấp mã khác.
roster-code-twice = Mã “{ $code }” có ở cả dòng { $first } và dòng { $second }, mà mỗi mã chỉ dùng một lần; đồng chí bỏ một dòng, hoặc cấp mã khác. Một người giữ chức vụ ở hai đơn vị thì cả hai dòng ghi cùng họ tên, cùng ngày sinh, khác mã đơn vị.
roster-code-zeros = Mã “{ $code }” có lẽ là “{ $whole }” đã mất số 0 ở đầu; đồng chí định dạng cột là Văn bản rồi gõ lại: { $whole }
roster-name-wrong = “{ $value }” chưa phải là tên; đồng chí ghi đủ tên, ví dụ: Nguyễn Văn An.
roster-positions-too-many = Có hơn 10 chức vụ; đồng chí giữ lại các chức vụ chính.
roster-mark-wrong = Không hiểu “{ $value }”: ghi x nếu đúng, để trống nếu không.
roster-day-wrong = Ngày “{ $value }” chưa đúng. Ví dụ: 26/03/1999.
roster-phone-wrong = Số điện thoại “{ $value }” chưa đúng. Ví dụ: 0912345678.
roster-level-above = Đơn vị “{ $code }” ghi cấp “{ $level }”, cao hơn cấp “{ $upper }” của đơn vị cấp trên “{ $above }”. Đồng chí ghi lại Cấp của một trong hai đơn vị, hoặc ghi lại Mã đơn vị cấp trên.
roster-same-level = { $count } đơn vị cùng cấp với đơn vị cấp trên của mình ({ $codes }). Nếu không phải vậy, đồng chí sửa cột Cấp hoặc Mã đơn vị cấp trên rồi gửi lại tệp.
roster-level-unknown = Không có cấp “{ $value }”; đồng chí ghi một trong các cấp: { $levels }.
roster-cadre-erased = Mã “{ $code }” là của một đồng chí đã yêu cầu xóa dữ liệu. Đồng chí bỏ dòng này; nếu đồng chí ấy tham gia lại thì cấp mã mới.
roster-code-changed = Mã “{ $code }” là của đồng chí { $name }, nay có mã “{ $current }”. Đồng chí ghi mã { $current }; nếu đúng là đổi mã thì ghi { $current } vào cột “Mã cũ”.
roster-code-given = Mã “{ $code }” là của đồng chí { $name }, không cấp cho đồng chí { $other } được: mã của ai thì giữ sổ của người ấy. Người mới, đồng chí cấp mã chưa ai dùng; chỉ ghi lại họ tên của người cũ thì gõ /canbo sửa { $code }
roster-code-of-another = Mã “{ $code }” đã là của đồng chí { $name }, không cấp lại cho người khác được. Đồng chí cấp mã mới chưa ai dùng, hoặc giữ mã { $formerCode }.
roster-former-unknown = Không có cán bộ mã “{ $code }” để đổi mã. Đồng chí ghi đúng mã đang dùng; với người mới thì để trống ô này.
roster-former-still = Mã cũ “{ $code }” (đồng chí { $name }) vẫn còn ở dòng { $row }. Một người chỉ một dòng: đồng chí bỏ dòng { $row }, hoặc để trống ô này.
roster-former-twice = Mã cũ “{ $code }” có ở cả dòng { $first } và dòng { $second }, mà mỗi mã chỉ của một người. Đồng chí để trống một trong hai ô.
roster-former-differs = Mã “{ $code }” ở dòng { $first } có mã cũ “{ $former }”, còn ở dòng này là “{ $other }”, của một người khác. Đồng chí ghi “{ $former }”, hoặc để trống ô này.
roster-unit-unknown = Không có đơn vị mã “{ $code }” ở trang “Đơn vị”; đồng chí sửa mã, hoặc thêm đơn vị ấy vào trang “Đơn vị”.
roster-merged-unknown = Chưa từng có đơn vị mã “{ $code }” nên không nhập vào đơn vị khác được; đồng chí sửa mã, hoặc bỏ dòng này.
roster-row-stray = Dòng này chỉ có “{ $value }”. Nếu là tiêu đề hay lời ghi, đồng chí bỏ dòng này; nếu là một cán bộ hay đơn vị, đồng chí điền đủ các ô.
roster-into-unknown = Không có đơn vị mã “{ $code }” để nhập vào. Đồng chí ghi mã một đơn vị còn hoạt động ở trang “Đơn vị”.
roster-into-below = Đơn vị “{ $code }” còn đơn vị cấp dưới ({ $below }). Đồng chí thêm các đơn vị ấy vào trang “Đơn vị” với cấp trên mới, ví dụ: { $into }.
roster-unit-merged = Đơn vị “{ $code }” nhập vào “{ $into }” nên không còn cán bộ; đồng chí ghi mã { $into }.
roster-parent-unknown = Không có đơn vị cấp trên mã “{ $code }”; đồng chí sửa mã, hoặc thêm đơn vị ấy vào trang này.
roster-parent-cycle = Đơn vị “{ $code }” nằm trong một vòng: cấp trên của nó lại là cấp dưới của nó; đồng chí ghi lại đúng đơn vị cấp trên.
roster-top-several = Có hơn một đơn vị không có cấp trên ({ $codes }); đồng chí chỉ để trống cột này ở đơn vị cao nhất.
roster-top-missing = Không có đơn vị cao nhất; đồng chí để trống cột này ở đơn vị cao nhất.

roster-note-ignored = Bỏ qua các cột: { $columns }.
roster-note-hidden = Có đọc cả { $count } dòng đang ẩn: { $rows }.
roster-note-merged = Ô gộp được hiểu là cùng một giá trị cho các dòng: { $rows }.
roster-note-totals = Bỏ qua dòng cộng: { $rows }.
roster-note-numbering = Bỏ qua dòng đánh số cột: { $rows }.
roster-note-bidi = Đã bỏ dấu đổi chiều chữ (không nhìn thấy) ở các dòng: { $rows }.

roster-problems-head = Chưa nhận được danh sách: có { $count } chỗ cần sửa. Chưa có gì thay đổi.
roster-problem-place = Trang “{ $sheet }”
roster-problem-row = dòng { $row }
roster-problem-column = cột “{ $column }”
roster-more = … và { $count } dòng nữa.
roster-scope-whole = Tệp này có đơn vị cao nhất nên là TOÀN BỘ danh sách từ ngày { $day }: ai, đơn vị nào không có trong tệp thì rời danh sách từ ngày ấy. Báo cáo của thời gian trước không đổi.
roster-scope-part = Tệp này không có đơn vị cao nhất nên là MỘT PHẦN danh sách từ ngày { $day }: chỉ trong những đơn vị có ở trang “Đơn vị”, ai không có tên thì rời danh sách; các đơn vị khác giữ nguyên. Báo cáo của thời gian trước không đổi.
roster-scope-people = Từ ngày { $day }; báo cáo của thời gian trước không đổi.
roster-count-units = Đơn vị: thêm { $added }, sửa { $changed }, giữ nguyên { $unchanged }, giải thể { $left }.
roster-count-cadres = Cán bộ: thêm { $added }, sửa { $changed }, giữ nguyên { $unchanged }, rời danh sách { $left }.
roster-list-added = Thêm:
roster-list-changed = Sửa:
roster-list-left-behind = Rời danh sách dù đơn vị nhập vào đơn vị khác, vì không có dòng trong tệp (nếu đồng chí ấy về đơn vị mới, thêm một dòng với mã đơn vị mới):
roster-list-left = Rời danh sách (việc đã làm vẫn ở báo cáo của thời gian ấy):
roster-list-merged = Đơn vị nhập vào đơn vị khác:
roster-into = nhập vào { $code }
roster-list-dissolved = Đơn vị giải thể:
roster-list-units-back = Đơn vị hoạt động lại:
roster-list-renamed = Đơn vị đổi tên:
roster-list-units-moved = Đơn vị đổi cấp trên:
roster-list-recoded = Đổi mã (vẫn là một người, việc đã làm đi theo):
roster-list-back = Trở lại danh sách:
roster-list-moved = Chuyển đơn vị:
roster-list-offices = Chức vụ mới:
roster-other-began = Vừa có người khác bắt đầu nhập danh sách nên lần nhập này dừng lại, chưa có gì thay đổi. Đồng chí xem lại danh sách rồi nhập lại giúp nhé.
roster-doubt = Đồng chí xem kỹ giúp: { $why }.
roster-doubt-many = hơn một phần mười cán bộ rời danh sách ({ $leaving } trong { $present } người)
roster-doubt-last-head = đơn vị cao nhất không còn Bí thư, Phó Bí thư nào
roster-doubt-sender = chính đồng chí cũng rời danh sách
roster-doubt-top = đơn vị cao nhất đổi chỗ cho đơn vị cấp dưới, nên người khác sẽ quản trị trợ lý
roster-doubt-new-admin = có người mới làm Bí thư, Phó Bí thư đơn vị cao nhất, sẽ quản trị cả trợ lý
roster-doubt-admins = Khi ấy quản trị trợ lý là: { $names }.
roster-list-unrecognised = Chưa nhận ra là Bí thư, Phó Bí thư hay người của Ban Tổ chức – Kiểm tra, Ban Tuyên giáo (chưa có quyền gì thêm; nếu đúng, đồng chí sửa cột “Chức vụ”, ví dụ: Phó Bí thư):
roster-list-heads-gained = Có thêm quyền Bí thư, Phó Bí thư:
roster-list-heads-lost = Thôi quyền Bí thư, Phó Bí thư:
roster-list-boards-gained = Có thêm việc của Ban Tổ chức – Kiểm tra hoặc Ban Tuyên giáo cấp cao nhất:
roster-list-boards-lost = Thôi việc của Ban Tổ chức – Kiểm tra hoặc Ban Tuyên giáo cấp cao nhất:
roster-list-notes = Lưu ý:
roster-field-change = { $field }: { $from } → { $to }
roster-field-head = Quyền Bí thư, Phó Bí thư
roster-field-boards = Việc của Ban Tổ chức – Kiểm tra, Ban Tuyên giáo
roster-field-also = Chức vụ ở đơn vị khác
roster-field-active = Đang hoạt động
roster-value-yes = có
roster-value-no = không
roster-value-none = (trống)

roster-preview-sheet = Xem trước
roster-preview-place = Trang
roster-preview-row = Dòng
roster-preview-column = Cột
roster-preview-mend = Cần sửa
roster-preview-what = Thay đổi
roster-preview-code = Mã
roster-preview-detail = Chi tiết

roster-guide-sheet = Hướng dẫn
roster-guide-title = Cách điền danh sách đơn vị và cán bộ
roster-guide-1 = Điền trang “Đơn vị” trước, rồi trang “Cán bộ”. Dòng 1 là tiêu đề, đồng chí giữ nguyên; thứ tự cột đổi được.
roster-guide-2 = Mã đơn vị, mã cán bộ: mỗi mã dùng một lần, không có khoảng trắng, không đổi qua các năm. Số 0 ở đầu được giữ (001).
roster-guide-3 = Cấp: chọn trong danh sách. Mã đơn vị cấp trên: chỉ đơn vị cao nhất để trống.
roster-guide-4 = Chức vụ: nhiều chức vụ cách nhau bằng dấu chấm phẩy (;). Bí thư, quyền Bí thư, Phó Bí thư của chính đơn vị ở cột “Mã đơn vị” có quyền với đơn vị ấy; bản xem trước nói rõ ai. Chuyên trách; Công chức, viên chức: ghi x nếu đúng, để trống nếu không.
roster-guide-5 = Ngày sinh (26/03/1999) và số điện thoại: không bắt buộc.
roster-guide-6 = Tệp có đơn vị cao nhất là toàn bộ danh sách: ai không có trong tệp thì rời danh sách. Tệp không có đơn vị cao nhất chỉ nói về các đơn vị trong tệp. Gửi lại tệp nhiều lần cũng được: chỉ chỗ thay đổi mới được sửa, và luôn được xem trước.
roster-guide-7 = Khi sắp xếp lại đơn vị: thêm cột “Nhập vào” ở trang “Đơn vị”, ghi mã đơn vị mà nó nhập vào. Khi một đồng chí đổi mã: thêm cột “Mã cũ” ở trang “Cán bộ”, ghi mã đang dùng; việc đã làm đi theo.
roster-guide-examples = Ví dụ (chỉ để xem, không được đọc):
roster-guide-levels = Các cấp
roster-guide-positions = Chức vụ thường gặp
roster-hint-level = Chọn một cấp trong danh sách.
roster-hint-positions = Chọn, hoặc gõ; nhiều chức vụ cách nhau bằng dấu chấm phẩy (;).
roster-hint-mark = Ghi x nếu đúng, để trống nếu không.
roster-hint-unit = Mã của một đơn vị ở trang “Đơn vị”.

roster-invites-sheet = Giấy mời
roster-invites-cadre = Mã cán bộ
roster-invites-name = Họ và tên
roster-invites-unit = Đơn vị
roster-invites-code = Mã mời
roster-invites-link = Liên kết { $app }
roster-invites-how = Cách dùng
roster-invites-how-text = Mở liên kết; nếu trợ lý chưa nhận ra thì nhắn cho trợ lý: /start { $code }. Mã chỉ dùng một lần; đồng chí đừng chuyển cho người khác.
