### Chiffres : tableau de bord, listes derrière les chiffres, rapport de participation.

## Ce qui est compté
reports-figure-invited = Personnes invitées
reports-define-invited = Personnes dont l’invitation a été envoyée et n’a pas été retirée. Une personne relancée ou invitée une seconde fois compte une fois.
reports-figure-delivered = Lettres remises
reports-define-delivered = Personnes invitées pour lesquelles le serveur de messagerie a accepté une invitation ou un rappel, sans retour connu à ce jour.
reports-figure-answered = Réponses
reports-define-answered = Personnes invitées qui se sont inscrites, ont décliné ou ont désigné quelqu’un d’autre.
reports-figure-silent = Sans réponse
reports-define-silent = Personnes invitées qui n’ont pas répondu. Les réponses et les personnes sans réponse font ensemble les personnes invitées.
reports-figure-declined = Déclinent
reports-define-declined = Personnes invitées qui ont fait savoir qu’elles ne viendraient pas et ne se sont pas inscrites depuis.
reports-figure-delegated = Quelqu’un d’autre
reports-define-delegated = Personnes invitées qui ont désigné quelqu’un d’autre et ne se sont pas inscrites elles-mêmes. La personne désignée est invitée, et comptée, à son tour.
reports-figure-registered = Inscriptions
reports-define-registered = Personnes qui ont envoyé le formulaire et dont l’adresse est confirmée, quelle que soit la suite. C’est la somme des inscriptions confirmées, en liste d’attente, à décider, refusées et retirées.
reports-figure-confirmed = Confirmées
reports-define-confirmed = Personnes inscrites qui ont une place au moment du décompte.
reports-figure-waitlisted = Liste d’attente
reports-define-waitlisted = Personnes inscrites qui attendent une place au moment du décompte.
reports-figure-pending = À décider
reports-define-pending = Personnes inscrites sur lesquelles l’organisation doit encore se prononcer.
reports-figure-refused = Refusées
reports-define-refused = Personnes inscrites dont l’organisation n’a pas retenu l’inscription.
reports-figure-withdrawn = Retirées
reports-define-withdrawn = Personnes qui ont retiré leur inscription ou dont l’inscription a été annulée par l’organisation.

reports-without-invitation = { $figure }, sans invitation
reports-came-anyhow = Tout le monde
reports-came-invited = Sur invitation
reports-came-uninvited = Sans invitation
reports-group = Groupe de parties prenantes
reports-all-groups = Tous les groupes
reports-no-group = Pas encore de groupe
reports-number-label = { $number } : { $figure }, { $group }
reports-definitions-title = Ce que signifient les chiffres
reports-definitions-lead = On compte des personnes, pas des lettres. Chaque personne compte dans un seul groupe, son groupe de référence ; si l’organisation le corrige, toutes les colonnes changent ensemble.

## Tableaux
reports-funnel-caption = De l’invitation à la place, par groupe de parties prenantes
reports-answers-caption = Ce que les personnes invitées ont répondu
reports-states-invited-caption = Où en sont les inscriptions des personnes invitées
reports-states-uninvited-caption = Où en sont les inscriptions sans invitation
reports-details = Afficher les réponses et les états par groupe
reports-room-title = Inscriptions par groupe de parties prenantes
reports-room-caption = { $n ->
    [one] { $shown } personne est inscrite.
   *[other] { $shown } personnes sont inscrites.
}

## Tableau de bord
reports-dashboard-title = Tableau de bord
reports-as-of = Chiffres au { $moment }.
reports-open-report = Rapport de participation
reports-of-invited = { $percent } des personnes invitées
reports-of-registered = { $percent } des personnes inscrites
reports-delivered-note = dont { $number } avec lettre remise
reports-uninvited-note = { $n ->
    [one] dont { $shown } sans invitation
   *[other] dont { $shown } sans invitation
}
reports-start-import = Le répertoire est encore vide. Commencez par importer la liste des contacts : un fichier CSV ou Excel avec les noms, les adresses et les groupes.
reports-start-import-action = Importer des contacts
reports-start-invite = { $n ->
    [one] { $shown } personne figure au répertoire et nul n’a encore été invité. Choisissez qui inviter ; vous verrez les noms, le nombre et la lettre avant tout envoi.
   *[other] { $shown } personnes figurent au répertoire et nul n’a encore été invité. Choisissez qui inviter ; vous verrez les noms, le nombre et la lettre avant tout envoi.
}
reports-start-invite-action = Choisir qui inviter
reports-start-wait = Il n’y a encore ni invitation ni inscription. Les chiffres apparaîtront ici avec la première invitation.
reports-needs-title = Ce qui vous attend
reports-needs-nothing = Rien ne vous attend.
reports-need-approve = { $n ->
    [one] { $shown } inscription attend une décision
   *[other] { $shown } inscriptions attendent une décision
}
reports-need-fill = { $n ->
    [one] { $shown } personne est en liste d’attente alors que des places sont libres : la limite de son organisation la retient peut-être
   *[other] { $shown } personnes sont en liste d’attente alors que des places sont libres : la limite de leurs organisations les retient peut-être
}
reports-need-mail = { $n ->
    [one] { $shown } lettre n’a pas pu être envoyée
   *[other] { $shown } lettres n’ont pas pu être envoyées
}
reports-need-organisations = { $n ->
    [one] { $shown } organisation a été saisie librement et reste à rapprocher
   *[other] { $shown } organisations ont été saisies librement et restent à rapprocher
}
reports-need-findings = { $n ->
    [one] { $shown } anomalie du programme reste à trancher
   *[other] { $shown } anomalies du programme restent à trancher
}
reports-need-invite = { $n ->
    [one] { $shown } contact n’a jamais été invité
   *[other] { $shown } contacts n’ont jamais été invités
}
reports-dates-title = Échéances et dates
reports-registration-opens = Ouverture des inscriptions
reports-registration-closes = Clôture des inscriptions
reports-sitting = Journée
reports-mail-title = Courrier
reports-mail-none = Aucune lettre n’a encore été écrite.
reports-mail-line = Lettres écrites : { $all }. Dont envoyées : { $sent } ; en attente ou en cours : { $open } ; en échec : { $failed } ; devenues inutiles : { $cancelled }.
reports-mail-bounced = { $n ->
    [one] La lettre de { $shown } personne invitée est revenue.
   *[other] Les lettres de { $shown } personnes invitées sont revenues.
}

