# What is wrong with what somebody typed, and how to mend it: one wording for every form and import.

problem-email-empty = Enter an email address.
problem-email-control = Write the email address on one line, without line breaks or hidden characters.
problem-email-several = Enter one email address only. Each person has their own.
problem-email-more = Enter the address alone, without a name, brackets or quotation marks, like name@example.org.
problem-email-no-at = Add the @ sign: an email address looks like name@example.org.
problem-email-no-mailbox = Add what comes before the @, like name@example.org.
problem-email-no-domain = Add what comes after the @, like name@example.org.
problem-email-no-dot = Add the ending after the @, like .org or .com: name@example.org.
problem-email-number = Write a domain name after the @, like example.org, instead of a number.
problem-email-space = Take the space out of the email address.
# $character (String) one sign
problem-email-character = Take “{ $character }” out of the email address.
problem-email-dot = Check the dots before the @: none at the start or the end, and never two in a row.
problem-email-domain = Check what comes after the @. It looks like example.org.
problem-email-mixed = Type the email address again with one keyboard: it mixes letters of two alphabets that look alike.
problem-email-long = Shorten the email address: at most 64 characters before the @ and 254 in all.

problem-name-empty = Enter the full name.
# $max (String) characters
# $actual (String) characters
problem-name-long = Shorten the name to { $max } characters. It has { $actual } now.
problem-name-control = Write the name on one line, without line breaks or tabs.
problem-name-email = Enter the name here. The email address has its own field.
problem-name-link = Enter the name without a web address.
# $sign (String) one sign
problem-name-sign = Take “{ $sign }” out of the name.
problem-name-no-letter = Enter a name with at least one letter.
problem-name-marks = Type the name again: there are too many accents or vowel marks on one letter.

# $max (String) characters
# $actual (String) characters
problem-text-long = Shorten the text to { $max } characters. It has { $actual } now.
problem-text-control = Type the text again or paste it without formatting: it holds hidden control characters.

problem-zone-empty = Choose a time zone.
problem-zone-place = Choose the time zone by its city, like Asia/Beirut. Abbreviations and offsets are wrong for half of the year.
# $nearest (String) the name of a zone
problem-zone-nearest = Choose the time zone by its city. Did you mean { $nearest }?
problem-zone-unknown = Choose the time zone by its city, like Asia/Beirut.

problem-date-empty = Enter a date.
problem-date-shape = Write the date as day, month and year, like 24/02/2021.
problem-date-no-such-day = Check the day: that month does not have it.
# $first (String) a year
# $last (String) a year
problem-date-year = Check the year: it has to be from { $first } to { $last }.
problem-time-empty = Enter a time.
problem-time-shape = Write the time with 24 hours, like 09:30 or 14:00.
