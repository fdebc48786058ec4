## Les courriels
outgoing-title = Courriels
outgoing-lead = Chaque courriel de cette réunion, ce qu’il est devenu et pourquoi. Heures indiquées : { $city }.
outgoing-sum = { $written } écrits = { $sent } envoyés + { $failed } en échec + { $cancelled } annulés + { $open } restant à envoyer
outgoing-wrong-sum = { $batches ->
    [one] Les chiffres d’un envoi groupé ne s’additionnent pas. Signalez-le à la personne qui gère ce service.
   *[other] Les chiffres de { $batches } envois groupés ne s’additionnent pas. Signalez-le à la personne qui gère ce service.
}
outgoing-written = Écrits
outgoing-batches = Envois groupés
outgoing-batches-none = Aucun envoi groupé pour l’instant. Les invitations et les rappels apparaîtront ici.
outgoing-to-invitations = Aller aux invitations
outgoing-letter = Courriel
outgoing-when = Date
outgoing-planned = Prévus
outgoing-sent = Envoyés
outgoing-failed = En échec
outgoing-cancelled = Annulés
outgoing-open = Restant à envoyer
outgoing-single = Courriels individuels
outgoing-list-all = Courriels
outgoing-list-batch = { $letter }, { $when }
outgoing-person = Nom ou adresse électronique
outgoing-state = État
outgoing-every-state = Tous les états
outgoing-every-letter = Tous les courriels
outgoing-among = Mode d’envoi
outgoing-among-all = Groupé ou individuel
outgoing-among-single = Individuel
outgoing-found = { $letters ->
    [one] 1 courriel
   *[other] { $letters } courriels
}
outgoing-none = Aucun courriel ne correspond à ce filtre.
outgoing-none-single = Aucun courriel individuel pour l’instant : les confirmations et les réponses apparaîtront ici.
outgoing-show-all = Afficher tous les courriels
outgoing-recipient = Destinataire
outgoing-address = Adresse électronique
outgoing-language = Langue
outgoing-reason = Motif

## Un courriel
outgoing-written-at = Écrit
outgoing-sent-at = Envoyé
outgoing-ended-at = Abandonné
outgoing-next-try = Prochain essai
outgoing-useless-after = Sans objet après
outgoing-in-batch = Envoi groupé
outgoing-of-batch = Tous les courriels de cet envoi
outgoing-attempts = Essais
outgoing-attempts-none = Aucun essai n’a été fait.
outgoing-attempt-phase = Étape atteinte
outgoing-attempt-answer = Réponse
outgoing-attempt-code = Code

## États
outgoing-state-queued = en attente
outgoing-state-leased = en cours d’envoi
outgoing-state-sent = envoyé
outgoing-state-failed = en échec
outgoing-state-cancelled = annulé
outgoing-state-sending = en route
outgoing-state-held = en suspens
outgoing-state-presumed-sent = probablement envoyé
outgoing-state-bounced = revenu
outgoing-state-suppressed = adresse laissée en paix
outgoing-state-expired = trop tard
outgoing-state-open = en attente ou en cours d’envoi