## La liste derrière un chiffre
reports-people-title = { $what } : { $number }
reports-everybody = Personnes invitées ou inscrites
reports-figure = Chiffre
reports-came = Voie d’arrivée
reports-name = Nom
reports-organisation = Organisation
reports-country = Pays ou territoire
reports-language = Langue
reports-state = État
reports-email = Adresse électronique
reports-phone = Téléphone
reports-bounced = lettre revenue
reports-found = { $n ->
    [one] { $shown } personne
   *[other] { $shown } personnes
}
reports-nobody = Cette liste est vide. Retirez un filtre pour voir plus de personnes.
reports-masked = Votre rôle ne montre que les initiales. Un ou une propriétaire de la réunion peut vous en donner un plus élevé.
reports-export-csv = Liste (CSV)
reports-export-xlsx = Liste (Excel)
reports-state-confirmed = confirmée
reports-state-waitlisted = liste d’attente
reports-state-pending = à décider
reports-state-refused = refusée
reports-state-withdrawn = retirée
reports-state-cancelled = annulée
reports-state-declined = décline
reports-state-delegated = a désigné quelqu’un d’autre
reports-state-silent = sans réponse
reports-way-invited-on-behalf = Sur invitation, saisie par l’organisation
reports-way-on-behalf = Saisie par l’organisation

## Rapport
reports-report-title = Rapport de participation
reports-tables-csv = Tableaux (CSV)
reports-tables-xlsx = Tableaux (Excel)
reports-steps-caption = Chaque étape, selon la voie d’arrivée
reports-step = Étape
reports-together = Ensemble
reports-share-of-invited = Part des personnes invitées
reports-share-of-step = Part d’une étape précédente
reports-share-of = { $percent } de : { $figure }
reports-bars-title = { $confirmed } personnes inscrites sur { $registered } ont une place
reports-bars-method = Inscriptions et inscriptions confirmées par groupe de parties prenantes, avec ou sans invitation.
reports-bar-note = { $confirmed } confirmées sur { $registered }
reports-notes-title = Notes sur les chiffres
reports-notes-people = Deux inscriptions portant la même adresse et le même nom sont une seule personne ; les personnes qui partagent une boîte se distinguent par leur nom.
reports-small-numbers = Dans ce qui est public, les nombres de 1 à 4 sont masqués, ainsi que d’autres lorsqu’un nombre masqué pourrait se déduire d’un total.
reports-publication-title = Chiffres publics
reports-is-published = publiés
reports-published-since = Chacun peut voir les totaux par groupe depuis le { $moment }.
reports-open-public = Ouvrir la page publique
reports-not-published = Personne à l’extérieur ne voit ces chiffres. Une fois publiés, la page publique montre des totaux par groupe, sans aucun nom, et suit dès lors les chiffres.
reports-publish = Publier les chiffres
reports-preview = Ce que voit le public
reports-reason = Motif
reports-reason-hint = Il est conservé avec la trace de ce changement.
reports-reason-missing = Écrivez pourquoi les chiffres sont retirés.
reports-take-back = Retirer les chiffres

## Ce que voit tout le monde
reports-public-title = Qui participe
reports-public-caption = Participation par groupe de parties prenantes
reports-hidden = masqué
reports-hidden-no-dots = Les groupes dont le nombre est masqué n’ont pas de points.
reports-not-yet-title = Les chiffres ne sont pas encore publiés
reports-not-yet-text = L’organisation de cette réunion n’a pas publié les chiffres de participation. Revenez après la réunion.
reports-need-holes = { $n ->
    [one] 1 créneau est de nouveau libre après une proposition
   *[other] { $shown } créneaux sont de nouveau libres après une proposition
}
reports-need-changes = { $n ->
    [one] 1 changement de créneau confirmé est à transmettre
   *[other] { $shown } changements de créneaux confirmés sont à transmettre
}
