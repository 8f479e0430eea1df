# Kết nối: mã mời, đồng ý, thêm và gỡ ứng dụng.
link-start = Chào đồng chí! Mình là trợ lý “Cán bộ Đoàn trách nhiệm”. Đồng chí xin mã mời của Bí thư đơn vị, rồi gửi vào đây, ví dụ: /start 7kq2m9x4c0v8t3n6b1z5r2h8dw
link-already = Đồng chí { $name } đã kết nối rồi, không cần mã nữa. Gõ /trogiup để xem các việc có thể làm.
link-greeting = Chào đồng chí { $name }, { $position }, { $unit }!
link-position-none = cán bộ Đoàn
link-consent =
    Trước khi bắt đầu, đồng chí đọc giúp mình (bản { $version }):
    • Mình giữ: họ tên, đơn vị, chức vụ, ngày sinh và số điện thoại (nếu có trong danh sách), tài khoản chat này; giờ tình nguyện, bản đăng ký, bản tự kiểm điểm của đồng chí.
    • Để: nhắc việc, theo dõi và tổng hợp mô hình “Cán bộ Đoàn trách nhiệm”.
    • Ai xem được: đồng chí; Bí thư, Phó Bí thư của đơn vị và cấp trên. Nhóm chat chỉ thấy số liệu chung.
    • Đồng chí có quyền (Luật 91/2025/QH15), lúc nào cũng được: xem /dulieucuatoi, rút đồng ý /rutdongy, xóa /xoadulieu.

    Đồng chí có đồng ý không?
link-consent-yes = Đồng ý
link-consent-no = Không đồng ý
link-consent-shared = Đây là tài khoản chung
link-shared = Vâng. Tài khoản chung của đơn vị không là của riêng ai nên mình không kết nối, và không lưu gì; mã mời của đồng chí { $name } vẫn còn dùng được. Đồng chí mở mã ấy bằng tài khoản của riêng mình. Đồng chí nào không dùng ứng dụng: Bí thư gõ /canbo không dùng { $name }
link-declined = Vâng, mình không lưu gì cả, và mã mời vẫn còn dùng được. Khi nào sẵn sàng, đồng chí gửi lại mã nhé.
link-declined-anew = Vâng, mình chưa ghi nhận gì mới. Khi nào đồng ý, đồng chí gõ /start nhé.
link-done = Đã kết nối. Chúc đồng chí luôn “Trách nhiệm, Gương mẫu, Trung thực”!
link-done-again = Cảm ơn đồng chí, mình đã ghi nhận đồng ý. Ta tiếp tục như trước nhé.
link-reminders-stay = Nhắc việc vẫn đến { $app } như trước. Muốn đổi nơi nhận, đồng chí gõ /lienket
link-withdrawn = Đồng chí đã rút đồng ý nên mình không ghi và không nhắc gì. Gõ /start để đồng ý lại và tiếp tục như trước (không cần mã). Xem dữ liệu: /dulieucuatoi. Xóa: /xoadulieu
link-left = Đồng chí không còn trong danh sách cán bộ nên mình không ghi và không nhắc gì nữa. Việc đã làm vẫn được giữ trong báo cáo của thời gian ấy. Nếu chưa đúng, đồng chí báo Bí thư đơn vị: có tên lại là dùng tiếp được ngay. Xem dữ liệu của mình: /dulieucuatoi. Xóa: /xoadulieu
link-hint-member =
    Đồng chí bắt đầu được ngay:
    /dangky – bản đăng ký của năm
    /giotinhnguyen 2 – ghi 2 giờ tình nguyện
link-hint-secretary =
    Dành cho Bí thư, Phó Bí thư:
    /ketnoi – gõ trong nhóm của đơn vị để nhận bản tổng hợp
    /tinhhinh – xem tình hình đơn vị
    /moi – mã mời cho cán bộ chưa kết nối
link-hint-secretary-no-groups =
    Dành cho Bí thư, Phó Bí thư:
    /tinhhinh – xem tình hình đơn vị
    /chuanop – ai còn thiếu
    /moi – mã mời cho cán bộ chưa kết nối
