# The workbook of a unit: what stands in its cells, and what is said around it. Its columns: unit-book.json.
book-measure-minutes = hours
book-measure-times = times
book-met = Met
book-vacant = Vacant
book-not-met = Not met
book-state-counts = counts
book-state-waits = waits
book-state-refused = refused
book-state-excused = with a reason
book-state-registered = registered

book-file-name = { $unit } { $period }.xlsx
book-file = 📊 { $unit }, { $period }: a sheet for each lower unit, with who is missing what and all entries. The file has people’s names: please keep it with care.
book-file-without-entries = 📊 { $unit }, { $period }: a sheet for each lower unit, with who is missing what; without the sheet of all entries. The file has people’s names: please keep it with care.
book-too-long = { $unit }, { $period } has more entries than one sheet takes. Shall I make the file without that sheet? For all entries choose a shorter period or one unit, for example: /baocao excel tháng này
book-without-entries = 📊 Without that sheet
book-left-be = No
book-left = No file was made. For all entries type, for example: /baocao excel tháng này
book-not-yours = Only the heads in charge and the organisation board can take a unit's workbook. See your own figures with /tiendo. Nothing has changed.
book-button = 📊 Overview (Excel)
book-text-head = 📊 { $unit }, { $period } (met/of):
book-text-line = • { $name }: { $figures }
book-text-figure = { $of } { $cell }
