# The digest of a unit: to its group, and to its heads in private.
digest-title = 📊 { $unit } – { $period }
digest-title-part = 📊 { $unit } – { $period } (part { $part } of { $parts })
digest-reports-sent = 📄 { $sent }/{ $of } units have sent their report on { $year }
digest-cadres = { $count } cadres
digest-met-of = How many met each duty, of how many:
digest-met-of-duty = { $duty }: how many met it, of how many
digest-met-of-unit-duty = { $duty }: how many units met it, of how many
digest-parts = In brackets: { $parts } met of { $parts } so far
digest-cell-parts = { $met } ({ $parts })
digest-title-two = 📊 { $unit } – { $period }, { $other }
digest-more-units = … and { $count } more units
digest-missing-count = { $what }: { $count }
digest-blocked-count = Cannot be reached, perhaps they blocked the assistant: { $count }
digest-unlinked = Not linked yet: { $count }
digest-away = Away with a reason: { $count }
digest-excused = { $duty }, not done for a reason: { $count }
digest-without-app = Use no app: { $count }
digest-arrows = ↑ more, ↓ fewer, = as in the last period
digest-head-unit = Unit
digest-whole = Whole unit
digest-missing =
    { $what } ({ $count }):
    { $names }
digest-unlinked-names =
    Not linked yet ({ $count }), invite them with /moi:
    { $names }
digest-blocked =
    Cannot be reached ({ $count }), perhaps they blocked the assistant:
    { $names }
digest-more = … and { $count } more: /chuanop
digest-more-in-group = … and { $count } more; their heads see them in private: /chuanop
digest-all-met = 🌟 Nobody is missing anything.
digest-holidays = 🌸 { $period }: holidays, nothing is asked.
digest-nothing-asked = { $period }: nothing is asked.
digest-missing-people =
    Something is missing ({ $count } people):
    { $names }
digest-missing-all-of = { $name }: { $what }
digest-unit-column = 🏢 { $duty }
digest-met-of-units = How many units met each duty, of how many:
digest-met-of-both = How many cadres (🏢: units) met each duty, of how many:
digest-parts-several = In brackets: { $parts } met of those so far
digest-missing-short = Missing: { $duties }
digest-missing-units-short = 🏢 Missing of units: { $duties }
digest-missing-units = 🏢 { $what } ({ $count }): { $names }
digest-missing-units-count = 🏢 { $what }: { $count } units
digest-own-unit = 🏢 { $what }
digest-met-by-units = ✅ Done by every unit: { $units }
digest-met-by-both = ✅ Met by everybody: { $duties }. Done by every unit: { $units }
digest-met-by-all = ✅ Met by everybody: { $duties }
digest-waiting = ⏳ With deeds to be approved, not counted yet: { $count }
