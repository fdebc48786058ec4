### Offers: a place, until when, the answer, who comes next.

## To the holder of a personal link
offer-title = A place offered to me
offer-none = No place is offered to you at the moment.
offer-part = Part
offer-session = Session
offer-when = When
offer-state-offered = Waiting for an answer
offer-state-confirmed = Confirmed
offer-state-declined = Declined
offer-state-lapsed = Not answered in time
offer-state-withdrawn = Taken back
# $until (String) date, time, zone
offer-text-offered = You have been selected. Please answer by { $until }. The place is yours only once you have accepted it.
offer-text-confirmed = The place is yours. Thank you.
offer-text-passed-on = A colleague of your organisation has this place now.
# $email (String) address of the team
offer-text-declined = You have declined this place. If that was a mistake, write to { $email }.
# $until (String) date, time, zone
# $email (String) address of the team
offer-text-lapsed = We had no answer by { $until }, and the place goes to somebody else. If you wanted it, write to { $email }.
# $reason (String) as the organisers wrote it
offer-text-withdrawn = The organisers have taken this place back. The reason: { $reason }
offer-accept = Accept the place
offer-named = My name and organisation may be shown in the programme
offer-named-hint = Without this the programme names your group alone. You can change it at any time.
offer-decline-title = I cannot take it
offer-decline = Decline the place
offer-step-back-title = I can no longer come
offer-step-back = Give the place back
offer-reason = Reason
offer-reason-hint = The organisers read it. Nobody else does.
offer-calendar = Add to my calendar
offer-colleague-title = A colleague instead of me
offer-colleague-lead = You can propose somebody of your organisation. You keep the place until your colleague has accepted it.
offer-colleague-waiting = We wait for the answer of the colleague who was proposed. Until then nothing changes.
offer-colleague-open = Propose a colleague
offer-proposal-title = A colleague’s place is proposed to you
offer-proposal-text = A colleague of your organisation would like you to take this place. Nothing changes until you accept it.
offer-proposal-over = This place can no longer be passed on.
offer-others = Other places offered to me
offer-done-accepted = Thank you: the place is yours. A letter with the calendar file is on its way.
offer-done-declined = Thank you for telling us. We ask somebody else.
offer-done-proposed = Thank you. If your colleague can be asked, a letter with a personal link is on its way. You keep the place until then.
offer-me-title = A place is offered to you
offer-me-text = See which place it is, accept it or decline it, and write what goes with it.
offer-me-open = Open the place

## Why nothing was changed
# $email (String) address of the team
offer-problem-late = The time to answer is over, so your answer was not counted. If you still want the place, write to { $email }: perhaps it is free.
# $email (String) address of the team
offer-problem-declined = You have declined this place before, and that stands. If you have changed your mind, write to { $email }.
# $email (String) address of the team
offer-problem-lapsed = The offer had lapsed before your answer came, and the place goes to somebody else. Write to { $email } if you still want to speak.
# $email (String) address of the team
offer-problem-withdrawn = The organisers had taken the offer back before your answer came. The reason stands below; for questions write to { $email }.
offer-problem-raced = Something has changed meanwhile. Look again and answer once more.
offer-problem-no-reason = Write why you give the place back: others count on it.
offer-problem-not-registered = Register first: only registered people can take a place. Nothing is lost meanwhile.
# $email (String) address of the team
offer-problem-another-organisation = The place can pass only to somebody registered for the same organisation. If yours is the same, write to { $email }.
# $email (String) address of the team
offer-problem-not-allowed = The rules of the programme do not allow this place for you: it is for another group, or at the same time as another of yours. Write to { $email }.
offer-problem-over = The session is over: nothing can be changed any more.
offer-problem-begun = The session has begun: its places can no longer be offered.
offer-problem-does-not-stand = Choose somebody whose nomination was found eligible: this one was not, or has been withdrawn.
offer-problem-registration-gone = Choose somebody whose registration stands: this one was refused, withdrawn or cancelled.
offer-problem-withdraw-reason = Write why the place is taken back: the person reads it.

