# What is said while something takes longer than two seconds.
work-far = ⏳ { $what }… { $bar }
    Muốn dừng, đồng chí gõ /huy.
work-goes-on-far = ⏳ Mình vừa khởi động lại và đang làm tiếp: { $what }… { $bar }
    Muốn dừng, đồng chí gõ /huy.
work-begun = ⏳ { $what }. Xong mình báo đồng chí ngay. Muốn dừng, đồng chí gõ /huy.
work-goes-on = ⏳ Mình vừa khởi động lại và đang làm tiếp: { $what }. Xong mình báo đồng chí ngay.
work-done = ✅ { $what }: xong.
work-left = ⏹ { $what }: đã dừng.
work-stopped = Mình đã dừng: { $what }. Chưa gửi gì và chưa có gì thay đổi. Cần thì đồng chí gõ lại lệnh vừa rồi.

work-file = Lập tệp cho đồng chí
work-roster = Xem danh sách trong tệp
work-missing = Xem ai còn thiếu
work-standing = Tính số liệu
