# /dangky: the pledge of the year (a1 ĐKCT01).
pledge-intro =
    📋 The pledge of { $year } ({ $code }): { $parts } short parts on “Responsibility, Exemplary conduct, Honesty”. Each answer is kept as you give it; type /huy to stop at any time.
pledge-title = 📋 PLEDGE OF { $year } ({ $code })
pledge-draft-found = You have an unfinished pledge for { $year }, { $done }/{ $parts } parts are done.
pledge-done =
    🎉 Your pledge for { $year } is recorded. Good luck with it!
    Type /dangky to see it at any time.
pledge-change = ✏️ Change
pledge-year-unclear = A pledge is made for this year or the next. For example: /dangky { $year }. Nothing was changed.