link-code-wrong = Mã này chưa đúng, và chưa có gì thay đổi. Đồng chí chép lại cả mã 26 ký tự trong giấy mời giúp mình nhé, ví dụ: /start 7kq2m9x4c0v8t3n6b1z5r2h8dw
link-code-expired = Mã này đã quá hạn. Đồng chí nhờ Bí thư đơn vị gõ /moi để lấy mã mới nhé.
link-own-code-expired = Mã này đã quá hạn (mỗi mã dùng trong 15 phút). Đồng chí gõ /lienket ở ứng dụng đang dùng để lấy mã mới nhé.
link-code-used = Mã này đã được dùng rồi (mỗi mã chỉ dùng một lần). Nếu người dùng không phải là đồng chí, đồng chí báo ngay Bí thư đơn vị và xin mã mới nhé.
link-code-revoked = Mã này đã được thay bằng mã khác. Đồng chí xin mã mới nhất của Bí thư đơn vị, hoặc gõ lại /lienket ở ứng dụng đang dùng nhé.
link-person-left = Mã này thuộc về một đồng chí không còn trong danh sách. Đồng chí hỏi lại Bí thư đơn vị giúp mình nhé.
link-other-person = Ứng dụng này đang kết nối cho đồng chí { $name }, còn mã vừa gửi là của người khác; mỗi tài khoản chỉ dành cho một người, nên mình chưa thay đổi gì. Nếu đồng chí kia không dùng ứng dụng riêng: Bí thư gõ /canbo không dùng, kèm tên, rồi ghi giúp; đồng chí ấy không bị tính là chưa kết nối. Nếu tài khoản này đổi chủ: gõ /lienket để gỡ trước, rồi gửi lại mã.
link-wait-minutes = Có nhiều mã chưa đúng liên tiếp nên mình tạm nghỉ nhận mã. Đồng chí kiểm tra lại mã và gửi lại sau { $minutes } phút nhé; mã đúng vẫn còn nguyên.
link-wait-hours = Có nhiều mã chưa đúng liên tiếp nên mình tạm nghỉ nhận mã. Đồng chí kiểm tra lại mã và gửi lại sau { $hours } giờ nhé, hoặc hỏi Bí thư đơn vị; mã đúng vẫn còn nguyên.

link-app = { $channel ->
    [telegram] Telegram
    [zalo] Zalo
    [zalo-bot] Zalo Bot
    [web] trang web
   *[other] { $channel }
 }
link-code-for-app =
    Để dùng thêm ở ứng dụng khác, trong 15 phút tới đồng chí mở trợ lý ở đó và gửi dòng này:
    /start { $code }
    Mã chỉ dùng một lần, chỉ dành cho đồng chí, đừng chuyển cho ai nhé.
