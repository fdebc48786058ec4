## Les règles
reminder-title = Rappels
reminder-lead = Une règle s’applique d’elle-même le moment venu. Personne ne reçoit deux fois le même rappel ; qui a déjà répondu n’en reçoit pas.
reminder-none = Cette réunion n’a pas de règle de rappel.
reminder-add = Ajouter une règle
reminder-to-move = Et si une date change ?
reminder-sentence = { $when }, à { $time } { $zone }, { $audience }
reminder-sentence-minutes = { $when }, { $audience }
reminder-days-before = { $days ->
    [0] Le jour même : { $anchor }
    [one] 1 jour avant { $anchor }
   *[other] { $days } jours avant { $anchor }
}
reminder-days-after = { $days ->
    [0] Le jour même : { $anchor }
    [one] 1 jour après { $anchor }
   *[other] { $days } jours après { $anchor }
}
reminder-minutes-before = { $minutes ->
    [0] Au moment même : { $anchor }
    [one] 1 minute avant { $anchor }
   *[other] { $minutes } minutes avant { $anchor }
}
reminder-minutes-after = { $minutes ->
    [0] Au moment même : { $anchor }
    [one] 1 minute après { $anchor }
   *[other] { $minutes } minutes après { $anchor }
}
reminder-anchor-registration = la clôture des inscriptions
reminder-anchor-nomination = la clôture de l’appel à candidatures
reminder-anchor-offer = l’échéance d’un créneau proposé
reminder-anchor-event-start = le début de la réunion
reminder-anchor-event-end = la fin de la réunion
reminder-anchor-sitting = le début de chaque journée
reminder-anchor-session = le début d’une séance
reminder-anchor-invitation = l’envoi de l’invitation
reminder-to-not-answered = aux personnes invitées qui n’ont pas répondu
reminder-to-not-registered = aux personnes invitées qui ne sont pas inscrites, même si leur invitation a expiré
reminder-to-pending = aux personnes dont l’inscription n’est pas encore décidée
reminder-to-confirmed = aux personnes confirmées
reminder-to-waitlisted = aux personnes en liste d’attente
reminder-to-drafts = aux personnes qui ont commencé une candidature sans la déposer
reminder-to-unheard = aux personnes inscrites des groupes sans candidature
reminder-to-offer-open = aux personnes qui n’ont pas répondu à un créneau proposé
reminder-to-text-missing = aux personnes confirmées qui n’ont pas remis le texte de leur intervention
reminder-whom-not-answered = Personnes invitées qui n’ont pas répondu
reminder-whom-not-registered = Personnes invitées qui ne sont pas inscrites, même si leur invitation a expiré
reminder-whom-pending = Personnes dont l’inscription n’est pas encore décidée
reminder-whom-confirmed = Personnes confirmées
reminder-whom-waitlisted = Personnes en liste d’attente
reminder-whom-drafts = Personnes qui ont commencé une candidature sans la déposer
reminder-whom-unheard = Personnes inscrites des groupes sans candidature
reminder-whom-offer-open = Personnes qui n’ont pas répondu à un créneau proposé
reminder-whom-text-missing = Personnes confirmées qui n’ont pas remis le texte de leur intervention
reminder-state = La règle est
reminder-on = activée
reminder-off = désactivée
reminder-next = Prochaines fois
reminder-next-none = Aucune. Elle s’est déjà appliquée, ou cette date n’existe pas.
reminder-next-off = Aucune tant qu’elle est désactivée.
reminder-letter = Courriel
reminder-only = Seulement
reminder-only-group = { $group }
reminder-only-language = qui lisent : { $language }
reminder-only-sitting = qui viennent à : { $sitting }
reminder-people = { $people ->
    [one] { $people } personne
   *[other] { $people } personnes
}
reminder-now = { $people } à ce jour
reminder-switch-on = Activer
reminder-switch-off = Désactiver
reminder-change = Modifier
reminder-switched-on = La règle est activée.
reminder-switched-off = La règle est désactivée. Elle n’envoie rien tant qu’elle n’est pas réactivée.
reminder-saved = La règle est enregistrée et planifiée comme indiqué ici.
reminder-moved = La clôture des inscriptions a changé, et les rappels avec elle.
reminder-decided = C’est fait.
reminder-past = Ce qu’elle a fait jusqu’ici
reminder-past-none = Elle ne s’est pas encore appliquée.
reminder-note-offer = Toute personne à qui un créneau est proposé reçoit un rappel sans aucune règle, à la moitié puis aux cinq sixièmes du délai. Un rappel de cette règle qui tomberait près de l’un d’eux, ou dans les vingt premières minutes, n’est pas envoyé.
reminder-due = Échéance
reminder-outcome = Résultat
reminder-done = { $letters ->
    [one] { $letters } courriel écrit
   *[other] { $letters } courriels écrits
}
reminder-sending = { $letters ->
    [one] En cours : { $letters } courriel écrit
   *[other] En cours : { $letters } courriels écrits
}
reminder-missed = Manquée : il était trop tard pour être utile, ou la réunion n’était pas ouverte. Rien n’a été envoyé.
reminder-skipped = Laissée de côté. Rien n’a été envoyé.
reminder-cancelled = Planifiée de nouveau ou annulée
reminder-letters = Ces courriels parmi les courriels envoyés
reminder-about = { $title }

