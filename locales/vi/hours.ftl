# /giotinhnguyen: volunteer hours. `lead` is the command when an example is a whole line, nothing inside a dialog.

# Logged
hours-logged =
    ✅ Đã ghi { $what }.
    { $week }
hours-already =
    Lần này mình đã ghi rồi, không ghi thêm: { $what }.
    { $week }
hours-button-undo = ↩️ Hoàn tác
hours-button-note = 📝 Thêm ghi chú
hours-button-change-note = 📝 Đổi ghi chú
hours-button-many = 👥 Ghi cho nhiều người
hours-button-again = Ghi lại
hours-day-full = { $day } đã ghi { $logged }; thêm { $more } thì quá 24 giờ một ngày nên mình chưa ghi. Đồng chí chọn ngày khác, ví dụ: /giotinhnguyen 2 hôm qua. Muốn sửa mục cũ: /lichsu

# Asked
hours-ask-duration =
    Đồng chí làm tình nguyện bao lâu?
    Đồng chí chọn dưới đây, hoặc gõ, ví dụ: 1 tiếng rưỡi, 45 phút, 19h-21h
hours-ask-how-long = Đồng chí làm “{ $what }” { $day } bao lâu? Chọn dưới đây, hoặc gõ, ví dụ: 1 tiếng rưỡi
hours-ask-how-long-on = Việc đồng chí làm { $day } hết bao lâu? Chọn dưới đây, hoặc gõ, ví dụ: 1 tiếng rưỡi
hours-ask-day = Ngày nào vậy, đồng chí? Chọn dưới đây, hoặc gõ, ví dụ: thứ 7, { $example }
hours-ask-note = Đồng chí làm việc gì? Gõ ngắn thôi, ví dụ: dọn vệ sinh kênh rạch (tối đa { $most } ký tự)
hours-button-today = Hôm nay ({ $date })
hours-button-yesterday = Hôm qua ({ $date })
hours-button-skip = Bỏ qua
hours-note-left-out = Được rồi đồng chí, mục này không cần ghi chú.
hours-note-too-long = Ghi chú hơi dài ({ $length } ký tự) nên mình chưa ghi. Đồng chí gói trong { $most } ký tự giúp mình, ví dụ: dọn vệ sinh kênh rạch

# Hours alone, as “2h”
hours-ask-if-today = Đồng chí muốn ghi { $duration } tình nguyện hôm nay?
hours-ask-if-on = Đồng chí muốn ghi { $duration } tình nguyện { $day }?
hours-if-unclear = Mình chưa rõ ý đồng chí nên chưa ghi gì cả. Đồng chí gõ Ghi hoặc Không; số giờ khác thì gõ, ví dụ: 1 tiếng rưỡi
hours-if-yes = Ghi
hours-if-no = Không
hours-if-left = Mình chưa ghi gì cả. Khi nào muốn ghi, đồng chí gõ, ví dụ: { $example }

# Buttons of a reminder, pressed outside its week
hours-week-over = Tuần { $span } đã hết nên mình chưa ghi gì cả. Giờ ấy đồng chí làm hôm nào? Chọn dưới đây, hoặc gõ kèm ngày, ví dụ: /giotinhnguyen 2 hôm qua
hours-week-ahead = Tuần { $span } chưa tới nên mình chưa ghi gì cả. Giờ của hôm nay thì đồng chí chọn dưới đây.
hours-button-on = { $duration } · { $day }

# The same again within minutes
hours-ask-again = Mình vừa ghi { $what } rồi. Đồng chí ghi thêm lần nữa, hay gửi trùng?
hours-others-ask-again =
    Mình vừa ghi { $what } cho:
    { $names }
    Đồng chí ghi thêm lần nữa, hay gửi trùng?
hours-again-yes = Ghi thêm lần nữa
hours-again-no = Gửi trùng, đừng ghi
hours-again-left = Vậy mình không ghi thêm, mục đã ghi vẫn giữ nguyên. Xem các mục: /lichsu

