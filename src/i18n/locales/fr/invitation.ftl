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

## Organisation : les états
invitation-state-draft = Non envoyée
invitation-state-sent = Réponse attendue
invitation-state-accepted = Inscription faite
invitation-state-declined = Ne participera pas
invitation-state-delegated = Une autre personne viendra
invitation-state-expired = Sans réponse à temps
invitation-state-revoked = Retirée
invitation-bounced = Lettre revenue

## Organisation : à qui écrire
invitation-desk-title = Invitations
invitation-desk-lead = Choisissez à qui écrire. Rien ne part avant que vous ayez vu les noms et la lettre.
invitation-choose-title = À qui écrire
invitation-filter-text = Nom, organisation ou adresse
invitation-filter-group = Groupe
invitation-filter-groups-all = Tous les groupes
invitation-filter-organisation = Organisation
invitation-filter-organisations-all = Toutes les organisations
invitation-filter-country = Pays
invitation-filter-countries-all = Tous les pays
invitation-filter-lang = Langue des lettres
invitation-filter-langs-all = Toutes les langues
invitation-filter-asked = Invitation antérieure
invitation-asked-never = Pas encore d’invitation
invitation-asked-unanswered = Invitation sans réponse
invitation-asked-whatever = Tout le monde
invitation-number = { $n ->
    [0] Avec ces filtres, personne ne reçoit de lettre.
    [one] { $shown } personne reçoit une lettre.
    [many] { $shown } de personnes reçoivent une lettre.
   *[other] { $shown } personnes reçoivent une lettre.
}
invitation-left-out = { $n ->
    [one] { $shown } personne correspond aux filtres, mais est laissée de côté
    [many] { $shown } de personnes correspondent aux filtres, mais sont laissées de côté
   *[other] { $shown } personnes correspondent aux filtres, mais sont laissées de côté
}
invitation-left-out-contact = ne pas contacter
invitation-left-out-registered = déjà inscrite
invitation-left-out-declined = ne participera pas
invitation-left-out-delegated = a nommé une autre personne
invitation-left-out-revoked = invitation retirée
invitation-left-out-asked = déjà invitée
invitation-left-out-not-asked = pas encore invitée
invitation-left-out-dead = la boîte n’existe pas
invitation-left-out-unsubscribed = ne souhaite pas d’invitations
invitation-sent-follow = Son avancement, et ce qui n’arrive pas
invitation-people-caption = Personnes qui reçoivent une lettre
invitation-people-name = Nom
invitation-people-organisation = Organisation
invitation-people-group = Groupe
invitation-people-country = Pays
invitation-people-lang = Langue
invitation-people-before = Lettres antérieures
invitation-people-why = Motif
invitation-people-no-group = Sans groupe
invitation-nobody = Personne ne correspond à ces filtres. Modifiez-les, ou importez d’abord des contacts.
invitation-to-import = Importer des contacts
invitation-to-review = { $n ->
    [one] Voir la lettre à { $shown } personne
    [many] Voir la lettre à { $shown } de personnes
   *[other] Voir la lettre à { $shown } personnes
}
invitation-to-list = Toutes les invitations
invitation-not-now-draft = Cet événement est un brouillon. Publiez-le avant d’inviter : les liens ne mèneraient nulle part.
invitation-not-now-cancelled = Cet événement est annulé. Personne ne peut y être invité.
invitation-not-now-closed = Les inscriptions sont closes. Personne ne pourrait accepter une invitation : repoussez d’abord la clôture.
invitation-sent-now = { $n ->
    [one] { $shown } invitation est en route.
    [many] { $shown } d’invitations sont en route.
   *[other] { $shown } invitations sont en route.
}
invitation-sent-before = Ces invitations venaient d’être envoyées. Rien n’est parti deux fois.
invitation-progress = { $sent } lettres parties sur { $planned }

## Organisation : relire avant l’envoi
invitation-review-title = Relire avant l’envoi
invitation-review-lead = Une lettre partie ne se rappelle pas. Vérifiez le nombre, les noms et le texte.
invitation-review-how-many = Combien
invitation-review-who = Qui
invitation-review-names = { $n ->
    [one] { $shown } nom
    [many] Les { $shown } de noms
   *[other] Les { $shown } noms
}
invitation-review-letter = La lettre
invitation-review-as = Telle que { $name } la lira ; le lien tient lieu du lien personnel de chacun.
invitation-review-nobody-reads = Personne, parmi les destinataires, ne lit cette langue.
invitation-review-subject = Objet
invitation-review-send = { $n ->
    [one] Envoyer { $shown } invitation
    [many] Envoyer { $shown } d’invitations
   *[other] Envoyer { $shown } invitations
}
invitation-review-back = Revenir aux filtres
invitation-refused-stale = La liste des personnes a changé depuis que vous l’avez vue. Rien n’est parti. Merci de la relire.
invitation-refused-nobody = Plus personne ne correspond à ces filtres. Rien n’est parti.

## Organisation : toutes les invitations
invitation-list-title = Toutes les invitations
invitation-list-state = État
invitation-list-states-all = Tous les états
invitation-list-found = { $n ->
    [one] { $shown } invitation
    [many] { $shown } d’invitations
   *[other] { $shown } invitations
}
invitation-list-sent = Dernier envoi
invitation-list-answered = Réponse
invitation-list-empty = Aucune invitation ne correspond à ces filtres.
invitation-list-first = Personne n’a encore reçu d’invitation.
invitation-to-choose = Choisir à qui écrire

## Organisation : une invitation
invitation-one-crumb = Invitations
invitation-one-email = Adresse électronique
invitation-one-waves = Lettres envoyées
invitation-one-reason = Motif donné
invitation-one-named-by = Personne qui l’a nommée
invitation-one-named = Personne nommée
invitation-revoke-title = Retirer l’invitation
invitation-revoke-lead = Le lien personnel le dira. Les lettres qui ne sont pas encore parties sont annulées ; rien n’est envoyé.
invitation-revoke-reason = Motif
invitation-revoke-reason-hint = Gardé pour l’équipe d’organisation ; la personne invitée ne le voit pas.
invitation-revoke-reason-missing = Indiquez pourquoi l’invitation est retirée.
invitation-revoke-button = Retirer
invitation-revoke-not-registered = Cette personne est inscrite. Annulez plutôt son inscription.

## Un lien perdu
invitation-again-title = Renvoyez-moi mon lien
invitation-again-lead = Votre lien personnel ouvre votre invitation et votre inscription. Nous l’envoyons à l’adresse qui l’a reçu la première fois.
invitation-again-email = Votre adresse électronique
invitation-again-hint = Celle de l’invitation ou de l’inscription
invitation-again-button = Envoyer mon lien
invitation-again-sent-title = Consultez votre messagerie
invitation-again-sent-body = Si une invitation ou une inscription est liée à cette adresse, une lettre avec le lien personnel est en route.
invitation-again-sent-wait = Elle arrive en quelques minutes. Regardez aussi parmi les courriers indésirables.
invitation-again-sent-other = Rien ? L’invitation est peut-être arrivée à une autre adresse : essayez-la.
invitation-again-sent-ask = Si rien n’aide, écrivez à l’équipe nommée dans l’invitation ou sur la page de la réunion.
invitation-again-once-more = Essayer une autre adresse
