# /canbo: one person of the roster at a time. What one head tells, with the preview of a roster file.
cadre-menu =
    👥 The roster of the unit. Choose, or type a line:
    • /canbo thêm Nguyễn Văn An, Ủy viên Ban Chấp hành, Chi đoàn 3
    • /canbo Bích – look at, correct, move, dismiss one person
    • /canbo chuyển Bích sang Chi đoàn 3 từ 1/12
    Every change is shown before it is made.
cadre-demo = These are demo data, so the roster is not changed. Once there is a real one, type this command again.
cadre-button-add = Add a person
cadre-button-file = The roster as a file
cadre-button-correct = Correct
cadre-button-move = Move to another unit
cadre-button-dismiss = Take off the roster
cadre-row =
    { $name } (code { $code })
    • Unit: { $unit }
    • Office: { $position }
    • Full-time: { $fullTime }
    • Civil servant: { $civilServant }
    • Date of birth: { $birthDate }
    • Phone: { $phone }
cadre-move-nowhere = There is no other unit in your charge to move { $name } to, so nothing has changed. The head above both units moves somebody further; to change the office, type: /canbo { $name }
cadre-ask-name = The full name of the newcomer? For example: Nguyễn Văn An
cadre-ask-unit = Which unit is { $name } in? Choose, or type the unit's name.
cadre-ask-unit-to = To which unit does { $name } go? Choose, or type the unit's name.
cadre-unit-option = { $name }
cadre-unit-several = Several units fit “{ $given }”. Please choose one.
cadre-unit-unknown = No unit of yours is called “{ $given }”. Choose, or type its name again; what was typed is kept.
cadre-unit-not-yours = This unit is not yours, so nothing was changed. Ask the level above, or choose your own unit or one below it.
cadre-of-another-unit = { $name } is of { $unit }, not of “{ $given }”, so nothing was changed. If this is who you mean, type it again without the unit, for example: /canbo { $name }
cadre-ask-positions = Which office? Several are separated by semicolons (;), for example: Phó Bí thư
cadre-ask-office-there = Which office does { $name } have in the new unit? (Now: { $had })
cadre-office = { $office }
cadre-ask-birthDate = Date of birth? For example: 26/03/1999
cadre-ask-phone = Phone number? For example: 0912345678
cadre-ask-fullTime = Are they a full-time cadre of the Union?
cadre-ask-civilServant = Are they a civil servant?
cadre-is = Yes
cadre-is-not = No
cadre-ask-marks = Are they full-time, or a civil servant?
cadre-marks-neither = Neither
cadre-marks-full-time = Full-time
cadre-marks-civil-servant = Civil servant
cadre-marks-both = Both
cadre-ask-back = { $name } was in this unit before and left. Do they come back, or is it another person of this name?
cadre-back-option = Comes back (code { $code })
cadre-new-option = Another person (new code { $code })
cadre-namesake = Note: the unit has { $name } (code { $codes }). If it is the same person, choose to leave it.
cadre-namesake-coming = Note: { $name } (code { $code }) is already written down for the roster, from { $day }. If it is one person, choose to leave it, then type: /canbo { $code }
cadre-comes = 🗓 On the roster from { $day }.
cadre-ask-who = Whom do you want to see? For example: Bích
cadre-ask-who-moves = Who moves? For example: Bích
cadre-ask-who-corrected = Whose row is to be corrected? For example: Bích
cadre-ask-who-leaves = Who is taken off the roster? For example: Bích
cadre-not-found = Nobody in your care is called “{ $given }”. Type a part of the name, for example: Bích
cadre-gone = They are no longer on the roster in your care, so nothing was changed. Look again: /canbo
cadre-ask-cell = What of { $name } is to be corrected?
cadre-cell-positions = Office
cadre-cell-name = Name
cadre-cell-birthDate = Date of birth
cadre-cell-phone = Phone number
cadre-cell-fullTime = Full-time
cadre-cell-civilServant = Civil servant
cadre-from = From which day on? Choose, or type a day, for example: 01/07/2026.
cadre-from-moved = The roster has said what it says now since { $day }, so this change holds from that day, too; the time before stays as it is.
cadre-day-wrong = “{ $given }” is no day. For example: 01/07/2026. What was typed is kept; please type the day again.
cadre-same = The roster says so already; there is nothing to change.
cadre-sure = Change the roster like this? Nothing that was done is deleted.
cadre-yes = Yes
cadre-word = CHẮC CHẮN
cadre-left = Nothing was changed; the roster is as it was.
cadre-own-office = Nobody writes the rights of a secretary, deputy or board for themselves, so nothing was changed. Please ask another secretary or deputy of the unit or of the level above, or send a request: /donvi sửa
cadre-changed-meanwhile = The roster has just changed while you looked, so nothing was changed. Please type the command again: /canbo
cadre-add-about = Adds { $name } (new code { $code }): { $position }, { $unit }.
cadre-add-about-back = { $name } comes back under the code { $code }: { $position }, { $unit }.
cadre-move-about = Moves { $name }: { $from } → { $to }.
cadre-correct-about = Corrects the row of { $name } ({ $unit }).
cadre-dismiss-about = Takes { $name } ({ $unit }) off the roster.
cadre-added = ✅ { $name } is on the roster, code { $code }. To invite them: choose the invitation.
cadre-moved = ✅ { $name } is in { $unit } now. What was done goes with them.
cadre-corrected = ✅ The row of { $name } is corrected.
cadre-dismissed = ✅ { $name } is off the roster. What was done stays in the reports of its time. If they come back: /canbo thêm { $name }
cadre-file = 📄 The roster of { $unit } and the units below. It may be changed and sent back; sent back as it is, it changes nothing.
cadre-file-name = danh-sach-{ $unit }.xlsx
paper-nowhere = This app takes no files. Link Telegram, Zalo or the web page too (/lienket) to get it; nothing was sent.
paper-nowhere-but = This app takes no files. Ask these to print it: { $who }; or link Telegram, Zalo or the web page too (/lienket).

