## Barre latérale

programme-nav-events = Toutes mes réunions
programme-nav-dashboard = Tableau de bord
programme-nav-contacts = Contacts
programme-nav-import = Importer des contacts
programme-nav-invitations = Invitations
programme-nav-registrations = Inscriptions
programme-nav-agenda = Ordre du jour
programme-nav-call = Appel à candidatures
programme-nav-nominations = Candidatures
programme-nav-reviewers = Évaluation
programme-nav-ranking = Classement
programme-nav-reviews = Mes évaluations
programme-nav-shortlist = Présélection
programme-nav-offers = Propositions
programme-nav-mail = Courrier
programme-nav-announcements = Annonces
programme-nav-letters = Textes des courriels
programme-nav-reminders = Rappels
programme-nav-report = Rapport
programme-nav-settings = Paramètres

## Page d’accueil
home-title = Consultations
home-lede = Des réunions où chaque groupe de parties prenantes a sa place. Choisissez-en une pour voir qui peut participer et vous inscrire.
home-open = Inscriptions ouvertes
home-upcoming = À venir
home-past = Réunions passées
home-none = Aucune réunion n’est encore publiée. Revenez plus tard ou écrivez à l’organisation.
home-part-of = Dans le cadre de : { $process }

## Page d’un processus
process-organised-by = Organisation : { $organiser }
process-events = Les étapes de ce processus
process-none = Aucune réunion de ce processus n’est encore publiée.

## Types de réunions
event-kind-dialogue = Dialogue
event-kind-consultation = Consultation
event-kind-conference = Conférence
event-kind-workshop = Atelier
event-kind-officials-meeting = Réunion de responsables
event-kind-side-event = Événement parallèle
event-modality-online = En ligne
event-modality-in-person = En présence
event-modality-hybrid = En présence et en ligne

## Page d’une réunion
event-tab-overview = Présentation
event-tab-agenda = Ordre du jour
event-tab-participation = Participation
event-registration-until = Inscriptions ouvertes jusqu’au { $deadline }
event-registration-from = Ouverture des inscriptions : { $opening }
event-registration-closed = Les inscriptions sont closes
event-invited-only = Inscription sur invitation : utilisez le lien de votre lettre.
event-over = Cette réunion est terminée
event-cancelled = Annulée
event-cancelled-title = Cette réunion est annulée
event-cancelled-text = Elle n’aura pas lieu. Toutes les personnes inscrites en sont informées par courriel.
event-when = Date
event-where = Lieu
event-languages = Langues
event-organiser = Organisation
event-dates-open = Les dates ne sont pas encore fixées.
event-sitting = { $date }, { $hours }, { $zone }
event-register = S’inscrire pour participer
event-link-again = Recevoir à nouveau mon lien
event-see-agenda = Voir l’ordre du jour
event-nominate = Se porter candidat
event-phases = Où en sommes-nous ?
event-phase-registration = Inscriptions
event-phase-call = Candidatures
event-call-link = Lire l’appel à candidatures
event-phase-open-until = Ouvertes jusqu’au { $date }
event-phase-closed-on = Closes le { $date }
event-phase-opens-on = Ouverture le { $date }
event-day = Journée { $n }
event-about = À propos de cette réunion
event-questions = Les questions à traiter
event-groups = Qui peut participer
event-groups-text = Chaque personne s’inscrit dans un groupe ; c’est ainsi que nous voyons si tous sont entendus.
event-groups-others = Autres participants
event-agenda = Ordre du jour
event-agenda-none = L’ordre du jour n’est pas encore publié.
event-take-part = Comment participer
event-access = Accès et soutien
event-access-text = Indiquez à l’inscription ce dont vous avez besoin : langue des signes, sous-titres, gros caractères, salle de plain-pied ou aide à la connexion. Seules les personnes qui s’en occupent voient votre réponse.
event-access-write = Ou écrivez à { $address }.
event-access-link = Comment nous rendons ce site accessible
event-participation-link = Voir combien de personnes de chaque groupe participent
event-part-of = Une étape d’un processus plus long

## L’ordre du jour tel qu’on le lit
programme-agenda-zone = Les heures sont indiquées en { $zone }.
programme-agenda-open-roles = Les rôles au cadre pointillé sont ouverts aux candidatures des parties prenantes.
programme-agenda-untranslated = Certains textes de cet ordre du jour ne sont pas encore disponibles en français. Ils figurent dans une autre langue et sont signalés.
programme-agenda-print = Ordre du jour à imprimer
programme-agenda-calendar = Ajouter à mon agenda
programme-agenda-your-zone = Afficher aussi l’heure d’un autre lieu
programme-agenda-choose-zone = Choisir un lieu
programme-agenda-show = Afficher
programme-agenda-elsewhere = { $weekday }, { $hours }, { $city }
programme-agenda-place = { $city } ({ $offset })
programme-agenda-objectives = Objectifs { $objectives }
programme-agenda-open-floor = Débat ouvert, { $minutes }

## Types de séances
session-kind-presentation = Présentation
session-kind-plenary = Plénière
session-kind-round-table = Table ronde

