# /hoitham: kind questions about one's own records, before anybody else hears of them (U4).
signal-question =
    💬 { $what } Có đúng không?
    Mình hỏi riêng đồng chí trước; tuần sau chưa có trả lời thì mình nhờ phụ trách hỏi thăm.
signal-no-deed = Từ { $from } đến { $to }, sổ của đồng chí chưa có việc nào.
signal-no-deed-of = từ { $from } đến { $to } sổ chưa có việc nào
signal-same-hours = Từ { $from } đến { $to }, { $weekday } nào sổ của đồng chí cũng ghi { $amount }.
signal-same-hours-of = từ { $from } đến { $to }, { $weekday } nào sổ cũng ghi { $amount }
signal-own-text = Bản tự kiểm điểm { $period } của đồng chí gần như trùng lời với bản quý trước của mình.
signal-own-text-of = bản tự kiểm điểm { $period } gần như trùng lời với bản quý trước
signal-same-text = Bản tự kiểm điểm { $period } của đồng chí gần như trùng lời với một bản khác.
signal-same-text-of = bản tự kiểm điểm { $period } gần như trùng lời với một bản khác
signal-button-right = Đúng vậy
signal-button-add = Để tôi ghi thêm
signal-button-mend = Để tôi sửa
signal-button-explain = Giải thích
signal-button-note = ✍️ Ghi về { $name }
signal-passed =
    💬 Mình đã hỏi thăm mà chưa có trả lời, nhờ đồng chí hỏi giúp:
    { $lines }
signal-passed-line = • { $name }: { $what } (hỏi ngày { $day })
signal-passed-more = • và { $count } đồng chí nữa
signal-none = Hiện mình không hỏi thăm gì đồng chí. Xem sổ của mình: /lichsu
signal-gone = Câu hỏi thăm này đã xong rồi, đồng chí không cần làm gì nữa; không có gì thay đổi. Xem sổ của mình: /lichsu
signal-done-right = Cảm ơn đồng chí, vậy là xong; mình không hỏi lại điều này.
signal-done-add = Cảm ơn đồng chí. Đồng chí ghi thêm ngay ở đây; mình không hỏi lại điều này.
signal-done-mend = Cảm ơn đồng chí. Đồng chí sửa ngay ở đây; mình không hỏi lại điều này.
signal-button-log = ✍️ Ghi việc đã làm
signal-button-history = Xem và sửa sổ
signal-button-review = Sửa bản tự kiểm điểm
signal-ask-why = Đồng chí viết vài câu, mình chuyển riêng tới { $heads }:
signal-ask-why-nobody = Đồng chí viết vài câu; mình giữ cùng câu hỏi này:
signal-explained = Cảm ơn đồng chí, mình đã chuyển. Vậy là xong, mình không hỏi lại điều này.
signal-explained-kept = Cảm ơn đồng chí, mình đã ghi lại. Vậy là xong, mình không hỏi lại điều này.
signal-told-why =
    💬 Mình hỏi thăm đồng chí { $name }: { $what }. Đồng chí ấy giải thích:
    { $text }
