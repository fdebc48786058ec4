### Events, their agenda and the pages about them.

## Side bar of an organiser's event
programme-nav-events = All my events
programme-nav-dashboard = Dashboard
programme-nav-contacts = Contacts
programme-nav-import = Import contacts
programme-nav-invitations = Invitations
programme-nav-registrations = Registrations
programme-nav-agenda = Agenda
programme-nav-call = Call for speakers
programme-nav-nominations = Nominations
programme-nav-reviewers = Reviewers
programme-nav-ranking = Ranking
programme-nav-reviews = My reviews
programme-nav-shortlist = Shortlist
programme-nav-offers = Offers
programme-nav-mail = Mail
programme-nav-announcements = Announcements
programme-nav-letters = Letters
programme-nav-reminders = Reminders
programme-nav-report = Report
programme-nav-settings = Settings

## Home page
home-title = Consultations
home-lede = Meetings where every stakeholder group has its place. Choose one to see who may take part, and register.
home-open = Registration open now
home-upcoming = Coming up
home-past = Past meetings
home-none = No meeting has been published yet. Come back later, or write to the organisers.
# $process (Element) - the review an event belongs to, a link
home-part-of = Part of: { $process }

## Page of a process
# $organiser (Element)
process-organised-by = Organised by { $organiser }
process-events = The steps of this process
process-none = No meeting of this process has been published yet.

## Kinds of meetings
event-kind-dialogue = Dialogue
event-kind-consultation = Consultation
event-kind-conference = Conference
event-kind-workshop = Workshop
event-kind-officials-meeting = Meeting of officials
event-kind-side-event = Side event
event-modality-online = Online
event-modality-in-person = In person
event-modality-hybrid = In person and online

## Page of an event
event-tab-overview = Overview
event-tab-agenda = Agenda
event-tab-participation = Participation
# $deadline (Element) - day, hour and zone
event-registration-until = Registration is open until { $deadline }
# $opening (Element) - day, hour and zone
event-registration-from = Registration opens on { $opening }
event-registration-closed = Registration is closed
event-invited-only = Registration is by invitation: use the link in your letter.
event-over = This meeting is over
event-cancelled = Cancelled
event-cancelled-title = This meeting is cancelled
event-cancelled-text = It will not take place. Everybody who registered is told by e-mail.
event-when = When
event-where = Where
event-languages = Languages
event-organiser = Organiser
event-dates-open = The dates are not fixed yet.
# One sitting: Wednesday 24 February 2021, 09:30 to 16:00, Beirut time (UTC+2)
# $date (String) with the weekday
# $hours (String) 09:30 to 16:00
# $zone (String) Beirut time (UTC+2)
event-sitting = { $date }, { $hours }, { $zone }
event-register = Register to take part
event-link-again = Send me my link again
event-see-agenda = See the agenda
event-nominate = Nominate yourself
event-phases = Where we are
event-phase-registration = Registration
event-phase-call = Nominations
event-call-link = Read the call for speakers and moderators
# $date (String)
event-phase-open-until = Open until { $date }
# $date (String)
event-phase-closed-on = Closed on { $date }
# $date (String)
event-phase-opens-on = Opens on { $date }
# $n (String) - number of the day, from 1
event-day = Day { $n }
event-about = About this meeting
event-questions = Questions we will work on
event-groups = Who may take part
event-groups-text = Everybody registers in one group; this is how we see whether all are heard.
event-groups-others = Others who take part
event-agenda = Agenda
event-agenda-none = The agenda is not published yet.
event-take-part = How to take part
event-access = Access and support
event-access-text = Tell us when you register what you need: sign language, captions, large print, a step-free room, or help with the connection. Your answer is seen only by those who arrange it.
# $address (Element) - a link to the organisers' e-mail address
event-access-write = Or write to { $address }.
event-access-link = How we make this site accessible
event-participation-link = See how many people of each group take part
event-part-of = Part of a longer process

## Agenda as people read it
# $zone (String) Beirut time (UTC+2)
programme-agenda-zone = Times are in { $zone }.
programme-agenda-open-roles = Roles with a dashed border are open to nomination by stakeholders.
programme-agenda-untranslated = Some texts of this agenda are not yet available in English. They are shown in another language and marked.
programme-agenda-print = Printable agenda
programme-agenda-calendar = Add to my calendar
programme-agenda-your-zone = Show the times of another place as well
programme-agenda-choose-zone = Choose a place
programme-agenda-show = Show
# The hours of the reader's place: Wednesday, 08:30 to 09:00, Tunis
# $weekday (String)
# $hours (String) 08:30 to 09:00
# $city (String) Tunis
programme-agenda-elsewhere = { $weekday }, { $hours }, { $city }
# $city (String) Tunis
# $offset (String) UTC+1
programme-agenda-place = { $city } ({ $offset })
# $objectives (String) - a list of numbers
programme-agenda-objectives = Objectives { $objectives }
# $minutes (String) 30 minutes
programme-agenda-open-floor = Open floor, { $minutes }

