# Events as every message names them.
event-kind-convened = Convened meeting
event-kind-conference = Conference, training
event-kind-committee = Committee meeting
event-kind-branch-meeting = Branch meeting
event-kind-activity = Volunteer activity
event-kind-arts = Arts
event-kind-sports = Sports
event-when = { $from }–{ $to } { $day }
event-when-days = { $from } { $first } – { $to } { $last }
event-what = { $title }, { $when }
event-what-at = { $title }, { $when }, at { $place }
