# /nenlam: what a unit agreed should be done and what should not (III.1).
command-lists-menu = Do's and don'ts
command-lists-help = see the do's and don'ts of your unit
command-lists-help-propose = propose something that should be done
command-lists-help-proposals = see what members of the unit propose
lists-said = { $text }
lists-head = 📋 { $unit }
lists-should = ✅ Should be done:
lists-should-not = 🚫 Should not be done:
lists-point = • { $text }
lists-item-should = ✅ { $text }
lists-item-should-not = 🚫 { $text }
lists-more = … and { $count } more
lists-none = The unit has agreed on nothing yet. Propose something, such as: em đề xuất nên làm: báo trước khi vắng họp
lists-none-head = The lists are empty. Once a meeting has discussed it, note it and they grow.
lists-own-proposals =
    ⏳ What you propose, to be discussed:
    { $lines }
lists-waiting = 💡 { $count } proposals of members are to be discussed.
lists-button-show = 📋 See the lists
lists-button-propose = 💡 Propose a do
lists-button-propose-not = 💡 Propose a don't
lists-button-proposals = 💡 See the proposals
lists-button-strike = 🗑 Take points off
lists-button-take-back = ↩️ Take back: { $text }
lists-button-take-back-it = ↩️ Take it back
lists-button-decline = Not now: { $text }
lists-ask-which = For which list?
lists-sure = 📋 Do you want to propose “{ $text }” for your unit's lists? Choose a list, or no.
lists-sure-no = No
lists-left = Left; nothing was noted.
lists-which-should = Should be done
lists-which-should-not = Should not be done
lists-ask-should = What should be done? A short sentence, such as: say before you miss a meeting
lists-ask-should-not = What should not be done? A short sentence, such as: use the telephone in a meeting
lists-one-at-a-time = One point at a time, in a short sentence, such as: say before you miss a meeting. Nothing is noted yet.
lists-proposed-should = 💡 Proposed that it should be done: “{ $text }”. The heads of { $unit } see it and bring it to the next meeting. Thank you!
lists-proposed-should-not = 💡 Proposed that it should not be done: “{ $text }”. The heads of { $unit } see it and bring it to the next meeting. Thank you!
lists-there-already = “{ $text }” stands on the unit's list, so nothing is added. See the lists: /nenlam
lists-proposed-before = “{ $text }” was proposed and is to be discussed, so nothing is added. See the lists: /nenlam
lists-too-many = { $most } of your proposals are to be discussed, so nothing is added. To take one back, type: /nenlam
lists-proposal-gone = This proposal waits no more (discussed or taken back), so nothing has changed. See the lists: /nenlam
lists-taken-back = ↩️ Taken back: “{ $text }”.
lists-name-left = a comrade who has left
lists-proposal-line = { $item } ({ $name })
lists-no-proposals = No proposals wait. Members propose by typing, such as: em đề xuất nên làm: báo trước khi vắng họp
lists-proposals =
    💡 To be discussed in { $unit }:
    { $lines }
    When you note a discussion, choose what was agreed.
lists-ask-why-not = Why not “{ $text }” of comrade { $name } now? A short word for them, such as: the rules say so already
lists-declined = “{ $text }” is left out, and comrade { $name } was told in private.
lists-told-declined = 💡 Comrade { $by } has read your proposal “{ $text }”; it is not taken up this time. Thank you, and please propose more: /nenlam
lists-told-declined-why = 💡 Comrade { $by } has read your proposal “{ $text }”; it is not taken up this time: { $why }. Thank you, and please propose more: /nenlam
lists-ask-strike = What does { $unit } take off its lists? Type several numbers in one message, such as: 1, 3.
lists-ask-strike-why = Why? A short sentence, such as: agreed at the meeting of 20/11
lists-struck =
    🗑 Taken off:
    { $lines }
lists-pledged-not = not: { $text }
