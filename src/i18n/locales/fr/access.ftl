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