## Créneaux
slot-moderator = Modération
slot-chair = Présidence
slot-rapporteur = Rapporteur ou rapporteuse
slot-presenter = Présentation
slot-speaking = { $n ->
    [one] Créneau de parole
   *[other] { $n } créneaux de parole
}
slot-for = { $role } : { $who }
slot-minutes = { $slot }, { $minutes }
slot-minutes-each = { $slot }, { $minutes } chacun
slot-all-groups = tous les groupes de parties prenantes
slot-some-groups = { $n ->
    [one] { $n } groupe de parties prenantes
   *[other] { $n } groupes de parties prenantes
}
slot-role-of = { $role } :
slot-comma-minutes = , { $minutes }
slot-comma = ,

## L’ordre du jour pour l’organisation
agenda-desk-title = Ordre du jour
agenda-desk-public = Voir l’ordre du jour public
agenda-desk-empty = Il n’y a pas encore d’ordre du jour. Importez-en un depuis un fichier JSON, CSV ou XLSX, ou ajoutez ses points un à un.
agenda-desk-imported = L’ordre du jour a été importé. Voyez ci-dessous ce qui a paru étrange.
agenda-desk-kept = Votre décision a été enregistrée.
agenda-desk-sessions = Points
agenda-desk-speaking-slots = Créneaux de parole
agenda-desk-leading-places = Places de présidence et de modération
agenda-desk-open-floor = Minutes de débat ouvert
agenda-desk-findings = À vérifier
agenda-desk-items = Points de l’ordre du jour
agenda-desk-nothing-open = Il ne reste rien à vérifier.
agenda-desk-decided = { $n ->
    [one] { $n } point décidé
   *[other] { $n } points décidés
}
agenda-desk-whole = Tout l’ordre du jour
agenda-desk-warning = Avertissement
agenda-desk-remark = Remarque
agenda-desk-decide = Décider
agenda-desk-note = Votre note
agenda-desk-note-hint = Ce que vous avez changé, ou pourquoi c’est juste ainsi.
agenda-desk-note-missing = Écrivez une note : ce que vous avez changé, ou pourquoi c’est juste ainsi.
agenda-desk-resolve = Résolu
agenda-desk-dismiss = Écarter
agenda-desk-resolved = Résolu
agenda-desk-dismissed = Écarté
agenda-desk-open-again = Rouvrir
agenda-desk-coverage = Qui peut prendre les créneaux
agenda-desk-group = Groupe
agenda-desk-minutes = Minutes de parole

## Importer un ordre du jour
agenda-import-title = Importer un ordre du jour
agenda-import-lead = Vous voyez d’abord ce que contient le fichier et ce qui y paraît étrange. Rien n’est enregistré avant votre confirmation.
agenda-import-file = Fichier de l’ordre du jour
agenda-import-hint = JSON, CSV ou XLSX, 3,5 Mo au plus. Un tableau a une ligne par créneau, avec les colonnes jour ou date, heure, type, titre, rôle, ouvert à, minutes.
agenda-import-no-file = Choisissez d’abord un fichier.
agenda-import-look = Examiner le fichier
agenda-import-review = { $name } : ce qui serait importé
agenda-import-replaces = { $n ->
    [one] La réunion a actuellement { $n } point. Les points de même code sont modifiés, les autres sont retirés.
   *[other] La réunion a actuellement { $n } points. Les points de même code sont modifiés, les autres sont retirés.
}
agenda-import-ignored = Ces colonnes ne sont pas connues et sont laissées de côté : { $columns }.
agenda-import-confirm = Importer cet ordre du jour
agenda-import-reason = Pourquoi l’ordre du jour change-t-il ?
agenda-import-reason-hint = L’ordre du jour actuel est public. Le motif est conservé dans le journal des modifications, à l’usage de l’équipe organisatrice.
agenda-import-reason-missing = Indiquez pourquoi l’ordre du jour change : l’actuel est public.
agenda-import-item = Point
agenda-import-day = Jour
agenda-import-hours = Heures
agenda-import-slots = Créneaux
agenda-import-other-zone = Les heures du fichier sont celles de { $file }, la réunion suit le fuseau de { $event }. Écrivez les heures du fichier dans le fuseau de la réunion, ou changez l’un des deux.

## Vue d’ensemble d’un processus
process-desk-public = Voir la page publique
process-desk-event = Réunion
process-desk-state = État
process-desk-draft = Brouillon
process-desk-published = Publiée
process-desk-groups = Groupes de parties prenantes et types de participants
process-desk-definition = Définition

desk-events-title = Mes réunions
desk-events-lead = Choisissez une réunion pour voir qui est invité, qui a répondu et ce qui vous attend.
desk-events-event = Réunion
desk-events-kind = Type
desk-events-days = Journées
desk-events-registration = Inscription
desk-events-open = Ouverte
desk-events-closed = Pas ouverte
desk-events-past = Passée
desk-events-none = Vous n’avez encore de rôle sur aucune réunion. Demandez-en un à l’administration.
