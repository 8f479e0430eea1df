# /giamsat: what is noted of a unit or a cadre, to be looked at again (U4).
command-supervise-menu = Supervise units and cadres
command-supervise-help = what is being looked after in units and cadres
command-supervise-help-write = note what is to be looked at again on a day
supervise-said = { $text }
supervise-cadre = { $name } ({ $unit })
supervise-somebody = somebody
supervise-text-gone = (its words are no longer kept)
supervise-none = Nothing is being looked after. Note what is to be looked at in a unit or a cadre, and I remind you on its day.
supervise-list =
    🔎 Looked after: { $count }
    { $lines }
supervise-list-overdue =
    🔎 Looked after: { $count }, overdue: { $overdue }
    { $lines }
supervise-line = • { $day } · { $who }: { $text }
supervise-line-overdue = ⏰ { $day } (overdue) · { $who }: { $text }
supervise-more = { $count } more: when those above are closed, type: /giamsat
supervise-never = Never looked at: { $count } units.
supervise-button-look-at = 👁 { $what }
supervise-button-look = 👁 Look
supervise-button-all = 🔎 Looked after
supervise-button-write = ✍️ New note
supervise-button-units = By unit
supervise-button-close = ✅ Close
supervise-button-move = Another day
supervise-button-withdraw = Take back
supervise-ask-whom = Which unit or cadre is it about? Type a name, for example: Chi đoàn khu vực 1, or Nguyễn Văn An.
supervise-offered = { $name }
supervise-which = Whom do you mean?
supervise-nobody = I see no unit or cadre called “{ $asked }” in your charge, so nothing is written. Type, for example: /giamsat { $example }
supervise-gone-whom = That unit or cadre is no longer in the roster, so nothing is written. See what is looked after: /giamsat
supervise-ask-text = What did you see at { $name }, and what is to be done? A few sentences are enough.
supervise-ask-day = On which day is it looked at again? Type a day, for example: { $example }
supervise-suggested-day = { $day }
supervise-day-unread = I do not understand the day “{ $given }”. Type, for example: { $example }, or: 2 tuần nữa
supervise-day-past = The day has to come after today. Type, for example: { $example }
supervise-day-far = That day is more than a year away. Choose a nearer one, for example: { $example }
supervise-check-unit =
    🔎 { $name }
    { $text }
    Looked at again on { $day }. Once it is saved, that unit’s heads are told in private.
supervise-check-cadre =
    🔎 { $name }
    { $text }
    Looked at again on { $day }. Only your side and the level above can read it; the cadre is told when it is closed.
supervise-save = Save
supervise-drop = Drop
supervise-dropped = Dropped; nothing is saved. Another note: /giamsat ghi
supervise-saved = ✅ Noted of { $name }. I remind you on { $day }.
supervise-saved-told = ✅ Noted of { $name }, and told in private: { $heads }. I remind you on { $day }.
supervise-whole =
    🔎 { $unit } looks after { $who }
    { $text }
supervise-act-note = • { $day }: { $name } wrote it
supervise-act-move = • { $day }: { $name } put it off to { $to }
supervise-act-close = • { $day }: { $name } closed it: { $text }
supervise-act-withdraw = • { $day }: { $name } took it back
supervise-follow-up = Looked at again: { $day }
supervise-ask-found-unit = How is it now? A few sentences close it; the heads of { $name } are told.
supervise-ask-found-cadre = How is it now? A few sentences close it; { $name } is told, and can read both.
supervise-closed = ✅ The note on { $name } is closed.
supervise-closed-told = ✅ The note on { $name } is closed, and told in private: { $told }.
supervise-moved = Put off: { $name } is looked at again on { $day }.
supervise-withdraw-sure = Take back what was noted of { $name }? Its words are gone for good.
supervise-withdraw-yes = Take it back
supervise-withdraw-no = Leave it
supervise-kept = It stays as it was. See what is looked after: /giamsat
supervise-withdrawn = What was noted of { $name } is taken back.
supervise-told-note =
    🔎 { $by } ({ $from }) noted of { $unit }:
    { $text }
    Looked at again on { $day }.
supervise-told-close =
    🔎 { $by } ({ $from }) closed what was noted of { $unit }:
    { $text }
    Found: { $found }
supervise-told-withdraw = { $by } ({ $from }) took back what was just noted of { $unit }; you need not do anything.
supervise-told-cadre =
    🔎 { $by } ({ $from }) looked after something of yours, and closes it now.
    Noted: { $text }
    Found: { $found }
    If something is not right, please talk to them.
supervise-gone = I do not see that among what you may read; nothing has changed. See what is looked after: /giamsat
supervise-not-yours = Another level wrote this, so you can only read it; nothing has changed. See what is looked after: /giamsat
supervise-not-own = Only its writer can take it back; you can close it with what was found. Nothing has changed. See: /giamsat
supervise-over = This is closed or taken back already, so nothing is left to do; nothing has changed. See what is looked after: /giamsat
supervise-units-never = Never looked at ({ $count }): { $names }.
supervise-units-never-most = Never looked at ({ $count }): { $names }, …
supervise-units-all = Every unit was looked at at least once.
supervise-units-more = { $count } more units, looked at more recently.
supervise-column-unit = Unit
supervise-column-last = Last looked at
supervise-column-open = Open
supervise-column-overdue = Overdue
supervise-due =
    🔎 To be looked at again:
    { $lines }
    When you have looked, close it, or choose another day.
paper-giamsat-name = supervision note
paper-giamsat-typed = giám sát
paper-supervision-code = Supervision note
paper-field-notes = các điều giám sát
paper-field-noted = đơn vị, cán bộ được giám sát
paper-field-noted-when = người ghi, ngày ghi
paper-field-follow-up = hẹn xem lại
paper-field-found = kết quả giám sát
paper-sample-noted = Hòa Bình ward
paper-sample-noted-when = Nguyễn Thị Ví Dụ, 24/11/2026
paper-sample-follow-up = 08/12/2026
paper-sample-found = The minutes are there now (09/12/2026)
supervision-paper-title = SUPERVISION NOTE
supervision-paper-subject =
    on the training of cadres
    { $unit }, { $period }
supervision-paper-when = { $name }, { $day }
supervision-paper-found = { $text } ({ $day })
supervision-paper-closing = Made from what was noted, and what was found, in the period./.
supervision-column-noted = Unit, cadre
supervision-column-text = What was noted
supervision-column-follow-up = Looked at again
supervision-column-found = Found
supervise-button-paper = 🖨 Print
