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
