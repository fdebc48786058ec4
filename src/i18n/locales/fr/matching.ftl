### Rapprocher les organisations saisies librement de celles du répertoire.

matching-title = Organisations à rapprocher
matching-lead = Ces noms ont été saisis lors de l’inscription. Chacun désigne une organisation connue sous un autre nom, ou une nouvelle. Tant que le rapprochement n’est pas fait, les personnes sont comptées à part de l’organisation connue.
matching-as-typed = Nom saisi
matching-typed-by = Saisi par
matching-similar = Noms connus semblables
matching-otherwise = Sinon
matching-registrations = { $n ->
    [one] { $shown } inscription
    [many] { $shown } d’inscriptions
   *[other] { $shown } inscriptions
}
matching-elsewhere = { $n ->
    [one] { $shown } inscription à une autre réunion
    [many] { $shown } d’inscriptions à d’autres réunions
   *[other] { $shown } inscriptions à d’autres réunions
}
matching-contacts = { $n ->
    [one] { $shown } contact
    [many] { $shown } de contacts
   *[other] { $shown } contacts
}
matching-none-similar = Aucun nom semblable n’est connu.
matching-same-words = les mêmes mots
matching-part = tous les mots du nom le plus court
matching-alike = { $percent } des lettres
matching-join = C’est celle-ci
matching-keep = C’est une nouvelle organisation
matching-open = Une autre, ou un nom corrigé
matching-found = { $n ->
    [one] { $shown } nom à rapprocher
    [many] { $shown } de noms à rapprocher
   *[other] { $shown } noms à rapprocher
}
matching-nothing = Rien à rapprocher : toutes les organisations saisies sont connues.

## Une seule
matching-join-title = Elle est connue sous un autre nom
matching-join-hint = Toutes les personnes qui ont saisi ce nom sont comptées avec l’organisation choisie, pour chaque réunion du processus, de même que celles qui le saisiront plus tard. Ce choix est définitif.
matching-into = Organisation
matching-into-prompt = Choisissez une organisation
matching-into-missing = Choisissez l’organisation dans la liste de celles qui sont connues.
matching-likely = Noms semblables
matching-all = Toutes les organisations
matching-keep-title = C’est une nouvelle organisation
matching-keep-hint = Elle rejoint les organisations connues. Corrigez d’abord son nom s’il a été mal saisi.
matching-name = Nom
matching-name-taken = Une organisation de ce nom est déjà connue. Choisissez-la dans la liste ci-dessus ou écrivez un autre nom.
matching-group = Groupe de parties prenantes
matching-group-none = Pas encore de groupe
matching-group-hint = Pour les contacts de cette organisation qui n’ont pas leur propre groupe. Les inscriptions gardent le groupe retenu.

## Ce qui s’est passé
matching-joined = Les personnes qui ont saisi l’autre nom sont désormais comptées avec { $name }.
matching-kept = { $name } fait maintenant partie des organisations connues.
matching-faster = Quelqu’un a été plus rapide : la décision sur cette organisation est déjà prise. Rien n’a été modifié.
matching-over = { $name } compte { $confirmed } places confirmées, pour une limite de { $limit }. Personne ne perd sa place pour autant. Pour y remédier, annulez une inscription en indiquant le motif, ou relevez la limite dans les réglages.
