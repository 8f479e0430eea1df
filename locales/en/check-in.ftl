# Checking in at meetings and activities: whoever comes, and whoever holds them.
check-in-line = { $line }
check-in-which = Which one do you check people in at?

# Whoever comes
check-in-ask-code = Type the six figures that the convener's phone shows.
check-in-unread = A check-in code has six figures, for example: 042 917
check-in-done-called = ✅ Checked in: { $title }, at { $time }.
check-in-done-walk-in = ✅ Checked in: { $title }, at { $time }. You are not on the list of those called, so the convener will see it.
check-in-done-substitute = ✅ Checked in: { $title }, at { $time }. You come for somebody whom the convener has not let go yet; the convener will see it.
check-in-done-late-called = ✅ Checked in: { $title }, at { $time }, { $minutes } minutes late (it began at { $starts }). If you were on time and typed later, tell the convener.
check-in-done-late-walk-in = ✅ Checked in: { $title }, at { $time }, { $minutes } minutes late (it began at { $starts }). You are not on the list of those called, so the convener will see it.
check-in-done-late-substitute = ✅ Checked in: { $title }, at { $time }, { $minutes } minutes late (it began at { $starts }). You come for somebody whom the convener has not let go yet; the convener will see it.
check-in-already = You were checked in at { $title } at { $time }; there is no need to type again.
check-in-marked-away = At { $title } you are marked as away. If you are there, ask the convener.
check-in-asked = The code of { $title } is over, so the convener looks at it. You hear what comes of it; there is no need to type again.
check-in-none-on = Nothing is being checked in now, so { $code } is of no use yet. Codes are good from an hour before the beginning. For anything else, say more, for example: /giotinhnguyen 2
check-in-nothing-on = Nothing is being checked in now. Codes are good from an hour before the beginning; then type the six figures, for example: 042 917
check-in-wrong = This code is not right. It changes every five minutes: look at the six figures on the convener's phone and type them again, for example: 042 917
check-in-wait-minutes = Too many wrong codes. Wait { $minutes } minutes, then type the six figures, for example: 042 917; or ask the convener to mark you.
check-in-wait-hours = Too many wrong codes. Wait { $hours } hours, then type the six figures, for example: 042 917; or ask the convener to mark you.
check-in-cancelled = { $title } was cancelled, so nobody is checked in.

# Whoever holds it
check-in-code =
    Check-in code of { $title }:

    { $code }

    Shown until { $until }, good until { $stays }. It begins at { $starts }.
    { $there }
check-in-there = { $came } of { $called } called are there.
check-in-there-full = { $there }, all { $seats } seats are taken
check-in-there-more = { $came } of { $called } called are there, and { $others } others.
check-in-soon = { $title }: the code is shown from { $time } on { $day }. Before that, take the QR picture or name who stands at the door.
check-in-over = { $title } is past its end, so its code is no longer good. { $there } Whoever is missing can be marked by name.
check-in-closed = { $title } is closed. { $there }
check-in-closed-now = { $title } is closed, so nobody more is named for its door.
check-in-no-event = This event is not there any more. Type /diemdanh for the one that is on.
check-in-not-yours = This is for the convener and whoever was named for the door. If you came, type the six figures, for example: 042 917
check-in-holds-none = You hold no event today, so nobody was marked. To check in yourself, type the six figures, for example: 042 917
check-in-button-open = 📋 Check in
check-in-button-next = 🔄 Next code
check-in-button-code = 🔢 Show the code
check-in-button-door = ✍️ Mark at the door
check-in-button-picture = 🖼 QR picture
check-in-button-list = 👥 Who is there
check-in-button-helper = 🤝 Name a helper
check-in-button-asking = See who waits
check-in-button-asking-count = ⏳ Waiting for you: { $count }
check-in-button-substitutes = ⚠️ Substitutes to be taken: { $count }
check-in-button-substitute = Take: { $name }

check-in-picture = QR picture of { $title }: print it or put it on the wall. Whoever scans it is asked for the code, so the code still has to be shown. Link: { $link }
check-in-picture-chat = QR picture of { $title }: print it or put it on the wall. Whoever scans it comes into the chat, and types the code there. Link: { $link }
check-in-picture-alt = QR code to check in at { $title }
check-in-picture-file = check-in.png
check-in-no-link = There is no link for a QR picture now. Show the code: people type the six figures into the chat.

