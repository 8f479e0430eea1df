# /kiemdiem: a unit's collective review of a quarter (IV.1).
command-collective-menu = Họp kiểm điểm của đơn vị
command-collective-help = chuẩn bị, ghi và chốt buổi họp kiểm điểm quý của đơn vị
command-collective-help-own = nhận xét của tập thể về đồng chí
collective-text = { $text }
collective-head = 📋 Họp kiểm điểm { $quarter }, { $unit }: { $count } đồng chí.
collective-agenda =
    Chưa ghi buổi họp. Nội dung gợi ý:
    • Tình hình chung trong quý
    • Từng đồng chí tự kiểm điểm, tập thể góp ý
    • { $rating }
    • Việc cần làm quý sau
collective-agenda-rating = Chốt nhận xét, xếp loại từng đồng chí
collective-agenda-remarks = Chốt nhận xét từng đồng chí
collective-sat = 🗓 Họp ngày { $day }: { $there } đồng chí có mặt, { $chair } chủ trì, { $taker } ghi biên bản.
collective-closed = ✅ Đã chốt ngày { $day }.
collective-somebody = một đồng chí khác
collective-forms-all = 📝 Cả { $count } đồng chí đã nộp bản tự kiểm điểm.
collective-forms-missing = 📝 Chưa nộp bản tự kiểm điểm ({ $count }): { $names }
collective-names-more = { $names } và { $count } đồng chí nữa
collective-first = 💬 Cần một lời riêng trước: { $names }
collective-written = ✍️ Đã có nhận xét: { $done }/{ $count }
collective-sit-first = 🗓 Ghi buổi họp rồi đồng chí chốt được.
collective-own-part = Phần của chính đồng chí do cấp phó hoặc Đoàn cấp trên chủ trì.
collective-only-read = Đồng chí xem được nhận xét; người ghi là người chủ trì buổi họp.
collective-small-unit = Đơn vị ít người nên Đoàn cấp trên chủ trì và ghi nhận xét.
collective-more = { $count } đồng chí nữa
collective-button-sit = 🗓 Ghi buổi họp
collective-button-sit-again = 🗓 Sửa buổi họp
collective-button-next = ✍️ { $name }
collective-button-choose = 👤 Chọn đồng chí
collective-button-choose-read = 👤 Xem từng đồng chí
collective-button-several = 👥 Một lời cho nhiều người
collective-button-close = ✅ Chốt
collective-button-below = ⬇️ { $what }
collective-button-own = Nhận xét về tôi
collective-button-period = { $quarter }
collective-button-back = 📋 Cả đơn vị
collective-button-go-on = ▶️ Ghi nhận xét
collective-button-form = 📄 Bản tự kiểm điểm
collective-button-write = ✍️ Ghi nhận xét
collective-button-rewrite = ✍️ Sửa nhận xét
collective-button-decide = Ghi kết luận của tập thể
collective-button-correct = ✏️ Sửa, có lý do
collective-begun = 📋 Buổi họp kiểm điểm { $quarter } đang ghi dở.
collective-button-begun = ▶️ Ghi tiếp họp kiểm điểm
collective-button-look = 👁 Xem
collective-button-see = 👁 Xem nhận xét
collective-button-answer = ✍️ Gửi ý kiến
collective-not-begun = Quý này chưa bắt đầu nên chưa có gì để kiểm điểm; chưa có gì thay đổi. Ví dụ gõ: /kiemdiem quý 4
collective-unclear = Mình chưa rõ đồng chí nói quý nào, nên chưa mở gì. Ví dụ gõ: /kiemdiem quý 4
collective-no-unit = Khi ấy chưa có đơn vị này, nên không có buổi họp nào để ghi; chưa có gì thay đổi. Xem đơn vị mình: /kiemdiem
collective-not-yours = Họp kiểm điểm do Bí thư, Phó Bí thư của đơn vị ấy và Đoàn cấp trên ghi, nên mình chưa mở cho đồng chí. Những gì đã ghi trước đó vẫn còn. Xem phần của đồng chí: /kiemdiem
collective-gone-into = Đơn vị đã nhập vào { $unit } trong quý, các đồng chí được kiểm điểm ở đó. Phần đã ghi ở đây vẫn được giữ. Mở: /kiemdiem
collective-level-above = Phần này do Đoàn cấp trên hoặc cấp phó chủ trì, nên đồng chí không ghi được; chưa có gì thay đổi ({ $unit }). Xem lại: /kiemdiem
collective-not-in-it = Đồng chí ấy không thuộc { $unit } vào ngày cuối quý, nên mình chưa ghi gì. Chọn người khác: /kiemdiem
collective-oneself = Phần của chính mình thì người khác chủ trì, nên mình chưa mở gì. Khi đã chốt, đồng chí xem: /kiemdiem tôi
collective-closed-meanwhile = Phần này đã chốt, nên mình chưa ghi gì. Cần sửa thì mở lại đồng chí ấy rồi chọn “Sửa, có lý do”: /kiemdiem
collective-card-who = { $name } ({ $positions })
collective-card = 👤 { $who }, { $unit }, { $quarter }
collective-card-form = 📝 Đã nộp bản tự kiểm điểm { $quarter }.
collective-card-no-form = 📝 Chưa nộp bản tự kiểm điểm { $quarter }.
collective-card-before = Nhận xét { $quarter }: “{ $remark }”
collective-card-answer = 💬 Ý kiến của đồng chí ấy: “{ $text }”
collective-not-sat = Chưa ghi buổi họp; nhận xét ghi trước vẫn được giữ.
collective-said-remark = 💬 Nhận xét: { $remark }
collective-said-rating = 🏷 Xếp loại: { $rating }
collective-rating-votes = { $rating } ({ $agreed }/{ $of } phiếu)
collective-said-goods = 🤝 Bốn được: { $goods }
collective-goods-reached = đạt cả bốn
collective-goods-lacking = chưa đạt { $lacking }
collective-said-decision = ⚖️ Kết luận của tập thể: { $decision }
collective-good-person = được người
collective-good-work = được việc
collective-good-organisation = được tổ chức
collective-good-people = được lòng dân
collective-corrected-line = ✏️ Đã sửa ngày { $day }, lý do: { $reason }
collective-ask-remark = 💬 Tập thể nhận xét { $name } thế nào? Vài câu là đủ: làm tốt gì, cần sửa gì.
collective-ask-remark-again =
    💬 Tập thể nhận xét { $name } thế nào? Đang ghi:
    “{ $before }”
