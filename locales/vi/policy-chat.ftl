# /chinhsach: chính sách của đơn vị, trong khung chat.
command-policy-menu = Chính sách của đơn vị
command-policy-help = chính sách đang áp dụng ở đơn vị, và đổi
command-policy-help-scope = đánh dấu đơn vị cấp dưới ngoài phạm vi kế hoạch

policy-chat-title = 📋 Chính sách ở { $unit }, hôm nay { $day }:
policy-chat-all-planned = Đúng như kế hoạch và mặc định, chưa có gì riêng.
policy-chat-more = … và { $count } điều nữa, đồng chí xem từng nhóm.
policy-chat-outside = Đơn vị đang ở ngoài phạm vi kế hoạch: dùng được trợ lý, không tính vào số liệu, không bị nhắc.
policy-chat-how = Chọn một nhóm để xem và đổi, hoặc gõ luôn, ví dụ: { $example }
policy-chat-below-how = Đây là chính sách ở đơn vị cấp dưới, Bí thư ở đó đặt. Chính sách đơn vị mình: /chinhsach
policy-chat-group-title = { $group } ở { $unit }:
policy-chat-line = • { $name }: { $value } ({ $whence })
policy-chat-value = { $value } ({ $whence })
policy-chat-from-plan = theo kế hoạch, mục { $clause }
policy-chat-from-default = mặc định
policy-chat-from-unit = { $unit } đặt, từ { $day }
policy-chat-coming = Sắp áp dụng:
policy-chat-none-own = chưa đặt riêng ngày nào, theo lịch nghỉ lễ chung
policy-chat-change = Đồng chí muốn đổi điều nào?
policy-chat-button = { $name }
policy-chat-button-more = Nhóm khác

policy-group-asked = Chỉ tiêu
policy-group-reminders = Giờ nhắc việc
policy-group-corrections = Thời hạn sửa số liệu
policy-group-events = Cuộc họp, hoạt động
policy-group-reviews = Họp kiểm điểm
policy-group-names = Tên trong nhóm chat
policy-group-office = Giờ hành chính
policy-group-holidays = Ngày nghỉ
policy-group-deadlines = Hạn báo cáo năm
policy-group-levels = Tên các cấp
policy-group-zalo = Tài khoản Zalo cá nhân
policy-button-scope = Đơn vị ngoài phạm vi
policy-button-changes = Các lần thay đổi
policy-button-undo = Hoàn tác
policy-button-undo-of = Hoàn tác: { $what }
policy-button-show = Xem chính sách

