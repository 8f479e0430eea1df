# /aoxanh không mặc được: why the shirt was not worn on a Monday.
deed-excused = không mặc { $duty }
declared-excused = { $declared } (có lý do)
typed-excused = không mặc được { $date } vì { $why }
shirt-button-excuse = 👕 Không mặc được
shirt-excuse-ask = Vì sao thứ Hai ấy không mặc được áo Thanh niên? Chọn dưới đây, hoặc gõ ngắn, ví dụ: áo đang giặt
shirt-worn-ask = Mình đã ghi { $what } rồi. Đồng chí muốn sửa lại là không mặc được, hay giữ là có mặc?
shirt-worn-of = Đồng chí { $name } đã có { $what } nên mình chưa ghi lý do nào cả. Nếu mục ấy ghi nhầm, đồng chí bỏ trước: { $take }
shirt-worn-not = Sửa: không mặc được
shirt-worn-keep = Giữ: có mặc
shirt-excuse-none = Chưa có áo
shirt-excuse-wet = Áo ướt, hỏng
shirt-excuse-uniform = Mặc đồng phục ngành
shirt-excuse-day = Mình chưa rõ “{ $got }” là thứ Hai nào nên chưa ghi gì cả. Đồng chí gõ lại giúp mình, ví dụ: { $example }
shirt-excuse-monday = Áo Thanh niên chỉ tính thứ Hai, nên ngày khác đồng chí không phải nêu lý do; mình chưa ghi gì cả. Ví dụ cho thứ Hai: { $example }

# Behind the total of a duty of each Monday, where what was logged lies on another day: it is kept, and met none.
deed-other-day = (tính các sáng thứ Hai; ngày khác mình vẫn giữ trong sổ)

# Hours registered for a day of this week, to be done then.
declared-registered = { $declared } (đăng ký, chưa làm)
register-ask = Đồng chí đăng ký làm { $usual } tình nguyện hôm nào trong tuần này? Chọn dưới đây, hoặc gõ, ví dụ: 3 tiếng thứ 7 dọn kênh
register-button-day = { $day }
register-button = 📌 Đăng ký giờ tuần này
register-button-done-today = Hôm nay làm rồi
register-button-drop = Bỏ đăng ký
register-button-done = ✅ Đã làm { $amount }
register-button-done-on = ✅ { $amount } · { $day }
register-button-other = Số giờ khác
register-button-not-done = Chưa làm được
register-ask-if = { $what } chưa tới nên mình chưa ghi. Đồng chí muốn đăng ký trước không?
register-if-yes = 📌 Đăng ký
register-if-no = Không
register-kept = 📌 Đã đăng ký { $what }. Đăng ký chưa tính là đã làm: làm xong đồng chí ghi, hoặc tối Chủ nhật mình hỏi, đồng chí chọn một lần là xong.
register-moved = 📌 Đã đăng ký { $what }, thay cho { $before }. Đăng ký chưa tính là đã làm: làm xong đồng chí ghi, hoặc tối Chủ nhật mình hỏi.
register-unread = Mình chưa hiểu “{ $got }” nên chưa đăng ký gì cả. Đồng chí gõ số giờ và một ngày trong tuần này, ví dụ: 2 { $example }
register-no-day = “{ $got }” chưa có ngày nên mình chưa đăng ký gì cả. Đồng chí gõ thêm một ngày trong tuần này, ví dụ: 2 { $example }
register-too-long = “{ $got }” quá 24 giờ một ngày nên mình chưa đăng ký gì cả. Đồng chí đăng ký giờ của một ngày trong tuần này, ví dụ: 2 { $example }
register-several = Mỗi tuần đăng ký được một ngày, mà “{ $got }” có nhiều ngày nên mình chưa đăng ký gì cả. Đồng chí chọn một ngày dưới đây, hoặc gõ, ví dụ: 2 { $example }. Ngày khác làm xong đồng chí ghi thêm.
register-none = Tuần này đồng chí chưa đăng ký giờ nào nên mình không bỏ gì cả. Muốn đăng ký giờ, gõ, ví dụ: { $example }. Bản đăng ký của năm: /dangky
register-none-on = Đồng chí không đăng ký giờ nào { $day } nên mình chưa bỏ gì cả. Đang đăng ký: { $what }.
register-other-week = “{ $got }” không phải ngày còn lại của tuần này nên mình chưa đăng ký gì cả. Ví dụ: 2 { $example }. Việc đã làm rồi thì ghi: /giotinhnguyen 2 hôm qua
register-done =
    ✅ Đã ghi giờ đăng ký: { $what }.
    { $week }
register-ask-moved = Đồng chí đã đăng ký { $what }. Còn { $told } là giờ ấy, hay là việc khác?
register-moved-yes = Là giờ ấy
register-moved-no = Việc khác, ghi thêm
register-over = Giờ đăng ký này đã ghi hoặc đã bỏ rồi, mình không thay đổi gì cả. Xem các mục: /lichsu
register-ahead = { $day } chưa tới nên mình chưa ghi gì cả; giờ đăng ký vẫn giữ nguyên. Nếu hôm nay đồng chí đã làm, gõ, ví dụ: { $example }
register-dropped = Đã bỏ giờ đăng ký: { $what }. Khi nào làm, đồng chí ghi, ví dụ: { $example }
jobs-registered = 🌙 Tuần này đồng chí đăng ký { $what }. Đồng chí làm xong chưa? Chọn dưới đây; chưa chọn thì chưa tính giờ.
jobs-monday-registered = 📌 Giờ đăng ký tuần trước: { $what }. Đồng chí làm xong thì chọn dưới đây là được tính.

# For many: names pasted below the command, or in a workbook.
many-ask-file = Đồng chí gửi tệp Excel có danh sách người tham gia: một cột “Họ và tên”, mỗi dòng một người.
many-ask-name = “{ $name }” là ai, đồng chí?
many-name-none = Không có trong danh sách
many-names-unknown =
    Mình không thấy trong đơn vị các tên sau, nên sẽ không ghi cho họ:
    { $names }
many-names-absent =
    Trong danh sách, các đồng chí sau có ghi là vắng nên mình không ghi cho họ:
    { $names }
many-names-nobody =
    Mình không thấy ai trong danh sách ấy ở đơn vị đồng chí phụ trách, nên chưa ghi gì cả:
    { $names }
    Đồng chí gõ đủ họ tên, mỗi dòng một tên, ví dụ: Nguyễn Văn An
many-names-doubtful =
    Có { $count } tên chưa rõ là ai nên mình chưa ghi gì cả:
    { $names }
    Đồng chí gõ đủ họ tên hoặc mã cán bộ rồi gửi lại, ví dụ: Nguyễn Văn An
many-names-too-many = Danh sách dài quá { $most } tên nên mình chưa ghi gì cả. Đồng chí chia thành nhiều lần giúp mình, ví dụ mỗi chi đoàn một lần.
many-file-no-names = Mình không thấy tên nào trong tệp ấy nên chưa ghi gì cả. Trang đầu của tệp cần có một cột “Họ và tên”, ví dụ: Nguyễn Văn An