## The speaker's page
speaking-title = My place in the programme
speaking-write = What goes with it
speaking-lead = You can change all of this until the event ends. Interpreters and the team read it.
speaking-text = Text of my intervention
speaking-text-hint = For the interpreters; it is not published. Notes are enough.
speaking-language = I will speak in
speaking-language-open = Not decided yet
speaking-save = Save
speaking-cannot = Change or give back the place
speaking-others = My other places
speaking-done-saved = Saved. The newest version counts.

## Organisers: offers
offers-title = Offers
offers-lead = Who was offered which place, until when, and who comes next.
offers-places = Places
offers-holes = Open places
offers-no-holes = Every place is offered or confirmed.
offers-not-released = The answers have not been released yet: nobody has been told anything.
offers-live = Offered and confirmed
offers-live-none = No place is offered at the moment.
offers-ended = Ended
offers-ended-none = No offer has ended.
offers-person = Person
offers-state = State
offers-until = Answer
# $until (String) date, time, zone
offers-answer-by = by { $until }
offers-deadline = Answer by
offers-speaks = Speaks in
offers-biography = Short biography
offers-text = Text of the intervention
offers-answered = Answered
offers-since = Offered
offers-address = Email address
# $n (Number) how many
# $shown (String) the same number as it is read
offers-chased = { $n ->
    [one] reminded once
   *[other] reminded { $shown } times
}
offers-asked = Asked before:
offers-next = Next reserve:
offers-send-next = Offer the place
offers-no-reserve = Nobody on the reserve list asked for this place and is allowed in it.
offers-by-hand = Offer it by hand
offers-choose = Choose somebody
offers-allowed = Of the groups of this place
offers-not-allowed = Of other groups
offers-reason-hint = Needed only when a rule is broken. It stays in the record of changes.
# $name (String) a person
offers-breaks = This would be against the rules for { $name }:
offers-offer = Offer the place
offers-passed-on = passed to a colleague
offers-changes = Changes to pass on
offers-changes-lead = Confirmed places have changed. One press writes to the people named here; interpreters, moderators and technicians are told by you.
offers-change = Change
offers-when = Since
offers-tell-whom = Who must be told
offers-tell-team = Moderator, interpreters, room team
offers-told = Tick off without a letter
# $name (String) a person
offers-change-confirmed = { $name } is confirmed
# $name (String) a person
offers-change-freed = { $name } no longer comes: the place is open
# $name (String) a person
offers-change-replaced = { $name } comes instead of a colleague
# $name (String) a person
offers-change-naming = { $name } has changed whether the name may be shown
# $name (String)
offers-change-moved = The session of { $name } has other hours
offer-moved = The hours of this session have changed since the place was offered. If you keep a calendar file, take the new one.
offers-write = Write to the people named, and tick off
# $letters (Number)
# $number (String)
offers-done-written = { $letters ->
    [0] Ticked off. Nobody had to be written to.
    [one] Ticked off: { $number } letter is on its way.
   *[other] Ticked off: { $number } letters are on their way.
}
# in letters
offer-news-hours = The session in which you have a place has other hours.
offer-news-people = Who speaks in your session has changed.
offer-reason-called-off = The meeting has been cancelled.
offer-left-given-back = You have given the place back.
offer-left-nomination = Your nomination has been withdrawn.
offer-left-registration = Your registration for the meeting no longer stands.
offers-done-offered = The place is offered. The letter is on its way.
offers-done-withdrawn = The place is taken back. The person is told why.
offers-done-told = Noted: all of them are told.
offers-naming = Name in the programme
offers-named = may be shown
offers-unnamed = is not shown
offers-written = What the speaker wrote
offers-withdraw-title = Take the place back
offers-withdraw-lead = The person is told at once, with the reason. The place is open again.
offers-withdraw-confirmed = The person has accepted this place and counts on it. They are told at once, with the reason, and the time leaves their calendar.
offers-withdraw-hint = As the person will read it.
offers-withdraw = Take the place back
