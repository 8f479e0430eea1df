# Quyền của mỗi người đối với dữ liệu của mình: xem, rút đồng ý, xóa.
data-stranger = Ứng dụng này chưa kết nối với cán bộ nào, nên mình không giữ dữ liệu gì của đồng chí. Muốn bắt đầu: xin mã mời của Bí thư đơn vị rồi gõ /start kèm mã.
data-file = Đây là mọi dữ liệu mình đang giữ về đồng chí. Tệp có thông tin riêng, đồng chí cất cẩn thận nhé. Xóa dữ liệu: /xoadulieu
data-file-name = du-lieu-cua-toi.zip
data-page-head = DỮ LIỆU CÁ NHÂN – mô hình “Cán bộ Đoàn trách nhiệm”. Số mục theo từng loại:
data-page-duties = {"  "}(tính cho: { $duties })
data-page-files-left = Tệp này chỉ kèm được { $here } trong { $all } ảnh, tệp; phần còn lại xem bằng /minhchung, hoặc nhờ người quản trị xuất đủ.
data-page-foot = Nội dung đầy đủ nằm trong tệp du-lieu.json (mở được bằng trình duyệt). Theo Luật 91/2025/QH15, đồng chí có quyền rút đồng ý (/rutdongy) và yêu cầu xóa (/xoadulieu).
data-section-account = Họ tên, đơn vị, chức vụ, ngày sinh, số điện thoại
data-section-apps = Ứng dụng đã kết nối
data-section-consents = Các lần đồng ý và rút đồng ý
data-section-policies = Chính sách đơn vị do đồng chí đặt
data-section-forms = Mẫu đăng ký, tự kiểm điểm đồng chí đặt cho đơn vị
data-section-templates = Mẫu bản in đồng chí đặt cho đơn vị
data-section-without-app = Đánh dấu “Không dùng ứng dụng” (ngày đồng ý trên giấy, ai đã xem giấy)
data-section-requests = Yêu cầu sửa thông tin của mình
data-section-absences = Những lần báo vắng (ngày, lý do, ai xác nhận)
data-section-absences-waiting = Những lần báo vắng đang chờ xác nhận
data-section-unit-absences = Kỳ nghỉ của cả đơn vị do đồng chí đặt hoặc xác nhận
data-section-events = Những cuộc họp, hoạt động đồng chí triệu tập hoặc được mời (trả lời, có mặt)
data-section-entries = Việc đồng chí đã ghi vào hồ sơ đơn vị
data-section-plans-read = Kế hoạch đồng chí đã đọc
data-section-discussions = Những buổi thảo luận “nên làm, không nên làm” đồng chí đã ghi
data-section-unit-lists = Những điều đồng chí đề xuất hoặc bỏ khỏi danh sách “nên làm, không nên làm”
data-section-invitations = Mã mời đã cấp
data-section-confirmations = Các lần cấp trên xác nhận ứng dụng của đồng chí
data-section-ledgers = Sổ giờ tình nguyện và các việc đã ghi, theo tuần
data-section-paper-codes = Mã kiểm tra của các bản giấy đã in
data-section-sent-files = Ảnh, tệp đã gửi làm minh chứng, giấy đồng ý (trong thư mục minh-chung)
data-section-waiting = Các tuần có việc chờ duyệt
data-section-pledges = Bản đăng ký
data-section-reviews = Bản tự kiểm điểm
data-section-works = Các sáng kiến đã viết, đã nộp, và kết quả xét
data-section-collective-reviews = Nhận xét, xếp loại của tập thể về đồng chí, và ý kiến của đồng chí
data-section-works-of-year = Danh sách sáng kiến theo năm
data-section-supervised = Những điều phụ trách đã theo dõi và khép lại
data-section-supervised-open = Những điều phụ trách đang theo dõi (khép lại thì đồng chí xem được)
data-section-supervision = Những điều đồng chí ghi khi giám sát
data-section-signals = Những lần mình hỏi thăm về sổ của đồng chí, và câu trả lời
data-section-works-waiting = Các sáng kiến đang chờ xét
data-section-unit-papers = Việc đồng chí đã làm với hồ sơ của đơn vị (nộp, rút, xét)
data-section-reminders = Cài đặt nhắc việc
data-section-planned = Lời nhắc sắp gửi
data-section-nudges = Những ngày được Bí thư nhắc
data-section-notices = Tin nhắc đã gửi
data-section-chats = Cuộc trò chuyện đang dở
data-section-messages = Tin nhắn trên trang web
data-section-tries = Số lần gửi mã chưa đúng
data-section-check-in-tries = Số lần gửi mã điểm danh chưa đúng
data-section-failures = Các tin chương trình chưa xử lý được
data-erased-name = Cán bộ đã xóa dữ liệu

