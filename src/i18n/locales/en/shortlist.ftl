### The shortlist: places against candidates, scenarios, a suggested line-up.

shortlist-title = Shortlist
# $held (String) a number
# $all (String) a number
shortlist-lead = { $held } of { $all } places are filled here. Nothing reaches anybody before the release.
shortlist-no-call = There is no call for nominations for this event yet. The shortlist begins with it.
shortlist-first-name = First draft
shortlist-balance = Balance
shortlist-groups = Stakeholder groups
shortlist-gender = Gender
shortlist-countries = Countries
shortlist-others = Languages, ages, first time, organisations
# $n (Number)
# $number (String)
shortlist-met-more = { $n ->
    [one] { $number } that is met
   *[other] { $number } that are met
}
shortlist-no-targets = The call sets no targets of balance.
shortlist-all-met = All met
# $n (Number) how many
# $shown (String) the same number as it is read
shortlist-unmet = { $n ->
    [one] 1 target is not met
   *[other] { $shown } targets are not met
}
shortlist-women = Women
shortlist-men = Men
shortlist-another-gender = Another gender
# $language (String) its own name
shortlist-speakers-of = Speaks { $language }
shortlist-first-time = First-time speakers
# $who (String)
# $place (String): a session or a day
shortlist-within = { $who } ({ $place })
# $actual (String) a number
# $wanted (String) a number
shortlist-of-at-least = { $actual } of at least { $wanted }
# $actual (String) a number
# $wanted (String) a number
shortlist-of-at-most = { $actual } of at most { $wanted }
shortlist-places = Places
# $n (Number) how many
# $shown (String) the same number as it is read
shortlist-open-places = { $n ->
    [one] 1 is open
   *[other] { $shown } are open
}
shortlist-no-places = The call names no places yet.
# $held (String) a number
# $all (String) a number
shortlist-held-of = { $held } of { $all }
shortlist-open = Open place
shortlist-by-name = by name only
shortlist-offered = Offered
shortlist-confirmed = Confirmed
shortlist-free = Remove
shortlist-freed = The place is open again.
# $name (String) a person
# $place (String) role, groups, session
shortlist-placed = { $name } is placed here: { $place }.
shortlist-made = The scenario is kept. Nothing was sent.
shortlist-candidates = Nominations, best fit first
# $n (Number) how many
# $shown (String) the same number as it is read
shortlist-found = { $n ->
    [one] 1 nomination
   *[other] { $shown } nominations
}
shortlist-nobody = No nomination fits these filters.
shortlist-of-five = of 5
# $n (Number) how many
# $shown (String) the same number as it is read
shortlist-reviews = { $n ->
    [one] 1 review
   *[other] { $shown } reviews
}
shortlist-no-score = No score yet
shortlist-unchecked = Not checked yet
# $n (Number) how many
shortlist-wishes = { $n ->
    [one] 1 wish
   *[other] { $n } wishes, the dearest first
}
# $place (String) role, groups, session
shortlist-holds = Holds a place already: { $place }
# $place (String) role, groups, session
shortlist-if-placed = If placed here: { $place }
shortlist-changes-nothing = No target and no limit would change.
# $what (String) women, a group, a country
# $number (String) persons
shortlist-fills = Fills the gap of { $what } by { $number }
# $what (String) women, a group, a country
# $actual (String) persons
# $wanted (String) persons
shortlist-exceeds = { $what }: there would be { $actual }, at most { $wanted }
shortlist-breaches = These rules are broken. Nothing is blocked.
# $name (String) a person
# $place (String) role, groups, session
shortlist-breach-group = { $name }: the place is not open to this group: { $place }
# $name (String) a person
# $place (String) role, groups, session
shortlist-breach-available = { $name } cannot come on the day of this place: { $place }
# $name (String) a person
# $place (String) role, groups, session
shortlist-breach-moderates = { $name } would moderate and speak in one session: { $place }
# $name (String) a person
# $one (String) a place
# $other (String) a place
shortlist-breach-at-once = { $name } would hold two places at one time: { $one } and { $other }
# $organisation (String) its name
# $one (String) a place
# $other (String) a place
shortlist-breach-organisation = Second place of the same organisation, { $organisation }: { $one } and { $other }
# $name (String) a person
# $place (String) role, groups, session
shortlist-breach-gone = { $name } no longer stands. Find somebody else for { $place }
shortlist-wished = Wished
shortlist-allowed = Open to this group
shortlist-not-allowed = Not open to this group
# $name (String) a person
shortlist-place-for = Place for { $name }
shortlist-place = Place
shortlist-scenario = Scenario
shortlist-filter-text = Name or organisation
shortlist-group = Group
shortlist-groups-all = All groups
shortlist-filter-place = Fit for the place
shortlist-places-all = The place each one wishes
# $name (String) a person
# $place (String) role, groups, session
shortlist-ask = { $name } for { $place }: a limit is passed
shortlist-reason = Reason
shortlist-reason-hint = It stays with the place and stands in the record of changes.
shortlist-reason-missing = Write why this is done although a limit is passed.
shortlist-place-anyway = Place all the same
shortlist-raced = Somebody was faster: the scenario has changed meanwhile. Look at it as it stands now, then decide again.
shortlist-not-a-place = This place is not one of the call. Choose a place from the list.
shortlist-not-a-nomination = This nomination is not one of this call. Choose somebody from the list.
shortlist-does-not-stand = This nomination does not stand: it was withdrawn, returned or found ineligible. Choose somebody else.
shortlist-held = Somebody holds this place. Remove them first, or choose another place.
shortlist-offer-is-out = An offer is out for this place. Take the offer back first.
shortlist-name-missing = Give the scenario a name.
shortlist-name-taken = There is a scenario of this name. Choose another name.
shortlist-compare = Scenarios side by side
shortlist-compare-lead = Who would take which place in each scenario, and how each stands against the targets.
shortlist-compare-caption = Places and who would take them
shortlist-any-scenario = The oldest
shortlist-one = One
shortlist-other = Beside it
shortlist-place-column = Place
shortlist-person-column = Person
shortlist-why-column = Why
shortlist-make-title = Make a scenario
shortlist-from = Copy of
shortlist-from-nothing = Nothing: begin with open places
shortlist-name = Name
shortlist-make = Make the scenario
shortlist-scenarios = All scenarios
shortlist-remove = Remove the scenario
shortlist-suggest-title = A suggested line-up
shortlist-suggest-lead = Fills the most places, then misses the targets by the fewest persons, then takes the highest scores. It decides nothing.
shortlist-keep = Keep what is placed in this scenario
shortlist-suggest = Suggest a line-up
shortlist-decides-nothing = It decides nothing and is not kept until you take it as a scenario.
shortlist-proven = Proven best: no line-up under the rules does better.
# $doing (String) what was being worked out
shortlist-stopped = Stopped early after two seconds, { $doing }. It breaks no rule, but a better line-up may exist.
shortlist-stage-fill = while filling places
shortlist-stage-targets = while meeting targets
shortlist-stage-score = while raising the scores
shortlist-suggested = Who for which place
shortlist-nobody-suggested = Nobody could be suggested for any place.
shortlist-why-fixed = Kept: holds the place already
shortlist-why-only = Nobody else could fill the place
# $among (String) how many could fill it
shortlist-why-highest = Highest score of those who could fill it ({ $among })
# $targets (String) a list
# $among (String) how many could fill it
shortlist-why-needed = Needed for the targets: { $targets } (could fill it: { $among })
# $among (String) how many could fill it
shortlist-why-not-free = Those with a higher score hold another place at that time, or their organisation has its place (could fill it: { $among })
# $among (String) how many could fill it
shortlist-why-found = Best found when the search stopped (could fill it: { $among })
shortlist-left-open = Left open
# $place (String) role, groups, session
# $because (String) a clause
shortlist-left = { $place }: { $because }
shortlist-left-by-name = filled by name only
shortlist-left-nobody = nobody asked for it
# $number (String) a number
shortlist-left-group = nobody of an allowed group asked for it (asked: { $number })
# $number (String) a number
shortlist-left-away = nobody who asked for it can come that day (asked: { $number })
# $number (String) a number
shortlist-left-held = those who could fill it are held by choices that are kept (able: { $number })
# $number (String) a number
shortlist-left-elsewhere = those who could fill it are needed elsewhere, or their organisation has its place (able: { $number })
shortlist-targets-met = Targets met
shortlist-targets-unmet = Targets not met
shortlist-no-candidate-can = No candidate can change this.
shortlist-not-worked-out = What would meet it was not worked out in time.
shortlist-would-be-met = The fewest changes that would meet it:
# $place (String) role, groups, session
# $to (String) a person
# $from (String) a person
shortlist-change = { $place }: { $to } instead of { $from }
# $place (String) role, groups, session
# $to (String) a person
shortlist-change-open = { $place }: { $to }
shortlist-take = Take this as a scenario
shortlist-suggestion-name = Suggestion
