format-minutes = { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
}
format-hours = { $hours ->
    [one] { $hours } heure
   *[other] { $hours } heures
}
format-hours-minutes = { $hours } { $minutes }

format-date-range = du { $from } au { $to }
format-time-range = de { $from } à { $to }
format-and = { $first } et { $last }
format-comma = { $first }, { $next }

format-date-time = { $date } à { $time }
format-moment = { $moment }, { $zone }
# $city : « de Beyrouth », « d’Alger », « du Caire »
format-zone = heure { $city } ({ $offset })
format-percent = { $number }{ "\u202F" }%
