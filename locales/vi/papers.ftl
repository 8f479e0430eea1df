# Papers: what templates/*.docx name, the texts from which ours are built, and what is said around papers.
paper-field-code = mã mẫu
paper-field-check = mã kiểm tra
paper-field-check-link = mã vạch
paper-field-above = đơn vị cấp trên
paper-field-unit = đơn vị
paper-field-place = nơi lập
paper-field-day = ngày lập
paper-field-period = kỳ
paper-field-name = họ và tên
paper-field-birth = ngày sinh
paper-field-positions = chức vụ
paper-field-unit-name = nơi công tác
paper-field-group = đối tượng
paper-field-parts = phần
paper-field-number = thứ tự
paper-field-title = tên phần
paper-field-points = các ý
paper-field-text = ý
paper-field-figures = chỉ tiêu
paper-field-duty = tên chỉ tiêu
paper-field-plan = mức kế hoạch
paper-field-pledged = đã đăng ký
paper-field-result = kết quả

# What stands in their places when a template is shown, filled with somebody made up.
paper-sample-code = a1 ĐKCT01
paper-sample-check = K7MD-92XR-TH4P
paper-sample-check-link = https://t.me/CanBoDoanBot?start=kiemtra-K7MD92XRTH4P
paper-sample-above = QUẬN ĐOÀN BÌNH AN
paper-sample-unit = ĐOÀN PHƯỜNG HÒA BÌNH
paper-sample-place = Hòa Bình
paper-sample-day = ngày 05 tháng 01 năm 2026
paper-sample-period = 2026
paper-sample-name = Nguyễn Thị Ví Dụ
paper-sample-birth = 01/02/1999
paper-sample-positions = Ủy viên Ban Chấp hành
paper-sample-unit-name = Đoàn phường Hòa Bình
paper-sample-group = cán bộ Đoàn không chuyên trách
paper-sample-number = 1
paper-sample-title = Trách nhiệm với Nhân dân
paper-sample-text = Xung kích việc quan trọng ở địa phương
paper-sample-duty = Giờ tình nguyện
paper-sample-plan = 2 giờ mỗi tuần
paper-sample-pledged = 3 giờ mỗi tuần
paper-sample-result = 3 giờ 30 phút mỗi tuần

paper-creator = Cán bộ Đoàn trách nhiệm
paper-style-tight = Dòng gọn
paper-style-body = Nội dung
paper-form = Mẫu { $code }{ $check }
paper-form-check = {". "}Mã kiểm tra: { $check }
paper-union = ĐOÀN TNCS HỒ CHÍ MINH
paper-place-and-day = { $place }, { $day }
paper-line-name = Họ và tên:{" "}
paper-line-birth = Ngày sinh: { $birth }. Chức vụ: { $positions }.
paper-line-unit = Đơn vị công tác: { $unit }. Đối tượng: { $group }.
paper-column-number = TT
paper-column-duty = Nội dung
paper-column-plan = Mức tối thiểu
paper-column-pledged = Đã đăng ký
paper-column-result = Kết quả
paper-confirmed = XÁC NHẬN CỦA ĐƠN VỊ
paper-sign-here = (ký, ghi rõ họ tên)
paper-day = ngày { $day } tháng { $month } năm { $year }
paper-group-A = cán bộ Đoàn chuyên trách, Bí thư, Phó Bí thư
paper-group-B = cán bộ Đoàn không chuyên trách
paper-answer = { $label }: { $text }
paper-result = { $done }; đạt { $parts }
paper-skipped = không có
paper-none = không đăng ký

pledge-paper-about = Mẫu a1 ĐKCT01
pledge-paper-title = BẢN ĐĂNG KÝ
pledge-paper-subject =
    thực hiện Mô hình “Cán bộ Đoàn trách nhiệm”
    năm { $period }