policy-ask-asked = { $name } hiện là { $now }. Đổi thành bao nhiêu?
policy-ask-days = { $name } hiện là { $now }. Đổi thành mấy ngày?
policy-ask-minutes = { $name } hiện là { $now }. Đổi thành mấy phút?
policy-ask-time = { $name } hiện là { $now }. Đổi thành mấy giờ?
policy-ask-day-of-year = { $name } hiện là { $now }. Đổi thành ngày nào?
policy-ask-yes-no = { $name } hiện là: { $now }. Đồng chí muốn thế nào?
policy-ask-weekdays = { $name } hiện là { $now }. Đổi thành những ngày nào?
policy-ask-spans = { $name } hiện là { $now }. Đổi thành khung giờ nào?
policy-ask-holidays = Ngày nghỉ đặt thêm, ngoài lịch nghỉ lễ chung: { $now }. Thêm ngày nào? Ví dụ: 25/12 Lễ Giáng sinh
policy-ask-level = { $name } hiện là { $now }. Đổi thành cấp nào?
policy-ask-levels = Các cấp hiện là: { $now }. Đồng chí đổi thế nào? Ví dụ: thêm Tổ công tác sau Chi đoàn
policy-help-asked = Đồng chí gõ con số, ví dụ: { $example }
policy-help-days = Đồng chí gõ số ngày, ví dụ: 5
policy-help-minutes = Đồng chí gõ số phút, từ 0 đến 120, ví dụ: 15
policy-help-time = Đồng chí gõ giờ, ví dụ: 7h30
policy-help-day-of-year = Đồng chí gõ ngày và tháng, ví dụ: 15/10
policy-help-yes-no = Đồng chí trả lời: có, hoặc không
policy-help-weekdays = Đồng chí gõ các thứ, ví dụ: thứ Hai đến thứ Bảy
policy-help-spans = Đồng chí gõ từng khung, ví dụ: 7h30-11h30, 13h30-17h
policy-help-holidays = Đồng chí gõ ngày và tên, ví dụ: 25/12 Lễ Giáng sinh; hằng năm: 26/3 hằng năm Ngày thành lập Đoàn; đi làm ngày lễ: bỏ 24/11
policy-help-level = Đồng chí gõ tên một cấp đang có, ví dụ: Đoàn cơ sở
policy-help-levels = Ví dụ: thêm Tổ công tác sau Chi đoàn · bỏ Chi đoàn cơ sở · đổi Chi đoàn thành Chi đoàn khu vực
policy-value-unread = Mình chưa hiểu “{ $given }”. { $help }
policy-for-whom = Đổi cho ai?
policy-for-both = Cả hai nhóm cán bộ
policy-for-A = Nhóm A: chuyên trách, Bí thư, Phó Bí thư
policy-for-B = Nhóm B: không chuyên trách, ủy viên
policy-no-level = Không có cấp “{ $level }”. Các cấp: { $names }. Mọi thứ vẫn như cũ.
policy-likely = { $text }
policy-likely-five = thứ Hai đến thứ Sáu
policy-likely-six = thứ Hai đến thứ Bảy
policy-example-asked = 3
policy-example-days = 5
policy-example-minutes = 15
policy-example-time = 7h30
policy-example-day-of-year = 15/10
policy-example-yes-no = không
policy-example-weekdays = thứ hai đến thứ bảy
policy-example-spans = 7h30-11h30, 13h30-17h
policy-example-holidays = 25/12 Lễ Giáng sinh
policy-example-level = Đoàn cơ sở
policy-example-levels = thêm Tổ công tác
policy-laxer-typed =
    Chưa đổi được:
    { $reasons }
policy-by-somebody = một đồng chí trước đây
policy-ask-from = Áp dụng từ ngày nào?
policy-from-today = Từ hôm nay ({ $day })
policy-from-day = Từ { $day }
policy-from-unread = Mình chưa hiểu ngày “{ $given }”. Ví dụ: hôm nay, 1/12, 01/01/2027
policy-ask-why = Vì sao đổi? Lý do được ghi lại cùng thay đổi, không bắt buộc.
policy-skip-why = Không ghi
policy-why-long = Lý do dài quá, đồng chí viết trong 200 chữ.

policy-preview =
    Xem trước, chưa đổi gì:
    { $lines }
    { $where }
policy-preview-sure = { $preview }

    Áp dụng chứ?
policy-change-line = • { $name }: { $before } → { $after }
policy-add-line = • Thêm: { $after }
policy-where = Từ { $day }, ở { $unit }: { $people } đồng chí.
policy-where-below = Từ { $day }, ở { $unit } và các đơn vị bên dưới: { $people } đồng chí, { $units } đơn vị.
policy-where-nobody = Từ { $day }, ở { $unit }. Chưa đụng đến ai: các đơn vị đã tự đặt riêng, hoặc chưa có cán bộ.
policy-where-why = Lý do: { $why }
policy-apply = Áp dụng
policy-other-day = Chọn ngày khác
policy-leave = Thôi
policy-effect-lost = • { $period }: { $count } đồng chí sẽ không còn đạt ({ $duty }).
policy-effect-none-lost = • { $period }: không đồng chí nào đang đạt mà thành chưa đạt ({ $duty }).
policy-effect-gained = • { $period }: { $count } đồng chí sẽ thành đạt ({ $duty }).
policy-effect-period-now = { $period } (tính đến hôm nay)
policy-effect-period-if = Nếu tính cho { $period }
policy-effect-until = • { $period }: sửa được đến hết { $after }, trước đó là { $before }.
policy-effect-groups = • { $count } nhóm chat của các đơn vị ấy đổi theo.
policy-effect-next = • { $job }: lần tới là { $after }, trước đó là { $before }.
policy-new-day = Đã sang ngày khác từ lúc đồng chí xem, nên mình tính lại. Chưa đổi gì cả.
policy-left = Vẫn như cũ, chưa đổi gì.
policy-done = ✅ Đã đổi, áp dụng từ { $day }. Trong hôm nay đồng chí còn hoàn tác được.
policy-same = Từ { $day } chính sách đã đúng như vậy, không có gì để đổi.
policy-chat-refused =
    Chưa đổi được, mọi thứ vẫn như cũ:
    { $reasons }
    Ví dụ đúng: { $example }
