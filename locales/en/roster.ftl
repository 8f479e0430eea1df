# Roster of units and cadres (Excel files): reading and writing.
roster-file-too-big = The file is larger than { $megabytes } MB, so I do not open it. Please keep only the sheets “Đơn vị” and “Cán bộ”, without pictures, and send it again. Nothing has changed.
roster-file-password = The file has a password, so I cannot read it. Please open it in Excel, remove the password under File → Info → Protect Workbook, save it and send it again. Nothing has changed.
roster-file-kind = { $kind ->
    [empty] The file is empty.
    [xls] This is an old Excel file (.xls).
    [xlsb] This is a binary Excel file (.xlsb).
    [ods] This is a LibreOffice file (.ods).
    [docx] This is a Word file, not Excel.
    [pptx] This is a PowerPoint file, not Excel.
    [pdf] This is a PDF, not Excel.
    [html] This is a renamed web page, not Excel.
    [csv] This is a text file (CSV), not Excel.
   *[other] This is not an Excel file.
 } Please open it in Excel, save it as “Excel Workbook (.xlsx)” and send it again. Nothing has changed.
roster-file-damaged = The file is damaged or did not arrive whole. Please open it in Excel, save it and send it again. Nothing has changed.
roster-file-inflated = The file unpacks to far too much, so I do not open it. Please copy the sheets “Đơn vị” and “Cán bộ” into a new file and send that. Nothing has changed.
roster-file-entities = Part of the file calls for data from outside, so I do not open it. Please copy the sheets “Đơn vị” and “Cán bộ” into a new file and send that. Nothing has changed.
roster-file-rows = The sheet has more than { $max } rows, so I do not take it. Please split it into several files. Nothing has changed.
roster-file-columns = The sheet has data beyond { $max } columns, so I do not take it. Please keep the columns of the template. Nothing has changed.

