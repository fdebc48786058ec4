### The versions of an agenda and what is different between them.

agenda-version-title = Versions of the agenda
agenda-version-lead = Every change of what people can read is a version of its own. Its number stands in calendar files, so that programs take the newer one.
agenda-version-none = No version was kept yet. The first change makes one.
agenda-version-list = All versions
agenda-version-number = Version
# $number (String)
agenda-version-one = Version { $number }
agenda-version-when = When
agenda-version-who = Who
agenda-version-what = What happened
agenda-version-why = Reason
agenda-version-beginning = As it was before
agenda-version-imported = Imported from a file
agenda-version-edited = Changed on screen
agenda-version-named = A confirmed person is named
agenda-version-left = A name was taken away
agenda-version-from = From
agenda-version-to = To
agenda-version-compare = Compare
# $from (String)
# $to (String)
agenda-version-between = From version { $from } to version { $to }
agenda-version-same = Nothing that people read is different.
agenda-version-added = Added
agenda-version-removed = Removed
agenda-version-moved = Moved
agenda-version-changed = Changed
# $date (String)
# $hours (String) 09:30 to 10:00
agenda-version-hours = { $date }, { $hours }
# $before (String) day and hours
# $after (String) day and hours
agenda-version-moved-from = It was on { $before }. Now: { $after }.
agenda-version-title-was = It was called:
agenda-version-title-other = The title changed in another language.
# $before (String)
# $after (String)
agenda-version-kind = Kind: { $before }, now { $after }.
agenda-version-description = The description changed.
# $before (String)
# $after (String)
agenda-version-room = Room: { $before }, now { $after }.
agenda-version-no-room = none
# $before (String) 30 minutes
# $after (String) 45 minutes
agenda-version-open-floor = Open floor: { $before }, now { $after }.
# $place (String) Speaking slot: Trade unions, 5 minutes
agenda-version-place-added = A place was added: { $place }.
# $place (String)
agenda-version-place-removed = A place was removed: { $place }.
# $before (String)
# $after (String)
agenda-version-place-changed = A place was “{ $before }” and is now “{ $after }”.
# $place (String)
agenda-version-place-label = The label of a place changed: { $place }.
agenda-version-place-order = The places stand in another order.
# $place (String)
agenda-version-place-named = A confirmed person is named in the place: { $place }.
# $place (String)
agenda-version-place-unnamed = A name was taken away from the place: { $place }.
