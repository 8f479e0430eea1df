# /nenlam: what a unit agreed should be done and what should not (III.1).
command-lists-menu = Nên làm, không nên làm
command-lists-help = xem những điều nên làm, không nên làm của đơn vị
command-lists-help-propose = đề xuất một điều nên làm
command-lists-help-proposals = xem đề xuất của các đồng chí trong đơn vị
lists-said = { $text }
lists-head = 📋 { $unit }
lists-should = ✅ Nên làm:
lists-should-not = 🚫 Không nên làm:
lists-point = • { $text }
lists-item-should = ✅ { $text }
lists-item-should-not = 🚫 { $text }
lists-more = … và { $count } điều nữa
lists-none = Đơn vị chưa thống nhất điều nào. Đồng chí đề xuất nhé, ví dụ gõ: em đề xuất nên làm: báo trước khi vắng họp
lists-none-head = Danh sách chưa có điều nào. Sau buổi họp hoặc sinh hoạt có bàn, đồng chí ghi lại là có.
lists-own-proposals =
    ⏳ Đề xuất của đồng chí, chờ bàn:
    { $lines }
lists-waiting = 💡 Có { $count } đề xuất của các đồng chí chờ đưa ra bàn.
lists-button-show = 📋 Xem danh sách
lists-button-propose = 💡 Đề xuất nên làm
lists-button-propose-not = 💡 Đề xuất không nên làm
lists-button-proposals = 💡 Xem đề xuất
lists-button-strike = 🗑 Bỏ bớt điều cũ
lists-button-take-back = ↩️ Rút: { $text }
lists-button-take-back-it = ↩️ Rút lại
lists-button-decline = Chưa nhận: { $text }
lists-ask-which = Đồng chí đề xuất cho danh sách nào?
lists-sure = 📋 Đồng chí muốn đề xuất “{ $text }” cho danh sách của đơn vị? Chọn danh sách, hoặc thôi.
lists-sure-no = Thôi
lists-left = Đã thôi, mình chưa ghi gì.
lists-which-should = Nên làm
lists-which-should-not = Không nên làm
lists-ask-should = Điều nên làm là gì? Một câu ngắn, ví dụ: báo trước khi vắng họp
lists-ask-should-not = Điều không nên làm là gì? Một câu ngắn, ví dụ: dùng điện thoại khi đang họp
lists-one-at-a-time = Mỗi lần một điều, một câu ngắn nhé, ví dụ: báo trước khi vắng họp. Mình chưa ghi gì.
lists-proposed-should = 💡 Đã ghi đề xuất nên làm: “{ $text }”. Người phụ trách { $unit } xem được và đưa ra bàn ở buổi tới. Cảm ơn đồng chí!
lists-proposed-should-not = 💡 Đã ghi đề xuất không nên làm: “{ $text }”. Người phụ trách { $unit } xem được và đưa ra bàn ở buổi tới. Cảm ơn đồng chí!
lists-there-already = “{ $text }” đã có trong danh sách của đơn vị, nên mình không ghi thêm. Xem danh sách: /nenlam
lists-proposed-before = “{ $text }” đã có đồng chí đề xuất và đang chờ bàn, nên mình không ghi thêm. Xem danh sách: /nenlam
lists-too-many = Đồng chí đang có { $most } đề xuất chờ bàn, nên mình chưa ghi thêm. Rút bớt một điều thì gõ: /nenlam
lists-proposal-gone = Đề xuất này không còn chờ nữa (đã bàn hoặc đã rút), nên không có gì thay đổi. Xem danh sách: /nenlam
lists-taken-back = ↩️ Đã rút đề xuất “{ $text }”.
lists-name-left = một đồng chí đã chuyển đi
lists-proposal-line = { $item } ({ $name })
lists-no-proposals = Chưa có đề xuất nào chờ bàn. Các đồng chí đề xuất bằng cách gõ, ví dụ: em đề xuất nên làm: báo trước khi vắng họp
lists-proposals =
    💡 Đề xuất chờ bàn ở { $unit }:
    { $lines }
    Khi ghi buổi thảo luận, đồng chí chọn những điều đã thống nhất.
lists-ask-why-not = Chưa nhận “{ $text }” của đồng chí { $name } vì sao? Một câu ngắn để đồng chí ấy hiểu, ví dụ: điều này đã có trong quy chế
lists-declined = Mình đã để đề xuất “{ $text }” ra ngoài và báo riêng đồng chí { $name }.
lists-told-declined = 💡 Đồng chí { $by } đã xem đề xuất “{ $text }” của đồng chí; lần này chưa đưa ra bàn. Cảm ơn đồng chí, mong đồng chí đề xuất tiếp: /nenlam
lists-told-declined-why = 💡 Đồng chí { $by } đã xem đề xuất “{ $text }” của đồng chí; lần này chưa đưa ra bàn: { $why }. Cảm ơn đồng chí, mong đồng chí đề xuất tiếp: /nenlam
lists-ask-strike = { $unit } bỏ điều nào khỏi danh sách? Gõ số thì gõ chung một tin, ví dụ: 1, 3.
lists-ask-strike-why = Vì sao bỏ? Một câu ngắn, ví dụ: buổi sinh hoạt 20/11 thống nhất bỏ
lists-struck =
    🗑 Đã bỏ khỏi danh sách:
    { $lines }
lists-pledged-not = không { $text }
