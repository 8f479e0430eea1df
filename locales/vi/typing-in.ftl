# /nhapgiay: a head or a named helper types in what somebody without an app wrote on paper.
command-typing-help = nhập bản đăng ký, tự kiểm điểm viết tay của người không dùng ứng dụng
typing-how =
    Nhập giúp bản giấy của người không dùng ứng dụng. Đồng chí gõ tên bản, tên người, rồi năm hoặc quý nếu cần, ví dụ:
    /nhapgiay đăng ký Bích
    /nhapgiay kiểm điểm Bích quý 3
typing-no-form = Chỉ nhập được bản đăng ký và bản tự kiểm điểm; { $paper } thì mình tự lập từ số liệu, không nhập tay. Đồng chí gõ ví dụ: /nhapgiay đăng ký Bích. Mình chưa ghi gì cả.
typing-what = { $paper } { $period }
typing-whose = Đồng chí nhập bản của ai?
typing-nobody = Mình không thấy “{ $query }” trong những người đồng chí nhập giúp được, nên chưa ghi gì cả. Đồng chí gõ tên hoặc mã cán bộ, ví dụ: /nhapgiay đăng ký Bích. Bản của chính mình: /dangky, /tukiemdiem
typing-not-yours = Đồng chí không còn phụ trách việc nhập bản của người này, nên mình không ghi thêm gì. Những gì đã xác nhận vẫn giữ nguyên.
typing-has-app-pledge = Đồng chí { $name } đã kết nối ứng dụng nên tự làm được { $what } trên máy; mình chưa ghi gì cả. Đồng chí nhắn đồng chí ấy gõ: /dangky
typing-has-app-self-review = Đồng chí { $name } đã kết nối ứng dụng nên tự làm được { $what } trên máy; mình chưa ghi gì cả. Đồng chí nhắn đồng chí ấy gõ: /tukiemdiem
typing-withdrawn = Đồng chí { $name } đã rút lại sự đồng ý cho lưu thông tin, nên mình không ghi thêm gì; những gì đã xác nhận vẫn giữ nguyên. Khi đồng chí ấy đồng ý lại thì nhập được: trên ứng dụng gõ /start, hoặc ký giấy đồng ý rồi đồng chí gõ: /canbo không dùng { $name }
typing-confirmed-by-them = Đồng chí { $name } đã tự xác nhận { $what }, nên mình không nhập đè lên. Không có gì thay đổi.
typing-by-another = Đồng chí khác đã nhập { $what } của đồng chí { $name }. Cần xem hay sửa, đồng chí nhờ Bí thư nhé. Không có gì thay đổi.
typing-changed = Bản này vừa được nhập, sửa hoặc xác nhận ở nơi khác, nên mình không ghi đè lên. Đồng chí gõ lại lệnh để xem bản mới nhất, ví dụ: /nhapgiay đăng ký Bích
typing-elsewhere = Đồng chí khác cũng đang nhập bản này; hai bên là một, nay đã xong { $done }/{ $parts } phần. Mình không hỏi lại các phần ấy.
typing-year = Bản đăng ký làm cho năm nay hoặc năm sau. Đồng chí gõ ví dụ: /nhapgiay đăng ký Bích { $year }. Mình chưa ghi gì cả.
typing-not-begun = Kỳ này chưa bắt đầu nên chưa có bản tự kiểm điểm để nhập. Đồng chí gõ ví dụ: /nhapgiay kiểm điểm Bích quý này. Mình chưa ghi gì cả.
typing-begins = ✍️ Nhập { $what } của đồng chí { $name } từ bản giấy.
typing-replaces-own = Đồng chí { $name } có một bản nháp tự viết dở. Nhập bản giấy thì bản nháp ấy được thay, mình không mở nó ra.
typing-not-marked = Đồng chí { $name } chưa kết nối. Nếu đồng chí ấy không dùng ứng dụng, sau bản này đồng chí đánh dấu nhé: /canbo không dùng { $name }
typing-ask-photo = Đồng chí gửi ảnh bản giấy có chữ ký, mỗi lần một trang. Không có ảnh cũng được.
typing-no-photo = Không có ảnh
typing-ask-next-page = Đã giữ trang này. Còn trang nữa thì đồng chí gửi tiếp.
typing-no-next-page = Hết trang rồi
typing-title = ✍️ { $code } { $period } · { $name } (nhập từ bản giấy)
typing-intro = { $parts } phần, câu hỏi y như hỏi đồng chí { $name }; đồng chí chọn và gõ đúng như trên giấy. Nhập đến đâu mình giữ đến đó, gõ /huy để dừng.
typing-draft-found = Đang nhập dở { $what } của đồng chí { $name }, đã xong { $done }/{ $parts } phần.
typing-done = ✅ Đã ghi nhận { $what } của đồng chí { $name }, có ghi rõ là đồng chí nhập từ bản giấy. Đồng chí giữ bản giấy lại nhé.
typing-see = 👁 Xem bản này
typing-shown =
    ✍️ Đây là { $what } của đồng chí { $name }.

    { $body }
typing-change = ✏️ Sửa theo bản giấy
typing-photo = 📷 Ảnh bản giấy
typing-photo-of = 📷 Ảnh bản giấy: { $what } của đồng chí { $name }.
typing-photo-none = Không có ảnh bản giấy của { $what } của đồng chí { $name }. Không có gì thay đổi.
typing-told = ✍️ Đồng chí { $by } vừa nhập { $what } của đồng chí từ bản giấy. Đồng chí xem lại nhé; chỗ nào chưa đúng thì tự sửa được.
typing-told-look = 👁 Xem bản của tôi
