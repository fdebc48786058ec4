### What organisers see and decide about mail: the outbox and the reminders.

## The outbox
outgoing-title = Mail
# $city (String) - the city that names the event's zone
outgoing-lead = Every letter of this event, what became of it and why. Hours are those of { $city }.
# Sum of all letters; every number opens its letters below
# $written (String) - letters written
# $sent (String)
# $failed (String)
# $cancelled (String)
# $open (String) - queued or being sent
outgoing-sum = { $written } written = { $sent } sent + { $failed } failed + { $cancelled } cancelled + { $open } still to be sent
# A fault of the program
# $batches (Number)
outgoing-wrong-sum = { $batches ->
    [one] The numbers of 1 batch do not add up. Tell whoever runs this service.
   *[other] The numbers of { $batches } batches do not add up. Tell whoever runs this service.
}
outgoing-written = Written
outgoing-batches = Sent together
outgoing-batches-none = No letters have been sent together yet. Invitations and reminders will stand here.
outgoing-to-invitations = Go to the invitations
outgoing-letter = Letter
outgoing-when = When
outgoing-planned = Planned
outgoing-sent = Sent
outgoing-failed = Failed
outgoing-cancelled = Cancelled
outgoing-open = Still to be sent
outgoing-single = Single letters
outgoing-list-all = Letters
# $letter (String) - Invitation
# $when (String) - day and hour
outgoing-list-batch = { $letter }, { $when }
outgoing-person = Name or email address
outgoing-state = State
outgoing-every-state = Every state
outgoing-every-letter = Every letter
outgoing-among = Sent
outgoing-among-all = Together or singly
outgoing-among-single = Singly
# $letters (Number)
outgoing-found = { $letters ->
    [one] 1 letter
   *[other] { $letters } letters
}
outgoing-none = No letter fits this filter.
outgoing-none-single = No single letter has been written yet: confirmations and answers will stand here.
outgoing-show-all = Show all letters
outgoing-recipient = Recipient
outgoing-address = Email address
outgoing-language = Language
outgoing-reason = Reason

## One letter
outgoing-written-at = Written
outgoing-sent-at = Sent
outgoing-ended-at = Given up
outgoing-next-try = Next try
outgoing-useless-after = Of no use after
outgoing-in-batch = Batch
outgoing-of-batch = All letters sent with it
outgoing-attempts = Attempts
outgoing-attempts-none = No attempt has been made.
outgoing-attempt-phase = How far it came
outgoing-attempt-answer = Answer
# Number of the mail server's answer, for whoever looks after it
outgoing-attempt-code = Code

## States
outgoing-state-queued = queued
outgoing-state-leased = being sent
outgoing-state-sent = sent
outgoing-state-failed = failed
outgoing-state-cancelled = cancelled
outgoing-state-sending = on its way
outgoing-state-held = on hold
outgoing-state-presumed-sent = probably sent
outgoing-state-bounced = came back
outgoing-state-suppressed = address left alone
outgoing-state-expired = too late
outgoing-state-open = queued or being sent

