# /kiemdiem: a unit's collective review of a quarter (IV.1).
command-collective-menu = Our unit's collective review
command-collective-help = prepare, write down and close your unit's quarterly review
command-collective-help-own = what the collective said of you
collective-text = { $text }
collective-head = 📋 Collective review of { $quarter }, { $unit }: { $count } cadres.
collective-agenda =
    The sitting is not noted yet. A possible agenda:
    • The quarter as a whole
    • Each self-review, and what the others say
    • { $rating }
    • What to do next quarter
collective-agenda-rating = Agree on the remark and rating of each
collective-agenda-remarks = Agree on the remark about each
collective-sat = 🗓 Held on { $day }: { $there } were there, { $chair } in the chair, minutes by { $taker }.
collective-closed = ✅ Closed on { $day }.
collective-somebody = another comrade
collective-forms-all = 📝 All { $count } have handed in their self-review.
collective-forms-missing = 📝 No self-review yet ({ $count }): { $names }
collective-names-more = { $names } and { $count } more
collective-first = 💬 Need a word of their own first: { $names }
collective-written = ✍️ With a remark: { $done }/{ $count }
collective-sit-first = 🗓 Note the sitting, then it can be closed.
collective-own-part = Your own part is led by a deputy or the level above.
collective-only-read = You can read the remarks; they are written by whoever holds the review.
collective-small-unit = The unit is small, so the level above leads and writes.
collective-more = { $count } more
collective-button-sit = 🗓 Note the sitting
collective-button-sit-again = 🗓 Change the sitting
collective-button-next = ✍️ { $name }
collective-button-choose = 👤 Choose somebody
collective-button-choose-read = 👤 See each one
collective-button-several = 👥 One remark for several
collective-button-close = ✅ Close
collective-button-below = ⬇️ { $what }
collective-button-own = Remarks about me
collective-button-period = { $quarter }
collective-button-back = 📋 The whole unit
collective-button-go-on = ▶️ Write remarks
collective-button-form = 📄 Self-review
collective-button-write = ✍️ Write the remark
collective-button-rewrite = ✍️ Change the remark
collective-button-decide = Note the collective's decision
collective-button-correct = ✏️ Correct, with a reason
collective-begun = 📋 You have begun the collective review of { $quarter }.
collective-button-begun = ▶️ Go on with the review
collective-button-look = 👁 Look
collective-button-see = 👁 See the remark
collective-button-answer = ✍️ Answer
collective-not-begun = This quarter has not begun, so there is nothing to review; nothing has changed. For example: /kiemdiem quý 4
collective-unclear = I cannot tell which quarter you mean, so nothing was opened. For example: /kiemdiem quý 4
collective-no-unit = This unit did not exist then, so there is no review to write; nothing has changed. Your own unit: /kiemdiem
collective-not-yours = A review is written down by the heads of its unit and the level above, so I did not open it for you. What was written before is kept. Your part: /kiemdiem
collective-gone-into = The unit went into { $unit } within the quarter, and its people are reviewed there. What was written here is kept. Open: /kiemdiem
collective-level-above = This part is led by the level above or a deputy, so you cannot write it; nothing has changed ({ $unit }). See again: /kiemdiem
collective-not-in-it = That comrade was not in { $unit } on the quarter's last day, so nothing was written. Choose another: /kiemdiem
collective-oneself = Your own part is led by somebody else, so nothing was opened. Once it is closed you see it: /kiemdiem tôi
collective-closed-meanwhile = This part is closed, so nothing was written. To correct it, open that comrade and choose “Correct, with a reason”: /kiemdiem
collective-card-who = { $name } ({ $positions })
collective-card = 👤 { $who }, { $unit }, { $quarter }
collective-card-form = 📝 Has handed in the self-review of { $quarter }.
collective-card-no-form = 📝 Has not handed in the self-review of { $quarter }.
collective-card-before = Remark of { $quarter }: “{ $remark }”
collective-card-answer = 💬 Their answer: “{ $text }”
collective-not-sat = The sitting is not noted yet; remarks written before it are kept.
collective-said-remark = 💬 Remark: { $remark }
collective-said-rating = 🏷 Rating: { $rating }
collective-rating-votes = { $rating } ({ $agreed }/{ $of } votes)
collective-said-goods = 🤝 The four “được”: { $goods }
collective-goods-reached = all four
collective-goods-lacking = not yet { $lacking }
collective-said-decision = ⚖️ The collective's decision: { $decision }
collective-good-person = được người
collective-good-work = được việc
collective-good-organisation = được tổ chức
collective-good-people = được lòng dân
collective-corrected-line = ✏️ Corrected on { $day }, because: { $reason }
collective-ask-remark = 💬 What does the collective say of { $name }? A few sentences: what went well, what to mend.
collective-ask-remark-again =
    💬 What does the collective say of { $name }? So far:
    “{ $before }”
collective-help-remark = Type what the collective says, for example: Takes part steadily; should tell earlier when absent
collective-keep = Keep it
collective-later = Later
collective-ask-rating = 🏷 Which rating did the collective give { $name }?
collective-ask-votes = How many votes for it, of how many, for { $name }? For example: 9/10
collective-no-votes = No vote
collective-votes-unread = I cannot read “{ $given }”, so no votes were noted. Type two numbers, for example: 9/10
collective-votes-more = { $agreed } in favour is more than { $of } votes, so nothing was noted. For example: 9/10
collective-votes-absent = { $of } votes is more than { $most } people, so nothing was noted. For example: 9/10
collective-ask-goods = 🤝 Does { $name } reach all four “được” (được người, được việc, được tổ chức, được lòng dân)?
collective-ask-goods-provisional = 🤝 Provisionally, to be confirmed at the year's end: does { $name } reach all four “được” (được người, được việc, được tổ chức, được lòng dân)?
collective-goods-all = All four
collective-goods-some = Not all
collective-ask-lacking = Which does { $name } not reach? If you type numbers, all in one message, e.g. 1, 3.
collective-ask-decision = ⚖️ If { $name } was dishonest or unserious, what did the collective decide? Write its own words. Only the secretary, deputies, that comrade and the level right above see it.
collective-ask-decision-again =
    ⚖️ The decision about { $name } so far:
    “{ $before }”
    Type it anew, or take it out.
