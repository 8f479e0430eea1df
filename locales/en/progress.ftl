# /tiendo: how I stand.
progress-week =
    📊 This week ({ $span })
    { $bar } { $total }
    { $next }
progress-week-free = 📊 This week ({ $span }): { $total }
progress-own-only = /tiendo shows your own progress only, not that of “{ $name }”. Who is missing what: /chuanop. The unit: /tinhhinh
progress-left = { $left } to go. Log hours: /giotinhnguyen 2
progress-met = You have all your hours this week. Thank you!
progress-month =
    The weeks of { $month }:
    { $lines }
progress-month-week = • { $span }: { $total }
progress-since = You are on the list since { $since }; earlier weeks do not count.
progress-forms =
    📝 Pledge, { $year }: { $pledge }
    📝 Self-review, { $quarter }: { $review }
progress-form-done = done ✅
progress-pledge-draft = begun, go on: /dangky
progress-pledge-none = none yet, begin: /dangky
progress-review-draft = begun, go on: /tukiemdiem quý { $number }
progress-review-none = none yet, when you are ready: /tukiemdiem quý { $number }
