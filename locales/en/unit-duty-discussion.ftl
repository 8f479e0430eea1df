# U2: what should be done and what should not, discussed each month.
unit-duty-U2-name = the discussion of what should be done
unit-duty-U2-head = Discussion
unit-duty-U2-lack = Without a discussion of what should be done
unit-duty-U2-button-nudge = 🔔 Nudge about the discussion
unit-duty-U2-nudge = ⏰ { $from } reminds you: { $units } has not discussed in { $period } what should be done and what should not. Take it up at the next meeting and note it: /sinhhoatnenlam
