# What only Zalo shows: its limits, and the login by QR code on the command line.
zalo-file-too-large = This file is too large; files of up to { $megabytes } MB can be taken. Nothing has changed. Please send a smaller one, for example: with fewer pictures in it.
zalo-bot-no-file = (The file “{ $name }” cannot be sent through the Zalo bot. Please link an app that takes files with /lienket, and ask again there.)

zalo-login-warning = ⚠️ Logging in by a personal account is against Zalo's terms: the account can be locked, for a time or for good. Please use a spare account that is the assistant's alone. Whoever can read the session file can use that account. If the unit can register an official Zalo bot, that is the better way (ZALO_BOT_TOKEN).
zalo-login-confirm = Understood, and go on? Type “yes”:{" "}
zalo-login-not-confirmed = Not logged in, nothing has changed. When ready, run it again and type “yes” (or add --yes): npm run --silent cli -- zalo login
zalo-login-scan = Open Zalo on that account's phone, choose the QR scanner, scan the code above. If that is difficult, open the picture: { $file }
zalo-login-scanned = Scanned: { $name }. Press Log in on the phone.
zalo-login-declined = The phone declined. Here is a new code:
zalo-login-expired = The code has expired. Here is a new one:
zalo-login-done = Logged in as account { $account }. The session is in { $file }, for its owner's eyes only. A running program takes it up by itself.
zalo-login-turn-on = To turn Zalo on, set ZALO=on in the file .env, then: npm start
zalo-login-failed = Not logged in: Zalo cannot be reached, or nobody scanned. Nothing has changed. Check the network and run it again: npm run --silent cli -- zalo login
zalo-login-option-yes = the warning was read and accepted
zalo-login-option-out = where to put the picture of the QR code