## Letters, one name for each folder of email_templates
outgoing-letter-unknown = Unknown letter
outgoing-letter-invitation = Invitation
outgoing-letter-invitation-reminder = Reminder to answer the invitation
outgoing-letter-sitting-reminder = Reminder of the meeting
outgoing-letter-waiting-reminder = Still without a place
outgoing-letter-nomination-draft-reminder = Reminder to hand in a nomination
outgoing-letter-nomination-call-reminder = Reminder to offer to speak
outgoing-letter-text-reminder = Reminder to hand in a text
outgoing-letter-thanks = Thank you
outgoing-letter-date-changed = New date or place
outgoing-letter-delegated-invitation = Invitation of a colleague
outgoing-letter-confirm-address = Confirm your address
outgoing-letter-on-behalf = Registered on your behalf
outgoing-letter-link-again = Personal link, once more
outgoing-letter-registration-pending = Registration received
outgoing-letter-registration-confirmed = Registration confirmed
outgoing-letter-registration-waitlisted = On the waiting list
outgoing-letter-registration-promoted = Place from the waiting list
outgoing-letter-registration-changed = Registration changed
outgoing-letter-registration-refused = Registration refused
outgoing-letter-registration-withdrawn = Registration withdrawn
outgoing-letter-registration-cancelled = Registration cancelled
outgoing-letter-nomination-returned = Nomination given back
outgoing-letter-nomination-ineligible = Nomination not eligible
outgoing-letter-nomination-receipt = Receipt of a nomination
outgoing-letter-nomination-withdrawn = Nomination withdrawn
outgoing-letter-nomination-colleague = A colleague proposed as a speaker
outgoing-letter-nomination-reserve = Reserve list
outgoing-letter-nomination-not-selected = Not selected
outgoing-letter-offer = Offer of a place
outgoing-letter-offer-chase = Reminder of an offer
outgoing-letter-offer-accepted = Place confirmed
outgoing-letter-offer-lapsed = Offer lapsed
outgoing-letter-offer-withdrawn = Offer taken back
outgoing-letter-offer-colleague = A colleague’s place
outgoing-letter-offer-replaced = Place passed to a colleague
outgoing-letter-offer-given-back = Confirmed place given back
outgoing-letter-place-changed = The programme has changed for a speaker
outgoing-letter-focal-point = Link of a focal point
outgoing-letter-focal-replaced = Colleague named by the focal point
outgoing-letter-focal-revoked = Task of the focal point ended
outgoing-letter-sign-in-link = Sign-in link for an organiser
outgoing-letter-password-reset = New password for an organiser

## Why a letter failed or was cancelled
outgoing-reason-refused = The recipient’s mail server refused it for good. Check the address.
outgoing-reason-gave-up = The recipient’s mail server kept asking to try later, for two days.
outgoing-reason-uncertain = The connection broke after the last word: it was perhaps sent. It is not repeated, so that nobody gets two.
outgoing-reason-eai-unsupported = The address has letters before the @ that our mail server cannot carry.
outgoing-reason-unbuildable = The letter could not be put together. Tell whoever runs this service.
outgoing-reason-panic = The program failed on this letter. Tell whoever runs this service.
outgoing-reason-expired = Its time had passed before it could be sent.
outgoing-reason-answered = The person had answered in the meantime.
outgoing-reason-handed-in = The text had been handed in in the meantime.
outgoing-reason-withdrawn = The person had withdrawn in the meantime.
outgoing-reason-revoked = The invitation was revoked or had expired.
outgoing-reason-event-cancelled = The event was cancelled.
outgoing-reason-registration-closed = Registration had closed.
outgoing-reason-call-closed = The call for nominations had closed.
outgoing-reason-do-not-contact = The person does not want to be written to.
outgoing-reason-not-sent = The invitation was not released.
outgoing-reason-gone = What it was about is no longer there.
outgoing-reason-superseded = A newer letter about the same matter took its place.
outgoing-reason-unknown-address = The mailbox does not exist. Nothing more is sent there until the address is mended.
outgoing-reason-bounced = It came back from the recipient’s mail server. If that server does not know the address, nothing more is sent there until it is mended.
outgoing-reason-unsubscribed = The person asked for no more invitations and reminders.
outgoing-reason-blamed = The recipient’s mail server takes us for a sender of spam. Speak to whoever runs our mail server, then let it go on.
outgoing-reason-too-many-bounces = Too many addresses of this batch do not exist, so it has paused itself.
outgoing-reason-paused = The batch was paused.
outgoing-reason-paced = It waits its turn: not too many at once to one mail provider.
outgoing-reason-moved = The date it states has moved.
outgoing-reason-rule-off = The reminder was switched off.
outgoing-reason-link-spent = Its link was used or replaced already.
# $word (String) - as the program keeps it
outgoing-reason-other = Another reason ({ $word })

