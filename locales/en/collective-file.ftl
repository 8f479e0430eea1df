# The collective review as a workbook that is filled in and sent back.
collective-button-file = 📎 Write it in Excel
collective-file = 📎 Remarks of { $quarter } in { $unit }: fill in the column Nhận xét and those behind it, leave the column of codes as it is, and send it back.
collective-file-name = kiem-diem-{ $quarter }-{ $unit }.xlsx
collective-file-nowhere = This app takes no files, so it could not be sent; remarks can be written here: /kiemdiem
collective-button-take-file = 📥 Send it back
collective-ask-file = 📥 Send the file with the remarks of { $quarter }.
collective-file-no-columns = This file has no columns Mã cán bộ and Nhận xét, so nothing was noted. Fill in the one that I have sent: /kiemdiem
collective-file-nothing = There is nothing new in this file; nothing has changed.
collective-file-wrong =
    Nothing was noted, as some of it cannot be read:
    { $lines }
    Mend it in the file and send it again.
collective-file-unknown = • { $who }: not in this review, or not your part
collective-file-closed = • { $who }: closed, so a correction needs a reason
collective-file-long = • { $who }: the remark is longer than { $most } letters
collective-file-rating = • { $who }: “{ $given }” is none of the ratings, for example: { $example }
collective-file-votes = • { $who }: votes “{ $given }” cannot be read, for example: 9/10
collective-file-votes-absent = • { $who }: { $of } votes are more than { $most } people, for example: 9/10
collective-file-goods = • { $who }: four “được” “{ $given }” cannot be read, for example: đạt
collective-file-twice = • { $who }: stands in two rows
collective-file-preview =
    📥 New for { $count }:
    { $lines }
collective-file-line = • { $name }: { $said }
collective-file-over = In place of what stands for: { $names }
collective-file-sure = Note all this?
collective-file-yes = ✅ Note it
collective-file-left = Nothing was noted from the file. When you need it: /kiemdiem
collective-file-taken = ✍️ Noted for { $count }.
collective-file-raced = Somebody else has just written of { $names }, so that stays; open each to see it.
review-sheet-sheet = Nhận xét
review-sheet-code = Mã cán bộ
review-sheet-name = Họ và tên
review-sheet-form = Tự kiểm điểm
review-sheet-remark = Nhận xét
review-sheet-rating = Xếp loại
review-sheet-votes = Số phiếu
review-sheet-goods = Bốn được
review-sheet-has-form = đã nộp
review-sheet-no-form = chưa nộp