# Office hours
hours-ask-office = { $from }–{ $to }, { $day } nằm trong giờ hành chính, mà giờ tình nguyện tính ngoài giờ hành chính. Hôm đó đồng chí làm ngoài giờ hành chính (nghỉ phép, nghỉ bù…) phải không?
hours-ask-office-morning = Buổi sáng { $day } có giờ hành chính, mà giờ tình nguyện tính ngoài giờ hành chính. Hôm đó đồng chí làm ngoài giờ hành chính (sáng sớm, nghỉ phép, nghỉ bù…) phải không?
hours-ask-office-afternoon = Buổi chiều { $day } có giờ hành chính, mà giờ tình nguyện tính ngoài giờ hành chính. Hôm đó đồng chí làm ngoài giờ hành chính (chiều muộn, nghỉ phép, nghỉ bù…) phải không?
hours-office-yes = Đúng, ghi giúp mình
hours-office-no = Không, đừng ghi
hours-office-left = Những giờ ấy mình chưa ghi. Khi làm ngoài giờ hành chính, đồng chí ghi nhé, ví dụ: /giotinhnguyen 17h30-19h30

# Refused: what was wrong, one right example, nothing saved
hours-no-empty = Đồng chí cho mình biết số giờ nhé, mình chưa ghi gì cả. Ví dụ: { $lead }2
hours-no-no-hours = Mình chưa thấy số giờ trong “{ $got }” nên chưa ghi gì cả. Đồng chí gõ lại giúp mình, ví dụ: { $lead }2
hours-no-strange-digits = Mình chưa đọc được con số trong “{ $got }” nên chưa ghi gì cả. Đồng chí gõ số thường giúp mình, ví dụ: { $lead }2
hours-no-negative = Số giờ phải lớn hơn 0 nên mình chưa ghi gì cả. Ví dụ: { $lead }1,5. Muốn bớt giờ đã ghi: /lichsu
hours-no-zero = “{ $got }” là 0 giờ nên mình chưa ghi gì cả. Đồng chí gõ lại giúp mình, ví dụ: { $lead }30 phút
hours-no-too-long = Một ngày chỉ có 24 giờ mà mình đọc được “{ $got }”, nên chưa ghi gì cả. Nhiều ngày thì đồng chí ghi từng ngày nhé, ví dụ: { $lead }8 hôm qua
hours-no-two-numbers = Mình chưa rõ số giờ trong “{ $got }” vì có hai con số, nên chưa ghi gì cả. Một tiếng rưỡi thì gõ: { $lead }1,5
hours-no-vague-amount = “{ $got }” chưa rõ là bao lâu nên mình chưa ghi gì cả. Đồng chí cho mình con số gần đúng nhất, ví dụ: { $lead }2 tiếng hôm qua
hours-no-time-of-day = “{ $got }” là giờ trên đồng hồ, mình chưa biết đồng chí làm bao lâu nên chưa ghi gì cả. Đồng chí gõ từ mấy giờ đến mấy giờ, ví dụ: { $lead }17h30-19h30
hours-no-bad-clock = Mình chưa hiểu khoảng giờ “{ $got }” nên chưa ghi gì cả. Đồng chí gõ lại giúp mình, ví dụ: { $lead }19h-21h
hours-no-bad-day = Không có ngày “{ $got }” nên mình chưa ghi gì cả. Đồng chí gõ lại ngày giúp mình, ví dụ: { $lead }2 hôm qua
hours-no-vague-day = “{ $got }” chưa rõ là ngày nào nên mình chưa ghi gì cả. Đồng chí ghi rõ một ngày, ví dụ: { $lead }2 hôm qua
hours-no-future-day = “{ $got }” chưa tới nên mình chưa ghi gì cả. Làm xong đồng chí ghi nhé, ví dụ: { $lead }2 hôm nay
hours-no-future-time = Bây giờ chưa tới { $got } nên mình chưa ghi giờ ấy. Làm xong đồng chí ghi nhé. Nếu là giờ của hôm qua thì gõ, ví dụ: { $lead }19h-21h hôm qua
hours-no-ambiguous = “{ $got }” có thể hiểu nhiều cách nên mình chưa ghi gì cả. Đồng chí gõ số giờ rồi đến ngày, ví dụ: { $lead }2 tiếng hôm qua
hours-day-unread = Mình chưa đọc được ngày “{ $got }”. Đồng chí gõ giúp mình, ví dụ: hôm qua, hoặc { $example }
hours-day-future = “{ $got }” chưa tới. Đồng chí chọn một ngày đã qua giúp mình, ví dụ: { $example }

