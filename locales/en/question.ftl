# Plain questions: what is asked back, and the answers that have no command of their own.
question-which = Which of these do you mean?
question-missing-own = 📊 What I still lack
question-progress = 📊 My progress
question-missing = 👥 Who is missing
question-standing = 📈 How the unit stands
question-targets = 🎯 The four targets of the year
question-deadline = ⏰ When each duty is due
question-pledge = 📝 The pledge
question-change-pledge = ✏️ Change the pledge
question-review = 📝 The self-review
question-change-review = ✏️ Change the self-review
question-entries = 📖 What is logged
question-fix-entry = ✏️ Correct an entry
question-undo-entry = ↩️ Take an entry back
question-reminders = 🔔 My reminders
question-nudge = 🔔 Remind those who are missing
question-roster = 📄 The roster from an Excel file
question-invitations = 🎫 Invitation codes
question-apps = 📱 On another app
question-secretary = 🧭 Whom to ask
question-how-hours = ❓ How to log hours
question-how-undo = ❓ How to correct or take back
question-how-pledge = ❓ How to make the pledge
question-how-review = ❓ How to review oneself
question-how-apps = ❓ How to use another app
question-how-invite = ❓ How to invite
question-how-reminders = ❓ How to change reminders
question-help = ❓ All that can be done
question-data = 🔎 My data
question-erase = 🗑 Erase my data
question-thanks = Thanks
question-fix-row = ✏️ Correct my data
question-approvals = ✅ What waits for approval
question-papers = 🖨 Papers to print
question-unit-lists = 📋 Do's and don'ts
question-works = 💡 My initiatives
question-new-work = 💡 Hand in an initiative
question-works-waiting = 💡 Initiatives that wait to be recognised
question-check-in = 📍 Check in
question-invited = 📨 What I am invited to
question-events = 📅 Meetings and activities that were called
question-convene = 📅 Call a meeting or an activity
question-workbook = 📗 The unit's figures (Excel)
question-print-pledge = 🖨 Print the pledge
question-print-review = 🖨 Print the self-review
question-card = 🪪 My year on a card
question-check = 🔎 Check the code on a paper
question-cadres = 👤 The unit's cadres
question-policy = ⚙️ The unit's policy
question-write-head = ✉️ Write to my secretary
question-complaint = 💬 A complaint
question-hours = ⏱ Log volunteer hours
deadlines =
    ⏰ When each duty is due:
    { $lines }
deadline-counted = • { $duty } { $period }: to be done by { $last }, to be entered and corrected by { $until }
deadline-stated = • { $duty }: rated by the collective at the third quarter's review (provisionally) and at the year's end
deadline-occasions = • { $duty }: each one, on time
deadline-form = • { $duty } { $period }: by { $last }
deadline-passed = • { $duty } { $period }: was due on { $last }, can still be done: { $command }
deadline-advised = • { $duty } { $period }: best by { $last }, later in the year still counts
deadlines-report = • the unit's report of the year: by { $day }
unit-own = 🏠 Your unit: { $unit }.
unit-own-below = 🏠 Your unit: { $unit } (below { $above }).
unit-row =
    📇 What the roster says of you:
    { $row }
unit-further =
    📌 You also have:
    { $lines }
unit-further-line = • { $position } – { $unit }
unit-further-stand-in = Stand-in for the secretary
unit-button-choose = Change the unit I act for
unit-button-correct = This is wrong
unit-button-write = Write to the secretary
unit-ask-words = What do you want to tell them? It is passed on as it is, with your name, to the heads of your unit.
unit-words-long = Please keep it within 500 letters; nothing was sent.
unit-words-passed-on = ✉️ { $name } ({ $unit }) says: “{ $said }”. Please answer them yourself.
unit-words-sent = ✅ Passed on to: { $names }.
unit-words-nobody = No head can be told through the assistant at present, so nothing was sent. Please talk to them yourself: /donvi
unit-heads =
    Whom to ask ({ $unit }):
    { $heads }
unit-head = • { $position } { $name } (not on this assistant yet)
unit-head-here = • { $position } { $name } (uses: { $apps })
unit-stand-in = Stands in for { $giver } until { $until }:
unit-no-heads = The roster has no secretary or deputy of your unit and those above. Please ask the organisation board of the city.
unit-complaint = I am sorry, and thank you for saying so. I am only a machine, so please talk to the person below; all that was logged is still there.
