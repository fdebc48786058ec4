## Where a problem of a file is

# $place (String)
# $field (String)
# $fault (String) - a sentence
agenda-problem-in-field = { $place }, { $field }: { $fault }
# $field (String)
# $fault (String)
agenda-problem-of-field = { $field }: { $fault }
# $place (String)
# $fault (String)
agenda-problem-in-place = { $place }: { $fault }
# $row (String)
agenda-place-row = Row { $row }
# $code (String)
agenda-place-session = Session { $code }
# $code (String)
# $number (String)
agenda-place-slot = Session { $code }, slot { $number }

## Fields

agenda-field-zone = time zone
agenda-field-days = days
agenda-field-sessions = sessions
agenda-field-code = code
agenda-field-day = day
agenda-field-date = date
agenda-field-time = time
agenda-field-start = start
agenda-field-end = end
agenda-field-kind = kind
agenda-field-number = number
agenda-field-round-table = round table
agenda-field-objectives = objectives
agenda-field-title = title
agenda-field-description = description
agenda-field-open-floor = open floor
agenda-field-open-floor-label = open floor label
agenda-field-role = role
agenda-field-open-to = open to
agenda-field-minutes = minutes
agenda-field-label = label
agenda-field-letter = letter

## What is wrong, and the mend

# $line (String)
agenda-fault-not-json = The file is not valid JSON from line { $line } on. Mend it there, or export it again.
# $found (String)
agenda-fault-wrong-schema = The format is “{ $found }”; “consultation-agenda/1” can be read.
# $value (String)
# $mend (String) - a sentence
agenda-fault-of-value = “{ $value }” was not understood. { $mend }
agenda-fault-asked-for = People have nominated themselves for it or were offered a place in it. Keep it in the file, with its places.
agenda-fault-no-sessions = There are no sessions. Add one row for each session.
# $limit (String)
agenda-fault-too-many-sessions = There are more than { $limit } sessions. Split the file.
agenda-fault-missing-column = This column is missing. Add it.
# $first (String)
# $second (String)
agenda-fault-double-column = The columns “{ $first }” and “{ $second }” mean the same. Delete or rename one.
agenda-fault-missing = This is empty. Fill it in.
agenda-fault-wrong-type = The value is of another type. Write text in quotation marks, numbers without, lists in square brackets.
# $value (String)
# $days (String)
agenda-fault-unknown-day = There is no day “{ $value }”; the number of days known is { $days }. Write the date.
# $value (String)
agenda-fault-not-a-time = “{ $value }” is not a time. Write it like 09:30.
# $value (String)
agenda-fault-not-two-times = “{ $value }” is not two times. Write them like 09:30-10:00.
# $value (String)
# $min (String)
# $max (String)
agenda-fault-not-a-number = “{ $value }” is not a whole number from { $min } to { $max }.
# $value (String)
# $allowed (String)
agenda-fault-unknown-word = “{ $value }” is not known here. Write one of: { $allowed }.
# $value (String)
agenda-fault-double-code = Another session has the code “{ $value }” already. Each needs its own.
# $value (String)
# $first (String)
agenda-fault-differs = “{ $value }” differs from “{ $first }” in the first row of this session. Make them the same, or give the session another code.

## Counted things

# $n (Number)
agenda-items = { $n ->
    [one] { $n } session
   *[other] { $n } sessions
}
# $n (Number)
agenda-slots = { $n ->
    [one] { $n } speaking slot
   *[other] { $n } speaking slots
}
agenda-in-arabic = Arabic
agenda-in-english = English
agenda-in-french = French

## What is odd and kept

# $label (String) - "5 minutes"
# $times (String)
agenda-finding-label-against-times = The title says { $label }, the times make { $times }. Correct the one that is wrong.
# $label (String)
# $stated (String)
agenda-finding-label-against-open-floor = The name of the open floor says { $label }, its length is given as { $stated }. Correct the one that is wrong.
# $end (String) - "18 sessions"
# $start (String)
# $sessions (String)
agenda-finding-mixed-time-order = The end is written first in { $end }, the start first in { $start }. All were put in order; check { $sessions }.
agenda-finding-no-length = Start and end are the same. Correct one of them.
agenda-finding-over-midnight = The session ends on the next day. Check the times.
# $sessions (String)
# $minutes (String)
agenda-finding-overlap = { $sessions } overlap by { $minutes }. Move one, or say in a note that they run in parallel.
# $sessions (String)
agenda-finding-same-title = { $sessions } have the same title. All are kept; give each its own if they differ.
# $slots (String) - "6 speaking slots"
# $times (String)
agenda-finding-minutes-missing = No minutes are given for { $slots }, so nobody can tell whether { $times } are enough. Give each slot its minutes.
# $stated (String)
# $times (String)
agenda-finding-minutes-beyond = Slots and open floor together take { $stated }, the session has { $times }. Shorten them or lengthen the session.
# $stated (String)
# $times (String)
# $left (String)
agenda-finding-minutes-left = Slots and open floor together take { $stated } out of { $times }. Not planned: { $left }.
# $minutes (String)
# $sessions (String)
agenda-floor-of = { $minutes } ({ $sessions })
# $floors (String)
agenda-finding-unequal-open-floor = The open floor differs between the round tables: { $floors }.
# $letters (String)
# $sessions (String)
agenda-finding-letters-reused = The placeholder letters { $letters } stand in several sessions: { $sessions }. A letter belongs to its session and identifies no State; replace it by a name when it is known.
agenda-finding-no-chair = Nobody chairs or moderates this session. Add a place for a chair or moderator.
# $group (String)
agenda-finding-group-without-slot = { $group } has no speaking slot. Open a slot to this group, or say why not.
# $group (String)
# $sessions (String)
agenda-finding-unknown-group = “{ $group }” is not a group of this process ({ $sessions }). Choose a group for the slot, or add this one.
# $objective (String)
agenda-finding-objective-missing = Objective { $objective } is in no round table. Assign it to one.
# $objective (String)
# $sessions (String)
agenda-finding-objective-twice = Objective { $objective } is in several round tables: { $sessions }. Keep it in one.
# $language (String)
# $sessions (String) - "21 sessions"
agenda-finding-language-missing = Texts in { $language } are missing in { $sessions }. Until they are written, readers see another language, marked as such.