## Ce qui attend, et les nuits où l’heure change
reminder-waiting = { $reminders ->
    [one] 1 rappel serait en retard : envoyez-le maintenant ou laissez-le de côté.
   *[other] { $reminders } rappels seraient en retard : envoyez-les maintenant ou laissez-les de côté.
}
reminder-waiting-many = Après un arrêt du service, plus de courriels que d’habitude sont à envoyer d’un coup : ils attendent votre décision.
reminder-send-now = Envoyer maintenant
reminder-skip = Laisser de côté
reminder-shifted = Le pays a changé d’heure : ce qui était prévu le { $was } l’est maintenant le { $is }. L’heure affichée reste la même.
reminder-gap = L’horloge avance cette nuit-là et { $time } n’existe pas : l’envoi se fait à { $is }.
reminder-fold = L’horloge recule cette nuit-là et { $time } se produit deux fois : l’envoi se fait la première fois.

## Une règle
reminder-new-title = Nouvelle règle de rappel
reminder-change-title = Modifier une règle de rappel
reminder-form-when = Quand
reminder-form-anchor = À compter de
reminder-form-side = Avant ou après
reminder-form-before = Avant
reminder-form-after = Après
reminder-form-amount = Combien
reminder-form-unit = Jours ou minutes
reminder-form-days = Jours
reminder-form-minutes = Minutes
reminder-form-time = Heure, pour les jours
reminder-form-time-hint = À l’heure de { $city }, par exemple 10:00.
reminder-form-whom = À qui
reminder-form-audience = Personnes
reminder-form-groups = Seulement ces groupes
reminder-form-langs = Seulement qui lisent
reminder-form-sitting = Seulement qui viennent à
reminder-form-every-sitting = Toutes les journées
reminder-form-session = Séance, si l’on compte à partir des séances
reminder-form-every-session = Toutes les séances
reminder-form-what = Quoi
reminder-form-letter = Courriel
reminder-form-late = Si le service était arrêté à cette heure
reminder-form-late-send = L’envoyer en retard, tant que c’est utile
reminder-form-late-skip = Le laisser de côté
reminder-form-late-hint = En retard : jusqu’à 24 heures avant une date limite, 12 heures avant une réunion, 20 minutes si l’on compte en minutes.
reminder-form-quiet-from = Aucun envoi de
reminder-form-quiet-to = à
reminder-form-save = Enregistrer la règle
reminder-form-back = Retour aux rappels
reminder-form-preview = Le courriel
reminder-form-subject = Objet
reminder-form-as = Tel que { $name } le lirait.
reminder-form-next = Quand elle s’applique, et à combien de personnes à ce jour

