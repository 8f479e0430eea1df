# What the bot says by itself: reminders.
jobs-monday-shirt = 👕 A new week! Monday { $date }: please wear the Vietnam Youth shirt.
jobs-monday-approved = ✅ Approved last week: { $what }.
jobs-works = 💡 { $count } initiatives wait for you to be recognised, or for a look at their decisions.
jobs-button-works = 💡 See the initiatives that wait
jobs-monday-shirt-later = 👕 This week: please wear the Vietnam Youth shirt at meetings and gatherings.
jobs-button-shirt = 👕 I wear it
jobs-report = 📄 { $days } days left: the year report { $year } of { $unit } goes to the Ban Thường vụ of { $to }, by way of its Ban Tổ chức – Kiểm tra, before { $before }. { $state } Its figures are gathered; only your words are missing: press the button below.
jobs-report-due = 📄 The year report { $year } of { $unit } to the Ban Thường vụ of { $to }, by way of its Ban Tổ chức – Kiểm tra, was due before { $before }. { $state } Its figures are gathered; please write your words and send it soon: press the button below.
jobs-report-up = 📄 { $days } days left: the year report { $year } of { $unit } goes to { $to } before { $before }, in time for its own. { $state } Its figures are gathered; only your words are missing: press the button below.
jobs-report-up-due = 📄 The year report { $year } of { $unit } to { $to } was due before { $before }. { $state } Its figures are gathered; please write your words and send it soon: press the button below.
jobs-button-standing = 📊 Show the standing
jobs-group = the group of { $unit }
jobs-done = { $count } messages queued to be sent.
jobs-none = There is nothing to send.
jobs-dry-run = Dry run, nothing sent. { $count } messages:
jobs-preview-to = ── To { $name }:
jobs-resent = { $count } messages in doubt queued to be sent again.
jobs-unknown = There is no job named “{ $name }”. Choose one of: { $names }. For example: monday-reminder
jobs-bad-moment = The moment “{ $at }” cannot be read. Write it like this: 2026-11-23T07:00:00+07:00
jobs-open = It can be added until the end of { $until }, for example: { $example }
jobs-month-end =
    📅 It is the end of { $period }; what is missing of { $duty }:
    { $lines }
jobs-month-end-over =
    📅 { $period } is over; { $duty } can still be made up for:
    { $lines }
jobs-month-end-too =
    And of { $duty }:
    { $lines }
jobs-month-end-part = • { $total } – { $left } missing
jobs-month-end-part-waits = • { $total }, which will do once approved
jobs-month-end-waits =
    ⏳ Of { $duty } nothing has to be logged again:
    { $lines }
jobs-month-end-thanks = 🌟 You have all of { $duties } in { $period }. Thank you!
jobs-how-today = For today: choose below. For an earlier day: add the day, for example: { $example }
jobs-how-past = For { $period }: choose below. For another day: add the day, for example: { $example }
jobs-how-too = For an earlier day, for example: { $example }
jobs-how-works = It can be written a question at a time, and waits to be recognised once handed in: choose below.
jobs-how-mondays = If you wore it, choose the day below; if you could not, type, for example: /aoxanh không mặc được { $date } vì áo ướt
jobs-button-monday = 👕 { $day }
jobs-form-how-last = There is still time to begin: choose below, every answer is kept.
jobs-form-also = 📝 Your { $paper } of { $period } is missing, too; it is due by { $until }.
jobs-form-draft = Your draft has { $done } of { $parts } parts: choose to go on below, I ask from where you stopped.
jobs-form-draft-last = Your draft lacks { $left } parts ({ $done } of { $parts } done): choose to go on below and be done.
jobs-button-log = Log { $amount }
jobs-button-log-on = { $amount } · { $day }
jobs-approval = 📥 { $count } deeds of { $people } people wait for your word, the oldest since { $since }.
jobs-approval-unit = { $unit } ({ $count })
jobs-approval-late = ⏳ Below, { $count } deeds have waited for more than { $days } days: { $units }.
jobs-approval-late-most = ⏳ Below, { $count } deeds have waited for more than { $days } days, most of them in: { $units }.
jobs-report-late = 📥 Year reports { $year }: { $sent } of { $of } units have sent theirs. Due before { $before } and not sent: { $names }.
jobs-report-late-more = { $names } and { $more } more
