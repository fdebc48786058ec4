### Invitations: the personal page and its answers, choosing whom to invite, a lost link.

## Personal page
invitation-kicker = Invitation
invitation-when = When
invitation-where = Where
invitation-organiser = Organised by
invitation-deadline = Answer by
# Whose page it is, so far hidden that a stranger learns nothing.
# $name (Element) - first letters of the name
# $email (Element) - the address, all but its first letter and domain
invitation-whose = This page is for { $name }, { $email }.
invitation-not-you = Not you?
invitation-not-you-open = This link belongs to somebody else. You are welcome too:
invitation-not-you-register = Register in your own name
# $contact (Element) - address of the team
invitation-not-you-invited = This link belongs to somebody else. This meeting is for invited people: if you would like to take part, write to { $contact }.
invitation-question = Will you take part?
invitation-change-question = Has something changed?
invitation-come = I will come
invitation-come-hint = Opens the registration form. It takes about three minutes.
invitation-cannot = I cannot come
invitation-cannot-hint = Frees a place for somebody else. A reason is welcome and not required.
invitation-other = Someone else will come
invitation-other-hint = You name a colleague, who then gets a personal invitation.
invitation-looking-binds-nothing = Nothing is decided by opening this page. You can change your answer until registration closes.
invitation-answered-declined = You have answered: you cannot come.
invitation-answered-delegated = You have answered: someone else will come in your place.
invitation-answered-registered = You have registered for this meeting.
invitation-open-mine = Open my registration
invitation-unconfirmed = One step is missing: confirm that this email address is yours.
invitation-confirm = Confirm my address
invitation-event-cancelled = This meeting has been cancelled.
invitation-event-over = This meeting is over. Thank you for your interest.
# $at (String) - date, hour and zone
invitation-not-yet-open = Registration opens on { $at }. You can answer from then on.
# $contact (Element) - address of the team
invitation-closed = Registration has closed. If you still have something to tell us, write to { $contact }.
# $contact (Element) - address of the team
invitation-revoked = The organisers have taken this invitation back. If you believe this is a mistake, write to { $contact }.

## I cannot come
# $name (Element) - the invited person
invitation-this-is-for = This page is for { $name }.
invitation-back-to-event = About the meeting
invitation-decline-title = You cannot come
invitation-decline-lead = Thank you for telling us. It frees a place for somebody else.
invitation-decline-reason = Reason
invitation-decline-reason-hint = Only the organisers read it.
invitation-decline-button = Send my answer
invitation-declined-title = Your answer has been recorded
invitation-declined-body = You cannot come to this meeting. We will not remind you.
invitation-declined-reason = Your reason
invitation-changed-mind = If your plans change, you can still answer differently until registration closes.
invitation-register-link = I will come after all
invitation-delegate-link = Someone else will come

## Someone else will come
invitation-delegate-title = Someone else will come
invitation-delegate-lead = We will write to your colleague with a personal invitation. Nothing is registered in your colleague’s name: that remains your colleague’s own decision.
invitation-delegate-name = Your colleague’s full name
invitation-delegate-email = Your colleague’s email address
invitation-delegate-lang = Language of the letter
invitation-delegate-button = Send the invitation
invitation-delegated-title = Your answer has been recorded
invitation-delegated-body = Someone else will come in your place. Your colleague receives a personal invitation by email, unless one had been sent before.
invitation-cannot-link = I cannot come
invitation-delegate-oneself = Enter the name and address of somebody else: these are your own.
# $contact (String) - address of the team
invitation-delegate-unreachable = We may not write to this address. Please ask your colleague to write to { $contact }.
# $contact (String) - address of the team
invitation-delegate-too-many = You have already named three colleagues. For one more, write to { $contact }.
invitation-delegate-lang-missing = Choose the language of the letter.

## Answers that are not possible (any more)
invitation-no-answer-title = This answer is not possible
invitation-refused-registered = You are registered for this meeting. To give up your place, withdraw your registration.
invitation-refused-same = This is your answer already.
invitation-refused-not-invited = This link does not belong to an invitation.

## Organiser: the states
invitation-state-draft = Not sent
invitation-state-sent = Awaiting an answer
invitation-state-accepted = Registered
invitation-state-declined = Cannot come
invitation-state-delegated = Named a colleague
invitation-state-expired = No answer in time
invitation-state-revoked = Taken back
invitation-bounced = Letter came back