pledge-paper-intro = Căn cứ Kế hoạch xây dựng Mô hình “Cán bộ Đoàn trách nhiệm”, tôi đăng ký thực hiện trong năm { $period } các nội dung rèn luyện “Trách nhiệm, Gương mẫu, Trung thực” như sau:
pledge-paper-parts = I. NỘI DUNG ĐĂNG KÝ
pledge-paper-numbers = II. CHỈ TIÊU ĐĂNG KÝ
pledge-paper-closing = Tôi cam kết thực hiện đúng các nội dung đã đăng ký./.
pledge-paper-signed = NGƯỜI ĐĂNG KÝ

review-paper-about = Mẫu a2 KĐCT01
review-paper-title = BẢN TỰ KIỂM ĐIỂM
review-paper-subject =
    kết quả thực hiện Mô hình “Cán bộ Đoàn trách nhiệm”
    { $period }
review-paper-figures = I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU
review-paper-parts = II. TỰ KIỂM ĐIỂM
review-paper-remarks = III. NHẬN XÉT CỦA TẬP THỂ
review-paper-level = Xếp loại của tập thể: …………………………………………………
review-paper-closing = Tôi cam đoan những nội dung trên đây là đúng sự thật./.
review-paper-signed = NGƯỜI TỰ KIỂM ĐIỂM

paper-a1-name = bản đăng ký
paper-a1-typed = đăng ký
paper-a2-name = bản tự kiểm điểm
paper-a2-typed = kiểm điểm
paper-kind-week = tuần
paper-kind-month = tháng
paper-kind-quarter = quý
paper-kind-year = cả năm
paper-kinds = { $those } hoặc { $kind }

command-paper-help = in bản đăng ký, bản tự kiểm điểm để ký
paper-which = 📄 Đồng chí cần bản giấy nào? Mình gửi tệp Word để in và ký.
paper-own-button = { $paper } của tôi
paper-unit-button = { $paper } cả đơn vị
paper-button = 📄 Bản giấy
paper-own = 📄 { $code } của đồng chí, { $period }. Đồng chí mở bằng Word, in và ký.
paper-of = 📄 { $code } của { $name }, { $period }.
paper-of-unit = 📄 { $code }, { $period }: { $count } bản của { $unit }, mỗi người bắt đầu ở một trang mới. Ai còn thiếu, đồng chí xem ở /chuanop.
paper-of-unit-apart = 📄 { $code }, { $period }: { $count } bản của { $unit }, mỗi người một tệp Word. Ai còn thiếu, đồng chí xem ở /chuanop.
paper-each-apart = 🗂 Mỗi người một tệp
paper-in-pdf = 🖨️ Bản PDF
paper-no-pdf = Máy chủ này chưa làm được bản PDF nên mình gửi tệp Word; đồng chí mở bằng Word rồi in nhé.
paper-pdf-failed = Lần này mình chưa làm xong bản PDF. Đồng chí bấm lại sau ít phút, hoặc in từ tệp Word, ví dụ: /baocao đăng ký. Bản đã ghi vẫn còn nguyên.
paper-taken-told = 📄 { $by } vừa lấy bản tự kiểm điểm { $period } của đồng chí thành tệp để in. Ai đã xem, đồng chí luôn thấy ở bản của mình.
paper-taken-look = 📝 Xem bản của tôi
paper-whose = Đồng chí cần bản giấy của ai?
paper-nobody = Trong các đơn vị đồng chí phụ trách mình chưa thấy ai là “{ $query }”. Đồng chí gõ tên hoặc mã, ví dụ: /baocao đăng ký Nguyễn Văn An. Chưa có gì thay đổi.
paper-not-yours = Bản này chỉ chính người ấy và Bí thư, Phó Bí thư phụ trách in được. Bản của mình thì đồng chí gõ, ví dụ: /baocao đăng ký
paper-period-wrong = { $paper } là của { $kinds }. Đồng chí gõ ví dụ: /baocao { $typed }
paper-none-own = Đồng chí chưa có { $paper } nào đã xác nhận để in. Xác nhận xong là in được ngay.
paper-none-own-of = Đồng chí chưa có { $paper } { $period } đã xác nhận để in. Kỳ khác thì gõ, ví dụ: /baocao { $typed }
paper-begin-a1 = 📋 Đăng ký
paper-begin-a2 = 📝 Tự kiểm điểm
paper-none-of = Đồng chí { $name } chưa có { $paper } đã xác nhận của kỳ ấy. Đồng chí nhắc bằng /nhacngay.
paper-none-unit = { $unit } chưa có { $paper } { $period } nào đã xác nhận. Đồng chí nhắc bằng /nhacngay. Kỳ khác thì gõ ví dụ: /baocao { $typed }
paper-none-of-unit = { $unit } chưa có { $paper } nào để in trong { $period }. Kỳ khác thì gõ ví dụ: /baocao { $typed }
paper-no-files = Ứng dụng này không nhận tệp. Đồng chí nối thêm ứng dụng nhận tệp bằng /lienket rồi gõ lại /baocao. Bản đã ghi vẫn còn nguyên.
paper-no-files-but = Ứng dụng này không nhận tệp. Đồng chí nhờ { $heads } in giúp, hoặc nối thêm ứng dụng nhận tệp bằng /lienket rồi gõ lại /baocao. Bản đã ghi vẫn còn nguyên.
paper-reads-noted = Mình đã ghi lại là đồng chí vừa lấy các bản này; từng đồng chí thấy điều đó ở bản của mình. Bản của chính đồng chí không nằm trong tệp này, đồng chí in riêng: /baocao kiểm điểm

