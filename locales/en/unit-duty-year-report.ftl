# U5: the report on the year, sent to the topmost unit; U6: its synthesis.
unit-duty-U5-name = the year report
unit-duty-U5-head = Year report
unit-duty-U5-lack = Year report not sent
unit-duty-U5-button-nudge = 🔔 Nudge about the year report
unit-duty-U5-nudge = ⏰ { $from } reminds you: { $units } has not sent the report of { $period }. Its figures are gathered; write it and send it: /baocao nam
unit-duty-U6-name = the year synthesis
unit-duty-U6-head = Year synthesis
unit-duty-U6-lack = Year synthesis not closed
unit-duty-U6-button-nudge = 🔔 Nudge about the year synthesis
unit-duty-U6-nudge = ⏰ { $from } reminds you: { $units } has not closed the synthesis of { $period }. Write it and close it: /tonghopnam
