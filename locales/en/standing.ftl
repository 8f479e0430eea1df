# /tinhhinh and /chuanop: how a unit stands, and who is missing.
standing-said = { $text }
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
missing-title = 👥 { $unit } – { $period }
missing-none = 🌟 { $duty }: complete.
missing-no-duty = { $period } does not count { $duty }.

standing-too-many = There are { $count } cadres here, more than the { $most } I can look at together, so I have done nothing yet; no data were lost. Please look at one unit below at a time, for example: /tinhhinh Đoàn phường An Khánh
