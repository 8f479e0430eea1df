# The command line of the people who run the program.
cli-about = Commands for those who run the assistant “Cán bộ Đoàn trách nhiệm”. They work beside the running program and alone. Exit code: 0 done, 1 refused with its reason, 2 wrong usage.
cli-about-roster = Roster of units and cadres, and invitations.
cli-about-template = Writes an Excel template to fill in.
cli-about-import = Imports a roster from an Excel file: all of it, or each wrong place is named and nothing changes.
cli-about-export = Writes the roster to an Excel file as it goes in: imported again it changes nothing.
cli-about-invites = Invitations of cadres not yet linked; called again, the same codes until they are used.
cli-about-job = Runs a reminder or digest as if it were that moment. Each person is told once a period.
cli-about-resend = Sends reminders again that may have got lost when the program was killed; some people may get them twice.
cli-about-report = Figures of units.
cli-about-report-unit = Figures of a unit and those below it in a period.
cli-about-zalo = Connects Zalo.
cli-about-zalo-login = Logs in to Zalo by QR code.
cli-about-data = A person's rights over their data.
cli-about-data-export = Exports all data of a cadre.
cli-about-confirm-app = Confirms the new app of a cadre who has no earlier one, where nobody in the roster can.
cli-option-not-theirs = it is not this cadre's: the app is removed, and its code works no more
cli-about-data-erase = Erases the data of a cadre.
cli-about-backup = Backs up the whole database.
cli-about-restore = Restores a backup into an empty database.
cli-about-explain = Shows how the program understands each line, as in a real chat, saving nothing. Takes JSON lines from standard input, for example: echo '{"{"}"text": "2 tiếng hôm qua dọn rác"{"}"}' | npm run --silent cli -- explain. Further fields: at, who, place, asked, offered, units.
cli-explain-wrong = Line { $number } is wrong ({ $reason }). The lines before it were answered. An example of a right one: {"{"}"text": "2 tiếng hôm qua"{"}"}
cli-about-help = shows the help of a command

cli-help-option = shows this help
cli-help-usage = Usage:
cli-help-arguments = Arguments:
cli-help-options = Options:
cli-help-commands = Commands:
cli-help-any-options = options
cli-help-any-command = command
cli-help-see = Help: { $line }

cli-name-roster-file = FILE.xlsx
cli-name-zip-file = FILE.zip
cli-name-file = FILE
cli-name-code = CODE
cli-name-day = DAY
cli-name-count = COUNT
cli-name-period = PERIOD
cli-name-job = NAME
cli-name-moment = MOMENT

cli-arg-template = the file to make, for example: mau.xlsx; an existing one is not overwritten
cli-arg-roster = the file that was filled in, for example: danh-sach.xlsx
cli-arg-export = file to be written, for example: danh-sach-2026-11-24.xlsx; no file is replaced
cli-arg-unit = code of a unit, for example: NK
cli-arg-job = name of the job, for example: monday-reminder
cli-arg-cadre = code of a cadre, for example: CB-001
cli-arg-backup = the file to write, for example: sao-luu-2026-11-24.gz; never replaces a file
cli-arg-restore = a file that the backup command made, for example: sao-luu-2026-11-24.gz
cli-option-dry-run = only shows, changes nothing
cli-option-force = replace a file that is there, once the new one is whole
cli-option-json = prints JSON on standard output
cli-option-import-from = day from which it holds, for example: 2026-07-01; today when left out
cli-option-export-at = the roster of that day, for example: 2026-07-01; today when left out
cli-option-yes-remove = so many people are known to leave, for example: 250
cli-option-import-out = write the file again with a sheet “Preview”: every change, or every place to mend
cli-option-invites-unit = only this unit and those below it, for example: NK
cli-option-invites-out = writes an .xlsx (or .json) file that only its owner can read
cli-option-period = period, for example: 2026-W48 (week), 2026-11 (month), 2026-Q4 (quarter), 2026 (year)
cli-option-report-out = write a file, .json, .xlsx, .docx, .pdf or .png, which only its owner may read
cli-option-at = moment, for example: 2026-11-30T19:00 (time of Việt Nam unless an offset is given)
cli-option-out = the file to write, for example: du-lieu.zip

cli-usage-unknown-command = There is no command “{ $given }”.
cli-usage-unknown-option = There is no option “{ $given }”.
cli-usage-did-you-mean = Did you mean: { $suggestion }?
cli-usage-missing-argument = { $name } is missing ({ $what }). Nothing was changed.
cli-usage-missing-option = The option { $name } is missing ({ $what }). Nothing was changed.
cli-usage-missing-value = The option { $name } needs a value ({ $what }). Nothing was changed.
cli-usage-too-many = Too many arguments. Put names with spaces in quotes.
cli-usage-wrong = This command is not right.

cli-file-missing = There is no file { $file }. Nothing was changed. Please check the path, for example: npm run --silent cli -- { $kind ->
        [template] template check a1 ./mau-a1.docx
        [form] form check ./ban-dang-ky.json
       *[roster] roster import ./danh-sach.xlsx
    }
