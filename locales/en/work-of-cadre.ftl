# /sangkien: one's own initiatives (D3).
command-work-menu = My initiatives
command-work-help = write, hand in and follow an initiative, a question at a time
work-intro = { $parts } questions about your initiative, then pictures or files that show it. Stop whenever you like; what you wrote is kept.
work-untitled = without a title yet
work-ask-file = Send a picture or PDF that shows the initiative (a report, a photo of where it is used…). If there is none, choose below.
work-no-file = Without a file
work-ask-next-file = Kept. Send the next one, or choose:
work-no-next-file = That is all
work-change-files = 📎 Change the files
work-preview =
    💡 Your initiative:

    { $body }

    📎 Files: { $files }
work-check-ask = Look it over, and hand it in if it is right.
work-hand-in = ✅ Hand in
work-ask-way = Who recognises this initiative?
work-way-above = A higher level of the Union
work-way-paper = The head of the office has, on paper
work-only-paper = No level above your unit decides here, so it is recognised by a decision on paper.
work-paper-elsewhere = This app takes no pictures, and a decision on paper needs one. What you wrote is kept: go on in Zalo, Telegram or the browser with: /sangkien
work-paper-not-waiting = A decision on paper goes with an initiative that was handed in and waits, and this one does not; nothing has changed. Look at it, then go on or hand it in: /sangkien
work-ask-number = What is the number of the decision? For example: 12-QĐ/QĐTN
work-number-unread = A decision's number has a digit, for example: 12-QĐ/QĐTN. What you wrote is all there.
work-ask-day = On which day was it signed? Choose below or type the day, for example: { $example }
work-day = { $day }
work-day-unread = I read no day in “{ $given }”. Type it like: { $example }. What you wrote is all there.
work-day-to-come = That day has not come, so nothing was signed on it. Type it again, for example: { $example }. What you wrote is all there.
work-day-locked = The book of { $year } is closed, so a decision of that year can no longer be counted; nothing has changed. Type the day of a later decision, or leave with: thôi
work-ask-signer = Who signed it? Type office and name, for example: Giám đốc Sở Trần Văn Bình
work-ask-decision-page = Send a picture (or PDF) of the decision, with number, day and signature to be read.
work-handed = ✅ “{ $title }” was handed in. I have told { $names }, and tell you what comes of it.
work-handed-nobody = ✅ “{ $title }” was handed in. Nobody at the level above can be told yet; I pass it on as soon as somebody can.
work-handed-paper = ✅ “{ $title }” was handed in with the decision. I have told { $names } to look at it; once that is confirmed it counts.
work-handed-paper-nobody = ✅ “{ $title }” was handed in with the decision. Nobody who is to look at it can be told yet; I pass it on as soon as somebody can.
work-list =
    💡 Your initiatives:
    { $lines }
work-line = • “{ $title }”: { $state }
work-state-draft = being written
work-state-waits = handed in on { $day }, to be recognised by a higher level
work-state-waits-paper = handed in on { $day }, its decision on paper to be confirmed
work-state-withdrawn = withdrawn
work-state-returned = sent back: “{ $reason }”
work-state-recognised = recognised ✅, decision { $decision }
work-decision = { $number } of { $day }
work-decision-signed = { $number } of { $day }, signed by { $signer }
work-paper-line = 📄 Decision on paper { $decision }
work-shown =
    💡 Initiative { $state }

    { $body }

    📎 Files: { $files }
work-not-handed-in = You are writing this initiative; it is not handed in yet.
work-files = 📎 Files of the initiative: { $count }
work-no-files = This initiative has no files; nothing has changed. To add some, type: /sangkien
work-button-go-on = ✏️ Go on: { $title }
work-button-look-at = 👁 { $title }
work-button-look = 👁 Look at it
work-file-where = The list of your unit’s initiatives (an Excel file) is where they are recognised. Press the button, or type: /congnhan danh sách
work-file-of-heads = The list of your unit’s initiatives (an Excel file) is taken by its heads. Your own: /sangkien
work-button-list = 📎 List of initiatives
work-button-new = ➕ A new initiative
work-button-change = ✏️ Change and hand in again
work-button-on-paper = 📄 It was decided on paper
work-button-withdraw = Withdraw
work-button-drop = Drop the draft
work-button-files = 📎 See the files
work-drop-sure = Drop the draft of “{ $title }”? What was handed in, if anything, stays.
work-drop-yes = Drop the draft
work-drop-no = Keep it
work-dropped = The draft of “{ $title }” is gone. For another one type: /sangkien
work-withdrawn = “{ $title }” is withdrawn. What you wrote is kept; change it and hand it in again whenever you like.
work-not-waiting = This initiative waits no more, so it cannot be withdrawn; nothing has changed. See: /sangkien
work-gone = I do not find that initiative any more; nothing has changed. See yours: /sangkien
work-is-recognised = This initiative is recognised, and stays as it was decided. For another one type: /sangkien moi
work-changed-elsewhere = This initiative was just changed, handed in or decided elsewhere, and I write over nothing. See how it stands: /sangkien
work-told-withdrawn = { $name } has withdrawn the initiative “{ $title }”. Nothing is left for you to do.
work-told-recognised = ✅ { $by } has recognised your initiative “{ $title }”: decision { $decision }. It counts for { $year }.
work-told-seen = ✅ { $by } has seen and confirmed the decision { $decision }: “{ $title }” counts for { $year }.
work-told-returned = { $by } sends back the initiative “{ $title }”: “{ $reason }”. What you wrote is all there; change it and hand it in again.
work-told-back = { $by } has taken back the recognition of “{ $title }”: “{ $reason }”. It waits again; you may also change it and hand it in anew.
