# Getting in: invitation codes, consent, adding and removing apps.
link-start = Hello comrade! I am the assistant of “Responsible Youth Union Cadres”. Ask your unit's secretary for an invitation code and send it here, for example: /start 7kq2m9x4c0v8t3n6b1z5r2h8dw
link-already = Comrade { $name }, you are linked already; no code is needed. Type /trogiup to see what you can do.
link-greeting = Hello comrade { $name }, { $position }, { $unit }!
link-position-none = Youth Union cadre
link-consent =
    Before we begin, please read this (version { $version }):
    • I keep: your name, unit, positions, birth date and phone number (if the roster has them), this chat account; your volunteer hours, pledges and self-reviews.
    • For: reminders, follow-up and summaries of the model “Responsible Youth Union Cadres”.
    • Who sees it: you; the secretaries and deputy secretaries of your unit and of those above. Groups see totals only.
    • Your rights (Law 91/2025/QH15), at any time: see /dulieucuatoi, withdraw consent /rutdongy, erase /xoadulieu.

    Do you agree?
link-consent-yes = I agree
link-consent-no = I do not agree
link-consent-shared = This is a common account
link-shared = A unit’s common account belongs to nobody, so it is not linked and nothing is kept; the code of { $name } stays good. Please open it with an account of your own. For somebody who uses no app: the secretary types /canbo không dùng { $name }
link-declined = All right, I keep nothing, and the code can still be used. Send it again whenever you are ready.
link-declined-anew = All right, nothing new was recorded. Type /start whenever you agree.
link-done = Linked. Wishing you “Responsibility, Exemplary conduct, Honesty”!
link-done-again = Thank you, your consent is recorded. Let us go on as before.
link-reminders-stay = Reminders still go to { $app } as before. To have them elsewhere, type /lienket
link-withdrawn = You have withdrawn consent, so I record nothing and remind you of nothing. Type /start to consent again and go on as before (no code needed). See your data: /dulieucuatoi. Erase: /xoadulieu
link-left = You are no longer on the roster, so I record nothing and remind you of nothing. What you did stays in the reports of its time. If this is wrong, please tell your secretary: once you are on it again, everything goes on at once. See your data: /dulieucuatoi. Erase: /xoadulieu
link-hint-member =
    You can begin right away:
    /dangky – the pledge of the year
    /giotinhnguyen 2 – log 2 volunteer hours
link-hint-secretary =
    For secretaries and deputies:
    /ketnoi – type it in the unit's group to get digests there
    /tinhhinh – how the unit stands
    /moi – invitations for cadres not yet linked
link-hint-secretary-no-groups =
    For secretaries and deputies:
    /tinhhinh – how the unit stands
    /chuanop – who is missing something
    /moi – invitations for cadres not yet linked
link-code-wrong = This code is not right, and nothing has changed. Please copy all 26 characters from the invitation, for example: /start 7kq2m9x4c0v8t3n6b1z5r2h8dw
link-code-expired = This code has run out. Please ask your unit's secretary to type /moi for a new one.
link-own-code-expired = This code has run out (each lasts 15 minutes). Please type /lienket in the app you use for a new one.
link-code-used = This code has been used (each works once). If it was not you, tell your unit's secretary at once and ask for a new code.
link-code-revoked = This code was replaced by another. Ask your unit's secretary for the latest, or type /lienket again in the app you use.
link-person-left = This code belongs to somebody who is no longer on the roster. Please ask your unit's secretary.
link-other-person = This app is linked to { $name }, and the code is somebody else’s; an account is for one person only, so nothing was changed. If the other person uses no app of their own: the secretary types /canbo không dùng with the name, and writes for them; they do not count as not linked. If the account has a new owner: remove it first by /lienket, then send the code again.
link-wait-minutes = Several codes in a row were wrong, so I take no codes for a while. Please check the code and send it again in { $minutes } minutes; a right code stays good.
link-wait-hours = Several codes in a row were wrong, so I take no codes for a while. Please check the code and send it again in { $hours } hours, or ask your unit's secretary; a right code stays good.

link-app = { $channel ->
    [telegram] Telegram
    [zalo] Zalo
    [zalo-bot] Zalo Bot
    [web] web page
   *[other] { $channel }
 }
link-code-for-app =
    To use another app as well, open the assistant there within 15 minutes and send this line:
    /start { $code }
    The code works once and is only for you; pass it to nobody.
