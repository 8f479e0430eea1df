# Reminders that go out one by one where a platform takes them slowly: progress, and who was not reached.
spread-running = 📨 Đang nhắc qua { $channel }: { $done }/{ $all }, xong khoảng { $time }.
spread-running-long = 📨 Đang nhắc qua { $channel }: { $done }/{ $all }, xong khoảng { $time } (quá { $until } vì { $channel } chỉ nhận chậm từng tin).
spread-over-night = 📨 Đang nhắc qua { $channel }: { $done }/{ $all }, ban đêm tạm nghỉ, nhắc tiếp từ { $time } sáng.
spread-queued = ⏳ Qua { $channel }, { $count } đồng chí nhận lần lượt từng người, xong khoảng { $time }.
spread-unreached =
    📨 Đã nhắc xong, nhưng chưa nhắn được cho { $count } đồng chí (đã chặn trợ lý hoặc tài khoản không nhận tin):
    { $names }
    Nhờ đồng chí báo giúp các đồng chí ấy; mở lại trợ lý và nhắn một tin là nhận nhắc như cũ.
spread-full-hour = { $hours } giờ
spread-time = { $hours } giờ { $minutes }
