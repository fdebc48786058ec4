### Announcements: a free letter to a filtered list.

announcement-list-title = Announcements
announcement-list-lead = A letter of your own to the people you choose. Nothing leaves before you have seen the names, the number and the letter.
announcement-new = New announcement
announcement-none = No announcement has been written yet.
announcement-removed = The draft is removed.
announcement-ready-title = Those who have not answered
# $n (Number)
# $shown (String) - the number as it is read
announcement-ready = { $n ->
    [0] Everybody who was invited has answered.
    [one] 1 person was invited and has not answered.
   *[other] { $shown } people were invited and have not answered.
}
announcement-ready-button = Prepare a reminder to exactly them
announcement-subject = Subject
announcement-no-subject = without a subject
announcement-state = State
announcement-state-draft = draft
announcement-state-sent = sent
announcement-when = When
announcement-letters = Letters
announcement-to-letters = See its letters

## Writing
announcement-change-title = Change the announcement
announcement-edit-lead = Choose whom it is for and write it. The next page shows names, numbers and the letter; nothing is sent from here.
announcement-whom = To whom
announcement-whom-intro = All filters narrow. Without a tick at the first, nobody gets it.
announcement-what = What
announcement-what-intro = A language left as it is, or empty, is not sent: its readers get the letter in another one.
announcement-status = Where they stand
announcement-groups = Groups
announcement-langs = Languages they read
announcement-organisation = Organisation
announcement-organisations-all = Every organisation
announcement-sitting = Who come to
announcement-sittings-all = Any sitting, or none
announcement-session = Speakers and moderators of
announcement-sessions-all = Everybody, speaking or not
announcement-to-review = Keep it and see whom it reaches
announcement-remove = Remove this draft
announcement-not-answered = Invited, not answered
announcement-declined = Cannot come
announcement-delegated = Named someone else
announcement-expired = Invited, registration closed without an answer
announcement-pending = Registered, not decided yet
announcement-confirmed = Confirmed
announcement-waitlisted = On the waiting list
announcement-refused = Registration refused
announcement-withdrawn = Withdrawn by themselves
announcement-cancelled = Cancelled by organisers
# $lang (String) - the language of the text, by its own name
# $what (String) - what is wrong, a sentence
announcement-problem-in = { $lang }: { $what }
announcement-problem-no-text = Write the announcement in at least one language.
announcement-problem-raced = Somebody else has changed or sent this announcement since you opened it. What you typed stands below; open it anew in another window to compare.

## Review
announcement-review-title = See whom it reaches
announcement-review-lead = A letter that has left cannot be called back. Please check the number, the names and the text.
announcement-change = Change the list or the text
announcement-how-many = How many
# $n (Number)
# $shown (String) - the number as it is read
announcement-number = { $n ->
    [0] Nobody gets a letter.
    [one] 1 person gets a letter.
   *[other] { $shown } people get a letter.
}
announcement-languages = In which language
announcement-reads = Reads
announcement-people = People
announcement-gets = Gets it in
# $lang (String) - a language by its own name
announcement-gets-other = { $lang }, because it is not written in theirs
announcement-gets-none = nothing is written yet
announcement-left-alone = asked not to be written to
announcement-unsubscribed = has ended invitations and announcements
announcement-dead-address = no mail arrives at the address
announcement-double = the same person stands on the list twice
# $n (Number)
# $shown (String) - the number as it is read
announcement-names = { $n ->
    [one] The name
   *[other] The { $shown } names
}
announcement-left-out-names = Who is left out
announcement-letter = The letter
# $n (Number)
# $shown (String) - the number as it is read
announcement-send = { $n ->
    [one] Send it to 1 person
   *[other] Send it to { $shown } people
}
announcement-tested = A test is on its way to your own address.
announcement-refused-stale = The list has changed since you looked: somebody answered, registered or left. Nothing was sent. Please look again.
announcement-refused-nobody = Nobody on this list gets a letter. Change the list.
announcement-refused-draft = The event is still a draft: publish it first, else the links lead nowhere. Nothing was sent.
announcement-refused-unfit = The text cannot be sent as it is. Open it to see what to mend. Nothing was sent.

## Sent
announcement-sent-title = Announcement
announcement-sent-now = The letters are on their way.
announcement-left-list = did not belong to the list any more

## On the page of invitations
invitation-remind-silent = Prepare a reminder to exactly those who have not answered