## Noms des courriels
outgoing-letter-unknown = Courriel inconnu
outgoing-letter-invitation = Invitation
outgoing-letter-invitation-reminder = Rappel pour répondre à l’invitation
outgoing-letter-sitting-reminder = Rappel de la réunion
outgoing-letter-waiting-reminder = Toujours sans place
outgoing-letter-nomination-draft-reminder = Rappel de déposer une candidature
outgoing-letter-nomination-call-reminder = Rappel de proposer une intervention
outgoing-letter-text-reminder = Rappel de remettre un texte
outgoing-letter-thanks = Remerciement
outgoing-letter-date-changed = Nouvelle date ou nouveau lieu
outgoing-letter-delegated-invitation = Invitation d’un·e collègue
outgoing-letter-confirm-address = Confirmation de l’adresse
outgoing-letter-on-behalf = Inscription faite pour autrui
outgoing-letter-link-again = Lien personnel, de nouveau
outgoing-letter-registration-pending = Inscription reçue
outgoing-letter-registration-confirmed = Inscription confirmée
outgoing-letter-registration-waitlisted = Sur liste d’attente
outgoing-letter-registration-promoted = Place obtenue depuis la liste d’attente
outgoing-letter-registration-changed = Inscription modifiée
outgoing-letter-registration-refused = Inscription refusée
outgoing-letter-registration-withdrawn = Inscription retirée
outgoing-letter-registration-cancelled = Inscription annulée
outgoing-letter-nomination-returned = Candidature renvoyée
outgoing-letter-nomination-ineligible = Candidature irrecevable
outgoing-letter-nomination-receipt = Accusé de réception d’une candidature
outgoing-letter-nomination-withdrawn = Candidature retirée
outgoing-letter-nomination-colleague = Collègue proposé·e pour intervenir
outgoing-letter-nomination-reserve = Liste de réserve
outgoing-letter-nomination-not-selected = Candidature non retenue
outgoing-letter-offer = Proposition d’un créneau
outgoing-letter-offer-chase = Rappel de la proposition
outgoing-letter-offer-accepted = Créneau confirmé
outgoing-letter-offer-lapsed = Proposition expirée
outgoing-letter-offer-withdrawn = Proposition retirée
outgoing-letter-offer-colleague = Créneau d’un·e collègue
outgoing-letter-offer-replaced = Créneau cédé à un·e collègue
outgoing-letter-offer-given-back = Créneau confirmé rendu
outgoing-letter-place-changed = Programme modifié pour une personne qui intervient
outgoing-letter-focal-point = Lien d’un point focal
outgoing-letter-focal-replaced = Remplacement par le point focal
outgoing-letter-focal-revoked = Fin de mission du point focal
outgoing-letter-sign-in-link = Lien de connexion pour l’organisation
outgoing-letter-password-reset = Nouveau mot de passe pour l’organisation

## Motifs
outgoing-reason-refused = Le serveur du destinataire l’a refusé définitivement. Vérifiez l’adresse.
outgoing-reason-gave-up = Pendant deux jours, le serveur du destinataire a demandé de réessayer plus tard.
outgoing-reason-uncertain = La connexion s’est rompue après le dernier mot : il est peut-être parti. Il n’est pas répété, afin que personne n’en reçoive deux.
outgoing-reason-eai-unsupported = L’adresse contient avant le @ des lettres que notre serveur de courriel ne sait pas transmettre.
outgoing-reason-unbuildable = Le courriel n’a pas pu être composé. Signalez-le à la personne qui gère ce service.
outgoing-reason-panic = Le programme a échoué sur ce courriel. Signalez-le à la personne qui gère ce service.
outgoing-reason-expired = Son délai était passé avant qu’il puisse partir.
outgoing-reason-answered = La personne avait répondu entre-temps.
outgoing-reason-handed-in = Le texte avait été remis entre-temps.
outgoing-reason-withdrawn = La personne s’était retirée entre-temps.
outgoing-reason-revoked = L’invitation a été révoquée ou avait expiré.
outgoing-reason-event-cancelled = La réunion a été annulée.
outgoing-reason-registration-closed = Les inscriptions étaient closes.
outgoing-reason-call-closed = L’appel à candidatures était clos.
outgoing-reason-do-not-contact = La personne ne souhaite pas recevoir de courriel.
outgoing-reason-not-sent = L’invitation n’avait pas été lancée.
outgoing-reason-gone = Ce dont il parlait n’existe plus.
outgoing-reason-superseded = Un courriel plus récent sur le même sujet l’a remplacé.
outgoing-reason-unknown-address = La boîte n’existe pas. Plus rien n’y est envoyé tant que l’adresse n’est pas corrigée.
outgoing-reason-bounced = Le serveur du destinataire l’a renvoyé. S’il ne connaît pas l’adresse, plus rien n’y est envoyé tant qu’elle n’est pas corrigée.
outgoing-reason-unsubscribed = La personne ne souhaite plus recevoir d’invitations ni de rappels.
outgoing-reason-blamed = Le serveur du destinataire nous prend pour un expéditeur de pourriels. Parlez-en à la personne qui gère notre serveur de courriel, puis laissez repartir l’envoi.
outgoing-reason-too-many-bounces = Trop d’adresses de cet envoi n’existent pas : il s’est mis en pause.
outgoing-reason-paused = L’envoi a été mis en pause.
outgoing-reason-paced = Il attend son tour : pas trop à la fois vers un même fournisseur.
outgoing-reason-moved = La date qu’il annonce a changé.
outgoing-reason-rule-off = Le rappel a été désactivé.
outgoing-reason-link-spent = Son lien a déjà été utilisé ou remplacé.
outgoing-reason-other = Autre motif ({ $word })

