format-minutes = { $minutes ->
    [zero] صفر دقيقة
    [one] دقيقة واحدة
    [two] دقيقتان
    [few] { $minutes } دقائق
    [many] { $minutes } دقيقة
   *[other] { $minutes } دقيقة
}
format-hours = { $hours ->
    [zero] صفر ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $hours } ساعات
    [many] { $hours } ساعة
   *[other] { $hours } ساعة
}
format-hours-minutes = { $hours } و{ $minutes }

format-date-range = من { $from } إلى { $to }
format-time-range = من { $from } إلى { $to }
format-and = { $first } و{ $last }
format-comma = { $first }، { $next }

format-date-time = { $date }، الساعة { $time }
format-moment = { $moment } { $zone }
format-zone = بتوقيت { $city } ({ $offset })
format-percent = { $number }%