## Kinds of sessions
session-kind-presentation = Presentation
session-kind-plenary = Plenary
session-kind-round-table = Round table

## Slots
slot-moderator = Moderator
slot-chair = Chair
slot-rapporteur = Rapporteur
slot-presenter = Presenter
# $n (Number) - how many alike
slot-speaking = { $n ->
    [one] Speaking slot
   *[other] { $n } speaking slots
}
# $role (String) Speaking slot
# $who (String) - the groups who may take it
slot-for = { $role }: { $who }
# $slot (String) Speaking slot: Trade unions
# $minutes (String) 5 minutes
slot-minutes = { $slot }, { $minutes }
# $slot (String) 6 speaking slots: Member State
# $minutes (String) 5 minutes
slot-minutes-each = { $slot }, { $minutes } each
slot-all-groups = all stakeholder groups
# $n (Number) - 5 or more
slot-some-groups = { $n ->
    [one] { $n } stakeholder group
   *[other] { $n } stakeholder groups
}
# Before the name of an office: Moderator: …
# $role (String) Moderator
slot-role-of = { $role }:
# After the name of an office: …, 5 minutes
# $minutes (String) 5 minutes
slot-comma-minutes = , { $minutes }
# Between a name and the next one: Mona Haddad, Federation of Trade Unions
slot-comma = ,

## The organiser's agenda
agenda-desk-title = Agenda
agenda-desk-public = See the public agenda
agenda-desk-empty = There is no agenda yet. Import one from JSON, CSV or XLSX, or add its items one by one.
agenda-desk-imported = The agenda was imported. See below what was found odd.
agenda-desk-kept = Your decision was kept.
agenda-desk-sessions = Items
agenda-desk-speaking-slots = Speaking slots
agenda-desk-leading-places = Chair and moderator places
agenda-desk-open-floor = Open-floor minutes
agenda-desk-findings = To check
agenda-desk-items = Items of the agenda
agenda-desk-nothing-open = Nothing is left to check.
# $n (Number)
agenda-desk-decided = { $n ->
    [one] { $n } decided
   *[other] { $n } decided
}
agenda-desk-whole = The whole agenda
agenda-desk-warning = Warning
agenda-desk-remark = Note
agenda-desk-decide = Decide
agenda-desk-note = Your note
agenda-desk-note-hint = What you changed, or why it is right as it is.
agenda-desk-note-missing = Write a note: what you changed, or why it is right as it is.
agenda-desk-resolve = Resolved
agenda-desk-dismiss = Dismiss
agenda-desk-resolved = Resolved
agenda-desk-dismissed = Dismissed
agenda-desk-open-again = Open again
agenda-desk-coverage = Who may take the slots
agenda-desk-group = Group
agenda-desk-minutes = Speaking minutes

## Importing an agenda
agenda-import-title = Import an agenda
agenda-import-lead = First you see what the file holds and what is odd about it. Nothing is kept before you confirm.
agenda-import-file = File with the agenda
agenda-import-hint = JSON, CSV or XLSX, up to 3.5 MB. A table has one row for each slot, with the columns day or date, time, kind, title, role, open to, minutes.
agenda-import-no-file = Choose a file first.
agenda-import-look = Look at the file
# $name (String) - the file
agenda-import-review = { $name }: what would be imported
# $n (Number)
agenda-import-replaces = { $n ->
    [one] The event has { $n } item now. Items with the same code are changed, all others are removed.
   *[other] The event has { $n } items now. Items with the same code are changed, all others are removed.
}
# $columns (String) - names of columns
agenda-import-ignored = These columns are not known and are left out: { $columns }.
agenda-import-confirm = Import this agenda
agenda-import-reason = Why does the agenda change?
agenda-import-reason-hint = People can read the present agenda. The reason is kept in the record of changes, where organisers read it.
agenda-import-reason-missing = Write why the agenda changes: people can read the present one.
agenda-import-item = Item
agenda-import-day = Day
agenda-import-hours = Hours
agenda-import-slots = Slots
# $file (String) - a city
# $event (String) - a city
agenda-import-other-zone = The times of the file are those of { $file }, the event is in the time zone of { $event }. Write the file's times in the event's zone, or change one of the two.

## The organiser's overview of a process
process-desk-public = See the public page
process-desk-event = Event
process-desk-state = State
process-desk-draft = Draft
process-desk-published = Published
process-desk-groups = Stakeholder groups and participant types
process-desk-definition = Definition

desk-events-title = My events
desk-events-lead = Choose an event to see who is invited, who has answered, and what needs you.
desk-events-event = Event
desk-events-kind = Kind
desk-events-days = Days
desk-events-registration = Registration
desk-events-open = Open
desk-events-closed = Not open
desk-events-past = Past
desk-events-none = You hold no role on an event yet. Ask an administrator to give you one.
