# /tiendo: how I stand.
progress-own-only = /tiendo shows your own progress only, not that of “{ $name }”. Who is missing what: /chuanop. The unit: /tinhhinh
progress-since = You are on the list since { $since }; earlier weeks do not count.
progress-form-done = done ✅
progress-pledged = { $total } (pledged { $pledged }, the plan asks { $required })
progress-plan-met = What the plan asks is done. { $next }
progress-free = 📊 { $line }
progress-form-late = none, late but still possible: { $command }
progress-form-draft = begun, go on: { $command }
progress-period =
    📊 Yours in { $period }:
    { $text }
progress-not-begun = { $period } has not begun, so there is nothing to see yet. Try another period, for example: /tiendo tháng trước
progress-button-now = 📊 Now
progress-mondays = 🔥 { $count } Mondays in a row
progress-registered = 📌 Registered: { $what }; it counts when it is done.
progress-lost = { $left } at an event without the shirt; it is over, and cannot be added.
progress-waiting = ⏳ To be approved, not counted yet: { $amount }. It counts once a secretary or deputy has approved it.
progress-waiting-works = ⏳ Handed in, to be recognised, not counted yet: { $amount }. See: /sangkien
progress-days-week = { $next } The week ends in { $days } days.
progress-last-day-week = { $next } Today is the last day of the week.
progress-days-month = { $next } The month ends in { $days } days.
progress-last-day-month = { $next } Today is the last day of the month.
progress-days-quarter = { $next } The quarter ends in { $days } days.
progress-last-day-quarter = { $next } Today is the last day of the quarter.
progress-days-year = { $next } The year ends in { $days } days.
progress-last-day-year = { $next } Today is the last day of the year.
progress-earlier = Before in { $period }: { $parts } met
progress-earlier-pledged = Before in { $period }: { $parts } met, { $kept } as pledged
progress-part-open = • { $when }: { $total }, can still be entered
progress-part-waits = • { $when }: { $total }, not to be logged again
progress-waiting-before = ⏳ From before, still waiting for approval and not counted: { $amount }, not to be logged again.
progress-waits-enough = It will do once approved; nothing has to be logged again.
progress-form-overdue = { $text } (overdue, still possible)
progress-way = ➕ { $duty }
progress-form-way = { $paper } { $period }
