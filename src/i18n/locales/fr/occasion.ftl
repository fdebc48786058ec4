occasion-when = { $date }, { $hours }, { $zone }
