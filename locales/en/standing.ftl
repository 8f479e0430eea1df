# /tinhhinh and /chuanop: how a unit stands, and who is missing.
standing-said = { $text }
standing-button-missing = 👥 Who is missing
standing-no-unit = I see no unit “{ $asked }” among yours. Type a unit's name or code, for example: { $example }
standing-several-units =
    Several units fit “{ $asked }”:
    { $names }
    Please type the code, for example: { $example }
standing-not-begun = There are no figures: { $period } has not begun. Try another period, for example: /tinhhinh tuần trước
standing-no-unit-then = This unit did not exist in { $period }. Try another period, for example: /tinhhinh tháng này
missing-title = 👥 { $unit } – { $period }
missing-none = 🌟 { $duty }: complete.
missing-no-duty = { $period } does not count { $duty }.
