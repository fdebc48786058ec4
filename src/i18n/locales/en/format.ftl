# How dates, times, durations and lists are put together; names of months, days and cities are tables in the code.

# 45 minutes of speaking time. Arabic needs all six plural forms.
# $minutes (Number) 0 or more
format-minutes = { $minutes ->
    [one] 1 minute
   *[other] { $minutes } minutes
}
# $hours (Number) 1 or more
format-hours = { $hours ->
    [one] 1 hour
   *[other] { $hours } hours
}
# 1 hour 30 minutes
# $hours (String) as format-hours writes it
# $minutes (String) as format-minutes writes it
format-hours-minutes = { $hours } { $minutes }

# from 30 April to 2 May 2021
# $from (String) a date or a part of one
# $to (String) a date
format-date-range = from { $from } to { $to }
# 09:30 to 10:15
# $from (String) an hour
# $to (String) an hour
format-time-range = { $from } to { $to }
# The last two things of a list: 21 and 22 April; Tunis and Cairo
# $first (String) everything before the last
# $last (String) the last
format-and = { $first } and { $last }
# What stands between the other things of a list
# $first (String) everything so far
# $next (String) the next
format-comma = { $first }, { $next }

# Wednesday 24 February 2021, 09:30
# $date (String) with the weekday
# $time (String) 09:30
format-date-time = { $date }, { $time }
# Wednesday 24 February 2021, 09:30, Beirut time (UTC+2)
# $moment (String) date and hour
# $zone (String) as format-zone writes it
format-moment = { $moment }, { $zone }
# The name of a time zone by its city. In French $city brings its own "de".
# $city (String) Beirut
# $offset (String) UTC+2
format-zone = { $city } time ({ $offset })
# $number (String) 40
format-percent = { $number }%
