### Candidatures : une personne se propose pour intervenir, animer ou rapporter, un sujet par page.

nomination-title = Ma candidature
nomination-lead = Proposez-vous pour intervenir, animer une séance ou en être rapporteur·e. Il y a cinq pages courtes ; chacune est enregistrée quand vous continuez, et votre lien personnel vous ramène où vous étiez.
nomination-deadline = À remettre avant { $deadline }
nomination-answers-by = Tout le monde reçoit une réponse au plus tard le { $date }.
nomination-decided-by = Qui décide :
nomination-start = Commencer ma candidature
nomination-continue = Poursuivre ma candidature
nomination-change = Modifier ma candidature
nomination-again = La remettre de nouveau
nomination-withdraw = Retirer
nomination-number = Candidature numéro { $number }

## Les pages
nomination-step = Page { $n } sur { $of }
nomination-pages = Pages de la candidature
nomination-topic-places = Rôle et place
nomination-topic-points = Ce que je vais dire
nomination-topic-you = À mon sujet
nomination-topic-languages = Langues et disponibilités
nomination-topic-check = Vérifier et remettre
nomination-next = Enregistrer et continuer
nomination-later = Enregistrer et finir plus tard
nomination-yes = Oui

nomination-places-lead = Choisissez jusqu’à cinq places, la préférée en premier.
nomination-places-lead-group = Choisissez jusqu’à cinq places, la préférée en premier. Voici celles qui sont ouvertes à votre groupe : { $group }.
nomination-places-none = Aucune place n’est ouverte aux candidatures de votre groupe. Si ce groupe n’est pas le bon, écrivez aux organisateurs.
nomination-place = Choix { $n }
nomination-place-prompt = Aucun choix
nomination-place-minutes = { $role }, place { $number } ({ $minutes })
nomination-place-number = { $role }, place { $number }
nomination-problem-places = Choisissez au moins une place.
nomination-problem-place-closed = Choisissez une autre place : celle-ci n’est pas, ou n’est plus, ouverte à votre groupe.
nomination-problem-place-twice = Choisissez chaque place une seule fois.

nomination-points-lead = Dites ce que vous apporteriez, et non tout ce que vous savez : une intervention dure parfois cinq minutes.
nomination-questions = Questions posées par la séance
nomination-topic = Sujet
nomination-topic-hint = Une ligne, telle qu’elle pourrait figurer au programme.
nomination-key-points = Points essentiels
nomination-key-points-hint = Ce qui se trouve entre deux espaces compte pour un mot s’il contient une lettre ou un chiffre.
nomination-problem-topic = Indiquez votre sujet en une ligne.
nomination-problem-key-points = Indiquez vos points essentiels.
nomination-problem-words = Raccourcissez le texte : { $count } mots, { $most } au maximum.

nomination-you-lead = Votre nom, votre organisation, votre pays et votre groupe viennent de votre inscription.
nomination-biography = Courte biographie
nomination-biography-hint = Telle qu’elle pourrait être lue ou imprimée. Les mots sont comptés de la même façon.
nomination-problem-biography = Indiquez une courte biographie.
nomination-previous = Interventions précédentes
nomination-previous-hint = Réunions où vous êtes intervenu·e ou que vous avez animées. Ce n’est pas une condition.
nomination-authorised = Mon organisation m’autorise à parler en son nom
nomination-authorised-hint = Ne cochez pas cette case si vous parlez en votre propre nom.
nomination-migrant-led = Mon organisation est dirigée par des migrants
nomination-migrant-led-hint = L’équipe peut souhaiter que des organisations dirigées par des migrants s’expriment dans chaque séance.

nomination-languages-lead = Pour organiser l’interprétation et les horaires.
nomination-languages = Langues dans lesquelles je peux parler
nomination-sittings = Je peux être présent·e le
nomination-needs = Ce dont j’ai besoin pour participer
nomination-needs-hint = Par exemple sous-titres, langue des signes, visa, prise en charge. Seules les personnes qui s’en occupent le voient.
nomination-problem-language = Choisissez au moins une langue.
nomination-problem-sitting = Choisissez au moins un jour.

nomination-check-lead = Relisez vos réponses. Vous pouvez les modifier jusqu’à la date limite, même après la remise.
nomination-consent = Mon nom peut figurer au programme public
nomination-consent-hint = Seulement quand une place est confirmée. Sinon le programme n’indique que votre groupe.
nomination-notice = { $organiser } utilise ces réponses pour choisir les intervenants. Quand l’examen est anonyme, elles sont lues sans votre nom.
nomination-missing = Ce qui manque encore
nomination-register-first = Inscrivez-vous d’abord : seules les personnes inscrites peuvent être candidates. Rien de ce que vous avez écrit n’est perdu.
nomination-register = Aller à l’inscription
nomination-hand-in = Remettre ma candidature

