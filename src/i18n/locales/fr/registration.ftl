### L'inscription à une réunion : le formulaire, la page personnelle, et ce qui ne va pas.

## Le formulaire
registration-title = S’inscrire
registration-title-change = Modifier mon inscription
registration-lead = Environ trois minutes. Aucun compte n’est nécessaire : votre lien personnel rouvre cette page, pour corriger ou pour vous désister.
registration-lead-open = Environ trois minutes. Aucun compte n’est nécessaire : un lien personnel est envoyé à votre adresse, et vous y confirmez l’inscription.
registration-deadline = Ouvert jusqu’au { $deadline }
registration-draft-found = Ce que vous avez écrit la dernière fois est repris. Rien n’est encore envoyé.
registration-section-about = 1. Vous
registration-section-part = 2. Votre participation
registration-section-optional = 3. Si vous souhaitez le dire
registration-section-optional-intro = Tout ceci est facultatif. Ces réponses aident à préparer la réunion et n’apparaissent que dans des totaux.
registration-section-consent = 4. Votre consentement
registration-section-consent-intro = Chaque case est votre choix. Vous pouvez vous inscrire sans en cocher aucune, et changer d’avis plus tard.

registration-name = Nom complet
registration-name-hint = Dans n’importe quelle écriture, comme il figurera sur le badge.
registration-email = Adresse électronique
registration-email-hint = Nous y envoyons la confirmation et votre lien personnel.
registration-email-fixed-hint = Votre lien personnel a été envoyé à cette adresse. Pour en utiliser une autre, écrivez à { $email }.
registration-organisation = Organisation
registration-organisation-hint = Laissez vide si vous participez en votre nom propre.
registration-group = Groupe de parties prenantes
registration-group-hint = Choisissez celui au nom duquel vous parlez. Cela aide à équilibrer la réunion.
registration-country = Pays ou zone où vous travaillez
registration-country-prompt = Choisir un pays ou une zone
registration-country-region = Dans la région
registration-country-all = Tous les pays et zones

registration-sittings = Je viens
registration-sittings-hint = Décochez ce à quoi vous ne pouvez pas assister.
registration-attendance = Je participe
registration-attendance-room-at = Dans la salle : { $place }
registration-attendance-room = Dans la salle
registration-attendance-online = En ligne
registration-interface = Langue des lettres et de vos pages
registration-floor = Langue dans laquelle vous parlez
registration-interpretation = Interprétation dont vous avez besoin
registration-no-preference = Sans préférence
registration-interpretation-none = Aucune

registration-access-needs = Ce qu’il vous faut pour participer pleinement
registration-access-needs-hint = Par exemple des sous-titres, une interprétation en langue des signes, des documents lisibles par un lecteur d’écran, une salle sans marches, ou une ligne téléphonique si votre connexion est faible. Seules les personnes qui s’en chargent le voient.
registration-gender = Genre
registration-gender-woman = Femme
registration-gender-man = Homme
registration-gender-other = Autrement
registration-age = Âge
registration-age-under-18 = Moins de 18 ans
registration-age-18-29 = De 18 à 29 ans
registration-age-30-44 = De 30 à 44 ans
registration-age-45-59 = De 45 à 59 ans
registration-age-60-over = 60 ans ou plus
registration-undisclosed = Je préfère ne pas le dire
registration-first-time = Est-ce votre première réunion dans ce processus ?
registration-yes = Oui
registration-no = Non

registration-consent-list = Mon nom et mon organisation peuvent figurer dans la liste des personnes participantes.
registration-consent-photo = Je peux apparaître sur des photographies et des enregistrements vidéo.
registration-consent-contact = Les organisateurs peuvent m’écrire après la réunion au sujet de ses suites.
registration-consent-quote = Ce que je dis peut être cité avec mon nom.
registration-notice-title = L’utilisation de vos données
registration-notice-text = { $organiser } utilise vos réponses pour tenir cette réunion et rendre compte de la participation par groupe de parties prenantes. Les chiffres ne vous nomment jamais. Votre lien personnel permet de voir, de corriger et de retirer ce que vous avez donné.
registration-notice-version = Notice sur les données, version { $version }.
registration-notice-more = Lire toute la notice

registration-send = Envoyer mon inscription
registration-send-open = Envoyer et confirmer par courriel
registration-save = Enregistrer les modifications
registration-later = Enregistrer et finir plus tard

registration-next-title = Et ensuite
registration-next-answer = Vous savez aussitôt si vous avez une place, aussi par courriel.
registration-next-approval = Les organisateurs examinent chaque inscription et vous écrivent.
registration-next-confirm = Nous vous envoyons un courriel. Appuyez sur son bouton dans les 72 heures.
registration-next-full = Quand toutes les places sont prises, vous entrez sur la liste d’attente de votre groupe, dans l’ordre.
registration-next-change = Votre lien personnel permet de corriger ou de vous désister jusqu’à la fin de la réunion.
registration-help-title = Ce formulaire ne vous convient pas ?
registration-help-text = Écrivez à { $email }, et nous vous inscrivons.

