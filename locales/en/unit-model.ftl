# /mohinh: the unit's own model (U1), and what the level above says of it.
command-model-menu = The unit's model
command-model-help = see the unit's model and those of earlier years; the secretary writes it and hands it in
command-model-help-write = written part by part, or sent as a Word file
command-model-help-waiting = models of lower units that wait for recognition
model-none = { $unit } has no model of { $year } yet.
model-now = 🧩 Model of { $year } of { $unit }: “{ $title }”, { $state }.
model-other-years = Other years: { $years }
model-of-merged = Of a unit merged into this one: { $units }
model-waiting = 📨 { $count } models of lower units wait for you.
model-state-draft = being written
model-state-waits = handed in on { $day }, waits for the level above
model-state-withdrawn = withdrawn
model-state-returned = sent back: “{ $reason }”
model-state-recognised = recognised ✅
model-state-decided = recognised ✅, decision { $number } of { $day }
model-untitled = without a name yet
model-named = the model of { $year } of { $unit }
model-intro = I ask for { $parts } parts of the model of { $year } of { $unit }. Stop whenever you like, what is written is kept; whoever the unit has given it to can go on.
model-ask-way = How would you like to write the model?
model-way-ask = ✏️ Answer part by part
model-way-word = 📎 Send a Word file
model-way-last = 📋 Begin with last year's
model-ask-file = Send the model's Word file (.docx). I take it apart for you to see and correct; nothing is handed in yet.
model-taken-apart = 📎 I have read the file into these parts: { $found }. Please look at them below.
model-taken-missing = I did not find in the file: { $missing }. I ask for these parts next.
model-taken-rest = Some text stood under no heading; I put it into Content.
model-taken-cut = Part { $part } is longer than { $most } characters, so I took its beginning; please make it shorter.
model-preview-title = Model of { $year } of { $unit }
model-is-recognised = The model of { $year } is recognised and stays as it is. For next year type: /mohinh viet { $next }
model-not-writer = The model of { $unit } is written by its secretaries or whom they named; nothing has changed. See it: /mohinh
model-year-unread = A model is written for this year or the next, so I opened nothing. Example: /mohinh viet { $year }
model-changed-elsewhere = This model was just changed, handed in or decided elsewhere; I do not write over it. See the newest: /mohinh
model-docx-gone = I cannot fetch that file any more, so nothing was read. Please send the Word file here again.
model-gone = I do not find that model; nothing has changed. The unit's model: /mohinh
model-handed = ✅ Handed in: “{ $title }”, { $year }. I have told comrade { $names }; you hear at once what comes of it.
model-handed-nobody = ✅ Handed in: “{ $title }”, { $year }. Nobody in charge above can be told yet; I pass it on as soon as somebody can.
model-handed-top = ✅ Handed in: “{ $title }”, { $year }. There is no level above { $unit } here, so note the number of your own decision.
model-handed-alike = ⚠️ Some of it is like { $other } ({ $share }%). You and the level above can see where; the level above decides, not the program.
model-told-new = 🧩 { $unit } handed in its model of { $year }: “{ $title }”. Please look, then recognise it or send it back.
model-told-new-alike = 🧩 { $unit } handed in its model of { $year }: “{ $title }”. Some of it is like { $other } ({ $share }%); please look at that, then decide.
model-told-alike = The model that { $unit } just handed in has passages like { $other } of your unit ({ $share }%). See where; the level above that unit decides.
model-told-alike-own = 🔎 The model of { $unit } has passages like { $other } of your unit: comrade { $by } has looked, found it to be its own, and recognised it.
model-told-alike-allowed = 🔎 The model of { $unit } has passages like { $other } of your unit: comrade { $by } has looked and allows it, because: “{ $reason }”.
model-told-alike-copied = 🔎 The model of { $unit } has passages like { $other } of your unit: comrade { $by } has looked and sent it back, to have them written anew.
model-told-alike-back = 🔎 The model of { $unit }, which has passages like { $other } of your unit: comrade { $by } took its recognition back, and it waits again.
model-waiting-none = No model waits for you.
model-waiting-list =
    📨 Models that wait for you ({ $count }):
    { $lines }
model-more = { $count } more: when those above are decided, type: /mohinh cho
model-line = • { $unit }, { $year }: “{ $title }”
model-shown =
    🧩 Model of { $year } of { $unit }, { $state }

    { $body }
model-allowed-line = Allowed by the level above: “{ $reason }”
model-alike-head = 🔎 { $one } is like { $other }: { $share }%. What both have stands in 【 】.
model-alike-pair =
    { $number }. { $one }:
    “{ $mine }”
    { $other }:
    “{ $theirs }”
