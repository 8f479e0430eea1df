# /nhacngay: nudge those who are missing something.
nudge-which = Which duty is it about?
nudge-option = { $duty } – { $period } ({ $count })
nudge-preview =
    I will nudge { $count } people about { $duty } ({ $period }):
    { $names }

    The words:
    “{ $text }”

    Send it?
nudge-preview-some =
    I will nudge { $count } people about { $duty } ({ $period }):
    { $names }
    { $away } more cannot be nudged (not linked, blocked, or paused): /chuanop

    The words:
    “{ $text }”

    Send it?
nudge-more = … and { $count } more
nudge-yes = 🔔 Send
nudge-no = Leave it
nudge-left = Nothing was sent.
nudge-nobody = 🌟 { $period }: nobody is missing { $duty }, no nudge is needed.
nudge-only-you = { $period }: only you yourself are missing { $duty }; all others have it, so nobody needs a nudge. Your own: /tiendo
nudge-nobody-reached = { $period }: { $away } people are missing { $duty }, but cannot be reached (not linked, blocked, or paused). To invite them: /moi
nudge-no-unit = 🌟 Every unit has done { $duty } of { $period }, so nobody needs a nudge.
nudge-only-your-unit = { $period }: only your own unit has not done { $duty } yet, so nobody needs a nudge.
nudge-waits-above = Handed in and waiting for the level above, so they are not nudged: { $units }. See the models that wait: /mohinh cho
nudge-waits =
    ⏳ They have logged enough, which waits for approval, and are not nudged (see: /duyet):
    { $names }
nudge-rest-waits = What you logged waits for approval; it need not be logged again.
nudge-headless = Without a secretary or a deputy, so nobody can be told: { $units }
nudge-without-app =
    📄 They use no app, so please tell them yourself ({ $period }, { $duty }):
    { $names }
nudge-sent = ✅ { $count } people were nudged.
nudge-sent-before = They were nudged about this today already; nothing more was sent.
nudge-done-meanwhile =
    🌟 Not nudged, for they have just done it:
    { $names }
nudge-none-now = Nothing was sent: nobody who is missing it can be reached now.
nudge-stated = { $duty } is rated by the collective in its review, and nobody else is to be nudged; nothing was sent. Open the review: /kiemdiem
nudge-over = A meeting that is over cannot be made up, so there is no nudge for { $duty }; nothing was sent. See who was absent or late: /chuanop { $word }
nudge-closed = The book of { $duty } of { $period } is closed, a nudge would not help; nothing was sent. Nudge for an open period, for example: /nhacngay { $word }
nudge-later =
    ⏳ { $count } cadres have been reminded today, or are about to be, so I do not write to them again:
    { $names }
    You can nudge all of them from { $day } on.
nudge-person-none = 🌟 { $name } lacks no { $duty } in { $period }, so no reminder is needed.
nudge-several =
    Several people fit “{ $asked }”:
    { $names }
    Please type the code, for example: /nhacngay { $example }. Nothing was sent.
