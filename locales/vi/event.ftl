# Events as every message names them.
event-kind-convened = Họp triệu tập
event-kind-conference = Hội nghị, tập huấn
event-kind-committee = Họp BCH, BTV
event-kind-branch-meeting = Sinh hoạt Chi đoàn
event-kind-activity = Hoạt động tình nguyện
event-kind-arts = Văn nghệ
event-kind-sports = Thể thao
event-when = { $from }–{ $to } { $day }
event-when-days = { $from } { $first } – { $to } { $last }
event-what = { $title }, { $when }
event-what-at = { $title }, { $when }, tại { $place }
