# /nhapgiay: a head or a named helper types in what somebody without an app wrote on paper.
command-typing-help = type in a handwritten pledge or self-review of somebody who uses no app
typing-how =
    This types in the paper of somebody who uses no app. Type which paper, whose, and the year or quarter if needed, for example:
    /nhapgiay đăng ký Bích
    /nhapgiay kiểm điểm Bích quý 3
typing-no-form = Only pledges and self-reviews are typed in; the { $paper } is made from the figures. Type, for example: /nhapgiay đăng ký Bích. Nothing was recorded.
typing-what = { $paper } of { $period }
typing-whose = Whose paper do you type in?
typing-nobody = “{ $query }” is nobody for whom you can type in a paper, so nothing was recorded. Type a name or code, for example: /nhapgiay đăng ký Bích. For your own: /dangky, /tukiemdiem
typing-not-yours = You no longer type in papers of this person, so nothing more is recorded. What was confirmed stays as it is.
typing-has-app-pledge = { $name } has linked an app and can do the { $what } there; nothing was recorded. Ask them to type: /dangky
typing-has-app-self-review = { $name } has linked an app and can do the { $what } there; nothing was recorded. Ask them to type: /tukiemdiem
typing-withdrawn = { $name } has withdrawn their consent, so nothing more is recorded; what was confirmed stays. Once they agree again it can be typed in: in their app by /start, or on a signed paper, and then you type: /canbo không dùng { $name }
typing-confirmed-by-them = { $name } has confirmed the { $what } already, so nothing is typed over it. Nothing was changed.
typing-by-another = Somebody else has typed in the { $what } of { $name }. To see or change it, please ask the secretary. Nothing was changed.
typing-changed = This paper was just typed in, changed or confirmed elsewhere, so nothing is written over it. Type the command again to see the newest, for example: /nhapgiay đăng ký Bích
typing-elsewhere = Somebody else is typing in this paper, too; both are one, and { $done } of { $parts } parts are done now. Those parts are not asked again.
typing-year = A pledge is of this year or the next. Type, for example: /nhapgiay đăng ký Bích { $year }. Nothing was recorded.
typing-not-begun = This period has not begun, so there is no self-review of it. Type, for example: /nhapgiay kiểm điểm Bích quý này. Nothing was recorded.
typing-begins = ✍️ Typing in the { $what } of { $name } from paper.
typing-replaces-own = { $name } has a draft of their own. What is typed in from paper replaces it; it is not opened.
typing-not-marked = { $name } has not linked. If they use no app, mark that afterwards: /canbo không dùng { $name }
typing-ask-photo = Send a photo of the signed paper, one page at a time. It may be left out.
typing-no-photo = No photo
typing-ask-next-page = This page is kept. If there is another, send it now.
typing-no-next-page = No more pages
typing-title = ✍️ { $code } { $period } · { $name } (typed in from paper)
typing-intro = { $parts } parts, asked as { $name } would be; choose and type what the paper says. Each answer is kept, /huy stops.
typing-draft-found = The { $what } of { $name } is half typed in, { $done } of { $parts } parts are done.
typing-done = ✅ The { $what } of { $name } is recorded, marked as typed in by you from paper. Please keep the paper.
typing-see = 👁 See it
typing-shown =
    ✍️ The { $what } of { $name }

    { $body }
typing-change = ✏️ Change it by the paper
typing-photo = 📷 Photo of the paper
typing-photo-of = 📷 The paper: { $what } of { $name }.
typing-photo-none = There is no photo of the { $what } of { $name }. Nothing was changed.
typing-told = ✍️ { $by } has just typed in your { $what } from paper. Please look at it; what is not right you can change.
typing-told-look = 👁 See mine
