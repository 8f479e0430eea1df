# /tukiemdiem: the self-review of a quarter or year (a2 KĐCT01).
review-title = 📝 SELF-REVIEW { $period } ({ $code })
review-title-of =
    📝 SELF-REVIEW { $period }
    { $name } – { $unit }
review-intro =
    📝 The self-review of { $period } ({ $code }), { $parts } short parts. Each answer is kept as you give it; type /huy to stop at any time.

    { $figures }
review-draft-found =
    You have an unfinished self-review of { $period }, { $done }/{ $parts } parts are done.

    { $figures }
review-which = Which period do you review?
review-missing = { $period } (missing)
review-running = { $period } (still running)
review-drafted = { $period } (begun)
review-year-running = { $period }
review-whole-year = whole year { $period }
review-see = See { $period } again
review-brief =
    📝 Your self-review of { $period } was recorded on { $date }.
    { $readers }
    Would you like to see it again, or review another period?
review-step = Self-review { $period } · { $step }
review-promised = 🎯 Pledged: { $promised }
review-no-pledge = 🎯 You have no pledge for { $year }. Type /dangky after this one.
review-promised-here =
    You pledged:
    { $promised }
review-done =
    🎉 Your self-review of { $period } is recorded. Only secretaries and deputies of your unit and of the units above can open it; you see who does.
    See it again at any time: /tukiemdiem { $period }
review-change = ✏️ Change
review-read-by = 👁 Read by { $reader } on { $date }
review-read-by-nobody = 👁 Nobody has opened it yet.
review-reader = { $position } { $name } ({ $unit })
review-came = 📝 { $name } ({ $unit }) has handed in the self-review of { $period }.
review-open = Open it
review-read-noted = It is noted that you have read it; { $name } can see that too.
review-whose = Whose self-review do you want to see?
review-person = { $name } – { $unit }
review-nobody = I do not find “{ $query }” in your unit. Type a name or a cadre's code, for example: /tukiemdiem Bích
review-none-of = { $name } has handed in no self-review this year or last.
review-none-of-period = { $name } has handed in no self-review of { $period }. Try another period, for example: /tukiemdiem { $name } quý 3
review-not-yours = Only secretaries and deputies of the unit and of the units above can open a self-review. Your own: /tukiemdiem, or with a period: /tukiemdiem quý 3
review-unclear-period = This period is not clear. Type a quarter or a year, for example: /tukiemdiem quý 3. Nothing was changed.
review-other-kind = Self-reviews are made by quarter and by year. For example: /tukiemdiem quý 3. Nothing was changed.
review-not-begun = This period has not begun yet. For example: /tukiemdiem quý này
review-figure = • { $when }: { $total }
review-figure-year = 🗓 { $duty } in the year { $year }: { $total }
review-pledged-number = { $amount } each { $each }
review-pledged-done = 🎯 Pledged { $promised }: { $done } so far
review-pledged = 🎯 Pledged { $promised }
review-pledged-kept = 🎯 Pledged { $promised }: kept in { $parts }
review-unmet = Not enough: { $list }
review-unmet-more = Not enough: { $list } and { $more } { $parts } before
review-remarks =
    In your last self-review you named:
    { $remarks }
review-remark = • { $text }
review-remark-mend = → To mend: { $text }