## Ce qui ne va pas, et comment y remédier
registration-problem-group = Choisissez le groupe de parties prenantes au nom duquel vous parlez.
registration-problem-group-unknown = Choisissez l’un des groupes de la liste.
registration-problem-country = Choisissez un pays ou une zone dans la liste.
registration-problem-sittings = Cochez au moins une journée.
registration-problem-sitting-unknown = Cochez à nouveau les journées : le programme de la réunion a changé.
registration-problem-attendance = Choisissez si vous participez dans la salle ou en ligne.
registration-problem-choice = Choisissez l’une des réponses proposées.
registration-problem-interface = Choisissez la langue des lettres et des pages.
registration-problem-notice = Lisez comment vos données sont utilisées et renvoyez le formulaire : la notice a changé depuis l’ouverture de cette page.
registration-problem-taken = Vérifiez le nom : une personne de ce nom est déjà inscrite avec cette adresse.
registration-problem-no-room = Toutes les places y sont prises. Choisissez l’autre façon de participer, ou gardez votre réponse actuelle.
registration-problem-no-room-organisation = Toutes les places de cette organisation sont prises. Indiquez-en une autre, ou écrivez aux organisateurs.
registration-problem-no-room-group = Toutes les places de votre groupe sont prises. Écrivez aux organisateurs.
registration-problem-too-fast = Ce formulaire est revenu plus vite qu’une personne ne peut le remplir. Attendez trois secondes, puis renvoyez-le : rien de ce que vous avez écrit n’est perdu.
registration-problem-too-often = Trop de formulaires ont été envoyés depuis votre réseau. Attendez un quart d’heure, puis renvoyez-le : rien de ce que vous avez écrit n’est perdu.

## Fermé
registration-closed-title = Les inscriptions sont closes
registration-not-yet-title = Les inscriptions ne sont pas encore ouvertes
registration-not-yet-text = Ouverture le { $when }.
registration-closed-text = C’était possible jusqu’au { $deadline }.
registration-closed-kept = Ce que vous avez écrit est conservé avec votre lien. Personne ne l’a reçu.
registration-event-over-title = La réunion est terminée
registration-event-over-text = Les inscriptions ne peuvent plus être envoyées ni modifiées.
registration-event-cancelled-title = La réunion est annulée
registration-event-cancelled-text = Plus personne ne peut s’y inscrire.
registration-invited-title = Sur invitation seulement
registration-invited-text = Cette réunion est réservée aux personnes invitées. Si vous en êtes, utilisez le lien personnel de votre lettre.
registration-link-again = Renvoyez-moi mon lien
registration-ask = Pour toute question, écrivez à { $email }.
registration-refused-title = Cette inscription ne peut pas être renvoyée
registration-refused-text = Les organisateurs ont pris leur décision. Si votre situation a changé, écrivez-leur.
registration-revoked-title = Cette invitation a été retirée
registration-revoked-text = Les organisateurs l’ont retirée. Si vous pensez à une erreur, écrivez-leur.

## Après le formulaire ouvert
registration-sent-title = Consultez votre messagerie
registration-sent-text = Si l’adresse est exacte, une lettre est en route. Appuyez sur le bouton de cette lettre dans les 72 heures : l’inscription ne vaut qu’à partir de là.
registration-sent-registered = Si vous êtes déjà sur la liste, la lettre contient votre lien personnel.
registration-sent-nothing = Rien après dix minutes ? Regardez parmi les messages indésirables, puis renvoyez le formulaire.

## Ma page
registration-me-title = Mon inscription
registration-state-unconfirmed = Adresse non confirmée
registration-state-pending = Chez les organisateurs
registration-state-confirmed = Confirmée
registration-state-waitlisted = Sur la liste d’attente
registration-state-refused = Non acceptée
registration-state-withdrawn = Retirée
registration-state-cancelled = Annulée par les organisateurs
registration-text-unconfirmed = Confirmez que cette adresse est la vôtre, et l’inscription est envoyée.
registration-text-pending = Les organisateurs examinent chaque inscription. Vous recevrez une réponse par courriel ; jusque-là aucune place n’est réservée.
registration-text-confirmed = Votre place est confirmée. Au plaisir de vous y retrouver.
registration-text-waitlisted = Aucune place n’est libre pour vous actuellement. Vous êtes au numéro { $position } de la liste d’attente de votre groupe. Dès qu’une place se libère pour vous, elle est confirmée et nous vous écrivons.
registration-text-refused = Les organisateurs n’ont pas pu accepter cette inscription.
registration-text-withdrawn = Vous vous êtes désisté(e). Si vos projets changent encore, une nouvelle inscription est possible tant que les inscriptions sont ouvertes.
registration-text-cancelled = Les organisateurs ont annulé cette inscription.
registration-reason = Motif indiqué
registration-confirm-address = Oui, inscrivez-moi
registration-again = S’inscrire à nouveau
registration-edit = Modifier mes réponses
registration-withdraw = Se désister
registration-calendar = Ajouter à mon agenda
registration-days = Vos journées
registration-join = Rejoindre en ligne
registration-answers = Vos réponses
registration-answered = Répondu
registration-group-of-record = Les organisateurs vous comptent dans « { $group } ». Si c’est inexact, écrivez-leur.
registration-consents = Votre consentement
registration-done-registered = Votre inscription est arrivée. Nous vous avons envoyé un courriel.
registration-done-saved = Vos modifications sont enregistrées.
registration-done-withdrawn = Votre inscription est retirée.

## Se désister
registration-withdraw-title = Retirer mon inscription
registration-withdraw-text = Votre place revient à la personne suivante de la liste. Une nouvelle inscription reste possible tant que les inscriptions sont ouvertes, si une place est alors libre.
registration-withdraw-speaking = Si vous deviez intervenir, animer ou rapporter, ce créneau et votre candidature sont rendus aussi.
registration-withdraw-reason = Motif
registration-withdraw-reason-hint = Seuls les organisateurs le lisent.
registration-withdraw-button = Retirer mon inscription
registration-withdraw-keep = Garder mon inscription
