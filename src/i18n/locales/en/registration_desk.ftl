### Registrations on the organiser's desk: the list, one of them, deciding on it.

registration-desk-lead = Who asked to take part, and where each one stands.
registration-desk-filter-text = Name or address
registration-desk-group = Group of record
registration-desk-groups-all = All groups
registration-desk-no-group = No group
registration-desk-state = State
registration-desk-states-all = All states
registration-desk-state-pending = To be decided
registration-desk-submitted = Submitted
# $n (Number) how many
# $shown (String) the same number as it is read
registration-desk-found = { $n ->
    [one] 1 registration
   *[other] { $shown } registrations
}
registration-desk-empty = No registration fits these filters.
registration-desk-first = Nobody has registered yet.
# $position (String) a number
registration-desk-position = number { $position } of the group
registration-desk-answers = Answers
registration-desk-claimed = Group on the form
registration-desk-days = Days
registration-desk-attendance = Way to take part
registration-desk-letters = Language of letters
registration-desk-floor = Speaks in
registration-desk-interpretation = Interpretation
registration-desk-access-needs = Access needs
registration-desk-decision = Decide
registration-desk-confirm = Confirm the place
registration-desk-waitlist = Put on the waiting list
registration-desk-refuse = Do not accept
registration-desk-cancel = Cancel the registration
registration-desk-reason = Reason
registration-desk-reason-hint = Needed to refuse or to cancel. It stands in the letter to the person.
registration-desk-reason-missing = Write the reason: without one this cannot be done.
registration-desk-no-room = Every place there is taken. Use the waiting list, or raise the number of places first.
registration-desk-no-room-group = Every place of this group is taken. Use the waiting list, or raise the limit of the group first.
registration-desk-no-room-organisation = This organisation has all its places taken. Use the waiting list, or raise its limit first.
registration-desk-raced = Nothing was changed: this registration stands differently now. Look at its state and decide again.
registration-desk-regroup-title = Correct the group
registration-desk-regroup-lead = Every figure counts this person under the group of record. What the person said stays as it is.
registration-desk-regroup = Change the group
registration-desk-regroup-hint = Kept in the record of changes, not sent to anybody.
registration-desk-new = Register somebody
registration-desk-new-lead = For somebody who asked by telephone or in person. The person gets a letter with a personal link, and gives consents there: none is recorded here.
registration-desk-new-draft = The event is still a draft. Publish it first.
registration-desk-new-send = Register this person
registration-desk-flood-title = Remove what nobody confirmed
registration-desk-flood-lead = Open registrations whose address was never confirmed hold no place and go by themselves after 72 hours. After a flood you can remove the ones this list shows at once. Nobody is written to; whoever comes after this page was opened stays.
# $n (Number) How many
# $shown (String) The same, as it is read
registration-desk-flood-remove = { $n ->
    [one] Remove this 1 registration
   *[other] Remove these { $shown } registrations
}
