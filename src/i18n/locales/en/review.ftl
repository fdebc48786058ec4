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
review-handed-in-on = Handed in on

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

## Reviewers
review-reviewers-lead = Who scores nominations, and which. What comes from a reviewer's own organisation, this reviewer does not score.
review-reviewers-none = Nobody reviews yet. Add the first reviewer below.
review-own-organisation = Own organisation
review-own-organisation-hint = Nominations of this organisation are not scored by this reviewer.
review-no-organisation = None of the directory
review-assigned = Assigned
review-assigned-all = All nominations
review-assigned-nothing = Nothing
review-reviewed = Reviewed
review-active = Reviews
review-removed = Removed
review-removed-lead = Removed: reviews no more. What was scored stays and counts, marked. Add the same address again to bring this reviewer back.
review-add-reviewer = Add a reviewer
review-account = Email address of the account
review-account-hint = A reviewer signs in. Without an account yet, an administrator adds one under “Accounts”.
review-assign = Save
review-assign-hint = Otherwise tick groups, sessions, or both: both narrow.
review-remove = Remove this reviewer
review-remove-title = Remove
review-remove-lead = This person gets in no more. What was scored stays and counts, marked.
review-problem-no-account = Nobody signs in with this address. An administrator adds an account under “Accounts”; then add the reviewer here.
review-problem-organisation = Choose an organisation of the list: this one is not in the directory of this process, or not any more.
review-problem-group = Choose groups of the list: one that was ticked does not belong to this process, or not any more.
review-problem-session = Choose sessions of the list: one that was ticked is not in the agenda of this event, or not any more.
review-problem-already = This person reviews already: choose the name in the list.

## Reviewing
review-mine-lead = Nominations that were assigned to you.
# $deadline (String) day and hour
review-until = You can score until { $deadline }.
review-mine-none = Nothing is assigned to you.
review-nomination = Nomination
review-done = Reviewed
review-open = To review
review-blind-lead = This review is blind: name, organisation and contact are hidden, in the texts too.
# stands instead of a name, an address, a number
review-hidden = [hidden]
review-blind-limits = Covered: the name and the organisation as they were registered, their parts and initials, e-mail addresses, web sites and telephone numbers. What no machine knows can remain: a nickname, an office, a place, a name in another script. If you recognise somebody, declare a conflict.
review-my-review = My review
review-comment = Comment
review-comment-hint = Organisers read it; the person does not.
# $weight (String) 3
review-weight = From 1 (weak) to 5 (excellent); counts { $weight } times.
review-conflict-hint = If you know the person well or have an interest of your own, declare a conflict. That is for good: you will not score this nomination.
review-act-score = Save my scores
review-act-abstain = Abstain
review-act-conflict = Declare a conflict
# $mean (String) 3.25
review-scored-with = Scored: { $mean }
review-void-tied = Does not count: own organisation or own nomination.
review-void-old = Does not count: the text was changed afterwards.
review-again = Text changed: score again
review-again-late = Text changed: does not count
review-again-lead = This nomination was handed in again with other words after you scored it. Read it once more, then save your scores, changed or not. Until then they do not count.
review-abstained = Abstained
review-conflict = Conflict declared
review-others = What others said
review-blocked-frozen = The review is over: scores stay as they are.
review-blocked-own = This is your own nomination: you do not score it.
review-blocked-organisation = This nomination comes from your own organisation: you do not score it.
review-blocked-declared = You declared a conflict: you do not score this nomination.
review-short-frozen = Review over
review-short-own = Own nomination: not scored
review-short-organisation = Own organisation: not scored
review-problem-incomplete = Give points for every criterion, or abstain.
review-problem-points = Choose from 1 to 5.

## The ranking
review-ranking-lead = Eligible nominations by the mean of the reviewers' weighted scores. Spread is the highest less the lowest. The ranking decides nothing.
review-ranking-none = No eligible nomination here yet.
review-place = Place
review-mean = Mean
review-spread = Spread
review-scores = Scores
review-abstentions = Abstentions
review-conflicts = Conflicts
# $n (Number) - reviews of removed reviewers
# $shown (String) 2
review-of-removed = { $n ->
    [one] ({ $shown } review of a removed reviewer)
   *[other] ({ $shown } reviews of removed reviewers)
}
# $n (Number) - scores that do not count
# $shown (String) 2
review-of-tied = { $n ->
    [one] (and { $shown } score that does not count: own organisation)
   *[other] (and { $shown } scores that do not count: own organisation)
}
# $n (Number) - scores that do not count
# $shown (String) 2
review-of-old = { $n ->
    [one] (and { $shown } score that does not count: the text was changed afterwards)
   *[other] (and { $shown } scores that do not count: the text was changed afterwards)
}