roster-sheet-missing = This sheet is missing (the file has: { $present }). Please rename the sheet, or copy it into the template.
roster-nobody = No row is filled in yet. Please fill in one row per cadre, e.g. CB-001, Nguyễn Văn An.
roster-sheet-twice = Two sheets have this name; please keep one.
roster-header-missing = There is no header row. Please write in row 1 the columns: { $columns }.
roster-column-missing = This column is missing; please add it to the header row, with exactly this name.
roster-column-twice = This column stands twice; please keep one.
roster-cell-missing = This cell is empty; please fill it in.
roster-cell-too-long = The text is too long; please shorten it.
roster-cell-wrong = “{ $value }” is not understood; please write it as in the template.
roster-cell-error = The cell shows { $value }; please mend the formula or type the value.
roster-cell-uncomputed = The formula has no result yet; please open and save the file in Excel, or type the value.
roster-cell-formula = “{ $value }” is a formula, not a content; please type the content itself, for example: Nguyễn Văn An.
roster-cell-long = This cell has more than { $most } characters, so it was not read; please shorten it.
roster-cell-date = Excel turned this cell into a date ({ $value }); please format it as Text and type it again.
roster-code-wrong = The code “{ $value }” is not right: only letters, digits, dots, dashes and slashes, no spaces. Example: CB-001.
roster-code-twice-unit = The code “{ $code }” is in row { $first } and in row { $second }, but each code is one unit's; please remove one row, or give another code.
roster-code-twice = The code “{ $code }” is in row { $first } and in row { $second }, but each code is used once; please remove one row, or give another code. For one person with offices in two units both rows have the same name and birth date, and different units.
roster-code-zeros = Code “{ $code }” is probably “{ $whole }” without its leading zeros; please make the column Text and type again: { $whole }
roster-name-wrong = “{ $value }” is not a name; please write the whole name, for example: Nguyễn Văn An.
roster-positions-too-many = More than 10 positions; please keep the main ones.
roster-mark-wrong = “{ $value }” is not understood: x for yes, empty for no.
roster-day-wrong = The day “{ $value }” is not right. Example: 26/03/1999.
roster-phone-wrong = The phone number “{ $value }” is not right. Example: 0912345678.
roster-level-above = The unit “{ $code }” has the level “{ $level }”, higher than the level “{ $upper }” of the unit above it, “{ $above }”. Please mend the level of one of the two, or the code of the unit above.
roster-same-level = { $count } units have the same level as the unit above them ({ $codes }). If that is not so, please mend the level or the code of the unit above, and send the file again.
roster-level-unknown = There is no level “{ $value }”; please write one of the levels: { $levels }.
roster-cadre-erased = The code “{ $code }” belonged to somebody who had their data erased. Take this row out; should that person join again, give a new code.
roster-code-changed = The code “{ $code }” is { $name }'s, who now has “{ $current }”. Please write { $current }; if the code really changes, write { $current } in the column “Mã cũ”.
roster-code-given = The code “{ $code }” is { $name }'s and can't be given to { $other }: a code keeps its person's record. Please give a newcomer a code that nobody has used; to correct the name of the same person: /canbo sửa { $code }
roster-code-of-another = The code “{ $code }” is { $name }'s already and can't be given to anybody else. Please choose a code that nobody has used, or keep { $formerCode }.
roster-former-unknown = There is no cadre with the code “{ $code }” to give another. Please write the code in use; for somebody new leave this cell empty.
roster-former-still = The former code “{ $code }” ({ $name }) is still in row { $row }. One row a person: please remove row { $row }, or leave this cell empty.
roster-former-twice = The former code “{ $code }” is in row { $first } and in row { $second }, but a code is one person's. Please empty one of the two cells.
roster-former-differs = In row { $first } the code “{ $code }” has the former code “{ $former }”, but here “{ $other }”, which is somebody else's. Please write “{ $former }”, or leave this cell empty.
roster-unit-unknown = There is no unit with the code “{ $code }” in the sheet “Đơn vị”; please correct the code, or add the unit to the sheet “Đơn vị”.
roster-merged-unknown = There never was a unit with the code “{ $code }”, so it can not go into another; please correct the code, or remove this row.
roster-row-stray = This row holds only “{ $value }”. If it is a heading or a remark, please remove the row; if it is a cadre or a unit, please fill in all cells.
roster-into-unknown = There is no unit “{ $code }” to go into. Please give the code of a unit that stays, in sheet “Đơn vị”.
roster-into-below = Unit “{ $code }” still has units below it ({ $below }). Please add them to sheet “Đơn vị” below another one, for example: { $into }.
roster-unit-merged = Unit “{ $code }” goes into “{ $into }” and has no cadres any more; please give the code { $into }.
roster-parent-unknown = There is no unit with the code “{ $code }” above it; please correct the code, or add that unit to this sheet.
roster-parent-cycle = The unit “{ $code }” is in a circle: what is above it is below it; please write the right unit above it.
roster-top-several = More than one unit has none above it ({ $codes }); please leave this column empty only for the topmost unit.
roster-top-missing = There is no topmost unit; please leave this column empty for the topmost unit.

roster-note-ignored = Columns left aside: { $columns }.
roster-note-hidden = { $count } hidden rows were read too: { $rows }.
roster-note-merged = Merged cells were read as one value for rows: { $rows }.
roster-note-totals = Left out, totals: { $rows }.
roster-note-numbering = Left out, numbers of columns: { $rows }.
roster-note-bidi = Marks that turn the direction of writing (they cannot be seen) were taken out in rows: { $rows }.