## Organiser: whom to write to
invitation-desk-title = Invitations
invitation-desk-lead = Choose whom to write to. Nothing is sent before you have seen the names and the letter.
invitation-choose-title = Whom to write to
invitation-filter-text = Name, organisation or address
invitation-filter-group = Group
invitation-filter-groups-all = All groups
invitation-filter-organisation = Organisation
invitation-filter-organisations-all = All organisations
invitation-filter-country = Country
invitation-filter-countries-all = All countries
invitation-filter-lang = Language of letters
invitation-filter-langs-all = All languages
invitation-filter-asked = Asked before
invitation-asked-never = Not invited yet
invitation-asked-unanswered = Invited, no answer yet
invitation-asked-whatever = Everybody
# $n (Number) - people
# $shown (String) - the same number as it is read
invitation-number = { $n ->
    [0] Nobody gets a letter with these filters.
    [one] 1 person gets a letter.
   *[other] { $shown } people get a letter.
}
# $n (Number) - people
# $shown (String) - the same number as it is read
invitation-left-out = { $n ->
    [one] 1 person fits the filters and is left out
   *[other] { $shown } people fit the filters and are left out
}
invitation-left-out-contact = do not contact
invitation-left-out-registered = registered already
invitation-left-out-declined = cannot come
invitation-left-out-delegated = named a colleague
invitation-left-out-revoked = invitation taken back
invitation-left-out-asked = invited before
invitation-left-out-not-asked = not invited yet
invitation-left-out-dead = the mailbox does not exist
invitation-left-out-unsubscribed = wants no invitations
invitation-sent-follow = How far it is, and what does not arrive
invitation-people-caption = People who get a letter
invitation-people-name = Name
invitation-people-organisation = Organisation
invitation-people-group = Group
invitation-people-country = Country
invitation-people-lang = Language
invitation-people-before = Letters before
invitation-people-why = Why left out
invitation-people-no-group = No group
invitation-nobody = Nobody fits these filters. Change them, or import contacts first.
invitation-to-import = Import contacts
# $n (Number) - people
# $shown (String) - the same number as it is read
invitation-to-review = { $n ->
    [one] See the letter to 1 person
   *[other] See the letter to { $shown } people
}
invitation-to-list = All invitations
invitation-not-now-draft = This event is a draft. Publish it before you invite people: their links would lead to nothing.
invitation-not-now-cancelled = This event is cancelled. Nobody can be invited to it.
invitation-not-now-closed = Registration has closed. Nobody could accept an invitation now: move the end of registration first.
# $n (Number) - letters
# $shown (String) - the same number as it is read
invitation-sent-now = { $n ->
    [one] 1 invitation is on its way.
   *[other] { $shown } invitations are on their way.
}
invitation-sent-before = These invitations had been sent a moment ago. Nothing was sent twice.
# $sent (String) - letters sent
# $planned (String) - letters of this sending
invitation-progress = { $sent } of { $planned } letters have left

## Organiser: the review before sending
invitation-review-title = Review before sending
invitation-review-lead = A letter that has left cannot be called back. Please check the number, the names and the text.
invitation-review-how-many = How many
invitation-review-who = Who
# $n (Number) - people
# $shown (String) - the same number as it is read
invitation-review-names = { $n ->
    [one] 1 name
   *[other] All { $shown } names
}
invitation-review-letter = The letter
# $name (Element) - the person whose letter is shown
invitation-review-as = As { $name } will read it; the link stands for each person’s own.
invitation-review-nobody-reads = Nobody in this audience reads this language.
invitation-review-subject = Subject
# $n (Number) - letters
# $shown (String) - the same number as it is read
invitation-review-send = { $n ->
    [one] Send 1 invitation
   *[other] Send { $shown } invitations
}
invitation-review-back = Back to the filters
invitation-refused-stale = The list of people has changed since you looked at it. Nothing was sent. Please look at it again.
invitation-refused-nobody = Nobody fits these filters any more. Nothing was sent.

## Organiser: all invitations
invitation-list-title = All invitations
invitation-list-state = State
invitation-list-states-all = All states
# $n (Number) - invitations
# $shown (String) - the same number as it is read
invitation-list-found = { $n ->
    [one] 1 invitation
   *[other] { $shown } invitations
}
invitation-list-sent = Last sent
invitation-list-answered = Answered
invitation-list-empty = No invitation fits these filters.
invitation-list-first = Nobody has been invited yet.
invitation-to-choose = Choose whom to invite

## Organiser: one invitation
invitation-one-crumb = Invitations
invitation-one-email = Email address
invitation-one-waves = Letters sent
invitation-one-reason = Reason given
invitation-one-named-by = Named by
invitation-one-named = Colleague named
invitation-revoke-title = Take the invitation back
invitation-revoke-lead = The personal link will say so. Letters that have not left yet are cancelled; nothing is sent.
invitation-revoke-reason = Reason
invitation-revoke-reason-hint = Kept for the organisers; the invited person does not see it.
invitation-revoke-reason-missing = Give the reason why the invitation is taken back.
invitation-revoke-button = Take it back
invitation-revoke-not-registered = This person is registered. Cancel the registration instead.

## A lost link
invitation-again-title = Send me my link again
invitation-again-lead = Your personal link opens your invitation and your registration. We send it to the address that received it first.
invitation-again-email = Your email address
invitation-again-hint = The one you were invited or registered with
invitation-again-button = Send me my link
invitation-again-sent-title = Look into your mailbox
invitation-again-sent-body = If this address has an invitation or a registration with us, a letter with the personal link is on its way.
invitation-again-sent-wait = It arrives within a few minutes. Look among unwanted mail, too.
invitation-again-sent-other = No letter? Perhaps you were invited at another address: try that one.
invitation-again-sent-ask = If nothing helps, write to the team named in the invitation or on the page of the meeting.
invitation-again-once-more = Try another address
