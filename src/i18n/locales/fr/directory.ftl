contact-name = Nom complet
contact-given-name = Prénom
contact-family-name = Nom de famille
contact-email = Adresse électronique
contact-organisation = Organisation
contact-group = Groupe de parties prenantes
contact-country = Pays ou zone
contact-language = Langue des lettres
contact-phone = Téléphone
contact-do-not-contact = Ne pas contacter
contact-note = Note
contact-yes = oui

contact-organisation-link = Saisissez le nom de l’organisation sans adresse de site web.
contact-organisation-sign = Retirez « { $sign } » du nom de l’organisation.
contact-organisation-no-letter = Saisissez un nom d’organisation avec au moins une lettre.
contact-group-unknown = « { $typed } » n’est pas un groupe de ce processus. Indiquez le code ou l’intitulé d’un groupe.
contact-group-nearest = « { $typed } » n’est pas un groupe de ce processus. Vouliez-vous dire « { $nearest } » ?
contact-country-unknown = « { $typed } » n’est pas un pays ou une zone que nous connaissons. Indiquez son nom ou son code de deux lettres.
contact-country-nearest = « { $typed } » n’est pas un pays ou une zone que nous connaissons. Vouliez-vous dire { $nearest } ?
contact-language-unknown = Indiquez arabe, anglais ou français (ar, en, fr) au lieu de « { $typed } » : les lettres existent dans ces trois langues.
contact-phone-sign = Retirez « { $sign } » du numéro de téléphone : il se compose de chiffres, d’espaces, de parenthèses, de points, de tirets et du signe plus.
contact-phone-rounded = Saisissez à nouveau le numéro de téléphone dans une colonne au format texte : le tableur l’a arrondi.
contact-phone-digits = Indiquez le numéro de téléphone avec l’indicatif du pays : de 6 à 15 chiffres.
contact-yes-or-no = Indiquez oui ou non au lieu de « { $typed } ».
contact-exists = Cette personne figure déjà dans le répertoire, avec le même nom et la même adresse. Modifiez plutôt cette fiche.

contact-list-title = Contacts
contact-list-lead = Les personnes que ce processus connaît et peut inviter.
contact-list-add = Ajouter un contact
contact-list-import = Importer une liste
contact-list-find = Nom, organisation ou adresse électronique
contact-list-all-groups = Tous les groupes
contact-list-no-group = Sans groupe
contact-list-all-organisations = Toutes les organisations
contact-list-all-countries = Tous les pays et zones
contact-list-all-languages = Toutes les langues
contact-list-reach = Peut-on leur écrire ?
contact-list-everybody = Tout le monde
contact-list-contactable = Peuvent être contactés
contact-list-imported = D’un même import
contact-list-found = { $n ->
    [0] Aucun contact trouvé
    [one] { $n } contact trouvé
   *[other] { $n } contacts trouvés
}
contact-list-empty = Le répertoire est encore vide. Importez une liste depuis un tableur, ou ajoutez les contacts un par un.
contact-list-no-match = Aucun contact ne correspond à ces filtres.
contact-list-export-csv = Exporter en CSV
contact-list-export-xlsx = Exporter en XLSX
contact-list-export-note = Sans adresses électroniques ni numéros de téléphone : seul un propriétaire peut les exporter.
contact-list-export-all-note = Avec adresses électroniques et numéros de téléphone. Chaque export est inscrit au journal d’audit.
contact-list-hidden = Masqué

contact-new-title = Ajouter un contact
contact-edit-lead = Dans le répertoire de ce processus.
contact-organisation-hint = Si une organisation de ce nom figure dans le répertoire, le contact la rejoint. Un nouveau nom crée une nouvelle organisation.
contact-group-hint = Nécessaire pour une nouvelle organisation et pour une personne sans organisation. Sinon, à choisir seulement s’il diffère de celui de l’organisation.
contact-group-none = Le groupe de l’organisation
contact-country-none = Non connu
contact-do-not-contact-label = Ne pas écrire à cette personne
contact-do-not-contact-hint = Aucune invitation ni aucun rappel n’est envoyé, quels que soient les destinataires choisis.
contact-note-hint = Visible par les organisateurs seulement.
contact-save = Enregistrer le contact
contact-cancel = Revenir sans enregistrer
contact-saved = { $name } : la fiche est enregistrée.
contact-counts-for = Compté dans : { $label }

