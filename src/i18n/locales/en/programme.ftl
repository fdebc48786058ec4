### Events, their agenda and the pages about them.

## Side bar of an organiser's event
programme-nav-events = All my events
programme-nav-dashboard = Dashboard
programme-nav-contacts = Contacts
programme-nav-import = Import contacts
programme-nav-invitations = Invitations
programme-nav-registrations = Registrations
programme-nav-agenda = Agenda
programme-nav-mail = Mail
programme-nav-reminders = Reminders
programme-nav-report = Report
programme-nav-settings = Settings