policy-chat-reason = • { $name }: { $reason }.
policy-unknown = Mình chưa hiểu “{ $given }”. Đồng chí gõ /chinhsach rồi chọn, hoặc gõ tên điều muốn đổi và giá trị, ví dụ: { $example }

policy-history-title = 🕘 Các lần thay đổi chính sách ở { $unit }, cấp trên và cấp dưới, mới nhất trước:
policy-history-none = Chưa có lần thay đổi chính sách nào.
policy-history-next = Xem tiếp
policy-leaf-line = • { $name }: { $value }
policy-undone = ↩️ Đã hoàn tác, chính sách trở lại như trước. Việc hoàn tác cũng được ghi lại.
policy-undo-none = Hôm nay chưa có thay đổi nào của đồng chí để hoàn tác. Xem: /chinhsach lịch sử
policy-undo-before = Thay đổi này đã được hoàn tác rồi, không có gì phải làm thêm.
policy-undo-late = Chỉ hoàn tác được trong ngày đã đổi. Đồng chí đặt lại giá trị cũ, ví dụ: { $example }

policy-scope-none-below = Đơn vị mình không có đơn vị cấp dưới. Ngoài phạm vi kế hoạch là do cấp trên đánh dấu.
policy-scope-which = Đơn vị cấp dưới nào ngoài phạm vi kế hoạch (không thuộc khối cán bộ, công chức, viên chức)?
policy-scope-which-in = Đơn vị cấp dưới nào trở lại trong phạm vi kế hoạch?
policy-scope-marked = Đang ngoài phạm vi: { $units }
policy-from-past = Ngày { $day } đã qua. Chính sách đổi từ hôm nay trở đi, để báo cáo trước đây giữ nguyên từng chữ; điều đồng chí vừa chọn mình vẫn giữ. Đồng chí chọn lại ngày, ví dụ: { $example }
policy-scope-past = Đánh dấu phạm vi chỉ từ hôm nay trở đi, để báo cáo trước đây giữ nguyên từng chữ. Đồng chí chọn lại ngày, ví dụ: hôm nay
policy-scope-out = { $unit }: ngoài phạm vi kế hoạch, cả các đơn vị bên dưới
policy-scope-in = { $unit }: trở lại trong phạm vi kế hoạch
policy-scope-out-effect = Từ { $day }: { $people } đồng chí ở { $units } đơn vị vẫn dùng trợ lý, nhưng không còn trong số liệu, tổng hợp và tin nhắc. Báo cáo trước ngày ấy giữ nguyên.
policy-scope-in-effect = Từ { $day }: { $people } đồng chí ở { $units } đơn vị lại được tính, từ kỳ kế tiếp. Báo cáo trước ngày ấy giữ nguyên.
policy-group-approval = Duyệt việc đã ghi
policy-ask-approval = { $name } hiện là: { $now }. Đồng chí muốn thế nào?
policy-help-approval = Đồng chí trả lời: chờ duyệt, hoặc tính ngay
policy-example-approval = chờ duyệt
policy-effect-approve = • { $name }: việc ghi từ ngày ấy chờ Bí thư, Phó Bí thư duyệt (/duyet) rồi mới tính; việc đã ghi trước đó vẫn tính.
policy-effect-trust = • { $name }: việc ghi từ ngày ấy được tính ngay; việc đang chờ duyệt vẫn chờ ở /duyet.
