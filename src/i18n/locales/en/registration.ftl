### Registering for an event: the form, the person's own page, and what went wrong.

## The form
registration-title = Register to take part
registration-title-change = Change my registration
registration-lead = About three minutes. You do not need an account: your personal link opens this page again, to correct it or to withdraw.
registration-lead-open = About three minutes. You do not need an account: we send a personal link to your address, and you confirm the registration there.
# $deadline (String) - the last minute, with weekday and zone
registration-deadline = Open until { $deadline }
registration-draft-found = What you wrote last time is filled in. It is not sent yet.
registration-section-about = 1. About you
registration-section-part = 2. How you take part
registration-section-optional = 3. If you wish to say
registration-section-optional-intro = All of this is optional. It helps the organisers to prepare, and appears only in totals.
registration-section-consent = 4. Your consent
registration-section-consent-intro = Each one is your choice. You can register without any of them and change your mind later.

registration-name = Full name
registration-name-hint = In any script, as it should appear on your badge.
registration-email = Email address
registration-email-hint = We send the confirmation and your personal link to it.
# $email (String) - address of the organisers
registration-email-fixed-hint = Your personal link was sent to this address. To use another one, write to { $email }.
registration-organisation = Organisation
registration-organisation-hint = Leave it empty if you take part in your own name.
registration-group = Stakeholder group
registration-group-hint = Choose the one you speak for. It helps to keep the meeting balanced.
registration-country = Country or area where you work
registration-country-prompt = Choose a country or area
registration-country-region = In the region
registration-country-all = All countries and areas

registration-sittings = I come to
registration-sittings-hint = Untick what you cannot attend.
registration-attendance = I join
# $place (String) - where the meeting is held
registration-attendance-room-at = In the room: { $place }
registration-attendance-room = In the room
registration-attendance-online = Online
registration-interface = Language of letters and of your pages
registration-floor = Language you speak in
registration-interpretation = Interpretation you need
registration-no-preference = No preference
registration-interpretation-none = None

registration-access-needs = What you need to take part fully
registration-access-needs-hint = For example captions, sign language interpretation, documents that work with a screen reader, a room without steps, or a telephone line for a weak connection. Only the people who arrange it see this.
registration-gender = Gender
registration-gender-woman = Woman
registration-gender-man = Man
registration-gender-other = In another way
registration-age = Age
registration-age-under-18 = Under 18
registration-age-18-29 = 18 to 29
registration-age-30-44 = 30 to 44
registration-age-45-59 = 45 to 59
registration-age-60-over = 60 or over
registration-undisclosed = I prefer not to say
registration-first-time = Is it your first time at a meeting of this process?
registration-yes = Yes
registration-no = No

registration-consent-list = My name and organisation may stand in the list of participants.
registration-consent-photo = I may be seen in photographs and video recordings.
registration-consent-contact = The organisers may write to me after the meeting about its follow-up.
registration-consent-quote = What I say may be quoted with my name.
registration-notice-title = How your information is used
# $organiser (String) - the organising body
registration-notice-text = { $organiser } uses your answers to hold this meeting and to report on participation by stakeholder group. Figures never name you. You can see, correct and withdraw what you gave by your personal link.
# $version (String) - of the data notice
registration-notice-version = Data notice, version { $version }.
registration-notice-more = Read the whole notice

registration-send = Send my registration
registration-send-open = Send and confirm by email
registration-save = Save my changes
registration-later = Save and finish later

registration-next-title = What happens next
registration-next-answer = You learn at once whether you have a place, also by email.
registration-next-approval = The organisers look at each registration and write to you.
registration-next-confirm = We send you an email. Press the button in it within 72 hours.
registration-next-full = When every place is taken you join the waiting list of your group, in order.
registration-next-change = Your personal link lets you correct or withdraw until the event ends.
registration-help-title = Cannot use this form?
# $email (Element) - link to the address of the organisers
registration-help-text = Write to { $email }, and we register you.

