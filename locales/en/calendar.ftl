# /lich: what is on.
command-calendar-menu = What is on
command-calendar-help = what you are called to and what is open to you
calendar-own =
    📅 You are called to:
    { $lines }
calendar-open =
    🤝 Open in units below, you may come:
    { $lines }
calendar-none = Nothing is on yet. When you are called, you hear at once.
calendar-line-coming = ✅ { $what }
calendar-line-silent = { $what } (no answer yet)
calendar-line-substitute = { $what } (somebody in your place)
calendar-line-convened = 📣 { $what } (convened by you)
calendar-line-open = { $what } ({ $unit })
calendar-button-answer = Answer the call
calendar-button-join = I will come: { $title } { $day }
calendar-button-leave = I cannot come after all
calendar-button-list = What is on
calendar-joined = ✅ Noted: you will come to { $what }. You will be reminded.
calendar-left = Noted: you will not come to { $what }.
calendar-full = { $title } is full now, so it is not noted. See others: /lich
calendar-gone = This is not in your calendar, so nothing has changed. See: /lich
calendar-over = { $title } is over or cancelled, so nothing has changed. See others: /lich
calendar-object-right = { $what }: you are not put down as late or absent any more. See: /tiendo
calendar-object-nobody = Nobody in charge of { $what } can be reached now, so they were not told. Type: /donvi nhắn
calendar-objected = { $names } were told: what is put down at { $what } is not right. You hear when it is corrected.
calendar-objects-late = 🙋 { $name } ({ $unit }) says it is not right at { $what }: put down as late.
calendar-objects-missed = 🙋 { $name } ({ $unit }) says it is not right at { $what }: put down as absent.
progress-events =
    📅 Coming up, and it counts:
    { $lines }
