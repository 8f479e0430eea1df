# What the bot says by itself: reminders.
jobs-monday-shirt = 👕 A new week! It is Monday: please wear the Vietnam Youth shirt.
jobs-monday-shirt-later = 👕 A new week! Please wear the Vietnam Youth shirt today and at meetings and gatherings.
jobs-monday-open = Hours not yet logged can be added until the end of { $until }, for example: /giotinhnguyen 2 { $date }
jobs-monday-target = 🎯 This week ({ $span }): at least { $required } of volunteering outside office hours. When done, choose below to log it.
jobs-month-end =
    📅 It is the end of { $period }, and volunteer hours are missing:
    { $lines }
jobs-how-today = For today: choose below. For an earlier day: add the day, for example: /giotinhnguyen 2 { $date }
jobs-how-week = For the week { $span }: choose below. For another day: add the day, for example: /giotinhnguyen 2 { $date }
jobs-how-locked = Those hours are closed, so you cannot log them yourself any more: tell your secretary or deputy the days and hours that are not logged, and they add them.
jobs-month-end-week = • { $total } – { $left } missing
jobs-month-end-closed = • { $count } earlier weeks lack hours too, but are closed
jobs-month-end-thanks = 🌟 You have all your volunteer hours of { $period }. Thank you!
jobs-review = 📝 Your self-review of { $period } is missing. Choose below: I ask one question at a time, with your figures filled in; stop whenever you like, your answers are kept.
jobs-pledge = 📝 Your pledge of { $period } is missing. Choose below: I ask one question at a time, with suggestions; stop whenever you like, your answers are kept.
jobs-report = 📊 Please send the report of { $unit } for { $year } to the city's Standing Committee, through its Organisation and Inspection board, before { $before }. For the figures: choose below.
jobs-report-due = 📊 The report of { $unit } for { $year } to the city's Standing Committee, through its Organisation and Inspection board, was due before { $before }. If it is not sent yet, please send it soon. For the figures: choose below.
jobs-hours-missing = ⏰ { $from } reminds you: { $period }, you have { $total } of volunteering so far.
jobs-weeks-missing = ⏰ { $from } reminds you: in { $period } some weeks lack volunteer hours (see: /tiendo).
jobs-pledge-missing = ⏰ { $from } reminds you: your pledge of { $period } is missing. Choose below to make it now.
jobs-review-missing = ⏰ { $from } reminds you: your self-review of { $period } is missing. Choose below to make it now.
jobs-button-one-hour = Log 1 hour
jobs-button-two-hours = Log 2 hours
jobs-button-two-hours-on = 2 hours · { $day }
jobs-button-other-hours = Other hours
jobs-button-review = 📝 Self-review
jobs-button-pledge = 📝 Pledge
jobs-button-standing = 📊 Show the standing
jobs-group = the group of { $unit }
jobs-done = { $count } messages queued to be sent.
jobs-none = There is nothing to send.
jobs-dry-run = Dry run, nothing sent. { $count } messages:
jobs-preview-to = ── To { $name }:
jobs-resent = { $count } messages in doubt queued to be sent again.
jobs-unknown = There is no job named “{ $name }”. Choose one of: { $names }. For example: monday-reminder
jobs-bad-moment = The moment “{ $at }” cannot be read. Write it like this: 2026-11-23T07:00:00+07:00
