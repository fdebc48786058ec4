### Focal points: who looks after the people of an organisation, by a link of their own.

## Organiser
focal-point-title = Focal points
focal-point-lead = A focal point sees the people of one organisation at this event, by a personal link, and can name a colleague instead of one of them. No account is needed.
focal-point-new = Name a focal point
# $organisation (Element) - name of the organisation
focal-point-new-of = Name the focal point of { $organisation }
focal-point-new-lead = The person gets a letter with a personal link. It shows who of the organisation is invited, registered or nominated, without any sensitive answer.
focal-point-organisation = Organisation
focal-point-organisation-prompt = Choose an organisation
focal-point-organisation-missing = Choose the organisation from the list of known ones.
focal-point-choose = Choose
focal-point-another = Another organisation
focal-point-who = Who is the focal point?
focal-point-who-new = Somebody else
focal-point-who-new-hint = Fill in the name and the address below. The person is added to the contacts of the organisation.
focal-point-who-missing = Choose a person, or somebody else.
focal-point-person = Focal point
focal-point-name = Full name
focal-point-email = Email address
focal-point-name-button = Name as focal point
focal-point-list = Focal points of this event
focal-point-none = No organisation has a focal point yet.
focal-point-since = Named on
focal-point-state = State
focal-point-stands = Has a link
focal-point-revoked = Taken back
focal-point-act = What you can do
focal-point-open = Open
focal-point-replaced-number = People replaced
focal-point-done-named = The focal point is named. The letter with the link is on its way.
focal-point-done-revoked = The link opens nothing from now on.
focal-point-already = This organisation has a focal point already. Take that one back first.
focal-point-elsewhere = This person is in the directory with another organisation, or with none. Correct the contact first.
focal-point-unreachable = This person asked not to be written to. Choose somebody else.
focal-point-not-now-draft = This event is a draft. Publish it before you name focal points: their links would lead to nothing.
focal-point-not-now-over = This event is over. There is nothing left to look after.
focal-point-revoke-title = Take this focal point back
focal-point-revoke-lead = The link stops working at once. People who were replaced stay replaced.
focal-point-revoke-reason = Reason
focal-point-revoke-reason-hint = Only organisers read it.
focal-point-revoke-button = Take back
focal-point-reason-missing = Write the reason.

## Behind the link
focal-point-door-title = You are the focal point of your organisation
focal-point-door-lead = This link is for one person of your organisation: it shows the organisation’s own people at this meeting. Opening this page decides nothing.
focal-point-door-button = Open the list of our people

## The organisation’s own people
focal-point-mine-lead = Here you see the people of your organisation at this meeting, and nobody else. While registration is open you can take one of them back and name a colleague instead.
# $limit (String) - places
# $confirmed (String) - people
focal-point-mine-places = Places of your organisation: { $limit } at most. Confirmed now: { $confirmed }.
focal-point-mine-people = People of your organisation
focal-point-mine-nobody = Nobody of your organisation is invited or registered yet.
focal-point-mine-invitation = Invitation
focal-point-mine-registration = Registration
focal-point-mine-nomination = Nomination
focal-point-mine-cancelled = Cancelled
focal-point-mine-place-offered = A place is offered
focal-point-mine-place-confirmed = Place confirmed
focal-point-mine-replace = Name a colleague instead
# $day (String) - a date
focal-point-mine-replaced = Replaced on { $day }
focal-point-mine-private = Addresses, access needs and other personal answers are never shown here. Each person corrects them by a link of their own.
focal-point-done-replaced = The person has been taken back and gets a letter. Your colleague receives a personal invitation by email, unless one had been sent before, and registers in person.

## A colleague instead
focal-point-replace-title = Name a colleague instead
# $name (Element) - the person who is replaced
focal-point-replace-whom = Instead of { $name }
focal-point-replace-lead = This takes the person’s registration or invitation back at once, and the person gets a letter with your reason. A place that becomes free goes to whoever waits first. Your colleague gets an invitation and has to register in person: nothing is registered in anybody’s name.
# $deadline (String) - date, hour and zone
focal-point-replace-until = Until { $deadline }
focal-point-replace-reason = Reason
focal-point-replace-reason-hint = The person who is replaced reads it.
focal-point-replace-button = Take back and invite the colleague
focal-point-refused-oneself = Enter the name and address of somebody else: these are of the person you replace.
focal-point-refused-on-the-list = This person is on your list already. Enter somebody else.
# $contact (String) address of the team
focal-point-refused-taken-back = This person’s invitation or registration was taken back. Only the organisers can change that: write to { $contact }, or enter somebody else.
focal-point-refused-withdrawn = This person has withdrawn, and can register again by their own link. Ask them to, or enter somebody else.
# $limit (String) - places
focal-point-refused-no-room = All places of your organisation ({ $limit }) are taken or promised to colleagues who have not answered yet. Replace somebody who is confirmed, or wait for the answer.
# $contact (String) - address of the team
focal-point-refused-too-many = You have replaced many people already. For one more, write to { $contact }.
focal-point-refused-settled = There is nothing to take back: the person has given the place up, or the organisers have decided. Go back to the list.
# $contact (String) - address of the team
focal-point-refused-has-place = This person has a place to speak, offered or confirmed. The organisers decide about it: write to { $contact }.
focal-point-refused-not-yet = Registration has not opened yet. You can name a colleague from then on.
# $contact (String) - address of the team
focal-point-refused-closed = Registration has closed, so nobody can be replaced here any more. For a change, write to { $contact }.
