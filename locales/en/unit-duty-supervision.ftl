# U4: inspection and supervision.
unit-duty-U4-name = supervision
unit-duty-U4-head = Supervision
unit-duty-U4-lack = Without supervision
unit-duty-U4-button-nudge = 🔔 Nudge about supervision
unit-duty-U4-nudge = ⏰ { $from } reminds you: in { $period } { $units } has noted no inspection yet. Note one: /giamsat
