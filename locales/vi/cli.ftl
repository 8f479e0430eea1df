# Dòng lệnh cho người vận hành.
cli-about = Lệnh cho người vận hành trợ lý “Cán bộ Đoàn trách nhiệm”. Dùng được cả khi chương trình đang chạy và khi không. Mã kết thúc: 0 là xong, 1 là không làm được (có nói lý do), 2 là gõ lệnh chưa đúng.
cli-about-roster = Danh sách đơn vị, cán bộ và giấy mời.
cli-about-template = Tạo tệp Excel mẫu để điền danh sách.
cli-about-import = Nhập danh sách từ tệp Excel: nhận trọn tệp, hoặc nói từng chỗ sai và không thay đổi gì.
cli-about-export = Ghi danh sách ra tệp Excel, đúng dạng để nhập: nhập lại tệp ấy thì không có gì thay đổi.
cli-about-invites = Giấy mời của các cán bộ chưa liên kết; gọi lại vẫn là những mã ấy cho tới khi dùng.
cli-about-job = Chạy một việc nhắc hoặc tổng hợp như thể đang ở thời điểm ấy. Mỗi người chỉ được báo một lần cho mỗi kỳ.
cli-about-resend = Gửi lại các tin nhắc chưa rõ đã tới hay chưa (sau khi chương trình bị tắt đột ngột); có người có thể nhận hai lần.
cli-about-report = Số liệu của đơn vị.
cli-about-report-unit = Số liệu một đơn vị và các đơn vị cấp dưới trong một kỳ.
cli-about-zalo = Kết nối Zalo.
cli-about-zalo-login = Đăng nhập Zalo bằng mã QR.
cli-about-data = Quyền của một người đối với dữ liệu của mình.
cli-about-data-export = Xuất mọi dữ liệu của một cán bộ.
cli-about-confirm-app = Xác nhận ứng dụng mới của một cán bộ không còn ứng dụng nào trước đó, khi trong danh sách không ai xác nhận được.
cli-option-not-theirs = không phải của cán bộ này: gỡ ứng dụng, mã không dùng được nữa
cli-about-data-erase = Xóa dữ liệu của một cán bộ.
cli-about-backup = Sao lưu toàn bộ cơ sở dữ liệu.
cli-about-restore = Nạp bản sao lưu vào cơ sở dữ liệu còn trống.
cli-about-explain = Cho thấy chương trình hiểu từng dòng thế nào, như khi chat thật, không lưu gì. Nhận JSON từng dòng từ đầu vào chuẩn, ví dụ: echo '{"{"}"text": "2 tiếng hôm qua dọn rác"{"}"}' | npm run --silent cli -- explain. Các trường khác: at, who, place, asked, offered, units.
cli-explain-wrong = Dòng { $number } chưa đúng ({ $reason }). Các dòng trước đã trả lời. Ví dụ một dòng đúng: {"{"}"text": "2 tiếng hôm qua"{"}"}
cli-about-help = hiện hướng dẫn của một lệnh

cli-help-option = hiện hướng dẫn này
cli-help-usage = Cách dùng:
cli-help-arguments = Tham số:
cli-help-options = Tùy chọn:
cli-help-commands = Lệnh:
cli-help-any-options = tùy chọn
cli-help-any-command = lệnh
cli-help-see = Xem hướng dẫn: { $line }

cli-name-roster-file = TỆP.xlsx
cli-name-zip-file = TỆP.zip
cli-name-file = TỆP
cli-name-code = MÃ
cli-name-day = NGÀY
cli-name-count = SỐ
cli-name-period = KỲ
cli-name-job = TÊN
cli-name-moment = LÚC

