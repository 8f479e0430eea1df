# D9, the self-review of a quarter or year.
duty-D9-name = the self-review
duty-D9-head = Review
duty-D9-button = 📝 Self-review
duty-D9-button-nudge = 🔔 Nudge for the self-review
duty-D9-policy = self-reviews a period
duty-D9-state = 📝 Self-review, { $period }: { $state }
duty-D9-reminder = 📝 Your self-review of { $period } is due by the end of { $until }; there is none yet.
duty-D9-reminder-last = ⏳ Your self-review of { $period } is nearly due (by the end of { $until }); there is none yet.
duty-D9-reminder-late = 📝 Your self-review of { $period } was due by the end of { $until }; you can still make it.
duty-D9-reminder-how = Choose below: I ask one question at a time, with your figures filled in; stop whenever you like, your answers are kept.
duty-D9-nudge = ⏰ { $from } reminds you: your self-review of { $period } is missing. Choose below to make it now.
