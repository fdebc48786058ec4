### L’examen des candidatures : la vérification par l’équipe d’organisation.

review-list-lead = Toutes les candidatures déposées. Vérifiez chacune avant qu’elle ne soit notée.
review-no-call = Aucun appel à candidatures n’existe encore pour cette réunion.
review-list-first = Aucune candidature n’a encore été déposée.
review-list-empty = Aucune candidature ne correspond à ces filtres.
review-found = { $n ->
    [one] { $shown } candidature
   *[other] { $shown } candidatures
}
review-filter-text = Nom, organisation ou numéro
review-state = État
review-all-states = Tous les états
review-group = Groupe
review-all-groups = Tous les groupes
review-role = Rôle
review-all-roles = Tous les rôles
review-session = Séance
review-all-sessions = Toutes les séances
review-language = Langue
review-all-languages = Toutes les langues
review-number = Numéro
review-numbered = Candidature n° { $number }
review-first-wish = Premier souhait
review-handed-in = Déposée
review-handed-in-on = Remise le

## The states of a nomination
review-state-draft = Brouillon
review-state-submitted = À vérifier
review-state-returned = Renvoyée
review-state-eligible = Recevable
review-state-ineligible = Irrecevable
review-state-decided = Décidée
review-state-released = Réponse envoyée
review-state-withdrawn = Retirée

## One nomination
review-who = La personne
review-said = Ce que dit la candidature
review-wishes = Places souhaitées
review-topic = Sujet
review-key-points = Points essentiels
review-biography = Biographie
review-languages = Langues d’intervention
review-days = Jours de disponibilité
review-previous = Interventions antérieures
review-authorised = Autorisation de parler au nom de l’organisation
review-needs = Besoins
review-consent = Accepte d’être citée dans l’ordre du jour public
review-proposed = Proposée par
review-by-colleague = Un ou une collègue ; la personne a confirmé
review-missing = Ce qui manque
review-reason = Motif
review-yes = Oui
review-no = Non
review-check = Vérification
review-no-check-now = Dans cet état, il n’y a rien à vérifier.
review-act-eligible = Recevable
review-act-returned = Renvoyer
review-act-ineligible = Irrecevable
review-reason-label = Motif, ou ce qui manque
review-reason-hint = Nécessaire pour renvoyer ou écarter une candidature. La personne le lit dans une lettre.
review-problem-unmet = « Recevable » demande « Oui » à chaque ligne de la liste. Répondez aux lignes, ou renvoyez la candidature.
review-problem-reason = Écrivez le motif, ou ce qui manque : la personne le lit dans la lettre.
review-problem-raced = Quelqu’un a été plus rapide : cette candidature a changé entre-temps. Consultez-la de nouveau.

## Reviewers
review-reviewers-lead = Qui note les candidatures, et lesquelles. Personne ne note une candidature de sa propre organisation.
review-reviewers-none = Personne ne note encore. Ajoutez une première personne ci-dessous.
review-own-organisation = Organisation d’appartenance
review-own-organisation-hint = Les candidatures de cette organisation ne sont pas notées par cette personne.
review-no-organisation = Aucune de l’annuaire
review-assigned = Candidatures attribuées
review-assigned-all = Toutes les candidatures
review-assigned-nothing = Aucune
review-reviewed = Notées
review-active = Note
review-removed = Ne note plus
review-removed-lead = Cette personne ne note plus. Ses notes restent et comptent, signalées comme telles. Ajoutez de nouveau la même adresse pour la faire revenir.
review-add-reviewer = Ajouter une personne qui note
review-account = Adresse électronique du compte
review-account-hint = Il faut un compte pour noter. S’il n’existe pas encore, l’administration l’ajoute sous « Comptes ».
review-assign = Enregistrer
review-assign-hint = Sinon, cochez des groupes, des séances ou les deux : les deux restreignent.
review-remove = Retirer cette personne
review-remove-title = Retirer
review-remove-lead = Cette personne n’aura plus accès. Ses notes restent et comptent, signalées comme telles.
review-problem-no-account = Aucun compte n’a cette adresse. L’administration en ajoute un sous « Comptes » ; ajoutez ensuite la personne ici.
review-problem-organisation = Choisissez une organisation de la liste : celle-ci ne figure pas, ou plus, dans le répertoire de ce processus.
review-problem-group = Choisissez des groupes de la liste : l’un de ceux qui étaient cochés n’appartient pas, ou plus, à ce processus.
review-problem-session = Choisissez des séances de la liste : l’une de celles qui étaient cochées ne figure pas, ou plus, à l’ordre du jour de cette réunion.
review-problem-already = Cette personne note déjà : choisissez son nom dans la liste.

