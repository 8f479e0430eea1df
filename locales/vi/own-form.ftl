# A unit's own forms in place of ours: the file, what is wrong with it, the command line and /bieumau.
own-form-pledge = bản đăng ký
own-form-self-review = bản tự kiểm điểm
own-form-fault = • { $place }: { $reason }. Ví dụ đúng: { $example }
own-form-fault-clause = • { $place }: { $reason } (Kế hoạch, mục { $clause }). Ví dụ đúng: { $example }
own-form-more-faults = … và { $more } chỗ khác.
own-form-place-file = cả tệp
own-form-place-part = phần { $number }
own-form-place-question = câu { $number }
own-form-place-item = mục { $number }
own-form-place-name = “{ $name }”
own-form-wrong-missing = còn thiếu
own-form-wrong-empty = còn để trống
own-form-wrong-paper = “id” phải là "pledge" (bản đăng ký) hoặc "self-review" (bản tự kiểm điểm)
own-form-wrong-no-not-yet = chưa hỏi điều chưa làm được (câu có "asks": "not-yet")
own-form-wrong-no-mend = chưa hỏi cách khắc phục (câu có "asks": "mend")
own-form-wrong-no-conduct = chưa hỏi việc không uống rượu, bia trong giờ làm việc và việc cưới, việc tang (câu có "asks": "conduct")
own-form-wrong-may-be-empty = câu này phải trả lời, không bỏ qua được
own-form-wrong-out-of-reach = nhiều nhất { $given } là thấp hơn mức ít nhất { $limit } của chính câu này, nên không ai điền được
own-form-wrong-no-common = chưa hỏi về sáng kiến, ứng dụng khoa học, xây dựng cơ quan trong sạch (câu có "asks": "common")
own-form-wrong-json = không phải JSON: thừa hoặc thiếu dấu phẩy, ngoặc hay dấu nháy kép ở gần “{ $given }”
own-form-wrong-unknown = không có mục “{ $given }”
own-form-wrong-wrong = { $given } chưa đúng
own-form-wrong-twice = “{ $given }” đã dùng cho một câu khác
own-form-wrong-after = trước đó không có câu nào là “{ $given }”
own-form-wrong-explain = câu này không có lựa chọn “{ $given }”
own-form-wrong-comma = “{ $given }” có dấu phẩy hay chấm phẩy, người ta không gõ chung được với ý khác
own-form-wrong-alike = “{ $given }” đã có ở trên
own-form-wrong-no-group = nhóm { $given } chưa có gợi ý nào
own-form-wrong-no-theme = chưa có phần “{ $given }” cho mọi cán bộ
own-form-wrong-no-number = chưa hỏi con số “{ $given }”
own-form-wrong-long = { $given } là dài quá, nhiều nhất { $limit }
own-form-wrong-too-many = có tới { $given } câu phải trả lời, nhiều nhất { $limit }
own-form-wrong-laxer = ít nhất { $given } là thấp hơn kế hoạch, kế hoạch là { $limit }
own-form-refused =
    Mẫu này chưa dùng được, mẫu đang dùng vẫn như cũ:
    { $faults }
own-form-too-big = Tệp lớn quá { $kilobytes } KB nên không phải là mẫu. Đồng chí gửi tệp .json đã lấy ở đây, ví dụ: pledge.json. Mẫu đang dùng vẫn như cũ.
own-form-state-ours = • { $paper }: mẫu chung, bản { $version }
own-form-state-own = • { $paper }: mẫu riêng của { $unit }, bản { $version }, từ { $day }
own-form-change = { $day } · { $paper }: { $what } ({ $who })
own-form-change-own = mẫu riêng, bản { $version }
own-form-change-ours = trở về mẫu chung
own-form-by-machine = dòng lệnh
own-form-none-taken = { $unit } không đặt mẫu riêng cho { $paper }, nên không có gì để bỏ. Xem mẫu đang dùng, ví dụ: npm run --silent cli -- form list { $unit }
own-form-set = Từ nay { $unit } dùng mẫu riêng cho { $paper }, bản { $version }. Bản đang làm dở vẫn theo mẫu cũ.
own-form-set-dry-run = Mẫu đúng. Nếu đặt, { $unit } sẽ dùng mẫu này cho { $paper }. Chưa có gì thay đổi.
own-form-right = Mẫu đúng: { $paper }, { $parts } phần, nhiều nhất { $answers } câu trả lời.
own-form-ours-again = Từ nay { $unit } lại dùng mẫu của cấp trên hoặc mẫu chung cho { $paper }. Bản đang làm dở vẫn theo mẫu cũ.
own-form-paper-unknown = Không có mẫu “{ $given }”. Mẫu là pledge (bản đăng ký) hoặc self-review (bản tự kiểm điểm), ví dụ: npm run --silent cli -- form get { $unit } pledge --out pledge.json. Chưa có gì thay đổi.
own-form-got = Đã ghi mẫu { $paper } mà { $unit } đang dùng vào { $file }.
own-form-about = Mẫu bản đăng ký và bản tự kiểm điểm của đơn vị.
own-form-about-list = Mẫu mà một đơn vị đang dùng, và các lần thay.
own-form-about-get = Ghi mẫu đang dùng ra tệp JSON.
own-form-about-set = Đặt mẫu riêng cho một đơn vị và các đơn vị dưới.
own-form-about-check = Kiểm tra một tệp mẫu, không đặt.
own-form-about-ours = Bỏ mẫu riêng, trở về mẫu chung.
own-form-arg-paper = pledge hoặc self-review
own-form-arg-file = tệp mẫu; cách viết: docs/forms.md
own-form-name-paper = mẫu
own-form-option-out = tệp JSON sẽ ghi
own-form-states =
    📄 Mẫu mà đơn vị đang dùng:
    { $lines }

    🖨 Mẫu bản in (tệp Word):
    { $printed }

    Muốn đổi: lấy tệp, sửa trên máy tính, rồi gửi lại tệp vào đây.
own-form-get = 📄 Lấy tệp { $paper }
own-form-drop = ↩️ Bỏ mẫu riêng: { $paper }
own-form-file-pledge = ban-dang-ky.json
own-form-file-self-review = ban-tu-kiem-diem.json
own-form-handed = 📄 Mẫu { $paper } đang dùng. Đồng chí sửa phần chữ trong dấu nháy kép, giữ nguyên các tên như “id”, “kind”, rồi gửi lại tệp vào đây. Mình kiểm tra và hỏi lại trước khi dùng.
own-form-preview =
    Mẫu { $paper } này đúng, nhiều nhất { $answers } câu trả lời:
    { $lines }
own-form-sure = Đồng chí đặt làm mẫu của { $unit } và các đơn vị dưới chưa có mẫu riêng? Bản đang làm dở vẫn theo mẫu cũ.
own-form-yes = ✅ Dùng mẫu này
own-form-no = Để nguyên
own-form-left = Mẫu đang dùng vẫn như cũ.
own-form-none = { $unit } không đặt mẫu riêng cho { $paper }, nên không có gì thay đổi. Xem mẫu đang dùng: /bieumau
own-form-drop-ask = Bỏ mẫu riêng cho { $paper } của { $unit }? Bản đang làm dở vẫn theo mẫu cũ.
own-form-drop-yes = ↩️ Bỏ mẫu riêng
own-form-gone = Mình không tải được tệp này nữa. Đồng chí gửi lại tệp .json vào đây, ví dụ: ban-dang-ky.json. Mẫu đang dùng vẫn như cũ.
