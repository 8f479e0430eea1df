# /tiendo: how I stand.
progress-own-only = /tiendo shows your own progress only, not that of “{ $name }”. Who is missing what: /chuanop. The unit: /tinhhinh
progress-since = You are on the list since { $since }; earlier weeks do not count.
progress-form-done = done ✅
progress-pledged = { $total } (pledged { $pledged }, the plan asks { $required })
progress-plan-met = What the plan asks is done. { $next }
progress-free = 📊 { $line }
progress-parts =
    The weeks of { $period }:
    { $lines }
progress-part = • { $when }: { $total }
progress-part-closed = • { $when }: { $total } (closed)
progress-form-draft = begun, go on: { $command }
progress-period =
    📊 Yours in { $period }:
    { $text }
progress-not-begun = { $period } has not begun, so there is nothing to see yet. Try another period, for example: /tiendo tháng trước
progress-button-now = 📊 Now
progress-waiting = ⏳ To be approved, not counted yet: { $amount }. It counts once a secretary or deputy has approved it.
