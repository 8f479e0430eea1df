# Bí thư, Phó Bí thư cấp cao nhất được báo khi một ứng dụng của trợ lý cần người giúp.
operator-log-in =
    ⚠️ Trợ lý đã bị thoát khỏi { $app } nên tạm thời chưa nhận và chưa trả lời được ở đó. Các ứng dụng khác vẫn chạy; dữ liệu còn nguyên, tin chưa gửi được giữ lại.

    Đồng chí nhờ người phụ trách máy chạy lệnh này rồi quét mã bằng điện thoại của tài khoản trợ lý (nếu tài khoản bị khóa thì mở khóa trên điện thoại trước):
    { $command }

    Xong là trợ lý tự chạy lại, mình sẽ báo đồng chí.
operator-let-go =
    ⚠️ Tài khoản { $app } của trợ lý đang mở ở nơi khác khá lâu rồi, nên trợ lý chưa nhận và chưa trả lời được ở đó. Các ứng dụng khác vẫn chạy; dữ liệu còn nguyên, tin chưa gửi được giữ lại.

    Đồng chí nhờ mọi người thoát tài khoản ấy trên máy tính ({ $app } trên web, trên máy). Trợ lý tự trở lại trong vòng nửa giờ, mình sẽ báo đồng chí. Nếu không ai mở, đồng chí cho đổi mật khẩu rồi đăng nhập lại bằng lệnh:
    { $command }
operator-back = ✅ Trợ lý đã trở lại { $app }. Tin nhắn trong lúc vắng đang được trả lời dần, đồng chí không phải làm gì thêm.
operator-given-up =
    ⚠️ { $app } từ chối tin gửi { $who } suốt một ngày mà không nói vì sao, trong khi tin gửi nơi khác vẫn đi. Mình đã để riêng tin ấy để các tin sau được gửi tiếp.

    Đồng chí nhờ nơi nhận nhắn cho trợ lý một tin bất kỳ, ví dụ: /trogiup. Nếu vẫn không thấy trả lời thì dùng thêm ứng dụng khác bằng /lienket. Hôm nay có thêm tin như vậy mình không báo nữa.
operator-command = { $channel ->
   *[zalo] npm run --silent cli -- zalo login
 }
operator-person = đồng chí { $name }
operator-stranger = một người chưa kết nối
operator-group = nhóm của { $unit }
operator-some-group = một nhóm chưa nối với đơn vị nào