## How far an attempt came
outgoing-phase-build = Putting the letter together
outgoing-phase-connect = Connecting to our mail server
outgoing-phase-tls = Securing the connection
outgoing-phase-auth = Signing in at our mail server
outgoing-phase-mail = Naming the sender
outgoing-phase-rcpt = Naming the recipient
outgoing-phase-data = Announcing the letter
outgoing-phase-dot = Handing over the letter

## What was answered
outgoing-answer-sent = Accepted
outgoing-answer-refused = Refused for good
outgoing-answer-unknown-address = No such mailbox
outgoing-answer-blamed = Takes us for a sender of spam
outgoing-answer-stopped = Stopped by us before the first word
outgoing-answer-bounced = Came back later
outgoing-answer-later = Not now, try later
outgoing-answer-eai-unsupported = Cannot carry this address
outgoing-answer-relay-down = Our mail server did not answer; the letter waits
outgoing-answer-relay-configuration = Our mail server refuses us; the letter waits
outgoing-answer-uncertain = No answer after the last word
outgoing-answer-failed = Could not be done

## Batches under way
# Where a batch stands
outgoing-batch-running = under way
outgoing-batch-paused = paused
outgoing-batch-cancelled = cancelled
outgoing-batch-ended = finished
# $planned (String)
# $parts (String) - "3 sent + 1 failed + …"
outgoing-adding-up = { $planned } planned = { $parts }
# One of the parts
# $letters (String)
# $state (String) - sent, probably sent, failed …
outgoing-part = { $letters } { $state }
outgoing-part-open = still to be sent
# $letters (String)
outgoing-pace = { $letters } a minute.
# $minutes (Number)
outgoing-minutes-left = { $minutes ->
    [one] About 1 minute left.
   *[other] About { $minutes } minutes left.
}
outgoing-pause = Pause
outgoing-resume = Go on
outgoing-cancel-ask = Cancel what has not been sent
# $letters (Number)
outgoing-cancel-hint = { $letters ->
    [one] 1 letter will never be sent. This cannot be undone.
   *[other] { $letters } letters will never be sent. This cannot be undone.
}
outgoing-cancel = Cancel for good
outgoing-done-paused = The batch pauses. What was on its way may still arrive.
outgoing-done-resumed = The batch goes on.
outgoing-done-cancelled = The batch is cancelled. Nothing more of it is sent.
outgoing-done-seen = Noted. The notice comes back if it happens again.
outgoing-done-live = Noted: this is the only live copy. Mail goes out again within a minute.
outgoing-reason-batch-cancelled = The batch was cancelled.

## What keeps mail from leaving
outgoing-alarm-relay = Our mail server refuses us. No letter is lost: they wait, and go out by themselves when it takes them again. Tell whoever runs this service.
outgoing-alarm-blamed = A mail server takes us for a sender of spam. What it concerns is on hold. Speak to whoever runs our mail server, then let it go on.
outgoing-alarm-too-many-bounces = A batch, of this event or another, has paused itself: too many of its addresses do not exist. Check the list before it goes on.
# $name (String) - as the program keeps it
outgoing-alarm-other = Something keeps mail from leaving ({ $name }). Tell whoever runs this service.
# $when (String) - day and hour
outgoing-alarm-since = Since { $when }.
# $code (String) - number of the mail server’s answer
outgoing-alarm-code = Its answer: { $code }.
outgoing-alarm-seen = I have seen this
outgoing-copy-title = Mail is on hold: is this the only live copy of the data?
outgoing-copy-cloned = This database belongs to another data folder. If it is a copy, sending from here would write to people twice.
outgoing-copy-restored = This database is older than what was already sent from here. Letters sent since the backup could go out again.
outgoing-copy-moved = The site has another address than when mail was last sent. If the old one still runs, people would be written to twice.
outgoing-copy-warning = Only say so if you know that no other copy sends mail.
outgoing-copy-vouch = This is the only live copy: send mail
outgoing-copy-who = An owner of this event or whoever runs the service can say so.
