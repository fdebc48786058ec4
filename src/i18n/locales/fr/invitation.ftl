### Invitations : la page personnelle et ses réponses, le choix des personnes à inviter, le lien perdu.

## Page personnelle
invitation-kicker = Invitation
invitation-when = Date et heure
invitation-where = Lieu
invitation-organiser = Organisation
invitation-deadline = Réponse souhaitée avant
invitation-whose = Cette page est destinée à { $name }, { $email }.
invitation-not-you = Ce n’est pas vous ?
invitation-not-you-open = Ce lien appartient à une autre personne. Vous pouvez aussi participer :
invitation-not-you-register = M’inscrire en mon propre nom
invitation-not-you-invited = Ce lien appartient à une autre personne et cette réunion se tient sur invitation. Pour demander à y participer, écrivez à { $contact }.
invitation-question = Participerez-vous ?
invitation-change-question = Quelque chose a changé ?
invitation-come = Je participerai
invitation-come-hint = Ouvre le formulaire d’inscription. Il prend environ trois minutes.
invitation-cannot = Je ne pourrai pas participer
invitation-cannot-hint = Libère une place pour une autre personne. Le motif est bienvenu, jamais exigé.
invitation-other = Une autre personne viendra
invitation-other-hint = Vous nommez une personne, qui reçoit alors une invitation à son nom.
invitation-looking-binds-nothing = Ouvrir cette page n’engage à rien. Vous pouvez changer de réponse jusqu’à la clôture des inscriptions.
invitation-answered-declined = Votre réponse : vous ne pourrez pas participer.
invitation-answered-delegated = Votre réponse : une autre personne viendra à votre place.
invitation-answered-registered = Votre inscription à cette réunion est enregistrée.
invitation-open-mine = Ouvrir mon inscription
invitation-unconfirmed = Il reste une étape : confirmer que cette adresse électronique est bien la vôtre.
invitation-confirm = Confirmer mon adresse
invitation-event-cancelled = Cette réunion est annulée.
invitation-event-over = Cette réunion est terminée. Merci de votre intérêt.
invitation-not-yet-open = Les inscriptions ouvrent le { $at }. Vous pourrez répondre à partir de ce moment.
invitation-closed = Les inscriptions sont closes. Pour toute précision, écrivez à { $contact }.
invitation-revoked = L’équipe d’organisation a retiré cette invitation. S’il s’agit d’une erreur, écrivez à { $contact }.

## Je ne pourrai pas participer
invitation-this-is-for = Cette page est destinée à { $name }.
invitation-back-to-event = À propos de la réunion
invitation-decline-title = Vous ne pourrez pas participer
invitation-decline-lead = Merci de nous prévenir : une place se libère pour une autre personne.
invitation-decline-reason = Motif
invitation-decline-reason-hint = Seule l’équipe d’organisation le lit.
invitation-decline-button = Envoyer ma réponse
invitation-declined-title = Votre réponse est enregistrée
invitation-declined-body = Vous ne pourrez pas participer à cette réunion. Vous ne recevrez plus de rappel.
invitation-declined-reason = Votre motif
invitation-changed-mind = Si vos projets changent, vous pouvez répondre autrement jusqu’à la clôture des inscriptions.
invitation-register-link = Je participerai finalement
invitation-delegate-link = Une autre personne viendra

## Une autre personne viendra
invitation-delegate-title = Une autre personne viendra
invitation-delegate-lead = Nous enverrons à cette personne une invitation à son nom. Rien n’est inscrit à sa place : la décision lui appartient.
invitation-delegate-name = Nom complet de cette personne
invitation-delegate-email = Son adresse électronique
invitation-delegate-lang = Langue de la lettre
invitation-delegate-button = Envoyer l’invitation
invitation-delegated-title = Votre réponse est enregistrée
invitation-delegated-body = Une autre personne viendra à votre place. Elle reçoit une invitation personnelle par courriel, sauf si elle en avait déjà une.
invitation-cannot-link = Je ne pourrai pas participer
invitation-delegate-oneself = Indiquez le nom et l’adresse d’une autre personne : ceux-ci sont les vôtres.
invitation-delegate-unreachable = Nous ne pouvons pas écrire à cette adresse. Merci d’inviter cette personne à écrire à { $contact }.
invitation-delegate-too-many = Vous avez déjà nommé trois personnes. Pour en nommer une autre, écrivez à { $contact }.
invitation-delegate-lang-missing = Choisissez la langue de la lettre.

## Réponses impossibles
invitation-no-answer-title = Cette réponse n’est pas possible
invitation-refused-registered = Votre inscription à cette réunion est enregistrée. Pour libérer votre place, retirez votre inscription.
invitation-refused-same = C’est déjà votre réponse.
invitation-refused-not-invited = Ce lien n’appartient à aucune invitation.
