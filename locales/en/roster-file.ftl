# Sending a roster to the assistant in private.
roster-file-ask = Please send the Excel file (.xlsx) of units and cadres here. I show what it would change and ask first. No template yet: please ask whoever runs the assistant.
roster-file-demo = There are only demo data, so I take no roster by message yet. The first real roster is imported on the server by whoever runs the assistant; from then on you can send the file to me.
roster-file-text = { $text }
roster-file-sure = Shall I import this roster? The history stays, nobody is deleted.
roster-file-yes = Import
roster-file-no = No
roster-file-left = I did not import it; the roster is as before. Send the file again whenever you need.
roster-file-same = The roster is just as in this file; there is nothing to import.
roster-file-done = ✅ The roster is imported: { $added } added, { $changed } changed. To invite cadres who are not linked yet: /moi
roster-file-invite = Invitations
roster-file-mend = Please mend these places in the file and send it again.
roster-file-problems = problems.txt
roster-file-gone = This file can no longer be fetched. Please send it again. Nothing has changed.
