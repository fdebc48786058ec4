### Matching the organisations that people typed with those of the directory.

matching-title = Organisations to match
matching-lead = People typed these names when they registered. Each is an organisation you know under another name, or a new one. Until it is matched, its people are counted apart from the organisation you know.
matching-as-typed = As typed
matching-typed-by = Who typed it
matching-similar = Similar names you know
matching-otherwise = Otherwise
# $n (Number) - registrations for this meeting
# $shown (String) - the same number as it is read
matching-registrations = { $n ->
    [one] 1 registration
   *[other] { $shown } registrations
}
# $n (Number) - registrations for other meetings
# $shown (String) - the same number as it is read
matching-elsewhere = { $n ->
    [one] 1 registration for another meeting
   *[other] { $shown } registrations for other meetings
}
# $n (Number) - contacts of the directory
# $shown (String) - the same number as it is read
matching-contacts = { $n ->
    [one] 1 contact
   *[other] { $shown } contacts
}
matching-none-similar = No similar name is known.
matching-same-words = the same words
matching-part = all words of the shorter name
# $percent (String) - 92%
matching-alike = { $percent } of the letters
matching-join = It is this one
matching-keep = It is a new organisation
matching-open = Another one, or a corrected name
# $n (Number) - names to match
# $shown (String) - the same number as it is read
matching-found = { $n ->
    [one] 1 name to match
   *[other] { $shown } names to match
}
matching-nothing = There is nothing to match: every organisation that people typed is known.

## One of them
matching-join-title = You know it under another name
matching-join-hint = Everybody who typed this name is counted with the organisation you choose, for every meeting of the process, and so is everybody who types it later. This cannot be taken back.
matching-into = Organisation
matching-into-prompt = Choose an organisation
matching-into-missing = Choose the organisation from the list of those you know.
matching-likely = Similar names
matching-all = All organisations
matching-keep-title = It is a new organisation
matching-keep-hint = It joins the organisations you know. Correct its name first if it was typed badly.
matching-name = Name
matching-name-taken = You know an organisation of this name already. Choose it from the list above, or write another name.
matching-group = Stakeholder group
matching-group-none = No group yet
matching-group-hint = For contacts of this organisation who have no group of their own. Registrations keep the group they are counted under.

## What happened
# $name (String) - the organisation
matching-joined = People who typed the other name are counted with { $name } from now on.
# $name (String) - the organisation
matching-kept = { $name } is one of the organisations you know now.
matching-faster = Somebody was faster: what this organisation is has been decided already. Nothing was changed.
# $name (String) - the organisation
# $confirmed (String) - people confirmed
# $limit (String) - most people of one organisation
matching-over = { $name } has { $confirmed } confirmed places, and the limit is { $limit }. Nobody loses a place by that. To change it, cancel a registration with a reason, or raise the limit in the settings.
