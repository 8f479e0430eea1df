# /giotinhnguyen: volunteer hours. `lead` is the command when an example is a whole line, nothing inside a dialog.

# Logged
hours-logged =
    ✅ Logged { $what }.
    { $week }
hours-already =
    This one is logged already, nothing was added: { $what }.
    { $week }
hours-button-undo = ↩️ Undo
hours-button-note = 📝 Add a note
hours-button-change-note = 📝 Change the note
hours-button-many = 👥 Log for several
hours-button-again = Log again
hours-day-full = { $day } already holds { $logged }; { $more } more would make over 24 hours a day, so nothing was saved. Choose another day, e.g. /giotinhnguyen 2 hôm qua. To mend an older entry: /lichsu

# Asked
hours-ask-duration =
    How long did you volunteer?
    Choose below, or type e.g. 1 tiếng rưỡi, 45 phút, 19h-21h
hours-ask-how-long = How long did “{ $what }” take { $day }? Choose below, or type e.g. 1 tiếng rưỡi
hours-ask-how-long-on = How long did your work take { $day }? Choose below, or type e.g. 1 tiếng rưỡi
hours-ask-day = Which day? Choose below, or type e.g. thứ 7, { $example }
hours-ask-note = What did you do? A few words will do, e.g. dọn vệ sinh kênh rạch (at most { $most } characters)
hours-button-today = Today ({ $date })
hours-button-yesterday = Yesterday ({ $date })
hours-button-skip = Skip
hours-note-left-out = All right, this entry needs no note.
hours-note-too-long = The note is rather long ({ $length } characters), so nothing was saved. Keep it within { $most }, e.g. dọn vệ sinh kênh rạch

# Hours alone, as “2h”
hours-ask-if-today = Do you want to log { $duration } of volunteering today?
hours-ask-if-on = Do you want to log { $duration } of volunteering on { $day }?
hours-if-unclear = I did not get that, so nothing was logged. Type Log or No; for other hours type, for example: 1 tiếng rưỡi
hours-if-yes = Log
hours-if-no = No
hours-if-left = Nothing was logged. Whenever you want to, type e.g. { $example }

# Buttons of a reminder, pressed outside its week
hours-week-over = The week { $span } is over, so nothing was saved. On which day was it? Choose below, or type the day, e.g. /giotinhnguyen 2 hôm qua
hours-week-ahead = The week { $span } has not come yet, so nothing was saved. For hours of today, choose below.
hours-button-on = { $duration } · { $day }

# The same again within minutes
hours-ask-again = I have just logged { $what }. Shall I log it once more, or was it sent twice by mistake?
hours-others-ask-again =
    I have just logged { $what } for:
    { $names }
    Shall I log it once more, or was it sent twice by mistake?
hours-again-yes = Log it once more
hours-again-no = A mistake, leave it
hours-again-left = Nothing was added; what was logged stays. See your entries: /lichsu

# Office hours
hours-ask-office = { $from }–{ $to }, { $day } lies within office hours, but volunteer hours count outside them. Were you off duty then (on leave, time off in lieu…)?
hours-ask-office-morning = The morning of { $day } has office hours, and volunteer hours count outside them. Were you off duty then (early morning, on leave, compensatory leave…)?
hours-ask-office-afternoon = The afternoon of { $day } has office hours, and volunteer hours count outside them. Were you off duty then (late afternoon, on leave, compensatory leave…)?
hours-office-yes = Yes, log it
hours-office-no = No, leave it
hours-office-left = Those hours were not saved. Log what you do outside office hours, e.g. /giotinhnguyen 17h30-19h30

