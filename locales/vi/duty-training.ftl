# D4, a song, a dance or a sport. What each word is for: docs/add-a-duty.md
duty-D4-name = bài hát, điệu múa, môn thể thao
duty-D4-head = Hát, múa, thể thao
duty-D4-button = Ghi hát, múa, thể thao
duty-D4-button-nudge = 🔔 Nhắc hát, múa, thể thao
duty-D4-policy = số bài hát, điệu múa, môn thể thao mỗi năm
duty-D4-total = { $when }, hát, múa, thể thao: { $total }
duty-D4-progress = 🎵 Hát, múa, thể thao: { $total }. { $next }
duty-D4-target = 🎯 Năm nay ({ $span }): tập { $required } bài hát, điệu múa tập thể hoặc môn thể thao.
duty-D4-nudge = ⏰ Đồng chí { $from } nhắc: { $period }, đồng chí mới tập { $total } bài hát, điệu múa hoặc môn thể thao.
duty-D4-nudge-parts = ⏰ Đồng chí { $from } nhắc: trong { $period }, đồng chí đã tập hát, múa, thể thao { $counted } (xem: /tiendo).
duty-D4-locked = Sổ ấy đã khóa nên đồng chí không tự ghi được nữa: đồng chí báo Bí thư, Phó Bí thư phụ trách để được ghi bổ sung.
duty-D4-figures = 🎵 Hát, múa, thể thao: { $done }, đạt { $met }/{ $of } năm
duty-D4-figures-none = 🎵 Hát, múa, thể thao: kỳ này chưa trọn năm để tính
