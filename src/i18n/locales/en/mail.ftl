# Before the links to the same page in the two other languages.
mail-other-languages = Other languages:
# Before the address of the button, written out.
mail-link-hint = If the button does not work, copy this address into your browser:
# Footer of letters that belong to an event.
# $event (String) - title of the event in the language of the letter
mail-footer-why = This message concerns “{ $event }”. You receive it because you were invited to it, are registered for it, or this address was given in its registration form.
# Footer of letters to organisers about their account.
mail-footer-why-account = You receive this message because this address belongs to an organiser account on this service.
# $email (String) - address of the team that answers
mail-footer-contact = Questions? Write to { $email }.
# Link that stops invitations and reminders.
mail-unsubscribe = Stop invitations and reminders to this address