link-code-opens = Với { $app }, chỉ cần mở: { $link }
link-code-account = Với { $app }, đồng chí mở { $link } rồi gửi dòng trên.
link-apps = Đồng chí đang dùng: { $list }
link-app-line = { $app }, từ { $day }
link-app-line-notices = { $app }, từ { $day } (nhận nhắc việc)
link-app-line-here = { $app }, từ { $day } (đang dùng)
link-app-line-here-notices = { $app }, từ { $day } (đang dùng, nhận nhắc việc)
link-button-remove = Gỡ { $app } ({ $day })
link-button-remove-here = Gỡ ứng dụng đang dùng
link-button-notices = Nhắc việc ở { $app } ({ $day })
link-button-notices-here = Nhắc việc ở ứng dụng đang dùng
link-remove-how = Muốn gỡ ứng dụng này, đồng chí gõ: /lienket gỡ
link-app-gone = Ứng dụng này đã được gỡ từ trước. Đồng chí gõ /lienket để xem danh sách hiện nay.
link-remove-ask = Gỡ { $app } (kết nối từ { $day })? Ứng dụng đó sẽ không xem và không ghi được gì cho đồng chí nữa.
link-remove-last-ask = Đây là ứng dụng duy nhất của đồng chí. Gỡ { $app } rồi, đồng chí sẽ cần mã mời mới của Bí thư đơn vị để dùng lại. Số liệu đã ghi vẫn giữ nguyên. Gỡ chứ?
link-remove-yes = Gỡ
link-remove-no = Thôi, giữ lại
link-removed = Đã gỡ { $app }. Số liệu đã ghi vẫn giữ nguyên.
link-remove-kept = Mình giữ nguyên, không gỡ gì cả.
link-removed-here = Ứng dụng này vừa được gỡ khỏi đồng chí { $name }. Nếu không phải đồng chí làm, đồng chí báo ngay Bí thư đơn vị nhé.
link-notices-here = Từ nay mình nhắc việc qua { $app } (kết nối từ { $day }).
link-new-app = Đồng chí vừa kết nối thêm { $app }. Nếu không phải đồng chí làm, đồng chí chọn gỡ ngay dưới đây.
link-new-app-renewed = Tài khoản của đồng chí vừa được kết nối thêm ở { $app }, bằng mã mời cấp lại. Nếu không phải đồng chí làm, đồng chí chọn “Không phải tôi” dưới đây, hoặc gõ /lienket không phải tôi, trước { $time } ngày { $day }. Nếu đúng là đồng chí, không cần làm gì.
link-button-what-was-logged = Xem những gì đã ghi
link-not-me = Không phải tôi
link-closed-at-first = Ứng dụng này kết nối bằng mã cấp lại, nên để giữ an toàn cho đồng chí, bản đăng ký, bản tự kiểm điểm, minh chứng, dữ liệu cá nhân và /lienket mở lúc { $time } ngày { $day }. Ghi giờ và hoạt động thì được ngay.
link-closed-while-new = Ứng dụng này mới kết nối bằng mã cấp lại, nên để giữ an toàn cho đồng chí, phần này mở lúc { $time } ngày { $day }. Chưa có gì mất. Ghi giờ và hoạt động vẫn được ngay, ví dụ: /giotinhnguyen 2. Cần gấp, đồng chí dùng ứng dụng đã kết nối trước.
link-refuse-none = Hiện không có ứng dụng nào chờ đồng chí từ chối: đã được gỡ, hoặc đã quá 24 giờ. Chưa có gì thay đổi. Muốn xem và gỡ ứng dụng, đồng chí gõ: /lienket
link-refused = Đã gỡ { $app } khỏi tài khoản của đồng chí; mã ấy không dùng được nữa. Mình đã báo người cấp mã và cấp trên. Những gì đã ghi vẫn còn, đồng chí chọn “Xem những gì đã ghi” (hoặc gõ /lichsu): dòng nào không phải của mình thì hoàn tác.
link-refused-to-heads = Đồng chí { $name } ({ $unit }) báo: không phải mình kết nối { $app } bằng mã do đồng chí { $by } cấp lại. Ứng dụng ấy đã được gỡ, mã không dùng được nữa. Đồng chí xem lại mã đã đến tay ai nhé. Cần mã mới: gõ /moi { $name }
link-refused-to-heads-unknown = Đồng chí { $name } ({ $unit }) báo: không phải mình kết nối { $app } bằng mã cấp lại. Ứng dụng ấy đã được gỡ, mã không dùng được nữa. Đồng chí xem lại mã đã đến tay ai nhé. Cần mã mới: gõ /moi { $name }
link-lienket-wrong = Mình chưa rõ ý đồng chí, và chưa thay đổi gì. Đồng chí gõ /lienket để thêm hoặc gỡ ứng dụng.

link-invite-nobody = Mọi cán bộ trong phạm vi của đồng chí đều đã kết nối. Tuyệt vời!
link-invite-count = Còn { $count } cán bộ chưa kết nối (đơn vị của đồng chí và các đơn vị trực thuộc). Mỗi mã dùng một lần, trong 30 ngày; đồng chí chuyển đúng người nhé.
link-invite-file = Mã mời nằm trong tệp đính kèm, mỗi người một dòng. Tìm một người: gõ /moi kèm tên, ví dụ: /moi Bích
link-invite-no-file = Nhiều mã như vậy mình gửi bằng tệp, mà ứng dụng này không nhận tệp. Đồng chí gõ /moi kèm tên để lấy mã từng người, ví dụ: /moi Bích
link-invite-file-name = ma-moi-{ $unit }.xlsx
link-invite-line = { $name } ({ $unit }): nhắn cho trợ lý dòng này: /start { $code }
link-invite-line-carrying = { $name } ({ $unit }): mở { $carrying } hoặc nhắn cho trợ lý: /start { $code }
link-invite-line-others = { $name } ({ $unit }): mở { $others } rồi nhắn: /start { $code }
link-invite-line-both = { $name } ({ $unit }): mở { $carrying }; hoặc mở { $others } rồi nhắn: /start { $code }
link-invite-not-found = Không có ai tên “{ $query }” trong phạm vi của đồng chí. Đồng chí gõ một phần tên, có dấu hay không đều được, ví dụ: /moi Bích
link-invite-whom = Có nhiều người tên như vậy. Đồng chí chọn một người nhé.
link-invite-person = { $name } ({ $unit })
link-invite-linked = Đồng chí { $name } ({ $unit }) đã kết nối rồi. Nếu đồng chí ấy mất máy hoặc đổi tài khoản, chọn “Cấp mã mới”; các ứng dụng đang dùng của đồng chí ấy sẽ được báo khi mã được dùng, và có 24 giờ để từ chối.
link-invite-button-renew = Cấp mã mới
link-invite-button-revoke = Thu hồi mã
link-invite-renewed = Mã cũ không dùng được nữa. Mã mới:
link-invite-revoked = Đã thu hồi mã của đồng chí { $name }. Cần mã mới: gõ /moi { $name }
link-invite-revoked-none = Đồng chí { $name } hiện không có mã nào đang chờ, nên không có gì để thu hồi. Cần mã mới: gõ /moi { $name }

