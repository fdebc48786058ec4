### Changing the agenda on screen.

## An item of the agenda, changed on screen

agenda-edit-new = A new item
agenda-edit-change = Change
agenda-edit-what = What it is
agenda-edit-title = Title
agenda-edit-title-hint = At least one language. People who read another one see this with a mark.
agenda-edit-kind = Kind
agenda-edit-description = Description
agenda-edit-when = When and where
# $city (String)
agenda-edit-when-intro = Hours of { $city }. To move the item, choose another day or other hours.
agenda-edit-day = Day
# $name (String) Day 1
# $date (String)
agenda-edit-day-of = { $name }, { $date }
agenda-edit-starts = Starts at
agenda-edit-ends = Ends at
agenda-edit-hour-hint = Like 09:30
agenda-edit-next-day = It ends on the next day
agenda-edit-room = Room
agenda-edit-room-hint = As it stands on the door. Two items at the same hour need two rooms.
agenda-edit-places = Places and open floor
agenda-edit-places-intro = Open a place to change it. All places and the open floor together take no more than the time of the item.
# $n (String) - the place’s number in the item
agenda-edit-place = Place { $n }
agenda-edit-place-new = Add a place
# $n (String)
agenda-edit-role = Role in place { $n }
agenda-edit-role-prompt = No place
# $n (String)
agenda-edit-open-to = Who may take place { $n }
agenda-edit-open-to-hint = Tick the groups. None ticked: it is given by name only.
# $n (String)
agenda-edit-office = Place { $n } belongs to a named office
agenda-edit-office-hint = Such as the Executive Secretary: nobody nominates themselves for it, and it does not count for balance.
# $n (String)
agenda-edit-minutes = Minutes of place { $n }
agenda-edit-minutes-hint = A whole number, or empty when nobody said.
# $n (String)
agenda-edit-order = Order of place { $n }
agenda-edit-order-hint = 1 stands first.
# $n (String)
agenda-edit-label = Label of place { $n }
agenda-edit-label-hint = What stands in the agenda while no person is named.
# $n (String)
agenda-edit-remove-place = Remove place { $n }
agenda-edit-open-floor = Minutes of open floor
agenda-edit-open-floor-hint = For everybody in the room. Empty: none.
agenda-edit-add = Add this item
agenda-edit-save = Save the item
# $version (String)
agenda-edit-saved = The item was saved. The agenda is now version { $version }.
# $version (String)
agenda-edit-split-done = The item was split in two. This is the first part. The agenda is now version { $version }.
# $version (String)
agenda-edit-removed = The item was removed. The agenda is now version { $version }.
agenda-edit-unchanged = Nothing was changed, so there is no new version.
# $length (String) 60 minutes
# $places (String) 30 minutes
# $open (String) 30 minutes
agenda-edit-sum = The item has { $length }: places { $places }, open floor { $open }.
# $left (String) 5 minutes
agenda-edit-left = Not planned: { $left }.
# $over (String) 5 minutes
agenda-edit-over = Too much: { $over }.
agenda-edit-missing = Still to be written:
agenda-edit-split = Split this item in two
agenda-edit-split-intro = Both parts keep title and kind. Nominations and offers follow their place. The open floor goes to the second part as far as it has room.
agenda-edit-split-at = The second part starts at
agenda-edit-split-places = Places of the second part
agenda-edit-split-button = Split the item
agenda-edit-number = Number of the item
agenda-edit-number-hint = For example 4 for "Plenary 4". Empty: none.
agenda-edit-round-table = Number of the round table
agenda-edit-objectives = Objectives of the Global Compact
agenda-edit-objectives-hint = Numbers with commas, for example 1, 5, 18
# $most (String)
agenda-edit-problem-objectives = Write the numbers of objectives from 1 to { $most }, with commas between them.
agenda-edit-floor-label = What the open floor is called
agenda-edit-move = Move a place to another item
agenda-edit-move-intro = Who asked for the place or holds it goes with it. It becomes the last place of the other item.
agenda-edit-move-place = Place
agenda-edit-move-to = To which item
agenda-edit-move-prompt = Choose
agenda-edit-move-reason = Why does the place move?
agenda-edit-move-button = Move the place
# $version (String)
agenda-edit-moved = The place has come to this item. It is version { $version } of the agenda.
agenda-edit-remove = Remove this item
agenda-edit-remove-intro = It leaves the agenda and is struck out in calendars. An item somebody nominated themselves for, or was offered a place in, stays.
agenda-edit-remove-button = Remove the item

## What is refused

# $least (String)
# $most (String)
agenda-edit-problem-number = Enter a whole number from { $least } to { $most }.
agenda-edit-problem-choose = Choose from the list.
agenda-edit-problem-title = Write a title in at least one language.
agenda-edit-problem-ends = The end has to come after the start. Past midnight, tick that it ends on the next day.
agenda-edit-problem-zero = Nobody can speak for 0 minutes. Enter at least 1, or leave it empty.
agenda-edit-problem-office = A place is either for groups or for a named office. Untick one of the two.
# $taken (String) 65 minutes
# $length (String) 60 minutes
# $over (String) 5 minutes
agenda-edit-problem-minutes = Places and open floor take { $taken }, the item has { $length }. Take { $over } away, or let it end later.
agenda-edit-problem-cut = Choose an hour between start and end.
agenda-edit-problem-meanwhile = Somebody was faster: this item has changed since you opened it. Look at it, then save again: what you typed is kept and replaces theirs.
# $n (Number) - people
agenda-edit-problem-asked = { $n ->
    [one] { $n } person asked for it or was offered a place in it, so it stays. Change it instead, or answer them first.
   *[other] { $n } people asked for it or were offered a place in it, so it stays. Change it instead, or answer them first.
}

## Kinds of items

session-kind-registration = Registration
session-kind-opening = Opening
session-kind-break = Break
session-kind-wrap-up = Wrap-up
session-kind-recap = Recap
session-kind-key-messages = Key messages
session-kind-closing = Closing
session-kind-other = Other
agenda-edit-split-reason = Why is it split?
agenda-edit-remove-reason = Why is it removed?
