### The page behind the unsubscribe address of every invitation and reminder.

unsubscribe-title = No more invitations and reminders?
# $whom (String) - the address, masked
unsubscribe-lead = Press once, and { $whom } gets no more invitations and reminders from us.
unsubscribe-kept = Answers to what you do yourself still arrive: a confirmation, a link you asked for, a change of a meeting you are registered for.
unsubscribe-button = Send me no more
unsubscribe-done-title = You will get no more invitations and reminders
# $whom (String) - the address, masked
unsubscribe-done = Nothing of the kind is sent to { $whom } any more. If this was a mistake, take it back here.
unsubscribe-again = I do want them