link-befriended = Chào đồng chí! Mình là trợ lý “Cán bộ Đoàn trách nhiệm”, mình đã nhận lời kết bạn. Đồng chí chọn Bắt đầu dưới đây (gõ 1) để kết nối bằng mã vừa gửi nhé.
link-befriended-start = Bắt đầu
# An app of somebody who has no earlier one.
link-unconfirmed-at-first = Đồng chí không còn ứng dụng nào kết nối trước đó, nên để giữ an toàn, mình đã nhờ đồng chí { $heads } xác nhận giúp. Đến khi ấy, bản đăng ký, bản tự kiểm điểm, minh chứng, dữ liệu cá nhân và /lienket chưa mở. Ghi giờ và hoạt động thì được ngay.
link-unconfirmed-nobody = Đồng chí không còn ứng dụng nào kết nối trước đó, nên để giữ an toàn, cấp trên cần xác nhận giúp; khi cấp trên kết nối, mình sẽ hỏi ngay. Đến khi ấy, bản đăng ký, bản tự kiểm điểm, minh chứng, dữ liệu cá nhân và /lienket chưa mở. Ghi giờ và hoạt động thì được ngay.
link-closed-until-confirmed = Ứng dụng này chờ cấp trên xác nhận là của đồng chí, nên phần này chưa mở. Chưa có gì mất. Ghi giờ và hoạt động vẫn được ngay, ví dụ: /giotinhnguyen 2. Cần gấp, đồng chí gọi cấp trên giúp mình nhé.
link-confirm-ask = Đồng chí { $name } ({ $unit }) vừa kết nối { $app } bằng mã do đồng chí { $by } cấp, và không còn ứng dụng nào trước đó để tự xác nhận. Đồng chí gọi hoặc gặp đồng chí { $name } hỏi lại giúp, rồi chọn một ý dưới đây.
link-confirm-ask-unknown = Đồng chí { $name } ({ $unit }) vừa kết nối { $app } bằng mã mời, và không còn ứng dụng nào trước đó để tự xác nhận. Đồng chí gọi hoặc gặp đồng chí { $name } hỏi lại giúp, rồi chọn một ý dưới đây.
link-confirm-button-yes = Đúng là đồng chí ấy
link-confirm-button-no = Không phải
link-confirmed = Cảm ơn đồng chí. { $app } của đồng chí { $name } đã mở đủ các phần, mình đã báo đồng chí ấy.
link-confirmed-here = Đồng chí { $by } đã xác nhận ứng dụng này là của đồng chí. Mọi phần đã mở, đồng chí dùng như thường nhé.
link-confirmed-by-operator = Người phụ trách máy đã xác nhận ứng dụng này là của đồng chí. Mọi phần đã mở, đồng chí dùng như thường nhé.
link-denied = Đã gỡ { $app } khỏi tài khoản của đồng chí { $name }; mã ấy không dùng được nữa. Những gì đã ghi vẫn còn. Cần mã mới: gõ /moi { $name }
link-denied-to-renewer = Đồng chí { $by } báo: { $app } kết nối bằng mã đồng chí cấp không phải của đồng chí { $name }. Ứng dụng ấy đã được gỡ. Đồng chí xem lại mã đã đến tay ai nhé. Cần mã mới: gõ /moi { $name }
link-confirm-over = Việc này đã có người xác nhận, hoặc ứng dụng đã được gỡ. Không có gì cần làm thêm.
link-confirm-not-yours = Ứng dụng này do cấp trên của người cấp mã xác nhận, nên chưa có gì thay đổi. Cần gấp, đồng chí gọi cấp trên giúp mình nhé.