cli-arg-template = tệp sẽ được tạo, ví dụ: mau.xlsx; không ghi đè tệp đã có
cli-arg-roster = tệp đã điền, ví dụ: danh-sach.xlsx
cli-arg-export = tệp sẽ được ghi, ví dụ: danh-sach-2026-11-24.xlsx; không ghi đè tệp đã có
cli-arg-unit = mã đơn vị, ví dụ: NK
cli-arg-job = tên việc, ví dụ: monday-reminder
cli-arg-cadre = mã cán bộ, ví dụ: CB-001
cli-arg-backup = tệp sẽ được ghi, ví dụ: sao-luu-2026-11-24.gz; không ghi đè tệp đã có
cli-arg-restore = tệp do lệnh backup tạo ra, ví dụ: sao-luu-2026-11-24.gz
cli-option-dry-run = chỉ xem trước, không thay đổi gì
cli-option-force = thay tệp đã có bằng bản mới, khi bản mới đã đủ
cli-option-json = in JSON ra đầu ra chuẩn
cli-option-import-from = ngày bắt đầu có hiệu lực, ví dụ: 2026-07-01; không ghi là hôm nay
cli-option-export-at = danh sách của ngày ấy, ví dụ: 2026-07-01; không ghi là hôm nay
cli-option-yes-remove = biết chắc có bấy nhiêu người rời danh sách, ví dụ: 250
cli-option-import-out = ghi lại tệp, thêm trang “Xem trước”: từng thay đổi, hoặc từng chỗ cần sửa
cli-option-invites-unit = chỉ đơn vị này và các đơn vị cấp dưới, ví dụ: NK
cli-option-invites-out = ghi ra tệp .xlsx (hoặc .json), chỉ chủ tệp đọc được
cli-option-period = kỳ, ví dụ: 2026-W48 (tuần), 2026-11 (tháng), 2026-Q4 (quý), 2026 (năm)
cli-option-report-out = ghi ra tệp .json, .xlsx, .docx, .pdf hoặc .png, chỉ chủ tệp đọc được
cli-option-at = thời điểm, ví dụ: 2026-11-30T19:00 (giờ Việt Nam nếu không ghi múi giờ)
cli-option-out = tệp sẽ được ghi, ví dụ: du-lieu.zip

cli-usage-unknown-command = Không có lệnh “{ $given }”.
cli-usage-unknown-option = Không có tùy chọn “{ $given }”.
cli-usage-did-you-mean = Có phải đồng chí muốn gõ: { $suggestion }?
cli-usage-missing-argument = Còn thiếu { $name } ({ $what }). Chưa có gì thay đổi.
cli-usage-missing-option = Còn thiếu tùy chọn { $name } ({ $what }). Chưa có gì thay đổi.
cli-usage-missing-value = Tùy chọn { $name } cần một giá trị đi kèm ({ $what }). Chưa có gì thay đổi.
cli-usage-too-many = Lệnh có thừa tham số. Tên có khoảng trắng thì đặt trong dấu ngoặc kép.
cli-usage-wrong = Lệnh chưa đúng.

cli-file-missing = Không có tệp { $file }. Chưa có gì thay đổi. Đồng chí kiểm tra lại đường dẫn, ví dụ: npm run --silent cli -- { $kind ->
        [template] template check a1 ./mau-a1.docx
        [form] form check ./ban-dang-ky.json
       *[roster] roster import ./danh-sach.xlsx
    }
cli-file-folder = { $file } là thư mục, không phải tệp. Đồng chí ghi cả tên tệp, ví dụ: { $file }/{ $kind ->
        [template] mau-a1.docx
        [form] ban-dang-ky.json
        [docx] giay.docx
        [pdf] giay.pdf
        [zip] giay.zip
        [png] hinh.png
        [json] du-lieu.json
        [gz] sao-luu.gz
       *[roster] danh-sach.xlsx
    }
cli-file-disk-full = Không ghi được vào { $folder } vì đĩa đầy. Đồng chí dọn bớt chỗ trên đĩa rồi chạy lại; dữ liệu đã ghi vẫn còn nguyên.
cli-file-unreadable = Không đọc được { $file }. Đồng chí kiểm tra quyền đọc của tệp.
cli-file-there = Tệp { $file } đã có nên mình không ghi đè. Đồng chí đặt tên khác, ví dụ: danh-sach-moi.xlsx
cli-file-no-folder = Không có thư mục { $folder }. Đồng chí tạo thư mục ấy trước, hoặc ghi vào chỗ khác, ví dụ: ./{ $name }
cli-file-unwritable = Không ghi được { $file }. Đồng chí kiểm tra quyền ghi của thư mục, hoặc ghi vào chỗ khác.
cli-file-ending = Tên tệp “{ $file }” cần kết thúc bằng { $endings }, ví dụ: { $example }

cli-template-written = Đã tạo { $file }. Đồng chí điền hai trang “Đơn vị” và “Cán bộ”, rồi: npm run --silent cli -- roster import { $file } --dry-run
cli-template-plain-levels = Chưa đọc được chính sách của đơn vị nên danh sách cấp trong tệp mẫu là của kế hoạch.
cli-import-dry-run = Xem trước, chưa thay đổi gì:
cli-import-done = Đã nhập danh sách:
cli-import-demo-goes = Lần nhập này thay dữ liệu mẫu: dữ liệu mẫu được xóa.
cli-import-demo-would-go = Khi nhập thật, dữ liệu mẫu sẽ được xóa.
cli-import-next = Gửi giấy mời cho cán bộ chưa liên kết: npm run --silent cli -- roster invites --out giay-moi.xlsx
cli-import-doubtful = Nếu đúng như vậy, đồng chí chạy lại và thêm: --yes-remove { $count }. Chưa có gì thay đổi.

