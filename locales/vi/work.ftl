# What is said while something takes longer than two seconds.
work-may-stop = Muốn dừng, đồng chí gõ /huy.
work-begun-far = ⏳ { $what }… { $bar }
    { $stop }
work-goes-on-far = ⏳ Mình vừa khởi động lại và đang làm tiếp: { $what }… { $bar }
    { $stop }
work-begun = ⏳ { $what }. Xong mình báo đồng chí ngay. { $stop }
work-goes-on = ⏳ Mình vừa khởi động lại và đang làm tiếp: { $what }. Xong mình báo đồng chí ngay.
work-done = ✅ { $what }: xong.
work-left = ⏹ { $what }: đã dừng.
work-stopped = Mình đã dừng: { $what }. Chưa gửi gì và chưa có gì thay đổi. Cần thì đồng chí gõ lại lệnh vừa rồi.

work-file = Lập tệp cho đồng chí
work-data = Gom thông tin của đồng chí
work-import = Nhập danh sách
work-roster = Xem danh sách trong tệp
work-missing = Xem ai còn thiếu
work-standing = Tính số liệu
