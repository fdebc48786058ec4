### Dates that moved: whether people hear of it.

change-title = The dates or the place of this event have changed since people were told.
change-lead = Nothing about it has been sent. Reminders and letters that were still waiting say the new dates by themselves.
change-question = Tell people about the new dates?
change-was = People know
change-is = It is now
# $people (Number)
change-people = { $people ->
    [one] The letter goes to { $people } person who registered for it or was invited, in their language. Whoever is confirmed gets a new calendar file.
   *[other] The letter goes to { $people } people who registered for it or were invited, each in their language. Whoever is confirmed gets a new calendar file.
}
# $people (Number)
change-holders = { $people ->
    [one] { $people } of them holds a place in the programme whose hours have moved too: instead of this letter they get the one about their place, which says its new hours.
   *[other] { $people } of them hold places in the programme whose hours have moved too: instead of this letter they get the one about their place, which says its new hours.
}
# $people (Number)
change-send = { $people ->
    [one] Send the letter to { $people } person
   *[other] Send the letter to { $people } people
}
change-skip = Nobody needs a letter
# $number (String) - 1,200
change-number = To send, type the number of people: { $number }
# $people (Number)
change-problem-number = Type the number of people the letter goes to: { $people }
