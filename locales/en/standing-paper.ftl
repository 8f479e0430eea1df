# Of a unit's standing as a paper.
paper-field-columns = columns
paper-field-column = column
paper-field-rows = rows
paper-field-row-head = first column
paper-field-row-name = name of the row
paper-field-cells = cells
paper-field-cell = cell
paper-field-totals = totals
paper-field-total = total
paper-field-note = how to read the table
paper-sample-column = Shirt
paper-sample-row-head = Unit
paper-sample-row-name = Chi đoàn Khu vực 1
paper-sample-cell = 8/10 (80%)
paper-sample-total = 24/30 (80%)
paper-sample-note = Each cell: how many cadres met it, of those who owe it.

standing-paper-title = REPORT
standing-paper-subject =
    on the model “Cán bộ Đoàn trách nhiệm”
    { $unit }, { $period }
standing-paper-number = No.          - BC/ĐTN
standing-paper-counts = I. CADRES
standing-paper-closing = These are the results of the model “Cán bộ Đoàn trách nhiệm”./.
standing-paper-for = FOR THE COMMITTEE
standing-paper-signed = THE SECRETARY
standing-paper-receivers =
    To:
    - the Union above;
    - the Party committee;
    - Archive.

paper-ketqua-name = report of results
paper-ketqua-typed = kết quả
paper-standing-code = Results
paper-standing-cadres = Cadres: { $count }; linked: { $linked }; using no app: { $without }.
paper-standing-as-of = As of the end of { $day }; the period is not over.
paper-standing-waiting = With something that waits for approval, not counted yet: { $count }.
paper-standing-away = Away with a reason: { $count }.
paper-standing-excused = { $duty }, could not for a reason: { $count }.
paper-standing-units = II. RESULTS BY UNIT
paper-standing-people = II. RESULTS OF EACH CADRE
paper-standing-units-note = Each cell: how many cadres met it, of those who owe it, “–”: nobody owes it.
paper-standing-people-note = Each cell: done, of what is asked; “–”: nothing is asked. Last row: how many cadres met it, of those who owe it.
paper-standing-person = Full name
paper-standing-count = Cadres
paper-standing-own = { $unit }, without those below
paper-standing-done = { $done }/{ $required }
paper-standing-hours = { $done }/{ $required } hours
paper-standing-parts = { $done }; met { $parts }
paper-standing-is-met = met
paper-standing-not-met = not yet
paper-not-yours-of-unit = { $paper }: only the secretaries and deputies in charge of the unit and the board in charge of this can print it. Your own results stand in /tiendo
paper-standing-unit = { $duty }: { $result }
