# /canbo: one person of the roster at a time. What one head tells, with the preview of a roster file.
cadre-menu =
    👥 Danh sách cán bộ của đơn vị. Đồng chí chọn, hoặc gõ một dòng:
    • /canbo thêm Nguyễn Văn An, Ủy viên Ban Chấp hành, Chi đoàn 3
    • /canbo Bích – xem, sửa, chuyển, gỡ một đồng chí
    • /canbo chuyển Bích sang Chi đoàn 3 từ 1/12
    Mọi thay đổi đều được xem trước.
cadre-demo = Đang là dữ liệu mẫu nên mình chưa sửa danh sách. Khi có danh sách thật, đồng chí gõ lại lệnh này nhé.
cadre-button-add = Thêm người
cadre-button-file = Danh sách ra tệp
cadre-button-correct = Sửa thông tin
cadre-button-move = Chuyển đơn vị
cadre-button-dismiss = Gỡ khỏi danh sách
cadre-row =
    { $name } (mã { $code })
    • Đơn vị: { $unit }
    • Chức vụ: { $position }
    • Chuyên trách: { $fullTime }
    • Công chức, viên chức: { $civilServant }
    • Ngày sinh: { $birthDate }
    • Số điện thoại: { $phone }
cadre-move-nowhere = Ở chỗ đồng chí phụ trách, mình chưa thấy đơn vị nào khác để chuyển đồng chí { $name } sang, nên chưa có gì thay đổi. Chuyển ra ngoài thì Bí thư cấp trên chung của hai đơn vị làm; đổi chức vụ thì gõ: /canbo { $name }
cadre-ask-name = Họ và tên của đồng chí mới? Ví dụ: Nguyễn Văn An
cadre-ask-unit = Đồng chí { $name } thuộc đơn vị nào? Đồng chí chọn, hoặc gõ tên đơn vị.
cadre-ask-unit-to = Đồng chí { $name } chuyển đến đơn vị nào? Đồng chí chọn, hoặc gõ tên đơn vị.
cadre-unit-option = { $name }
cadre-unit-several = Có mấy đơn vị hợp với “{ $given }”. Đồng chí chọn một đơn vị nhé.
cadre-unit-unknown = Trong phạm vi của đồng chí không có đơn vị nào tên “{ $given }”. Đồng chí chọn, hoặc gõ lại tên đơn vị; những gì đã gõ vẫn còn.
cadre-unit-not-yours = Đơn vị này không thuộc phạm vi của đồng chí nên mình chưa thay đổi gì. Đồng chí nhờ cấp trên, hoặc chọn đơn vị mình và các đơn vị trực thuộc.
cadre-of-another-unit = Đồng chí { $name } thuộc { $unit }, không thuộc “{ $given }”, nên mình chưa thay đổi gì. Nếu đúng là đồng chí ấy thì gõ lại, không kèm đơn vị, ví dụ: /canbo { $name }
cadre-ask-positions = Chức vụ? Nhiều chức vụ cách nhau bằng dấu chấm phẩy (;), ví dụ: Phó Bí thư
cadre-ask-office-there = Chức vụ của đồng chí { $name } ở đơn vị mới? (Hiện nay: { $had })
cadre-office = { $office }
cadre-ask-birthDate = Ngày sinh? Ví dụ: 26/03/1999
cadre-ask-phone = Số điện thoại? Ví dụ: 0912345678
cadre-ask-fullTime = Đồng chí ấy là cán bộ Đoàn chuyên trách?
cadre-ask-civilServant = Đồng chí ấy là công chức, viên chức?
cadre-is = Đúng
cadre-is-not = Không phải
cadre-ask-marks = Đồng chí ấy là cán bộ chuyên trách, công chức hay viên chức?
cadre-marks-neither = Không phải
cadre-marks-full-time = Chuyên trách
cadre-marks-civil-servant = Công chức, viên chức
cadre-marks-both = Cả hai
cadre-ask-back = Trước đây đơn vị có đồng chí { $name } đã rời danh sách. Đồng chí ấy trở lại, hay là người khác trùng tên?
cadre-back-option = Trở lại (mã { $code })
cadre-new-option = Người khác (mã mới { $code })
cadre-namesake = Lưu ý: đơn vị đang có đồng chí { $name } (mã { $codes }). Nếu là một người, đồng chí chọn Thôi nhé.
cadre-namesake-coming = Lưu ý: đồng chí { $name } (mã { $code }) đã được ghi sẵn vào danh sách, từ ngày { $day }. Nếu là một người, đồng chí chọn Thôi, rồi gõ: /canbo { $code }
cadre-comes = 🗓 Vào danh sách từ ngày { $day }.
cadre-ask-who = Đồng chí muốn xem ai? Ví dụ: Bích
cadre-ask-who-moves = Ai chuyển đơn vị? Ví dụ: Bích
cadre-ask-who-corrected = Sửa thông tin của ai? Ví dụ: Bích
cadre-ask-who-leaves = Gỡ tên ai khỏi danh sách? Ví dụ: Bích
cadre-not-found = Không có ai tên “{ $given }” trong phạm vi của đồng chí. Đồng chí gõ một phần tên, có dấu hay không đều được, ví dụ: Bích
cadre-gone = Đồng chí ấy không còn trong danh sách thuộc phạm vi của đồng chí, nên mình chưa thay đổi gì. Xem lại: /canbo
cadre-ask-cell = Thông tin nào của đồng chí { $name } cần sửa?
cadre-cell-positions = Chức vụ
cadre-cell-name = Họ và tên
cadre-cell-birthDate = Ngày sinh
cadre-cell-phone = Số điện thoại
cadre-cell-fullTime = Chuyên trách
cadre-cell-civilServant = Công chức, viên chức
cadre-from = Đúng từ ngày nào? Đồng chí chọn, hoặc gõ ngày, ví dụ: 01/07/2026.
cadre-from-moved = Danh sách ghi như hiện nay từ ngày { $day }, nên thay đổi này cũng tính từ ngày ấy; thời gian trước giữ nguyên.
cadre-day-wrong = “{ $given }” chưa phải là một ngày. Ví dụ: 01/07/2026. Những gì đã gõ vẫn còn, đồng chí gõ lại ngày giúp nhé.
cadre-same = Danh sách đang ghi đúng như vậy rồi, không có gì để sửa.
cadre-sure = Mình sửa danh sách như trên nhé? Không việc đã làm nào bị xóa.
cadre-yes = Đồng ý
cadre-word = CHẮC CHẮN
cadre-left = Mình không sửa, danh sách vẫn như cũ.
cadre-own-office = Quyền Bí thư, Phó Bí thư hay việc của ban thì không ai tự ghi cho chính mình, nên mình chưa thay đổi gì. Đồng chí nhờ Bí thư, Phó Bí thư khác của đơn vị hoặc cấp trên, hoặc gửi yêu cầu: /donvi sửa
cadre-changed-meanwhile = Danh sách vừa thay đổi trong lúc đồng chí xem, nên mình chưa sửa gì. Đồng chí gõ lại lệnh để xem lại giúp nhé: /canbo
cadre-add-about = Thêm đồng chí { $name } (mã mới { $code }): { $position }, { $unit }.
cadre-add-about-back = Đồng chí { $name } trở lại danh sách với mã cũ { $code }: { $position }, { $unit }.
cadre-move-about = Chuyển đồng chí { $name }: { $from } → { $to }.
cadre-correct-about = Sửa thông tin của đồng chí { $name } ({ $unit }).
cadre-dismiss-about = Gỡ đồng chí { $name } ({ $unit }) khỏi danh sách.
cadre-added = ✅ Đã ghi đồng chí { $name } vào danh sách, mã { $code }. Mời đồng chí ấy dùng trợ lý: chọn Mã mời.
cadre-moved = ✅ Đồng chí { $name } đã chuyển đến { $unit }. Việc đã làm đi theo đồng chí ấy.
cadre-corrected = ✅ Đã sửa thông tin của đồng chí { $name }.
cadre-dismissed = ✅ Đồng chí { $name } đã rời danh sách. Việc đã làm vẫn ở báo cáo của thời gian ấy. Nếu trở lại: /canbo thêm { $name }
cadre-file = 📄 Danh sách của { $unit } và các đơn vị trực thuộc. Sửa trong tệp rồi gửi lại cũng được; gửi lại nguyên như vậy thì không có gì thay đổi.
cadre-file-name = danh-sach-{ $unit }.xlsx
paper-nowhere = Ứng dụng này không nhận tệp. Đồng chí kết nối thêm Telegram, Zalo hoặc trang web (/lienket) để nhận; mình chưa gửi gì.
paper-nowhere-but = Ứng dụng này không nhận tệp. Đồng chí nhờ in giúp: { $who }; hoặc kết nối thêm Telegram, Zalo, trang web (/lienket) để tự nhận.

