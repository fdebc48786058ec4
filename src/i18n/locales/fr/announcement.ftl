### Les annonces : un courriel libre à une liste filtrée.

announcement-list-title = Annonces
announcement-list-lead = Un courriel de votre main aux personnes que vous choisissez. Rien ne part avant que vous ayez vu les noms, le nombre et le courriel.
announcement-new = Nouvelle annonce
announcement-none = Aucune annonce n’a encore été écrite.
announcement-removed = Le brouillon est supprimé.
announcement-ready-title = Les personnes qui n’ont pas répondu
announcement-ready = { $n ->
    [0] Toutes les personnes invitées ont répondu.
    [one] 1 personne a été invitée et n’a pas répondu.
   *[other] { $shown } personnes ont été invitées et n’ont pas répondu.
}
announcement-ready-button = Préparer un rappel à elles seules
announcement-subject = Objet
announcement-no-subject = sans objet
announcement-state = État
announcement-state-draft = brouillon
announcement-state-sent = envoyée
announcement-when = Date
announcement-letters = Courriels
announcement-to-letters = Voir ses courriels

## Écrire
announcement-change-title = Modifier l’annonce
announcement-edit-lead = Choisissez à qui elle s’adresse et écrivez-la. La page suivante montre les noms, les nombres et le courriel ; rien n’est envoyé d’ici.
announcement-whom = À qui
announcement-whom-intro = Chaque filtre restreint. Sans coche au premier, personne ne la reçoit.
announcement-what = Quoi
announcement-what-intro = Une langue laissée telle quelle, ou vide, n’est pas envoyée : ses lecteurs reçoivent le courriel dans une autre.
announcement-status = Où en sont ces personnes
announcement-groups = Groupes
announcement-langs = Langues lues
announcement-organisation = Organisation
announcement-organisations-all = Toutes les organisations
announcement-sitting = Qui viennent à
announcement-sittings-all = N’importe quelle journée, ou aucune
announcement-session = Personnes qui interviennent ou modèrent à la séance
announcement-sessions-all = Tout le monde, avec ou sans intervention
announcement-to-review = La garder et voir qui elle atteint
announcement-remove = Supprimer ce brouillon
announcement-not-answered = Invitées, sans réponse
announcement-declined = Ne peuvent pas venir
announcement-delegated = Ont désigné quelqu’un d’autre
announcement-expired = Invitées, inscription close sans réponse
announcement-pending = Inscrites, en attente de décision
announcement-confirmed = Confirmées
announcement-waitlisted = Sur la liste d’attente
announcement-refused = Inscription refusée
announcement-withdrawn = Désistées d’elles-mêmes
announcement-cancelled = Annulées par les organisateurs
announcement-problem-in = { $lang } : { $what }
announcement-problem-no-text = Écrivez l’annonce dans une langue au moins.
announcement-problem-raced = Quelqu’un d’autre a modifié ou envoyé cette annonce depuis que vous l’avez ouverte. Votre saisie figure ci-dessous ; rouvrez-la dans une autre fenêtre pour comparer.

## Relire
announcement-review-title = Voir qui elle atteint
announcement-review-lead = Un courriel parti ne se rappelle pas. Vérifiez le nombre, les noms et le texte.
announcement-change = Modifier la liste ou le texte
announcement-how-many = Combien
announcement-number = { $n ->
    [0] Personne ne reçoit de courriel.
    [one] 1 personne reçoit un courriel.
   *[other] { $shown } personnes reçoivent un courriel.
}
announcement-languages = Dans quelle langue
announcement-reads = Lit
announcement-people = Personnes
announcement-gets = Le reçoit en
announcement-gets-other = { $lang }, car il n’est pas écrit dans la leur
announcement-gets-none = rien n’est encore écrit
announcement-left-alone = ont demandé à ne pas être contactées
announcement-unsubscribed = ont mis fin aux invitations et aux annonces
announcement-dead-address = aucun courriel n’arrive à l’adresse
announcement-double = la même personne figure deux fois
announcement-names = { $n ->
    [one] Le nom
   *[other] Les { $shown } noms
}
announcement-left-out-names = Qui est laissé de côté
announcement-letter = Le courriel
announcement-send = { $n ->
    [one] L’envoyer à 1 personne
   *[other] L’envoyer à { $shown } personnes
}
announcement-tested = Un essai est en route vers votre propre adresse.
announcement-refused-stale = La liste a changé depuis que vous l’avez vue : quelqu’un a répondu, s’est inscrit ou s’est désisté. Rien n’a été envoyé. Regardez de nouveau.
announcement-refused-nobody = Personne sur cette liste ne reçoit de courriel. Modifiez la liste.
announcement-refused-draft = La réunion est encore un brouillon : publiez-la d’abord, sinon les liens ne mènent nulle part. Rien n’a été envoyé.
announcement-refused-unfit = Le texte ne peut pas être envoyé tel quel. Ouvrez-le pour voir ce qu’il faut corriger. Rien n’a été envoyé.

## Envoyée
announcement-sent-title = Annonce
announcement-sent-now = Les courriels sont en route.
announcement-left-list = ne faisait plus partie de la liste

## On the page of invitations
invitation-remind-silent = Préparer un rappel aux seules personnes qui n’ont pas répondu
