### Nominations: a person offers to speak, moderate or report, one topic a page.

nomination-title = My nomination
nomination-lead = Offer to speak, to moderate or to report. There are five short pages; each is saved when you continue, and your personal link brings you back to where you were.
# $deadline (String) - the last minute, with weekday and zone
nomination-deadline = To be handed in by { $deadline }
# $date (String) - day
nomination-answers-by = Everybody has an answer by { $date }.
nomination-decided-by = Who decides:
nomination-start = Start my nomination
nomination-continue = Continue my nomination
nomination-change = Change my nomination
nomination-again = Hand it in again
nomination-withdraw = Withdraw
# $number (String) - on the receipt
nomination-number = Nomination number { $number }

## The pages
# $n (String) - page
# $of (String) - pages
nomination-step = Page { $n } of { $of }
nomination-pages = Pages of the nomination
nomination-topic-places = Role and place
nomination-topic-points = What I will say
nomination-topic-you = About me
nomination-topic-languages = Languages and times
nomination-topic-check = Check and hand in
nomination-next = Save and continue
nomination-later = Save and finish later
nomination-yes = Yes

nomination-places-lead = Choose up to five, the best first.
# $group (String) - stakeholder group
nomination-places-lead-group = Choose up to five, the best first. These are the places open to your group: { $group }.
nomination-places-none = There is no place that your group is nominated for. If your group is not the right one, write to the organisers.
# $n (String) - rank
nomination-place = Choice { $n }
nomination-place-prompt = No choice
# $role (String) Speaking slot
# $number (String) - of the place in its session
# $minutes (String) 5 minutes
nomination-place-minutes = { $role }, place { $number } ({ $minutes })
# $role (String) Speaking slot
# $number (String) - of the place in its session
nomination-place-number = { $role }, place { $number }
nomination-problem-places = Choose at least one place.
nomination-problem-place-closed = Choose another place: this one is not open to your group, or not any more.
nomination-problem-place-twice = Choose each place once only.

nomination-points-lead = Say what you would bring, not everything you know: a place may last five minutes.
nomination-questions = Questions the session asks
nomination-topic = Topic
nomination-topic-hint = One line, as it could stand in the agenda.
nomination-key-points = Key points
nomination-key-points-hint = What stands between two spaces counts as one word when it holds a letter or a digit.
nomination-problem-topic = Enter your topic in one line.
nomination-problem-key-points = Enter your key points.
# $count (String) - words written
# $most (String) - words allowed
nomination-problem-words = Shorten the text: { $count } words; at most { $most }.

nomination-you-lead = Your name, organisation, country and group come from your registration.
nomination-biography = Short biography
nomination-biography-hint = As it could be read out or printed. Words are counted in the same way.
nomination-problem-biography = Enter a short biography.
nomination-previous = Previous interventions
nomination-previous-hint = Meetings at which you spoke or moderated. It is no condition.
nomination-authorised = My organisation has authorised me to speak for it
nomination-authorised-hint = Leave it unticked if you would speak in your own name.
nomination-migrant-led = My organisation is led by migrants
nomination-migrant-led-hint = Organisers may wish that migrant-led organisations are heard in each session.

nomination-languages-lead = So that interpretation and times can be planned.
nomination-languages = Languages I can speak in
nomination-sittings = I can be there on
nomination-needs = What I need to take part
nomination-needs-hint = For example captions, sign language, a visa, funding. Only the people who arrange it see this.
nomination-problem-language = Choose at least one language.
nomination-problem-sitting = Choose at least one day.

nomination-check-lead = Look over your answers. You can change them until the deadline, also after you have handed them in.
nomination-consent = My name may appear in the public agenda
nomination-consent-hint = Only after a place is confirmed. Without it the agenda names your group alone.
# $organiser (String) - name of the organisation
nomination-notice = { $organiser } uses these answers to choose speakers. Reviewers read them without your name where the review is blind.
nomination-missing = What is still missing
nomination-register-first = Register first: only registered people can be nominated. Nothing of what you wrote is lost.
nomination-register = Go to registration
nomination-hand-in = Hand in my nomination

