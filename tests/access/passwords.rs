//! One-time links of the command and of letters, and choosing a password.
use super::{RIGHT, rana, tries};
use crate::support::world::World;
use chrono::Duration;
use sea_orm::EntityTrait;
use tashawur::access::account::actions::{self, Wanted};
use tashawur::db::entities::{outbox_message, sign_in_session};

#[tokio::test]
async fn the_command_prints_a_link_that_works_once() {
    let world = World::new().await;
    let wanted = Wanted {
        email: "lina@ngo.test",
        name: "لينا خوري",
        role: "admin",
        event: None,
    };
    let link = actions::add(&world.app, wanted.clone()).await.unwrap();
    let mut visitor = world.visitor().with_header("accept-language", "ar");
    let page = visitor.get(&link).await;
    assert_eq!(page.language(), ("ar".to_owned(), "rtl".to_owned()));
    visitor.get(&link).await;
    let page = visitor.press("تسجيل الدخول").await;
    assert!(page.address().starts_with("/organise/password?fresh="));
    visitor
        .fill("كلمة المرور الجديدة", "كلمات طويلة جداً")
        .fill("كلمة المرور الجديدة مرة أخرى", "كلمات طويلة جداً");
    let page = visitor.press("حفظ كلمة المرور").await;
    assert_eq!(page.address(), "/organise/password?done");
    assert!(page.text().contains("حُفظت كلمة المرور الجديدة"));
    let mut second = world.visitor();
    assert_eq!(second.get(&link).await.status(), 404, "used");
    assert_eq!(second.page().heading(), "This link no longer works");
    let again = actions::add(&world.app, wanted).await.unwrap();
    assert_ne!(again, link);
    world.dial.advance(Duration::days(7));
    assert_eq!(second.get(&again).await.status(), 404, "expired");
}

#[tokio::test]
async fn the_command_refuses_what_it_does_not_understand() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let wanted = Wanted {
        email: "lina@ngo.test",
        name: "Lina",
        role: "organiser",
        event: Some(&setting.slug),
    };
    assert!(actions::add(&world.app, wanted.clone()).await.is_ok());
    for wrong in [
        Wanted {
            email: "lina",
            ..wanted.clone()
        },
        Wanted {
            name: "",
            ..wanted.clone()
        },
        Wanted {
            role: "king",
            ..wanted.clone()
        },
        Wanted {
            event: None,
            ..wanted.clone()
        },
        Wanted {
            role: "admin",
            ..wanted.clone()
        },
        Wanted {
            event: Some("nowhere"),
            ..wanted.clone()
        },
    ] {
        assert!(actions::add(&world.app, wrong.clone()).await.is_err(), "{wrong:?}");
    }
}

#[tokio::test]
async fn a_forgotten_password_is_mended_by_letter() {
    let world = World::new().await;
    rana(&world).await;
    let mut visitor = world.visitor();
    let mut answers = Vec::new();
    for email in ["nobody@ministry.test", "rana@ministry.test"] {
        visitor.get("/organise/forgotten").await;
        let page = visitor.fill("Email address", email).press("Send the link").await;
        answers.push((page.status(), page.address().to_owned(), page.text()));
    }
    assert_eq!(answers[0], answers[1], "nobody learns who has an account");
    let kept = outbox_message::Entity::find()
        .one(world.app.db.read())
        .await
        .unwrap()
        .unwrap();
    assert!(
        !kept.params.contains("sign-in"),
        "the secret is stored nowhere: {}",
        kept.params
    );
    let letters = world.deliver_mail().await;
    assert_eq!(letters.len(), 1);
    let link = letters[0]
        .plain
        .split_whitespace()
        .find(|word| word.contains("/organise/sign-in/") && !word.contains("?lang="))
        .unwrap();
    visitor.get(link.trim_matches(['<', '>', '(', ')', '.'])).await;
    visitor.press("Sign in").await;
    visitor
        .fill("New password", "short")
        .fill("New password once more", "short");
    assert_eq!(visitor.press("Save the password").await.status(), 422);
    assert_eq!(
        visitor.page().field_error("New password").as_deref(),
        Some("Make the password longer: at least \u{2068}12\u{2069} characters.")
    );
    visitor
        .fill("New password", "another long one")
        .fill("New password once more", "another long two");
    assert_eq!(visitor.press("Save the password").await.status(), 422);
    visitor
        .fill("New password", "another long one")
        .fill("New password once more", "another long one");
    assert_eq!(
        visitor.press("Save the password").await.address(),
        "/organise/password?done"
    );
    let mut later = world.visitor();
    assert_eq!(tries(&mut later, "rana@ministry.test", RIGHT).await, 422);
    tries(&mut later, "rana@ministry.test", "another long one").await;
    assert_eq!(later.page().address(), "/organise");
}

#[tokio::test]
async fn a_new_password_needs_the_present_one_and_ends_other_sessions() {
    let world = World::new().await;
    rana(&world).await;
    let (mut here, mut there) = (world.visitor(), world.visitor());
    tries(&mut here, "rana@ministry.test", RIGHT).await;
    tries(&mut there, "rana@ministry.test", RIGHT).await;
    here.get("/organise/password?fresh=1613548800.00000000000000000000000000000000")
        .await;
    here.fill("Present password", "a wrong one, sorry")
        .fill("New password", "a better one, for sure")
        .fill("New password once more", "a better one, for sure");
    assert_eq!(here.press("Save the password").await.status(), 422);
    assert!(here.page().field_error("Present password").is_some());
    here.fill("Present password", RIGHT)
        .fill("New password", "a better one, for sure")
        .fill("New password once more", "a better one, for sure");
    assert_eq!(
        here.press("Save the password").await.address(),
        "/organise/password?done"
    );
    assert!(
        there
            .get("/organise/password")
            .await
            .address()
            .starts_with("/organise/sign-in")
    );
    here.get("/organise/password").await;
    assert_eq!(here.press("Sign out everywhere").await.address(), "/organise/sign-in");
    assert!(
        sign_in_session::Entity::find()
            .all(world.app.db.read())
            .await
            .unwrap()
            .is_empty()
    );
}
