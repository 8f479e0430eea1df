# /duyet: deeds that wait for a head's word, and those that should not count.
command-approve-menu = Approve deeds
command-approve-help = what waits for your word: approve, refuse, take back
command-approve-help-strike = strike out something that counts by mistake, with a reason
approve-title = 📥 { $count } deeds wait for your word:
approve-title-page = 📥 { $count } deeds wait for your word, these are { $from }–{ $to }:
approve-title-but = (without those of { $names })
approve-list =
    { $title }
    { $lines }
approve-person = 👤 { $name }
approve-person-unit = 👤 { $name } – { $unit }
approve-line = • { $what }
approve-line-evidence = • { $what } 📎{ $count }
approve-option = { $name }: { $what }
approve-all = ✅ Approve these { $count }
approve-it = ✅ Approve
approve-all-but = ☑️ Approve, but not some
approve-some = ☑️ Approve only some
approve-refuse = ❌ Refuse
approve-next = ➡️ Go on
approve-everything = ✅ Approve all { $count }
approve-later = Later
approve-everything-sure = Approve all { $count } deeds of { $people } people, also those not seen yet?
approve-everything-yes = ✅ Approve all
approve-ask-but = Which not? The others are approved. If you type numbers, all in one message, e.g. 1, 3.
approve-ask-some = Which are approved? If you type numbers, all in one message, e.g. 1, 3.
approve-ask-refuse = Which are refused? If you type numbers, all in one message, e.g. 1, 3.
approve-ask-why-one = Why does { $what } of { $name } not count? They hear the reason, for example: hôm đó cơ quan họp cả ngày
approve-ask-why = Why do these { $count } not count? Each of them hears the reason, for example: hoạt động đã hoãn
approve-why-long = The reason is longer than { $most } letters. Please shorten it, for example: hoạt động đã hoãn. Nothing has changed yet.
approve-left = { $count } deeds still wait. Whenever it suits you: /duyet
approve-none = Nothing waits for your word. 🎉
approve-unknown = I found nobody called “{ $name }” among those whose deeds you decide about. For example: { $example }. Nothing has changed.
approve-not-yours = Others decide about this person's deeds, so nothing has changed. What waits for you: /duyet
approve-done-counts-one = ✅ Approved { $what } of { $name }.
approve-done-counts = ✅ Approved { $count } deeds of { $people } people.
approve-done-refused-one = ❌ { $what } of { $name } does not count. They hear why, and may answer once.
approve-done-refused = ❌ { $count } deeds of { $people } people do not count. Each of them hears why, and may answer once.
approve-done-back-one = ↩️ Took back the decision about { $what } of { $name }: { $now }.
approve-done-back = ↩️ Took back the decision about { $count } deeds of { $people } people: { $now }.
approve-now-counts = counted now
approve-now-waits = waiting for approval again, not counted
approve-now-as-before = as before
approve-now-some = { $count } { $now }
approve-several = { $count } deeds
approve-note-more = • … and { $count } more; see: /duyet
approve-notes =
    Left as it is:
    { $lines }
approve-note-not-yours = • { $name }, { $what }: others decide about it now
approve-note-gone = • { $name }, { $what }: taken back or corrected meanwhile
approve-note-once = • { $name }, { $what }: one like it counts on that day already
approve-note-full = • { $name }, { $what }: that day holds 24 hours already
approve-note-final = • { $name }, { $what }: that period is closed. To change it, type: { $example }
approve-note-others-counts = • { $name }, { $what }: { $by } has approved it before
approve-note-others-waits = • { $name }, { $what }: { $by } has just taken the decision back
approve-note-others-refused = • { $name }, { $what }: { $by } has refused it before
approve-another-head = another head
approve-button-take-back = ↩️ Take back
approve-button-waiting = 📥 What waits
approve-button-strike = ❌ Strike something out
approve-button-answer = 💬 Answer
approve-ask-whose = Whose deed is struck out? Type a name, for example: Bích
approve-ask-which-person = Several people are called “{ $name }”. Which one?
approve-nothing-open = Nothing of theirs counts and may still be corrected, so there is nothing to strike out. What waits: /duyet
approve-ask-strike = Which deed of { $name } is struck out?
approve-ask-back = Which decisions are taken back? What was approved waits again; what was refused is as it was before. If you type numbers, all in one message, e.g. 1, 3.
approve-nothing-decided = I see no decision of yours that can still be taken back. About one person: /duyet rút Bích. What waits: /duyet
approve-told-refused =
    ❌ { $by } does not count: { $what }.
    Reason: { $reason }
    If something is wrong, you may answer once.
approve-told-back = ↩️ { $by } has taken back the decision about: { $what }. It is { $now }.
approve-told-back-some =
    ↩️ { $by } has taken back the decision about { $count } of your deeds:
    { $lines }
approve-told-back-line = • { $what }: { $now }
approve-told-refused-some =
    ❌ { $by } does not count { $count } of your deeds:
    { $lines }
    Reason: { $reason }
    If something is not right, you can answer once for all of them.
answer-nothing = It is not refused any more, or I cannot find it, so there is nothing to answer. Your deeds: /lichsu
answer-once = You have answered once: “{ $answer }”. For more, please talk to your secretary or deputy.
answer-ask = Not counted: { $what } (reason: { $reason }). What would you like to say? Type a message, for example: hôm đó em có mặt từ 19 giờ
answer-ask-if = Shall “{ $text }” be sent as your answer about { $what }? You can answer once.
answer-if-send = Send
answer-if-other = Write anew
answer-if-no = Do not send
answer-not-sent = Nothing was sent. To answer, choose it once more below the message of before.
answer-long = The answer is longer than { $most } letters. Please shorten it; nothing was sent yet.
answer-sent = ✅ Your answer was passed on. You will hear if anything changes.
answer-told =
    💬 { $name } answers about { $what } (not counted because: { $reason }):
    “{ $text }”
answer-button-count = ↩️ Take the decision back
declared-waits = { $declared } (⏳ to be approved)
declared-refused = { $declared } (❌ not counted)
history-line-refused = • { $what }: { $reason }
history-nothing-counts = nothing counts yet
