### What letters say: the texts of an event's letters, changed, read beforehand, tried.

## The list
letter-list-title = Letters
letter-list-lead = What every letter of this event says, in each language. A text you change is sent from then on, also by letters that are waiting to leave.
letter-list-letter = Letter
letter-list-edit = Change the text
letter-list-all = Show all letters
letter-list-only-changed = Show the changed ones only
letter-list-none = No text has been changed.
# $texts (Number)
letter-list-changed = { $texts ->
    [0] Every letter says what was shipped.
    [one] 1 text is your own; the others say what was shipped.
   *[other] { $texts } texts are your own; the others say what was shipped.
}
# $texts (Number)
letter-list-unfit = { $texts ->
    [one] 1 changed text does not fit its letter any more. The shipped text is sent instead. Open it to see what to mend.
   *[other] { $texts } changed texts do not fit their letters any more. The shipped texts are sent instead. Open them to see what to mend.
}
letter-shipped = as shipped
letter-changed = changed
letter-unfit = does not fit
# On the mail page
# $letter (String) - Invitation
# $lang (String) - the language of the text, by its own name
letter-alarm = The changed text of “{ $letter }” ({ $lang }) does not fit any more. The shipped text is sent instead. Mend it under “Letters”.

## One letter in one language
# $letter (String) - Invitation
# $lang (String) - the language of the text, by its own name
letter-title = { $letter }, { $lang }
letter-edit-lead = Nothing is sent from this page, but a test to yourself.
# $when (String) - weekday, date and hour
letter-since = Changed { $when }
letter-unfit-said = This text does not fit the letter any more, so the shipped one is sent. Mend it, or bring the shipped text back.
letter-subject = Subject
letter-body = Text
letter-body-hint = An empty line begins a new paragraph. **Two stars** make words bold, “- ” begins a line of a list, “## ” a heading. [Words](address) on a line of their own become a button.
letter-reader = Read as
letter-reader-hint = Name or address of somebody invited or registered. Empty: the first person who reads this language.
letter-reader-nobody = Nobody who is invited or registered has such a name or address.
letter-save = Keep this text
letter-show = Show it as it will be read
letter-test = Send a test to myself
letter-reset = Bring back the shipped text
letter-reset-hint = Your own text is then gone.
letter-placeholders = What can be filled in
letter-placeholders-hint = Write them as they stand here. A line is left out when what it would be filled with is empty.
letter-needed = (must stand in the text)
letter-sample = As it will be read
letter-sample-hint = The link is nobody’s. What only a real letter knows, such as a session or a reason, is an example.
letter-sample-refused = This text cannot be shown yet
letter-done-changed = The text is kept. Letters say this from now on.
letter-done-shipped = The letter says what was shipped.
# $address (Element) - the organiser's own address
letter-done-tested = A test is on its way to { $address }. The text is not kept by that.
# $subject (String) - subject of the letter
letter-test-subject = [Test] { $subject }

## All languages
letter-preview-lead = As somebody of this event will read it. Looking sends nothing.
letter-preview-found = Shown below in each language.
# $name (Element) - the person
letter-preview-as = As { $name } will read it
# $name (Element) - the person
letter-preview-as-other = As { $name } would read it: nobody who fits reads this language

## What is wrong with a text
# $line (Number) - line of the text
# $what (String) - what is wrong, a sentence
letter-problem-line = Line { $line }: { $what }
letter-problem-no-subject = Enter a subject.
letter-problem-no-body = Enter a text.
letter-problem-line-break = The subject must be one line: take the line break out.
# $has (Number) - characters
# $most (Number) - characters
letter-problem-long = This has { $has } characters; at most { $most } are possible. Shorten it.
letter-problem-unclosed = “{"{{"}” and “{"}}"}” do not go together. Write a placeholder as in the list below.
# $name (String) - what was typed
letter-problem-unknown = This letter knows no “{ $name }”. Take one from the list below.
# $name (String) - what was typed
# $meant (String) - the nearest there is
letter-problem-meant = This letter knows no “{ $name }”. Did you mean { $meant }?
# $name (String) - the placeholder
letter-problem-address-in-subject = { $name } cannot stand in the subject: everybody on the way could open it.
# $name (String) - the placeholder
letter-problem-no-link = The personal link is missing. Put { $name } where people are to press, for example [Open my page]({ $name }).
# $name (String) - the placeholder
letter-problem-missing = { $name } is missing: this letter must say it.
# $name (String) - the placeholder
letter-problem-link-not-alone = Put the link { $name } on a line without other placeholders: a line is left out when one of them is empty, and the link with it.
letter-problem-no-address = A link here leads to no web or mail address. Begin it with https:// or mailto:, or use a placeholder that is an address.
letter-problem-html = HTML cannot be used. Take the “<” out, or write words.
letter-problem-look = Pictures, tables, code, italics and lists inside lists cannot be used: mail programs show them differently. A line must not begin with four spaces.
letter-problem-raced = Somebody else has changed this text since you opened it. Your text stands below; open the page anew in another window to compare, then keep what shall be sent.

## What the placeholders stand for
letter-place-name = the person’s name
letter-place-event = the name of the event
letter-place-organiser = who invites
letter-place-when = days and hours, with the zone
letter-place-sittings = the sittings the person comes to
letter-place-place = the place
letter-place-deadline = until when an answer is possible
letter-place-contact-email = the address of the team
letter-place-joining-link = the link to join online
letter-place-link = the personal link
letter-place-missing = what has to be completed
letter-place-number = the number of the nomination
letter-place-organisation = the organisation
letter-place-position = the place on the waiting list
letter-place-reason = the reason
letter-place-role = the part offered
letter-place-session = the session
letter-place-standing = where the matter stands, a sentence
letter-place-topic = the topic of the nomination
letter-place-was = the days and hours until now
letter-place-what = what has changed
letter-place-place-was = the place until now

## Examples in a sample
letter-example-missing = The biography is missing.
letter-example-organisation = Example organisation
letter-example-reason = An example of a reason.
letter-example-role = Speaker
letter-example-session = Example session
letter-example-standing = An example of how it stands.
letter-example-topic = An example of a topic
letter-example-other = An example

## A letter of its own
letter-announcement = Announcement
