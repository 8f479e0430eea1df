# Papers: what templates/*.docx name, the texts from which ours are built, and what is said around papers.
paper-field-code = form code
paper-field-check = check code
paper-field-check-link = QR code
paper-field-above = unit above
paper-field-unit = unit
paper-field-place = place
paper-field-day = day
paper-field-period = period
paper-field-name = full name
paper-field-birth = birth date
paper-field-positions = positions
paper-field-unit-name = works in
paper-field-group = group
paper-field-parts = parts
paper-field-number = number
paper-field-title = title of the part
paper-field-points = points
paper-field-text = point
paper-field-figures = figures
paper-field-duty = name of the duty
paper-field-plan = least
paper-field-pledged = pledged
paper-field-result = result

# What stands in their places when a template is shown, filled with somebody made up.
paper-sample-code = a1 ĐKCT01
paper-sample-check = K7MD-92XR-TH4P
paper-sample-check-link = https://t.me/CanBoDoanBot?start=kiemtra-K7MD92XRTH4P
paper-sample-above = QUẬN ĐOÀN BÌNH AN
paper-sample-unit = ĐOÀN PHƯỜNG HÒA BÌNH
paper-sample-place = Hòa Bình
paper-sample-day = 5 January 2026
paper-sample-period = 2026
paper-sample-name = Nguyễn Thị Ví Dụ
paper-sample-birth = 01/02/1999
paper-sample-positions = Ủy viên Ban Chấp hành
paper-sample-unit-name = Đoàn phường Hòa Bình
paper-sample-group = part-time cadre
paper-sample-number = 1
paper-sample-title = Responsible to the people
paper-sample-text = First where it matters
paper-sample-duty = Volunteer hours
paper-sample-plan = 2 hours a week
paper-sample-pledged = 3 hours a week
paper-sample-result = 3 hours 30 minutes a week

paper-creator = Cán bộ Đoàn trách nhiệm
paper-style-tight = Tight line
paper-style-body = Text
paper-form = Form { $code }{ $check }
paper-form-check = {". "}Check code: { $check }
paper-union = ĐOÀN TNCS HỒ CHÍ MINH
paper-place-and-day = { $place }, { $day }
paper-line-name = Full name:{" "}
paper-line-birth = Born: { $birth }. Positions: { $positions }.
paper-line-unit = Unit: { $unit }. Group: { $group }.
paper-column-number = No.
paper-column-duty = Duty
paper-column-plan = Least
paper-column-pledged = Pledged
paper-column-result = Result
paper-confirmed = CONFIRMED BY THE UNIT
paper-sign-here = (signature, full name)
paper-day = { $day }/{ $month }/{ $year }
paper-group-A = full-time cadre, secretary, deputy secretary
paper-group-B = part-time cadre
paper-answer = { $label }: { $text }
paper-result = { $done }; met { $parts }
paper-skipped = none
paper-none = not pledged

pledge-paper-about = Form a1 ĐKCT01
pledge-paper-title = PLEDGE
pledge-paper-subject =
    on the model “Cán bộ Đoàn trách nhiệm”
    { $period }
pledge-paper-intro = By the plan of the model “Cán bộ Đoàn trách nhiệm” I pledge for { $period }, on “Trách nhiệm, Gương mẫu, Trung thực”:
pledge-paper-parts = I. WHAT IS PLEDGED
pledge-paper-numbers = II. NUMBERS
pledge-paper-closing = I will keep what I have pledged./.
pledge-paper-signed = THE CADRE

review-paper-about = Form a2 KĐCT01
review-paper-title = SELF-REVIEW
review-paper-subject =
    of the model “Cán bộ Đoàn trách nhiệm”
    { $period }
review-paper-figures = I. FIGURES
review-paper-parts = II. SELF-REVIEW
review-paper-remarks = III. REMARKS OF THE COLLECTIVE
review-paper-level = Rated by the collective: …………………………………………………
review-paper-closing = The above is true./.
review-paper-signed = THE CADRE

paper-a1-name = pledge
paper-a1-typed = đăng ký
paper-a2-name = self-review
paper-a2-typed = kiểm điểm
paper-kind-week = a week
paper-kind-month = a month
paper-kind-quarter = a quarter
paper-kind-year = a whole year
paper-kinds = { $those } or { $kind }

