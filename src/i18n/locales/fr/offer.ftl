### Offers: a place, until when, the answer, who comes next.

## To the holder of a personal link
offer-title = Un créneau qui m’est proposé
offer-none = Aucun créneau ne vous est proposé pour le moment.
offer-part = Rôle
offer-session = Séance
offer-when = Date et heure
offer-state-offered = En attente de réponse
offer-state-confirmed = Confirmé
offer-state-declined = Décliné
offer-state-lapsed = Sans réponse à temps
offer-state-withdrawn = Retiré
offer-text-offered = Votre candidature a été retenue. Merci de répondre avant le { $until }. Le créneau ne vous revient qu’une fois accepté.
offer-text-confirmed = Le créneau est à vous. Merci.
offer-text-passed-on = Un·e collègue de votre organisation a désormais ce créneau.
offer-text-declined = Vous avez décliné ce créneau. S’il s’agit d’une erreur, écrivez à { $email }.
offer-text-lapsed = Sans réponse avant le { $until }, le créneau est proposé à quelqu’un d’autre. Si vous le souhaitiez, écrivez à { $email }.
offer-text-withdrawn = L’organisation a retiré ce créneau. Le motif : { $reason }
offer-accept = Accepter le créneau
offer-named = Mon nom et mon organisation peuvent figurer au programme
offer-named-hint = Sans cet accord, le programme ne mentionne que votre groupe. Vous pouvez changer d’avis à tout moment.
offer-decline-title = Je ne peux pas l’accepter
offer-decline = Décliner le créneau
offer-step-back-title = Je ne peux plus venir
offer-step-back = Rendre le créneau
offer-reason = Motif
offer-reason-hint = Seule l’organisation le lit.
offer-calendar = Ajouter à mon agenda
offer-colleague-title = Un·e collègue à ma place
offer-colleague-lead = Vous pouvez proposer une personne de votre organisation. Le créneau reste le vôtre tant qu’elle n’a pas accepté.
offer-colleague-waiting = Nous attendons la réponse de la personne proposée. D’ici là, rien ne change.
offer-colleague-open = Proposer un·e collègue
offer-proposal-title = La place d’un·e collègue vous est proposée
offer-proposal-text = Un·e collègue de votre organisation souhaite que vous preniez ce créneau. Rien ne change tant que vous n’avez pas accepté.
offer-proposal-over = Ce créneau ne peut plus être cédé.
offer-others = Autres créneaux proposés
offer-done-accepted = Merci : le créneau est à vous. Un message avec le fichier d’agenda est en route.
offer-done-declined = Merci de nous l’avoir dit. Nous sollicitons quelqu’un d’autre.
offer-done-proposed = Merci. Si votre collègue peut être sollicité·e, un message avec un lien personnel est en route. D’ici là, le créneau reste le vôtre.
offer-me-title = Un créneau vous est proposé
offer-me-text = Consultez le créneau, acceptez-le ou déclinez-le, et préparez votre intervention.
offer-me-open = Ouvrir le créneau

## Why nothing was changed
offer-problem-late = Le délai de réponse est écoulé, votre réponse n’a pas été prise en compte. Si vous souhaitez toujours ce créneau, écrivez à { $email } : il est peut-être libre.
offer-problem-declined = Vous aviez déjà décliné ce créneau, et cela reste valable. Si vous avez changé d’avis, écrivez à { $email }.
offer-problem-lapsed = La proposition avait expiré avant votre réponse, et le créneau est proposé à quelqu’un d’autre. Écrivez à { $email } si vous souhaitez toujours intervenir.
offer-problem-withdrawn = L’organisation avait retiré la proposition avant votre réponse. Le motif figure ci-dessous ; pour toute question, écrivez à { $email }.
offer-problem-raced = Quelque chose a changé entre-temps. Regardez à nouveau et répondez encore une fois.
offer-problem-no-reason = Indiquez pourquoi vous rendez le créneau : d’autres comptent dessus.
offer-problem-not-registered = Inscrivez-vous d’abord : seules les personnes inscrites peuvent prendre un créneau. Rien n’est perdu entre-temps.
offer-problem-another-organisation = Le créneau ne peut passer qu’à une personne inscrite au nom de la même organisation. Si c’est votre cas, écrivez à { $email }.
offer-problem-not-allowed = Les règles du programme ne permettent pas que vous preniez ce créneau : il est réservé à un autre groupe, ou a lieu en même temps qu’un autre des vôtres. Écrivez à { $email }.
offer-problem-over = La séance est terminée : plus rien ne peut être modifié.
offer-problem-begun = La séance a commencé : ses créneaux ne peuvent plus être proposés.
offer-problem-does-not-stand = Choisissez une personne dont la candidature est recevable : celle-ci ne l’est pas, ou a été retirée.
offer-problem-registration-gone = Choisissez une personne dont l’inscription est valable : celle-ci a été refusée, retirée ou annulée.
offer-problem-withdraw-reason = Indiquez pourquoi le créneau est retiré : la personne le lira.

