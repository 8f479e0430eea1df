# /sinhhoatnenlam: what a unit's sittings discussed (U2, IV.1).
command-discussion-menu = Note a discussion of do's and don'ts
command-discussion-help = note the month's discussion of do's and don'ts
discussion-intro = 💬 { $unit }: a few short questions about the discussion of do's and don'ts. What there was not, you skip.
discussion-ask-day = On which day was it? Choose below, or type, such as: { $example }
discussion-day-example = Saturday
discussion-day = { $date }
discussion-ask-place = Where? Such as: the ward's hall
discussion-ask-about = What was it about? Choose one or several, or type something else. Type several numbers in one message, such as: 1, 3.
discussion-about-more = Something else
discussion-ask-about-more = What else? Such as: how members are received at the office
discussion-topic-style = Manners and ways of work
discussion-topic-integrity = Against the decline of morals and conduct
discussion-topic-model = Criteria and models of training
discussion-topic-three-responsibilities = The movement “3 responsibilities”
discussion-ask-should-proposed = What was agreed should be done? Choose among the proposals, or type others, a line each. Type several numbers in one message, such as: 1, 3.
discussion-ask-should-not-proposed = What was agreed should not be done? Choose among the proposals, or type others, a line each. Type several numbers in one message, such as: 1, 3.
discussion-proposed-by = { $what } ({ $name })
discussion-more = Others, too
discussion-none = None
discussion-ask-off = Was it agreed to take something off the list? Type several numbers in one message, such as: 1, 3.
discussion-off-none = Nothing
discussion-item-long = “{ $item }” is rather long, so nothing is noted yet; { $most } letters a point, such as: say before you miss a meeting
discussion-items-many = { $count } points at once are hard to remember, so nothing is noted yet; type { $most } at most, a line each.
discussion-text-long = This is rather long, so nothing is noted yet; please write it in { $most } letters.
discussion-noted-that-day = On { $date } a discussion is noted already. Is it that one? Choose it to correct it.
discussion-at-event = On { $date } the unit met as below. Was it discussed there?
discussion-same-as-noted = On the day of { $title } a discussion is noted already. Is it that one?
discussion-another = No, another one
discussion-some = a discussion
discussion-nothing = There is nothing to note, so nothing is noted. Once there is, type: /sinhhoatnenlam
discussion-head = 💬 Discussed { $date } · { $unit }
discussion-head-of-event = 💬 Discussed { $date } ({ $event }) · { $unit }
discussion-line-place = 📍 { $place }
discussion-line-about = 📌 About: { $about }
discussion-line-off = 🗑 Taken off the list:
discussion-line-next = 🎤 Speaks next: { $next }
discussion-said = { $text }
discussion-noted =
    ✅ The discussion is noted, and counts for { $month } of the unit.

    { $text }
discussion-list =
    💬 { $unit } has noted:
    { $lines }
discussion-list-line = • { $date }: { $label }
discussion-button-look = See { $date }
discussion-button-new = 💬 Note a discussion
discussion-button-correct = ✏️ Correct
discussion-button-withdraw = ↩️ Take back
discussion-button-paper = 🖨 Print its record
discussion-which-part = Which part do you correct?
discussion-part-should = Should
discussion-part-should-not = Should not
discussion-part-about = About
discussion-part-off = Taken off
discussion-part-next = Who speaks next
discussion-part-place = Place
discussion-change-how = This part stands as above. What would you like to do?
discussion-change-part = ✍️ Add or take off
discussion-clear-part = Clear this part
discussion-ask-should-again = What was agreed to be done? What is noted bears ✓. Type further points, a line each; or choose again what stays (numbers in one message, for example: 1, 3).
discussion-ask-should-not-again = What was agreed not to be done? What is noted bears ✓. Type further points, a line each; or choose again what stays (numbers in one message, for example: 1, 3).
discussion-part-none = Nothing more
discussion-left = All right, it stays as it is noted.
discussion-corrected =
    ✅ Corrected.

    { $text }
discussion-withdraw-sure =
    { $text }

    With it, what was agreed there leaves the list. Take it back?
discussion-withdraw-yes = Take back
discussion-withdraw-no = Keep
discussion-withdrawn = ↩️ The discussion is taken back. To note another one, type: /sinhhoatnenlam
discussion-locked = The book of { $month } is locked since { $until }, so nothing has changed. To note one of this month, type: /sinhhoatnenlam
discussion-gone = This discussion is not there any more, so nothing has changed. See what is noted: /sinhhoatnenlam
discussion-not-yours = This is for the heads of that unit, so nothing has changed. See your lists: /nenlam
discussion-noted-meanwhile = Somebody else has just noted or corrected this, so nothing has changed. Look again: /sinhhoatnenlam
jobs-discussion = 💬 { $month }: { $unit } has noted no discussion of do's and don'ts. Take it into the next meeting; if it was discussed, please note it.
# b: the discussion's record.
paper-thaoluan-name = record of a discussion
paper-thaoluan-typed = thảo luận
paper-discussion-code = Record of a discussion
paper-discussion-none = None.
paper-field-sittings = các buổi
paper-field-about = nội dung thảo luận
paper-field-to-do = các điều nên làm
paper-field-not-to-do = các điều không nên làm
paper-field-taken-off = các điều bỏ khỏi danh sách
paper-field-speaks-next = phát biểu lần tới
paper-sample-about = Manners and ways of work
paper-sample-speaks-next = Nguyễn Thị Ví Dụ
discussion-paper-title = RECORD
discussion-paper-subject =
    Discussion of do's and don'ts
    { $unit }, { $period }
discussion-paper-when = When: { $when }.
discussion-paper-place = Where: { $place }.
discussion-paper-about = About: { $about }.
discussion-paper-to-do = Agreed should be done:
discussion-paper-not-to-do = Agreed should not be done:
discussion-paper-taken-off = Taken off the list:
discussion-paper-next = Speaks next: { $next }.
discussion-paper-sitting = Sitting { $number }: { $event }
discussion-paper-closing = The record was adopted by the unit./.
