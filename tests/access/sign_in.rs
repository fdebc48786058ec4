//! Signing in by password, guessing, the way back, the language, leaving.
use super::{RIGHT, WRONG, actions_on_record, rana, tries};
use crate::support::{visitor::Visitor, world::World};
use chrono::Duration;
use sea_orm::EntityTrait;
use tashawur::db::entities::{sign_in_attempt, sign_in_session};

#[tokio::test]
async fn an_organiser_signs_in_and_out() {
    let world = World::new().await;
    rana(&world).await;
    let mut visitor = world.visitor();
    let page = visitor.get("/organise/password").await;
    assert_eq!(page.address(), "/organise/sign-in?next=%2Forganise%2Fpassword");
    visitor
        .fill("Email address", " Rana@Ministry.TEST ")
        .fill("Password", RIGHT);
    let page = visitor.press("Sign in").await;
    assert_eq!(
        (page.status(), page.address()),
        (200, "/organise/password"),
        "back where she wanted to go"
    );
    assert!(
        page.text().contains("Signed in as \u{2068}Rana Haddad\u{2069}"),
        "{}",
        page.text()
    );
    let session = sign_in_session::Entity::find()
        .one(world.app.db.read())
        .await
        .unwrap()
        .unwrap();
    let cookie = visitor.cookie("__Host-desk").expect("a cookie").to_owned();
    assert!(!session.id_hash.contains(&cookie), "the database keeps a hash");
    assert_eq!(visitor.press("Sign out").await.address(), "/organise/sign-in");
    assert_eq!(visitor.cookie("__Host-desk"), None);
    assert!(
        visitor
            .get("/organise/password")
            .await
            .address()
            .starts_with("/organise/sign-in")
    );
    assert!(actions_on_record(&world).await.contains(&"account.sign_in".to_owned()));
}

#[tokio::test]
async fn unknown_address_and_wrong_password_sound_the_same() {
    let world = World::new().await;
    rana(&world).await;
    let mut visitor = world.visitor();
    for email in ["rana@ministry.test", "nobody@ministry.test"] {
        assert_eq!(tries(&mut visitor, email, "not the right one").await, 422);
        let page = visitor.page();
        assert_eq!(page.field_error("Password").as_deref(), Some(WRONG));
        assert_eq!(
            page.value("Email address").as_deref(),
            Some(email),
            "what was typed is kept"
        );
        assert_eq!(page.value("Password").as_deref(), Some(""), "but never the password");
        assert!(page.title().starts_with("Error: "));
    }
    assert_eq!(tries(&mut visitor, "rana@ministry.test, b@c.test", "x").await, 422);
    assert_eq!(tries(&mut visitor, "", "").await, 422);
    assert_eq!(
        visitor.page().field_error("Password").as_deref(),
        Some("Enter the password.")
    );
}

#[tokio::test]
async fn guessing_waits_longer_each_time() {
    let world = World::new().await;
    rana(&world).await;
    let mut visitor = world.visitor();
    for _ in 0..5 {
        tries(&mut visitor, "rana@ministry.test", "a guess at random").await;
        assert_eq!(visitor.page().field_error("Password").as_deref(), Some(WRONG));
    }
    tries(&mut visitor, "rana@ministry.test", RIGHT).await;
    let said = visitor.page().field_error("Password").unwrap();
    assert!(
        said.starts_with("Too many tries. Wait 1 minute"),
        "even the right one waits: {said}"
    );
    let elsewhere = "[2001:db8::1]:4000".parse().unwrap();
    assert_eq!(
        tries(&mut world.visitor().coming_from(elsewhere), "rana@ministry.test", RIGHT).await,
        422
    );
    world.dial.advance(Duration::seconds(15));
    tries(&mut visitor, "rana@ministry.test", RIGHT).await;
    assert_eq!(visitor.page().address(), "/organise");
    let left = sign_in_attempt::Entity::find().all(world.app.db.read()).await.unwrap();
    assert!(left.iter().all(|row| !row.key_hash.contains('@')), "keys are hashes");
}

#[tokio::test]
async fn one_network_cannot_try_every_account() {
    let world = World::new().await;
    let mut visitor = world.visitor();
    for n in 0..31 {
        tries(
            &mut visitor,
            &format!("person{n}@ministry.test"),
            "the same guess for all",
        )
        .await;
    }
    tries(&mut visitor, "person31@ministry.test", "the same guess for all").await;
    assert!(
        visitor
            .page()
            .field_error("Password")
            .unwrap()
            .starts_with("Too many tries.")
    );
}

#[tokio::test]
async fn no_letter_leads_through_the_sign_in_to_another_site() {
    let world = World::new().await;
    rana(&world).await;
    for next in [
        "//evil.example",
        "https://evil.example",
        "/\\evil.example",
        "/organise.evil.example",
    ] {
        let mut visitor = world.visitor();
        let next: String = next.bytes().map(|b| format!("%{b:02X}")).collect();
        visitor.get(&format!("/organise/sign-in?next={next}")).await;
        visitor
            .fill("Email address", "rana@ministry.test")
            .fill("Password", RIGHT);
        assert_eq!(visitor.press("Sign in").await.address(), "/organise", "{next}");
        let fields = [("lang", "fr"), ("back", "//evil.example")];
        assert_eq!(visitor.post("/organise/language", &fields).await.address(), "/organise");
    }
}

#[tokio::test]
async fn the_language_is_the_accounts() {
    let world = World::new().await;
    rana(&world).await;
    let mut visitor = world.visitor();
    tries(&mut visitor, "rana@ministry.test", RIGHT).await;
    visitor.get("/organise/password").await;
    let page = visitor.press("Français").await;
    assert_eq!(
        (page.address(), page.heading().as_str()),
        ("/organise/password", "Mot de passe")
    );
    let before = actions_on_record(&world).await.len();
    visitor.get("/organise/password?lang=ar").await;
    assert_eq!(visitor.page().language().0, "fr", "GET changes nothing");
    assert_eq!(actions_on_record(&world).await.len(), before);
}

#[tokio::test]
async fn an_idle_session_ends() {
    let world = World::new().await;
    rana(&world).await;
    let mut visitor = world.visitor();
    tries(&mut visitor, "rana@ministry.test", RIGHT).await;
    world.dial.advance(Duration::minutes(29));
    assert_eq!(visitor.get("/organise/password").await.address(), "/organise/password");
    world.dial.advance(Duration::minutes(30));
    assert!(
        visitor
            .get("/organise/password")
            .await
            .address()
            .starts_with("/organise/sign-in")
    );
}

#[tokio::test]
async fn plain_http_takes_no_password() {
    let mut world = World::new().await;
    let settings = tashawur::config::Settings {
        base_url: "http://tashawur.example".to_owned(),
        ..(*world.app.settings).clone()
    };
    world.app.settings = std::sync::Arc::new(settings);
    let mut visitor = Visitor::new(tashawur::site::router(world.app.clone()));
    let page = visitor.get("/organise/sign-in").await;
    assert!(page.text().contains("begins with http://") && !page.html().contains("type=\"password\""));
    let fields = [("email", "rana@ministry.test"), ("password", RIGHT)];
    assert_eq!(visitor.post("/organise/sign-in", &fields).await.status(), 422);
}
