# D1, volunteer hours. What each word is for: docs/add-a-duty.md
duty-D1-name = volunteer hours
duty-D1-head = Volunteer hours
duty-D1-button = Other hours
duty-D1-button-nudge = 🔔 Nudge for hours
duty-D1-policy = volunteer hours a week
duty-D1-total = { $when }: { $total }
duty-D1-progress =
    📊 { $when } { $bar } { $total }
    { $next }
duty-D1-target = 🎯 This week ({ $span }): at least { $required } of volunteering outside office hours.
duty-D1-nudge = ⏰ { $from } reminds you: { $period }, you have { $total } of volunteering so far.
duty-D1-nudge-parts = ⏰ { $from } reminds you: in { $period } you have all volunteer hours in { $counted } (see: /tiendo).
duty-D1-locked = Those hours are closed, so you cannot log them yourself any more: tell your secretary or deputy the days and hours that are not logged, and they add them.
duty-D1-figures = ⏱ Volunteer hours: { $done }, { $met }/{ $of } weeks met
duty-D1-figures-none = ⏱ Volunteer hours: no whole week to count yet
