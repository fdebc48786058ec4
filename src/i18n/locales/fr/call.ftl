### L’appel à candidatures : ce qu’il demande, jusqu’à quand, selon quels critères.

## Mots communs à plusieurs pages
call-role-speaker = Intervention
call-role-moderator = Modération
call-role-rapporteur = Rapport de séance
call-persons = { $n ->
    [one] { $n } personne
   *[other] { $n } personnes
}
call-at-least = { $who } : au moins { $amount }
call-at-most = { $who } : au plus { $amount }
call-who-women = Femmes
call-who-men = Hommes
call-who-first-time = Personnes qui interviennent pour la première fois
call-who-each-group = Chaque groupe
call-who-each-country = Chaque pays
call-who-each-organisation = Chaque organisation
call-who-arabic = Personnes qui s’expriment en arabe
call-who-english = Personnes qui s’expriment en anglais
call-who-french = Personnes qui s’expriment en français
call-who-migrant-led = Personnes d’organisations dirigées par des migrants
call-who-least-developed = Personnes travaillant dans un des pays les moins avancés
call-who-under-30 = Personnes de moins de 30 ans
call-who-30-to-44 = Personnes de 30 à 44 ans
call-who-45-to-59 = Personnes de 45 à 59 ans
call-who-60-and-over = Personnes de 60 ans et plus
call-target-within = { $said }, { $place }

## Ce par quoi commence un nouvel appel
call-first-criterion-topic = Connaissance du sujet
call-first-criterion-constituency = Représentation du groupe concerné
call-first-criterion-point = Capacité d’aller à l’essentiel
call-first-criterion-new = Un point de vue qui manquerait autrement
call-first-check-registered = Inscription à la réunion
call-first-check-authorised = Autorisation de l’organisation à parler en son nom
call-first-check-points = Points essentiels fournis pour la séance
call-first-check-available = Disponibilité le jour de la séance

## La page de l’organisation
call-title = Appel à candidatures : intervention et modération
call-lead = Ce que vous demandez, jusqu’à quand, et comment les candidatures sont jugées. Tout le monde peut le lire après publication.
call-see-public = Voir la page publique
call-save = Enregistrer l’appel
call-saved = L’appel est enregistré.
call-unchanged = Rien n’était différent, rien n’a donc été modifié.
call-published = L’appel est publié : tout le monde peut le lire.
call-taken-back = L’appel est retiré : plus personne ne peut le lire.
call-extended = Le délai est prolongé pour tout le monde. Le motif figure sur la page publique.
call-state-new = Il n’y a pas encore d’appel. Le formulaire ci-dessous est prérempli : modifiez ce que vous voulez, puis enregistrez.
call-state-draft = Cet appel est un brouillon. Seule l’équipe d’organisation le voit.
call-state-not-yet = Cet appel est publié. Les candidatures ouvrent le { $opens } et se terminent le { $closes }.
call-state-open = Les candidatures sont ouvertes jusqu’au { $closes }.
call-state-over = Les candidatures sont closes depuis le { $closes }.
call-missing = Certains textes manquent dans une langue. Les personnes qui la lisent les voient dans une autre.
call-missing-in = { $text } – manque en { $languages }
call-opens-twice = Cette nuit-là, on recule les horloges et { $time } arrive deux fois : les candidatures ouvrent à la première.
call-closes-twice = Cette nuit-là, on recule les horloges et { $time } arrive deux fois : les candidatures se terminent à la seconde.

call-dates = Dates
call-dates-intro = Toutes les heures sont celles du fuseau de la réunion ({ $city }).
call-dates-stand = L’ouverture et le délai sont publiés et ne changent plus. Un délai plus long est une prolongation, plus bas sur cette page.
call-opens-date = Ouverture le
call-opens-time = Ouverture à
call-opens-time-hint = Si le champ est vide : au début de ce jour.
call-closes-date = Clôture le
call-closes-time = Clôture à
call-closes-time-hint = Si le champ est vide : à la fin de ce jour.
call-review-date = Fin de la notation le
call-review-time = Fin de la notation à
call-review-hint = Ensuite, les notes ne changent plus.
call-answers-by = Réponses au plus tard le
call-answers-hint = À la fin de ce jour, tout le monde a une réponse. Cette date est publiée.