link-code-opens = On { $app } just open: { $link }
link-code-account = On { $app } open { $link } and send the line above.
link-apps = You use: { $list }
link-app-line = { $app }, since { $day }
link-app-line-notices = { $app }, since { $day } (gets reminders)
link-app-line-here = { $app }, since { $day } (this app)
link-app-line-here-notices = { $app }, since { $day } (this app, gets reminders)
link-button-remove = Remove { $app } ({ $day })
link-button-remove-here = Remove this app
link-button-notices = Reminders in { $app } ({ $day })
link-button-notices-here = Reminders in this app
link-remove-how = To remove this app, type: /lienket gỡ
link-app-gone = This app was removed before. Type /lienket to see the present list.
link-remove-ask = Remove { $app } (linked since { $day })? That app will neither see nor record anything for you any more.
link-remove-last-ask = This is your only app. After removing { $app } you need a new invitation from your unit's secretary. What is recorded stays. Remove it?
link-remove-yes = Remove
link-remove-no = No, keep it
link-removed = Removed { $app }. What is recorded stays.
link-remove-kept = Nothing was removed.
link-removed-here = This app was just removed from comrade { $name }. If it was not you, tell your unit's secretary at once.
link-notices-here = Reminders now come through { $app } (linked since { $day }).
link-new-app = You have just linked { $app }. If it was not you, choose below to remove it at once.
link-new-app-renewed = { $app } was just linked to your account by a renewed invitation code. If it was not you, choose “It was not me” below, or type /lienket không phải tôi, before { $time } on { $day }. If it was you, there is nothing to do.
link-button-what-was-logged = See what was logged
link-not-me = It was not me
link-closed-at-first = This app was linked by a renewed code, so for your safety the pledge, the self-review, evidence, personal data and /lienket open at { $time } on { $day }. Hours and activities can be logged at once.
link-closed-while-new = This app was just linked by a renewed code, so for your safety this part opens at { $time } on { $day }. Nothing is lost. Hours and activities can be logged at once, for example: /giotinhnguyen 2. If it is urgent, use the app that was linked before.
link-refuse-none = No app is waiting for your refusal: it was removed, or 24 hours have passed. Nothing has changed. To see and remove apps, type: /lienket
link-refused = { $app } was removed from your account; that code works no longer. Whoever issued it and the level above have been told. What was logged stays, choose “See what was logged” (or type /lichsu) and undo what is not yours.
link-refused-to-heads = Comrade { $name } ({ $unit }) says: it was not they who linked { $app } by the code that { $by } renewed. That app was removed, and the code works no longer. Please check who got the code. For a new one: type /moi { $name }
link-refused-to-heads-unknown = Comrade { $name } ({ $unit }) says: it was not they who linked { $app } by a renewed code. That app was removed, and the code works no longer. Please check who got the code. For a new one: type /moi { $name }
link-lienket-wrong = I did not understand, and nothing has changed. Type /lienket to add or remove an app.

link-invite-nobody = Every cadre in your care is linked. Wonderful!
link-invite-count = { $count } cadres are not linked yet (your unit and those below). Each code works once, within 30 days; please pass each to the right person.
link-invite-file = The codes are in the attached file, one person a row. To find one person type /moi and the name, for example: /moi Bích
link-invite-no-file = So many codes come as a file, and this app takes none. Type /moi and a name to get one person’s code, for example: /moi Bích
link-invite-file-name = invitations-{ $unit }.xlsx
link-invite-line = { $name } ({ $unit }): send this line to the assistant: /start { $code }
link-invite-line-carrying = { $name } ({ $unit }): open { $carrying } or send to the assistant: /start { $code }
link-invite-line-others = { $name } ({ $unit }): open { $others } and send: /start { $code }
link-invite-line-both = { $name } ({ $unit }): open { $carrying }; or open { $others } and send: /start { $code }
link-invite-not-found = Nobody named “{ $query }” is in your care. Type part of the name, with or without diacritics, for example: /moi Bích
link-invite-whom = Several people have that name. Please choose one.
link-invite-person = { $name } ({ $unit })
link-invite-linked = Comrade { $name } ({ $unit }) is linked already. If the phone was lost or the account changed, choose “New code”; the apps now in use will be told when it is used, and have 24 hours to refuse.
link-invite-button-renew = New code
link-invite-button-revoke = Revoke the code
link-invite-renewed = The old code no longer works. The new one:
link-invite-revoked = The code of comrade { $name } is revoked. For a new one type /moi { $name }
link-invite-revoked-none = Comrade { $name } has no code waiting, so there is nothing to revoke. For a new one type /moi { $name }

link-befriended = Hello comrade! I am the assistant of “Responsible Youth Union Cadres” and have accepted your friend request. Choose Begin below (type 1) to link by the code in it.
link-befriended-start = Begin
# An app of somebody who has no earlier one.
link-unconfirmed-at-first = You have no app from before, so to keep you safe I have asked { $heads } to confirm that this is you. Until then the pledge, the self-review, evidence, personal data and /lienket are closed. Hours and activities can be logged at once.
link-unconfirmed-nobody = You have no app from before, so to keep you safe the level above has to confirm that this is you; I ask as soon as somebody there is connected. Until then the pledge, the self-review, evidence, personal data and /lienket are closed. Hours and activities can be logged at once.
link-closed-until-confirmed = The level above has yet to confirm that this app is yours, so this part is closed. Nothing is lost. Hours and activities can be logged at once, for example: /giotinhnguyen 2. If it is urgent, please call the level above.
link-confirm-ask = { $name } ({ $unit }) has just connected { $app } by a code that { $by } gave, and has no app from before to confirm it by. Please call or meet { $name } to ask, then choose below.
link-confirm-ask-unknown = { $name } ({ $unit }) has just connected { $app } by an invitation, and has no app from before to confirm it by. Please call or meet { $name } to ask, then choose below.
link-confirm-button-yes = It is them
link-confirm-button-no = It is not
link-confirmed = Thank you. { $name }'s { $app } is fully open, and they have been told.
link-confirmed-here = { $by } has confirmed that this app is yours. Everything is open now.
link-confirmed-by-operator = Whoever runs the machine has confirmed that this app is yours. Everything is open now.
link-denied = { $app } was removed from the account of { $name }; that code works no more. What was logged stays. For a new code: /moi { $name }
link-denied-to-renewer = { $by } reports: the { $app } that was connected by the code you gave is not { $name }'s. It was removed. Please look where the code has gone. For a new code: /moi { $name }
link-confirm-over = Somebody has confirmed this already, or the app was removed. Nothing is left to do.
link-confirm-not-yours = The level above whoever gave the code confirms this app, so nothing has changed. If it is urgent, please call them.
