### The call for nominations: what it asks, until when, by what it is judged.

## Words several pages need
call-role-speaker = Speaker
call-role-moderator = Moderator
call-role-rapporteur = Rapporteur
# $n (Number) - persons
call-persons = { $n ->
    [one] { $n } person
   *[other] { $n } persons
}
# $who (String) - Women
# $amount (String) - 40%
call-at-least = { $who }: at least { $amount }
# $who (String) - Each country
# $amount (String) - 20%
call-at-most = { $who }: at most { $amount }
call-who-women = Women
call-who-men = Men
call-who-first-time = First-time speakers
call-who-each-group = Each group
call-who-each-country = Each country
call-who-each-organisation = Each organisation
call-who-arabic = People who speak in Arabic
call-who-english = People who speak in English
call-who-french = People who speak in French
call-who-migrant-led = People of organisations led by migrants
call-who-least-developed = People who work in a least developed country
call-who-under-30 = People under 30
call-who-30-to-44 = People of 30 to 44
call-who-45-to-59 = People of 45 to 59
call-who-60-and-over = People of 60 and over
# $said (String): Women: at least 1 person
# $place (String): in each session
call-target-within = { $said }, { $place }

## What a new call begins with
call-first-criterion-topic = Expertise on the topic
call-first-criterion-constituency = Representation of the constituency
call-first-criterion-point = Ability to speak to the point
call-first-criterion-new = A view that would otherwise be missing
call-first-check-registered = Registered for the meeting
call-first-check-authorised = Authorised by the organisation to speak for it
call-first-check-points = Key points given for the session
call-first-check-available = Available on the day of the session

## The organiser's page
call-title = Call for speakers and moderators
call-lead = What you ask for, until when, and by what nominations are judged. Everybody can read it once it is published.
call-see-public = See the public page
call-save = Save the call
call-saved = The call is saved.
call-unchanged = Nothing was different, so nothing was changed.
call-published = The call is published: everybody can read it now.
call-taken-back = The call is taken back: nobody can read it any more.
call-extended = The deadline is extended for everybody. The reason stands on the public page.
call-state-new = There is no call yet. The form below is filled with defaults: change what you like, then save.
call-state-draft = This call is a draft. Only organisers see it.
# $opens (String) - day, hour and zone
# $closes (String) - day, hour and zone
call-state-not-yet = This call is published. Nominations open on { $opens } and close on { $closes }.
# $closes (String) - day, hour and zone
call-state-open = Nominations are open until { $closes }.
# $closes (String) - day, hour and zone
call-state-over = Nominations closed on { $closes }.
call-missing = Some texts are missing in a language. People who read it see them in another one.
# $text (String) - the name of a text
# $languages (String) - a list of languages
call-missing-in = { $text } – missing in { $languages }
# $time (String) - 23:30
call-opens-twice = The clocks go back that night, and { $time } happens twice: nominations open at the earlier one.
# $time (String) - 23:30
call-closes-twice = The clocks go back that night, and { $time } happens twice: nominations close at the later one.

call-dates = Dates
# $city (String) - Beirut
call-dates-intro = All hours are those of { $city }, the time zone of the event.
call-dates-stand = Opening and deadline are published and stand. A later deadline is an extension, further down this page.
call-opens-date = Opens on
call-opens-time = Opens at
call-opens-time-hint = Left empty: at the beginning of that day.
call-closes-date = Closes on
call-closes-time = Closes at
call-closes-time-hint = Left empty: at the end of that day.
call-review-date = Scoring ends on
call-review-time = Scoring ends at
call-review-hint = After this, scores are frozen.
call-answers-by = Answers by
call-answers-hint = By the end of this day everybody has an answer. It is published.

call-roles = Roles
call-roles-legend = What people may offer to be
call-texts = Words for the public page
call-texts-intro = Write each text in the three languages.
call-intro = Introduction
call-intro-hint = What the call is about, and whom you hope to hear.
call-decided-by = Who decides
call-decided-by-hint = For example: the organising committee, on the proposal of three reviewers.

call-places = Sessions and places
call-places-intro = Tick what people may nominate themselves for. A place is open to the groups the agenda names.
call-places-none = The agenda is empty. Import it first: a call needs sessions to nominate for.
call-place-whole = The session as a whole
call-questions = Guiding questions
# $session (String) - title of a session
call-questions-of = Guiding questions: { $session }
call-questions-hint = One question a line.

call-criteria = Criteria
call-criteria-intro = Reviewers give 1 to 5 points for each criterion. A criterion of weight 4 counts twice as much as one of weight 2. Leave a row empty for none.
# $n (Number) - row
call-criterion = Criterion { $n }
# $n (Number) - row
call-weight = Weight of criterion { $n }
call-weight-hint = From 1 to 10.
call-more-rows = More rows
call-checks = Eligibility checklist
call-checks-intro = An organiser ticks these lines for each nomination before it is scored. Leave a row empty for none.
# $n (Number) - row
call-check = Line { $n } of the checklist
call-targets = Targets for the balance of the places
call-targets-intro = Targets warn and never forbid. Shares of women and men are of those who state their gender. Ages are as people state them; whether migrants lead an organisation, its nominee says.
# $n (Number) - row
call-target = Target { $n }: whom it counts
call-target-none = No target in this row
# $n (Number) - row
call-bound = Target { $n }: bound
call-bound-least = at least
call-bound-most = at most
# $n (Number) - row
call-amount = Target { $n }: number
# $n (Number) - row
call-unit = Target { $n }: unit
call-unit-share = % of all
call-unit-persons = persons
# $n (Number)
call-scope = Target { $n }: where it counts
call-scope-event = in the whole event
call-scope-sitting = on each day
call-scope-session = in each session with two places or more
call-scope-round-table = in each round table
call-by-group = By stakeholder group
call-by-age = By age, as people state it
call-by-country = By country
call-by-language = By language

