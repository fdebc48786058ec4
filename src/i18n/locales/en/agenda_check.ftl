### What the agenda covers and what cannot happen in it.

## Who has a place where

agenda-cover-title = Coverage by group
agenda-cover-lead = Speaking places by group and item. A place that several groups may take counts for each of them.
agenda-cover-none = No item has a speaking place for a group yet.
agenda-cover-all = Every stakeholder group has a speaking place.
agenda-cover-empty = These groups have no speaking place:
agenda-cover-once = These groups may speak in one item only
# $day (String) 24 February
# $hour (String) 10:00
agenda-cover-when = { $day }, { $hour }
agenda-cover-table = Speaking places by group and item
agenda-cover-total = Speaking places

## What cannot happen

agenda-conflict-title = Conflicts
agenda-conflict-lead = What cannot happen as the agenda stands: hours, rooms, minutes, and the people who were offered or have confirmed a place.
agenda-conflict-none = No conflict was found.
# $n (Number)
agenda-conflict-count = { $n ->
    [one] { $n } conflict
   *[other] { $n } conflicts
}
agenda-conflict-hour = Same hour
agenda-conflict-person = Person
agenda-conflict-minutes = Minutes
agenda-conflict-group = Group
agenda-conflict-registration = Registration
# $minutes (String) 15 minutes
# $room (String)
agenda-conflict-same-room = Both go on in { $room } for { $minutes }. Move one, or give it another room.
# $minutes (String) 15 minutes
agenda-conflict-same-hour = Both go on for { $minutes }, and not both say in which room. Move one, or name two rooms.
# $name (String)
agenda-conflict-at-once = { $name } has a place in both at the same time.
# $name (String)
agenda-conflict-twice = { $name } has two places in this item.
# $taken (String) 65 minutes
# $length (String) 60 minutes
agenda-conflict-too-much = Places and open floor take { $taken }, the item has { $length }.
# $name (String)
# $group (String)
# $place (String) Speaking slot: Trade unions, 5 minutes
agenda-conflict-wrong-group = { $name } belongs to { $group }; the place is another one: { $place }.
# $name (String)
agenda-conflict-waiting = The registration of { $name } is not confirmed yet.
# $name (String)
agenda-conflict-not-registered = { $name } is not registered. Only registered people speak: ask for the registration, or free the place.
# $number (String)
agenda-conflict-nominee = The person of nomination { $number }
agenda-conflict-nomination = See the nomination
