### The review of nominations: the organisers' check.

review-list-lead = Everybody who handed in a nomination. Check each before reviewers score it.
review-no-call = There is no call for nominations for this event yet.
review-list-first = Nobody has handed in a nomination yet.
review-list-empty = No nomination matches these filters.
# $n (Number) - nominations found
# $shown (String) 1,110
review-found = { $n ->
    [one] { $shown } nomination
   *[other] { $shown } nominations
}
review-filter-text = Name, organisation or number
review-state = State
review-all-states = All states
review-group = Group
review-all-groups = All groups
review-role = Role
review-all-roles = All roles
review-session = Session
review-all-sessions = All sessions
review-language = Language
review-all-languages = All languages
review-number = Number
# $number (String) 12
review-numbered = Nomination { $number }
review-first-wish = First wish
review-handed-in = Handed in

## The states of a nomination
review-state-draft = Draft
review-state-submitted = To be checked
review-state-returned = Given back
review-state-eligible = Eligible
review-state-ineligible = Not eligible
review-state-decided = Decided
review-state-released = Answered
review-state-withdrawn = Withdrawn

## One nomination
review-who = Who it is
review-said = What the nomination says
review-wishes = Places wished for
review-topic = Topic
review-key-points = Key points
review-biography = Biography
review-languages = Languages to speak in
review-days = Available on
review-previous = Earlier interventions
review-authorised = Authorised to speak for the organisation
review-needs = Needs
review-consent = May be named in the public agenda
review-proposed = Proposed by
review-by-colleague = A colleague; this person confirmed it
review-missing = What is missing
review-reason = Reason
review-yes = Yes
review-no = No
review-check = Check
review-no-check-now = In this state there is nothing to check.
review-act-eligible = Eligible
review-act-returned = Give back
review-act-ineligible = Not eligible
review-reason-label = Reason, or what is missing
review-reason-hint = Needed to give a nomination back or to exclude it. The person reads it in a letter.
review-problem-unmet = “Eligible” needs “Yes” in every line of the checklist. Answer the lines, or give the nomination back.
review-problem-reason = Write the reason, or what is missing: the person reads it in the letter.
review-problem-raced = Somebody was faster: this nomination has changed meanwhile. Look at it again.
