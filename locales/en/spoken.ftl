# How days, durations and totals are said inside other texts.
day-named = { $weekday } { $date }
declared = { $duration }, { $day }
declared-noted = { $duration }, { $day } – { $note }
total-met = { $done } / { $required } ✅
total-not-met = { $done } / { $required }
week-this = This week: { $total }
week-other = Week of { $span }: { $total }
period-week = week of { $span }
period-month = month { $month }/{ $year }
period-quarter = quarter { $quarter }/{ $year }
period-year = year { $year }
