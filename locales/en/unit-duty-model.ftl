# U1: a model of the unit's own each year.
unit-duty-U1-name = the unit's model
unit-duty-U1-head = Model
unit-duty-U1-lack = Without a recognised model
unit-duty-U1-button-nudge = 🔔 Nudge about the model
unit-duty-U1-nudge = ⏰ { $from } reminds you: { $units } has no recognised model of { $period } yet. Write it and hand it in: /mohinh
