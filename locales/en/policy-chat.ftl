# /chinhsach: a unit's policy, in the chat.
command-policy-menu = The unit's policy
command-policy-help = what policy applies in your unit, and changing it
command-policy-help-scope = mark a lower unit as outside the plan's scope

policy-chat-title = 📋 Policy at { $unit }, today { $day }:
policy-chat-all-planned = As the plan and the defaults have it, nothing of its own.
policy-chat-more = … and { $count } more; look into the groups.
policy-chat-outside = The unit stands outside the plan's scope: it uses the bot, and is counted and reminded nowhere.
policy-chat-how = Choose a group to see and change it, or type at once, for example: { $example }
policy-chat-below-how = This is the policy at a lower unit, set by its secretary. Your own: /chinhsach
policy-chat-group-title = { $group } at { $unit }:
policy-chat-line = • { $name }: { $value } ({ $whence })
policy-chat-value = { $value } ({ $whence })
policy-chat-from-plan = by the plan, { $clause }
policy-chat-from-default = default
policy-chat-from-unit = set by { $unit }, since { $day }
policy-chat-coming = To come:
policy-chat-none-own = no day of its own, the public calendar holds
policy-chat-change = What do you want to change?
policy-chat-button = { $name }
policy-chat-button-more = Other groups

policy-group-asked = What is asked
policy-group-reminders = Times of reminders
policy-group-corrections = Days for corrections
policy-group-events = Meetings and activities
policy-group-reviews = Collective review
policy-group-names = Names in groups
policy-group-office = Office hours
policy-group-holidays = Holidays
policy-group-deadlines = The year's report
policy-group-levels = Names of levels
policy-group-zalo = Personal Zalo account
policy-button-scope = Units outside the scope
policy-button-changes = Changes
policy-button-undo = Take back
policy-button-undo-of = Take back: { $what }
policy-button-show = See the policy

policy-likely = { $text }
policy-likely-five = thứ Hai đến thứ Sáu
policy-likely-six = thứ Hai đến thứ Bảy
policy-example-asked = 3
policy-example-days = 5
policy-example-minutes = 15
policy-example-time = 7h30
policy-example-day-of-year = 15/10
policy-example-yes-no = không
policy-example-weekdays = thứ hai đến thứ bảy
policy-example-spans = 7h30-11h30, 13h30-17h
policy-example-holidays = 25/12 Lễ Giáng sinh
policy-example-level = Đoàn cơ sở
policy-example-levels = thêm Tổ công tác
policy-laxer-typed =
    Not changed:
    { $reasons }
policy-by-somebody = somebody who was here before
policy-ask-asked = { $name } is { $now } now. What shall it be?
policy-ask-days = { $name } is { $now } now. How many days shall it be?
policy-ask-minutes = { $name } is { $now } now. How many minutes shall it be?
policy-ask-time = { $name } is { $now } now. What time shall it be?
policy-ask-day-of-year = { $name } is { $now } now. Which day shall it be?
policy-ask-yes-no = { $name } is: { $now }. How shall it be?
policy-ask-weekdays = { $name } is { $now } now. Which days shall it be?
policy-ask-spans = { $name } is { $now } now. Which hours shall it be?
policy-ask-holidays = Days off of the unit's own: { $now }. Which day is added? For example: 25/12 Lễ Giáng sinh
policy-ask-level = { $name } is { $now }. Which level instead?
policy-ask-levels = The levels are: { $now }. What shall change? For example: thêm Tổ công tác sau Chi đoàn
policy-help-asked = Type a number, for example: { $example }
policy-help-days = Type the number of days, for example: 5
policy-help-minutes = Type the minutes, 0 to 120, for example: 15
policy-help-time = Type a time, for example: 7h30
policy-help-day-of-year = Type day and month, for example: 15/10
policy-help-yes-no = Answer: có, or không
policy-help-weekdays = Type the weekdays, for example: thứ Hai đến thứ Bảy
policy-help-spans = Type the hours, for example: 7h30-11h30, 13h30-17h
policy-help-holidays = Type day and name, for example: 25/12 Lễ Giáng sinh; each year: 26/3 hằng năm Ngày thành lập Đoàn; a holiday that is worked: bỏ 24/11
policy-help-level = Type the name of one of the levels, for example: Đoàn cơ sở
policy-help-levels = For example: thêm Tổ công tác sau Chi đoàn · bỏ Chi đoàn cơ sở · đổi Chi đoàn thành Chi đoàn khu vực
policy-value-unread = I did not understand “{ $given }”. { $help }
policy-for-whom = For whom?
policy-for-both = Both groups
policy-for-A = Group A: full-time, secretaries, deputies
policy-for-B = Group B: part-time, committee members
policy-no-level = There is no level “{ $level }”. The levels: { $names }. All is as before.
policy-ask-from = From which day?
policy-from-today = From today ({ $day })
policy-from-day = From { $day }
policy-from-unread = I did not understand the day “{ $given }”. For example: hôm nay, 1/12, 01/01/2027
policy-ask-why = Why? The reason is kept with the change; it may be left out.
policy-skip-why = Leave out
policy-why-long = That is long; please keep the reason within 200 characters.

