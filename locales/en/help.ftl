help-front =
    What you need most (with or without diacritics):
    { $lines }

    There is more, by groups:
help-page-deeds = 📝 What I have done
help-page-sittings = 📅 Meetings, calendar, days away
help-page-papers = ✍️ Pledge, reviews, works
help-page-watch = 🔎 Look after, remind, approve
help-page-unit = 🧩 What the unit does together
help-page-year = 📚 Records and the year's report
help-page-people = 👥 Cadres, tasks, rules
help-page-own = ⚙️ My settings and data
help-page-front = ⬅️ The groups
help-cadre = You can type:
help-head = For secretaries and deputies:
help-admin = For the city:
help-entrusted = What you have been entrusted with:
help-group = In this group you can type:
help-private-too = For everything else, write to me in private: type /trogiup there.
help-line = { $line } – { $about }
help-section =
    { $title }
    { $lines }
help-duties = What to type after /chuanop and /nhacngay: { $duties }
help-duty = { $duty } ({ $word })
help-how-hours = To log volunteer hours, write how many, the day and what was done, for example: /giotinhnguyen 2 hôm qua dọn rác. Or write as you talk. What was understood is said back, with an undo button.
help-how-undo = To correct or take back an entry, type /lichsu, choose the entry, then what to do. Right after logging there is an undo button, too.
help-how-pledge = For the year's pledge, type /dangky; question by question, with suggestions. Stop any time, what was answered is kept.
help-how-review = For the self-review, type /tukiemdiem (with a period where needed, for example: /tukiemdiem quý 4); question by question, with your own figures.
help-how-apps = To use another app too, type /lienket here for a code, and send that code to the assistant there.
help-how-invite = To invite somebody, a secretary or deputy types /moi for the code and passes it on; that person sends it to the assistant.
help-how-reminders = To change or pause reminders, type /nhacnho and choose.