# Refused: what was wrong, one right example, nothing saved
hours-no-empty = Please say how many hours; nothing was saved. E.g. { $lead }2
hours-no-no-hours = I see no hours in “{ $got }”, so nothing was saved. Please type again, e.g. { $lead }2
hours-no-strange-digits = I cannot read the number in “{ $got }”, so nothing was saved. Please use plain digits, e.g. { $lead }2
hours-no-negative = Hours must be more than 0, so nothing was saved. E.g. { $lead }1,5. To take hours back: /lichsu
hours-no-zero = “{ $got }” is 0 hours, so nothing was saved. Please type again, e.g. { $lead }30 phút
hours-no-too-long = A day has only 24 hours and I read “{ $got }”, so nothing was saved. Log each day by itself, e.g. { $lead }8 hôm qua
hours-no-two-numbers = “{ $got }” holds two numbers and I cannot tell which are the hours, so nothing was saved. An hour and a half: { $lead }1,5
hours-no-vague-amount = I cannot tell how long “{ $got }” is, so nothing is logged. Please give the nearest number, for example: { $lead }2 tiếng hôm qua
hours-no-time-of-day = “{ $got }” is a time of day and I do not know for how long, so nothing was saved. Type from when to when, e.g. { $lead }17h30-19h30
hours-no-bad-clock = I do not understand the times “{ $got }”, so nothing was saved. Please type again, e.g. { $lead }19h-21h
hours-no-bad-day = There is no day “{ $got }”, so nothing was saved. Please type the day again, e.g. { $lead }2 hôm qua
hours-no-vague-day = “{ $got }” is not one day, so nothing was saved. Please name one day, e.g. { $lead }2 hôm qua
hours-no-future-day = “{ $got }” has not come yet, so those hours were not saved. Log them once it is done, e.g. { $lead }2 hôm nay
hours-no-future-time = It is not { $got } yet, so those hours were not saved. Log them once it is done. If it was yesterday, type e.g. { $lead }19h-21h hôm qua
hours-no-ambiguous = “{ $got }” can be read in several ways, so nothing was saved. Type the hours, then the day, e.g. { $lead }2 tiếng hôm qua
hours-day-unread = I cannot read the day “{ $got }”. Please type e.g. hôm qua, or { $example }
hours-day-future = “{ $got }” has not come yet. Please choose a day that is past, e.g. { $example }

# Locked
hours-locked = { $when } was locked after { $until }, so nothing was changed. Ask a secretary or deputy in charge to add it by the line: { $add }
hours-locked-undo = { $when } is closed since { $until }, so this entry stays. To take it away, ask your secretary or deputy to type: { $take }
hours-locked-change = { $when } is closed since { $until }, so this entry stays. To change it, ask your secretary or deputy to take it away: { $take }, and to log it again, for example: { $add }
hours-others-no-such = I see no entry of { $name } that is { $what }, so nothing was taken away. Type it as it was logged, for example: { $example }
hours-ask-locked = { $when } was locked after { $until }. Do you confirm a late change? I keep who confirmed it and why.
hours-locked-yes = Confirm
hours-locked-no = No, leave it
hours-locked-head-only = { $when } is closed since { $until }; only the secretary or deputy can change it, so nothing was logged. Please ask them to type, for example: { $example }
hours-locked-left = Nothing was changed.
hours-ask-reason = What is the reason? E.g. mất điện thoại nên ghi muộn (at most { $most } characters)

# Edited messages
hours-edited =
    ✏️ Corrected after your edit: { $before } → { $what }.
    { $week }
hours-edit-same = The edited message still says { $what }, so nothing was changed.
hours-edit-kept = The entry stays as it was: { $what }.
hours-edit-undone = You took { $what } back, so editing the old message does not log it again. To log it as the message now says, choose below, or send a new message, for example: { $example }
hours-edit-others = I cannot follow an edit of hours logged for others; the entry stays. Press Undo under the old answer and log again, e.g. { $example }
hours-gone = This entry was undone or corrected before; nothing more was changed. See what stands: /lichsu
hours-not-yours = These hours were logged by somebody else, or are of a person outside the units in your charge, so they stay. To change them, whoever logged them presses Undo, or the person mends them in /lichsu.

