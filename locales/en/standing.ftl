# /tinhhinh and /chuanop: how a unit stands, and who is missing.
standing-said = { $text }
standing-column = { $duty } ({ $when })
standing-button-missing = 👥 Who is missing
standing-no-unit = I see no unit “{ $asked }” among yours. Type a unit's name or code, for example: { $example }
standing-several-units =
    Several units fit “{ $asked }”:
    { $names }
    Please type the code, for example: { $example }
standing-week = There is no week { $number }. Try another period, for example: { $example }
standing-month = There is no month { $number }. Try another period, for example: { $example }
standing-quarter = There is no quarter { $number }. Try another period, for example: { $example }
standing-group-words = I do not understand “{ $asked }”. In this group I only tell the figures of { $unit }; add a period, for example: /tinhhinh tháng 10
standing-not-begun = There are no figures: { $period } has not begun. Try another period, for example: /tinhhinh tuần trước
standing-no-unit-then = This unit did not exist in { $period }. Try another period, for example: /tinhhinh tháng này
standing-outside-scope = In { $period } this unit stood outside the scope of the plan, so there are no figures. Look at another unit, for example: /tinhhinh tháng này
missing-title = 👥 { $unit } – { $period }
missing-none = 🌟 { $duty }: complete.
missing-no-duty = { $period } does not count { $duty }.
missing-count = Missing { $duty } ({ $count }):
missing-unit = • { $unit }: { $count }
missing-unit-own = • { $unit }, without the units below: { $count }
missing-more-units = • … and { $count } more units: { $cadres }
missing-page = (page { $page } of { $pages })
missing-button-unit = { $unit } ({ $count })
missing-button-into = { $unit }
missing-button-file = 📎 The list as a file
missing-button-names = 📄 Names, page by page
missing-button-next = ▶ Next page
missing-button-back = ◀ Page before
missing-file = 📎 The whole list is in this file: { $count } rows. It holds people's names, please keep it safe.
missing-file-elsewhere = This app sends no files, so the list went to your { $app }.
missing-file-name = missing-{ $unit }.xlsx
missing-sheet-names = Missing
missing-sheet-units = By unit
missing-column-name = Name
missing-column-code = Cadre's code
missing-column-unit = Unit
missing-column-unit-code = Unit's code
missing-column-duty = Duty
missing-column-period = Period
missing-column-done = Done
missing-column-required = Asked
missing-column-linked = Linked
missing-linked = linked
missing-not-linked = not linked
missing-without-app = uses no app
standing-too-many = There are { $count } cadres here, more than the { $most } I can look at together, so I have done nothing yet; no data were lost. Please look at one unit below at a time, for example: /tinhhinh Đoàn phường An Khánh
