### Settings of an event: places, limits, approval, when registration is open.

limits-title = Settings
limits-lead = What was promised about this event. Every change needs a reason and is kept with before and after.
limits-save = Save the settings
# $people (Number) - moved up from the waiting list
limits-saved = { $people ->
    [0] The settings are saved.
    [one] The settings are saved. 1 person moved up from the waiting list and gets a letter.
   *[other] The settings are saved. { $people } people moved up from the waiting list and get a letter.
}
limits-unchanged = Nothing was different, so nothing was changed.

limits-places = Places
limits-places-intro = Leave a field empty for no limit. Nobody who is confirmed loses a place when a number becomes smaller; when one becomes larger, those who wait move up in order and get a letter.
limits-in-room = Places in the room
limits-online = Places online
limits-per-organisation = Most people of one organisation
limits-per-organisation-hint = States, the UN system and other participant types are exempt.
limits-groups = Places per group
limits-groups-intro = At most so many of a group, within the places above.
# What holds now at a field
# $now (String) - a number, or "no limit"
# $confirmed (String) - people confirmed
# $waiting (String) - people on the waiting list
limits-stand = Now: { $now }. Confirmed: { $confirmed }, waiting: { $waiting }.
# $now (String) - what holds now
limits-now = Now: { $now }.
limits-no-limit = no limit

limits-window = Registration
# $opens (String) - day, hour and zone
# $closes (String) - day, hour and zone
limits-window-now = Now: from { $opens } until { $closes }.
limits-open-to = Who may register
limits-open-to-invited = People who were invited
limits-open-to-all = Everybody
limits-approval = An organiser decides on each registration
limits-approval-on = an organiser decides
limits-approval-off = confirmed at once when there is a place
limits-approval-hint = Whoever is waiting for a decision keeps waiting for it when this is switched off.
limits-opens-date = Opens on
limits-opens-time = Opens at
limits-opens-time-hint = Left empty: at the beginning of that day.
limits-closes-date = Closes on
limits-closes-time = Closes at
limits-closes-time-hint = Left empty: at the end of that day.
limits-to-reminders = See first what another deadline does to the reminders
limits-date-hint = Day, month and year, like 24/02/2021
# $time (String) - 23:30
limits-opens-twice = The clocks go back that night, and { $time } happens twice: registration opens at the earlier one.
# $time (String) - 23:30
limits-closes-twice = The clocks go back that night, and { $time } happens twice: registration closes at the later one.

limits-reason-title = Reason
limits-reason-intro = It is kept with the change, where organisers can read it.
limits-reason = Why do the settings change?

# $field (String) - the field's label
limits-problem-number = { $field }: enter a whole number like 40, or leave the field empty for no limit.
# $field (String) - the field's label
limits-problem-negative = { $field }: a number of places cannot be below 0. Enter 0 or more, or leave the field empty for no limit.
# $field (String) - the field's label
# $most (String) - 100,000
limits-problem-many = { $field }: enter at most { $most }, or leave the field empty for no limit.
limits-problem-open-to = Choose who may register.
# $time (String) - 00:30
# $city (String) - the city of the zone
# $date (String) - with the weekday
limits-problem-hour = { $time } does not exist in { $city } on { $date }: the clocks go forward over it. Choose another hour.
limits-problem-order = Registration has to open before it closes. Check both dates and hours.
# $end (String) - day, hour and zone
limits-problem-late = Registration has to close before the last sitting ends: { $end }. Choose an earlier day or hour.
limits-problem-reason = Write why the settings change.
limits-problem-meanwhile = Somebody else has changed these settings in the meantime. Each field says what holds now: check yours and save again.
