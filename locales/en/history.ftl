# /lichsu: the entries so far, corrected and undone.
history-list =
    🗒 { $title }, { $when }:
    { $lines }
history-list-period =
    🗒 { $title }, { $when }: { $total }
    { $lines }
history-line = • { $what }
history-line-by = • { $what } (logged by { $by })
history-more = … and { $count } older ones. Go on: { $line }
history-lately = recent
history-when-page = { $when }, page { $page } of { $pages }
history-none = You have logged no hours these weeks. Log now, e.g. /giotinhnguyen 2 hôm qua
history-none-period = You have logged no hours in the { $period }. Log, e.g. /giotinhnguyen 2 hôm qua
history-period-unread = I do not know which period “{ $got }” is. Type e.g. /lichsu tháng này
history-too-old = I cannot find this entry any more: it may be too old. Nothing was changed. See your entries: /lichsu; those of an earlier month, e.g. /lichsu 9/2026; to have one corrected, please ask your secretary.
history-button-fix = ✏️ Correct
history-button-undo = ↩️ Undo
history-ask-undo = Undo which entry?
history-undo-policy = Policy: { $what }
history-ask-undo-part = This counts as { $all }. What do you undo?
history-undo-all = All of it
history-undo-one = Only { $one }
history-ask-fix = Correct which entry?
history-nothing-there = These weeks there is no entry of yours to correct or undo, so nothing was changed. To log, type for example: /giotinhnguyen 2 hôm qua
history-nothing-open = No entry can be changed any more. { $when } was closed after { $until }, so the newest entry ({ $what }) stays. To correct it, ask a secretary or deputy in charge to take it back: { $take }, and to log it again, for example: { $add }
history-undone =
    ↩️ Undone { $what }.
    { $week }
history-ask-what = { $what }. What would you like to correct?
history-fix-duration = The hours
history-fix-times = How many
history-fix-day = The day
history-fix-note = The note
history-also-locked = { $what } stays: { $when } was locked after { $until }. To take it away, ask your secretary or deputy to type: { $line }
history-fixed =
    ✏️ Corrected: { $before } → { $what }.
    { $week }
history-ask-new-note = A note for { $what }? A few words will do, e.g. dọn vệ sinh kênh rạch (at most { $most } characters)
history-note-unchanged = The note stays as it was: { $what }.
history-noted = 📝 Note kept: { $what }.
history-ask-times = How many? Choose below or type a number, e.g. 1
history-times-unread = I could not read how many. Type a number from 1 to { $most }, e.g. 1
history-of-all = What was logged
history-of-hours = Volunteer hours
history-of-activity = Volunteer activities
history-of-meeting = Branch meetings
history-of-activity-or-meeting = Activities and branch meetings
history-of-practice = Song, dance, sport
history-of-shirt = Youth shirt
history-none-of = { $what }: nothing was logged in these weeks.
history-none-of-period = { $what }: nothing was logged in { $period }.
history-button-all = Everything
history-button-hours = ⏱ Hours
history-button-activity = 🤝 Activities
history-button-meeting = 💬 Meetings
history-button-practice = 🎵 Song, dance, sport
history-button-shirt = 👕 Shirt
history-button-month = ◀ { $month }
history-button-next = ⏩ Go on
