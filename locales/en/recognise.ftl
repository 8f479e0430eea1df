# /congnhan: initiatives that wait to be recognised (D3).
command-recognise-menu = Recognise initiatives
command-recognise-help = initiatives that wait for you, or decisions on paper to be confirmed
command-recognise-help-list = the initiatives recognised this year, with a workbook
work-asked = 💡 { $name } ({ $unit }) hands in the initiative “{ $title }”, to be recognised by a higher level.
work-asked-paper = 📄 { $name } ({ $unit }) hands in the initiative “{ $title }”, recognised on paper: decision { $decision }. Please look at the decision and confirm it.
recognise-none = No initiative waits for you.
recognise-list =
    Waiting for you: { $count }
    { $lines }
recognise-more = { $count } more: when those above are decided, type: /congnhan
recognise-shown =
    💡 Initiative of { $name } ({ $unit }), { $state }

    { $body }
recognise-button-look = 👁 Look at it
recognise-button-look-at = 👁 { $what }
recognise-button-yes = ✅ Recognise
recognise-button-seen = ✅ I have seen the decision
recognise-button-return = Send back
recognise-button-back = Take back
recognise-button-waiting = See what waits
recognise-button-list = 📋 This year’s list
recognise-done = ✅ “{ $title }” of { $name } is recognised: decision { $decision }. I have told them.
recognise-seen = ✅ The decision { $decision } is confirmed: “{ $title }” of { $name } counts. I have told them.
recognise-ask-why = Why do you send “{ $title }” back? { $name } reads it (a few sentences are enough):
recognise-returned = “{ $title }” went back to { $name } with your reason. They hand it in again once it is mended.
recognise-ask-why-back = Why do you take back the recognition of “{ $title }”? { $name } reads it (a sentence is enough):
recognise-back = The recognition of “{ $title }” of { $name } is taken back; it waits again.
recognise-late = This initiative is { $state } ({ $by }), so nothing is left to do; nothing has changed.
recognise-newer = This initiative was just handed in anew, so I wrote nothing. Look at the new version, then decide.
recognise-gone = I do not find that initiative any more; nothing has changed. See what waits: /congnhan
recognise-withdrawn = Its author has withdrawn this initiative, so nothing is left to look at or decide; nothing has changed. See what waits: /congnhan
recognise-not-yours = Initiatives are recognised by a higher level, decisions on paper are confirmed by the secretary (for a secretary by the level above), so this one is not yours to decide; nothing has changed. See what is: /congnhan
recognise-not-recognised = This initiative is not recognised now, so there is nothing to take back. See what waits: /congnhan