# Locked
hours-locked = { $when } đã khóa sổ từ sau ngày { $until } nên mình chưa thay đổi gì. Đồng chí nhờ Bí thư, Phó Bí thư phụ trách ghi bổ sung bằng dòng: { $add }
hours-locked-undo = { $when } đã khóa sổ từ sau ngày { $until } nên mục này vẫn giữ nguyên. Cần bỏ mục này, đồng chí nhờ Bí thư, Phó Bí thư phụ trách gõ: { $take }
hours-locked-change = { $when } đã khóa sổ từ sau ngày { $until } nên mục này vẫn giữ nguyên. Cần sửa, đồng chí nhờ Bí thư, Phó Bí thư phụ trách bỏ mục này: { $take }, rồi ghi lại cho đúng, ví dụ: { $add }
hours-others-no-such = Mình không thấy mục { $what } nào của đồng chí { $name }, nên chưa bỏ gì cả. Đồng chí gõ đúng như đã ghi, ví dụ: { $example }
hours-ask-locked = { $when } đã khóa sổ từ sau ngày { $until }. Đồng chí xác nhận thay đổi bổ sung chứ? Mình sẽ lưu lại người xác nhận và lý do.
hours-locked-yes = Xác nhận
hours-locked-no = Thôi, giữ nguyên
hours-locked-head-only = { $when } đã khóa sổ từ sau ngày { $until }; chỉ Bí thư, Phó Bí thư thay đổi được, nên mình chưa ghi gì cả. Đồng chí báo Bí thư gõ giúp, ví dụ: { $example }
hours-locked-left = Mình giữ nguyên, không thay đổi gì.
hours-ask-reason = Lý do là gì, đồng chí? Ví dụ: mất điện thoại nên ghi muộn (tối đa { $most } ký tự)

# Edited messages
hours-edited =
    ✏️ Đã sửa theo tin mới: { $before } → { $what }.
    { $week }
hours-edit-same = Tin đã sửa vẫn là { $what }, nên mình không thay đổi gì.
hours-edit-kept = Mục đã ghi vẫn giữ nguyên: { $what }.
hours-edit-undone = Mục { $what } đồng chí đã hoàn tác rồi, nên sửa tin cũ không ghi lại nữa. Nếu muốn ghi lại theo tin mới, đồng chí chọn dưới đây, hoặc gửi một tin mới, ví dụ: { $example }
hours-edit-others = Tin ghi giúp người khác thì mình chưa sửa theo được, mục đã ghi vẫn giữ nguyên. Đồng chí bấm Hoàn tác ở câu trả lời cũ rồi ghi lại, ví dụ: { $example }
hours-gone = Mục này đã được hoàn tác hoặc sửa trước đó, mình không thay đổi gì thêm. Xem các mục đang có: /lichsu
hours-not-yours = Những giờ này do đồng chí khác ghi, hoặc của người ngoài đơn vị đồng chí phụ trách, nên mình giữ nguyên. Cần sửa thì người đã ghi bấm Hoàn tác, hoặc đồng chí ấy tự sửa trong /lichsu.

