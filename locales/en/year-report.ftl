# /baocao nam: a unit's report on its year (U5), and those of the units below.
command-year-report-menu = The unit’s year report
command-year-report-help = the year report: figures are gathered, you write what you think of them and send it up
year-report-own =
    📄 Year report { $year } of { $unit }
    Figures from { $from } to { $until }, due to { $to } before { $before }.
    { $state }
year-report-state-none = Not written yet.
year-report-state-draft = Begun, not sent yet.
year-report-state-waits = Sent on { $day }, waiting for the level above.
year-report-state-accepted = Sent on { $day }, accepted on { $accepted }.
year-report-state-returned = Sent back on { $day }: “{ $reason }”
year-report-state-withdrawn = Withdrawn, not sent again yet.
year-report-button-open = 📄 Year report
year-report-button-write = ✍️ Write the year report
year-report-button-go-on = ✍️ Go on writing
year-report-button-change = ✍️ Change, send again
year-report-button-figures = 📊 Figures of today
year-report-button-look = 👁 Read the report
year-report-button-look-at = 👁 { $unit }
year-report-button-paper = 📄 Word file
year-report-button-withdraw = Withdraw
year-report-button-below = 📥 Reports from below
year-report-button-accept = ✅ Accept
year-report-button-return = ↩️ Send back
year-report-button-reopen = ↩️ Take acceptance back
year-report-button-differences = 🔍 Changed figures
year-report-button-synthesis = 📚 Year synthesis
year-report-gathering = Year’s figures of { $unit }
year-report-changed-elsewhere = This report was just changed, sent or accepted elsewhere, so I have sent nothing. See how it stands: /baocaonam
year-report-intro = There are { $parts } questions, with the figures above each. Whatever you write is kept; to stop for now type “để sau”.
year-report-figures = 📊 Year report { $year } of { $unit }, figures as of today
year-report-preview =
    📄 Year report { $year } of { $unit }

    { $body }

    All figures of the day of sending go with it.
year-report-check-ask = Look it over, then send it to { $to }.
year-report-check-draft = Please look it over; if it is right, leave it to the secretary or deputy to read and send.
year-report-leave = ✅ Done, the secretary sends it
year-report-left-to-head = ✅ The report of { $unit } on its year is kept as written. Please tell the secretary or deputy to type /baocao nam, read it and send it.
year-report-send = 📨 Send it up
year-report-sent = ✅ { $time } on { $day }: the year report { $year } of { $unit } went to { $to }. Sent by: { $by }. Told: { $names }. Its figures stay as they were.
year-report-sent-nobody = ✅ { $time } on { $day }: the year report { $year } of { $unit } went to { $to }. Sent by: { $by }. Nobody there has linked an app yet; they will see it when they do. Its figures stay as they were.
year-report-withdrawn = The year report { $year } of { $unit } is withdrawn. What was written is kept; send it again once it is changed.
year-report-shown =
    📄 Year report { $year } of { $unit }, version { $version }
    { $state }

    { $body }
year-report-shown-figures = 📊 Figures when it was sent, { $time } on { $day }
year-report-differences =
    🔍 Since the year report { $year } of { $unit } was sent, figures have changed ({ $count }), then → today:
    { $lines }
year-report-no-differences = Since the year report { $year } of { $unit } was sent, no figure has changed.
year-report-told = 📥 { $unit } has sent its year report { $year } (sent by { $by }). Please read it, and accept it or send it back.
year-report-accepted = ✅ The year report { $year } of { $unit } is accepted. The unit was told.
year-report-ask-why = What is to be changed in the year report { $year } of { $unit }? A few sentences will do:
year-report-returned = ↩️ The year report { $year } of { $unit } was sent back with your remarks. The unit sends it again once it is changed.
year-report-ask-why-reopen = Why is the acceptance of the year report { $year } of { $unit } taken back? One sentence will do:
year-report-reopened = The acceptance of the year report { $year } of { $unit } is taken back; the unit can change it and send it again.
year-report-told-accepted = ✅ { $by } has accepted the year report { $year } of { $unit }.
year-report-told-returned = ↩️ { $by } has sent the year report { $year } of { $unit } back: “{ $reason }” Change it and send it again; the old version is kept.
year-report-told-reopened = { $by } has taken back the acceptance of the year report { $year } of { $unit }: “{ $reason }” Look it over; change it and send it again where needed.
year-report-told-withdrawn = { $unit } has withdrawn its year report { $year } to change it, so there is nothing to read yet.
year-report-late = This report is not what you have read any more: { $state } Nothing was written; please read it again and decide then.
year-report-below =
    📥 Year reports { $year } from below: { $sent }/{ $of } units have sent theirs, { $accepted } accepted. Due: before { $before }.
    { $lines }