roster-problems-head = The roster was not taken: { $count } places need mending. Nothing has changed.
roster-problem-place = Sheet “{ $sheet }”
roster-problem-row = row { $row }
roster-problem-column = column “{ $column }”
roster-more = … and { $count } more lines.
roster-scope-whole = This file has the topmost unit, so it is the WHOLE roster from { $day }: whoever is not in it leaves on that day, and units not in it are dissolved. Reports of before stay as they were.
roster-scope-part = This file does not have the topmost unit, so it is a PART of the roster from { $day }: only in the units of sheet “Đơn vị” does whoever is not named leave; other units stay. Reports of before stay as they were.
roster-scope-people = From { $day }; reports of before do not change.
roster-count-units = Units: { $added } added, { $changed } changed, { $unchanged } unchanged, { $left } dissolved.
roster-count-cadres = Cadres: { $added } added, { $changed } changed, { $unchanged } unchanged, { $left } leave.
roster-list-added = Added:
roster-list-changed = Changed:
roster-list-left-behind = Leaving although their unit goes into another, because they have no row in the file (if they go to the new unit, please add a row with its code):
roster-list-left = Leave the roster (what they did stays in the reports of its time):
roster-list-merged = Units that go into another:
roster-into = goes into { $code }
roster-list-dissolved = Units dissolved:
roster-list-units-back = Units that are there again:
roster-list-renamed = Units renamed:
roster-list-units-moved = Units below another one:
roster-list-recoded = Another code (the same person, with what was done):
roster-list-back = Come back:
roster-list-moved = Move to another unit:
roster-list-offices = New offices:
roster-other-began = Somebody else has just begun to import a roster, so this import stopped and nothing has changed. Please look at the roster and import it again.
roster-doubt = Please look closely: { $why }.
roster-doubt-many = more than a tenth of the cadres leave ({ $leaving } of { $present })
roster-doubt-last-head = the topmost unit has no secretary or deputy left
roster-doubt-sender = you leave the roster yourself
roster-doubt-top = the topmost unit changes places with a lower one, so other people will administer the assistant
roster-doubt-new-admin = somebody comes to be secretary or deputy of the topmost unit, and will administer the whole assistant
roster-doubt-admins = The assistant would then be administered by: { $names }.
roster-list-unrecognised = Not recognised as secretary, deputy or one of the two boards (no right comes of it; if it is one, mend column “Chức vụ”, for example: Phó Bí thư):
roster-list-heads-gained = Get a secretary's rights:
roster-list-heads-lost = Lose a secretary's rights:
roster-list-boards-gained = Now in the organisation or propaganda board of the topmost unit:
roster-list-boards-lost = No longer in the organisation or propaganda board of the topmost unit:
roster-list-notes = Please note:
roster-field-change = { $field }: { $from } → { $to }
roster-field-head = Rights of a secretary or deputy
roster-field-boards = Work of the two boards
roster-field-also = Office in another unit
roster-field-active = Active
roster-value-yes = yes
roster-value-no = no
roster-value-none = (empty)

roster-preview-sheet = Preview
roster-preview-place = Sheet
roster-preview-row = Row
roster-preview-column = Column
roster-preview-mend = To mend
roster-preview-what = Change
roster-preview-code = Code
roster-preview-detail = Detail

roster-guide-sheet = Guide
roster-guide-title = How to fill in the roster of units and cadres
roster-guide-1 = Fill in the sheet “Đơn vị” first, then “Cán bộ”. Row 1 is the header, please keep it; columns may change places.
roster-guide-2 = Codes of units and cadres: each used once, without spaces, the same over the years. Leading zeros stay (001).
roster-guide-3 = Cấp: choose from the list. Mã đơn vị cấp trên: only the topmost unit leaves it empty.
roster-guide-4 = Chức vụ: several are parted by a semicolon (;). Secretaries, acting secretaries and deputies of the very unit in column “Mã đơn vị” have rights over it; the preview says who. Chuyên trách; Công chức, viên chức: x for yes, empty for no.
roster-guide-5 = Ngày sinh (26/03/1999) and the phone number are optional.
roster-guide-6 = A file with the topmost unit is the whole roster: people missing from it leave. A file without it tells only of the units in it. It may be sent again at any time: only what changed is changed, and there is always a preview.
roster-guide-7 = When units merge: add the column “Nhập vào” to “Đơn vị”, with the code of the unit into which it goes. When somebody gets another code: add the column “Mã cũ” to “Cán bộ”, with the code until now; what was done follows.
roster-guide-examples = Examples (only to look at, they are not read):
roster-guide-levels = Levels
roster-guide-positions = Usual positions
roster-hint-level = Choose a level from the list.
roster-hint-positions = Choose or type; several are parted by a semicolon (;).
roster-hint-mark = x for yes, empty for no.
roster-hint-unit = Code of a unit in sheet “Đơn vị”.

roster-invites-sheet = Invitations
roster-invites-cadre = Cadre's code
roster-invites-name = Name
roster-invites-unit = Unit
roster-invites-code = Invitation code
roster-invites-link = { $app } link
roster-invites-how = How to use it
roster-invites-how-text = Open the link; if the assistant does not know you yet, write to it: /start { $code }. The code works once; please do not pass it on.
