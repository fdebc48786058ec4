## Barre latérale

programme-nav-events = Toutes mes réunions
programme-nav-dashboard = Tableau de bord
programme-nav-contacts = Contacts
programme-nav-import = Importer des contacts
programme-nav-invitations = Invitations
programme-nav-registrations = Inscriptions
programme-nav-agenda = Ordre du jour
programme-nav-mail = Courrier
programme-nav-reminders = Rappels
programme-nav-report = Rapport
programme-nav-settings = Paramètres
