### Organisers: signing in, passwords, the side bar.

## Signing in
sign-in-title = Sign in for organisers
sign-in-email = Email address
sign-in-password = Password
sign-in-button = Sign in
sign-in-forgotten = I forgot my password
# Before a link for participants who came to the wrong page
sign-in-not-participants = Invited or registered? You need no password.
sign-in-link-again = Send me my link again
sign-in-no-password = Enter the password.
sign-in-wrong = Check the email address and the password: together they do not open an account.
# $minutes (Number) - to wait
sign-in-wait = { $minutes ->
    [one] Too many tries. Wait 1 minute, then try again, or ask for a new password.
   *[other] Too many tries. Wait { $minutes } minutes, then try again, or ask for a new password.
}
sign-in-insecure = Nobody can sign in at this address, because it begins with http:// and a password would travel unprotected. Open the address that begins with https://. If there is none yet, the administrator sets it up (TASHAWUR_BASE_URL).
# Page behind a one-time link in a letter
sign-in-once = Press the button to sign in. The link works once.
sign-in-spent-title = This link no longer works
sign-in-spent-text = A sign-in link works once and for a limited time. Ask for a new one; it comes by email.
sign-in-new-link = Send me a new link
sign-in-with-password = Sign in with a password

## Forgotten password
forgotten-title = Choose a new password
forgotten-lede = Enter the email address of your organiser account. A letter brings you a link.
forgotten-button = Send the link
forgotten-sent-title = Look into your mailbox
forgotten-sent-text = If this address belongs to an organiser account, a letter is on its way. Its link works once, for two hours.
forgotten-sent-nothing = Nothing there? Look among the unwanted mail, or ask your administrator which address your account has.

## Password
password-title = Password
# $least (String) - number of characters
password-rule = At least { $least } characters, in any script. Four or five words that do not belong together are easy to remember and hard to guess.
password-present = Present password
password-new = New password
password-repeat = New password once more
password-save = Save the password
password-done = The new password is saved. All other devices were signed out.
password-to-desk = To my events
password-problem-present = Enter the present password again: this is another one.
# $least (String) - number of characters
password-problem-short = Make the password longer: at least { $least } characters.
# $most (String) - number of characters
password-problem-long = Shorten the password: at most { $most } characters.
password-problem-guessable = Choose a password that is harder to guess: not the email address, and not one character over and over.
password-problem-repeat = Type the new password twice the same way.
# Caption of a table: one row for each browser in use
sessions-title = Where you are signed in
sessions-since = Signed in
sessions-seen = Last seen
sessions-end-all = Sign out everywhere

## Side bar of organiser pages
desk-nav-home = My events
desk-nav-password = Password
desk-nav-accounts = Accounts
desk-nav-audit = Who did what

## Roles
role-reviewer = Reviewer
role-viewer = Viewer
role-organiser = Organiser
role-owner = Owner
role-admin = Administrator
role-reviewer-may = Scores the nominations assigned to them, and sees nothing else.
role-viewer-may = Sees figures, the agenda and masked names.
role-organiser-may = Invites, registers and writes; sees names and addresses.
role-owner-may = Also changes settings, exports lists with addresses and reads, for a reason, what people need.
role-admin-may = Runs the installation: accounts, processes, everything.

## Accounts
account-title = Accounts
account-lead = Everybody who can sign in. Participants need no account.
account-name = Full name
account-email = Email address
account-lang = Language
account-role = Role
account-roles = Roles
account-state = State
account-since = Added
account-state-in-use = In use
account-state-invited = No password yet
account-state-off = Switched off
account-add = Add an organiser
account-add-intro = A letter with a one-time sign-in link goes to the address.
account-add-button = Add and send the letter
account-taken = This address has an account already: open it in the list above.
account-role-missing = Choose a role.
account-place = Process or event
account-place-choose = Choose a process or an event
account-place-hint = An administrator needs none.
account-place-missing = Choose the process or the event on which the role is held.
# $title (String) - title of the process
account-whole-process = The whole process: { $title }
account-everything = The whole installation
account-no-role = No role yet: this account sees nothing.
account-change = Change
account-take = Take away
account-give = Give a role
account-give-button = Give the role
account-access = Access
account-send-link = Send a new sign-in link
account-switch-off = Switch the account off
account-switch-on = Switch the account on again
account-done-added = The account is there, and a letter with a sign-in link is on its way.
account-done-link = A letter with a new sign-in link is on its way. Older links have stopped.
account-done-given = The role is given.
account-done-taken = The role is taken away.
account-done-off = The account is switched off. All its sessions have ended.
account-done-on = The account is switched on again.
account-refuse-above = Give a role that is not above your own.
account-refuse-oneself = Ask another administrator: nobody switches off or lowers their own account.
account-refuse-last-admin = Make somebody else administrator first: this is the last one.
