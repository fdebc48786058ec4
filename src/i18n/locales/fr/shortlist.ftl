### La présélection : les places et les candidatures, les scénarios, une composition proposée.

shortlist-title = Présélection
shortlist-lead = { $held } places sur { $all } sont pourvues ici. Rien ne parvient à personne avant l’annonce des décisions.
shortlist-no-call = Il n’y a pas encore d’appel à candidatures pour cet événement. La présélection commence avec lui.
shortlist-first-name = Premier projet
shortlist-balance = Équilibre
shortlist-groups = Groupes de parties prenantes
shortlist-gender = Genre
shortlist-countries = Pays
shortlist-others = Langues, âges, première participation, organisations
shortlist-met-more = { $n ->
    [one] { $number } objectif atteint
   *[other] { $number } objectifs atteints
}
shortlist-no-targets = L’appel ne fixe aucun objectif d’équilibre.
shortlist-all-met = Tous atteints
shortlist-unmet = { $n ->
    [one] { $shown } objectif n’est pas atteint
   *[other] { $shown } objectifs ne sont pas atteints
}
shortlist-women = Femmes
shortlist-men = Hommes
shortlist-another-gender = Un autre genre
shortlist-speakers-of = S’exprime en { $language }
shortlist-first-time = Première intervention
shortlist-within = { $who } ({ $place })
shortlist-of-at-least = { $actual } sur { $wanted } au moins
shortlist-of-at-most = { $actual } sur { $wanted } au plus
shortlist-places = Places
shortlist-open-places = { $n ->
    [one] { $shown } place libre
   *[other] { $shown } places libres
}
shortlist-no-places = L’appel ne nomme encore aucune place.
shortlist-held-of = { $held } sur { $all }
shortlist-open = Place libre
shortlist-by-name = sur désignation
shortlist-offered = Proposée
shortlist-confirmed = Confirmée
shortlist-free = Retirer
shortlist-freed = La place est de nouveau libre.
shortlist-placed = { $name } occupe maintenant : { $place }.
shortlist-made = Le scénario est enregistré. Rien n’a été envoyé.
shortlist-candidates = Candidatures, la plus adaptée d’abord
shortlist-found = { $n ->
    [one] { $shown } candidature
   *[other] { $shown } candidatures
}
shortlist-nobody = Aucune candidature ne correspond à ces filtres.
shortlist-of-five = sur 5
shortlist-reviews = { $n ->
    [one] { $shown } évaluation
   *[other] { $shown } évaluations
}
shortlist-no-score = Pas encore de note
shortlist-unchecked = Pas encore vérifiée
shortlist-wishes = { $n ->
    [one] { $n } souhait
   *[other] { $n } souhaits, par ordre de préférence
}
shortlist-holds = Occupe déjà une place : { $place }
shortlist-if-placed = Si placé ici : { $place }
shortlist-changes-nothing = Aucun objectif ni aucune limite ne changerait.
shortlist-fills = Comble un manque ({ $what }) : { $number }
shortlist-exceeds = { $what } : il y en aurait { $actual }, au plus { $wanted }
shortlist-breaches = Ces règles ne sont pas respectées. Rien n’est bloqué.
shortlist-breach-group = { $name } : la place n’est pas ouverte à ce groupe : { $place }
shortlist-breach-available = { $name } n’est pas disponible le jour de cette place : { $place }
shortlist-breach-moderates = { $name } aurait à modérer et à intervenir dans une même séance : { $place }
shortlist-breach-at-once = { $name } aurait deux places au même moment : { $one } et { $other }
shortlist-breach-organisation = Deuxième place de la même organisation, { $organisation } : { $one } et { $other }
shortlist-breach-gone = La candidature de { $name } ne tient plus. Trouvez quelqu’un d’autre pour { $place }
shortlist-wished = Souhaitées
shortlist-allowed = Ouvertes à ce groupe
shortlist-not-allowed = Non ouvertes à ce groupe
shortlist-place-for = Place pour { $name }
shortlist-place = Placer
shortlist-scenario = Scénario
shortlist-filter-text = Nom ou organisation
shortlist-group = Groupe
shortlist-groups-all = Tous les groupes
shortlist-filter-place = Adaptée à la place
shortlist-places-all = La place que chacun souhaite
shortlist-ask = { $name } pour { $place } : une limite est dépassée
shortlist-reason = Motif
shortlist-reason-hint = Il reste avec la place et figure dans le journal des modifications.
shortlist-reason-missing = Écrivez pourquoi cela est fait malgré la limite dépassée.
shortlist-place-anyway = Placer quand même
shortlist-raced = Quelqu’un a été plus rapide : le scénario a changé entre-temps. Regardez-le tel qu’il est, puis décidez de nouveau.
shortlist-not-a-place = Cette place ne fait pas partie de l’appel. Choisissez-en une dans la liste.
shortlist-not-a-nomination = Cette candidature ne relève pas de cet appel. Choisissez une personne de la liste.
shortlist-does-not-stand = Cette candidature ne tient pas : elle a été retirée, renvoyée ou jugée irrecevable. Choisissez quelqu’un d’autre.
shortlist-held = Cette place est occupée. Libérez-la d’abord ou choisissez-en une autre.
shortlist-offer-is-out = Une proposition est en cours pour cette place. Retirez-la d’abord.
shortlist-name-missing = Donnez un nom au scénario.
shortlist-name-taken = Un scénario porte déjà ce nom. Choisissez-en un autre.
shortlist-compare = Scénarios côte à côte
shortlist-compare-lead = Qui prendrait quelle place dans chaque scénario, et ce que chacun atteint des objectifs.
shortlist-compare-caption = Les places et qui les prendrait
shortlist-any-scenario = Le plus ancien
shortlist-one = Le premier
shortlist-other = À côté
shortlist-place-column = Place
shortlist-person-column = Personne
shortlist-why-column = Pourquoi
shortlist-make-title = Créer un scénario
shortlist-from = Copie de
shortlist-from-nothing = Rien : commencer avec des places libres
shortlist-name = Nom
shortlist-make = Créer le scénario
shortlist-scenarios = Tous les scénarios
shortlist-remove = Supprimer le scénario
shortlist-suggest-title = Une composition proposée
shortlist-suggest-lead = Pourvoit le plus de places, puis s’écarte le moins des objectifs, puis retient les meilleures notes. Rien n’est décidé.
shortlist-keep = Garder ce qui est placé dans ce scénario
shortlist-suggest = Proposer une composition
shortlist-decides-nothing = Rien n’est décidé ni enregistré tant qu’elle n’est pas reprise comme scénario.
shortlist-proven = Preuve faite : aucune composition conforme aux règles ne fait mieux.
shortlist-stopped = Arrêté au bout de deux secondes, { $doing }. Aucune règle n’est enfreinte, mais une meilleure composition peut exister.
shortlist-stage-fill = au moment de pourvoir les places
shortlist-stage-targets = au moment d’atteindre les objectifs
shortlist-stage-score = au moment d’améliorer les notes
shortlist-suggested = Qui pour quelle place
shortlist-nobody-suggested = Personne n’a pu être proposé pour une place.
shortlist-why-fixed = Conservé : occupe déjà la place
shortlist-why-only = Personne d’autre ne peut prendre la place
shortlist-why-highest = Meilleure note parmi ceux qui pourraient la prendre ({ $among })
shortlist-why-needed = Nécessaire aux objectifs : { $targets } (pourraient la prendre : { $among })
shortlist-why-not-free = Les mieux notés ont une autre place à cette heure, ou leur organisation a déjà la sienne (pourraient la prendre : { $among })
shortlist-why-found = La meilleure trouvée à l’arrêt de la recherche (pourraient la prendre : { $among })
shortlist-left-open = Laissées libres
shortlist-left = { $place } : { $because }
shortlist-left-by-name = pourvue sur désignation seulement
shortlist-left-nobody = personne ne l’a demandée
shortlist-left-group = personne d’un groupe admis ne l’a demandée (demandes : { $number })
shortlist-left-away = personne parmi ceux qui l’ont demandée n’est disponible ce jour-là (demandes : { $number })
shortlist-left-held = ceux qui pourraient la prendre sont retenus par des choix conservés (en mesure : { $number })
shortlist-left-elsewhere = ceux qui pourraient la prendre sont nécessaires ailleurs, ou leur organisation a sa place (en mesure : { $number })
shortlist-targets-met = Objectifs atteints
shortlist-targets-unmet = Objectifs non atteints
shortlist-no-candidate-can = Aucune candidature ne peut y remédier.
shortlist-not-worked-out = Ce qui l’atteindrait n’a pas pu être calculé à temps.
shortlist-would-be-met = Les plus petits changements qui l’atteindraient :
shortlist-change = { $place } : { $to } au lieu de { $from }
shortlist-change-open = { $place } : { $to }
shortlist-take = La reprendre comme scénario
shortlist-suggestion-name = Proposition
