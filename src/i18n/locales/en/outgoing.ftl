### One letter, one batch and one person's letters, as organisers see and decide about them.

## How far a batch is
# $done (String) - letters that came to an end
# $planned (String)
# $percent (String)
outgoing-progress = { $done } of { $planned } letters done ({ $percent }%)
# Read out by screen readers
# $percent (String) - in tens
outgoing-progress-aloud = { $percent }% of the letters are done.
# $sum (String) - "12 planned = 3 sent + …"
outgoing-progress-end = The batch does not move any more. { $sum }
outgoing-look-again = Look again
outgoing-batch-open = How far it is, and what did not arrive
outgoing-batch-empty = This batch has no letters.
outgoing-became = What became of them
outgoing-letters = Letters
outgoing-trouble = Letters that did not surely arrive
# $state (String) - failed, came back …
outgoing-trouble-of = Letters: { $state }
outgoing-trouble-all = All that did not surely arrive
outgoing-trouble-none = None here. As far as our mail server knows, what was sent has arrived.
outgoing-afterwards = Afterwards
outgoing-said-again = Sent again by this letter
outgoing-to-mend = Mend and send again
outgoing-to-again = Send again

## Letters on hold that belong to no batch
# $letters (Number)
outgoing-held = { $letters ->
    [one] 1 single letter is on hold.
   *[other] { $letters } single letters are on hold.
}
outgoing-held-show = Show them
outgoing-held-hint = A mail server took us for a sender of spam. Let them go once you have spoken to whoever runs our mail server.
outgoing-release = Let them go
outgoing-done-released = They wait for their turn again.

## Why one letter stands where it stands
outgoing-because-queued = It waits for its turn.
outgoing-because-again = The last attempt did not succeed. It is tried again by itself.
outgoing-because-leased = It is just being sent.
outgoing-because-sending = It is on its way: the answer of our mail server is awaited.
outgoing-because-held = It waits for somebody’s decision.
outgoing-because-sent = Our mail server has taken it. Nobody can know whether it was read.
outgoing-because-presumed-sent = It was probably sent.
outgoing-because-bounced = Our mail server took it, and it came back later.
outgoing-because-failed = It was not delivered, and it is not tried again by itself.
outgoing-because-suppressed = It was not sent, because its address is left alone.
outgoing-because-cancelled = It was not sent, because nobody wants it any more.
outgoing-because-expired = It was not sent in time.
# $code (String) - number of the mail server’s answer
outgoing-code-busy = The mail server answered { $code }: not now, its mailbox or the server is busy.
# $code (String)
outgoing-code-full = The mail server answered { $code }: the mailbox is full.
# $code (String)
outgoing-code-later = The mail server answered { $code }: a refusal for now, not for good.
# $code (String)
outgoing-code-mailbox = The mail server answered { $code }: it has no such mailbox, or does not open it to us.
# $code (String)
outgoing-code-never = The mail server answered { $code }: a refusal for good.
# $code (String)
outgoing-code-other = The mail server answered { $code }.
outgoing-phase-bounce = Delivery by other servers

## Whose letter it is
outgoing-behind = Person
outgoing-behind-contact = In the directory
outgoing-behind-registration = Registration
outgoing-behind-letters = All letters to this person
outgoing-repeats = Sends again
outgoing-repeats-first = The first letter
# $name (String)
outgoing-history-title = Letters to { $name }
outgoing-history-none = Nothing has been written to this person for this event.
outgoing-history-link = Letters to this person

## What may be done about it
outgoing-mend-title = Mend the address and send again
outgoing-mend-lead = A new letter with the same text and the same personal link goes to the address below. This one keeps what became of it.
outgoing-mend-contact = The directory gets this address too. Leave it as it is if it works again.
outgoing-mend-registration = The registration gets this address too. Leave it as it is if it works again.
outgoing-mend-both = The registration gets this address too, and the directory where it holds the one that failed. Leave it as it is if it works again.
outgoing-mend-nobody = Only this letter goes there: we keep no person behind it.
outgoing-mend = Send again
outgoing-mend-too-late = Its time has passed: it would be of no use to anybody now.
outgoing-mend-taken = Somebody of this name has that email address already. Enter another one, or look for the double in the directory.
outgoing-again-title = Send once more
outgoing-again-lead = The connection broke after the last word, so it may have arrived. If you send it once more, somebody may get it twice; mail programs show it once.
outgoing-again = Send it once more
outgoing-release-title = Let it go
outgoing-release-lead = It is on hold. Let it go once you know why, and that it will be taken.
outgoing-release-batch = To let the whole batch go, open it.
outgoing-release-one = Let this letter go
outgoing-shut-all = No mail goes to this address: the mailbox did not exist when we last wrote.
outgoing-shut-bulk = This person asked for no more invitations and reminders. Answers to what they do still arrive.
outgoing-works = This address works again
outgoing-wanted = This person wants letters again
outgoing-wanted-hint = Say so only if they have told you.
outgoing-did-mended = The letter is sent again, to the address below.
outgoing-did-before = The letter had been sent again already: by this one. Nothing was sent twice.
outgoing-did-again = The letter is sent once more.
outgoing-did-released = The letter waits for its turn again.
outgoing-did-works = Noted: mail goes to this address again.
outgoing-did-wanted = Noted: invitations and reminders go to this address again.
