# /tonghopnam: the topmost unit's synthesis over the year reports from below (U6).
command-synthesis-help = the synthesis over the units’ year reports, with the propaganda part
synthesis-gathering = Synthesis of the year’s figures
synthesis-changed-elsewhere = The synthesis was just written in or closed elsewhere, so I have not closed it. See how it stands: /tonghopnam
synthesis-shown =
    📚 Year synthesis { $year } of { $unit }
    { $sent }/{ $of } units have sent their year report, { $accepted } accepted.
    { $state }
synthesis-late = Not sent, so today’s figures stand in: { $names }.
synthesis-state-none = The synthesis is not written yet.
synthesis-state-draft = The synthesis is being written, and not closed.
synthesis-state-closed = The synthesis was closed on { $day }.
synthesis-button-write = ✍️ Write the synthesis
synthesis-button-go-on = ✍️ Go on with the synthesis
synthesis-button-close = 🔒 Close the synthesis
synthesis-button-reopen = Open it again
synthesis-button-file = 📊 Excel file
synthesis-written =
    📚 Year synthesis { $year }, your part:

    { $body }
synthesis-check-ask = Look it over; change a part where needed.
synthesis-done = ✅ All right
synthesis-kept = What you wrote is kept. Once all parts are there, the Ban Tổ chức – Kiểm tra or the secretaries close it: /tonghopnam
synthesis-closed = 🔒 The synthesis of { $year } is closed; its figures stay as they are now. Its Word and Excel files: /tonghopnam
synthesis-reopened = The synthesis of { $year } is open again; what was closed is kept. Close it again once it is changed.
synthesis-is-closed = This synthesis is closed, so nothing can be added; nothing has changed. Open it again first: /tonghopnam
synthesis-not-closed = This synthesis is not closed, so there is nothing to open again. See: /tonghopnam
synthesis-not-written = A part of the synthesis is not written yet, so it cannot be closed; what was written is kept. Go on: /tonghopnam
synthesis-not-yours = The synthesis is closed by the topmost unit’s secretaries and its Ban Tổ chức – Kiểm tra; the Ban Tuyên giáo writes the propaganda part; nothing has changed. See: /tonghopnam
synthesis-file = 📊 Year synthesis { $year }: each unit, each figure, each matter.
synthesis-file-name = Year synthesis { $year }.xlsx
synthesis-sheet-units = Units
synthesis-sheet-figures = Figures
synthesis-sheet-names = Matters
synthesis-column-state = State of the report
synthesis-column-met = { $target }: met
synthesis-column-of = { $target }: of
synthesis-column-section = Section
synthesis-column-period = Period
synthesis-column-whole = Of
synthesis-column-name = Matter
paper-tonghopnam-name = year synthesis
paper-tonghopnam-typed = tổng hợp năm
paper-synthesis-code = Year synthesis
paper-synthesis-closed = Closed at { $time } on { $day }.
paper-synthesis-open = A draft that is not closed; figures as of { $day }.
paper-synthesis-sent = { $unit } (report of { $day })
paper-synthesis-not-sent = { $unit } (figures of { $day })
synthesis-paper-subject =
    synthesis of the model “Cán bộ Đoàn trách nhiệm”
    { $unit }, { $period }
synthesis-paper-written = A. ASSESSMENT AND PROPAGANDA
synthesis-paper-units = B. TARGETS BY UNIT
synthesis-paper-figures = C. ALL FIGURES
