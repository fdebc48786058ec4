### Ce que disent les courriels : leurs textes, modifiés, relus et essayés.

## La liste
letter-list-title = Textes des courriels
letter-list-lead = Le texte de chaque courriel de cette réunion, dans chaque langue. Un texte modifié est envoyé dès ce moment, y compris par les courriels qui attendent leur départ.
letter-list-letter = Courriel
letter-list-edit = Modifier le texte
letter-list-all = Afficher tous les courriels
letter-list-only-changed = N’afficher que les textes modifiés
letter-list-none = Aucun texte n’a été modifié.
letter-list-changed = { $texts ->
    [0] Chaque courriel a son texte d’origine.
    [one] 1 texte est le vôtre ; les autres sont d’origine.
   *[other] { $texts } textes sont les vôtres ; les autres sont d’origine.
}
letter-list-unfit = { $texts ->
    [one] 1 texte modifié ne convient plus à son courriel. Le texte d’origine est envoyé à sa place. Ouvrez-le pour voir ce qu’il faut corriger.
   *[other] { $texts } textes modifiés ne conviennent plus à leur courriel. Les textes d’origine sont envoyés à leur place. Ouvrez-les pour voir ce qu’il faut corriger.
}
letter-shipped = d’origine
letter-changed = modifié
letter-unfit = ne convient plus
letter-alarm = Le texte modifié de « { $letter } » ({ $lang }) ne convient plus. Le texte d’origine est envoyé à sa place. Corrigez-le sous « Textes des courriels ».

## Un courriel dans une langue
letter-title = { $letter }, { $lang }
letter-edit-lead = Rien n’est envoyé depuis cette page, sauf un essai à vous-même.
letter-since = Modifié : { $when }
letter-unfit-said = Ce texte ne convient plus au courriel ; celui d’origine est envoyé. Corrigez-le ou rétablissez le texte d’origine.
letter-subject = Objet
letter-body = Texte
letter-body-hint = Une ligne vide commence un nouveau paragraphe. **Deux étoiles** mettent en gras, « - » commence une ligne de liste, « ## » un titre. [Des mots](adresse) seuls sur une ligne deviennent un bouton.
letter-reader = Lire comme
letter-reader-hint = Nom ou adresse d’une personne invitée ou inscrite. Vide : la première qui lit cette langue.
letter-reader-nobody = Aucune personne invitée ou inscrite n’a ce nom ou cette adresse.
letter-save = Garder ce texte
letter-show = L’afficher tel qu’il sera lu
letter-test = M’envoyer un essai
letter-reset = Rétablir le texte d’origine
letter-reset-hint = Votre propre texte disparaît alors.
letter-placeholders = Ce qui peut être rempli
letter-placeholders-hint = À écrire comme ci-dessous. Une ligne est omise quand ce qui la remplirait est vide.
letter-needed = (doit figurer dans le texte)
letter-sample = Tel qu’il sera lu
letter-sample-hint = Le lien n’est à personne. Ce que seul un vrai courriel connaît, comme une séance ou un motif, est un exemple.
letter-sample-refused = Ce texte ne peut pas encore être affiché
letter-done-changed = Le texte est gardé. Les courriels le disent désormais.
letter-done-shipped = Le courriel a son texte d’origine.
letter-done-tested = Un essai est en route vers { $address }. Le texte n’est pas gardé pour autant.
letter-test-subject = [Essai] { $subject }

## Toutes les langues
letter-preview-lead = Tel qu’une personne de cette réunion le lira. Regarder n’envoie rien.
letter-preview-found = Affiché ci-dessous dans chaque langue.
letter-preview-as = Tel que { $name } le lira
letter-preview-as-other = Tel que { $name } le lirait : personne ne lit cette langue parmi celles qui correspondent

## Ce qui ne va pas dans un texte
letter-problem-line = Ligne { $line } : { $what }
letter-problem-no-subject = Saisissez un objet.
letter-problem-no-body = Saisissez un texte.
letter-problem-line-break = L’objet doit tenir sur une ligne : enlevez le retour à la ligne.
letter-problem-long = Il y a { $has } caractères ; { $most } au plus sont possibles. Raccourcissez.
letter-problem-unclosed = « {"{{"} » et « {"}}"} » ne se répondent pas. Écrivez le champ comme dans la liste ci-dessous.
letter-problem-unknown = Ce courriel ne connaît pas « { $name } ». Choisissez dans la liste ci-dessous.
letter-problem-meant = Ce courriel ne connaît pas « { $name } ». Vouliez-vous dire { $meant } ?
letter-problem-address-in-subject = { $name } ne peut pas figurer dans l’objet : toute personne sur le chemin pourrait l’ouvrir.
letter-problem-no-link = Le lien personnel manque. Mettez { $name } là où il faut appuyer, par exemple [Ouvrir ma page]({ $name }).
letter-problem-missing = { $name } manque : ce courriel doit le dire.
letter-problem-link-not-alone = Mettez le lien { $name } sur une ligne sans autre champ : une ligne est omise quand l’un d’eux est vide, et le lien avec elle.
letter-problem-no-address = Un lien ne mène ici à aucune adresse web ou de courriel. Commencez-le par https:// ou mailto:, ou utilisez un champ qui est une adresse.
letter-problem-html = Le HTML ne peut pas être utilisé. Enlevez le « < » ou écrivez des mots.
letter-problem-look = Images, tableaux, code, italique et listes dans des listes ne peuvent pas être utilisés : les logiciels de courriel les affichent différemment. Une ligne ne doit pas commencer par quatre espaces.
letter-problem-raced = Quelqu’un d’autre a modifié ce texte depuis que vous l’avez ouvert. Votre texte figure ci-dessous ; rouvrez la page dans une autre fenêtre pour comparer, puis gardez ce qui doit être envoyé.

## Ce que les champs représentent
letter-place-name = le nom de la personne
letter-place-event = le nom de la réunion
letter-place-organiser = qui invite
letter-place-when = les jours et les heures, avec le fuseau
letter-place-sittings = les journées auxquelles la personne vient
letter-place-place = le lieu
letter-place-deadline = jusqu’à quand il est possible de répondre
letter-place-contact-email = l’adresse de l’équipe
letter-place-joining-link = le lien pour participer en ligne
letter-place-link = le lien personnel
letter-place-missing = ce qu’il faut compléter
letter-place-number = le numéro de la candidature
letter-place-organisation = l’organisation
letter-place-position = le rang sur la liste d’attente
letter-place-reason = le motif
letter-place-role = le rôle proposé
letter-place-session = la séance
letter-place-standing = où en est l’affaire, une phrase
letter-place-topic = le sujet de la candidature
letter-place-was = les jours et heures jusqu’ici
letter-place-what = ce qui a changé
letter-place-place-was = le lieu jusqu’ici

## Exemples
letter-example-missing = La biographie manque.
letter-example-organisation = Organisation d’exemple
letter-example-reason = Un exemple de motif.
letter-example-role = Intervention
letter-example-session = Séance d’exemple
letter-example-standing = Un exemple de situation.
letter-example-topic = Un exemple de sujet
letter-example-other = Un exemple

## A letter of its own
letter-announcement = Annonce