request-ask-what = What of your row is wrong? The request goes to the heads of your unit.
request-cell-unit = Unit
request-cell-other = Something else
request-ask-positions = What is your office? Several are separated by semicolons (;).
request-ask-unit = Which unit are you in? Choose, or type its name.
request-asked =
    📝 { $name } ({ $unit }) asks for a correction of the roster.
    { $preview }
request-same = The roster says so already, so nothing was sent.
request-sure = Send this request to the heads? The roster changes only when it is accepted.
request-send = Send
request-not-sent = Nothing was sent; the roster is as it was.
request-sent = ✅ The request is sent. You hear as soon as it is answered.
request-sent-nobody = ✅ The request is noted. No head can be told at present; it is passed on as soon as one can, and you hear the answer.
request-button-accept = Accept
request-button-refuse = Refuse
request-button-show = See what waits
request-count = 📝 { $count } requests for corrections wait for you.
request-none = No request for a correction waits for you.
request-more = { $count } more: after this one type { $command }
request-accepted = ✅ The roster is corrected as { $name } asked, and they are told.
request-accepted-member = ✅ { $by } has accepted your request; the roster is corrected. See: /donvi
request-ask-why = Why is the request of { $name } refused? One sentence, which is passed on as it is. For example: The decision is not out yet.
request-why-long = Please keep it within 300 letters; the request still waits.
request-refused = { $name } is told that it is refused, and why. The roster is as it was.
request-refused-member = { $by } has not accepted your request for a correction: “{ $reason }”. The roster is as it was. To talk about it: /donvi nhắn
request-decided-before = { $by } has decided this request already, so nothing more was done.
request-another-head = another head
request-over = This request is over: the person has left the roster, or has sent another. Nothing was changed. See: /canbo yêu cầu
request-waits = Nothing was changed; the request still waits: /canbo yêu cầu

person-told-apart = { $label } (code { $code })
without-app-button = Uses no app
without-app-button-end = Uses an app now
without-app-button-statement = Statement to print
without-app-row = 📄 Uses no app, consented on paper on { $day }.
without-app-ask-who = Who uses no app? For example: Bích
without-app-ask-whose = Who uses an app now? For example: Bích
without-app-linked = { $name } uses an app, so nothing was marked. If they stop: they type /lienket gỡ, then mark them again.
without-app-already = { $name } is marked as using no app (consent on paper of { $day }). To take it back: /canbo dùng ứng dụng { $name }
without-app-ask-paper = { $name } has to consent on paper, signed, so that the unit may write for them (Luật 91/2025/QH15). Have you seen that paper?
without-app-seen = Seen
without-app-not-seen = Not yet
without-app-no-paper = Nothing was marked. Once there is the paper, type /canbo không dùng { $name }
without-app-ask-day = The day on the paper? Choose, or type a day, for example: 20/11/2026.
without-app-day-to-come = { $day } is still to come, so nothing was marked. Type the command again with the day on the paper, for example: 20/11/2026.
without-app-marked = ✅ { $name }: uses no app, consented on paper on { $day }, the paper was seen by { $by }. To write for them: /giotinhnguyen cho { $name } 2
without-app-ask-photo = 📄 If a photo of the paper is to be kept with it, take one and send it here. It is not needed; the unit keeps the paper itself.
without-app-no-photo = No photo
without-app-photo-left-out = All right, only the day and who saw the paper are kept.
without-app-photo-kept = 📄 The photo of the consent of { $name } is saved. Only the secretaries in charge can see it.
without-app-photo = 📄 The consent of { $name }, of { $day }
without-app-button-photo = 📄 Show the consent
without-app-ask-paper-of = Whose consent? For example: Bích
without-app-none-to-show = { $name } bears no mark “uses no app”, so there is no paper of consent here.
without-app-none = { $name } bears no mark “uses no app”, so there is nothing to take back.
without-app-ended-linked = { $name } ({ $unit }) has linked an app, so the mark “uses no app” has ended. They can write for themselves now; no quarterly statement is printed for them any more.
without-app-ended-told = { $by } has taken the mark “uses no app” from { $name } ({ $unit }). No quarterly statement is printed for them any more.
without-app-ended = The mark of { $name } is taken back. To invite them: choose the invitation.
statement-file = 📄 The statements for { $period } of { $count } who use no app, a sheet each: to print, look at together and sign.
statement-file-name = phieu-{ $period }.xlsx
statement-nobody = { $period }: nobody in your care is marked as using no app like that. To mark somebody: /canbo không dùng with the name.
statement-quarters = A statement is of a quarter, so nothing was sent. For example: /canbo phiếu quý 3
statement-column-day = Day
statement-column-done = Done
statement-column-note = Note
statement-column-by = Written by
statement-head = { $name } – { $unit } – { $period }
statement-duty = { $met ->
    [true] { $duty }: { $done } (met)
   *[other] { $duty }: { $done } (not met)
 }
statement-entries = Entries: { $count }
statement-signed-member = Signed by the cadre
statement-signed-head = Signed by the secretary
