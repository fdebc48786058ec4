### Who did what: the audit log.

audit-title = Who did what
audit-lead = Every change, newest first. Addresses, links and passwords are never written here.
audit-when = When
audit-who = Who
audit-what = What
audit-event = Event
audit-detail = Before and after
audit-who-link = Holder of a personal link
audit-who-anybody = Somebody not signed in
audit-who-program = The program
audit-who-command = Command on the server
audit-all-events = All events
# $lines (Number) - lines found
audit-found = { $lines ->
    [one] 1 line
   *[other] { $lines } lines
}
audit-empty = Nothing has been done here yet.

## What was done; stands beside who did it
audit-did-account-add = added an account
audit-did-account-give-role = gave a role
audit-did-account-take-role = took a role away
audit-did-account-send-link = sent a sign-in link
audit-did-account-switch-off = switched an account off
audit-did-account-switch-on = switched an account on again
audit-did-account-sign-in = signed in
audit-did-account-sign-in-by-link = signed in by a one-time link
audit-did-account-sign-out-everywhere = signed out everywhere
audit-did-account-forgot-password = asked for a new password
audit-did-account-set-password = chose a password
audit-did-account-set-language = changed the language of the pages
audit-did-process-create = created a process
audit-did-agenda-import = imported an agenda
audit-did-agenda-finding-decide = decided on a finding in the agenda
audit-did-lineup-place = placed a person in a scenario
audit-did-lineup-free = opened a place of a scenario again
audit-did-lineup-copy = made a scenario
audit-did-lineup-remove = removed a scenario
audit-did-lineup-take = took a suggested line-up as a scenario
audit-did-contact-add = added a contact
audit-did-contact-change = changed a contact
audit-did-contact-import = imported contacts
audit-did-people-export = exported a list of people
audit-did-event-settings = changed the settings of the event
audit-did-link-again = sent personal links again
audit-did-participation-publish = published the participation figures
audit-did-contact-export = exported contacts
audit-did-invitation-send = sent invitations
audit-did-invitation-decline = declined an invitation
audit-did-invitation-delegate = passed an invitation on to somebody else
audit-did-invitation-expire = let an invitation expire
audit-did-invitation-revoke = took an invitation back
audit-did-registration-open = registered without an invitation
audit-did-registration-submit = registered
audit-did-registration-on-behalf = registered somebody else
audit-did-registration-confirm-address = confirmed an address
audit-did-registration-confirm = confirmed a registration
audit-did-registration-waitlist = put a registration on the waiting list
audit-did-registration-refuse = refused a registration
audit-did-registration-change = changed a registration
audit-did-registration-withdraw = withdrew a registration
audit-did-registration-cancel = cancelled a registration
audit-did-registration-expire = removed an unconfirmed registration
audit-did-registration-group = changed the group of record
audit-did-registration-language = changed the language of letters
audit-did-nomination-hand-in = handed in a nomination
audit-did-nomination-change = changed a nomination
audit-did-nomination-withdraw = withdrew a nomination
audit-did-nomination-propose = proposed a colleague as a speaker
audit-did-organisation-match = matched an organisation with a known one
audit-did-organisation-add = kept a typed organisation as a new one
audit-did-reminder-switch = switched a reminder
audit-did-reminder-occur = sent a reminder
audit-did-call-create = began a call for nominations
audit-did-call-change = changed the call for nominations
audit-did-call-publish = published the call for nominations
audit-did-call-take-back = took the call for nominations back
audit-did-call-extend = extended the deadline for nominations
audit-did-nomination-qualify = checked a nomination as eligible
audit-did-nomination-exclude = checked a nomination as not eligible
audit-did-nomination-give-back = gave a nomination back to be completed
audit-did-nomination-export = exported nominations
