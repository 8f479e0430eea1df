# Pictures and papers that show what was done: offered after a deed, /minhchung.
evidence-picture = ảnh này
evidence-paper = tệp này
evidence-offer = 📷 Dùng { $this } làm minh chứng cho: { $what }?
evidence-offer-some = 📷 Dùng { $this } làm minh chứng cho việc nào, đồng chí?
evidence-button-use = 📷 Dùng làm minh chứng
evidence-button-of = 📷 { $what }
evidence-registered = 📷 Mình đã nhận { $this }. Đồng chí đăng ký { $what }: làm xong thì chọn dưới đây để ghi, rồi gửi lại { $this } là được.
evidence-no-deed = 📷 Mình đã nhận { $this }, nhưng gần đây đồng chí chưa ghi việc nào còn mở sổ. Đồng chí ghi việc rồi gửi lại, hoặc viết chữ ngay dưới ảnh, ví dụ: 2 tiếng dọn kênh sáng nay
evidence-added = 📷 Đã lưu minh chứng ({ $count }) cho: { $what }. Chỉ đồng chí và Bí thư, Phó Bí thư phụ trách xem được.
evidence-joined = 📷 Đã thêm vào minh chứng của: { $what }.
evidence-button-show = 👀 Xem minh chứng
evidence-of-member = { $name }: { $what }
evidence-added-for = 📷 Đã lưu minh chứng ({ $count }) cho việc của đồng chí { $name }: { $what }. Chỉ đồng chí ấy và Bí thư, Phó Bí thư phụ trách xem được; mình đã nhắn cho đồng chí ấy biết.
evidence-told = 📷 Đồng chí { $by } đã thêm minh chứng cho việc của đồng chí: { $what }.
evidence-button-off = ↩️ Gỡ minh chứng
evidence-taken-off = ↩️ Đã gỡ minh chứng khỏi: { $what }. Việc đã ghi vẫn giữ nguyên.
evidence-gone = Mình không còn giữ ảnh, tệp này: khi chưa dùng, mình chỉ giữ 7 ngày. Đồng chí gửi lại giúp mình; việc đã ghi vẫn còn nguyên.
evidence-enough = Việc này đã có { $most } minh chứng, là nhiều nhất rồi, nên mình chưa thêm; các minh chứng trước vẫn còn. Muốn thay: /minhchung

# Not kept
evidence-not-empty = Tệp này trống nên mình chưa lưu. Đồng chí gửi lại ảnh giúp mình; việc đã ghi vẫn còn nguyên.
evidence-not-heic = Ảnh này ở dạng HEIC của điện thoại, mình chưa mở được nên chưa lưu. Đồng chí gửi như một tấm ảnh (đừng gửi dạng tệp) là được; việc đã ghi vẫn còn nguyên.
evidence-not-picture = Mình chưa mở được loại ảnh này nên chưa lưu. Đồng chí chụp lại màn hình rồi gửi ảnh đó giúp mình; việc đã ghi vẫn còn nguyên.
evidence-not-other = Minh chứng là ảnh (JPG, PNG) hoặc tệp PDF; tệp này không phải nên mình chưa lưu. Đồng chí gửi ảnh chụp là được; việc đã ghi vẫn còn nguyên.
evidence-not-unreadable = Ảnh này bị hỏng hoặc quá lớn nên mình chưa mở được. Đồng chí chụp lại, hoặc gửi như một tấm ảnh (đừng gửi dạng tệp); việc đã ghi vẫn còn nguyên.
evidence-not-many = Mỗi lần mình nhận nhiều nhất { $most } ảnh, tệp nên ảnh này chưa lưu. Các ảnh trước vẫn còn.
evidence-too-big = Tệp này lớn quá, mình nhận tối đa { $megabytes } MB nên chưa lưu. Đồng chí gửi như một tấm ảnh (đừng gửi dạng tệp) là vừa; việc đã ghi vẫn còn nguyên.
evidence-not-fetched = Mình chưa tải được ảnh, tệp này. Đồng chí gửi lại riêng ảnh giúp mình; việc đã ghi vẫn còn nguyên.

# /minhchung
evidence-list =
    📷 Những việc có minh chứng gần đây của đồng chí:
    { $lines }
evidence-list-of =
    📷 Những việc có minh chứng gần đây của { $name }:
    { $lines }
evidence-line = • { $what } ({ $count })
evidence-none = Mấy tuần nay đồng chí chưa có minh chứng nào. Ghi việc xong, đồng chí chỉ cần gửi ảnh vào đây.
evidence-none-of = Mấy tuần nay { $name } chưa có việc nào có minh chứng.
evidence-nobody = Mình chưa tìm thấy “{ $given }” trong đơn vị do đồng chí phụ trách. Đồng chí gõ, ví dụ: /minhchung An
evidence-shown = 📷 Minh chứng cho: { $what }
evidence-shown-of = 📷 { $name }, minh chứng cho: { $what }
evidence-nothing = Việc này không có minh chứng: { $what }.
evidence-elsewhere = Minh chứng đã được gửi cho đồng chí qua { $app }, vì ở đây không gửi được ảnh.
evidence-help = xem minh chứng của mình; gửi ảnh sau khi ghi việc để thêm
evidence-help-of = xem minh chứng của một đồng chí
history-button-evidence = 👀 Minh chứng
history-line-shown = { $line } 📷
