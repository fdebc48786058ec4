agenda-problem-in-field = { $place }, { $field } : { $fault }
agenda-problem-of-field = { $field } : { $fault }
agenda-problem-in-place = { $place } : { $fault }
agenda-place-row = Ligne { $row }
agenda-place-session = Séance { $code }
agenda-place-slot = Séance { $code }, créneau { $number }

agenda-field-zone = fuseau horaire
agenda-field-days = jours
agenda-field-sessions = séances
agenda-field-code = code
agenda-field-day = jour
agenda-field-date = date
agenda-field-time = horaire
agenda-field-start = début
agenda-field-end = fin
agenda-field-kind = nature
agenda-field-number = numéro
agenda-field-round-table = table ronde
agenda-field-objectives = objectifs
agenda-field-title = titre
agenda-field-description = description
agenda-field-open-floor = débat ouvert
agenda-field-open-floor-label = intitulé du débat
agenda-field-role = rôle
agenda-field-open-to = ouvert à
agenda-field-minutes = minutes
agenda-field-label = libellé
agenda-field-letter = lettre

agenda-fault-not-json = Le fichier n’est pas du JSON valide à partir de la ligne { $line }. Corrigez-le à cet endroit ou exportez-le à nouveau.
agenda-fault-wrong-schema = Le format est « { $found } » ; seul « consultation-agenda/1 » peut être lu.
agenda-fault-of-value = « { $value } » n’a pas été compris. { $mend }
agenda-fault-asked-for = Des personnes s’y sont portées candidates ou s’y sont vu proposer un créneau. Gardez-la dans le fichier, avec ses créneaux.
agenda-fault-no-sessions = Il n’y a aucune séance. Ajoutez une ligne par séance.
agenda-fault-too-many-sessions = Il y a plus de { $limit } séances. Divisez le fichier.
agenda-fault-missing-column = Cette colonne manque. Ajoutez-la.
agenda-fault-double-column = Les colonnes « { $first } » et « { $second } » ont le même sens. Supprimez ou renommez l’une d’elles.
agenda-fault-missing = Ce champ est vide. Remplissez-le.
agenda-fault-wrong-type = La valeur est d’un autre type. Écrivez les textes entre guillemets, les nombres sans guillemets, les listes entre crochets.
agenda-fault-unknown-day = Le jour « { $value } » n’existe pas ; nombre de jours connus : { $days }. Écrivez la date.
agenda-fault-not-a-time = « { $value } » n’est pas une heure. Écrivez par exemple 09:30.
agenda-fault-not-two-times = « { $value } » ne donne pas deux heures. Écrivez par exemple 09:30-10:00.
agenda-fault-not-a-number = « { $value } » n’est pas un nombre entier de { $min } à { $max }.
agenda-fault-unknown-word = « { $value } » n’est pas connu ici. Écrivez l’un des mots suivants : { $allowed }.
agenda-fault-double-code = Une autre séance porte déjà le code « { $value } ». Chacune doit avoir le sien.
agenda-fault-differs = « { $value } » diffère de « { $first } », à la première ligne de cette séance. Accordez les deux ou donnez un autre code à la séance.

agenda-items = { $n ->
    [one] { $n } séance
   *[other] { $n } séances
}
agenda-slots = { $n ->
    [one] { $n } créneau
   *[other] { $n } créneaux
}
agenda-in-arabic = arabe
agenda-in-english = anglais
agenda-in-french = français

agenda-finding-label-against-times = Durée d’après le titre : { $label } ; d’après les heures : { $times }. Corrigez celle qui est fausse.
agenda-finding-label-against-open-floor = Durée du débat d’après son intitulé : { $label } ; durée indiquée : { $stated }. Corrigez celle qui est fausse.
agenda-finding-mixed-time-order = L’heure de fin vient en premier pour { $end }, l’heure de début pour { $start }. Tout a été remis dans l’ordre ; vérifiez { $sessions }.
agenda-finding-no-length = Le début et la fin sont identiques. Corrigez l’un des deux.
agenda-finding-over-midnight = La séance se termine le lendemain. Vérifiez les heures.
agenda-finding-overlap = Chevauchement entre { $sessions } : { $minutes }. Déplacez-en une ou indiquez dans une note qu’elles sont parallèles.
agenda-finding-same-title = Même titre pour { $sessions }. Toutes sont conservées ; donnez à chacune le sien si elles diffèrent.
agenda-finding-minutes-missing = Aucune durée n’est indiquée pour { $slots } : impossible de savoir si la séance ({ $times }) est assez longue. Indiquez les minutes de chaque créneau.
agenda-finding-minutes-beyond = Durée totale des créneaux et du débat : { $stated } ; durée de la séance : { $times }. Raccourcissez-les ou allongez la séance.
agenda-finding-minutes-left = Durée totale des créneaux et du débat : { $stated } sur { $times }. Temps non planifié : { $left }.
agenda-floor-of = { $minutes } ({ $sessions })
agenda-finding-unequal-open-floor = La durée du débat ouvert diffère d’une table ronde à l’autre : { $floors }.
agenda-finding-letters-reused = Les lettres provisoires { $letters } figurent dans plusieurs séances : { $sessions }. Une lettre ne vaut que dans sa séance et ne désigne aucun État ; remplacez-la par un nom dès qu’il est connu.
agenda-finding-no-chair = Personne ne préside ni ne modère cette séance. Ajoutez une place de présidence ou de modération.
agenda-finding-group-without-slot = Aucun créneau n’est prévu pour le groupe « { $group } ». Ouvrez-lui un créneau ou indiquez pourquoi.
agenda-finding-unknown-group = « { $group } » n’est pas un groupe de ce processus ({ $sessions }). Choisissez un groupe pour le créneau ou ajoutez celui-ci.
agenda-finding-objective-missing = L’objectif { $objective } ne figure dans aucune table ronde. Attribuez-le à l’une d’elles.
agenda-finding-objective-twice = L’objectif { $objective } figure dans plusieurs tables rondes : { $sessions }. Gardez-le dans une seule.
agenda-finding-language-missing = Langue : { $language }. Il manque des textes dans { $sessions }. En attendant, une autre langue est affichée et signalée comme telle.
