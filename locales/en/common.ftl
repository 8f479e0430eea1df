# Words that every part uses.
duration-hours = { $hours } h
duration-minutes = { $minutes } min
duration-hours-minutes = { $hours } h { $minutes } min
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
