# D10, the four “được”, rated by the collective. What each word is for: docs/add-a-duty.md
duty-D10-name = the four “được” reached
duty-D10-head = Four “được”
duty-D10-button = Four “được”
duty-D10-button-nudge = 🔔 Nudge for the four “được”
duty-D10-policy = the four “được” a year
duty-D10-total = { $when }, the four “được” as the collective rates them: { $total }
duty-D10-progress = 🤝 The four “được”: { $total }; the collective rates it at the reviews of the third and fourth quarter.
duty-D10-target = 🎯 This year ({ $span }): to reach, as the collective rates it, “được người, được việc, được tổ chức, được lòng dân”.
duty-D10-nudge-heads = ⏰ { $from } reminds you: { $period }, the collective has not rated the four goods of { $names }. Note it at the review: /kiemdiem
duty-D10-nudge = 🤝 { $from } reminds you: { $period }, the collective has not yet said that you reach the four “được” ({ $total }).
duty-D10-nudge-parts = 🤝 { $from } reminds you: in { $period } you reached the four “được” { $counted }.
duty-D10-locked = The four “được” are rated by the collective in its review, so nobody logs them.
duty-D10-figures = 🤝 The four “được”, rated by the collective: { $done }, { $met }/{ $of } years met
duty-D10-figures-none = 🤝 The four “được”: rated by the collective in its review
