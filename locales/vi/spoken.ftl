# How days, durations and totals are said inside other texts.
day-named = { $weekday } { $date }
declared = { $duration }, { $day }
declared-noted = { $duration }, { $day } – { $note }
total-met = { $done } / { $required } ✅
total-not-met = { $done } / { $required }
week-this = Tuần này: { $total }
week-other = Tuần { $span }: { $total }
period-week = tuần { $span }
period-month = tháng { $month }/{ $year }
period-quarter = quý { $quarter }/{ $year }
period-year = năm { $year }