command-check-help = xem một bản giấy có đúng như bản đã ghi
check-how = Đồng chí gõ mã kiểm tra in ở đầu bản giấy, ví dụ: /kiemtra K7MD-92XR-TH4P
check-no-code = “{ $given }” không phải mã kiểm tra. Mã có 12 chữ và số, in ở đầu bản giấy, ví dụ: /kiemtra K7MD-92XR-TH4P. Chưa có gì thay đổi.
check-none = ❌ Không có bản đã ghi nào mang mã { $code }. Đồng chí xem lại từng chữ trên giấy rồi gõ lại, ví dụ: /kiemtra K7MD-92XR-TH4P. Chưa có gì thay đổi.
check-as-recorded = ✅ Mã { $code }: bản giấy in từ bản đã ghi ngày { $day }, từ đó đến nay không sửa.
check-changed = ✏️ Mã { $code }: bản giấy in từ bản đã ghi ngày { $day }; ngày { $changed } bản ấy đã được sửa. Đồng chí hỏi người lập để lấy bản mới.

paper-operator = người vận hành
cli-about-paper = Bản giấy (.docx, .pdf, hoặc .zip mỗi người một tệp) để in và ký: của một cán bộ, hoặc của mọi người trong một đơn vị.
cli-name-paper = MẪU
cli-paper-known = { $name } ({ $paper })
cli-arg-paper-of = mã cán bộ hoặc mã đơn vị
cli-option-paper-period = ví dụ 2026 hoặc 2026-Q4; bỏ trống là bản mới nhất của mỗi người
cli-option-paper-out = tệp Word hoặc PDF, ví dụ: --out a1.docx, --out a1.pdf
cli-paper-unknown = Chưa có mẫu “{ $given }”. Dùng được: { $known }. Ví dụ: paper a1 AK02 --out a1.docx
cli-pdf-missing = Máy này chưa có LibreOffice nên chưa làm được PDF. Cài bằng: { $command } (rồi chạy lại lệnh này), hoặc ghi ra tệp Word, ví dụ: --out a1.docx. Chưa ghi tệp nào.
cli-paper-none = “{ $of }” chưa có bản nào đã xác nhận trong kỳ ấy, nên không ghi tệp nào.
