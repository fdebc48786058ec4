### Reminder rules: what they are, when they come due, and what happens when a date moves.

## The rules
reminder-title = Reminders
reminder-lead = A rule comes due by itself. Nobody gets the same reminder twice, and whoever answers first gets none.
reminder-none = This event has no reminder rule.
reminder-add = Add a rule
reminder-to-move = What if a date moves?
# $when (String) - 2 days before registration closes
# $time (String) - 10:00
# $zone (String) - Beirut time (UTC+2)
# $audience (String) - those invited who have not answered
reminder-sentence = { $when }, at { $time } { $zone }, to { $audience }
# $when (String) - 60 minutes before each sitting begins
# $audience (String)
reminder-sentence-minutes = { $when }, to { $audience }
# $days (Number)
# $anchor (String) - registration closes
reminder-days-before = { $days ->
    [0] On the day { $anchor }
    [one] 1 day before { $anchor }
   *[other] { $days } days before { $anchor }
}
# $days (Number)
# $anchor (String)
reminder-days-after = { $days ->
    [0] On the day { $anchor }
    [one] 1 day after { $anchor }
   *[other] { $days } days after { $anchor }
}
# $minutes (Number)
# $anchor (String)
reminder-minutes-before = { $minutes ->
    [0] When { $anchor }
    [one] 1 minute before { $anchor }
   *[other] { $minutes } minutes before { $anchor }
}
# $minutes (Number)
# $anchor (String)
reminder-minutes-after = { $minutes ->
    [0] When { $anchor }
    [one] 1 minute after { $anchor }
   *[other] { $minutes } minutes after { $anchor }
}
reminder-anchor-registration = registration closes
reminder-anchor-nomination = the call for nominations closes
reminder-anchor-offer = an offered place has to be answered
reminder-anchor-event-start = the meeting begins
reminder-anchor-event-end = the meeting ends
reminder-anchor-sitting = each sitting begins
reminder-anchor-session = a session begins
reminder-anchor-invitation = the invitation was sent
reminder-to-not-answered = those invited who have not answered
reminder-to-not-registered = those invited who have not registered, even if their invitation has expired
reminder-to-pending = those whose registration is not decided yet
reminder-to-confirmed = those who are confirmed
reminder-to-waitlisted = those on the waiting list
reminder-to-drafts = those who began a nomination and have not handed it in
reminder-to-unheard = registered people of groups from which nobody has offered to speak
reminder-to-offer-open = those offered a place who have not answered
reminder-to-text-missing = confirmed speakers who have not handed in their text
reminder-whom-not-answered = Those invited who have not answered
reminder-whom-not-registered = Those invited who have not registered, even if their invitation has expired
reminder-whom-pending = Those whose registration is not decided yet
reminder-whom-confirmed = Those who are confirmed
reminder-whom-waitlisted = Those on the waiting list
reminder-whom-drafts = Those who began a nomination and have not handed it in
reminder-whom-unheard = Registered people of groups from which nobody has offered to speak
reminder-whom-offer-open = Those offered a place who have not answered
reminder-whom-text-missing = Confirmed speakers who have not handed in their text
reminder-state = The rule is
reminder-on = switched on
reminder-off = switched off
reminder-next = Next times
reminder-next-none = None. It has come due already, or there is no such date.
reminder-next-off = None while it is switched off.
reminder-letter = Letter
reminder-only = Only
# $group (String)
reminder-only-group = { $group }
# $language (String)
reminder-only-language = who read { $language }
# $sitting (String)
reminder-only-sitting = who come to: { $sitting }
# $people (Number)
reminder-people = { $people ->
    [one] { $people } person
   *[other] { $people } people
}
# Would reach now
# $people (String) - 12 people
reminder-now = reaches { $people } now
reminder-switch-on = Switch on
reminder-switch-off = Switch off
reminder-change = Change
reminder-switched-on = The rule is switched on.
reminder-switched-off = The rule is switched off. It sends nothing until it is switched on again.
reminder-saved = The rule is saved, and planned as you see it here.
reminder-moved = The end of registration has moved, and the reminders with it.
reminder-decided = Done.
reminder-past = What it did so far
reminder-past-none = It has not come due yet.
reminder-note-offer = Whoever is offered a place is reminded without any rule, at half and at five sixths of the term. A reminder of this rule that would come close to one of these, or in the first twenty minutes of the offer, is left out.
reminder-due = Came due
reminder-outcome = What happened
# $letters (Number)
reminder-done = { $letters ->
    [one] { $letters } letter was written
   *[other] { $letters } letters were written
}
# $letters (Number)
reminder-sending = { $letters ->
    [one] Being written: { $letters } letter so far
   *[other] Being written: { $letters } letters so far
}
reminder-missed = Missed: it was too late to be of use, or the event was not open. Nothing was sent.
reminder-skipped = Skipped. Nothing was sent.
reminder-cancelled = Planned anew or taken back
reminder-letters = These letters in the outbox
# A sitting or session of the event
# $title (String)
reminder-about = { $title }

