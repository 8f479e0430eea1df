# What is said in the middle of a dialog: what still waits, what came too early, going back.
dialog-still-waits = Still waiting for you: { $question } (type repeat to see all of it)
number-of-nothing = The list just shown has no such number, so nothing was chosen. The open question is:
typed-ahead = “{ $text }” came before you could see the question below, so it was not taken as the answer. Please answer it:
back-to = Back to this question. You answered: “{ $before }”. Please answer it again; the later answers are kept.
back-by-edit = You have changed the message that answered this question, so I ask it again. Written down: “{ $before }”. Please answer it again; the later answers are kept.
back-none = This is the first question, so there is none before it to change; everything stays as it is.
chosen = ☑️ Chosen: { $what }
missed-again = I still do not see what you mean, and nothing was saved. Type repeat to see the whole question, /trogiup for help, /huy to leave.
missed-still = This question is answered like this: { $help } If now is not the time, type /huy, what you have answered is kept; for everything else: /trogiup
added-to = ➕ Added to “{ $question }”. The answer now reads: “{ $answer }”.
changed-to = ✏️ Changed “{ $question }”: “{ $before }” → “{ $answer }”.
change-undone = ↩️ “{ $question }” is as it was before: “{ $answer }”.
undo-added = ↩️ Take away what was added
undo-changed = ↩️ Leave it as it was
undo-own = ↩️ Write this idea anew
