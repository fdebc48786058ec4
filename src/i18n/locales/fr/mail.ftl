mail-other-languages = Autres langues :
mail-link-hint = Si le bouton ne fonctionne pas, copiez cette adresse dans votre navigateur :
mail-footer-why = Ce message concerne « { $event } ». Vous le recevez parce qu’une invitation vous a été adressée, que votre inscription y est enregistrée ou que cette adresse a été saisie dans son formulaire d’inscription.
mail-footer-why-account = Vous recevez ce message parce que cette adresse est celle d’un compte d’organisation sur ce service.
mail-footer-contact = Une question ? Écrivez à { $email }.
mail-unsubscribe = Ne plus recevoir d’invitations ni de rappels à cette adresse
