# One sitting of an event in a letter or on a personal page.
# $date (String) - weekday and date
# $hours (String) - from when to when
# $zone (String) - whose hours, such as "Beirut time (UTC+2)"
occasion-when = { $date }, { $hours }, { $zone }