policy-preview =
    A preview, nothing has changed yet:
    { $lines }
    { $where }
policy-preview-sure = { $preview }

    Shall it hold?
policy-change-line = • { $name }: { $before } → { $after }
policy-add-line = • Added: { $after }
policy-where = From { $day }, at { $unit }: { $people } people.
policy-where-below = From { $day }, at { $unit } and the units below: { $people } people, { $units } units.
policy-where-nobody = From { $day }, at { $unit }. It concerns nobody yet: the units have decided for themselves, or nobody is there.
policy-where-why = Why: { $why }
policy-apply = Let it hold
policy-other-day = Another day
policy-leave = Leave it
policy-effect-lost = • { $period }: { $count } people will no longer meet it ({ $duty }).
policy-effect-none-lost = • { $period }: nobody who meets it would no longer ({ $duty }).
policy-effect-gained = • { $period }: { $count } people will meet it ({ $duty }).
policy-effect-period-now = { $period } (so far)
policy-effect-period-if = If it held for { $period }
policy-effect-until = • { $period }: open for corrections until { $after }; before: { $before }.
policy-effect-groups = • { $count } group chats of these units follow.
policy-effect-next = • { $job }: next on { $after }; before: { $before }.
policy-new-day = Another day has come since you looked at this, so it is worked out anew. Nothing has changed yet.
policy-left = All is as before.
policy-done = ✅ Changed, from { $day } on. Today you can still take it back.
policy-same = From { $day } the policy says just that already; nothing has changed.
policy-chat-refused =
    Not changed, all is as before:
    { $reasons }
    This would do: { $example }
policy-chat-reason = • { $name }: { $reason }.
policy-unknown = I did not understand “{ $given }”. Type /chinhsach and choose, or what is to change and its value, for example: { $example }

policy-history-title = 🕘 Changes of policy at { $unit }, above and below it, the newest first:
policy-history-none = The policy has not changed yet.
policy-history-next = More
policy-leaf-line = • { $name }: { $value }
policy-undone = ↩️ Taken back, the policy is as before. That is kept in the list, too.
policy-undo-none = You have changed nothing today that could be taken back. See: /chinhsach lịch sử
policy-undo-before = This change was taken back before; nothing is left to do.
policy-undo-late = A change can be taken back on its own day only. Set the earlier value, for example: { $example }

policy-scope-none-below = There is no unit below yours. The unit above says what is outside the scope.
policy-scope-which = Which lower unit is outside the plan's scope (not of the block of cadres, civil servants and public employees)?
policy-scope-which-in = Which lower unit comes back into the plan's scope?
policy-scope-marked = Outside now: { $units }
policy-from-past = { $day } is past. A policy changes from today on, so that reports of before stay word for word; what you chose is kept. Choose another day, for example: { $example }
policy-scope-past = Scope is marked from today on only, so that reports of before stay word for word. Choose another day, for example: hôm nay
policy-scope-out = { $unit }: outside the plan's scope, with the units below
policy-scope-in = { $unit }: back in the plan's scope
policy-scope-out-effect = From { $day }: { $people } people in { $units } units go on using the bot, and are in no figure, digest or reminder. Reports of before stay.
policy-scope-in-effect = From { $day }: { $people } people in { $units } units are counted again, from the next period on. Reports of before stay.
policy-group-approval = Approval of deeds
policy-ask-approval = { $name } is: { $now }. How shall it be?
policy-help-approval = Answer: chờ duyệt, or tính ngay
policy-example-approval = chờ duyệt
policy-effect-approve = • { $name }: what is logged from that day on waits for a secretary or deputy (/duyet) before it counts; what was logged before still counts.
policy-effect-trust = • { $name }: what is logged from that day on counts at once; what waits still waits in /duyet.