## Where it stands
nomination-done-handed-in = Your nomination is handed in. A receipt is on its way to you.
nomination-done-changed = Your changes are handed in. A new receipt takes the place of the last one.
nomination-done-same = Your nomination is handed in as it stands here. Nothing has changed since.
nomination-done-saved = What you wrote is saved. It is not handed in yet.
nomination-done-withdrawn = Your nomination is withdrawn.
nomination-done-proposed = Thank you. If your colleague can be nominated, a letter with a personal link is on its way. It counts only when your colleague hands it in.
nomination-state-draft = Not handed in
nomination-state-submitted = Handed in
nomination-state-returned = Something is missing
nomination-state-ineligible = Not eligible
nomination-state-withdrawn = Withdrawn
nomination-decision-selected = Selected
nomination-decision-reserve = Reserve
nomination-decision-not-selected = Not selected
nomination-text-draft = What you wrote is kept. It counts only when you hand it in.
nomination-text-submitted = We have received it. It will be reviewed, and everybody gets an answer.
nomination-text-returned = The organisers ask you to complete it and to hand it in again.
nomination-text-returned-late = The organisers asked you to complete it, and the time to hand it in again is over. Their answer comes in a letter.
nomination-text-ineligible = The organisers have found that it cannot be considered.
nomination-text-withdrawn = You have taken it back. Until the deadline you can hand it in again.
nomination-text-selected = You have been selected. The offer of a place comes in a letter of its own.
nomination-text-reserve = You are on the reserve list and keep your rank. If a place becomes free, we write to you.
nomination-text-not-selected = You have not been selected this time. Thank you for your offer; the open floor is there for everybody.
nomination-pending-changes = You have changes that are not handed in yet. Until you hand them in, the earlier answers count.
nomination-proposed-text = A colleague has proposed you. Nothing counts until you hand it in yourself; you are free to change everything.

## It goes no further
nomination-no-call-title = There is no call for nominations
nomination-no-call-text = No nominations are asked for at this meeting, or not yet.
nomination-not-yet-title = Nominations are not open yet
# $opens (String) - date, time, zone
nomination-not-yet-text = You can nominate yourself from { $opens }.
nomination-closed-title = Nominations are closed
# $deadline (String) - the last minute, with weekday and zone
nomination-closed-text = They could be handed in until { $deadline }.
nomination-kept = What you wrote is kept. If the time is extended, you can hand it in then.
nomination-event-over-text = Nothing can be changed any more.
nomination-settled-title = Your nomination has been decided on
nomination-settled-text = It cannot be changed any more. You can still withdraw it on its page.

## Withdrawing
nomination-withdraw-title = Withdraw my nomination
nomination-withdraw-text = Your answers are kept. Until the deadline you can hand them in again, under the same number.
nomination-withdraw-offer = A place that is offered to you or confirmed is given back too.
nomination-withdraw-reason = Reason
nomination-withdraw-reason-hint = The organisers read it. Nobody else does.
nomination-withdraw-button = Withdraw my nomination
nomination-withdraw-keep = Keep my nomination

## A colleague
nomination-colleagues = Colleagues
nomination-colleague-title = Propose a colleague
nomination-colleague-lead = Your colleague gets a letter with a personal link, decides, completes the nomination and hands it in. It does not count before. You will see only whether it was handed in.
nomination-colleague-organisation-hint = Leave it empty if it is yours.
nomination-colleague-topic-hint = What your colleague could speak about. Your colleague can change it.
nomination-colleague-button = Write to my colleague
nomination-colleague-waiting = Waiting for your colleague
nomination-colleague-handed-in = Handed in by your colleague
nomination-colleague-oneself = Enter a colleague’s name: this is your own.
# $email (String) - address of the organisers
nomination-colleague-too-many = You have proposed three colleagues. To propose another, write to { $email }.

## In letters
nomination-receipt-first = It is handed in.
nomination-receipt-again = It is handed in anew. This receipt takes the place of the last one.

## On my registration's page
nomination-me-title = Speak at this meeting
nomination-me-text = You can offer to speak, to moderate or to report.