call-roles = Rôles
call-roles-legend = Les rôles que l’on peut proposer de tenir
call-texts = Textes de la page publique
call-texts-intro = Rédigez chaque texte dans les trois langues.
call-intro = Introduction
call-intro-hint = Le sujet de l’appel, et les voix que vous espérez entendre.
call-decided-by = Qui décide
call-decided-by-hint = Par exemple : le comité d’organisation, sur proposition de trois membres du jury.

call-places = Séances et places
call-places-intro = Cochez ce pour quoi on peut se porter candidat. Une place est ouverte aux groupes que l’ordre du jour indique.
call-places-none = L’ordre du jour est vide. Importez-le d’abord : un appel a besoin de séances.
call-place-whole = La séance dans son ensemble
call-questions = Questions directrices
call-questions-of = Questions directrices : { $session }
call-questions-hint = Une question par ligne.

call-criteria = Critères
call-criteria-intro = Le jury donne de 1 à 5 points pour chaque critère. Un critère de poids 4 compte deux fois plus qu’un critère de poids 2. Laissez une ligne vide s’il n’y en a pas.
call-criterion = Critère { $n }
call-weight = Poids du critère { $n }
call-weight-hint = De 1 à 10.
call-more-rows = Autres lignes
call-checks = Conditions de recevabilité
call-checks-intro = L’équipe d’organisation coche ces lignes pour chaque candidature avant la notation. Laissez une ligne vide s’il n’y en a pas.
call-check = Condition { $n }
call-targets = Objectifs d’équilibre des places
call-targets-intro = Un objectif avertit et n’interdit jamais. Les parts de femmes et d’hommes se rapportent aux personnes qui indiquent leur genre. L’âge est celui que les personnes indiquent ; si des migrants dirigent une organisation, la personne candidate le dit.
call-target = Objectif { $n } : qui il compte
call-target-none = Pas d’objectif sur cette ligne
call-bound = Objectif { $n } : borne
call-bound-least = au moins
call-bound-most = au plus
call-amount = Objectif { $n } : nombre
call-unit = Objectif { $n } : unité
call-unit-share = % de l’ensemble
call-unit-persons = personnes
call-scope = Objectif { $n } : où il compte
call-scope-event = dans toute la réunion
call-scope-sitting = chaque jour
call-scope-session = dans chaque séance de deux places ou plus
call-scope-round-table = dans chaque table ronde
call-by-group = Par groupe de parties prenantes
call-by-age = Par âge, tel que les personnes l’indiquent
call-by-country = Par pays
call-by-language = Par langue

call-afterwards = Évaluation et propositions
call-blind = Évaluer à l’aveugle
call-blind-hint = Le jury ne voit ni les noms, ni les organisations, ni les coordonnées, ni les notes des autres.
call-next = Quand une proposition est refusée ou expire
call-next-proposed = La personne suivante de la liste de réserve est suggérée à l’équipe d’organisation
call-next-sent = La personne suivante de la liste de réserve reçoit aussitôt la proposition
call-reason-title = Motif
call-reason-intro = L’appel est publié. Le motif est conservé avec la modification, là où l’équipe d’organisation peut le lire.
call-reason = Pourquoi l’appel change-t-il ?

call-publish-title = Publier
call-publish-text = Tout le monde peut lire l’appel. Ensuite, son délai ne peut être que prolongé.
call-publish = Publier l’appel
call-take-back-title = Retirer l’appel
call-take-back-text = Possible tant qu’aucune candidature n’est déposée. Les brouillons sont conservés.
call-take-back = Retirer l’appel
call-extension = Prolonger le délai
call-extension-intro = Un délai plus long vaut pour tout le monde. Le motif figure sur la page publique.
call-extension-date = Nouveau délai : jour
call-extension-time = Nouveau délai : heure
call-extension-reason = Motif, tel que tout le monde le lit
call-extension-reason-hint = Par exemple : deux groupes n’ont encore aucune candidature. Si une langue manque, on lit le texte dans une autre.
call-extend = Prolonger pour tout le monde
call-extension-past = Prolongé du { $before } au { $after } :

