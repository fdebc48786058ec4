limits-title = Réglages
limits-lead = Ce qui a été promis pour cette réunion. Chaque modification demande un motif et est conservée avec l’état d’avant et d’après.
limits-save = Enregistrer les réglages
limits-saved = { $people ->
    [0] Les réglages sont enregistrés.
    [one] Les réglages sont enregistrés. { $people } personne quitte la liste d’attente et reçoit un courriel.
   *[other] Les réglages sont enregistrés. { $people } personnes quittent la liste d’attente et reçoivent un courriel.
}
limits-unchanged = Rien n’était différent, rien n’a donc été modifié.

limits-places = Places
limits-places-intro = Laissez un champ vide pour ne fixer aucune limite. Aucune personne confirmée ne perd sa place quand un nombre diminue ; quand il augmente, les personnes en attente avancent dans l’ordre et reçoivent un courriel.
limits-in-room = Places en salle
limits-online = Places en ligne
limits-per-organisation = Nombre maximal de personnes par organisation
limits-per-organisation-hint = Les États, le système des Nations Unies et les autres types de participants en sont exemptés.
limits-groups = Places par groupe
limits-groups-intro = Au plus tant de personnes d’un groupe, dans la limite des places ci-dessus.
limits-stand = Actuellement : { $now }. Confirmées : { $confirmed }, en attente : { $waiting }.
limits-now = Actuellement : { $now }.
limits-no-limit = aucune limite

limits-window = Inscriptions
limits-window-now = Actuellement : du { $opens } au { $closes }.
limits-open-to = Qui peut s’inscrire
limits-open-to-invited = Les personnes invitées
limits-open-to-all = Tout le monde
limits-approval = L’organisation décide de chaque inscription
limits-approval-on = l’organisation décide
limits-approval-off = confirmation immédiate s’il y a une place
limits-approval-hint = Les personnes qui attendent une décision continuent de l’attendre si cette option est retirée.
limits-opens-date = Ouverture le
limits-opens-time = Ouverture à
limits-opens-time-hint = Si le champ est vide : au début de ce jour.
limits-closes-date = Clôture le
limits-closes-time = Clôture à
limits-closes-time-hint = Si le champ est vide : à la fin de ce jour.
limits-to-reminders = Voir d’abord ce qu’une autre date limite fait aux rappels
limits-date-hint = Jour, mois et année, par exemple 24/02/2021
limits-opens-twice = Cette nuit-là, on recule les horloges et { $time } arrive deux fois : les inscriptions ouvrent à la première.
limits-closes-twice = Cette nuit-là, on recule les horloges et { $time } arrive deux fois : les inscriptions se terminent à la seconde.

limits-reason-title = Motif
limits-reason-intro = Il est conservé avec la modification, là où l’équipe d’organisation peut le lire.
limits-reason = Pourquoi les réglages changent-ils ?

limits-problem-number = { $field } : indiquez un nombre entier, par exemple 40, ou laissez le champ vide pour ne fixer aucune limite.
limits-problem-negative = { $field } : un nombre de places ne peut pas être inférieur à 0. Indiquez 0 ou plus, ou laissez le champ vide pour ne fixer aucune limite.
limits-problem-many = { $field } : indiquez au plus { $most }, ou laissez le champ vide pour ne fixer aucune limite.
limits-problem-open-to = Choisissez qui peut s’inscrire.
limits-problem-hour = { $time } n’existe pas le { $date } ({ $city }) : les horloges avancent et sautent cette heure. Choisissez une autre heure.
limits-problem-order = Les inscriptions doivent ouvrir avant leur clôture. Vérifiez les deux dates et heures.
limits-problem-late = Les inscriptions doivent être closes avant la fin de la dernière journée : { $end }. Choisissez un jour ou une heure antérieurs.
limits-problem-reason = Indiquez pourquoi les réglages changent.
limits-problem-meanwhile = Quelqu’un d’autre a modifié ces réglages entre-temps. Chaque champ indique l’état actuel : vérifiez le vôtre et enregistrez de nouveau.