# A secretary logs for others
hours-others-not-allowed = Việc này dành cho Bí thư, Phó Bí thư phụ trách đơn vị, nên mình chưa ghi gì cả. Của mình thì đồng chí gõ, ví dụ: { $example }. Nếu chức vụ vừa thay đổi, đồng chí báo Ban Tổ chức – Kiểm tra cập nhật danh sách nhé.
hours-others-how = Đồng chí gõ tên trước, rồi đến việc đã làm; mình chưa ghi gì cả. Ví dụ: { $example }
hours-others-ask-which = Mình thấy nhiều đồng chí tên “{ $name }”. Ghi cho ai vậy?
hours-others-ask-if = Mình chưa chắc “{ $name }” là ai nên chưa ghi gì cả. Đồng chí chọn giúp mình, hoặc gõ /huy:
hours-others-self = “{ $name }” là chính đồng chí, nên mình chưa ghi gì cả. Của mình thì đồng chí gõ, ví dụ: { $example }
hours-for-whom = Đồng chí ghi cho “{ $name }” hay cho mình? Mình chưa ghi gì cả. Cho “{ $name }” thì gõ: { $example }. Cho mình thì bỏ chữ “cho { $name }”.
hours-others-ask-who = Mình không thấy ai tên “{ $name }” trong đơn vị. Đồng chí chọn giúp mình:
hours-others-logged =
    ✅ Đã ghi cho đồng chí { $name }: { $what }.
    { $week }
hours-others-already = Lần này mình đã ghi cho đồng chí { $name } rồi, không ghi thêm: { $what }.
hours-others-over = Mục này của đồng chí { $name } ({ $what }) đã được hoàn tác hoặc sửa trước đó, lần này mình không ghi thêm. Muốn ghi lại, đồng chí gõ: { $example }
hours-others-day-full = Đồng chí { $name } đã ghi { $logged } cho { $day }; thêm { $more } thì quá 24 giờ một ngày nên mình chưa ghi. Đồng chí chọn ngày khác, ví dụ: /giotinhnguyen cho { $name } 2 hôm qua
hours-others-told = Đã nhắn cho đồng chí ấy biết.
hours-others-not-told = Đồng chí ấy chưa kết nối với mình nên chưa nhận được tin báo.
hours-others-without-app = Đồng chí ấy không dùng ứng dụng: đồng chí báo trực tiếp giúp mình nhé. Phiếu quý để in: /canbo phiếu
hours-others-unknown = Mình không thấy ai tên “{ $name }”, nên chưa ghi gì cả. Đồng chí gõ đủ họ tên, ví dụ: { $example }; hoặc chọn trong danh sách: { $many }
hours-others-nobody = Đơn vị này chưa có cán bộ nào trong danh sách, nên mình chưa ghi gì cả. Đồng chí chọn đơn vị khác: { $many }
hours-many-ask-unit = Ghi cho cán bộ của đơn vị nào?
hours-many-ask-unit-or-names = Ghi cho cán bộ của đơn vị nào? Có sẵn danh sách tên thì gửi lại dòng { $many }, dán tên ngay bên dưới, mỗi dòng một tên.
hours-many-unit-itself = ✔️ { $name }
hours-many-ask-who = Chọn các đồng chí cùng tham gia ({ $unit }); gõ số thì gõ chung một tin, ví dụ: 1, 3. Có sẵn danh sách tên thì dán dưới dòng { $many }, mỗi dòng một tên; có tệp Excel thì gõ: { $many } tệp
hours-many-confirm =
    Ghi { $what } cho { $count } đồng chí:
    { $names }
hours-many-yes = ✅ Ghi
hours-many-no = Thôi, không ghi
hours-many-left = Mình chưa ghi gì cả. Khi cần đồng chí gõ: { $many }
hours-many-logged =
    ✅ Đã ghi { $what } cho { $count } đồng chí:
    { $names }
hours-many-full =
    Chưa ghi cho các đồng chí sau vì quá 24 giờ trong ngày:
    { $names }
hours-many-told = Đã nhắn riêng cho { $count } đồng chí.
hours-button-undo-all = ↩️ Hoàn tác tất cả
hours-others-undone =
    ↩️ Đã hoàn tác { $what } của { $count } đồng chí:
    { $names }
hours-others-undone-rest = { $what } của việc ấy vẫn được tính. Cần bỏ nữa, đồng chí gõ: { $take }
hours-others-kept =
    Đã tự sửa mục này nên mình giữ nguyên:
    { $names }