collective-decision-none = Nothing
collective-decision-drop = Take it out
collective-decision-nothing = All right, no decision about { $name } is kept.
collective-decision-kept = ⚖️ The collective's decision about { $name } is kept.
collective-kept = ✍️ { $name } is noted. { $count } are without a remark; stop whenever you like, /kiemdiem goes on.
collective-kept-last = ✍️ { $name } is noted. Everybody has a remark; look it over and close it: /kiemdiem
collective-conflict =
    { $by } has just written:
    { $text }

    And you:
    { $mine }

    Which one holds?
collective-conflict-mine = Mine
collective-conflict-theirs = That of { $by }
collective-conflict-both = Both together
collective-ask-whom = Whom?
collective-has-remark = ✅ { $name }
collective-nobody-named = I cannot find “{ $query }” in your unit, so nothing was opened. Type a name, for example: /kiemdiem Bích
collective-nobody = There is nobody else in this review.
collective-nobody-left = Everybody has a remark. To change one, choose the name.
collective-sure-remark = ✍️ Note this remark about { $name }: “{ $text }”?
collective-remark-yes = Note it
collective-remark-no = Write it anew
collective-ask-several = 👥 One remark for whom? If you type numbers, all in one message, e.g. 1, 3.
collective-count = these { $count }
collective-several-kept = ✍️ Noted for { $name }.
collective-several-some = ✍️ Noted for { $count } of { $all }; the others have just got a word of their own, which stays.
collective-ask-event = 🗓 At which meeting was it? Who was there comes from it.
collective-another-sitting = Another one
collective-ask-day = 🗓 On which day was the review held? For example: { $example }
collective-day = { $day }
collective-day-unread = I cannot read “{ $given }” as a day, so nothing was noted. For example: { $example }
collective-day-to-come = That day is still to come, so nothing was noted. For example: { $example }
collective-day-outside = A review of this quarter is held from { $from } on, so nothing was noted. For example: { $example }
collective-ask-missing = Who was missing? If you type numbers, all in one message, e.g. 1, 3.
collective-everybody = Everybody was there
collective-me = { $name } (me)
collective-ask-chair = Who was in the chair?
collective-ask-taker = Who took the minutes?
collective-sitting-kept = 🗓 The sitting of { $day } is noted, { $there } were there.
collective-sitting-closed = The review is closed, so its day and people stay; nothing has changed. See again: /kiemdiem
collective-no-sitting = The sitting of { $unit } is not noted, so nothing was closed; all remarks are there. Note it: /kiemdiem
collective-not-whole = { $names } have no remark yet, so nothing was closed; what is written is there. Go on: /kiemdiem
collective-nothing-to-close = There is nothing left for you to close. See again: /kiemdiem
collective-unrated = 🏷 Not rated yet: { $names }
collective-others-part = The part of { $names } is led by somebody else; I shall tell them.
collective-ask-close = Close the remarks of { $quarter } for { $count }? Each will see their own; corrections then need a reason.
collective-not-yet = Not yet
collective-left = { $quarter } is not closed; all that was written is there. When you need it: /kiemdiem
collective-working = tell each of them
collective-closed-now = ✅ { $quarter } is closed for { $count }, and each was told in private.
collective-told-closed = 📋 { $unit } has held its review of { $quarter }. What was said of you is there; only you and those responsible see it.
collective-told-corrected = ✏️ { $by } has corrected what was said of you in { $quarter }, with a reason.
collective-told-turn = 📋 { $unit } has held its review of { $quarter }. The part of { $name } waits for you to lead it.
collective-told-answered = 💬 { $name } has answered to the remark of { $quarter }.
collective-own-none = Nothing was said of you yet. When your unit has held its review, I shall tell you.
collective-own-head = 📋 What { $unit } said of you, { $quarter }:
collective-own-answer = ✍️ Your answer: “{ $text }”
collective-ask-answer = ✍️ What would you like to say to the remark of { $quarter }? It can be sent once; the secretary and the level above read it.
collective-sure-answer =
    Send this? It cannot be changed afterwards.
    “{ $text }”
collective-answer-yes = Send
collective-answer-no = No
collective-answer-left = Nothing was sent. When you need it: /kiemdiem tôi
collective-answered = Your answer is sent. Thank you!
collective-answered-before = You have answered once, so nothing changes. See again: /kiemdiem tôi
collective-still-open = This part is not closed, so it can be changed without a reason; nothing has changed. Open it: /kiemdiem
collective-ask-part = ✏️ Which part of { $name }'s?
collective-part-remark = Remark
collective-part-rating = Rating
collective-part-votes = Votes
collective-part-goods = The four “được”
collective-part-decision = The collective's decision
collective-ask-reason = Why is the part of { $name } corrected? A sentence is enough; it is kept, and that comrade sees it.
collective-correct-left = The part of { $name } is as it was.
collective-corrected = ✏️ The part of { $name } is corrected, with the reason, and they were told.
jobs-review-soon = 📋 The review of { $quarter } in { $unit } is near: the figures of each are ready.
jobs-review-late = 📋 { $unit } has not held its review of { $quarter }.
jobs-review-forms = No self-review yet ({ $count }): { $names }
jobs-button-review = 📋 Review: { $unit }
