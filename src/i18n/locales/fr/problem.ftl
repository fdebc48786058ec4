problem-email-empty = Indiquez une adresse électronique.
problem-email-control = Écrivez l’adresse électronique sur une seule ligne, sans retour à la ligne ni caractère caché.
problem-email-several = Indiquez une seule adresse électronique. Chaque personne a la sienne.
problem-email-more = Indiquez l’adresse seule, sans nom, parenthèses ni guillemets, comme nom@exemple.org.
problem-email-no-at = Ajoutez le signe @ : une adresse électronique ressemble à nom@exemple.org.
problem-email-no-mailbox = Ajoutez ce qui précède le signe @, comme nom@exemple.org.
problem-email-no-domain = Ajoutez ce qui suit le signe @, comme nom@exemple.org.
problem-email-no-dot = Ajoutez la fin après le signe @, comme .org ou .com : nom@exemple.org.
problem-email-number = Écrivez un nom de domaine après le signe @, comme exemple.org, au lieu d’un numéro.
problem-email-space = Retirez l’espace de l’adresse électronique.
problem-email-character = Retirez « { $character } » de l’adresse électronique.
problem-email-dot = Vérifiez les points avant le signe @ : aucun au début ni à la fin, et jamais deux de suite.
problem-email-domain = Vérifiez ce qui suit le signe @. Cela ressemble à exemple.org.
problem-email-mixed = Saisissez de nouveau l’adresse avec un seul clavier : elle mêle des lettres de deux alphabets qui se ressemblent.
problem-email-long = Raccourcissez l’adresse électronique : au plus 64 caractères avant le signe @ et 254 en tout.

problem-name-empty = Indiquez le nom complet.
problem-name-long = Raccourcissez le nom à { $max } caractères. Il en compte { $actual }.
problem-name-control = Écrivez le nom sur une seule ligne, sans retour à la ligne ni tabulation.
problem-name-email = Indiquez le nom ici. L’adresse électronique a son propre champ.
problem-name-link = Indiquez le nom sans adresse de site web.
problem-name-sign = Retirez « { $sign } » du nom.
problem-name-no-letter = Indiquez un nom comportant au moins une lettre.
problem-name-marks = Saisissez de nouveau le nom : une lettre porte trop d’accents ou de signes.

problem-text-long = Raccourcissez le texte à { $max } caractères. Il en compte { $actual }.
problem-text-control = Saisissez de nouveau le texte ou collez-le sans mise en forme : il contient des caractères de contrôle cachés.

problem-zone-empty = Choisissez un fuseau horaire.
problem-zone-place = Choisissez le fuseau horaire par sa ville, comme Asia/Beirut. Les abréviations et les décalages sont faux la moitié de l’année.
problem-zone-nearest = Choisissez le fuseau horaire par sa ville. Vouliez-vous dire { $nearest } ?
problem-zone-unknown = Choisissez le fuseau horaire par sa ville, comme Asia/Beirut.

problem-date-empty = Indiquez une date.
problem-date-shape = Écrivez la date avec le jour, le mois et l’année, comme 24/02/2021.
problem-date-no-such-day = Vérifiez le jour : ce mois ne le compte pas.
problem-date-year = Vérifiez l’année : elle doit être comprise entre { $first } et { $last }.
problem-time-empty = Indiquez une heure.
problem-time-shape = Écrivez l’heure sur 24 heures, comme 09:30 ou 14:00.
