# U3: a collective review each quarter.
unit-duty-U3-name = the collective review
unit-duty-U3-head = Collective review
unit-duty-U3-lack = Without a collective review
unit-duty-U3-button-nudge = 🔔 Nudge about the collective review
unit-duty-U3-nudge = ⏰ { $from } reminds you: { $units } has not held its collective review of { $period } yet. Hold it and write it down: /kiemdiem