contact-import-title = Importer des contacts
contact-import-lead = Une ligne par personne, en CSV ou XLSX. Rien n’est conservé avant votre confirmation.
contact-import-file = La liste
contact-import-file-hint = CSV ou XLSX avec une ligne d’en-tête, 50 000 lignes et 3,5 Mo au plus. Une liste Excel en arabe ou en français peut être envoyée telle quelle.
contact-import-no-file = Choisissez un fichier.
contact-import-language = Langue des lettres lorsque la liste n’en indique pas
contact-import-check = Vérifier la liste
contact-import-columns-hint = Les en-têtes sont reconnus en français, en arabe et en anglais. Il faut un nom et une adresse électronique ; sont utiles l’organisation, le groupe de parties prenantes, le pays, la langue, le téléphone, « ne pas contacter » et une note.
contact-import-groups = Codes et intitulés des groupes
contact-import-review-title = Vérifier « { $file } »
contact-import-columns = Colonnes
contact-import-columns-intro = Ce que contient chaque colonne du fichier. Corrigez ce qui n’a pas été reconnu, puis vérifiez à nouveau.
contact-import-column = Colonne { $number }
contact-import-column-headed = Colonne { $number } : { $header }
contact-import-left-out = Laisser de côté
contact-import-again = Vérifier à nouveau
contact-import-problems = Problèmes
contact-import-row-number = Ligne
contact-import-field = Champ
contact-import-mend = À corriger
contact-import-problems-cut = Les { $shown } premiers problèmes sur { $all } sont affichés.
contact-import-leave-out = Laisser de côté les lignes à problème et importer les autres
contact-import-other-file = Choisir un autre fichier
contact-import-confirm = { $n ->
    [one] Importer { $n } contact
   *[other] Importer { $n } contacts
}
contact-import-tick-first = Corrigez les lignes à problème dans le fichier et envoyez-le à nouveau, ou cochez « Laisser de côté les lignes à problème ».
contact-import-whole-row = La ligne

contact-import-line = Ligne { $row }, { $field } : { $problem }
contact-import-line-whole = Ligne { $row } : { $problem }
contact-import-ragged = Mettez entre guillemets le texte qui contient un séparateur : la ligne a { $cells } cellules, l’en-tête { $columns }.
contact-import-repeats = Supprimez cette ligne ou la ligne { $row } : les deux portent le même nom et la même adresse.
contact-import-missing-name = Écrivez « nom » au-dessus de la colonne des noms : aucune n’a été reconnue.
contact-import-missing-email = Écrivez « courriel » au-dessus de la colonne des adresses : aucune n’a été reconnue.
contact-import-twice = Laissez de côté la colonne { $first } ou la colonne { $second } : les deux contiennent « { $meaning } ».
contact-import-no-rows = Ajoutez une ligne par contact : le fichier ne contient qu’un en-tête.

contact-import-rows = { $n ->
    [one] { $n } ligne lue.
   *[other] { $n } lignes lues.
}
contact-import-can = { $n ->
    [0] Aucun contact ne peut être ajouté.
    [one] { $n } contact peut être ajouté.
   *[other] { $n } contacts peuvent être ajoutés.
}
contact-import-done = { $n ->
    [one] { $n } contact a été importé.
   *[other] { $n } contacts ont été importés.
}
contact-import-organisations = { $n ->
    [one] { $n } organisation est nouvelle.
   *[other] { $n } organisations sont nouvelles.
}
contact-import-there = { $n ->
    [one] { $n } personne figure déjà dans le répertoire et reste inchangée.
   *[other] { $n } personnes figurent déjà dans le répertoire et restent inchangées.
}
contact-import-differs = La ligne { $row } dit autre chose que le répertoire : { $fields }. Le répertoire reste tel quel.
contact-import-bad = { $n ->
    [one] { $n } ligne présente des problèmes.
   *[other] { $n } lignes présentent des problèmes.
}
contact-import-skipped = { $n ->
    [one] { $n } ligne à problème a été laissée de côté.
   *[other] { $n } lignes à problème ont été laissées de côté.
}
contact-import-ungrouped = { $n ->
    [one] { $n } contact n’a pas de groupe de parties prenantes, ni le sien ni celui de son organisation.
   *[other] { $n } contacts n’ont pas de groupe de parties prenantes, ni le leur ni celui de leur organisation.
}
contact-import-refused = Rien n’a été importé.
contact-import-nothing = Rien à importer : toutes les personnes de la liste figurent déjà dans le répertoire.
contact-import-dry = Rien n’a été importé : c’était un essai.

contact-undo-done = { $n ->
    [one] L’import est annulé : { $n } contact a été retiré.
   *[other] L’import est annulé : { $n } contacts ont été retirés.
}
contact-undo-too-late = L’import ne peut plus être annulé : une personne de cette liste a été invitée ou inscrite.
