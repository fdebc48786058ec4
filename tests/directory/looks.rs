//! What was found in a list, in a real browser: no link leads to that page, so `journeys` does not meet it.
use super::import::{Run, import};
use super::pages::{LIST, at};
use crate::support::browser::{self, Browser};
use crate::support::world::World;
use axum::extract::Request;
use axum::http::header::COOKIE;
use fantoccini::{Client, Locator};
use std::path::Path;
use tashawur::db::entities::role_grant::Role;
use tower::util::MapRequestLayer;

#[tokio::test(flavor = "multi_thread")]
async fn the_review_of_a_list_in_a_browser() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    let mut rana = world.organiser(Role::Owner, setting.event).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    let Some(browser) = Browser::open().await else { return };
    let session = format!("__Host-desk={}", rana.cookie("__Host-desk").expect("signed in"));
    let signed_in = world.router().layer(MapRequestLayer::new(move |mut request: Request| {
        let value = session.parse().expect("a header's value");
        request.headers_mut().insert(COOKIE, value);
        request
    }));
    let server = browser::serve(signed_in).await;
    let bad = world.folder.path().join("list.csv");
    std::fs::write(
        &bad,
        format!("{LIST}Nobody,nobody@ngo,,workers,LB,en,\nMona Haddad,mona@union.example,,,SY,,\n"),
    )
    .unwrap();
    for lang in ["en", "ar"] {
        rana.post("/organise/language", &[("lang", lang), ("back", "/organise")])
            .await;
        browser.goto(&format!("{server}{}", at(&setting, "import"))).await;
        send(&browser.client, &bad).await;
        look(&browser, &format!("review-{lang}")).await;
    }
}

async fn look(browser: &Browser, name: &str) {
    for width in [1280, 320] {
        browser.resize(width, 800);
        let picture = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("looks/contacts-{name}-{width}.png"));
        browser.screenshot(&picture);
        let violations = browser.axe().await;
        assert!(violations.is_empty(), "{name} at {width}: {violations:#?}");
        assert_eq!(
            browser.overflow().await,
            0,
            "{name} at {width} is wider than its window"
        );
    }
}

async fn send(client: &Client, file: &Path) {
    let field = client.find(Locator::Id("file")).await.unwrap();
    field.send_keys(file.to_str().unwrap()).await.unwrap();
    client
        .find(Locator::Css("main form button"))
        .await
        .unwrap()
        .click()
        .await
        .unwrap();
}
