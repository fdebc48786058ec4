### The release: everybody is answered together, after a second look.

release-title = Envoyer les réponses
release-second-title = Un second regard avant l’envoi
release-lead = Tout le monde reçoit sa réponse en même temps : les personnes placées reçoivent une proposition, les réserves apprennent que leur rang est conservé, les autres qu’elles ne sont pas retenues. Qui a déjà reçu une réponse n’en reçoit pas une seconde.
release-no-scenario = Il n’y a pas encore de scénario. Placez d’abord quelqu’un sur le tableau.
release-scenario = Scénario
release-reserves = Réserves conservées par groupe
release-letters = Messages
release-kind-offer = Propositions
release-kind-reserve = Réserves
release-kind-not-selected = Non retenues
release-by-language = Messages par langue
release-by-group = Messages par groupe de parties prenantes
release-language = Langue
release-group = Groupe de parties prenantes
release-all = Total
release-places = Créneaux proposés
release-nobody = Toutes les personnes à qui l’on peut répondre sont informées. Il ne reste rien à envoyer.
release-told = { $n ->
    [one] 1 personne a déjà été informée et ne reçoit pas de message maintenant.
   *[other] { $shown } personnes ont déjà été informées et ne reçoivent pas de message maintenant.
}
release-ineligible = { $n ->
    [one] 1 candidature a été jugée irrecevable ; la personne a reçu le motif.
   *[other] { $shown } candidatures ont été jugées irrecevables ; les personnes ont reçu le motif.
}
release-unchecked = { $n ->
    [one] 1 candidature n’est pas encore vérifiée : elle recevra sa réponse lors d’un envoi ultérieur.
   *[other] { $shown } candidatures ne sont pas encore vérifiées : elles recevront leur réponse lors d’un envoi ultérieur.
}
release-returned = { $n ->
    [one] 1 candidature a été renvoyée pour être complétée et n’a pas été remise de nouveau.
   *[other] { $shown } candidatures ont été renvoyées pour être complétées et n’ont pas été remises de nouveau.
}
release-returned-lead = Aucun envoi ne répond à ce qui a été renvoyé, et cela ne peut plus être remis une fois les notes figées. Pour que chacun ait une réponse, jugez-le alors irrecevable : la personne reçoit une lettre avec le motif.
release-call-open = L’appel est encore ouvert, jusqu’au { $deadline }. Les candidatures tardives recevront leur réponse lors d’un envoi ultérieur ; après le premier, les notes sont figées et l’appel ne peut plus être prolongé.
release-blocked-people = Ces personnes sont placées, mais leur candidature n’est pas recevable, ou ne l’est plus. Vérifiez-la ou retirez-les du tableau :
release-blocked-unregistered = Ces personnes sont placées, mais leur inscription a été refusée, retirée ou annulée. Retirez-les du tableau :
release-begun = Les séances de ces créneaux ont commencé. Retirez-les du tableau :
release-blocked = Rien n’a été envoyé : corrigez d’abord ce qui est indiqué ci-dessus.
release-stale = Rien n’a été envoyé : le tableau a changé depuis votre dernier regard. Regardez à nouveau ce qui serait envoyé.
release-unmet = Objectifs non atteints
release-unmet-lead = Indiquez pour chacun pourquoi les réponses partent malgré tout. Les motifs sont conservés avec l’envoi.
release-all-met = Tous les objectifs sont atteints, ou aucun n’est fixé.
release-reason-missing = Indiquez pourquoi les réponses partent alors que cet objectif n’est pas atteint.
release-reason-rest = Motif pour chaque objectif ci-dessus qui n’en a pas
release-reason-rest-hint = Par exemple : personne de ces groupes n’a été proposé.
release-examples = Les lettres telles qu’on les lira
release-examples-lead = Un exemple de chaque réponse dans chaque langue, adressé à une personne réelle. Le lien est propre à chaque personne et ne figure que dans la lettre.
release-example-letters = { $count ->
    [one] { $number } lettre
   *[other] { $number } lettres
}
release-example-as = Telle que la lirait { $name }
release-look = Regarder encore une fois avant l’envoi
release-second-lead = { $n ->
    [one] Exactement 1 message part.
   *[other] Exactement { $shown } messages partent ensemble.
}
release-cannot-be-undone = C’est irréversible : une proposition ne peut être retirée qu’avec un motif.
release-send = { $n ->
    [one] Envoyer 1 message
   *[other] Envoyer { $shown } messages
}
release-back = Revenir sans envoyer
release-sent = { $n ->
    [one] Envoyé : 1 message est en route.
   *[other] Envoyé : { $shown } messages sont en route.
}
release-before = Motifs des envois précédents
