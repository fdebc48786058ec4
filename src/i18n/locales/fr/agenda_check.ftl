### Ce que couvre l’ordre du jour, et ce qui ne peut pas s’y faire.

## Qui a une place, et où

agenda-cover-title = Couverture par groupe
agenda-cover-lead = Places de parole par groupe et par point. Une place ouverte à plusieurs groupes compte pour chacun.
agenda-cover-none = Aucun point n’a encore de place de parole pour un groupe.
agenda-cover-all = Chaque groupe de parties prenantes a une place de parole.
agenda-cover-empty = Ces groupes n’ont aucune place de parole :
agenda-cover-once = Ces groupes n’ont la parole que dans un seul point
agenda-cover-when = { $day }, { $hour }
agenda-cover-table = Places de parole par groupe et par point
agenda-cover-total = Places de parole

## Ce qui ne peut pas se faire

agenda-conflict-title = Conflits
agenda-conflict-lead = Ce qui ne peut pas se faire en l’état : heures, salles, minutes, et les personnes qui ont reçu ou confirmé une place.
agenda-conflict-none = Aucun conflit trouvé.
agenda-conflict-count = { $n ->
    [one] { $n } conflit
   *[other] { $n } conflits
}
agenda-conflict-hour = Même heure
agenda-conflict-person = Personne
agenda-conflict-minutes = Minutes
agenda-conflict-group = Groupe
agenda-conflict-registration = Inscription
agenda-conflict-same-room = Les deux se tiennent dans { $room } pendant { $minutes }. Déplacez l’un, ou changez sa salle.
agenda-conflict-same-hour = Les deux se tiennent pendant { $minutes }, sans que chacun dise sa salle. Déplacez l’un, ou nommez deux salles.
agenda-conflict-at-once = { $name } a une place dans les deux au même moment.
agenda-conflict-twice = { $name } a deux places dans ce point.
agenda-conflict-too-much = Places et débat ouvert prennent { $taken }, le point dure { $length }.
agenda-conflict-wrong-group = { $name } est du groupe { $group } ; la place est une autre : { $place }.
agenda-conflict-waiting = L’inscription de { $name } n’est pas encore confirmée.
agenda-conflict-not-registered = { $name } n’a pas d’inscription. Seules les personnes inscrites prennent la parole : demandez l’inscription, ou libérez la place.
agenda-conflict-nominee = La personne de la candidature { $number }
agenda-conflict-nomination = Voir la candidature