request-ask-what = Thông tin nào của đồng chí chưa đúng? Mình chuyển yêu cầu đến Bí thư đơn vị.
request-cell-unit = Đơn vị
request-cell-other = Điều khác
request-ask-positions = Chức vụ đúng của đồng chí là gì? Nhiều chức vụ cách nhau bằng dấu chấm phẩy (;).
request-ask-unit = Đồng chí thuộc đơn vị nào? Đồng chí chọn, hoặc gõ tên đơn vị.
request-asked =
    📝 Đồng chí { $name } ({ $unit }) đề nghị sửa danh sách.
    { $preview }
request-same = Danh sách đang ghi đúng như vậy rồi, nên mình không gửi gì.
request-sure = Mình gửi yêu cầu này đến Bí thư, Phó Bí thư nhé? Danh sách chỉ đổi khi được đồng ý.
request-send = Gửi
request-not-sent = Mình chưa gửi gì, danh sách vẫn như cũ.
request-sent = ✅ Đã gửi yêu cầu. Khi Bí thư trả lời, mình báo đồng chí ngay.
request-sent-nobody = ✅ Đã ghi yêu cầu. Hiện chưa Bí thư nào nhận được tin; khi có, mình chuyển ngay, và báo đồng chí khi có trả lời.
request-button-accept = Nhận
request-button-refuse = Không nhận
request-button-show = Xem yêu cầu sửa
request-count = 📝 Có { $count } yêu cầu sửa thông tin đang chờ đồng chí.
request-none = Không có yêu cầu sửa thông tin nào đang chờ đồng chí.
request-more = Còn { $count } yêu cầu nữa: xong yêu cầu này, đồng chí gõ { $command }
request-accepted = ✅ Đã sửa danh sách theo yêu cầu của đồng chí { $name } và báo đồng chí ấy.
request-accepted-member = ✅ Đồng chí { $by } đã nhận yêu cầu của đồng chí, danh sách đã sửa. Xem lại: /donvi
request-ask-why = Vì sao không nhận yêu cầu của đồng chí { $name }? Đồng chí viết một câu, mình chuyển nguyên văn. Ví dụ: Quyết định chưa ban hành.
request-why-long = Đồng chí viết gọn trong 300 chữ cái giúp mình nhé; yêu cầu vẫn đang chờ.
request-refused = Đã báo đồng chí { $name } là chưa nhận, kèm lý do. Danh sách vẫn như cũ.
request-refused-member = Đồng chí { $by } chưa nhận yêu cầu sửa thông tin của đồng chí: “{ $reason }”. Danh sách vẫn như cũ. Cần trao đổi thêm: /donvi nhắn
request-decided-before = Yêu cầu này đã được đồng chí { $by } giải quyết rồi, nên mình không làm gì thêm.
request-another-head = Bí thư khác
request-over = Yêu cầu này không còn nữa: đồng chí ấy đã rời danh sách hoặc đã gửi yêu cầu khác. Mình chưa thay đổi gì. Xem: /canbo yêu cầu
request-waits = Mình chưa sửa gì, yêu cầu vẫn chờ: /canbo yêu cầu

