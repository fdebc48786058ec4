## Avancement d’un envoi groupé
outgoing-progress = { $done } courriels traités sur { $planned } ({ $percent } %)
outgoing-progress-aloud = { $percent } % des courriels sont traités.
outgoing-progress-end = L’envoi ne bouge plus. { $sum }
outgoing-look-again = Actualiser
outgoing-batch-open = Son avancement, et ce qui n’est pas arrivé
outgoing-batch-empty = Cet envoi ne contient aucun courriel.
outgoing-became = Ce qu’ils sont devenus
outgoing-letters = Courriels
outgoing-trouble = Courriels dont l’arrivée n’est pas sûre
outgoing-trouble-of = Courriels : { $state }
outgoing-trouble-all = Tous ceux dont l’arrivée n’est pas sûre
outgoing-trouble-none = Aucun ici. Pour autant que notre serveur de courriel le sache, ce qui a été envoyé est arrivé.
outgoing-afterwards = Ensuite
outgoing-said-again = Renvoyé par ce courriel
outgoing-to-mend = Corriger et renvoyer
outgoing-to-again = Renvoyer

## Courriels individuels en suspens
outgoing-held = { $letters ->
    [one] { $letters } courriel individuel est en suspens.
   *[other] { $letters } courriels individuels sont en suspens.
}
outgoing-held-show = Les afficher
outgoing-held-hint = Un serveur nous a pris pour un expéditeur de pourriels. Laissez-les partir après en avoir parlé à la personne qui gère notre serveur de courriel.
outgoing-release = Les laisser partir
outgoing-done-released = Ils attendent de nouveau leur tour.

## Pourquoi un courriel en est là
outgoing-because-queued = Il attend son tour.
outgoing-because-again = Le dernier essai n’a pas abouti. Un nouvel essai se fera de lui-même.
outgoing-because-leased = Il est en cours d’envoi.
outgoing-because-sending = Il est en route : on attend la réponse de notre serveur de courriel.
outgoing-because-held = Il attend une décision.
outgoing-because-sent = Notre serveur de courriel l’a pris. Personne ne peut savoir s’il a été lu.
outgoing-because-presumed-sent = Il est probablement parti.
outgoing-because-bounced = Notre serveur de courriel l’a pris, puis il est revenu.
outgoing-because-failed = Il n’a pas été remis, et aucun nouvel essai ne se fera de lui-même.
outgoing-because-suppressed = Il n’a pas été envoyé, car on n’écrit plus à cette adresse.
outgoing-because-cancelled = Il n’a pas été envoyé, car il n’a plus lieu d’être.
outgoing-because-expired = Il n’a pas été envoyé à temps.
outgoing-code-busy = Le serveur a répondu { $code } : pas maintenant, la boîte ou le serveur est occupé.
outgoing-code-full = Le serveur a répondu { $code } : la boîte est pleine.
outgoing-code-later = Le serveur a répondu { $code } : un refus provisoire.
outgoing-code-mailbox = Le serveur a répondu { $code } : cette boîte n’existe pas ou ne nous est pas ouverte.
outgoing-code-never = Le serveur a répondu { $code } : un refus définitif.
outgoing-code-other = Le serveur a répondu { $code }.
outgoing-phase-bounce = Remise par d’autres serveurs

## À qui est ce courriel
outgoing-behind = Personne
outgoing-behind-contact = Dans l’annuaire
outgoing-behind-registration = Inscription
outgoing-behind-letters = Tous les courriels à cette personne
outgoing-repeats = Renvoie
outgoing-repeats-first = Le premier courriel
outgoing-history-title = Courriels à { $name }
outgoing-history-none = Rien n’a été écrit à cette personne pour cette réunion.
outgoing-history-link = Courriels à cette personne

## Ce qu’on peut en faire
outgoing-mend-title = Corriger l’adresse et renvoyer
outgoing-mend-lead = Un nouveau courriel, avec le même texte et le même lien personnel, part à l’adresse ci-dessous. Celui-ci garde ce qu’il est devenu.
outgoing-mend-contact = L’annuaire reçoit aussi cette adresse. Laissez-la telle quelle si elle fonctionne de nouveau.
outgoing-mend-registration = L’inscription reçoit aussi cette adresse. Laissez-la telle quelle si elle fonctionne de nouveau.
outgoing-mend-both = L’inscription reçoit aussi cette adresse, et l’annuaire s’il contient celle qui a échoué. Laissez-la telle quelle si elle fonctionne de nouveau.
outgoing-mend-nobody = Seul ce courriel y part : nous ne gardons personne derrière lui.
outgoing-mend = Renvoyer
outgoing-mend-too-late = Son délai est passé : il ne servirait plus à personne.
outgoing-mend-taken = Une personne de ce nom a déjà cette adresse. Saisissez-en une autre, ou cherchez le doublon dans l’annuaire.
outgoing-again-title = Renvoyer une fois
outgoing-again-lead = La connexion s’est rompue après le dernier mot : il est peut-être arrivé. En le renvoyant, quelqu’un peut le recevoir deux fois ; les logiciels de courriel ne le montrent qu’une fois.
outgoing-again = Le renvoyer une fois
outgoing-release-title = Le laisser partir
outgoing-release-lead = Il est en suspens. Laissez-le partir une fois la raison connue, et s’il a des chances d’être accepté.
outgoing-release-batch = Pour laisser partir tout l’envoi groupé, ouvrez-le.
outgoing-release-one = Laisser partir ce courriel
outgoing-shut-all = Rien n’est envoyé à cette adresse : la boîte n’existait pas la dernière fois.
outgoing-shut-bulk = Cette personne ne souhaite plus d’invitations ni de rappels. Les réponses à ce qu’elle fait arrivent toujours.
outgoing-works = Cette adresse fonctionne de nouveau
outgoing-wanted = Cette personne souhaite de nouveau des courriels
outgoing-wanted-hint = À ne dire que si elle vous l’a demandé.
outgoing-did-mended = Le courriel est renvoyé, à l’adresse ci-dessous.
outgoing-did-before = Le courriel avait déjà été renvoyé : par celui-ci. Rien n’est parti deux fois.
outgoing-did-again = Le courriel est renvoyé une fois.
outgoing-did-released = Le courriel attend de nouveau son tour.
outgoing-did-works = C’est noté : les courriels repartent vers cette adresse.
outgoing-did-wanted = C’est noté : invitations et rappels repartent vers cette adresse.