collective-help-remark = Đồng chí gõ lời nhận xét của tập thể, ví dụ: Tham gia đều, có trách nhiệm; cần báo sớm khi vắng họp
collective-keep = Giữ nguyên
collective-later = Để sau
collective-ask-rating = 🏷 Tập thể xếp loại { $name } mức nào?
collective-ask-votes = Bao nhiêu phiếu tán thành mức ấy cho { $name }, trên tổng số phiếu? Ví dụ: 9/10
collective-no-votes = Không bỏ phiếu
collective-votes-unread = “{ $given }” mình chưa đọc được, nên chưa ghi số phiếu. Đồng chí gõ hai số, ví dụ: 9/10
collective-votes-more = { $agreed } phiếu tán thành thì nhiều hơn { $of } phiếu, nên mình chưa ghi. Ví dụ gõ: 9/10
collective-votes-absent = { $of } phiếu thì nhiều hơn { $most } người, nên mình chưa ghi. Ví dụ gõ: 9/10
collective-ask-goods = 🤝 { $name } có đạt cả bốn được không (được người, được việc, được tổ chức, được lòng dân)?
collective-ask-goods-provisional = 🤝 Tạm đánh giá, cuối năm chốt lại: { $name } có đạt cả bốn được không (được người, được việc, được tổ chức, được lòng dân)?
collective-goods-all = Đạt cả bốn
collective-goods-some = Chưa đạt đủ
collective-ask-lacking = { $name } chưa đạt điều nào? Gõ số thì gõ chung một tin, ví dụ: 1, 3.
collective-ask-decision = ⚖️ Với { $name }, nếu thiếu trung thực hoặc thiếu nghiêm túc thì tập thể quyết định thế nào? Đồng chí ghi đúng lời tập thể. Chỉ Bí thư, Phó Bí thư, đồng chí ấy và cấp trên trực tiếp xem được.
collective-ask-decision-again =
    ⚖️ Kết luận về { $name } đang ghi:
    “{ $before }”
    Đồng chí gõ lời mới, hoặc bỏ.
