# D5, the áo Thanh niên Việt Nam. What each word is for: docs/add-a-duty.md
duty-D5-name = the Youth shirt
duty-D5-head = Youth shirt
duty-D5-button = I wore the Youth shirt
duty-D5-button-nudge = 🔔 Nudge for the Youth shirt
duty-D5-policy = the Youth shirt each Monday and at events that ask for it
duty-D5-total = { $when }, Youth shirt: { $total }
duty-D5-progress = 👕 Youth shirt: { $total }. { $next }
duty-D5-target = 👕 This week ({ $span }): wear the Youth shirt { $required }.
duty-D5-nudge = ⏰ { $from } reminds you: { $period }, you have logged the Youth shirt { $total }.
duty-D5-nudge-parts = ⏰ { $from } reminds you: in { $period } you have logged the Youth shirt in { $counted } (see: /tiendo).
duty-D5-locked = That book is closed, so you cannot log it yourself any more: tell your secretary or deputy the day, and they add it.
duty-D5-figures = 👕 Youth shirt: { $done }, { $met }/{ $of } weeks met
duty-D5-figures-none = 👕 Youth shirt: no whole week to count yet
