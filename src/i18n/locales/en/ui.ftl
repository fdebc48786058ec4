### Words of the page frame and of the shared parts.

## Page frame
ui-skip = Skip to main content
ui-language = Language
ui-privacy = Privacy
ui-accessibility = Accessibility statement
ui-help = Help and contact
# $address (Element) - a link to the secretariat's e-mail address
ui-questions = Questions? Write to { $address } in Arabic, English or French.
# Name of the footer for screen readers
ui-about-site = About this site

## Organiser frame
ui-menu = Menu
ui-organiser-pages = Organiser pages
ui-before = Before
ui-on-the-day = On the day
ui-after = After
# $name (String) - the organiser
ui-signed-in = Signed in as { $name }
ui-sign-out = Sign out

## Forms
# $title (String) - the page's title; stands in the browser tab when a form was refused
ui-error-title = Error: { $title }
# Read aloud before a message at its field
ui-error-prefix = Error:
# $n (Number) - how many problems
ui-errors-heading = { $n ->
    [one] There is 1 problem with your answers
   *[other] There are { $n } problems with your answers
}
ui-errors-kept = Nothing you wrote was lost.
ui-optional = (optional)
# $n (String) - words written so far
# $max (String) - words allowed
ui-words-used = { $n } of { $max } words
# $n (String) - characters written so far
# $max (String) - characters allowed
ui-characters-used = { $n } of { $max } characters
# $max (Number) - words allowed
ui-words-most = { $max ->
    [one] At most 1 word
   *[other] At most { $max } words
}
# $max (Number) - characters allowed
ui-characters-most = { $max ->
    [one] At most 1 character
   *[other] At most { $max } characters
}
ui-change = Change
ui-not-answered = Not answered
# Headings inside the list of countries
ui-countries-region = In the region
ui-countries-all = All countries and areas

## Tables and lists
ui-previous = Previous
ui-next = Next
ui-pages = Pages
# $from (String) - first row shown
# $to (String) - last row shown
# $total (String) - all rows
ui-range = { $from } to { $to } of { $total }
ui-filter = Filter
ui-filters = Filters
ui-clear-filters = Clear filters
# $label (String) - the filter, such as a country
ui-remove-filter = Remove filter: { $label }
# $name (String) - the person or thing in the row
ui-select-row = Select { $name }
# Heading of the column with the check boxes
ui-select = Select

## Notices, phases, figures
ui-notice-good = Done
ui-notice-warn = Attention
ui-notice-bad = Problem
ui-notice-info = Note
ui-undo = Undo
ui-reference = Reference
ui-phase-past = finished
ui-phase-now = now
ui-show-figures = Show the figures
# $time (String) - weekday and hour where the reader is
ui-your-time = { $time } where you are
# $n (Number) - people shown by one dot of the seat figure
ui-dot-stands-for = { $n ->
    [one] Each dot is one person; each band is one stakeholder group.
   *[other] Each dot is { $n } people; each band is one stakeholder group.
}

## Agenda
# Stands between two hours: 09:30 to 10:15
ui-until = to
ui-speaking-roles = Speaking roles
# Beside a text shown in another language because it is missing in this one
ui-not-yet = not yet available in English

## Before many letters leave
ui-dry-run-get = Get the letter
# $reason (String) - do not contact, registered already …
ui-dry-run-skipped = Get none: { $reason }
# $total (String) - everybody the filters let through
# $parts (String) - "12 + 1 + 1"
ui-dry-run-sum = { $total } = { $parts }
# $shown (String) - a number
ui-typed-number = To confirm, type the number of letters: { $shown }
ui-typed-number-hint = In any digits.
# $shown (String) - a number
ui-typed-number-wrong = Type { $shown } to confirm that so many letters are to be sent.