# A secretary logs for others
hours-others-not-allowed = This is for the secretaries of the unit, so nothing was saved. For your own hours type, e.g. { $example }. If your office has just changed, please ask the organisation committee to update the roster.
hours-others-how = Type the name, then the hours; nothing was saved. E.g. { $example }
hours-others-ask-which = Several people are called “{ $name }”. For whom?
hours-others-ask-if = I am not sure who “{ $name }” is, so nothing was saved. Please choose, or type /huy:
hours-others-self = “{ $name }” is you, so nothing was saved. For your own hours type, e.g. { $example }
hours-for-whom = Are these hours for “{ $name }” or for you? Nothing was saved. For “{ $name }” type: { $example }. For yourself leave out “cho { $name }”.
hours-others-ask-who = I find nobody called “{ $name }” in the unit. Please choose:
hours-others-logged =
    ✅ Logged for { $name }: { $what }.
    { $week }
hours-others-already = This is logged for { $name } already, nothing was added: { $what }.
hours-others-over = This entry of { $name } ({ $what }) was undone or corrected before; nothing was added. To log it again, type: { $example }
hours-others-day-full = { $name } already has { $logged } on { $day }; { $more } more would make over 24 hours a day, so nothing was saved. Choose another day, e.g. /giotinhnguyen cho { $name } 2 hôm qua
hours-others-told = They have been told.
hours-others-not-told = They have not linked yet, so they were not told.
hours-others-without-app = They use no app: please tell them yourself. The statement of the quarter to print: /canbo phiếu
hours-others-unknown = I find nobody called “{ $name }”, so nothing was saved. Type the full name, e.g. { $example }; or choose from a list: { $many }
hours-others-nobody = This unit has no cadres on the roster, so nothing was saved. Choose another unit: { $many }
hours-many-ask-unit = Cadres of which unit?
hours-many-ask-unit-or-names = Whose members is it for? If you have a list of names, send { $many } again with the names below it, one a line.
hours-many-unit-itself = ✔️ { $name }
hours-many-ask-who = Choose all who took part ({ $unit }); if you type numbers, all in one message, e.g. 1, 3. If you have the names, paste them below { $many }, one a line; if you have a workbook, type: { $many } tệp
hours-many-confirm =
    Log { $what } for { $count }:
    { $names }
hours-many-yes = ✅ Log
hours-many-no = No, leave it
hours-many-left = Nothing was saved. Whenever you need it: { $many }
hours-many-logged =
    ✅ Logged { $what } for { $count }:
    { $names }
hours-many-full =
    Not logged for these, it would be over 24 hours in the day:
    { $names }
hours-many-told = { $count } were told in private.
hours-button-undo-all = ↩️ Undo all
hours-others-undone =
    ↩️ Undone { $what } of { $count }:
    { $names }
hours-others-undone-rest = { $what } of it still count. To take them too, type: { $take }
hours-others-kept =
    Changed this since, so it stays:
    { $names }

# What the member hears
hours-told-logged =
    📌 { $by } has just logged for you { $what }.
    { $week }
    If that is not right, choose below to mend it.
hours-told-undone =
    ↩️ { $by } has just undone what was logged for you: { $what }.
    { $week }
hours-button-history = See and mend