model-alike-more = { $count } more passages are alike.
model-alike-none = The two have no passage in common any more; nothing has to be done. The model: /mohinh
model-ask-verdict = What do you say of the passages that are alike?
model-verdict-own = ✅ Its own, recognise
model-verdict-allowed = Allowed, with a reason
model-verdict-copied = ↩️ Copied, send back
model-ask-why-allowed = Why may it be alike? Example: Both units made it together
model-ask-why = Write why you send back the model “{ $title }” of { $unit }, and what to change. Example: It does not say who looks at the measures
model-ask-why-back = Write why you take back the recognition of “{ $title }” of { $unit }. Example: The wrong version was recognised
model-why-copied = The content is like { $other }; please write those parts anew from your own work
model-button-why-copied = Like another one: write those parts anew
model-recognised = ✅ Recognised: the model “{ $title }” of { $unit }. I have told the unit.
model-decided-top = ✅ Noted: the model “{ $title }”, decision { $number } of { $day }.
model-returned = ↩️ Sent the model “{ $title }” back to { $unit }. What they wrote is kept.
model-back = The recognition of “{ $title }” of { $unit } is taken back; it waits again.
model-late = This model is { $state } already (comrade { $by }), so I changed nothing. See: /mohinh cho
model-newer = The unit has just handed in a newer version than the one you saw; nothing has changed. Please look at it first.
model-not-yours = This model does not wait for your decision; nothing has changed. Those that do: /mohinh cho
model-told-recognised = ✅ Comrade { $by } recognised the model “{ $title }” of { $year } of { $unit }.
model-told-allowed = ✅ Comrade { $by } recognised the model “{ $title }” of { $year } of { $unit }, and allowed what is alike: “{ $reason }”.
model-told-returned = ↩️ Comrade { $by } sent back the model “{ $title }” of { $year } of { $unit }: “{ $reason }”. What you wrote is kept; change it and hand it in anew.
model-told-back = Comrade { $by } took back the recognition of the model “{ $title }” of { $year } of { $unit }: “{ $reason }”. It waits again.
model-told-withdrawn = { $unit } has withdrawn the model “{ $title }”. You need do nothing.
model-withdrawn = The model “{ $title }” is withdrawn. What you wrote is kept; change it and hand it in whenever you like.
model-not-waiting = This model does not wait any more, so it cannot be withdrawn; nothing has changed. See: /mohinh
model-button-write = ✏️ Write the model of { $year }
model-button-go-on = ✏️ Go on
model-button-change = ✏️ Change and hand in anew
model-button-look = 👁 See the model
model-button-look-year = 👁 { $year }
model-button-look-of = 👁 { $unit } { $year }
model-button-look-at = 👁 { $unit }
model-button-withdraw = Withdraw
model-button-waiting = 📨 Models that wait
model-button-alike = 🔎 See what is alike
model-button-recognise = ✅ Recognise
model-button-number = 📄 Note the decision
model-button-return = ↩️ Send back
model-button-copied = ↩️ Copied, send back
model-button-back = Take the recognition back
model-docx-too-big = The file is larger than { $most }; I took nothing. Take out pictures and send it again, or answer part by part: /mohinh viet
model-docx-damaged = I cannot read this file and took nothing. Open it in Word, save it as .docx and send it again, or answer part by part: /mohinh viet
model-docx-password = The file has a password; I took nothing. Take it off and send it again, or answer part by part: /mohinh viet
model-docx-other = This is no Word file (.docx); I took nothing. Save it as .docx and send it again, or answer part by part: /mohinh viet
model-docx-empty = The file has no text; I took nothing. Send another one, or answer part by part: /mohinh viet
jobs-models = 🧩 { $count } models of lower units wait for you.
jobs-button-models = 🧩 Models that wait
form-begun-model = You are writing { $period }: { $done }/{ $parts } parts are done.
form-continue-model = ✏️ Go on with { $period }
entrust-work-write-unit-papers = write the unit's model and papers
entrust-given-write-unit-papers = Given: comrade { $name } writes the model and papers of { $unit } until { $until }; it ends by itself. Take it back at any time: /uyquyen
entrust-sure-write-unit-papers = Comrade { $name } will write and hand in the model of { $unit } until { $until }, and draft the report on its year for you to send. Give it?
entrusted-told-write-unit-papers = Comrade { $giver } gave you the writing of the model and papers of { $unit } until { $until }. Type: /mohinh viet or /baocao nam
command-entrust-model-help = give only the writing of the unit's model and papers
paper-mohinh-name = the unit's model
paper-mohinh-typed = model
paper-model-code = Model
paper-field-model = name of the model
paper-sample-model = One hour for the people each Thursday
paper-field-recognition = recognition
paper-sample-recognition = Recognised
model-paper-title = MODEL
model-paper-subject =
    of training in manner and style of work of Union cadres
    “{ $model }”
    { $unit }, { $period }
model-paper-part = { $number }. { $title }
model-paper-recognised = Recognised by the level above
model-paper-decided = Recognised by decision { $number } of { $day }