person-told-apart = { $label } (mã { $code })
without-app-button = Không dùng ứng dụng
without-app-button-end = Nay dùng ứng dụng
without-app-button-statement = Phiếu quý để in
without-app-row = 📄 Không dùng ứng dụng, đồng ý trên giấy ngày { $day }.
without-app-ask-who = Ai không dùng ứng dụng? Ví dụ: Bích
without-app-ask-whose = Ai nay dùng ứng dụng? Ví dụ: Bích
without-app-linked = Đồng chí { $name } đang dùng ứng dụng nên mình chưa đánh dấu gì. Nếu đồng chí ấy thôi dùng: đồng chí ấy gõ /lienket gỡ, rồi đồng chí đánh dấu lại nhé.
without-app-already = Đồng chí { $name } đã được đánh dấu “Không dùng ứng dụng” (đồng ý trên giấy ngày { $day }). Bỏ đánh dấu: /canbo dùng ứng dụng { $name }
without-app-ask-paper = Đồng chí { $name } cần đồng ý trên giấy, có chữ ký, để đơn vị ghi việc giúp (Luật 91/2025/QH15). Đồng chí đã xem giấy ấy chưa?
without-app-seen = Đã xem giấy
without-app-not-seen = Chưa có giấy
without-app-no-paper = Mình chưa đánh dấu gì. Khi có giấy đồng ý, đồng chí gõ /canbo không dùng { $name }
without-app-ask-day = Ngày ghi trên giấy? Đồng chí chọn, hoặc gõ ngày, ví dụ: 20/11/2026.
without-app-day-to-come = Ngày { $day } chưa tới, nên mình chưa đánh dấu gì. Đồng chí gõ lại lệnh với ngày ghi trên giấy, ví dụ: 20/11/2026.
without-app-marked = ✅ Đồng chí { $name }: không dùng ứng dụng, đồng ý trên giấy ngày { $day }, người xem giấy: { $by }. Ghi việc giúp: /giotinhnguyen cho { $name } 2
without-app-ask-photo = 📄 Đồng chí muốn giữ kèm ảnh tờ giấy thì chụp và gửi vào đây. Không bắt buộc; tờ giấy đơn vị vẫn giữ nhé.
without-app-no-photo = Không cần ảnh
without-app-photo-left-out = Được rồi, mình chỉ lưu ngày và người xem giấy.
without-app-photo-kept = 📄 Đã lưu ảnh giấy đồng ý của đồng chí { $name }. Chỉ Bí thư, Phó Bí thư phụ trách xem được.
without-app-photo = 📄 Giấy đồng ý của đồng chí { $name }, ngày { $day }
without-app-button-photo = 📄 Xem giấy đồng ý
without-app-ask-paper-of = Xem giấy đồng ý của ai? Ví dụ: Bích
without-app-none-to-show = Đồng chí { $name } không có đánh dấu “Không dùng ứng dụng”, nên không có giấy đồng ý ở đây.
without-app-none = Đồng chí { $name } không có đánh dấu “Không dùng ứng dụng”, nên không có gì để bỏ.
without-app-ended-linked = Đồng chí { $name } ({ $unit }) đã kết nối ứng dụng, nên đánh dấu “Không dùng ứng dụng” thôi. Từ nay đồng chí ấy tự ghi được; phiếu quý không in cho đồng chí ấy nữa.
without-app-ended-told = Đồng chí { $by } đã bỏ đánh dấu “Không dùng ứng dụng” của đồng chí { $name } ({ $unit }). Từ nay phiếu quý không in cho đồng chí ấy nữa.
without-app-ended = Đã bỏ đánh dấu của đồng chí { $name }. Mời đồng chí ấy dùng trợ lý: chọn Mã mời.
statement-file = 📄 Phiếu { $period } của { $count } đồng chí không dùng ứng dụng, mỗi người một trang: in ra để cùng xem và ký.
statement-file-name = phieu-{ $period }.xlsx
statement-nobody = Trong { $period } không có đồng chí nào được đánh dấu “Không dùng ứng dụng” như vậy trong phạm vi của đồng chí. Đánh dấu một người: /canbo không dùng, kèm tên.
statement-quarters = Phiếu là của một quý, nên mình chưa gửi gì. Ví dụ: /canbo phiếu quý 3
statement-column-day = Ngày
statement-column-done = Đã làm
statement-column-note = Ghi chú
statement-column-by = Người ghi
statement-head = { $name } – { $unit } – { $period }
statement-duty = { $met ->
    [true] { $duty }: { $done } (đạt)
   *[other] { $duty }: { $done } (chưa đạt)
 }
statement-entries = Số lần ghi: { $count }
statement-signed-member = Cán bộ ký
statement-signed-head = Bí thư ký
