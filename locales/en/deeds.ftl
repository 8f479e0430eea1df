# /aoxanh không mặc được: why the shirt was not worn on a Monday.
deed-excused = { $duty } not worn
declared-excused = { $declared } (with a reason)
typed-excused = không mặc được { $date } vì { $why }
shirt-button-excuse = 👕 I could not wear it
shirt-excuse-ask = Why could the Youth shirt not be worn on that Monday? Choose below, or type a few words, for example: in the wash
shirt-worn-ask = { $what } is logged already. Shall it become a reason why not, or stay as worn?
shirt-worn-of = { $name } has { $what } already, so no reason was logged. If that is a mistake, take it away first: { $take }
shirt-worn-not = It was not worn
shirt-worn-keep = It was worn
shirt-excuse-none = I have none yet
shirt-excuse-wet = It is wet or torn
shirt-excuse-uniform = My office has a uniform
shirt-excuse-day = I am not sure which Monday “{ $got }” is, so nothing was logged. Please type it again, for example: { $example }
shirt-excuse-monday = The Youth shirt counts on Mondays only, so other days need no reason; nothing was logged. For a Monday, for example: { $example }

# Behind the total of a duty of each Monday, where what was logged lies on another day: it is kept, and met none.
deed-other-day = (Mondays count; other days are kept in the record)

# Hours registered for a day of this week, to be done then.
declared-registered = { $declared } (registered, not done yet)
register-ask = On which day of this week will you do { $usual } of volunteer work? Choose below, or type, for example: 3 tiếng thứ 7 dọn kênh
register-button-day = { $day }
register-button = 📌 Register hours for this week
register-button-done-today = Done today
register-button-drop = Withdraw
register-button-done = ✅ Did { $amount }
register-button-done-on = ✅ { $amount } · { $day }
register-button-other = Another number
register-button-not-done = Not done
register-ask-if = { $what } is still to come, so nothing was logged. Do you want to register it?
register-if-yes = 📌 Register
register-if-no = No
register-kept = 📌 Registered { $what }. Registered is not done: log it when it is done, or answer with one press on Sunday evening.
register-moved = 📌 Registered { $what }, in the place of { $before }. Registered is not done: log it when it is done, or answer on Sunday evening.
register-unread = I did not understand “{ $got }”, so nothing was registered. Please give hours and a day of this week, for example: 2 { $example }
register-no-day = “{ $got }” names no day, so nothing was registered. Please add a day of this week, for example: 2 { $example }
register-too-long = “{ $got }” is more than the 24 hours of a day, so nothing was registered. Register hours of one day of this week, for example: 2 { $example }
register-several = One day of a week is registered, and “{ $got }” names several, so nothing was registered. Choose one below, or type, for example: 2 { $example }. Log the other when it is done.
register-none = No hours are registered for this week, so nothing was withdrawn. To register hours, type, for example: { $example }. The pledge of the year: /dangky
register-none-on = Nothing is registered for { $day }, so nothing was withdrawn. Registered: { $what }.
register-other-week = “{ $got }” is not among the days that are left of this week, so nothing was registered. For example: 2 { $example }. What is done already: /giotinhnguyen 2 hôm qua
register-done =
    ✅ Logged what was registered: { $what }.
    { $week }
register-ask-moved = You had registered { $what }. Are { $told } those hours, or something else?
register-moved-yes = Those hours
register-moved-no = Something else, add it
register-over = This registration was logged or withdrawn before; nothing was changed. Your entries: /lichsu
register-ahead = { $day } has not come yet, so nothing was logged; the registration stays. If you did it today, type, for example: { $example }
register-dropped = Withdrawn: { $what }. When you do it, log it, for example: { $example }
jobs-registered = 🌙 For this week you registered { $what }. Is it done? Choose below; without an answer nothing counts.
jobs-monday-registered = 📌 Registered for last week: { $what }. If it is done, choose below and it counts.

# For many: names pasted below the command, or in a workbook.
many-ask-file = Please send the workbook with those who took part: a column “Họ và tên”, one person a row.
many-ask-name = Who is “{ $name }”?
many-name-none = Not among these
many-names-unknown =
    These names are not in your unit; nothing will be logged for them:
    { $names }
many-names-absent =
    The list says that these were not there, so nothing will be logged for them:
    { $names }
many-names-nobody =
    None of these is in a unit in your charge, so nothing was logged:
    { $names }
    Please type full names, one a line, for example: Nguyễn Văn An
many-names-doubtful =
    { $count } names may be several people, so nothing was logged:
    { $names }
    Please send full names or codes again, for example: Nguyễn Văn An
many-names-too-many = The list has more than { $most } names, so nothing was logged. Please send it in parts, for example a branch at a time.
many-file-no-names = There is no name in that file, so nothing was logged. Its first sheet needs a column “Họ và tên”, for example: Nguyễn Văn An