# At the door
check-in-door-ask = { $title }. { $there } Who has just come? Choose a name, or type a line: An, Bích có mặt; Dũng trễ; Giang vắng vì con ốm
check-in-door-ask-none = { $title }. { $there } Everybody called is marked. Type the full name of whoever else comes.
check-in-door-help = Type names, several in a line, for example: An, Bích có mặt; Dũng trễ; Giang vắng vì con ốm
check-in-door-no-place = The list has no such number, so nobody was marked. Type the number before the name, for example: 1 3
check-in-door-next = Next page ▶
check-in-door-undo = ↩️ Take back
check-in-door-done = ✔️ Done
check-in-door-left = Marking at the door has stopped. All that was marked stays.
check-in-ask-late = It has begun. Did { $names } come on time or late?
check-in-on-time = On time
check-in-late = Late
check-in-marked-came = ✅ There: { $names }.
check-in-marked-late = ✅ Late: { $names }.
check-in-marked-absent = ✅ Away: { $names }.
check-in-marked-excused = ✅ Away with a reason: { $names }.
check-in-marked-came-more = ✅ { $count } are there: { $names }…
check-in-marked-late-more = ✅ { $count } late: { $names }…
check-in-marked-absent-more = ✅ { $count } away: { $names }…
check-in-marked-excused-more = ✅ { $count } away with a reason: { $names }…
check-in-unknown = There is nobody named { $names }, so they are not marked. Type the full name of whoever was not called.
check-in-taken-back = ↩️ Taken back: { $names }. All others stay.
check-in-nothing-back = There is nothing left of it to take back; all stays as it was.

# Who is there
check-in-list =
    { $title }
    { $lines }
check-in-list-by-code = By code ({ $count }): { $names }
check-in-list-by-word = Marked by { $by } ({ $count }): { $names }
check-in-list-came = { $name } { $time }
check-in-list-late = { $name } { $time } late
check-in-list-reason = { $name } ({ $reason })
check-in-list-walk-ins = Not called ({ $count }): { $names }
check-in-list-replaced = Somebody came for them ({ $count }): { $names }
check-in-list-declined = Said they do not come ({ $count }): { $names }
check-in-list-substitute = ⚠️ { $name } comes for { $by }, not taken yet
check-in-list-excused = Away with a reason ({ $count }): { $names }
check-in-list-absent = Away ({ $count }): { $names }
check-in-list-asking = Sent too late, waiting for you ({ $count }): { $names }
check-in-list-unknown = Not seen ({ $count }): { $names }
check-in-names-more = { $names } and { $count } more

# Sent too late
check-in-asks-told = Somebody sent the code of { $title } when it was over (a slow network, or sent later). Look and decide; whoever sends more is in this list, too.
check-in-nobody-asks = At { $title } nobody waits for you any more.
check-in-asking =
    { $title }: sent too late. Do you take it?
    { $lines }
check-in-asking-line = • { $name }, sent at { $time }, a code of when it was on time
check-in-asking-late = • { $name }, sent at { $time }, a code of when it was late
check-in-take = Take it
check-in-refuse = Do not
check-in-take-all = Take all
check-in-take-some = Choose whom
check-in-refuse-all = Take nobody
check-in-ask-taken = Whom do you take? If you type numbers, all in one message, e.g. 1, 3.
check-in-decided = Taken: { $taken }, not taken: { $refused }. Each of them hears it.
check-in-told-taken = { $by } has taken your check-in at { $title }.
check-in-told-refused = { $by } has not taken your check-in at { $title }. If you were there, talk with { $by }.

# Helpers
check-in-ask-helper = Who stands at the door of { $title }? Type a name, for example: Bích
check-in-no-helper = Nobody was found to stand at the door ({ $names }); nothing was changed. Type the full name, for example: Nguyễn Văn An
check-in-told-helper = { $by } asks you to mark who comes: { $what }. When it is time, press the button below or type /diemdanh
check-in-helper-named = { $names } will stand at the door of { $title }, and know it.
