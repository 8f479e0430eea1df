# /ketnoi: which group gets a unit's digests.
group-bound = ✅ Nhóm này nhận bản tổng hợp của { $unit } từ nay. Nhóm chỉ thấy số lượng, không thấy tên.
group-bound-already = Nhóm này đang nhận bản tổng hợp của { $unit } rồi. Ngừng nhận: /ketnoi bo
group-bound-to-other = Nhóm này đang nhận bản tổng hợp của { $other }. Đồng chí muốn đổi sang { $unit } thì chọn Đổi đơn vị dưới đây.
group-button-rebind = Đổi đơn vị
group-bound-private =
    ✅ Nhóm vừa kết nối với { $unit }. Bản tổng hợp được gửi vào nhóm sau mỗi tuần và mỗi tháng; tên các đồng chí còn thiếu mình chỉ nhắn riêng cho Bí thư, Phó Bí thư.
    Xem ngay: gõ /tinhhinh. Ngừng nhận: gõ /ketnoi bo trong nhóm.
group-unbound = Nhóm này thôi nhận bản tổng hợp. Kết nối lại: /ketnoi
group-unbound-private = Nhóm vừa ngừng nhận bản tổng hợp của { $unit }. Kết nối lại: gõ /ketnoi trong nhóm.
group-not-yours = Nhóm này thuộc { $unit }, ngoài phạm vi đồng chí phụ trách, nên mình giữ nguyên. Đồng chí nhờ Bí thư { $unit } gõ /ketnoi bo trong nhóm nhé.
group-needs-head = Chỉ Bí thư, Phó Bí thư nối được nhóm với đơn vị. Đồng chí nhờ Bí thư, Phó Bí thư gõ /ketnoi ở đây nhé.
group-added = Chào các đồng chí! Để nhóm nhận bản tổng hợp của đơn vị, Bí thư, Phó Bí thư gõ /ketnoi ở đây nhé.
group-orphan = Đồng chí kết nối nhóm này nay không còn phụ trách { $unit }, nên mình tạm dừng gửi bản tổng hợp vào đây. Để nhận tiếp: Bí thư, Phó Bí thư { $unit } gõ /ketnoi trong nhóm.
group-unit-merged = Đơn vị { $unit } đã nhập vào { $into }: từ nay nhóm này nhận tin của { $into }. Để đổi: Bí thư, Phó Bí thư gõ /ketnoi trong nhóm.
group-unit-dissolved = Đơn vị { $unit } không còn trong danh sách, nên mình thôi gửi bản tổng hợp vào nhóm này. Để nhóm nhận tin của đơn vị khác: Bí thư, Phó Bí thư đơn vị ấy gõ /ketnoi trong nhóm.
