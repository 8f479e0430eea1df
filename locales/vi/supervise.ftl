# /giamsat: what is noted of a unit or a cadre, to be looked at again (U4).
command-supervise-menu = Giám sát đơn vị, cán bộ
command-supervise-help = các điều đang theo dõi ở đơn vị, cán bộ
command-supervise-help-write = ghi một điều cần theo dõi, hẹn ngày xem lại
supervise-said = { $text }
supervise-cadre = đồng chí { $name } ({ $unit })
supervise-somebody = một đồng chí
supervise-text-gone = (nội dung không còn lưu)
supervise-none = Chưa có điều gì đang theo dõi. Đồng chí ghi lại điều cần xem ở một đơn vị hay một cán bộ, mình nhắc đúng ngày hẹn.
supervise-list =
    🔎 Đang theo dõi: { $count }
    { $lines }
supervise-list-overdue =
    🔎 Đang theo dõi: { $count }, quá hẹn: { $overdue }
    { $lines }
supervise-line = • { $day } · { $who }: { $text }
supervise-line-overdue = ⏰ { $day } (quá hẹn) · { $who }: { $text }
supervise-more = Còn { $count } điều nữa: khép xong những điều trên, đồng chí gõ: /giamsat
supervise-never = Chưa được xem lần nào: { $count } đơn vị.
supervise-button-look-at = 👁 { $what }
supervise-button-look = 👁 Xem
supervise-button-all = 🔎 Đang theo dõi
supervise-button-write = ✍️ Ghi giám sát
supervise-button-units = Theo đơn vị
supervise-button-close = ✅ Khép lại
supervise-button-move = Dời ngày
supervise-button-withdraw = Rút lại
supervise-ask-whom = Đồng chí theo dõi đơn vị hay cán bộ nào? Gõ tên, ví dụ: Chi đoàn khu vực 1, hoặc Nguyễn Văn An.
supervise-offered = { $name }
supervise-which = Đồng chí nói về ai?
supervise-nobody = Mình không thấy đơn vị hay cán bộ nào tên “{ $asked }” do đồng chí phụ trách, nên chưa ghi gì cả. Đồng chí gõ, ví dụ: /giamsat { $example }
supervise-gone-whom = Đơn vị hay cán bộ ấy hiện không còn trong danh sách, nên mình chưa ghi gì cả. Xem những điều đang theo dõi: /giamsat
supervise-ask-text = Đồng chí thấy gì ở { $name }, cần làm gì? Vài câu là đủ.
supervise-ask-day = Hẹn ngày nào xem lại? Gõ ngày, ví dụ: { $example }
supervise-suggested-day = { $day }
supervise-day-unread = Mình chưa hiểu ngày “{ $given }”. Đồng chí gõ, ví dụ: { $example }, hoặc: 2 tuần nữa
supervise-day-past = Ngày xem lại phải sau hôm nay. Đồng chí gõ, ví dụ: { $example }
supervise-day-far = Ngày ấy xa quá một năm. Đồng chí hẹn gần hơn, ví dụ: { $example }
supervise-check-unit =
    🔎 { $name }
    { $text }
    Xem lại ngày { $day }. Lưu thì Bí thư, Phó Bí thư đơn vị ấy được báo riêng.
supervise-check-cadre =
    🔎 Đồng chí { $name }
    { $text }
    Xem lại ngày { $day }. Chỉ phía đồng chí và cấp trên xem được; khi khép lại, đồng chí ấy mới được báo.
supervise-save = Lưu
supervise-drop = Bỏ
supervise-dropped = Mình đã bỏ, chưa có gì được lưu. Ghi điều khác: /giamsat ghi
supervise-saved = ✅ Đã ghi về { $name }. Ngày { $day } mình nhắc đồng chí xem lại.
supervise-saved-told = ✅ Đã ghi về { $name } và báo riêng: { $heads }. Ngày { $day } mình nhắc đồng chí xem lại.
supervise-whole =
    🔎 { $unit } theo dõi { $who }
    { $text }
