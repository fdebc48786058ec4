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
