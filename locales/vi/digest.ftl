# The digest of a unit: to its group, and to its heads in private.
digest-title = 📊 { $unit } – { $period }
digest-title-part = 📊 { $unit } – { $period } (phần { $part }/{ $parts })
digest-reports-sent = 📄 { $sent }/{ $of } đơn vị đã gửi báo cáo năm { $year }
digest-cadres = { $count } cán bộ
digest-met-of = Số đồng chí đạt / số đồng chí cần đạt:
digest-met-of-duty = { $duty }: số đồng chí đạt / số đồng chí cần đạt
digest-met-of-unit-duty = { $duty }: số đơn vị đạt / số đơn vị cần đạt
digest-parts = Trong ngoặc: số { $parts } đạt / số { $parts } đã qua
digest-cell-parts = { $met } ({ $parts })
digest-title-two = 📊 { $unit } – { $period }, { $other }
digest-more-units = … và { $count } đơn vị nữa
digest-missing-count = { $what }: { $count } đồng chí
digest-blocked-count = Không nhận được tin, có thể đã chặn trợ lý: { $count } đồng chí
digest-unlinked = Chưa kết nối: { $count } đồng chí
digest-away = Vắng có lý do: { $count }
digest-excused = { $duty }, không làm được vì có lý do: { $count }
digest-without-app = Không dùng ứng dụng: { $count } đồng chí
digest-arrows = ↑ tăng, ↓ giảm, = như kỳ trước
digest-head-unit = Đơn vị
digest-whole = Toàn đơn vị
digest-missing =
    { $what } ({ $count }):
    { $names }
digest-unlinked-names =
    Chưa kết nối ({ $count }), gửi mã mời bằng /moi:
    { $names }
digest-blocked =
    Không nhận được tin ({ $count }), có thể đã chặn trợ lý:
    { $names }
digest-more = … và { $count } đồng chí nữa: /chuanop
digest-more-in-group = … và { $count } đồng chí nữa; Bí thư, Phó Bí thư xem riêng: /chuanop
digest-all-met = 🌟 Không đồng chí nào còn thiếu.
digest-holidays = 🌸 { $period }: nghỉ lễ, không tính việc nào.
digest-nothing-asked = { $period }: chưa có việc nào cần tính.
digest-missing-people =
    Còn thiếu ({ $count } đồng chí):
    { $names }
digest-missing-all-of = { $name }: { $what }
digest-unit-column = 🏢 { $duty }
digest-met-of-units = Số đơn vị đạt / số đơn vị cần đạt:
digest-met-of-both = Số đồng chí (🏢: số đơn vị) đạt / cần đạt:
digest-parts-several = Trong ngoặc: số { $parts } đạt / đã qua
digest-missing-short = Còn thiếu: { $duties }
digest-missing-units-short = 🏢 Đơn vị còn thiếu: { $duties }
digest-missing-units = 🏢 { $what } ({ $count }): { $names }
digest-missing-units-count = 🏢 { $what }: { $count } đơn vị
digest-own-unit = 🏢 { $what }
digest-met-by-units = ✅ Mọi đơn vị đã làm: { $units }
digest-met-by-both = ✅ Mọi đồng chí đã đủ: { $duties }. Mọi đơn vị đã làm: { $units }
digest-met-by-all = ✅ Mọi đồng chí đã đủ: { $duties }
digest-waiting = ⏳ Có việc chờ duyệt, chưa tính: { $count } đồng chí