cli-file-folder = { $file } is a folder, not a file. Please give the file's name too, for example: { $file }/{ $kind ->
        [template] mau-a1.docx
        [form] ban-dang-ky.json
        [docx] giay.docx
        [pdf] giay.pdf
        [zip] giay.zip
        [png] hinh.png
        [json] du-lieu.json
        [gz] sao-luu.gz
       *[roster] danh-sach.xlsx
    }
cli-file-disk-full = { $folder } cannot be written: the disk is full. Free some space and start again; what was written before is still there.
cli-file-unreadable = { $file } cannot be read. Please check the permissions of the file.
cli-file-there = The file { $file } exists and is not overwritten. Please choose another name, for example: danh-sach-moi.xlsx
cli-file-no-folder = There is no folder { $folder }. Please make it first, or write elsewhere, for example: ./{ $name }
cli-file-unwritable = { $file } cannot be written. Please check the permissions of the folder, or write elsewhere.
cli-file-ending = The file name “{ $file }” must end in { $endings }, for example: { $example }

cli-template-written = Made { $file }. Fill in the sheets “Đơn vị” and “Cán bộ”, then: npm run --silent cli -- roster import { $file } --dry-run
cli-template-plain-levels = The unit's policy could not be read, so the levels in the template are the plan's.
cli-import-dry-run = A preview, nothing has changed:
cli-import-done = The roster is imported:
cli-import-demo-goes = This import replaces the demo data: they are removed.
cli-import-demo-would-go = The real import will remove the demo data.
cli-import-next = To invite cadres who are not linked yet: npm run --silent cli -- roster invites --out giay-moi.xlsx
cli-import-doubtful = If that is meant, run it again with: --yes-remove { $count }. Nothing has changed.

cli-invites-none = Every cadre here is linked; nobody needs an invitation.
cli-invites-count = { $count } invitations. Each code works once; please send each one in private.
cli-invites-line = { $cadre } { $name } ({ $unit }): { $code }
cli-invites-line-links = { $cadre } { $name } ({ $unit }): { $code } { $links }
cli-no-roster = There is no roster yet. Please import one first: npm run --silent cli -- roster import danh-sach.xlsx
cli-unit-unknown = There is no unit with the code “{ $code }”. Similar ones: { $near }
cli-unit-unknown-any = There is no unit with the code “{ $code }”. There are for example: { $some }
cli-written = Written: { $file }.

cli-period-wrong = “{ $given }” is no period. Examples: 2026-W48 (week), 2026-11 (month), 2026-Q4 (quarter), 2026 (year).
cli-moment-wrong = “{ $given }” is no moment. Examples: 2026-11-30T19:00 or 2026-11-30T19:00+07:00.
cli-count-wrong = “{ $given }” is not a number of people. For example: --yes-remove 250
cli-job-names = The jobs:
cli-job-future = Beware: a future --at without --dry-run really sends, and when that period comes nobody is told again. To look first, add --dry-run.
cli-job-unknown = There is no job “{ $given }”. The jobs: { $names }

cli-report-no-picture = In { $period } nobody of { $unit } has to do anything, so there is no picture. Take another period, or another kind of file, for example: --out report.xlsx
cli-paper-being-made = Making { $count } papers
cli-data-being-gathered = Gathering the data of { $cadre }
cli-book-without-entries = There are more entries than one sheet takes, so the file has no sheet of them. For those choose a shorter period, for example: --period 2026-11
cli-report-being-made = Making the report of { $unit }
cli-database-gone = The database went away in the middle. Please run this command again: what is written stays and is not written twice.
cli-failed = The command failed unexpectedly: { $reason }
cli-unit-not-then = In { $period } there was no unit “{ $code }”. Please choose a later period, for example: --period { $now }
cli-unit-outside-scope = In { $period } the unit “{ $code }” stood outside the scope of the plan, so there are no figures. Look at the unit above, or at another period.
cli-telegram-missing = Some cadres are linked on Telegram, but TELEGRAM_BOT_TOKEN is not known to this command. Please set it in .env as for the program, and run this again. Nothing was sent.
cli-queued = The messages are queued; the running program sends them within seconds.
cli-not-sent = { $count } chats have not got their messages yet. They are kept and sent when the program runs: npm start
cli-cadre-unknown = There is no cadre with the code “{ $code }”. Please look the code up in the roster, for example: CB-001. Nothing has changed.
cli-confirm-none = No app of cadre { $cadre } waits to be confirmed. Nothing has changed.
cli-confirmed = The new app of cadre { $cadre } is confirmed; everything is open.
cli-confirm-denied = The app of cadre { $cadre } that waited is removed. For a new code a secretary types /moi and the name.
cli-data-erased = The data of cadre { $cadre } are erased. Please take this cadre out of the roster file, or the next import is refused.
cli-erase-dry-run = A preview, nothing is erased: { $who }
cli-erase-line = • { $what }: { $count } – { $becomes }
cli-erase-removed = removed
cli-erase-emptied = names, contacts and texts go; figures stay, without a name
cli-erase-kept = kept, code and time only
cli-erase-then = To erase, for good: npm run --silent cli -- data erase { $cadre }