## The speaker's page
speaking-title = Mon intervention
speaking-write = Ce qui l’accompagne
speaking-lead = Vous pouvez tout modifier jusqu’à la fin de la réunion. Les interprètes et l’équipe le lisent.
speaking-text = Texte de mon intervention
speaking-text-hint = Pour les interprètes ; il n’est pas publié. Des notes suffisent.
speaking-language = Je parlerai en
speaking-language-open = Pas encore décidé
speaking-save = Enregistrer
speaking-cannot = Modifier ou rendre le créneau
speaking-others = Mes autres créneaux
speaking-done-saved = Enregistré. La version la plus récente fait foi.

## Organisers: offers
offers-title = Propositions
offers-lead = Qui s’est vu proposer quel créneau, jusqu’à quand, et qui vient ensuite.
offers-places = Créneaux
offers-holes = Créneaux libres
offers-no-holes = Tous les créneaux sont proposés ou confirmés.
offers-not-released = Les réponses ne sont pas encore envoyées : personne n’a été informé.
offers-live = Proposés et confirmés
offers-live-none = Aucun créneau n’est proposé pour le moment.
offers-ended = Terminées
offers-ended-none = Aucune proposition n’est terminée.
offers-person = Personne
offers-state = État
offers-until = Réponse
offers-answer-by = avant le { $until }
offers-deadline = Réponse attendue avant le
offers-speaks = Langue d’intervention
offers-biography = Courte biographie
offers-text = Texte de l’intervention
offers-answered = Répondu
offers-since = Proposé
offers-address = Adresse électronique
offers-chased = { $n ->
    [one] relancé·e une fois
   *[other] relancé·e { $shown } fois
}
offers-asked = Déjà sollicité·e·s :
offers-next = Prochaine réserve :
offers-send-next = Proposer le créneau
offers-no-reserve = Personne sur la liste de réserve n’a demandé ce créneau tout en y étant admis.
offers-by-hand = Le proposer soi-même
offers-choose = Choisir une personne
offers-allowed = Des groupes de ce créneau
offers-not-allowed = D’autres groupes
offers-reason-hint = Nécessaire seulement si une règle n’est pas respectée. Il reste dans le journal.
offers-breaks = Cela irait contre les règles pour { $name } :
offers-offer = Proposer le créneau
offers-passed-on = cédé à un·e collègue
offers-changes = Changements à transmettre
offers-changes-lead = Des places confirmées ont changé. Un seul bouton écrit aux personnes nommées ici ; c’est vous qui prévenez interprètes, modération et technique.
offers-change = Changement
offers-when = Depuis
offers-tell-whom = Qui informer
offers-tell-team = Modération, interprètes, équipe de salle
offers-told = Cocher sans écrire
offers-change-confirmed = { $name } a confirmé
offers-change-freed = { $name } ne vient plus : le créneau est libre
offers-change-replaced = { $name } vient à la place d’un·e collègue
offers-change-naming = { $name } a modifié l’accord sur la mention du nom
offers-change-moved = La séance de { $name } a d’autres horaires
offer-moved = Les horaires de cette séance ont changé depuis que la place a été proposée. Si vous avez un fichier de calendrier, prenez le nouveau.
offers-write = Écrire aux personnes nommées et cocher
offers-done-written = { $letters ->
    [0] C’est coché. Il n’y avait personne à qui écrire.
    [one] C’est coché : { $number } lettre est en route.
   *[other] C’est coché : { $number } lettres sont en route.
}
offer-news-hours = La séance où vous avez une place a d’autres horaires.
offer-news-people = Les personnes qui interviennent dans votre séance ont changé.
offer-reason-called-off = La réunion a été annulée.
offer-left-given-back = Vous avez rendu le créneau.
offer-left-nomination = Votre candidature a été retirée.
offer-left-registration = Votre inscription à la réunion n’est plus valable.
offers-done-offered = Le créneau est proposé. Le message est en route.
offers-done-withdrawn = Le créneau est retiré. La personne est informée du motif.
offers-done-told = C’est noté : tout le monde est informé.
offers-naming = Nom au programme
offers-named = peut être mentionné
offers-unnamed = n’est pas mentionné
offers-written = Ce que la personne a écrit
offers-withdraw-title = Retirer le créneau
offers-withdraw-lead = La personne est informée aussitôt, avec le motif. Le créneau redevient libre.
offers-withdraw-confirmed = La personne a accepté ce créneau et compte dessus. Elle est informée aussitôt, avec le motif, et l’horaire disparaît de son agenda.
offers-withdraw-hint = Tel que la personne le lira.
offers-withdraw = Retirer le créneau
