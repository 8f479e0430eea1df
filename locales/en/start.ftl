# What the person who runs the program reads.
config-wrong = { $name } is not right; it reads: { $read }. Mend it in .env, for example: { $name }={ $example }
config-missing = { $name } is missing. Add it to .env, for example: { $name }={ $example }
config-web-chat-open = WEB_CHAT=on lets anybody speak as anybody, so it runs on this machine only, but HOST is { $host }. Set HOST=127.0.0.1 or leave WEB_CHAT out.
start-mongo-unreachable = The database of MONGODB_URI does not answer. Check that MongoDB runs and that the address is right, for example: MONGODB_URI=mongodb://127.0.0.1:27017/canbodoan?replicaSet=rs0
start-schema-newer = A newer version wrote these data (version { $found }, this one knows { $known }). Use the newer version; the data are untouched.
start-ready = The assistant of “Cán bộ Đoàn trách nhiệm” is running. Ctrl+C stops it.
start-web-chat = Open { $url } in a browser to try it.
start-health = Health: { $url }
start-demo = DEMO data were put in (one city, 12 cadres). Importing a real roster replaces them: npm run cli -- roster import FILE.xlsx
start-open-to-others = ⚠️ Other users of this machine can read { $path }, which holds secrets or people's data. Close it: chmod { $mode } { $path }
start-telegram = Telegram: on, connecting.
start-telegram-off = Telegram: off (set TELEGRAM_BOT_TOKEN in .env).
start-nobody-heard = Nobody can reach the assistant: neither Telegram nor Zalo is on, and the browser's chat opens only with HOST=127.0.0.1 (it is { $host }) and without WEB_CHAT=off. Set TELEGRAM_BOT_TOKEN in .env; to try it out on this machine leave HOST and WEB_CHAT out.
start-zalo = Zalo (personal account): on, its session is in { $file }. How it stands: /healthz.
start-zalo-bot = Zalo bot: on, connecting.
start-database-died = The database has just stopped. The program stops too; what was confirmed is safe. Run it again: npm start
start-failed = The program could not start: { $reason }
stop-loop-stuck = The program has stood still for over 30 seconds, so it ends itself in order to be started again. Unfinished work goes on then; a message during which it has stood still three times is set aside.
stop-begins = Stopping; finishing what is in hand…
start-unbuilt = The program could not be built beforehand since the folder dist cannot be written: everything works, it only starts more slowly. For speed, whoever may write to the program's folder runs once: npm run build