year-report-below-line = • { $unit }: { $state }
year-report-below-more = { $count } more units; the synthesis has them all.
year-report-below-none = No unit below yours has to send a year report.
year-report-none-sent = { $unit } has not sent its year report { $year }. Today’s figures are just below; nothing has changed.
year-report-not-written = The year report { $year } of { $unit } was not sent yet, so there is nothing to read. Write it now: /baocao nam
year-report-is-accepted = The level above has accepted the year report { $year }, so it can no longer be changed. Ask them to take that back if need be; what was sent is kept.
year-report-not-waiting = This report no longer waits for the level above, so it cannot be withdrawn; what was sent is kept. See it again: /baocao nam
year-report-outside = { $unit } stands outside the plan’s scope and sends no year report; nothing has changed.
year-report-topmost = { $unit } is the topmost level and sends no year report to anybody; for those from below and the synthesis: /baocao nam. Nothing has changed.
year-report-head-sends = A report on the year is sent and withdrawn by the secretary or deputy. Whom they named writes it: /baocao nam. What was written is kept.
year-report-not-yours = A year report is written by the unit’s own secretaries, or whom they named; nothing has changed. Your own: /tiendo
year-report-not-read = This report is for the unit and the levels above it; nothing has changed. Your own unit’s: /baocao nam
year-report-not-decided = A year report is accepted or sent back by the level above the unit; nothing has changed. Your own unit’s: /baocao nam
year-report-which = Open the unit’s report first and press the button there, so that it is clear which version is meant. Nothing has changed. The list: /baocao nam
year-report-future = The year { $year } has not come yet, so there is nothing to report. Type for example: /baocao nam { $example }

# What the report tells of by itself.
year-section-people = People
year-section-targets = The four targets
year-section-duties = Duties of cadres
year-section-unit-duties = Duties of units
year-section-models = Models of units
year-section-works = Initiatives
year-section-discussions = Discussions of do and don’t
year-section-reviews = Collective reviews
year-section-supervision = Supervision
year-section-absences = Away with a reason
year-sections-empty = Nothing yet: { $names }
year-section-day = { $title } (until { $day })
year-section-quarters = { $title }, until the end of { $quarters }
year-figure-line = • { $label }: { $value }
year-figure-named = ◦ { $name }
year-figure-more = ◦ and { $count } more
year-figure-none = –
year-figure-quarter = quarter { $quarter }/{ $year }
year-figure-of-quarter = { $label }, { $quarter }
year-figure-changed = • { $label }: { $sent } → { $now }
year-figure-units = Units
year-figure-cadres = Cadres
year-figure-away = Cadres with counted days away
year-figure-notes = Times looked at
year-figure-notes-open = Still followed up
year-figure-notes-overdue = Follow-ups overdue
year-figure-models = Recognised models
year-figure-models-waiting = Models that wait to be recognised
year-figure-works = Recognised initiatives
year-figure-works-waiting = Initiatives that wait to be recognised
year-figure-discussions = Meetings
year-figure-reviews = Reviews that are closed
year-section-entries = Done through the year
year-section-plan = The plan made known
year-section-propaganda = Propaganda
year-figure-training-content = Training content in working rules and programmes
year-figure-peak-drive = Peak drives of “3 trách nhiệm”
year-figure-youth-work = Youth works
year-figure-contest = Contests of learning and creativity
year-figure-plan-read = Cadres who have read the plan
year-figure-publicity = Items published
year-figure-reach = People reached
year-figure-pure-heart = Tied to “Tâm trong”
year-figure-bright-mind = Tied to “Trí sáng”
year-figure-great-ambition = Tied to “Hoài bão lớn”

# The report as a paper.
paper-baocaonam-name = year report
paper-baocaonam-typed = báo cáo năm
paper-year-report-code = Year report
paper-year-report-days = year { $year } (from { $from } to { $until })
paper-year-report-sent = Sent to the level above at { $time } on { $day }; its figures stay as they were.
paper-year-report-not-sent = A draft that was not sent; figures as of { $day }.
year-report-paper-subject =
    results of the model “Cán bộ Đoàn trách nhiệm”
    { $unit }, { $period }
year-report-paper-written = A. THE UNIT’S ASSESSMENT
year-report-paper-figures = B. FIGURES
year-report-paper-closing = This is the report on the model “Cán bộ Đoàn trách nhiệm”./.
year-report-column-what = Matter
year-report-column-value = Result
year-report-column-day = As of
paper-field-state = sending state
paper-field-sections = figure sections
paper-field-lines = lines
paper-field-label = line matter
paper-field-value = line result
paper-field-as-of = as of day
paper-sample-state = Sent to the level above at 09:00 on 20/10/2026; its figures stay as they were.
paper-sample-label = Units with a model
paper-sample-value = 5/6
paper-sample-as-of = 15/10/2026