## Où elle en est
nomination-done-handed-in = Votre candidature est remise. Un accusé de réception vous est envoyé.
nomination-done-changed = Vos modifications sont remises. Un nouvel accusé de réception remplace le précédent.
nomination-done-same = Votre candidature est remise telle qu’elle figure ici. Rien n’a changé depuis.
nomination-done-saved = Ce que vous avez écrit est enregistré. Ce n’est pas encore remis.
nomination-done-withdrawn = Votre candidature est retirée.
nomination-done-proposed = Merci. Si votre collègue peut être candidat·e, une lettre avec un lien personnel lui est envoyée. La candidature ne compte qu’une fois remise par cette personne.
nomination-state-draft = Non remise
nomination-state-submitted = Remise
nomination-state-returned = À compléter
nomination-state-ineligible = Non recevable
nomination-state-withdrawn = Retirée
nomination-decision-selected = Retenue
nomination-decision-reserve = En réserve
nomination-decision-not-selected = Non retenue
nomination-text-draft = Ce que vous avez écrit est conservé. La candidature ne compte qu’une fois remise.
nomination-text-submitted = Nous l’avons bien reçue. Elle sera examinée, et tout le monde reçoit une réponse.
nomination-text-returned = Les organisateurs vous demandent de la compléter et de la remettre de nouveau.
nomination-text-returned-late = L’équipe d’organisation vous avait demandé de la compléter, et le délai pour la remettre de nouveau est passé. La réponse vous parviendra par lettre.
nomination-text-ineligible = Les organisateurs ont constaté qu’elle ne peut pas être prise en compte.
nomination-text-withdrawn = Vous l’avez retirée. Jusqu’à la date limite, vous pouvez la remettre de nouveau.
nomination-text-selected = Votre candidature est retenue. L’offre d’une place fait l’objet d’une lettre séparée.
nomination-text-reserve = Vous êtes sur la liste de réserve et y gardez votre rang. Si une place se libère, nous vous écrivons.
nomination-text-not-selected = Votre candidature n’a pas été retenue cette fois. Merci de votre offre ; le débat ouvert est là pour tout le monde.
nomination-pending-changes = Vous avez des modifications qui ne sont pas encore remises. D’ici là, les réponses précédentes comptent.
nomination-proposed-text = Un·e collègue vous a proposé·e. Rien ne compte avant que vous ne le remettiez ; vous pouvez tout modifier.

## On ne peut pas aller plus loin
nomination-no-call-title = Il n’y a pas d’appel à candidatures
nomination-no-call-text = Aucune candidature n’est demandée pour cette réunion, ou pas encore.
nomination-not-yet-title = Les candidatures ne sont pas encore ouvertes
nomination-not-yet-text = Vous pouvez vous porter candidat·e à partir du { $opens }.
nomination-closed-title = Les candidatures sont closes
nomination-closed-text = Elles pouvaient être remises jusqu’au { $deadline }.
nomination-kept = Ce que vous avez écrit est conservé. Si le délai est prolongé, vous pourrez alors le remettre.
nomination-event-over-text = Rien ne peut plus être modifié.
nomination-settled-title = Une décision a été prise sur votre candidature
nomination-settled-text = Elle ne peut plus être modifiée. Vous pouvez encore la retirer sur sa page.

## Retirer
nomination-withdraw-title = Retirer ma candidature
nomination-withdraw-text = Vos réponses sont conservées. Jusqu’à la date limite, vous pouvez les remettre sous le même numéro.
nomination-withdraw-offer = Un créneau qui vous est proposé ou confirmé est rendu aussi.
nomination-withdraw-reason = Motif
nomination-withdraw-reason-hint = Seuls les organisateurs le lisent.
nomination-withdraw-button = Retirer ma candidature
nomination-withdraw-keep = Garder ma candidature

## Un collègue
nomination-colleagues = Collègues
nomination-colleague-title = Proposer un·e collègue
nomination-colleague-lead = Votre collègue reçoit une lettre avec un lien personnel, décide, complète la candidature et la remet. Elle ne compte pas avant. Vous verrez seulement si elle a été remise.
nomination-colleague-organisation-hint = Laissez vide si c’est la vôtre.
nomination-colleague-topic-hint = Ce dont votre collègue pourrait parler. Cette personne peut le modifier.
nomination-colleague-button = Écrire à mon ou ma collègue
nomination-colleague-waiting = En attente de votre collègue
nomination-colleague-handed-in = Remise par votre collègue
nomination-colleague-oneself = Indiquez le nom d’un·e collègue : celui-ci est le vôtre.
nomination-colleague-too-many = Vous avez proposé trois collègues. Pour en proposer d’autres, écrivez à { $email }.

## Dans les lettres
nomination-receipt-first = Elle est remise.
nomination-receipt-again = Elle est remise de nouveau. Cet accusé de réception remplace le précédent.

## Sur la page de mon inscription
nomination-me-title = Intervenir à cette réunion
nomination-me-text = Vous pouvez vous proposer pour intervenir, animer ou rapporter.