supervise-act-note = • { $day }: đồng chí { $name } ghi
supervise-act-move = • { $day }: đồng chí { $name } dời sang { $to }
supervise-act-close = • { $day }: đồng chí { $name } khép lại: { $text }
supervise-act-withdraw = • { $day }: đồng chí { $name } rút lại
supervise-follow-up = Xem lại: { $day }
supervise-ask-found-unit = Đồng chí thấy thế nào rồi? Ghi vài câu để khép lại; Bí thư, Phó Bí thư { $name } được báo.
supervise-ask-found-cadre = Đồng chí thấy thế nào rồi? Ghi vài câu để khép lại; { $name } được báo và đọc được cả hai lời ghi.
supervise-closed = ✅ Đã khép lại điều theo dõi { $name }.
supervise-closed-told = ✅ Đã khép lại điều theo dõi { $name } và báo riêng: { $told }.
supervise-moved = Đã dời: xem lại { $name } ngày { $day }.
supervise-withdraw-sure = Rút lại điều đã ghi về { $name }? Lời ghi sẽ mất hẳn.
supervise-withdraw-yes = Rút lại
supervise-withdraw-no = Giữ nguyên
supervise-kept = Vẫn giữ như cũ. Xem những điều đang theo dõi: /giamsat
supervise-withdrawn = Đã rút lại điều ghi về { $name }.
supervise-told-note =
    🔎 Đồng chí { $by } ({ $from }) ghi về { $unit }:
    { $text }
    Hẹn xem lại ngày { $day }.
supervise-told-close =
    🔎 Đồng chí { $by } ({ $from }) khép lại điều đã ghi về { $unit }:
    { $text }
    Kết quả: { $found }
supervise-told-withdraw = Đồng chí { $by } ({ $from }) đã rút lại điều vừa ghi về { $unit }; đồng chí không cần làm gì.
supervise-told-cadre =
    🔎 Đồng chí { $by } ({ $from }) đã theo dõi một việc của đồng chí và nay khép lại.
    Đã ghi: { $text }
    Kết quả: { $found }
    Có điều gì chưa đúng, đồng chí trao đổi trực tiếp nhé.
supervise-gone = Mình không thấy điều ấy trong những gì đồng chí được xem; không có gì thay đổi. Xem những điều đang theo dõi: /giamsat
supervise-not-yours = Điều này do cấp khác ghi, nên đồng chí chỉ xem được; không có gì thay đổi. Xem những điều đang theo dõi: /giamsat
supervise-not-own = Chỉ người ghi rút lại được; đồng chí có thể khép lại với kết quả. Không có gì thay đổi. Xem lại: /giamsat
supervise-over = Điều này đã khép hoặc rút rồi, nên không cần làm gì nữa; không có gì thay đổi. Xem những điều đang theo dõi: /giamsat
supervise-units-never = Chưa được xem lần nào ({ $count }): { $names }.
supervise-units-never-most = Chưa được xem lần nào ({ $count }): { $names }, …
supervise-units-all = Đơn vị nào cũng đã được xem ít nhất một lần.
supervise-units-more = Còn { $count } đơn vị nữa, xem gần đây hơn.
supervise-column-unit = Đơn vị
supervise-column-last = Xem gần nhất
supervise-column-open = Đang theo dõi
supervise-column-overdue = Quá hẹn
supervise-due =
    🔎 Đã đến hẹn xem lại:
    { $lines }
    Xem xong đồng chí khép lại, hoặc dời ngày.
paper-giamsat-name = phiếu giám sát
paper-giamsat-typed = giám sát
paper-supervision-code = Phiếu giám sát
paper-field-notes = các điều giám sát
paper-field-noted = đơn vị, cán bộ được giám sát
paper-field-noted-when = người ghi, ngày ghi
paper-field-follow-up = hẹn xem lại
paper-field-found = kết quả giám sát
paper-sample-noted = Đoàn phường Hòa Bình
paper-sample-noted-when = Nguyễn Thị Ví Dụ, 24/11/2026
paper-sample-follow-up = 08/12/2026
paper-sample-found = Đã bổ sung đủ biên bản (09/12/2026)
supervision-paper-title = PHIẾU GIÁM SÁT
supervision-paper-subject =
    việc rèn luyện của cán bộ Đoàn
    { $unit }, { $period }
supervision-paper-when = { $name }, { $day }
supervision-paper-found = { $text } ({ $day })
supervision-paper-closing = Phiếu lập từ những điều đã ghi và kết quả xem lại trong kỳ./.
supervision-column-noted = Đơn vị, cán bộ
supervision-column-text = Nội dung
supervision-column-follow-up = Hẹn xem lại
supervision-column-found = Kết quả
supervise-button-paper = 🖨 In phiếu