## Étapes d’un essai
outgoing-phase-build = Composition du courriel
outgoing-phase-connect = Connexion à notre serveur de courriel
outgoing-phase-tls = Sécurisation de la connexion
outgoing-phase-auth = Identification auprès de notre serveur
outgoing-phase-mail = Annonce de l’expéditeur
outgoing-phase-rcpt = Annonce du destinataire
outgoing-phase-data = Annonce du courriel
outgoing-phase-dot = Remise du courriel

## Réponses
outgoing-answer-sent = Accepté
outgoing-answer-refused = Refusé définitivement
outgoing-answer-unknown-address = Boîte inexistante
outgoing-answer-blamed = Nous prend pour un expéditeur de pourriels
outgoing-answer-stopped = Arrêté par nous avant le premier mot
outgoing-answer-bounced = Revenu plus tard
outgoing-answer-later = Pas maintenant, à réessayer plus tard
outgoing-answer-eai-unsupported = Ne sait pas transmettre cette adresse
outgoing-answer-relay-down = Notre serveur n’a pas répondu ; le courriel attend
outgoing-answer-relay-configuration = Notre serveur nous refuse ; le courriel attend
outgoing-answer-uncertain = Pas de réponse après le dernier mot
outgoing-answer-failed = N’a pas pu être fait

## Les envois groupés en cours
outgoing-batch-running = en cours
outgoing-batch-paused = en pause
outgoing-batch-cancelled = annulé
outgoing-batch-ended = terminé
outgoing-adding-up = { $planned } prévus = { $parts }
outgoing-part = { $state } : { $letters }
outgoing-part-open = restant à envoyer
outgoing-pace = { $letters } par minute.
outgoing-minutes-left = { $minutes ->
    [one] Encore 1 minute environ.
   *[other] Encore { $minutes } minutes environ.
}
outgoing-pause = Mettre en pause
outgoing-resume = Reprendre
outgoing-cancel-ask = Annuler ce qui n’est pas encore envoyé
outgoing-cancel-hint = { $letters ->
    [one] { $letters } courriel ne sera jamais envoyé. C’est irréversible.
   *[other] { $letters } courriels ne seront jamais envoyés. C’est irréversible.
}
outgoing-cancel = Annuler définitivement
outgoing-done-paused = L’envoi est en pause. Ce qui était en route peut encore arriver.
outgoing-done-resumed = L’envoi reprend.
outgoing-done-cancelled = L’envoi est annulé. Plus rien n’en sera envoyé.
outgoing-done-seen = C’est noté. L’alerte reviendra si cela se reproduit.
outgoing-done-live = C’est noté : cette copie est la seule active. Les courriels repartent d’ici une minute.
outgoing-reason-batch-cancelled = L’envoi groupé a été annulé.

## Ce qui empêche les courriels de partir
outgoing-alarm-relay = Notre serveur de courriel nous refuse. Aucun courriel n’est perdu : ils attendent et partiront d’eux-mêmes dès qu’il les acceptera. Signalez-le à la personne qui gère ce service.
outgoing-alarm-blamed = Un serveur de courriel nous prend pour un expéditeur de courrier indésirable. Ce qui le concerne est en suspens. Parlez-en à la personne qui gère notre serveur de courriel avant de reprendre.
outgoing-alarm-too-many-bounces = Un envoi groupé, de cette réunion ou d’une autre, s’est mis en pause : trop de ses adresses n’existent pas. Vérifiez la liste avant de reprendre.
outgoing-alarm-other = Quelque chose empêche les courriels de partir ({ $name }). Signalez-le à la personne qui gère ce service.
outgoing-alarm-since = Depuis : { $when }.
outgoing-alarm-code = Sa réponse : { $code }.
outgoing-alarm-seen = J’en prends note
outgoing-copy-title = Les courriels sont en suspens : est-ce la seule copie active des données ?
outgoing-copy-cloned = Cette base appartient à un autre dossier de données. S’il s’agit d’une copie, envoyer d’ici reviendrait à écrire deux fois aux mêmes personnes.
outgoing-copy-restored = Cette base est plus ancienne que ce qui a déjà été envoyé d’ici. Les courriels partis depuis la sauvegarde pourraient repartir.
outgoing-copy-moved = L’adresse du site n’est plus celle du dernier envoi. Si l’ancien site fonctionne encore, les mêmes personnes recevraient deux courriels.
outgoing-copy-warning = Ne le confirmez que si vous savez qu’aucune autre copie n’envoie de courriels.
outgoing-copy-vouch = C’est la seule copie active : envoyer les courriels
outgoing-copy-who = Un responsable de cette réunion ou la personne qui gère le service peut le confirmer.
