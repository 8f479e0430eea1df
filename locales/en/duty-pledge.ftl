# D8, the pledge of the year.
duty-D8-name = the pledge
duty-D8-head = Pledge
duty-D8-button = 📝 Pledge
duty-D8-button-nudge = 🔔 Nudge for the pledge
duty-D8-policy = pledges a year
duty-D8-state = 📝 Pledge, { $period }: { $state }
duty-D8-reminder = 📝 There is no pledge of { $period } of yours yet; it is best made by the end of { $until }.
duty-D8-reminder-last = ⏳ { $until } is nearly over, and there is no pledge of { $period } of yours yet.
duty-D8-reminder-late = 📝 There is no pledge of { $period } of yours yet; { $until } has passed, and one made now still counts.
duty-D8-reminder-how = Choose below: I ask one question at a time, with suggestions; stop whenever you like, your answers are kept.
duty-D8-nudge = ⏰ { $from } reminds you: your pledge of { $period } is missing. Choose below to make it now.