## Ce qui n’est pas possible
reminder-problem-amount = Saisissez un nombre entier de 0 à { $most }.
reminder-problem-choose = Choisissez dans la liste.
reminder-problem-time = Saisissez l’heure, par exemple 10:00 : une règle en jours en demande une.
reminder-problem-quiet = Saisissez les deux heures de silence, ou aucune. Elles ne peuvent pas être identiques.
reminder-problem-letter = Ce courriel ne dit pas la vérité à ces personnes. Choisissez celui qui leur est destiné.
reminder-problem-after = Après la date limite, il n’y a plus rien à demander. Choisissez « Avant ».
reminder-problem-before-invitation = Personne ne peut être relancé avant l’invitation. Choisissez « Après ».
reminder-problem-invitation-days = Après une invitation, comptez en jours.
reminder-problem-thanks = Le remerciement vient après la fin de la réunion. Comptez après « la fin de la réunion ».
reminder-problem-attend = Une fois la réunion commencée, il est trop tard. Choisissez « Avant ».
reminder-problem-quiet-hour = Cette heure est dans les heures de silence. Choisissez une autre heure, ou d’autres heures de silence.
reminder-problem-sitting = On ne sait pas encore à quelle journée viendront ces personnes. Choisissez « Toutes les journées », des personnes inscrites, ou comptez à partir du début d’une journée.
reminder-problem-session = Seule une règle qui compte à partir du « début d’une séance » peut porter sur une séance. Choisissez « Toutes les séances », ou comptez à partir d’elle.
reminder-problem-offer = L’échéance d’un créneau proposé, les personnes qui n’y ont pas répondu et le courriel qui le leur demande vont ensemble. Choisissez les trois, ou aucun.
reminder-problem-groups = Ces groupes sont trop nombreux pour une seule règle. Choisissez-en moins, faites deux règles, ou n’en cochez aucun pour atteindre tous les groupes.
reminder-problem-double = Une règle envoie déjà ce courriel à ces personnes à ce moment. Modifiez plutôt celle-là.
reminder-problem-raced = Quelqu’un d’autre a modifié cette règle entre-temps. Relisez-la et saisissez de nouveau votre changement.

## Quand une date change
reminder-move-title = Et si une date change ?
reminder-move-lead = Rien ne change avant l’enregistrement. Vous voyez d’abord quels rappels se déplacent, lesquels disparaissent et lesquels seraient en retard.
reminder-move-what = Quelle date
reminder-move-registration = La clôture des inscriptions
reminder-move-nomination = La clôture de l’appel à candidatures
reminder-move-sitting = Le début de : { $sitting }
reminder-move-date = Nouvelle date
reminder-move-time = Nouvelle heure
reminder-move-time-hint = Une date limite sans heure finit avec le jour.
reminder-move-show = Montrer ce qui se passe
reminder-move-result = Ce que deviennent les rappels
reminder-move-nothing = Aucun rappel ne change.
reminder-move-rule = Rappel
reminder-move-now = Prévu actuellement
reminder-move-then = Après le changement
reminder-move-none = aucun
reminder-move-gone = disparaît
reminder-move-again = a été envoyé, et le sera de nouveau
reminder-move-overdue = serait en retard
reminder-move-past = est passé et n’est pas envoyé
reminder-move-reason = Pourquoi la date change
reminder-move-overdue-choice = Rappels qui seraient en retard
reminder-move-ask = Décider plus tard, sur la page des rappels
reminder-move-save = Déplacer la clôture des inscriptions
reminder-move-elsewhere = Cette date se modifie sur sa propre page ; les rappels suivent en moins d’une minute.
reminder-move-owner = Seul·e un·e propriétaire de la réunion peut déplacer la clôture des inscriptions.
reminder-move-to-call = Prolonger l’appel
reminder-move-to-agenda = Aller à l’ordre du jour
reminder-move-announced = { $letters ->
    [one] { $letters } courriel d’une annonce n’est pas encore parti. La date, le lieu et l’échéance que son texte laisse aux repères suivent d’eux-mêmes ; une date tapée dans le texte reste telle quelle. S’il y en a une, annulez d’abord ce courriel.
   *[other] { $letters } courriels d’annonces ne sont pas encore partis. La date, le lieu et l’échéance que leur texte laisse aux repères suivent d’eux-mêmes ; une date tapée dans le texte reste telle quelle. S’il y en a une, annulez d’abord ces courriels.
}