# What the member hears
hours-told-logged =
    📌 Đồng chí { $by } vừa ghi cho đồng chí { $what }.
    { $week }
    Nếu chưa đúng, đồng chí chọn dưới đây để sửa.
hours-told-undone =
    ↩️ Đồng chí { $by } vừa hoàn tác mục đã ghi cho đồng chí: { $what }.
    { $week }
hours-button-history = Xem và sửa

# Deeds of every kind
deed-also-locked = { $what } chưa ghi được: { $when } đã khóa sổ từ sau ngày { $until }. Đồng chí nhờ Bí thư, Phó Bí thư phụ trách ghi bổ sung bằng dòng: { $line }
deed-once-several = { $what } thì mình chưa ghi, vì ở một nơi mỗi ngày chỉ tính một lần. Làm nhiều ngày thì đồng chí nhắn từng ngày, ví dụ: sinh hoạt chi đoàn { $example }
deed-once = { $what } thì mình đã ghi rồi, mỗi ngày chỉ tính một lần nên mình không ghi thêm. Xem các mục: /lichsu
deed-ask-same = Mình đã ghi { $what } rồi. Đây là việc khác, hay vẫn là việc ấy?
deed-ask-same-of = Đồng chí { $name } đã có { $what } rồi. Đây là việc khác, hay vẫn là việc ấy?
deed-ask-struck = Việc này đồng chí { $by } không tính: { $what } (lý do: { $reason }), nên mình chưa ghi. Lần này là việc khác thì đồng chí chọn ghi thêm; nếu lý do chưa đúng, đồng chí trả lời được một lần.
deed-ask-struck-of = Việc này của đồng chí { $name }, đồng chí { $by } đã không tính: { $what } (lý do: { $reason }), nên mình chưa ghi. Lần này là việc khác, hay vẫn là việc ấy?
deed-struck-left = Vâng, mình chưa ghi gì thêm. Xem các mục: /lichsu
deed-same-yes = Việc khác, ghi thêm
deed-same-no = Vẫn việc ấy, đừng ghi
deed-several = Dòng này kể mấy việc một lúc nên mình chưa ghi gì cả. Đồng chí ghi từng việc giúp mình, ví dụ: { $example }
deed-own-only-hours = Hoạt động của { $unit } không phải của đơn vị cấp dưới, nên chỉ tính giờ tình nguyện.
deed-own-no-hours = Hoạt động của { $unit } không phải của đơn vị cấp dưới nên không tính vào hoạt động cấp dưới, chỉ tính giờ tình nguyện; mình chưa ghi gì cả. Đồng chí cho mình số giờ, ví dụ: /giotinhnguyen 2 hôm qua
deed-no-branch = { $unit } không phải chi đoàn nên buổi này không tính là sinh hoạt chi đoàn; mình chưa ghi gì cả. Đồng chí ghi tên chi đoàn, ví dụ: /sinhhoat hôm qua chi đoàn 5
deed-ask-own = “{ $name }” là tên một đồng chí trong đơn vị. Việc này của ai?
deed-own-mine = Của tôi, ghi cho tôi
deed-own-theirs = Của đồng chí ấy, đừng ghi
deed-theirs-left = Vâng, mình chưa ghi gì cả: việc của ai người ấy tự ghi. Việc của mình đồng chí gõ, ví dụ: { $example }
deed-theirs-for-head = Vâng, mình chưa ghi gì cả. Ghi cho đồng chí ấy thì gõ, ví dụ: { $example }
deed-ask-whose = Hoạt động ấy của đơn vị nào? Chỉ hoạt động của đơn vị cấp dưới mới tính vào hoạt động cấp dưới; của đơn vị mình hay cấp trên thì tính giờ tình nguyện.
deed-whose-below = Đơn vị cấp dưới
deed-whose-own = Đơn vị mình, cấp trên
deed-own-unit = đơn vị mình, cấp trên
deed-ask-total = Từ { $from } mình đã ghi { $what }. Nếu số vừa kể là thêm vào đó, đồng chí chọn cách ghi dưới đây; đã gồm cả thì bỏ qua nhé.
deed-ask-which = “{ $got }” có thể hiểu nhiều cách. Đồng chí muốn ghi:
deed-ask-if-done = Mình chưa ghi gì. Nếu đồng chí đã làm “{ $got }”, chọn cách ghi dưới đây; không phải thì bỏ qua nhé.
deed-which-none = Không ghi
deed-no-empty = Đồng chí cho mình biết việc đã làm nhé, mình chưa ghi gì cả. Ví dụ: { $example }
deed-no-unread = Mình chưa hiểu “{ $got }” nên chưa ghi gì cả. Đồng chí gõ lại giúp mình, ví dụ: { $example }
deed-no-not-done = “{ $got }” chưa phải việc đã làm nên mình chưa ghi gì cả. Làm xong đồng chí ghi nhé, ví dụ: { $example }
deed-no-zero = Số lần phải từ 1 nên mình chưa ghi gì cả. Ví dụ: { $example }. Muốn bớt mục đã ghi: /lichsu
deed-no-too-many = “{ $got }” nhiều quá cho một ngày nên mình chưa ghi gì cả. Nhiều ngày thì đồng chí ghi từng ngày nhé, ví dụ: { $example }
deed-no-bad-hours = Mình chưa đọc được số giờ trong “{ $got }” nên chưa ghi gì cả. Đồng chí gõ lại giúp mình, ví dụ: { $example }
deed-no-bad-day = Không có ngày “{ $got }” nên mình chưa ghi gì cả. Đồng chí gõ lại ngày giúp mình, ví dụ: { $example }
deed-no-future-day = “{ $got }” chưa tới nên mình chưa ghi gì cả. Làm xong đồng chí ghi nhé, ví dụ: { $example }
deed-no-which-kind = Mình chưa rõ đó là việc gì nên chưa ghi gì cả. Đồng chí gõ lại giúp mình, ví dụ: { $example }
deed-no-which-unit = Mình chưa rõ đó là đơn vị nào nên chưa ghi gì cả. Đồng chí gõ lại giúp mình, ví dụ: { $example }
deed-no-which-day = “{ $got }” chưa rõ là ngày nào nên mình chưa ghi gì cả. Đồng chí ghi rõ một ngày, ví dụ: { $example }
deed-no-how-many = Mình chưa rõ mấy lần trong “{ $got }” nên chưa ghi gì cả. Đồng chí gõ một số giúp mình, ví dụ: { $example }
deed-no-how-long = Mình chưa rõ số giờ trong “{ $got }” nên chưa ghi gì cả. Đồng chí gõ lại giúp mình, ví dụ: { $example }
deed-no-if-done = Mình chưa ghi gì cả. Khi đã làm, đồng chí gõ, ví dụ: { $example }
deed-which-left = Mình chưa ghi gì cả. Các mục đã ghi: /lichsu
deed-many-held =
    Ngày ấy các đồng chí sau đã có mục này rồi nên mình không ghi thêm:
    { $names }
deed-ask-activity = Hoạt động hôm nào, ở đâu? Chọn dưới đây, hoặc gõ, ví dụ: hôm qua dọn kênh 2 tiếng với chi đoàn 5
deed-ask-meeting = Sinh hoạt hôm nào, chi đoàn nào? Chọn dưới đây, hoặc gõ, ví dụ: tối qua chi đoàn 5
deed-ask-training = Đồng chí tập gì? Chọn dưới đây, hoặc gõ, ví dụ: bài hát Tự nguyện hôm qua
deed-button-song = Bài hát
deed-button-dance = Điệu múa tập thể
deed-button-sport = Môn thể thao
deed-ask-shirt = Đồng chí mặc áo Thanh niên hôm nào? Chọn dưới đây, hoặc gõ, ví dụ: hôm qua dự hội nghị
deed-button-monday = Thứ Hai { $date }
