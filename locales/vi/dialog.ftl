# What is said in the middle of a dialog: what still waits, what came too early, going back.
dialog-still-waits = Câu còn chờ đồng chí: { $question } (gõ nhắc lại để xem cả câu)
number-of-nothing = Số này không có trong danh sách vừa rồi nên mình chưa chọn gì cả. Câu đang hỏi là:
typed-ahead = Tin “{ $text }” đến trước khi đồng chí kịp thấy câu dưới đây, nên mình chưa tính là câu trả lời. Đồng chí trả lời giúp mình nhé:
back-to = Ta quay lại câu này. Đồng chí đã trả lời: “{ $before }”. Đồng chí trả lời lại nhé; các câu sau vẫn được giữ.
back-by-edit = Đồng chí vừa sửa tin trả lời câu này, nên mình hỏi lại. Đã ghi: “{ $before }”. Đồng chí trả lời lại nhé; các câu sau vẫn được giữ.
back-none = Đây là câu đầu nên không còn câu nào trước đó để sửa; mình giữ nguyên mọi thứ.
chosen = ☑️ Đã chọn: { $what }
missed-again = Mình vẫn chưa rõ ý đồng chí, chưa ghi gì cả. Gõ nhắc lại để xem cả câu, /trogiup để xem cách làm, /huy để dừng.
missed-still = Câu này trả lời thế này: { $help } Chưa tiện thì gõ /huy, phần đã trả lời vẫn được giữ; cần xem mọi việc: /trogiup
added-to = ➕ Đã thêm vào câu “{ $question }”. Nay câu trả lời là: “{ $answer }”.
changed-to = ✏️ Đã sửa câu “{ $question }”: “{ $before }” → “{ $answer }”.
change-undone = ↩️ Câu “{ $question }” đã trở lại như trước: “{ $answer }”.
undo-added = ↩️ Bỏ phần vừa thêm
undo-changed = ↩️ Giữ như trước
undo-own = ↩️ Viết lại ý này
