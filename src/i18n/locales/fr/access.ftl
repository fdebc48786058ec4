### Organisation : connexion, mots de passe, barre latérale.

## Connexion
sign-in-title = Connexion de l’équipe d’organisation
sign-in-email = Adresse électronique
sign-in-password = Mot de passe
sign-in-button = Se connecter
sign-in-forgotten = J’ai oublié mon mot de passe
sign-in-not-participants = Vous avez reçu une invitation ou vous participez ? Aucun mot de passe n’est nécessaire.
sign-in-link-again = Renvoyez-moi mon lien
sign-in-no-password = Saisissez le mot de passe.
sign-in-wrong = Vérifiez l’adresse électronique et le mot de passe : ensemble, ils n’ouvrent aucun compte.
sign-in-wait = { $minutes ->
    [one] Trop d’essais. Attendez { $minutes } minute avant de réessayer, ou demandez un nouveau mot de passe.
    [many] Trop d’essais. Attendez { $minutes } de minutes avant de réessayer, ou demandez un nouveau mot de passe.
   *[other] Trop d’essais. Attendez { $minutes } minutes avant de réessayer, ou demandez un nouveau mot de passe.
}
sign-in-insecure = Personne ne peut se connecter à cette adresse : elle commence par http:// et un mot de passe y circulerait sans protection. Ouvrez l’adresse qui commence par https://. S’il n’y en a pas encore, l’administration la met en place (TASHAWUR_BASE_URL).
sign-in-once = Appuyez sur le bouton pour vous connecter. Le lien ne fonctionne qu’une fois.
sign-in-spent-title = Ce lien ne fonctionne plus
sign-in-spent-text = Un lien de connexion fonctionne une seule fois et pour une durée limitée. Demandez-en un nouveau ; il arrive par courriel.
sign-in-new-link = Envoyez-moi un nouveau lien
sign-in-with-password = Se connecter avec un mot de passe

## Mot de passe oublié
forgotten-title = Choisir un nouveau mot de passe
forgotten-lede = Saisissez l’adresse électronique de votre compte d’organisation. Vous recevrez un lien par courriel.
forgotten-button = Envoyer le lien
forgotten-sent-title = Consultez votre messagerie
forgotten-sent-text = Si cette adresse correspond à un compte d’organisation, un courriel est en route. Son lien fonctionne une fois, pendant deux heures.
forgotten-sent-nothing = Rien reçu ? Regardez parmi les courriers indésirables, ou demandez à votre administration quelle est l’adresse de votre compte.

## Mot de passe
password-title = Mot de passe
password-rule = Au moins { $least } caractères, dans n’importe quelle écriture. Quatre ou cinq mots sans rapport entre eux sont faciles à retenir et difficiles à deviner.
password-present = Mot de passe actuel
password-new = Nouveau mot de passe
password-repeat = Nouveau mot de passe, encore une fois
password-save = Enregistrer le mot de passe
password-done = Le nouveau mot de passe est enregistré. Tous les autres appareils ont été déconnectés.
password-to-desk = Vers mes réunions
password-problem-present = Saisissez de nouveau le mot de passe actuel : celui-ci est un autre.
password-problem-short = Allongez le mot de passe : au moins { $least } caractères.
password-problem-long = Raccourcissez le mot de passe : au plus { $most } caractères.
password-problem-guessable = Choisissez un mot de passe plus difficile à deviner : ni l’adresse électronique, ni un seul caractère répété.
password-problem-repeat = Saisissez deux fois le même nouveau mot de passe.
sessions-title = Où vous avez une session ouverte
sessions-since = Connexion
sessions-seen = Dernière activité
sessions-end-all = Se déconnecter partout

## Barre latérale des pages d’organisation
desk-nav-home = Mes réunions
desk-nav-password = Mot de passe
desk-nav-accounts = Comptes
desk-nav-audit = Qui a fait quoi

## Rôles
role-reviewer = Évaluation
role-viewer = Lecture
role-organiser = Organisation
role-owner = Responsabilité
role-admin = Administration
role-reviewer-may = Note les candidatures attribuées, et ne voit rien d’autre.
role-viewer-may = Voit les chiffres, l’ordre du jour et les noms masqués.
role-organiser-may = Invite, inscrit et écrit ; voit les noms et les adresses.
role-owner-may = Change aussi les paramètres, exporte les listes avec adresses et lit, pour un motif indiqué, les besoins des personnes.
role-admin-may = Gère l’installation : comptes, processus, tout.

## Comptes
account-title = Comptes
account-lead = Toutes les personnes qui peuvent se connecter. Les participants n’ont pas besoin de compte.
account-name = Nom complet
account-email = Adresse électronique
account-lang = Langue
account-role = Rôle
account-roles = Rôles
account-state = État
account-since = Ajout
account-state-in-use = Utilisé
account-state-invited = Pas encore de mot de passe
account-state-off = Désactivé
account-add = Ajouter une personne à l’organisation
account-add-intro = Un courriel avec un lien de connexion à usage unique part vers cette adresse.
account-add-button = Ajouter et envoyer le courriel
account-taken = Cette adresse a déjà un compte : ouvrez-le dans la liste ci-dessus.
account-role-missing = Choisissez un rôle.
account-place = Processus ou réunion
account-place-choose = Choisissez un processus ou une réunion
account-place-hint = Inutile pour l’administration.
account-place-missing = Choisissez le processus ou la réunion où ce rôle s’exerce.
account-whole-process = Tout le processus : { $title }
account-everything = Toute l’installation
account-no-role = Pas encore de rôle : ce compte ne voit rien.
account-change = Modifier
account-take = Retirer
account-give = Attribuer un rôle
account-give-button = Attribuer le rôle
account-access = Accès
account-send-link = Envoyer un nouveau lien de connexion
account-switch-off = Désactiver le compte
account-switch-on = Réactiver le compte
account-done-added = Le compte est créé, et un courriel avec un lien de connexion est en route.
account-done-link = Un courriel avec un nouveau lien de connexion est en route. Les anciens liens ne fonctionnent plus.
account-done-given = Le rôle est attribué.
account-done-taken = Le rôle est retiré.
account-done-off = Le compte est désactivé. Toutes ses sessions sont terminées.
account-done-on = Le compte est réactivé.
account-refuse-above = Attribuez un rôle qui ne dépasse pas le vôtre.
account-refuse-oneself = Demandez à une autre personne de l’administration : nul ne désactive ni ne rétrograde son propre compte.
account-refuse-last-admin = Confiez d’abord l’administration à quelqu’un d’autre : ce compte est le dernier.
