# A unit's own forms in place of ours: the file, what is wrong with it, the command line and /bieumau.
own-form-pledge = the pledge
own-form-self-review = the self-review
own-form-fault = • { $place }: { $reason }. Right for example: { $example }
own-form-fault-clause = • { $place }: { $reason } (plan, { $clause }). Right for example: { $example }
own-form-more-faults = … and { $more } more places.
own-form-place-file = whole file
own-form-place-part = part { $number }
own-form-place-question = question { $number }
own-form-place-item = item { $number }
own-form-place-name = “{ $name }”
own-form-wrong-missing = is missing
own-form-wrong-empty = is empty
own-form-wrong-paper = “id” must be "pledge" or "self-review"
own-form-wrong-no-not-yet = what is not yet done is not asked (a question with "asks": "not-yet")
own-form-wrong-no-mend = how to mend it is not asked (a question with "asks": "mend")
own-form-wrong-no-conduct = alcohol in office hours, weddings and funerals are not asked about (a question with "asks": "conduct")
own-form-wrong-may-be-empty = this question must be answered
own-form-wrong-out-of-reach = at most { $given } is below the least of { $limit } of the same question, so that nobody can answer
own-form-wrong-no-common = initiative, applied science and a clean office are not asked about (a question with "asks": "common")
own-form-wrong-json = is no JSON: a comma, bracket or quote too many or too few near “{ $given }”
own-form-wrong-unknown = there is no “{ $given }”
own-form-wrong-wrong = { $given } is wrong
own-form-wrong-twice = “{ $given }” is another question's already
own-form-wrong-after = no question before it is “{ $given }”
own-form-wrong-explain = this question has no choice “{ $given }”
own-form-wrong-comma = “{ $given }” has a comma or semicolon, and cannot be typed beside others
own-form-wrong-alike = “{ $given }” is above already
own-form-wrong-no-group = there is no suggestion for group { $given }
own-form-wrong-no-theme = there is no part “{ $given }” for everybody
own-form-wrong-no-number = the number “{ $given }” is not asked for
own-form-wrong-long = { $given } is too long, at most { $limit }
own-form-wrong-too-many = { $given } answers are asked for, at most { $limit }
own-form-wrong-laxer = at least { $given } is less than the plan's { $limit }
own-form-refused =
    This form cannot be used yet; the one in force stays:
    { $faults }
own-form-too-big = The file is larger than { $kilobytes } KB, so it is no form. Send the .json file that you got here, for example pledge.json. The form in force stays.
own-form-state-ours = • { $paper }: the common form, version { $version }
own-form-state-own = • { $paper }: the own form of { $unit }, version { $version }, since { $day }
own-form-change = { $day } · { $paper }: { $what } ({ $who })
own-form-change-own = own form, version { $version }
own-form-change-ours = the common form again
own-form-by-machine = command line
own-form-none-taken = { $unit } has no own form of { $paper }, so there is nothing to drop. To see: npm run --silent cli -- form list { $unit }
own-form-set = From now on { $unit } uses its own form of { $paper }, version { $version }. Drafts go on with the old one.
own-form-set-dry-run = The form is right. Set, { $unit } would use it for { $paper }. Nothing has changed.
own-form-right = The form is right: { $paper }, { $parts } parts, at most { $answers } answers.
own-form-ours-again = From now on { $unit } uses the form from above, or the common one, for { $paper }. Drafts go on with the old one.
own-form-paper-unknown = There is no form “{ $given }”. It is pledge or self-review, for example: npm run --silent cli -- form get { $unit } pledge --out pledge.json. Nothing has changed.
own-form-got = The form of { $paper } that { $unit } uses is in { $file }.
own-form-about = forms of a unit's pledge and self-review
own-form-about-list = the forms that a unit uses, and the changes
own-form-about-get = writes the form in force to a JSON file
own-form-about-set = puts an own form in force for a unit and those below
own-form-about-check = checks a file, without setting it
own-form-about-ours = drops the own form, the common one is in force again
own-form-arg-paper = pledge or self-review
own-form-arg-file = a form's file; how it is written: docs/forms.md
own-form-name-paper = form
own-form-option-out = the JSON file to write
own-form-states =
    📄 The forms that the unit uses:
    { $lines }

    🖨 Templates of papers (Word files):
    { $printed }

    To change one: get the file, edit it on a computer, and send it back here.
own-form-get = 📄 Get { $paper }
own-form-drop = ↩️ Drop the own form: { $paper }
own-form-file-pledge = pledge.json
own-form-file-self-review = self-review.json
own-form-handed = 📄 The form of { $paper } in force. Edit the words between quotes, leave names such as “id” and “kind”, and send the file back here. It is checked, and you are asked before it is used.
own-form-preview =
    This form of { $paper } is right, at most { $answers } answers:
    { $lines }
own-form-sure = Use it for { $unit } and the units below that have none of their own? Drafts go on with the old one.
own-form-yes = ✅ Use this form
own-form-no = Leave it
own-form-left = The form in force stays.
own-form-none = { $unit } has no own form of { $paper }, so nothing has changed. To see what is in force: /bieumau
own-form-drop-ask = Drop the own form of { $paper } of { $unit }? Drafts go on with the old one.
own-form-drop-yes = ↩️ Drop it
own-form-gone = The file cannot be fetched any more. Send the .json file again, for example pledge.json. The form in force stays.
