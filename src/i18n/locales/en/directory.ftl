### The directory: contacts, organisations and the import of lists.

## Fields of a contact
contact-name = Full name
contact-given-name = Given name
contact-family-name = Family name
contact-email = Email address
contact-organisation = Organisation
contact-group = Stakeholder group
contact-country = Country or area
contact-language = Language of letters
contact-phone = Phone
contact-do-not-contact = Do not contact
contact-note = Note
# In an exported list, under “Do not contact”
contact-yes = yes

## What is wrong with a field
contact-organisation-link = Enter the name of the organisation without a web address.
# $sign (String) - one sign
contact-organisation-sign = Take “{ $sign }” out of the name of the organisation.
contact-organisation-no-letter = Enter a name of the organisation with at least one letter.
# $typed (String) - what was typed
contact-group-unknown = “{ $typed }” is not a group of this process. Write the code or the label of one.
# $typed (String) - what was typed
# $nearest (String) - the label of a group
contact-group-nearest = “{ $typed }” is not a group of this process. Did you mean “{ $nearest }”?
# $typed (String) - what was typed
contact-country-unknown = “{ $typed }” is not a country or area we know. Write its name or its code of two letters.
# $typed (String) - what was typed
# $nearest (String) - the name of a country
contact-country-nearest = “{ $typed }” is not a country or area we know. Did you mean { $nearest }?
# $typed (String) - what was typed
contact-language-unknown = Write Arabic, English or French (ar, en, fr) instead of “{ $typed }”: letters exist in these three.
# $sign (String) - one sign
contact-phone-sign = Take “{ $sign }” out of the phone number: it has digits, spaces, brackets, dots, dashes and a plus sign.
contact-phone-rounded = Type the phone number again in a column formatted as text: the spreadsheet has rounded it.
contact-phone-digits = Write the phone number with its country code: 6 to 15 digits.
# $typed (String) - what was typed
contact-yes-or-no = Write yes or no instead of “{ $typed }”.
contact-exists = This person is in the directory already, with the same name and address. Change that entry instead.

## The list of contacts
contact-list-title = Contacts
contact-list-lead = The people this process knows and may invite.
contact-list-add = Add a contact
contact-list-import = Import a list
contact-list-find = Name, organisation or email address
contact-list-all-groups = All groups
contact-list-no-group = Without a group
contact-list-all-organisations = All organisations
contact-list-all-countries = All countries and areas
contact-list-all-languages = All languages
contact-list-reach = May we write?
contact-list-everybody = Everybody
contact-list-contactable = May be contacted
contact-list-imported = From one import
# $n (Number) - contacts that match
contact-list-found = { $n ->
    [0] No contact found
    [one] 1 contact found
   *[other] { $n } contacts found
}
contact-list-empty = Nobody is in the directory yet. Import a list from a spreadsheet, or add contacts one by one.
contact-list-no-match = No contact matches these filters.
contact-list-export-csv = Export as CSV
contact-list-export-xlsx = Export as XLSX
contact-list-export-note = Without email addresses and phone numbers: only an owner can export those.
contact-list-export-all-note = With email addresses and phone numbers. Each export is written into the audit log.
contact-list-hidden = Hidden

## One contact
contact-new-title = Add a contact
contact-edit-lead = In the directory of this process.
contact-organisation-hint = If an organisation of this name is in the directory, the contact joins it. A new name makes a new organisation.
contact-group-hint = Needed for a new organisation and for somebody without one. Otherwise choose one only where it differs from the organisation’s.
contact-group-none = The organisation’s group
contact-country-none = Not known
contact-do-not-contact-label = Do not write to this person
contact-do-not-contact-hint = No invitation and no reminder is sent, whatever the audience.
contact-note-hint = Seen by organisers only.
contact-save = Save the contact
contact-cancel = Back without saving
# $name (String) - the contact
contact-saved = { $name } is saved.
# $label (String) - the group's label
contact-counts-for = Counted in: { $label }

