# D2, activities of lower units or meetings of branches. What each word is for: docs/add-a-duty.md
duty-D2-name = activities of lower units or branch meetings
duty-D2-head = Activities, meetings
duty-D2-button = Log an activity
duty-D2-button-nudge = 🔔 Nudge for activities, meetings
duty-D2-policy = activities or branch meetings a month
duty-D2-total = { $when }: { $total }
duty-D2-progress = 🤝 { $when }: { $total }. { $next }
duty-D2-target = 🎯 This month ({ $span }): { $required } activities of lower units or { $required } branch meetings.
duty-D2-nudge = ⏰ { $from } reminds you: { $period }, you have { $total } so far.
duty-D2-nudge-parts = ⏰ { $from } reminds you: in { $period } you have all activities or meetings in { $counted } (see: /tiendo).
duty-D2-locked = That month is closed, so you cannot log it yourself any more: tell your secretary or deputy the day and the unit of what is not logged, and they add it.
duty-D2-figures = 🤝 Activities of lower units, branch meetings: { $done }, { $met }/{ $of } months met
duty-D2-figures-none = 🤝 Activities of lower units, branch meetings: no whole month to count yet
