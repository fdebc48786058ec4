### Figures: dashboard, the lists behind the numbers, the participation report.

## What is counted
reports-figure-invited = Invited
reports-define-invited = People whose invitation was sent and not taken back. A person who was invited again or reminded counts once.
reports-figure-delivered = Delivered
reports-define-delivered = Invited people for whom the mail server took an invitation or a reminder, and whose letter is not known to have come back.
reports-figure-answered = Answered
reports-define-answered = Invited people who have registered, declined or named somebody else.
reports-figure-silent = No answer
reports-define-silent = Invited people who have not answered. Invited is answered and no answer together.
reports-figure-declined = Declined
reports-define-declined = Invited people who said that they cannot come and have not registered since.
reports-figure-delegated = Someone else
reports-define-delegated = Invited people who named somebody else and have not registered themselves. The person named is invited, and counted, on their own.
reports-figure-registered = Registered
reports-define-registered = People who handed in the form and whose address is confirmed, whatever followed. It is the sum of confirmed, waiting list, to be decided, refused and withdrawn.
reports-figure-confirmed = Confirmed
reports-define-confirmed = Registered people who hold a place at the moment of the count.
reports-figure-waitlisted = Waiting list
reports-define-waitlisted = Registered people who wait for a place at the moment of the count.
reports-figure-pending = To be decided
reports-define-pending = Registered people on whom an organiser has still to decide.
reports-figure-refused = Refused
reports-define-refused = Registered people whom an organiser has turned down.
reports-figure-withdrawn = Withdrawn
reports-define-withdrawn = People who took their registration back, or whose registration an organiser cancelled.

# $figure (String) the name of a figure, such as Registered
reports-without-invitation = { $figure }, without invitation
reports-came-anyhow = Everybody
reports-came-invited = By invitation
reports-came-uninvited = Without an invitation
reports-group = Stakeholder group
reports-all-groups = All groups
reports-no-group = No group yet
# Read aloud for a number of a table that is a link
# $number (String) 1,110
# $figure (String) such as Registered
# $group (String) a stakeholder group
reports-number-label = { $number }: { $figure }, { $group }
reports-definitions-title = What the figures mean
reports-definitions-lead = People are counted, not letters. Each person counts in one group, the group of record; if an organiser corrects it, every column moves together.

## Tables
reports-funnel-caption = From the invitation to the place, by stakeholder group
reports-answers-caption = What invited people answered
reports-states-invited-caption = Where the registrations of invited people stand
reports-states-uninvited-caption = Where the registrations of people without an invitation stand
reports-details = Show answers and states by group
reports-room-title = Registered, by stakeholder group
# $n (Number)
# $shown (String) the same number as it is to be read
reports-room-caption = { $n ->
    [one] 1 person is registered.
   *[other] { $shown } people are registered.
}

## Dashboard
reports-dashboard-title = Dashboard
# $moment (String) date, hour and zone
reports-as-of = Figures as of { $moment }.
reports-open-report = Participation report
# $percent (String) 40%
reports-of-invited = { $percent } of those invited
# $percent (String) 40%
reports-of-registered = { $percent } of those registered
# $number (String) 498
reports-delivered-note = { $number } delivered
# $n (Number)
# $shown (String) the same number as it is to be read
reports-uninvited-note = { $n ->
    [one] 1 of them without an invitation
   *[other] { $shown } of them without an invitation
}
reports-start-import = Nobody is in the directory yet. Import the list of contacts first: a CSV or Excel file with names, addresses and groups.
reports-start-import-action = Import contacts
# $n (Number)
# $shown (String) the same number as it is to be read
reports-start-invite = { $n ->
    [one] 1 person is in the directory and nobody is invited yet. Choose whom to invite; you see names, number and letter before anything is sent.
   *[other] { $shown } people are in the directory and nobody is invited yet. Choose whom to invite; you see names, number and letter before anything is sent.
}
reports-start-invite-action = Choose whom to invite
reports-start-wait = Nobody is invited or registered yet. The figures appear here with the first invitation.
reports-needs-title = What needs you
reports-needs-nothing = Nothing waits for you.
# $n (Number)
# $shown (String) the same number as it is to be read
reports-need-approve = { $n ->
    [one] 1 registration waits for a decision
   *[other] { $shown } registrations wait for a decision
}
# $n (Number)
# $shown (String) the same number as it is to be read
reports-need-fill = { $n ->
    [one] 1 person is on the waiting list although places are free: the limit of the organisation may hold the person back
   *[other] { $shown } people are on the waiting list although places are free: the limit of their organisations may hold them back
}
# $n (Number)
# $shown (String) the same number as it is to be read
reports-need-mail = { $n ->
    [one] 1 letter could not be sent
   *[other] { $shown } letters could not be sent
}
# $n (Number)
# $shown (String) the same number as it is to be read
reports-need-organisations = { $n ->
    [one] 1 organisation was typed anew and is to be matched
   *[other] { $shown } organisations were typed anew and are to be matched
}
# $n (Number)
# $shown (String) the same number as it is to be read
reports-need-findings = { $n ->
    [one] 1 oddity in the agenda is to be decided
   *[other] { $shown } oddities in the agenda are to be decided
}
# $n (Number)
# $shown (String) the same number as it is to be read
reports-need-invite = { $n ->
    [one] 1 contact was never invited
   *[other] { $shown } contacts were never invited
}
reports-dates-title = Deadlines and dates
reports-registration-opens = Registration opens
reports-registration-closes = Registration closes
reports-sitting = Sitting
reports-mail-title = Mail
reports-mail-none = No letter has been written yet.
# $all (String) letters written
# $sent (String) taken by the mail server
# $open (String) waiting or under way
# $failed (String)
# $cancelled (String) no longer wanted when their turn came
reports-mail-line = Letters written: { $all }. Of these, sent: { $sent }; waiting or under way: { $open }; failed: { $failed }; no longer wanted: { $cancelled }.
# $n (Number)
# $shown (String) the same number as it is to be read
reports-mail-bounced = { $n ->
    [one] The letter of 1 invited person came back.
   *[other] The letters of { $shown } invited people came back.
}

