# D3, an initiative that was recognised. What each word is for: docs/add-a-duty.md
duty-D3-name = recognised initiatives
duty-D3-head = Initiative
duty-D3-button = 💡 Initiative
duty-D3-button-nudge = 🔔 Nudge for an initiative
duty-D3-policy = initiatives a year
duty-D3-total = { $when }, recognised initiatives: { $total }
duty-D3-progress = 💡 Recognised initiatives: { $total }. { $next }
duty-D3-target = 🎯 This year ({ $span }): { $required } initiative in use and recognised.
duty-D3-nudge = ⏰ { $from } reminds you: { $period }, your recognised initiatives are { $total }.
duty-D3-nudge-parts = ⏰ { $from } reminds you: in { $period } you had a recognised initiative in { $counted } (see: /tiendo).
duty-D3-locked = That book is closed, so a decision of that year can no longer be added.
duty-D3-figures = 💡 Recognised initiatives: { $done }, { $met }/{ $of } years met
duty-D3-figures-none = 💡 Recognised initiatives: no whole year to count yet
