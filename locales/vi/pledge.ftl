# /dangky: the pledge of the year (a1 ĐKCT01).
pledge-intro =
    📋 Bản đăng ký năm { $year } ({ $code }): { $parts } phần ngắn về “Trách nhiệm, Gương mẫu, Trung thực”. Trả lời đến đâu mình giữ đến đó, gõ /huy để dừng bất cứ lúc nào.
pledge-title = 📋 BẢN ĐĂNG KÝ NĂM { $year } ({ $code })
pledge-draft-found = Đồng chí còn bản đăng ký năm { $year } đang làm dở, đã xong { $done }/{ $parts } phần.
pledge-done =
    🎉 Bản đăng ký năm { $year } của đồng chí đã được ghi nhận. Chúc đồng chí thực hiện thật tốt!
    Gõ /dangky để xem lại bất cứ lúc nào.
pledge-change = ✏️ Thay đổi
pledge-year-unclear = Bản đăng ký làm cho năm nay hoặc năm sau. Đồng chí gõ ví dụ: /dangky { $year }. Mình chưa thay đổi gì cả.