collective-decision-none = Không có
collective-decision-drop = Bỏ kết luận
collective-decision-nothing = Được rồi, không ghi kết luận về { $name }.
collective-decision-kept = ⚖️ Đã ghi kết luận của tập thể về { $name }.
collective-kept = ✍️ Đã ghi { $name }. Còn { $count } đồng chí chưa có nhận xét; nghỉ lúc nào cũng được, gõ /kiemdiem để ghi tiếp.
collective-kept-last = ✍️ Đã ghi { $name }. Ai cũng có nhận xét rồi; đồng chí xem lại và chốt ở: /kiemdiem
collective-conflict =
    Đồng chí { $by } vừa ghi:
    { $text }

    Còn lời của đồng chí:
    { $mine }

    Giữ lời nào?
collective-conflict-mine = Lời của tôi
collective-conflict-theirs = Lời của { $by }
collective-conflict-both = Ghép cả hai
collective-ask-whom = Đồng chí chọn ai?
collective-has-remark = ✅ { $name }
collective-nobody-named = Mình không thấy “{ $query }” trong đơn vị của đồng chí, nên chưa mở gì. Đồng chí gõ tên, ví dụ: /kiemdiem Bích
collective-nobody = Không có ai khác trong buổi họp này.
collective-nobody-left = Ai cũng có nhận xét rồi. Sửa lời của ai thì chọn tên người ấy.
collective-sure-remark = ✍️ Ghi nhận xét về { $name }: “{ $text }”?
collective-remark-yes = Ghi
collective-remark-no = Viết lại
collective-ask-several = 👥 Một lời chung cho những ai? Gõ số thì gõ chung một tin, ví dụ: 1, 3.
collective-count = { $count } đồng chí này
collective-several-kept = ✍️ Đã ghi cho { $name }.
collective-several-some = ✍️ Đã ghi cho { $count }/{ $all } đồng chí; những người khác vừa có lời riêng nên mình giữ lời ấy.
collective-ask-event = 🗓 Họp kiểm điểm ở buổi nào? Ai có mặt thì lấy từ buổi ấy.
collective-another-sitting = Buổi khác
collective-ask-day = 🗓 Họp kiểm điểm ngày nào? Ví dụ: { $example }
collective-day = { $day }
collective-day-unread = “{ $given }” mình chưa đọc được là ngày nào, nên chưa ghi. Ví dụ gõ: { $example }
collective-day-to-come = Ngày ấy chưa tới nên mình chưa ghi. Ví dụ gõ: { $example }
collective-day-outside = Buổi họp của quý thì từ ngày { $from }, nên mình chưa ghi. Ví dụ gõ: { $example }
collective-ask-missing = Ai vắng buổi ấy? Gõ số thì gõ chung một tin, ví dụ: 1, 3.
collective-everybody = Có mặt đủ cả
collective-me = { $name } (tôi)
collective-ask-chair = Ai chủ trì?
collective-ask-taker = Ai ghi biên bản?
collective-sitting-kept = 🗓 Đã ghi buổi họp ngày { $day }, { $there } đồng chí có mặt.
collective-sitting-closed = Buổi họp đã chốt nên ngày họp và người dự không đổi nữa; chưa có gì thay đổi. Xem lại: /kiemdiem
collective-no-sitting = Chưa ghi buổi họp của { $unit }, nên mình chưa chốt; nhận xét vẫn còn đủ. Ghi buổi họp ở: /kiemdiem
collective-not-whole = Chưa có nhận xét cho { $names }, nên mình chưa chốt; phần đã ghi còn đủ. Ghi tiếp: /kiemdiem
collective-nothing-to-close = Không còn phần nào chờ đồng chí chốt. Xem lại: /kiemdiem
collective-unrated = 🏷 Chưa xếp loại: { $names }
collective-others-part = Phần của { $names } do người khác chủ trì; mình sẽ báo.
collective-ask-close = Chốt nhận xét { $quarter } cho { $count } đồng chí? Từng người sẽ xem được phần của mình; sau đó sửa phải ghi lý do.
collective-not-yet = Chưa
collective-left = Mình chưa chốt { $quarter }; mọi lời đã ghi còn đủ. Khi cần: /kiemdiem
collective-working = báo cho từng đồng chí
collective-closed-now = ✅ Đã chốt { $quarter } cho { $count } đồng chí và báo riêng từng người.
collective-told-closed = 📋 { $unit } đã họp kiểm điểm { $quarter }. Nhận xét của tập thể về đồng chí đã có; chỉ đồng chí và người có trách nhiệm xem được.
collective-told-corrected = ✏️ Nhận xét { $quarter } về đồng chí vừa được đồng chí { $by } sửa, có ghi lý do.
collective-told-turn = 📋 { $unit } đã họp kiểm điểm { $quarter }. Phần của { $name } chờ đồng chí chủ trì.
collective-told-answered = 💬 { $name } đã gửi ý kiến về nhận xét { $quarter }.
collective-own-none = Chưa có nhận xét nào của tập thể về đồng chí. Khi đơn vị họp kiểm điểm xong, mình báo đồng chí ngay.
collective-own-head = 📋 Tập thể { $unit } nhận xét đồng chí, { $quarter }:
collective-own-answer = ✍️ Ý kiến của đồng chí: “{ $text }”
collective-ask-answer = ✍️ Đồng chí muốn nói gì về nhận xét { $quarter }? Gửi được một lần; Bí thư và cấp trên sẽ đọc.
collective-sure-answer =
    Gửi ý kiến này? Gửi rồi thì không sửa được nữa.
    “{ $text }”