## What is wrong, and the mend
registration-problem-group = Choose the stakeholder group you speak for.
registration-problem-group-unknown = Choose one of the stakeholder groups in the list.
registration-problem-country = Choose a country or area from the list.
registration-problem-sittings = Tick at least one day.
registration-problem-sitting-unknown = Tick the days again: the programme of the event has changed.
registration-problem-attendance = Choose whether you join in the room or online.
registration-problem-choice = Choose one of the answers offered.
registration-problem-interface = Choose the language of letters and pages.
registration-problem-notice = Read how your information is used and send the form again: the notice has changed since you opened this page.
registration-problem-taken = Check the name: somebody of this name is already registered with this email address.
registration-problem-no-room = Every place there is taken. Choose the other way to join, or keep your present answer.
registration-problem-no-room-organisation = This organisation has all its places taken. Enter another one, or ask the organisers.
registration-problem-no-room-group = Every place of your group is taken. Ask the organisers.
registration-problem-too-fast = This form came back sooner than a person can fill it. Wait three seconds, then send it again: nothing you wrote was lost.
registration-problem-too-often = Too many forms were sent from your network. Wait a quarter of an hour, then send it again: nothing you wrote was lost.

## Closed
registration-closed-title = Registration is closed
registration-not-yet-title = Registration is not open yet
# $when (String) - from when, with weekday and zone
registration-not-yet-text = It opens on { $when }.
# $deadline (String) - the last minute, with weekday and zone
registration-closed-text = It was possible until { $deadline }.
registration-closed-kept = What you wrote is kept with your link. Nobody has received it.
registration-event-over-title = The event is over
registration-event-over-text = Registrations can no longer be sent or changed.
registration-event-cancelled-title = The event is cancelled
registration-event-cancelled-text = Nobody can register for it any more.
registration-invited-title = By invitation only
registration-invited-text = This event is open to people who were invited. If you were, use the personal link in your letter.
registration-link-again = Send me my link again
# $email (Element) - link to the address of the organisers
registration-ask = For any question, write to { $email }.
registration-refused-title = This registration cannot be sent again
registration-refused-text = The organisers have decided on it. If your situation has changed, please write to them.
registration-revoked-title = This invitation was taken back
registration-revoked-text = The organisers have taken it back. If you think this is a mistake, please write to them.

## After the open form
registration-sent-title = Check your email
registration-sent-text = If the address is right, a letter is on its way to it. Press the button in the letter within 72 hours: only then are you registered.
registration-sent-registered = If you are registered already, the letter holds your personal link instead.
registration-sent-nothing = No letter after ten minutes? Look in the folder for unwanted mail, then send the form again.

## My page
registration-me-title = My registration
registration-state-unconfirmed = Address not confirmed
registration-state-pending = With the organisers
registration-state-confirmed = Confirmed
registration-state-waitlisted = On the waiting list
registration-state-refused = Not accepted
registration-state-withdrawn = Withdrawn
registration-state-cancelled = Cancelled by the organisers
registration-text-unconfirmed = Confirm that this address is yours, and the registration is sent.
registration-text-pending = The organisers look at each registration. You will receive an answer by email; until then no place is reserved.
registration-text-confirmed = Your place is confirmed. We look forward to meeting you.
# $position (String) - from 1
registration-text-waitlisted = No place is free for you now. You are number { $position } on the waiting list of your group. As soon as a place is free for you, it is confirmed and we write to you.
registration-text-refused = The organisers could not accept this registration.
registration-text-withdrawn = You have withdrawn. If your plans change again, you can register anew while registration is open.
registration-text-cancelled = The organisers have cancelled this registration.
registration-reason = Reason given
registration-confirm-address = Yes, register me
registration-again = Register again
registration-edit = Change my answers
registration-withdraw = Withdraw
registration-calendar = Add to my calendar
registration-days = Days you come to
registration-join = Join online
registration-answers = Your answers
registration-answered = Answered
# $group (String) - the stakeholder group the organisers count by
registration-group-of-record = The organisers count you under “{ $group }”. If that is wrong, please tell them.
registration-consents = Your consent
registration-done-registered = Your registration has arrived. We have sent you an email.
registration-done-saved = Your changes are saved.
registration-done-withdrawn = Your registration is withdrawn.

## Withdrawing
registration-withdraw-title = Withdraw my registration
registration-withdraw-text = Your place goes to the next person who waits. You can register again while registration is open, if a place is free then.
registration-withdraw-speaking = If you were to speak, moderate or report, that place and your nomination are given back too.
registration-withdraw-reason = Reason
registration-withdraw-reason-hint = The organisers read it. Nobody else does.
registration-withdraw-button = Withdraw my registration
registration-withdraw-keep = Keep my registration