# Deeds of every kind
deed-also-locked = { $what } could not be logged: { $when } was locked after { $until }. Ask a secretary or deputy in charge to add it by the line: { $line }
deed-once-several = { $what } is not logged yet, since a day counts once at a place. If it was on several days, tell each day, for example: sinh hoạt chi đoàn { $example }
deed-once = { $what } is logged already, and counts once a day, so nothing was added. Your entries: /lichsu
deed-ask-same = { $what } is logged already. Is this another one, or the same?
deed-ask-same-of = { $name } already has { $what }. Is this another one, or the same?
deed-ask-struck = { $by } does not count this: { $what } (reason: { $reason }), so I have not logged it. If it is another deed, choose to log it; if the reason is not right, you can answer once.
deed-ask-struck-of = { $by } does not count this of { $name }: { $what } (reason: { $reason }), so I have not logged it. Is it another deed, or the same?
deed-struck-left = Nothing more was logged. See what is kept: /lichsu
deed-same-yes = Another one, log it
deed-same-no = The same, do not log it
deed-several = This line tells several things at once, so nothing was saved. Please log them one by one, e.g. { $example }
deed-own-only-hours = An activity of { $unit } is none of a unit below yours, so only volunteer hours count.
deed-own-no-hours = An activity of { $unit } is none of a unit below yours, so it counts as volunteer hours alone; nothing was saved. Tell the hours, e.g. /giotinhnguyen 2 hôm qua
deed-no-branch = { $unit } is no branch, so this is no branch meeting; nothing was saved. Name the branch, e.g. /sinhhoat hôm qua chi đoàn 5
deed-ask-own = “{ $name }” is a comrade of your unit. Whose is this?
deed-own-mine = Mine, write it down for me
deed-own-theirs = Theirs, do not write it down
deed-theirs-left = Nothing was written: everybody writes down their own. For yours type, for example: { $example }
deed-theirs-for-head = Nothing was written. For that comrade type, for example: { $example }
deed-ask-whose = Whose activity was it? Only those of units below yours count as such; those of your own or of units above count as volunteer hours.
deed-whose-below = A unit below
deed-whose-own = My own, or one above
deed-own-unit = your own unit or one above
deed-ask-total = Since { $from }, { $what } are logged already. If what you have just told comes on top, choose how to log it; if it includes that, leave it.
deed-ask-which = “{ $got }” may mean several things. What do you want to log?
deed-ask-if-done = Nothing was saved. If you have done “{ $got }”, choose how to log it; if not, leave it.
deed-which-none = Nothing
deed-no-empty = Tell what you did; nothing was saved. E.g. { $example }
deed-no-unread = I did not understand “{ $got }”, so nothing was saved. Please type it again, e.g. { $example }
deed-no-not-done = “{ $got }” is nothing that was done, so nothing was saved. Log it when it is done, e.g. { $example }
deed-no-zero = It must be at least one, so nothing was saved. E.g. { $example }. To take an entry back: /lichsu
deed-no-too-many = “{ $got }” is too much for one day, so nothing was saved. Log several days one by one, e.g. { $example }
deed-no-bad-hours = I could not read the hours in “{ $got }”, so nothing was saved. Please type it again, e.g. { $example }
deed-no-bad-day = There is no day “{ $got }”, so nothing was saved. Please type the day again, e.g. { $example }
deed-no-future-day = “{ $got }” is still to come, so nothing was saved. Log it when it is done, e.g. { $example }
deed-no-which-kind = It is not clear what it was, so nothing was saved. Please type it again, e.g. { $example }
deed-no-which-unit = It is not clear which unit it was, so nothing was saved. Please type it again, e.g. { $example }
deed-no-which-day = It is not clear which day “{ $got }” is, so nothing was saved. Name one day, e.g. { $example }
deed-no-how-many = It is not clear how many “{ $got }” are, so nothing was saved. Type a number, e.g. { $example }
deed-no-how-long = It is not clear how long “{ $got }” is, so nothing was saved. Please type it again, e.g. { $example }
deed-no-if-done = Nothing was saved. When it is done, type, e.g. { $example }
deed-which-left = Nothing was saved. Your entries: /lichsu
deed-many-held =
    These have it on that day already, so nothing was added for them:
    { $names }
deed-ask-activity = When was the activity, and where? Choose below, or type, e.g. hôm qua dọn kênh 2 tiếng với chi đoàn 5
deed-ask-meeting = When was the meeting, and of which branch? Choose below, or type, e.g. tối qua chi đoàn 5
deed-ask-training = What did you practise? Choose below, or type, e.g. bài hát Tự nguyện hôm qua
deed-button-song = Song
deed-button-dance = Collective dance
deed-button-sport = Sport
deed-ask-shirt = On which day did you wear the Youth shirt? Choose below, or type, e.g. hôm qua dự hội nghị
deed-button-monday = Monday { $date }
