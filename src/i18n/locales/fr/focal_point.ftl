### Points focaux : qui suit les personnes d’une organisation, par un lien personnel.

## Organisateurs
focal-point-title = Points focaux
focal-point-lead = Un point focal voit, par un lien personnel, les personnes d’une seule organisation à cette réunion et peut désigner un·e collègue à la place de l’une d’elles. Aucun compte n’est nécessaire.
focal-point-new = Désigner un point focal
focal-point-new-of = Désigner le point focal de { $organisation }
focal-point-new-lead = La personne reçoit une lettre avec un lien personnel. Il montre qui, dans l’organisation, est invité, inscrit ou candidat, sans aucune réponse sensible.
focal-point-organisation = Organisation
focal-point-organisation-prompt = Choisissez une organisation
focal-point-organisation-missing = Choisissez l’organisation dans la liste de celles qui sont connues.
focal-point-choose = Choisir
focal-point-another = Une autre organisation
focal-point-who = Qui est le point focal ?
focal-point-who-new = Une autre personne
focal-point-who-new-hint = Indiquez ci-dessous le nom et l’adresse. La personne est ajoutée aux contacts de l’organisation.
focal-point-who-missing = Choisissez une personne de la liste, ou « Une autre personne ».
focal-point-person = Point focal
focal-point-name = Nom complet
focal-point-email = Adresse électronique
focal-point-name-button = Désigner comme point focal
focal-point-list = Points focaux de cette réunion
focal-point-none = Aucune organisation n’a encore de point focal.
focal-point-since = Date de désignation
focal-point-state = État
focal-point-stands = A un lien
focal-point-revoked = Désignation retirée
focal-point-act = Ce que vous pouvez faire
focal-point-open = Ouvrir
focal-point-replaced-number = Personnes remplacées
focal-point-done-named = Le point focal est désigné. La lettre avec le lien est en route.
focal-point-done-revoked = Le lien n’ouvre plus rien.
focal-point-already = Cette organisation a déjà un point focal. Retirez d’abord sa désignation.
focal-point-elsewhere = Cette personne figure au répertoire avec une autre organisation, ou sans organisation. Corrigez d’abord le contact.
focal-point-unreachable = Cette personne a demandé à ne pas être contactée. Choisissez quelqu’un d’autre.
focal-point-not-now-draft = Cette réunion est un brouillon. Publiez-la avant de désigner des points focaux : leurs liens ne mèneraient à rien.
focal-point-not-now-over = Cette réunion est terminée. Il n’y a plus rien à suivre.
focal-point-revoke-title = Retirer la désignation
focal-point-revoke-lead = Le lien cesse aussitôt de fonctionner. Les personnes remplacées le restent.
focal-point-revoke-reason = Motif
focal-point-revoke-reason-hint = Seuls les organisateurs le lisent.
focal-point-revoke-button = Retirer
focal-point-reason-missing = Indiquez le motif.

## Derrière le lien
focal-point-door-title = Vous êtes le point focal de votre organisation
focal-point-door-lead = Ce lien est destiné à une seule personne de votre organisation : il montre les personnes de l’organisation à cette réunion. Ouvrir cette page ne décide de rien.
focal-point-door-button = Ouvrir la liste de nos participants

## Les personnes de l’organisation
focal-point-mine-lead = Vous voyez ici les personnes de votre organisation à cette réunion, et personne d’autre. Tant que les inscriptions sont ouvertes, vous pouvez retirer l’une d’elles et désigner un·e collègue à sa place.
focal-point-mine-places = Places de votre organisation : { $limit } au plus. Confirmées à ce jour : { $confirmed }.
focal-point-mine-people = Personnes de votre organisation
focal-point-mine-nobody = Personne de votre organisation n’est encore invité ni inscrit.
focal-point-mine-invitation = Invitation
focal-point-mine-registration = Inscription
focal-point-mine-nomination = Candidature
focal-point-mine-cancelled = Annulée
focal-point-mine-place-offered = Un créneau est proposé
focal-point-mine-place-confirmed = Créneau confirmé
focal-point-mine-replace = Désigner un·e collègue à sa place
focal-point-mine-replaced = Remplacement le { $day }
focal-point-mine-private = Les adresses, les besoins d’accessibilité et les autres réponses personnelles ne sont jamais montrés ici. Chaque personne les corrige par son propre lien.
focal-point-done-replaced = La participation de cette personne est retirée et elle en est avertie par lettre. Votre collègue reçoit une invitation personnelle par courriel, sauf si elle avait déjà été envoyée, et s’inscrit en personne.

## Une autre personne à sa place
focal-point-replace-title = Désigner un·e collègue
focal-point-replace-whom = À la place de { $name }
focal-point-replace-lead = L’inscription ou l’invitation de cette personne est retirée aussitôt, et elle reçoit une lettre avec votre motif. La place libérée va à la première personne qui attend. Votre collègue reçoit une invitation et doit s’inscrire en personne : rien n’est inscrit au nom de quelqu’un d’autre.
focal-point-replace-until = Jusqu’au { $deadline }
focal-point-replace-reason = Motif
focal-point-replace-reason-hint = La personne remplacée le lit.
focal-point-replace-button = Retirer et inviter la personne désignée
focal-point-refused-oneself = Indiquez le nom et l’adresse de quelqu’un d’autre : ce sont ceux de la personne que vous remplacez.
focal-point-refused-on-the-list = Cette personne figure déjà sur votre liste. Indiquez quelqu’un d’autre.
focal-point-refused-taken-back = L’invitation ou l’inscription de cette personne a été retirée. Seuls les organisateurs peuvent y revenir : écrivez à { $contact }, ou indiquez quelqu’un d’autre.
focal-point-refused-withdrawn = Cette personne s’est désistée et peut se réinscrire par son propre lien. Demandez-le-lui, ou indiquez quelqu’un d’autre.
focal-point-refused-no-room = Toutes les places de votre organisation ({ $limit }) sont prises ou promises à des collègues qui n’ont pas encore répondu. Remplacez une personne confirmée, ou attendez la réponse.
focal-point-refused-too-many = Vous avez déjà remplacé beaucoup de personnes. Pour une de plus, écrivez à { $contact }.
focal-point-refused-settled = Il n’y a rien à retirer : la personne a renoncé à sa place, ou les organisateurs ont décidé. Revenez à la liste.
focal-point-refused-has-place = Cette personne a un créneau de parole, proposé ou confirmé. La décision revient aux organisateurs : écrivez à { $contact }.
focal-point-refused-not-yet = Les inscriptions ne sont pas encore ouvertes. Vous pourrez désigner un·e collègue dès leur ouverture.
focal-point-refused-closed = Les inscriptions sont closes : personne ne peut plus être remplacé ici. Pour tout changement, écrivez à { $contact }.
