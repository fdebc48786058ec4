### Ce dont les gens ont besoin pour participer.

needs-title = Besoins des participants
needs-lead = Besoins d’accès et de voyage, tels qu’ils ont été écrits. Ici, ils sont comptés. Les propriétaires de l’événement en lisent le texte pour une raison qu’ils indiquent, et chaque lecture figure au journal des modifications.
needs-registered = Personnes inscrites ayant des besoins
needs-speaking = Intervenants ayant des besoins
needs-only-owners = Seuls les propriétaires de l’événement peuvent lire le texte. Adressez-vous à l’un d’eux.
needs-reason = Motif
needs-reason-hint = Par exemple : les places pour fauteuils roulants et la langue des signes s’organisent cette semaine. Le motif figure au journal des modifications, à côté de votre nom.
needs-reason-missing = Indiquez pourquoi vous lisez ces réponses.
needs-read = Lire le texte
needs-noted = Noté au journal des modifications. Le texte n’est montré que cette fois : aucune adresse n’y ramène.
needs-caption = Besoins tels qu’ils ont été écrits
needs-none = Personne n’a indiqué de besoin.
needs-comes = Participation
needs-text = Besoins
