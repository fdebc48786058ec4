### Modifier l’ordre du jour à l’écran.

## Un point de l’ordre du jour, modifié à l’écran

agenda-edit-new = Un nouveau point
agenda-edit-change = Modifier
agenda-edit-what = De quoi il s’agit
agenda-edit-title = Titre
agenda-edit-title-hint = Une langue au moins. Qui en lit une autre voit celle-ci avec une marque.
agenda-edit-kind = Type
agenda-edit-description = Description
agenda-edit-when = Quand et où
agenda-edit-when-intro = Heures de { $city }. Pour déplacer le point, choisissez un autre jour ou d’autres heures.
agenda-edit-day = Jour
agenda-edit-day-of = { $name }, { $date }
agenda-edit-starts = Début
agenda-edit-ends = Fin
agenda-edit-hour-hint = Par exemple 09:30
agenda-edit-next-day = Il se termine le lendemain
agenda-edit-room = Salle
agenda-edit-room-hint = Comme sur la porte. Deux points à la même heure demandent deux salles.
agenda-edit-places = Places et débat ouvert
agenda-edit-places-intro = Ouvrez une place pour la modifier. Les places et le débat ouvert ne prennent ensemble pas plus que le temps du point.
agenda-edit-place = Place { $n }
agenda-edit-place-new = Ajouter une place
agenda-edit-role = Rôle à la place { $n }
agenda-edit-role-prompt = Pas de place
agenda-edit-open-to = Qui peut prendre la place { $n }
agenda-edit-open-to-hint = Cochez les groupes. Aucun : la place est attribuée nommément.
agenda-edit-office = La place { $n } revient à une fonction désignée
agenda-edit-office-hint = Par exemple le Secrétariat exécutif : personne ne s’y porte candidat, et elle ne compte pas pour l’équilibre.
agenda-edit-minutes = Minutes de la place { $n }
agenda-edit-minutes-hint = Un nombre entier, ou rien si personne ne l’a dit.
agenda-edit-order = Ordre de la place { $n }
agenda-edit-order-hint = La place 1 vient en premier.
agenda-edit-label = Intitulé de la place { $n }
agenda-edit-label-hint = Ce que dit l’ordre du jour tant que personne n’est nommé.
agenda-edit-remove-place = Supprimer la place { $n }
agenda-edit-open-floor = Minutes de débat ouvert
agenda-edit-open-floor-hint = Pour toute la salle. Vide : aucune.
agenda-edit-add = Ajouter ce point
agenda-edit-save = Enregistrer le point
agenda-edit-saved = Le point a été enregistré. L’ordre du jour en est à la version { $version }.
agenda-edit-split-done = Le point a été partagé en deux. Voici la première partie. L’ordre du jour en est à la version { $version }.
agenda-edit-removed = Le point a été supprimé. L’ordre du jour en est à la version { $version }.
agenda-edit-unchanged = Rien n’a changé : il n’y a pas de nouvelle version.
agenda-edit-sum = Le point dure { $length } : places { $places }, débat ouvert { $open }.
agenda-edit-left = Non prévu : { $left }.
agenda-edit-over = En trop : { $over }.
agenda-edit-missing = Reste à écrire :
agenda-edit-split = Partager ce point en deux
agenda-edit-split-intro = Les deux parties gardent le titre et le type. Candidatures et propositions suivent leur place. Le débat ouvert va à la seconde partie tant qu’elle a du temps.
agenda-edit-split-at = La seconde partie commence à
agenda-edit-split-places = Places de la seconde partie
agenda-edit-split-button = Partager le point
agenda-edit-number = Numéro du point
agenda-edit-number-hint = Par exemple 4 pour « Plénière 4 ». Vide : aucun.
agenda-edit-round-table = Numéro de la table ronde
agenda-edit-objectives = Objectifs du Pacte mondial
agenda-edit-objectives-hint = Des numéros séparés par des virgules, par exemple 1, 5, 18
agenda-edit-problem-objectives = Indiquez les numéros des objectifs de 1 à { $most }, séparés par des virgules.
agenda-edit-floor-label = Nom du débat ouvert
agenda-edit-move = Déplacer une place vers un autre point
agenda-edit-move-intro = Les personnes qui l’ont demandée ou qui l’occupent la suivent. Elle devient la dernière place de l’autre point.
agenda-edit-move-place = Place
agenda-edit-move-to = Vers quel point
agenda-edit-move-prompt = Choisir
agenda-edit-move-reason = Pourquoi la place est-elle déplacée ?
agenda-edit-move-button = Déplacer la place
agenda-edit-moved = La place est arrivée dans ce point. C’est la version { $version } de l’ordre du jour.
agenda-edit-remove = Supprimer ce point
agenda-edit-remove-intro = Il quitte l’ordre du jour et est annulé dans les agendas. Un point pour lequel quelqu’un s’est porté candidat ou a reçu une proposition reste.
agenda-edit-remove-button = Supprimer le point

## Ce qui est refusé

agenda-edit-problem-number = Indiquez un nombre entier de { $least } à { $most }.
agenda-edit-problem-choose = Choisissez dans la liste.
agenda-edit-problem-title = Écrivez un titre dans une langue au moins.
agenda-edit-problem-ends = La fin vient après le début. Après minuit, cochez que le point se termine le lendemain.
agenda-edit-problem-zero = Personne ne parle en 0 minute. Indiquez au moins 1, ou laissez vide.
agenda-edit-problem-office = Une place est soit pour des groupes, soit pour une fonction désignée. Décochez l’un des deux.
agenda-edit-problem-minutes = Places et débat ouvert prennent { $taken }, le point dure { $length }. Retirez { $over }, ou faites-le finir plus tard.
agenda-edit-problem-cut = Choisissez une heure entre le début et la fin.
agenda-edit-problem-meanwhile = Quelqu’un a été plus rapide : ce point a changé depuis que vous l’avez ouvert. Regardez-le, puis enregistrez de nouveau : ce que vous avez saisi est conservé et remplace le reste.
agenda-edit-problem-asked = { $n ->
    [one] { $n } personne l’a demandé ou en a reçu la proposition : il reste. Modifiez-le plutôt, ou répondez-lui d’abord.
   *[other] { $n } personnes l’ont demandé ou en ont reçu la proposition : il reste. Modifiez-le plutôt, ou répondez-leur d’abord.
}

## Types de points

session-kind-registration = Accueil
session-kind-opening = Ouverture
session-kind-break = Pause
session-kind-wrap-up = Synthèse
session-kind-recap = Récapitulatif
session-kind-key-messages = Messages clés
session-kind-closing = Clôture
session-kind-other = Autre
agenda-edit-split-reason = Pourquoi le partager ?
agenda-edit-remove-reason = Pourquoi le supprimer ?