data-withdraw-ask =
    Nếu đồng chí rút đồng ý:
    • mình ngừng nhắc việc, và mọi ứng dụng của đồng chí được coi như chưa kết nối;
    • số liệu đã ghi (giờ tình nguyện, bản đăng ký, bản tự kiểm điểm) vẫn là hồ sơ của tổ chức; muốn xóa, đồng chí gõ /xoadulieu;
    • đồng ý lại lúc nào cũng được, bằng /start.

    Đồng chí rút đồng ý chứ?
data-withdraw-yes = Rút đồng ý
data-withdraw-no = Thôi, giữ như cũ
data-withdraw-kept = Mình giữ như cũ, không thay đổi gì.
data-withdraw-done = Đã ghi nhận: đồng chí rút đồng ý. Mình ngừng nhắc việc từ bây giờ. Xem dữ liệu: /dulieucuatoi. Xóa: /xoadulieu. Đồng ý lại: /start
data-withdraw-before = Đồng chí đã rút đồng ý từ trước, không cần làm gì thêm. Đồng ý lại: /start. Xóa dữ liệu: /xoadulieu

data-erase-ask =
    Xóa dữ liệu nghĩa là: họ tên, ngày sinh, số điện thoại, ghi chú, nội dung bản đăng ký và bản tự kiểm điểm, các ứng dụng đã kết nối của đồng chí sẽ mất hẳn. Các con số đã cộng (số giờ, số bản đã nộp) ở lại trong báo cáo, không còn tên.
    Nên tải dữ liệu về trước: /dulieucuatoi

    Đồng chí muốn xóa chứ?
data-erase-yes = Xóa dữ liệu của tôi
data-erase-no = Thôi, giữ lại
data-erase-ask-again = Xóa rồi thì không lấy lại được. Đồng chí chắc chắn chứ?
data-erase-yes-again = Tôi chắc chắn
data-erase-kept = Mình giữ nguyên, không xóa gì cả.
data-erase-asked = Mình đã nhận yêu cầu xóa dữ liệu của đồng chí và báo Bí thư phụ trách. Dữ liệu tự xóa vào ngày { $day }. Đổi ý trước ngày ấy: chọn dưới đây.
data-erase-open = Yêu cầu xóa của đồng chí đã được ghi nhận; dữ liệu tự xóa vào ngày { $day }.
data-erase-button-cancel = Không xóa nữa
data-erase-cancelled = Đã bỏ yêu cầu xóa. Dữ liệu của đồng chí vẫn như cũ.
data-erase-none = Đồng chí không có yêu cầu xóa nào đang chờ. Muốn xóa: /xoadulieu
data-erase-head = Đồng chí { $name } ({ $unit }) yêu cầu xóa dữ liệu cá nhân của mình (Luật 91/2025/QH15). Mình tự xóa vào ngày { $day }. Từ ngày ấy tệp danh sách còn tên đồng chí ấy thì không nhập được nữa: đồng chí bỏ dòng ấy khỏi tệp.
data-erase-head-cancelled = Đồng chí { $name } ({ $unit }) đã rút lại yêu cầu xóa dữ liệu; không cần làm gì nữa.