## Reviewing
review-mine-lead = Les candidatures qui vous sont attribuées.
review-until = Vous pouvez noter jusqu’à : { $deadline }.
review-mine-none = Aucune candidature ne vous est attribuée.
review-nomination = Dossier
review-done = Notées
review-open = À noter
review-blind-lead = L’examen est anonyme : nom, organisation et coordonnées sont masqués, dans les textes aussi.
review-hidden = [masqué]
review-blind-limits = Sont masqués : le nom et l’organisation tels qu’ils ont été enregistrés, leurs parties et leurs initiales, les adresses électroniques, les sites et les numéros de téléphone. Ce qu’aucune machine ne sait peut rester : un surnom, une fonction, un lieu, un nom dans une autre écriture. Si vous reconnaissez quelqu’un, déclarez un conflit d’intérêts.
review-my-review = Mon évaluation
review-comment = Commentaire
review-comment-hint = L’équipe d’organisation le lit ; la personne ne le lit pas.
review-weight = De 1 (faible) à 5 (excellent) ; compte { $weight } fois.
review-conflict-hint = Si vous connaissez bien la personne ou avez un intérêt propre, déclarez un conflit d’intérêts. C’est définitif : vous ne noterez pas cette candidature.
review-act-score = Enregistrer mes notes
review-act-abstain = M’abstenir
review-act-conflict = Déclarer un conflit
review-scored-with = Note : { $mean }
review-void-tied = Ne compte pas : propre organisation ou propre candidature.
review-void-old = Ne compte pas : le texte a été modifié ensuite.
review-again = Texte modifié : à noter de nouveau
review-again-late = Texte modifié : ne compte pas
review-again-lead = Cette candidature a été remise avec un autre texte après votre évaluation. Relisez-la, puis enregistrez vos notes, modifiées ou non. D’ici là, elles ne comptent pas.
review-abstained = Abstention
review-conflict = Conflit déclaré
review-others = Les autres évaluations
review-blocked-frozen = L’examen est clos : les notes restent telles quelles.
review-blocked-own = C’est votre propre candidature : vous ne la notez pas.
review-blocked-organisation = Cette candidature vient de votre organisation : vous ne la notez pas.
review-blocked-declared = Vous avez déclaré un conflit : vous ne notez pas cette candidature.
review-short-frozen = Examen clos
review-short-own = Propre candidature : pas de note
review-short-organisation = Propre organisation : pas de note
review-problem-incomplete = Donnez des points à chaque critère, ou abstenez-vous.
review-problem-points = Choisissez de 1 à 5.

## The ranking
review-ranking-lead = Les candidatures recevables selon la moyenne des notes pondérées. L’écart est la note la plus haute moins la plus basse. Ce classement ne décide de rien.
review-ranking-none = Aucune candidature recevable ici pour l’instant.
review-place = Rang
review-mean = Moyenne
review-spread = Écart
review-scores = Nombre de notes
review-abstentions = Abstentions déclarées
review-conflicts = Conflits
review-of-removed = { $n ->
    [one] (dont { $shown } d’une personne retirée)
   *[other] (dont { $shown } de personnes retirées)
}
review-of-tied = { $n ->
    [one] (plus { $shown } note qui ne compte pas : propre organisation)
   *[other] (plus { $shown } notes qui ne comptent pas : propre organisation)
}
review-of-old = { $n ->
    [one] (plus { $shown } note qui ne compte pas : texte modifié ensuite)
   *[other] (plus { $shown } notes qui ne comptent pas : texte modifié ensuite)
}