## Importing a list
contact-import-title = Import contacts
contact-import-lead = One row for each person, in CSV or XLSX. Nothing is kept before you confirm.
contact-import-file = The list
contact-import-file-hint = CSV or XLSX with a header, at most 50,000 rows and 3.5 MB. An Excel list in Arabic or French can be sent as it is.
contact-import-no-file = Choose a file.
contact-import-language = Language of letters where the list names none
contact-import-check = Check the list
contact-import-columns-hint = Headers are recognised in English, Arabic and French. Needed are a name and an email address; useful are organisation, stakeholder group, country, language, phone, “do not contact” and a note.
contact-import-groups = Codes and labels of the groups
# $file (String) - the name of the file
contact-import-review-title = Check “{ $file }”
contact-import-columns = Columns
contact-import-columns-intro = What each column of the file holds. Change what was not recognised, then check again.
# $number (String) - of the column, from 1
contact-import-column = Column { $number }
# $number (String) - of the column, from 1
# $header (String) - as it stands in the file
contact-import-column-headed = Column { $number }: { $header }
contact-import-left-out = Leave out
contact-import-again = Check again
contact-import-problems = Problems
contact-import-row-number = Row
contact-import-field = Field
contact-import-mend = What to mend
# $shown (String) - rows in the table
# $all (String) - all problems
contact-import-problems-cut = The first { $shown } of { $all } problems are shown.
contact-import-leave-out = Leave out the rows with problems and import the others
contact-import-other-file = Choose another file
# $n (Number) - contacts
contact-import-confirm = { $n ->
    [one] Import 1 contact
   *[other] Import { $n } contacts
}
contact-import-tick-first = Mend the rows with problems in the file and send it again, or tick “Leave out the rows with problems”.
contact-import-whole-row = The row

# $row (String)
# $field (String) - name of the field
# $problem (String) - a sentence
contact-import-line = Row { $row }, { $field }: { $problem }
# $row (String)
# $problem (String) - a sentence
contact-import-line-whole = Row { $row }: { $problem }
# $cells (String) - cells of the row
# $columns (String) - cells of the header
contact-import-ragged = Put quotation marks around the text that holds a separator: the row has { $cells } cells, the header { $columns }.
# $row (String) - the earlier row
contact-import-repeats = Delete this row or row { $row }: both hold the same name and address.
contact-import-missing-name = Write “name” above the column with the names: none was recognised.
contact-import-missing-email = Write “email” above the column with the addresses: none was recognised.
# $first (String) - number of a column
# $second (String) - number of a column
# $meaning (String) - what both hold
contact-import-twice = Leave out column { $first } or column { $second }: both hold “{ $meaning }”.
contact-import-no-rows = Add a row for each contact: the file holds only a header.

# $n (Number) - rows of the file
contact-import-rows = { $n ->
    [one] 1 row read.
   *[other] { $n } rows read.
}
# $n (Number) - contacts that can be added
contact-import-can = { $n ->
    [0] No contact can be added.
    [one] 1 contact can be added.
   *[other] { $n } contacts can be added.
}
# $n (Number) - contacts that were added
contact-import-done = { $n ->
    [one] 1 contact was imported.
   *[other] { $n } contacts were imported.
}
# $n (Number) - organisations
contact-import-organisations = { $n ->
    [one] 1 organisation is new.
   *[other] { $n } organisations are new.
}
# $n (Number) - rows of people in the directory
contact-import-there = { $n ->
    [one] 1 person is in the directory already and stays unchanged.
   *[other] { $n } people are in the directory already and stay unchanged.
}
# $row (String)
# $fields (String) - names of fields
contact-import-differs = Row { $row } says something else than the directory: { $fields }. The directory stays as it is.
# $n (Number) - rows with problems
contact-import-bad = { $n ->
    [one] 1 row has problems.
   *[other] { $n } rows have problems.
}
# $n (Number) - rows left out
contact-import-skipped = { $n ->
    [one] 1 row with problems was left out.
   *[other] { $n } rows with problems were left out.
}
# $n (Number) - contacts to add without a group
contact-import-ungrouped = { $n ->
    [one] 1 contact has no stakeholder group, neither its own nor its organisation’s.
   *[other] { $n } contacts have no stakeholder group, neither their own nor their organisation’s.
}
contact-import-refused = Nothing was imported.
contact-import-nothing = Nothing to import: everybody in the list is in the directory already.
contact-import-dry = Nothing was imported: this was a trial.

# $n (Number) - contacts removed
contact-undo-done = { $n ->
    [one] The import is undone: 1 contact was removed.
   *[other] The import is undone: { $n } contacts were removed.
}
contact-undo-too-late = The import cannot be undone any more: somebody of it has been invited or registered.
