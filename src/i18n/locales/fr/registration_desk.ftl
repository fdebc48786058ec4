### Registrations on the organiser's desk: the list, one of them, deciding on it.

registration-desk-lead = Qui a demandé à participer, et où en est chaque inscription.
registration-desk-filter-text = Nom ou adresse
registration-desk-group = Groupe retenu
registration-desk-groups-all = Tous les groupes
registration-desk-no-group = Aucun groupe
registration-desk-state = État
registration-desk-states-all = Tous les états
registration-desk-state-pending = À décider
registration-desk-submitted = Envoyée le
registration-desk-found = { $n ->
    [one] { $shown } inscription
    [many] { $shown } d’inscriptions
   *[other] { $shown } inscriptions
}
registration-desk-empty = Aucune inscription ne correspond à ces filtres.
registration-desk-first = Il n’y a pas encore d’inscription.
registration-desk-position = numéro { $position } du groupe
registration-desk-answers = Réponses
registration-desk-claimed = Groupe indiqué dans le formulaire
registration-desk-days = Jours
registration-desk-attendance = Mode de participation
registration-desk-letters = Langue des courriels
registration-desk-floor = S’exprime en
registration-desk-interpretation = Interprétation
registration-desk-access-needs = Besoins d’accessibilité
registration-desk-decision = Décider
registration-desk-confirm = Confirmer la place
registration-desk-waitlist = Mettre sur la liste d’attente
registration-desk-refuse = Ne pas accepter
registration-desk-cancel = Annuler l’inscription
registration-desk-reason = Motif
registration-desk-reason-hint = Nécessaire pour refuser ou annuler. Il figure dans le courriel adressé à la personne.
registration-desk-reason-missing = Indiquez le motif : sans lui, rien ne peut être fait.
registration-desk-no-room = Toutes les places y sont prises. Utilisez la liste d’attente ou augmentez d’abord le nombre de places.
registration-desk-no-room-group = Toutes les places de ce groupe sont prises. Utilisez la liste d’attente ou augmentez d’abord la limite du groupe.
registration-desk-no-room-organisation = Toutes les places de cette organisation sont prises. Utilisez la liste d’attente ou augmentez d’abord sa limite.
registration-desk-raced = Rien n’a été modifié : l’état de cette inscription a changé. Consultez-le, puis décidez à nouveau.
registration-desk-regroup-title = Corriger le groupe
registration-desk-regroup-lead = Tous les chiffres comptent cette personne dans le groupe retenu. Sa propre réponse reste inchangée.
registration-desk-regroup = Changer le groupe
registration-desk-regroup-hint = Conservé dans le journal des modifications, envoyé à personne.
registration-desk-new = Inscrire une personne
registration-desk-new-lead = Pour qui l’a demandé par téléphone ou de vive voix. La personne reçoit un courriel avec son lien personnel et y donne ses consentements : aucun n’est enregistré ici.
registration-desk-new-draft = L’événement est encore un brouillon. Publiez-le d’abord.
registration-desk-new-send = Inscrire cette personne
registration-desk-flood-title = Supprimer ce que personne n’a confirmé
registration-desk-flood-lead = Les inscriptions ouvertes dont l’adresse n’a jamais été confirmée n’occupent aucune place et disparaissent d’elles-mêmes après 72 heures. En cas d’afflux, vous pouvez supprimer d’un coup celles que montre cette liste. Personne ne reçoit de courriel ; les inscriptions arrivées après l’ouverture de cette page restent.
registration-desk-flood-remove = { $n ->
    [one] Supprimer cette inscription
    [many] Supprimer ces { $shown } d’inscriptions
   *[other] Supprimer ces { $shown } inscriptions
}
