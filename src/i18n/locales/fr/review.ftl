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