command-paper-help = print pledges and self-reviews to be signed
paper-which = 📄 Which paper do you need? It comes as a Word file, to be printed and signed.
paper-own-button = My { $paper }
paper-unit-button = The unit: { $paper }
paper-button = 📄 Paper
paper-own = 📄 Your { $code }, { $period }. Open it in Word, print and sign it.
paper-of = 📄 { $code } of { $name }, { $period }.
paper-of-unit = 📄 { $code }, { $period }: { $count } of { $unit }, each person on a new page. Who is missing: /chuanop.
paper-of-unit-apart = 📄 { $code }, { $period }: { $count } of { $unit }, a Word file each. Who has none is in /chuanop.
paper-each-apart = 🗂 A file each
paper-in-pdf = 🖨️ As a PDF
paper-no-pdf = This server cannot make PDFs yet, so here is the Word file; please print it from Word.
paper-pdf-failed = The PDF could not be made this time. Please press again in a few minutes, or print the Word file, for example: /baocao đăng ký. What was recorded is unchanged.
paper-taken-told = 📄 { $by } has just taken your self-review of { $period } as a file to print. Who has opened it always stands at your own.
paper-taken-look = 📝 See mine
paper-whose = Whose paper do you need?
paper-nobody = In the units in your charge there is no “{ $query }”. Type a name or code, for example: /baocao đăng ký Nguyễn Văn An. Nothing was changed.
paper-not-yours = Only that person and the heads in charge can print it. For your own type for example: /baocao đăng ký
paper-period-wrong = { $paper }: it is of { $kinds }. Type for example: /baocao { $typed }
paper-none-own = You have no confirmed { $paper } to print yet. Once it is confirmed it can be printed.
paper-none-own-of = You have no confirmed { $paper } of { $period } to print. For another period type, for example: /baocao { $typed }
paper-begin-a1 = 📋 Pledge
paper-begin-a2 = 📝 Self-review
paper-none-of = { $name } has no confirmed { $paper } of that period. Remind them with /nhacngay.
paper-none-unit = { $unit } has no confirmed { $paper }, { $period }. Remind them with /nhacngay. For another period type for example: /baocao { $typed }
paper-none-of-unit = { $unit } has no { $paper } to print, { $period }. For another period type for example: /baocao { $typed }
paper-no-files = This app takes no files. Link one that does with /lienket, then type /baocao again. What was confirmed is kept.
paper-no-files-but = This app takes no files. Ask { $heads } to print it, or link an app that takes files with /lienket and type /baocao again. What was confirmed is kept.
paper-reads-noted = It is written down that you took these; each of them sees it at their own. Your own is not in this file; print it apart: /baocao kiểm điểm

command-check-help = see whether a paper is as it was recorded
check-how = Type the code at the top of the paper, for example: /kiemtra K7MD-92XR-TH4P
check-no-code = “{ $given }” is no such code. It has 12 letters and digits and stands at the top of the paper, for example: /kiemtra K7MD-92XR-TH4P. Nothing was changed.
check-none = ❌ Nothing recorded bears the code { $code }. Please compare each letter and type it again, for example: /kiemtra K7MD-92XR-TH4P. Nothing was changed.
check-as-recorded = ✅ Code { $code }: printed from what was recorded on { $day }, not changed since.
check-changed = ✏️ Code { $code }: printed from what was recorded on { $day }; that was changed on { $changed }. Please ask its author for the new one.

paper-operator = the operator
cli-about-paper = Papers (.docx) to be printed and signed: of one cadre, or of everybody of a unit.
cli-name-paper = FORM
cli-paper-known = { $name } ({ $paper })
cli-arg-paper-of = code of a cadre or unit
cli-option-paper-period = for example 2026 or 2026-Q4; left out: the newest of each
cli-option-paper-out = a Word file, for example: --out a1.docx
cli-paper-unknown = There is no form “{ $given }”. Known: { $known }. For example: paper a1 AK02 --out a1.docx
cli-pdf-missing = LibreOffice is not installed here, so there is no PDF. Install it: { $command } (then run this again), or write a Word file, for example: --out a1.docx. No file was written.
cli-paper-none = “{ $of }” has nothing confirmed in that period, so no file was written.