## What waits, and nights when clocks change
# $reminders (Number)
reminder-waiting = { $reminders ->
    [one] 1 reminder would be overdue: send it now or skip it.
   *[other] { $reminders } reminders would be overdue: send them now or skip them.
}
reminder-waiting-many = After a stop of the service more letters came due at once than usual: they wait for you.
reminder-send-now = Send now
reminder-skip = Skip
# $was (String) - moment
# $is (String) - moment
reminder-shifted = The country has changed its clocks: what was planned for { $was } is now { $is }. The hour on the wall is the same.
# $time (String) - 00:30
# $is (String) - 01:30
reminder-gap = The clocks go forward that night and { $time } does not exist: it is sent at { $is }.
# $time (String) - 23:59
reminder-fold = The clocks go back that night and { $time } happens twice: it is sent the first time.

## One rule
reminder-new-title = A new reminder rule
reminder-change-title = Change a reminder rule
reminder-form-when = When
reminder-form-anchor = Counted from
reminder-form-side = Before or after
reminder-form-before = Before
reminder-form-after = After
reminder-form-amount = How many
reminder-form-unit = Days or minutes
reminder-form-days = Days
reminder-form-minutes = Minutes
reminder-form-time = Hour, for days
# $city (String)
reminder-form-time-hint = On the clocks of { $city }, for example 10:00.
reminder-form-whom = To whom
reminder-form-audience = People
reminder-form-groups = Only these groups
reminder-form-langs = Only who read
reminder-form-sitting = Only who come to
reminder-form-every-sitting = Every sitting
reminder-form-session = Session, when counted from sessions
reminder-form-every-session = Every session
reminder-form-what = What
reminder-form-letter = Letter
reminder-form-late = If the service was down at that hour
reminder-form-late-send = Send it late, while it is of use
reminder-form-late-skip = Leave it out
reminder-form-late-hint = Late: up to 24 hours before a deadline, 12 hours before a meeting, 20 minutes when counted in minutes.
reminder-form-quiet-from = Nothing is sent from
reminder-form-quiet-to = until
reminder-form-save = Save the rule
reminder-form-back = Back to the reminders
reminder-form-preview = The letter
reminder-form-subject = Subject
# $name (Element) - the person whose letter is shown
reminder-form-as = As { $name } would read it.
reminder-form-next = When it comes due, and to how many people now

## What cannot be
# $most (String) - 120
reminder-problem-amount = Enter a whole number from 0 to { $most }.
reminder-problem-choose = Choose one of the list.
reminder-problem-time = Enter the hour, for example 10:00: a rule in days needs one.
reminder-problem-quiet = Enter both quiet hours, or neither. They cannot be the same.
reminder-problem-letter = This letter is not true for these people. Choose the letter that is meant for them.
reminder-problem-after = After the deadline there is nothing left to ask for. Choose “Before”.
reminder-problem-before-invitation = Nobody can be reminded before the invitation. Choose “After”.
reminder-problem-invitation-days = After an invitation, count in days.
reminder-problem-thanks = Thanks come after the end of the meeting. Count after “the meeting ends”.
reminder-problem-attend = Once it has begun nobody needs to be told. Choose “Before”.
reminder-problem-quiet-hour = This hour lies in the quiet hours. Choose another hour, or other quiet hours.
reminder-problem-sitting = Nobody knows yet to which sitting these people come. Choose “Every sitting”, people who have registered, or count from the start of a sitting.
reminder-problem-session = Only a rule that counts from “a session begins” can be about one session. Choose “Every session”, or count from it.
reminder-problem-offer = The deadline of an offered place, the people who have not answered one and the letter that asks them belong together. Choose all three, or none of them.
reminder-problem-groups = These are too many groups for one rule. Choose fewer, make two rules, or choose none to reach every group.
reminder-problem-double = There is a rule already that sends this letter to these people at this time. Change that one instead.
reminder-problem-raced = Somebody else has changed this rule meanwhile. Look at it and enter your change again.

## When a date moves
reminder-move-title = What if a date moves?
reminder-move-lead = Nothing is changed here before you save it. You see first which reminders move, which fall away and which would be overdue.
reminder-move-what = Which date
reminder-move-registration = The end of registration
reminder-move-nomination = The end of the call for nominations
# $sitting (String)
reminder-move-sitting = The beginning of: { $sitting }
reminder-move-date = New date
reminder-move-time = New hour
reminder-move-time-hint = A deadline without an hour ends with the day.
reminder-move-show = Show what happens
reminder-move-result = What happens to the reminders
reminder-move-nothing = No reminder changes.
reminder-move-rule = Reminder
reminder-move-now = Planned now
reminder-move-then = After the change
reminder-move-none = none
reminder-move-gone = falls away
reminder-move-again = was sent, and is sent again
reminder-move-overdue = would be overdue
reminder-move-past = is past and left out
reminder-move-reason = Why it moves
reminder-move-overdue-choice = Reminders that would be overdue
reminder-move-ask = Decide later, on the page of reminders
reminder-move-save = Move the end of registration
reminder-move-elsewhere = This date is changed on its own page; the reminders follow within a minute.
reminder-move-owner = Only an owner of the event can move the end of registration.
reminder-move-to-call = Extend the call
reminder-move-to-agenda = Go to the agenda
# $letters (Number)
reminder-move-announced = { $letters ->
    [one] 1 letter of an announcement has not left yet. Date, place and deadline that its text leaves to placeholders follow by themselves; a date typed into the text stays as it was typed. If there is one, cancel the letter first.
   *[other] { $letters } letters of announcements have not left yet. Date, place and deadline that their text leaves to placeholders follow by themselves; a date typed into the text stays as it was typed. If there is one, cancel the letters first.
}
