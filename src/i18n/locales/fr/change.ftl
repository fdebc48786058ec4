### Dates that moved: whether people hear of it.

change-title = Les dates ou le lieu de cet événement ont changé depuis que les gens en ont été informés.
change-lead = Rien n’a été envoyé à ce sujet. Les rappels et les lettres encore en attente indiquent d’eux-mêmes les nouvelles dates.
change-question = Informer les gens des nouvelles dates ?
change-was = Ce que les gens savent
change-is = Ce qui vaut désormais
change-people = { $people ->
    [one] La lettre part à { $people } personne inscrite ou invitée, dans sa langue. Les personnes confirmées reçoivent un nouveau fichier d’agenda.
   *[other] La lettre part à { $people } personnes inscrites ou invitées, chacune dans sa langue. Les personnes confirmées reçoivent un nouveau fichier d’agenda.
}
change-holders = { $people ->
    [one] Parmi elles, { $people } personne a au programme un créneau dont l’horaire a changé aussi : elle reçoit à la place le courriel sur son créneau, avec le nouvel horaire.
   *[other] Parmi elles, { $people } personnes ont au programme un créneau dont l’horaire a changé aussi : elles reçoivent à la place le courriel sur leur créneau, avec le nouvel horaire.
}
change-send = { $people ->
    [one] Envoyer la lettre à { $people } personne
   *[other] Envoyer la lettre à { $people } personnes
}
change-skip = Aucune lettre n’est nécessaire
change-number = Pour envoyer, saisissez le nombre de personnes : { $number }
change-problem-number = { $people ->
    [one] Saisissez le nombre de personnes qui reçoivent la lettre : { $people }
   *[other] Saisissez le nombre de personnes qui reçoivent la lettre : { $people }
}
