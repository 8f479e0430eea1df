# What the pledge and the self-review say in common.
form-step = Part { $part }/{ $parts } · { $title }
form-step-of = Part { $part }/{ $parts } · { $title } ({ $question }/{ $questions })
form-ask =
    { $step }
    { $text }
form-text-stands =
    { $text }
    📝 It says now: “{ $stands }”
form-ask-several =
    { $step }
    { $text } (Pick one or more; if you type numbers, all in one message, e.g. 1, 3. For words of your own, just type them, at most { $most } characters.)
form-ask-several-ticked =
    { $step }
    { $text } (What you picked before is ticked. To keep it: choose or type Xong. To change it: pick again, or type all the numbers, e.g. 1, 3. For words of your own, just type them, at most { $most } characters.)
form-ask-own =
    { $step }
    Write it in your own words (at most { $most } characters):
form-ask-number =
    { $step }
    { $text } (At least { $least })
form-ask-number-of =
    { $step }
    { $text } { $kind }? (At least { $least })
form-ask-explain =
    { $step }
    Please explain (at most { $most } characters):
form-own = ✍️ My own words
form-skip = Skip
form-keep-own = Keep what I wrote
form-label = { $text }
form-number = { $number } { $unit }
form-number-of = { $number } { $kind } { $unit }
form-number-unclear = I could not read this number. Please type one, for example: { $example }. What you answered before is kept.
form-number-too-little = The plan (clause { $clause }) asks for at least { $least }; more is fine, less is not. Please type it again, for example: { $example }. What you answered before is kept.
form-number-too-little-here = Your unit asks for at least { $least }, more than the plan ({ $clause }); more is welcome, less is not possible. Please type again, for example: { $example }. What you have answered is kept.
form-number-too-much = This number is too large, at most { $most } is taken here. Please type it again, for example: { $example }. What you answered before is kept.
form-too-long =
    This is { $length } characters long, at most { $most } are taken here. It fits up to “…{ $until }”.
    Your message is still there above: press and hold it to copy, shorten it and send it again. What you answered before is kept.
form-text-empty = Please write a few words here, for example: Finished my tasks in time.
form-part =
    ▪️ Part { $number } · { $title }
    { $text }
form-part-empty = – not answered yet
form-skipped = – none
form-skipped-choice = – not said
form-answer-labelled = { $label }: { $text }
form-point = • { $text }
form-cut = { $text } ({ $left } more characters)
form-paper =
    { $title }

    { $body }
form-check-ask = Please look it over, and choose Confirm when it is right.
form-confirm = ✅ Confirm
form-edit = ✏️ Change a part
form-full = Show all
form-later = Later
form-edit-which = Which part do you want to change?
form-edit-none = Change nothing
form-continue = Go on
form-anew = Start anew
form-show-draft = Show the draft
form-draft-ask = What do you want to do with this draft?
form-begun-pledge = Your pledge ({ $period }) is begun; { $done } of { $parts } parts are done.
form-begun-review = Your self-review ({ $period }) is begun; { $done } of { $parts } parts are done.
form-begun-work = Your initiative “{ $period }” is begun; { $done } of { $parts } parts are done.
form-begun-report = The unit’s year report { $period } is begun; { $done } of { $parts } parts are done.
form-begun-synthesis = The year synthesis { $period } is begun; { $done } of { $parts } parts are done.
form-continue-pledge = Go on with the pledge ({ $period })
form-continue-review = Go on with the self-review ({ $period })
form-continue-work = Go on with { $period }
form-continue-report = Go on with the year report { $period }
form-continue-synthesis = Go on with the year synthesis { $period }
form-kept = The draft is kept, you can go on at any time.
form-unchanged = Nothing was changed; what you confirmed stays as it is.
form-reason-ask = Why is it changed? For example: Moved to another area (at most { $most } characters)
form-confirmed-on = Confirmed on { $date }.
form-draft-typed = Somebody is typing in this paper for you; if you go on with it, it becomes your own.
form-typed-with-photo = Typed in from paper by { $by } on { $date }, with a photo of it.
form-typed-without-photo = Typed in from paper by { $by } on { $date }, without a photo.
form-reason-line = Reason of the change: { $reason }
form-locked = The unit has closed this paper, so nothing was changed. If it must be mended, ask your secretary to open it again.
form-changed-elsewhere = This draft was just changed or confirmed elsewhere; nothing was overwritten. Type the command again to see the newest, for example: /dangky
form-own-kept = Your own words are written down: “{ $text }”. To write them again, type: quay lại
form-ask-most =
    { $step }
    { $text } (At most { $most } characters)
form-help = 💡 { $text }
form-help-own = 💡 Write what you will do, the more exactly the better. For example: Meet the youth of the neighbourhood once a month.
form-help-explain = 💡 Tell it shortly: when, why, and how you will keep to it. For example: Once with guests at noon; from now on it is water.
resume-greeting = Hello, comrade!
resume-nothing = Nothing is half done at the moment. To log volunteer hours: /giotinhnguyen 2. For everything else: /trogiup
form-elsewhere = This draft was also gone on with on another app of yours; both are one, and { $done }/{ $parts } parts are done now. Those parts are not asked again.
shared-elsewhere = This draft was just gone on with elsewhere, or by somebody who writes it, too; it is one draft, { $done }/{ $parts } parts are done. I shall not ask for those again.
form-ask-as-plan =
    { $step }
    { $text }
    { $numbers }
