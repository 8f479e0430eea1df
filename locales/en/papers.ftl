# Papers: what templates/*.docx name, the texts from which ours are built, and what is said around papers.
paper-field-code = form code
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

paper-creator = Cán bộ Đoàn trách nhiệm
paper-style-tight = Tight line
paper-style-body = Text
paper-form = Form { $code }
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

command-paper-help = print pledges and self-reviews to be signed
paper-which = 📄 Which paper do you need? It comes as a Word file, to be printed and signed.
paper-own-pledge = My pledge
paper-own-self-review = My self-review
paper-unit-pledge = The unit's pledges
paper-unit-self-review = The unit's self-reviews
paper-button = 📄 Paper
paper-own = 📄 Your { $code }, { $period }. Open it in Word, print and sign it.
paper-of = 📄 { $code } of { $name }, { $period }.
paper-of-unit = 📄 { $code }, { $period }: { $count } of { $unit }, each person on a new page. Who is missing: /chuanop.
paper-whose = Whose paper do you need?
paper-nobody = In the units in your charge there is no “{ $query }”. Type a name or code, for example: /baocao đăng ký Nguyễn Văn An. Nothing was changed.
paper-not-yours = Only that person and the heads in charge can print it. For your own type for example: /baocao đăng ký
paper-period-pledge = A pledge is of a whole year. Type for example: /baocao đăng ký 2026
paper-period-self-review = A self-review is of a quarter or a year. Type for example: /baocao kiểm điểm quý 4
paper-none-own-pledge = You have no confirmed pledge to print yet. Once it is confirmed it can be printed.
paper-none-own-self-review = You have no confirmed self-review to print yet. Once it is confirmed it can be printed.
paper-none-own-pledge-of = You have no confirmed pledge of { $period } to print. For another year type, for example: /baocao đăng ký 2026
paper-none-own-self-review-of = You have no confirmed self-review of { $period } to print. For another period type, for example: /baocao kiểm điểm quý 3
paper-begin-pledge = 📋 Pledge
paper-begin-self-review = 📝 Self-review
paper-none-of-pledge = { $name } has no confirmed pledge of that period. Remind them with /nhacngay.
paper-none-of-self-review = { $name } has no confirmed self-review of that period. Remind them with /nhacngay.
paper-none-unit-pledge = { $unit } has no confirmed pledge, { $period }. Remind them with /nhacngay.
paper-none-unit-self-review = { $unit } has no confirmed self-review, { $period }. For another period type for example: /baocao kiểm điểm cả đơn vị quý 3
paper-no-files = This app takes no files. Link one that does with /lienket, then type /baocao again. What was confirmed is kept.
paper-no-files-but = This app takes no files. Ask { $heads } to print it, or link an app that takes files with /lienket and type /baocao again. What was confirmed is kept.
paper-reads-noted = It is written down that you took these; each of them sees it at their own. Your own is not in this file; print it apart: /baocao kiểm điểm

paper-operator = the operator
cli-about-paper = Papers (.docx) to be printed and signed: of one cadre, or of everybody of a unit.
cli-name-paper = FORM
cli-arg-paper = a1 (pledge) or a2 (self-review)
cli-arg-paper-of = code of a cadre or unit
cli-option-paper-period = for example 2026 or 2026-Q4; left out: the newest of each
cli-option-paper-out = a Word file, for example: --out a1.docx
cli-paper-unknown = There is no form “{ $given }”. Known: { $known }. For example: paper a1 AK02 --out a1.docx
cli-paper-none = “{ $of }” has nothing confirmed in that period, so no file was written.
