//! Administrators add people, give and take roles, switch off; nobody locks the house from inside.
use super::{RIGHT, actions_on_record, rana, tries};
use crate::support::{visitor::Visitor, world::World};
use sea_orm::EntityTrait;
use tashawur::db::entities::{account, role_grant};

async fn at_work(world: &World) -> Visitor {
    rana(world).await;
    let mut visitor = world.visitor();
    tries(&mut visitor, "rana@ministry.test", RIGHT).await;
    visitor.get("/organise/accounts").await;
    visitor
}

async fn add(admin: &mut Visitor, name: &str, email: &str, role: &str) -> u16 {
    admin.get("/organise/accounts").await;
    admin
        .fill("Full name", name)
        .fill("Email address", email)
        .fill("Language", "العربية")
        .choose(role);
    admin.fill("Process or event", "Dialogue on water");
    admin.press("Add and send the letter").await.status()
}

#[tokio::test]
async fn an_administrator_adds_an_organiser_who_signs_in_by_letter() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut admin = at_work(&world).await;
    assert_eq!(add(&mut admin, "Lina Khoury", "lina@ngo.test", "Organiser").await, 200);
    assert!(
        admin
            .page()
            .text()
            .contains("a letter with a sign-in link is on its way")
    );
    assert_eq!(admin.page().heading(), "Lina Khoury");
    let letters = world.deliver_mail().await;
    assert_eq!(
        (letters.len(), letters[0].lang.code(), letters[0].address.as_str()),
        (1, "ar", "lina@ngo.test")
    );
    let link = letters[0]
        .plain
        .split_whitespace()
        .find(|word| word.contains("/organise/sign-in/") && !word.contains("?lang="));
    let mut lina = world.visitor();
    lina.get(link.unwrap()).await;
    assert_eq!(lina.press("Sign in").await.status(), 200);
    assert_eq!(
        lina.get("/organise/accounts").await.status(),
        403,
        "only administrators"
    );
    let held = role_grant::Entity::find()
        .one(world.app.db.read())
        .await
        .unwrap()
        .unwrap();
    assert_eq!(
        (held.event_id, held.role),
        (Some(setting.event), role_grant::Role::Organiser)
    );
    assert_eq!(add(&mut admin, "Lina K.", "LINA@ngo.test", "Viewer").await, 422);
    let said = admin.page().field_error("Email address");
    assert_eq!(
        said.as_deref(),
        Some("This address has an account already: open it in the list above.")
    );
    assert_eq!(admin.page().value("Full name").as_deref(), Some("Lina K."));
}

#[tokio::test]
async fn a_refused_form_says_what_to_mend() {
    let world = World::new().await;
    world.event(|_| {}).await;
    let mut admin = at_work(&world).await;
    assert_eq!(admin.press("Add and send the letter").await.status(), 422);
    for (field, said) in [
        ("Full name", "Enter the full name."),
        ("Email address", "Enter an email address."),
        ("Role", "Choose a role."),
    ] {
        assert_eq!(admin.page().field_error(field).as_deref(), Some(said));
    }
    admin.choose("Owner");
    assert_eq!(admin.press("Add and send the letter").await.status(), 422);
    assert!(admin.page().field_error("Process or event").is_some());
    let forged = [
        ("name", "A B"),
        ("email", "a@b.test"),
        ("role", "owner"),
        ("place", "event.00000000000000000000000000000000"),
    ];
    assert_eq!(admin.post("/organise/accounts", &forged).await.status(), 422);
    assert_eq!(account::Entity::find().all(world.app.db.read()).await.unwrap().len(), 1);
}

#[tokio::test]
async fn roles_are_given_replaced_and_taken() {
    let world = World::new().await;
    world.event(|_| {}).await;
    let mut admin = at_work(&world).await;
    add(&mut admin, "Lina Khoury", "lina@ngo.test", "Viewer").await;
    admin.choose("Owner").fill("Process or event", "Dialogue on water");
    assert!(admin.press("Give the role").await.text().contains("The role is given."));
    admin
        .choose("Viewer")
        .fill("Process or event", "The whole process: \u{2068}Review on water\u{2069}");
    admin.press("Give the role").await;
    let held = || async { role_grant::Entity::find().all(world.app.db.read()).await.unwrap() };
    let roles: Vec<_> = held().await.into_iter().map(|grant| grant.role).collect();
    assert_eq!(
        roles,
        [role_grant::Role::Owner, role_grant::Role::Viewer],
        "one role on a place"
    );
    assert!(
        admin
            .press("Take away")
            .await
            .text()
            .contains("The role is taken away.")
    );
    assert_eq!(held().await.len(), 1);
}

#[tokio::test]
async fn a_switched_off_account_is_out_at_once() {
    let world = World::new().await;
    world.event(|_| {}).await;
    let mut admin = at_work(&world).await;
    add(&mut admin, "Lina Khoury", "lina@ngo.test", "Organiser").await;
    let lina = account::Entity::find()
        .all(world.app.db.read())
        .await
        .unwrap()
        .pop()
        .unwrap();
    let letters = world.deliver_mail().await;
    assert_eq!(lina.name, "Lina Khoury");
    let mut visitor = world.signed_in(lina.id).await;
    assert_eq!(visitor.get("/organise/password").await.address(), "/organise/password");
    assert!(
        admin
            .press("Switch the account off")
            .await
            .text()
            .contains("All its sessions have ended.")
    );
    assert!(
        visitor
            .get("/organise/password")
            .await
            .address()
            .starts_with("/organise/sign-in")
    );
    let link = letters[0]
        .plain
        .split_whitespace()
        .find(|word| word.contains("/organise/sign-in/"))
        .unwrap();
    assert_eq!(visitor.get(link).await.status(), 404, "its link stops too");
    assert!(
        admin
            .press("Switch the account on again")
            .await
            .text()
            .contains("switched on again")
    );
}

#[tokio::test]
async fn an_administrator_always_remains() {
    let world = World::new().await;
    world.event(|_| {}).await;
    let mut admin = at_work(&world).await;
    admin.follow("Rana Haddad").await;
    assert_eq!(admin.press("Switch the account off").await.status(), 422);
    assert!(admin.page().text().contains("Ask another administrator"));
    assert_eq!(admin.press("Take away").await.status(), 422);
    let before = actions_on_record(&world).await;
    assert!(!before.contains(&"account.switch_off".to_owned()));
}
