### The release: everybody is answered together, after a second look.

release-title = Release the answers
release-second-title = A second look before sending
release-lead = Everybody is answered together: whoever is placed gets an offer, reserves read that their rank is kept, all others read that they were not selected. Whoever was answered before gets no second letter.
release-no-scenario = There is no scenario yet. Place somebody on the board first.
release-scenario = Scenario
release-reserves = Reserves kept in each group
release-letters = Letters
release-kind-offer = Offers
release-kind-reserve = Reserves
release-kind-not-selected = Not selected
release-by-language = Letters by language
release-by-group = Letters by stakeholder group
release-language = Language
release-group = Stakeholder group
release-all = Total
release-places = Places that are offered
release-nobody = Everybody who can be answered has been told. Nothing is left to send.
# $n (Number) how many
# $shown (String) the same number as it is read
release-told = { $n ->
    [one] 1 person has been told before and gets no letter now.
   *[other] { $shown } people have been told before and get no letter now.
}
# $n (Number) how many
# $shown (String) the same number as it is read
release-ineligible = { $n ->
    [one] 1 person was found ineligible and has had the letter with the reason.
   *[other] { $shown } people were found ineligible and have had the letter with the reason.
}
# $n (Number) how many
# $shown (String) the same number as it is read
release-unchecked = { $n ->
    [one] 1 nomination is not checked yet: it is answered by a later release.
   *[other] { $shown } nominations are not checked yet: they are answered by a later release.
}
# $n (Number) how many
# $shown (String) the same number as it is read
release-returned = { $n ->
    [one] 1 nomination was given back and has not been handed in again.
   *[other] { $shown } nominations were given back and have not been handed in again.
}
release-returned-lead = No release answers what was given back, and once scores are frozen it cannot be handed in any more. So that everybody is answered, find it not eligible then: that writes to the person, with the reason.
# $deadline (String) date, time, zone
release-call-open = The call is still open, until { $deadline }. Whoever hands in later is answered by a later release; after the first one scores are frozen and the call cannot be extended.
release-blocked-people = These people are placed, and their nominations are not eligible, or no longer. Check them, or take them off the board:
release-blocked-unregistered = These people are placed, and their registration was refused, withdrawn or cancelled. Take them off the board:
release-begun = The sessions of these places have begun. Take them off the board:
release-blocked = Nothing was sent: mend first what is named above.
release-stale = Nothing was sent: the board has changed since you looked. Look again at what would be sent now.
release-unmet = Targets that are not met
release-unmet-lead = Write for each why the answers go out all the same. The reasons are kept with the release.
release-all-met = Every target is met, or none is set.
release-reason-missing = Write why the answers go out although this target is not met.
release-reason-rest = Reason for every target above without one of its own
release-reason-rest-hint = For example: nobody of these groups has been nominated.
release-examples = The letters as people will read them
release-examples-lead = One example of each answer in each language, to a real person. The link is each person’s own and stands only in the letter.
# $count (Number)
# $number (String)
release-example-letters = { $count ->
    [one] { $number } letter
   *[other] { $number } letters
}
# $name (Element) - who gets this letter
release-example-as = As { $name } would read it
release-look = Look once more before sending
# $n (Number) how many
# $shown (String) the same number as it is read
release-second-lead = { $n ->
    [one] Exactly 1 letter goes out.
   *[other] Exactly { $shown } letters go out together.
}
release-cannot-be-undone = It cannot be undone: an offer can only be taken back with a reason.
# $n (Number) how many
# $shown (String) the same number as it is read
release-send = { $n ->
    [one] Send 1 letter
   *[other] Send { $shown } letters
}
release-back = Back without sending
# $n (Number) how many
# $shown (String) the same number as it is read
release-sent = { $n ->
    [one] Released: 1 letter is on its way.
   *[other] Released: { $shown } letters are on their way.
}
release-before = Reasons of earlier releases
