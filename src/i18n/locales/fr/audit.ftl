### Qui a fait quoi : le journal.

audit-title = Qui a fait quoi
audit-lead = Chaque changement, le plus récent en premier. Ni adresses, ni liens, ni mots de passe n’y figurent.
audit-when = Quand
audit-who = Qui
audit-what = Quoi
audit-event = Réunion
audit-detail = Avant et après
audit-who-link = Titulaire d’un lien personnel
audit-who-anybody = Personne non connectée
audit-who-program = Le programme
audit-who-command = Commande sur le serveur
audit-all-events = Toutes les réunions
audit-found = { $lines ->
    [one] { $lines } ligne
    [many] { $lines } de lignes
   *[other] { $lines } lignes
}
audit-empty = Rien n’a encore été fait ici.

## Ce qui a été fait ; se lit à côté de la personne
audit-did-account-add = ajout d’un compte
audit-did-account-give-role = attribution d’un rôle
audit-did-account-take-role = retrait d’un rôle
audit-did-account-send-link = envoi d’un lien de connexion
audit-did-account-switch-off = désactivation d’un compte
audit-did-account-switch-on = réactivation d’un compte
audit-did-account-sign-in = connexion par mot de passe
audit-did-account-sign-in-by-link = connexion par lien à usage unique
audit-did-account-sign-out-everywhere = déconnexion partout
audit-did-account-forgot-password = demande d’un nouveau mot de passe
audit-did-account-set-password = choix d’un mot de passe
audit-did-account-set-language = changement de la langue des pages
audit-did-process-create = création d’un processus
audit-did-agenda-import = import d’un ordre du jour
audit-did-agenda-finding-decide = décision sur une anomalie de l’ordre du jour
audit-did-lineup-place = placement d’une personne dans un scénario
audit-did-lineup-free = libération d’une place d’un scénario
audit-did-lineup-copy = création d’un scénario
audit-did-lineup-remove = suppression d’un scénario
audit-did-lineup-take = reprise d’une composition proposée comme scénario
audit-did-contact-add = ajout d’un contact
audit-did-contact-change = modification d’un contact
audit-did-contact-import = import de contacts
audit-did-people-export = export d’une liste de personnes
audit-did-event-settings = modification des paramètres de la réunion
audit-did-link-again = renvoi de liens personnels
audit-did-participation-publish = publication des chiffres de participation
audit-did-contact-export = export de contacts
audit-did-invitation-send = envoi d’invitations
audit-did-invitation-decline = invitation déclinée
audit-did-invitation-delegate = invitation transmise à une autre personne
audit-did-invitation-expire = expiration d’une invitation
audit-did-invitation-revoke = retrait d’une invitation
audit-did-registration-open = inscription sans invitation
audit-did-registration-submit = inscription envoyée
audit-did-registration-on-behalf = inscription d’une autre personne
audit-did-registration-confirm-address = adresse confirmée
audit-did-registration-confirm = confirmation d’une inscription
audit-did-registration-waitlist = mise sur la liste d’attente
audit-did-registration-refuse = refus d’une inscription
audit-did-registration-change = inscription modifiée
audit-did-registration-withdraw = inscription retirée
audit-did-registration-cancel = annulation d’une inscription
audit-did-registration-expire = suppression d’une inscription non confirmée
audit-did-registration-group = changement du groupe de référence
audit-did-registration-language = langue des courriels modifiée
audit-did-nomination-hand-in = candidature remise
audit-did-nomination-change = candidature modifiée
audit-did-nomination-withdraw = candidature retirée
audit-did-nomination-propose = collègue proposé·e pour intervenir
audit-did-organisation-match = rapprochement d’une organisation saisie et d’une organisation connue
audit-did-organisation-add = ajout d’une organisation saisie librement
audit-did-reminder-switch = activation ou désactivation d’un rappel
audit-did-reminder-occur = envoi d’un rappel
audit-did-call-create = préparation d’un appel à candidatures
audit-did-call-change = modification de l’appel à candidatures
audit-did-call-publish = publication de l’appel à candidatures
audit-did-call-take-back = retrait de l’appel à candidatures
audit-did-call-extend = prolongation du délai de candidature
audit-did-nomination-qualify = a jugé une candidature recevable
audit-did-nomination-exclude = a jugé une candidature irrecevable
audit-did-nomination-give-back = a renvoyé une candidature à compléter
audit-did-nomination-export = a exporté les candidatures