cli-invites-none = Mọi cán bộ trong phạm vi này đều đã liên kết, không còn ai cần giấy mời.
cli-invites-count = { $count } giấy mời. Mỗi mã chỉ dùng một lần; đồng chí gửi riêng cho từng người.
cli-invites-line = { $cadre } { $name } ({ $unit }): { $code }
cli-invites-line-links = { $cadre } { $name } ({ $unit }): { $code } { $links }
cli-no-roster = Chưa có danh sách cán bộ. Đồng chí nhập danh sách trước: npm run --silent cli -- roster import danh-sach.xlsx
cli-unit-unknown = Không có đơn vị mã “{ $code }”. Các đơn vị gần giống: { $near }
cli-unit-unknown-any = Không có đơn vị mã “{ $code }”. Ví dụ có: { $some }
cli-written = Đã ghi { $file }.

cli-period-wrong = Kỳ “{ $given }” chưa đúng. Ví dụ: 2026-W48 (tuần), 2026-11 (tháng), 2026-Q4 (quý), 2026 (năm).
cli-moment-wrong = Thời điểm “{ $given }” chưa đúng. Ví dụ: 2026-11-30T19:00 hoặc 2026-11-30T19:00+07:00.
cli-count-wrong = “{ $given }” chưa phải là số người. Ví dụ: --yes-remove 250
cli-job-names = Các việc:
cli-job-future = Lưu ý: chạy với --at ở tương lai mà không có --dry-run là gửi thật, và tới kỳ ấy mọi người không được báo nữa. Muốn xem trước: thêm --dry-run.
cli-job-unknown = Không có việc “{ $given }”. Các việc: { $names }

cli-report-no-picture = Trong { $period }, ở { $unit } chưa ai phải làm việc gì nên chưa có ảnh. Đồng chí lấy kỳ khác, hoặc dạng khác, ví dụ: --out bao-cao.xlsx
cli-paper-being-made = Đang lập { $count } bản giấy
cli-data-being-gathered = Đang gom thông tin của { $cadre }
cli-book-without-entries = Kỳ này có nhiều lần ghi hơn một trang tính chứa được, nên tệp không có trang các lần ghi. Cần thì chọn kỳ ngắn hơn, ví dụ: --period 2026-11
cli-report-being-made = Đang lập báo cáo của { $unit }
cli-database-gone = Cơ sở dữ liệu vừa ngắt giữa chừng. Đồng chí chạy lại lệnh này: phần đã ghi được giữ và không ghi hai lần.
cli-failed = Lệnh gặp trục trặc ngoài dự tính: { $reason }
cli-unit-not-then = Trong { $period } chưa có đơn vị “{ $code }”. Đồng chí chọn kỳ sau hơn, ví dụ: --period { $now }
cli-unit-outside-scope = Trong { $period }, đơn vị “{ $code }” ở ngoài phạm vi kế hoạch nên không có số liệu. Đồng chí xem đơn vị cấp trên, hoặc kỳ khác.
cli-telegram-missing = Có cán bộ liên kết qua Telegram mà lệnh này chưa biết TELEGRAM_BOT_TOKEN. Đồng chí đặt biến ấy trong tệp .env như khi chạy chương trình, rồi chạy lại. Chưa có gì được gửi.
cli-queued = Tin đã xếp hàng, chương trình đang chạy sẽ gửi trong ít giây.
cli-not-sent = Còn { $count } cuộc trò chuyện chưa nhận được tin. Tin vẫn được giữ và sẽ gửi khi chương trình chạy: npm start
cli-cadre-unknown = Không có cán bộ mã “{ $code }”. Đồng chí xem lại mã trong danh sách, ví dụ: CB-001. Chưa có gì thay đổi.
cli-confirm-none = Không có ứng dụng nào của cán bộ { $cadre } chờ xác nhận. Chưa có gì thay đổi.
cli-confirmed = Đã xác nhận ứng dụng mới của cán bộ { $cadre }; mọi phần đã mở.
cli-confirm-denied = Đã gỡ ứng dụng chờ xác nhận của cán bộ { $cadre }. Cần mã mới: Bí thư gõ /moi kèm tên.
cli-data-erased = Đã xóa dữ liệu của cán bộ { $cadre }. Đồng chí bỏ cán bộ này khỏi tệp danh sách: tệp còn mã này thì không nhập được nữa.
cli-erase-dry-run = Xem trước, chưa xóa gì: { $who }
cli-erase-line = • { $what }: { $count } – { $becomes }
cli-erase-removed = xóa hẳn
cli-erase-emptied = xóa tên, liên lạc và chữ; con số ở lại, không còn tên
cli-erase-kept = giữ lại, chỉ có mã và thời điểm
cli-erase-then = Xóa thật, không lấy lại được: npm run --silent cli -- data erase { $cadre }