call-afterwards = Review and offers
call-blind = Review blind
call-blind-hint = Reviewers see neither names, organisations and contacts nor what others scored.
call-next = When an offer is declined or lapses
call-next-proposed = The next reserve is proposed to an organiser
call-next-sent = The next reserve gets the offer at once
call-reason-title = Reason
call-reason-intro = The call is published. The reason is kept with the change, where organisers can read it.
call-reason = Why does the call change?

call-publish-title = Publish
call-publish-text = Everybody can read the call. From then on its deadline can only be extended.
call-publish = Publish the call
call-take-back-title = Take the call back
call-take-back-text = Possible while nobody has handed in a nomination. Drafts are kept.
call-take-back = Take the call back
call-extension = Extend the deadline
call-extension-intro = A later deadline holds for everybody. The reason stands on the public page.
call-extension-date = New deadline: day
call-extension-time = New deadline: hour
call-extension-reason = Reason, as everybody reads it
call-extension-reason-hint = For example: two groups have no nomination yet. Where a language is missing, people read another.
call-extend = Extend for everybody
# $before (String) - day, hour and zone
# $after (String) - day, hour and zone
call-extension-past = Extended from { $before } to { $after }:

## What cannot be
# $most (String) - 10
call-problem-number = Enter a whole number from 1 to { $most }.
call-problem-choose = Choose one of the list.
call-problem-role = Choose at least one role.
call-problem-decided-by = Write who decides, in at least one language.
call-problem-place = This place is no longer in the agenda. Check the places of this session and save again.
call-problem-questions = You wrote questions for a session that is not part of the call. Tick the session, or clear its questions.
call-problem-no-criterion = Write at least one criterion.
call-problem-row-gone = Somebody else has removed this row. Save again to add it as a new one, or clear it.
call-problem-twice = This target stands twice. Clear one of the two rows.
call-problem-reason = Write why the call changes.
call-problem-order = Nominations have to open before they close. Check both dates and hours.
# $start (String) - day, hour and zone
call-problem-late = Nominations have to close before the event begins: { $start }. Choose an earlier day or hour.
call-problem-review-early = Scoring has to end after nominations close. Choose a later end of scoring.
# $end (String) - day, hour and zone
call-problem-review-late = Scoring has to end before the event is over: { $end }. Choose an earlier day or hour.
call-problem-answers-early = Answers cannot be due before nominations close. Choose a later day for the answers.
# $end (String) - day, hour and zone
call-problem-answers-late = Answers have to be given before the event is over: { $end }. Choose an earlier day.
call-problem-extension-reason = Write the reason: everybody reads it.
call-problem-not-published = This call is not published. Change its deadline in the form and save.
call-problem-released = Everybody has been answered: the call cannot change any more.
# $now (String) - day, hour and zone
call-problem-past = A new deadline has to lie in the future. It is now { $now }.
# $closes (String) - day, hour and zone
call-problem-not-later = A deadline can only become later. The present one is { $closes }.
call-problem-deadline = The deadline is published and stands. To give everybody more time, extend it here.
call-problem-no-places = Tick at least one session or place first.
call-problem-over = The deadline has passed. Choose a later one and save before you publish.
call-problem-hidden = The event is not public. Publish the event first.
# $n (String) - nominations
call-problem-handed-in = The call cannot be taken back: nominations were handed in ({ $n }).
call-problem-scored = Reviewers have scored by a criterion you removed. Keep it; you may change its words and weight.
call-problem-answered = A line of the checklist that you removed was answered for a nomination. Keep it; you may change its words.
call-problem-meanwhile = Somebody else has changed this call in the meantime. Check your answers and save again: what you typed is kept and replaces theirs.

## The public page
call-public-title = Call for speakers and moderators
# $deadline (Element) - day, hour and zone
call-public-open = Nominations are open until { $deadline }
# $opening (Element) - day, hour and zone
# $deadline (Element) - day, hour and zone
call-public-from = Nominations open on { $opening } and close on { $deadline }.
# $deadline (Element) - day, hour and zone
call-public-over = Nominations closed on { $deadline }.
# $deadline (String) - day, hour and zone
call-public-extended = The deadline was extended for everybody. It was { $deadline }. The reason:
call-public-roles = What you can offer to be
call-public-places = Sessions and open places
call-public-places-text = Each place is open to the groups it names. You can choose up to five, in the order you prefer.
call-public-criteria = How nominations are judged
# $weight (String) - 4
call-public-weight = weight { $weight }
call-public-checks = What is checked first
call-public-targets = The balance we aim for
call-public-how = How to nominate yourself
call-public-how-link = If you are registered or invited, open the personal link in your letter. You need no account.
call-public-how-register = Otherwise register first: your letter of confirmation holds the link.
call-public-how-later = Registration is not open now. If you need help, write to the organisers.
call-public-decision = Who decides, and when
call-public-blind = Those who score see neither your name nor your organisation.
call-public-everybody = Everybody who nominates gets an answer.
# $date (String) - with the weekday
call-public-answers = Answers come by { $date }.
