# D6, convened meetings. What each word is for: docs/add-a-duty.md
duty-D6-name = convened meetings
duty-D6-head = Meetings
duty-D6-button = See the meetings
duty-D6-button-nudge = 🔔 Nudge for meetings
duty-D6-policy = every convened meeting
duty-D6-total = { $when }, convened meetings: { $total }
duty-D6-progress = 📋 { $when }, convened meetings on time: { $total }. Absent or late: { $left }; if that is wrong, tell whoever convened it.
duty-D6-target = 📋 { $span }: come to every convened meeting, on time.
duty-D6-nudge = ⏰ { $from } reminds you: { $period }, you came to { $total } convened meetings.
duty-D6-nudge-parts = ⏰ { $from } reminds you: in { $period } you came to all convened meetings in { $counted } (see: /tiendo).
duty-D6-locked = The meeting is closed; if that is wrong, tell whoever convened it.
duty-D6-figures = 📋 Convened meetings: on time { $done }, { $met }/{ $of } months met
duty-D6-figures-none = 📋 Convened meetings: no whole month with a meeting to count yet
