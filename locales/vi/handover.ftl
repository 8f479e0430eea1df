# An office changes hands.
handover-thanks = Cảm ơn đồng chí đã làm Bí thư, Phó Bí thư { $unit }! Từ ngày { $day } quyền ấy thôi; việc và sổ của riêng đồng chí vẫn như cũ.
handover-welcome = Từ ngày { $day } đồng chí có quyền Bí thư, Phó Bí thư { $unit }. Việc đang mở:
handover-waiting = • { $count } việc chờ đồng chí duyệt
handover-review = • họp kiểm điểm { $quarter } đang ghi dở
handover-unlinked = • { $count } đồng chí chưa kết nối
handover-entrusted = • { $count } việc đang ủy quyền, giao cho người khác
handover-groups = • { $count } nhóm chat chờ đồng chí gõ /ketnoi trong nhóm
handover-look = • tình hình đơn vị, ai còn thiếu gì; đề nghị sửa danh sách, báo vắng còn chờ thì mình gửi riêng
handover-button-own = Tiến độ của tôi
handover-button-standing = Tình hình đơn vị
handover-button-missing = Ai còn thiếu
handover-button-invite = Mời kết nối
handover-button-entrusted = Xem ủy quyền