## Ce qui n’est pas possible
call-problem-number = Indiquez un nombre entier de 1 à { $most }.
call-problem-choose = Choisissez un élément de la liste.
call-problem-role = Choisissez au moins un rôle.
call-problem-decided-by = Indiquez qui décide, dans une langue au moins.
call-problem-place = Cette place ne figure plus à l’ordre du jour. Vérifiez les places de cette séance et enregistrez de nouveau.
call-problem-questions = Vous avez écrit des questions pour une séance qui ne fait pas partie de l’appel. Cochez la séance ou effacez les questions.
call-problem-no-criterion = Indiquez au moins un critère.
call-problem-row-gone = Quelqu’un d’autre a supprimé cette ligne. Enregistrez de nouveau pour l’ajouter comme nouvelle ligne, ou effacez-la.
call-problem-twice = Cet objectif figure deux fois. Effacez l’une des deux lignes.
call-problem-reason = Indiquez pourquoi l’appel change.
call-problem-order = Les candidatures doivent ouvrir avant leur clôture. Vérifiez les deux dates et heures.
call-problem-late = Les candidatures doivent être closes avant le début de la réunion : { $start }. Choisissez un jour ou une heure antérieurs.
call-problem-review-early = La notation doit se terminer après la clôture des candidatures. Choisissez une fin plus tardive.
call-problem-review-late = La notation doit se terminer avant la fin de la réunion : { $end }. Choisissez un jour ou une heure antérieurs.
call-problem-answers-early = Les réponses ne peuvent pas être dues avant la clôture des candidatures. Choisissez un jour plus tardif.
call-problem-answers-late = Les réponses doivent être données avant la fin de la réunion : { $end }. Choisissez un jour antérieur.
call-problem-extension-reason = Indiquez le motif : tout le monde le lit.
call-problem-not-published = Cet appel n’est pas publié. Modifiez son délai dans le formulaire et enregistrez.
call-problem-released = Tout le monde a reçu une réponse : l’appel ne peut plus changer.
call-problem-past = Un nouveau délai doit se situer dans l’avenir. Nous sommes le { $now }.
call-problem-not-later = Un délai ne peut être que prolongé. Le délai actuel est le { $closes }.
call-problem-deadline = Le délai est publié et ne change plus. Pour donner plus de temps à tout le monde, prolongez-le ici.
call-problem-no-places = Cochez d’abord au moins une séance ou une place.
call-problem-over = Le délai est passé. Choisissez-en un plus tardif et enregistrez avant de publier.
call-problem-hidden = La réunion n’est pas publique. Publiez d’abord la réunion.
call-problem-handed-in = L’appel ne peut pas être retiré : des candidatures ont été déposées ({ $n }).
call-problem-scored = Le jury a déjà noté selon un critère que vous avez supprimé. Gardez-le ; vous pouvez en changer le texte et le poids.
call-problem-answered = Une condition que vous avez supprimée a déjà été vérifiée pour une candidature. Gardez-la ; vous pouvez en changer le texte.
call-problem-meanwhile = Quelqu’un d’autre a modifié cet appel entre-temps. Vérifiez vos réponses et enregistrez de nouveau : ce que vous avez saisi est conservé et remplace le reste.

## La page publique
call-public-title = Appel à candidatures : intervention et modération
call-public-open = Les candidatures sont ouvertes jusqu’au { $deadline }
call-public-from = Les candidatures ouvrent le { $opening } et se terminent le { $deadline }.
call-public-over = Les candidatures sont closes depuis le { $deadline }.
call-public-extended = Le délai a été prolongé pour tout le monde. Il était fixé au { $deadline }. Le motif :
call-public-roles = Les rôles que vous pouvez proposer de tenir
call-public-places = Séances et places ouvertes
call-public-places-text = Chaque place est ouverte aux groupes qu’elle indique. Vous pouvez en choisir cinq au plus, par ordre de préférence.
call-public-criteria = Comment les candidatures sont jugées
call-public-weight = poids { $weight }
call-public-checks = Ce qui est vérifié d’abord
call-public-targets = L’équilibre que nous visons
call-public-how = Comment se porter candidat
call-public-how-link = Avec une inscription ou une invitation, ouvrez le lien personnel de votre courriel. Aucun compte n’est nécessaire.
call-public-how-register = Sinon, inscrivez-vous d’abord : le courriel de confirmation contient le lien.
call-public-how-later = Les inscriptions ne sont pas ouvertes en ce moment. Pour toute aide, écrivez à l’équipe d’organisation.
call-public-decision = Qui décide, et quand
call-public-blind = Le jury ne voit ni votre nom ni votre organisation.
call-public-everybody = Chaque candidature reçoit une réponse.
call-public-answers = Les réponses sont données au plus tard le { $date }.