## The list behind a number
# $what (String) a figure, such as Registered
# $number (String) 1,110
reports-people-title = { $what }: { $number }
reports-everybody = Invited or registered
reports-figure = Figure
reports-came = How they came
reports-name = Name
reports-organisation = Organisation
reports-country = Country or area
reports-language = Language
reports-state = State
reports-email = Email
reports-phone = Phone
reports-bounced = letter came back
# $n (Number)
# $shown (String) the same number as it is to be read
reports-found = { $n ->
    [one] 1 person
   *[other] { $shown } people
}
reports-nobody = Nobody is counted here. Take a filter away to see more people.
reports-masked = Your role shows initials only. An owner of the event can give you a higher one.
reports-export-csv = List (CSV)
reports-export-xlsx = List (Excel)
reports-state-confirmed = confirmed
reports-state-waitlisted = waiting list
reports-state-pending = to be decided
reports-state-refused = refused
reports-state-withdrawn = withdrawn
reports-state-cancelled = cancelled
reports-state-declined = declined
reports-state-delegated = named someone else
reports-state-silent = no answer
reports-way-invited-on-behalf = By invitation, entered by an organiser
reports-way-on-behalf = Entered by an organiser

## Report
reports-report-title = Participation report
reports-tables-csv = Tables (CSV)
reports-tables-xlsx = Tables (Excel)
reports-steps-caption = Every step, by the way people came
reports-step = Step
reports-together = Together
reports-share-of-invited = Share of those invited
# Heading of a column that says of which earlier step something is a share
reports-share-of-step = Share of an earlier step
# $percent (String) 40%
# $figure (String) a figure, such as Registered
reports-share-of = { $percent } of: { $figure }
# $confirmed (String)
# $registered (String)
reports-bars-title = { $confirmed } of { $registered } registered people hold a place
reports-bars-method = Registered and confirmed people by stakeholder group, with and without an invitation.
# $confirmed (String)
# $registered (String)
reports-bar-note = { $confirmed } of { $registered } confirmed
reports-notes-title = Notes on the figures
reports-notes-people = Two registrations with the same address and the same name are one person; people who share a mailbox are told apart by their names.
reports-small-numbers = In what is public, numbers from 1 to 4 are hidden, and further numbers where a hidden one could be worked out from a total.
reports-publication-title = Public figures
reports-is-published = published
# $moment (String) date, hour and zone
reports-published-since = Everybody can see the totals by group since { $moment }.
reports-open-public = Open the public page
reports-not-published = Nobody outside sees these figures. When you publish them, the public page shows totals by group and no names; it follows the figures from then on.
reports-publish = Publish the figures
reports-preview = What the public sees
reports-reason = Reason
reports-reason-hint = It is kept with the trace of this change.
reports-reason-missing = Write why the figures are taken back.
reports-take-back = Take the figures back

## What everybody sees
reports-public-title = Who takes part
reports-public-caption = Participation by stakeholder group
# Stands in place of a small number
reports-hidden = hidden
reports-hidden-no-dots = Groups whose number is hidden have no dots.
reports-not-yet-title = The figures are not published yet
reports-not-yet-text = The organisers of this meeting have not published its participation figures. Come back after the meeting.
# $n (Number) how many
# $shown (String) the same number as it is read
reports-need-holes = { $n ->
    [one] 1 place is open again after an offer
   *[other] { $shown } places are open again after an offer
}
# $n (Number) how many
# $shown (String) the same number as it is read
reports-need-changes = { $n ->
    [one] 1 change of a confirmed place must be passed on
   *[other] { $shown } changes of confirmed places must be passed on
}
