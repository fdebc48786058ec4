### The page behind the unsubscribe address of every invitation and reminder.

unsubscribe-title = Plus d’invitations ni de rappels ?
unsubscribe-lead = Un seul clic, et { $whom } ne reçoit plus d’invitations ni de rappels de notre part.
unsubscribe-kept = Les réponses à ce que vous faites vous-même arrivent toujours : une confirmation, un lien demandé, un changement d’une réunion à laquelle vous participez.
unsubscribe-button = Ne plus rien m’envoyer
unsubscribe-done-title = Vous ne recevrez plus d’invitations ni de rappels
unsubscribe-done = Plus rien de tel n’est envoyé à { $whom }. Si c’était une erreur, revenez en arrière ici.
unsubscribe-again = Je souhaite les recevoir