collective-answer-yes = Gửi
collective-answer-no = Thôi
collective-answer-left = Mình chưa gửi gì. Khi cần: /kiemdiem tôi
collective-answered = Đã gửi ý kiến của đồng chí. Cảm ơn đồng chí!
collective-answered-before = Đồng chí đã gửi ý kiến một lần rồi, nên mình không đổi gì. Xem lại: /kiemdiem tôi
collective-still-open = Phần này chưa chốt nên sửa thẳng được, chưa cần lý do; chưa có gì thay đổi. Mở lại: /kiemdiem
collective-ask-part = ✏️ Sửa phần nào của { $name }?
collective-part-remark = Nhận xét
collective-part-rating = Xếp loại
collective-part-votes = Số phiếu
collective-part-goods = Bốn được
collective-part-decision = Kết luận của tập thể
collective-ask-reason = Vì sao sửa phần của { $name }? Một câu là đủ; lý do được ghi lại và đồng chí ấy thấy.
collective-correct-left = Phần của { $name } vẫn như cũ.
collective-corrected = ✏️ Đã sửa phần của { $name }, ghi lý do và báo đồng chí ấy.
jobs-review-soon = 📋 Sắp họp kiểm điểm { $quarter }, { $unit }: mình đã chuẩn bị sẵn số liệu từng đồng chí.
jobs-review-late = 📋 { $unit } chưa họp kiểm điểm { $quarter }.
jobs-review-forms = Chưa nộp bản tự kiểm điểm ({ $count }): { $names }
jobs-button-review = 📋 Họp kiểm điểm: { $unit }
