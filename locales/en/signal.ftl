# /hoitham: kind questions about one's own records, before anybody else hears of them (U4).
signal-question =
    💬 { $what } Is that right?
    I ask you first, in private; without an answer until next week I ask your head to have a word with you.
signal-no-deed = From { $from } to { $to } nothing is recorded for you.
signal-no-deed-of = from { $from } to { $to } nothing is recorded
signal-same-hours = From { $from } to { $to }, every { $weekday } has { $amount } in your records.
signal-same-hours-of = from { $from } to { $to }, every { $weekday } has { $amount }
signal-own-text = Your self-review of { $period } is worded nearly as your own of the quarter before.
signal-own-text-of = the self-review of { $period } is worded nearly as that of the quarter before
signal-same-text = Your self-review of { $period } is worded nearly as another one.
signal-same-text-of = the self-review of { $period } is worded nearly as another one
signal-button-right = That is right
signal-button-add = I add something
signal-button-mend = I mend it
signal-button-explain = Explain
signal-button-note = ✍️ Note on { $name }
signal-passed =
    💬 I have asked, and had no answer; please have a word with them:
    { $lines }
signal-passed-line = • { $name }: { $what } (asked on { $day })
signal-passed-more = • and { $count } more
signal-none = I have no question about your records. See them: /lichsu
signal-gone = This question is over, so you need not do anything; nothing has changed. See your records: /lichsu
signal-done-right = Thank you, that is all; I do not ask about this again.
signal-done-add = Thank you. You can add it right here; I do not ask about this again.
signal-done-mend = Thank you. You can mend it right here; I do not ask about this again.
signal-button-log = ✍️ Record what I did
signal-button-history = See and mend my records
signal-button-review = Change the self-review
signal-ask-why = A few sentences are enough; I pass them on in private to { $heads }:
signal-ask-why-nobody = A few sentences are enough; I keep them with this question:
signal-explained = Thank you, I have passed it on. That is all; I do not ask about this again.
signal-explained-kept = Thank you, I have kept it. That is all; I do not ask about this again.
signal-told-why =
    💬 I asked { $name }: { $what }. They explain:
    { $text }
