### Mots du cadre des pages et des éléments partagés.

## Cadre de la page
ui-skip = Aller au contenu principal
ui-language = Langue
ui-privacy = Confidentialité
ui-accessibility = Déclaration d’accessibilité
ui-help = Aide et contact
ui-questions = Une question ? Écrivez à { $address } en arabe, en anglais ou en français.
ui-about-site = À propos de ce site

## Cadre de l’organisation
ui-menu = Menu
ui-organiser-pages = Pages de l’organisation
ui-before = Avant
ui-on-the-day = Le jour même
ui-after = Après
ui-signed-in = Session de { $name }
ui-sign-out = Se déconnecter

## Formulaires
ui-error-title = Erreur : { $title }
ui-error-prefix = Erreur :
ui-errors-heading = { $n ->
    [one] Il y a { $n } problème dans vos réponses
    [many] Il y a { $n } de problèmes dans vos réponses
   *[other] Il y a { $n } problèmes dans vos réponses
}
ui-errors-kept = Rien de ce que vous avez écrit n’est perdu.
ui-optional = (facultatif)
ui-words-used = { $n } mots sur { $max }
ui-characters-used = { $n } caractères sur { $max }
ui-words-most = { $max ->
    [one] { $max } mot au maximum
    [many] { $max } de mots au maximum
   *[other] { $max } mots au maximum
}
ui-characters-most = { $max ->
    [one] { $max } caractère au maximum
    [many] { $max } de caractères au maximum
   *[other] { $max } caractères au maximum
}
ui-change = Modifier
ui-not-answered = Sans réponse
ui-countries-region = Dans la région
ui-countries-all = Tous les pays et zones

## Tableaux et listes
ui-previous = Précédent
ui-next = Suivant
ui-pages = Pages
ui-range = { $from } à { $to } sur { $total }
ui-filter = Filtrer
ui-filters = Filtres
ui-clear-filters = Effacer les filtres
ui-remove-filter = Retirer le filtre : { $label }
ui-select-row = Sélectionner { $name }
ui-select = Sélection

## Avis, étapes, chiffres
ui-notice-good = Fait
ui-notice-warn = Attention
ui-notice-bad = Problème
ui-notice-info = À noter
ui-undo = Annuler l’action
ui-reference = Référence
ui-phase-past = terminé
ui-phase-now = en cours
ui-show-figures = Afficher les chiffres
ui-your-time = { $time } à votre heure locale
ui-dot-stands-for = { $n ->
    [one] Chaque point représente une personne ; chaque bande, un groupe de parties prenantes.
    [many] Chaque point représente { $n } de personnes ; chaque bande, un groupe de parties prenantes.
   *[other] Chaque point représente { $n } personnes ; chaque bande, un groupe de parties prenantes.
}

## Ordre du jour
ui-until = à
ui-speaking-roles = Rôles de parole
# Beside a text shown in another language because it is missing in this one
ui-not-yet = pas encore disponible en français

## Avant un grand envoi
ui-dry-run-get = Reçoivent la lettre
ui-dry-run-skipped = Ne la reçoivent pas : { $reason }
ui-dry-run-sum = { $total } = { $parts }
ui-typed-number = Pour confirmer, tapez le nombre de lettres : { $shown }
ui-typed-number-hint = Dans n’importe quels chiffres.
ui-typed-number-wrong = Tapez { $shown } pour confirmer l’envoi d’autant de lettres.
