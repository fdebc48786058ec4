//! The tools themselves are tested on a small service of their own.
use super::{
    browser,
    postgres::TestDatabase,
    visitor::Visitor,
    world::{Engine, World},
};
use axum::{
    Form, Router,
    extract::Multipart,
    http::{HeaderMap, StatusCode, header},
    response::{Html, IntoResponse, Redirect},
    routing::get,
};
use sea_orm::ConnectionTrait;

const FORM: &str = r#"<!doctype html><html lang="en" dir="ltr"><head><meta name="viewport" content="width=device-width"><title>Register</title></head><body><h1>Register <bdi>now</bdi></h1>
    <form method="post" action="?step=2">
    <input type="hidden" name="nonce" value="n1">
    <div class="f"><label for="name">Full name</label><p class="msg" id="name-e"><span><span class="vh">Error: </span>Enter your full name</span></p>
    <input id="name" name="name" value="Old" aria-describedby="name-h name-e"></div>
    <label for="job">Job title (optional)</label><input id="job" name="job" value="">
    <fieldset><legend><h2>Your group</h2></legend><label><input type="radio" name="group" value="a" checked> Workers</label>
    <label><input type="radio" name="group" value="b"> Business</label></fieldset>
    <label for="consent">I agree</label><input type="checkbox" id="consent" name="consent" value="yes">
    <label for="country">Country</label><select id="country" name="country"><option value="">Choose</option><option value="LB">Lebanon</option></select>
    <label for="note">Note</label><textarea id="note" name="note">
two
lines</textarea>
    <button name="act" value="go">Send <span>it</span></button><button name="act" value="save">Save</button></form>
    <form method="get" action="/search"><label>Words <input name="q"></label><button>Search</button></form>
    <form method="post" action="/upload" enctype="multipart/form-data"><label>File <input type="file" name="file"></label><button>Upload</button></form>
    <a href="/search?q=x">All <b>of</b> them</a></body></html>"#;

fn service() -> Router {
    let echo = |headers: HeaderMap, Form(fields): Form<Vec<(String, String)>>| async move {
        assert_eq!(headers["sec-fetch-site"], "same-origin");
        let said: Vec<String> = fields
            .into_iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        let cookie = format!(
            "said={}; Path=/; HttpOnly",
            said.join("|").replace("\r\n", "/").replace(' ', "_")
        );
        ([(header::SET_COOKIE, cookie)], Redirect::to("/search?q=done"))
    };
    let upload = |mut parts: Multipart| async move {
        let part = parts.next_field().await.unwrap().unwrap();
        let name = part.file_name().unwrap().to_owned();
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            format!("{name}: {} bytes", part.bytes().await.unwrap().len()),
        )
    };
    let found = |uri: axum::http::Uri, headers: HeaderMap| async move {
        Html(format!(
            "<h1>{uri}</h1><p>{}",
            headers.get("cookie").map_or("", |value| value.to_str().unwrap())
        ))
    };
    Router::new()
        .route("/form", get(async || Html(FORM)).post(echo))
        .route("/upload", axum::routing::post(upload))
        .route("/search", get(found))
        .route("/old", get(async || Redirect::permanent("/form").into_response()))
}

#[tokio::test]
async fn a_visitor_reads_a_page() {
    let mut visitor = Visitor::new(service());
    let page = visitor.get("http://tashawur.localhost/old#top").await.clone();
    assert_eq!(
        (page.status(), page.address(), page.heading().as_str()),
        (200, "/form", "Register now")
    );
    assert_eq!(
        (page.title().as_str(), page.language()),
        ("Register", ("en".to_owned(), "ltr".to_owned()))
    );
    assert_eq!(page.field_error("Full name").as_deref(), Some("Enter your full name"));
    assert_eq!(page.field_error("Your group"), None);
    assert_eq!(
        (page.value("Note").as_deref(), page.value("Job title").as_deref()),
        (Some("two\nlines"), Some(""))
    );
    assert_eq!(visitor.follow("All of them").await.heading(), "/search?q=x");
}

#[tokio::test]
async fn a_visitor_fills_and_sends_a_form() {
    let mut visitor = Visitor::new(service());
    visitor.get("/form").await;
    visitor
        .fill("Full name", "Elodie & Co")
        .choose("Business")
        .choose("I agree")
        .fill("Country", "Lebanon");
    let page = visitor.press("Send it").await;
    assert_eq!(page.heading(), "/search?q=done");
    let sent = "said=nonce=n1|name=Elodie_&_Co|job=|group=b|consent=yes|country=LB|note=two/lines|act=go";
    assert_eq!(page.text(), format!("/search?q=done {sent}"));
}

#[tokio::test]
async fn a_visitor_searches_and_uploads() {
    let mut visitor = Visitor::new(service());
    visitor.get("/form").await;
    assert_eq!(
        visitor.fill("Words", "a b").press("Search").await.heading(),
        "/search?q=a+b"
    );
    visitor.get("/form").await;
    let page = visitor.attach("File", "people.csv", b"name\r\nA").press("Upload").await;
    assert_eq!((page.status(), page.text().as_str()), (422, "people.csv: 7 bytes"));
}

#[tokio::test]
#[should_panic(expected = "no field \"Age\" on /form (200 OK)")]
async fn a_visitor_names_what_is_not_there() {
    let mut visitor = Visitor::new(service());
    visitor.get("/form").await;
    visitor.fill("Age", "7");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_sees_what_is_inaccessible() {
    let Some(browser) = browser::Browser::open().await else {
        return;
    };
    let address = browser::serve(service()).await;
    browser.resize(320, 640);
    browser.goto(&format!("{address}/form")).await;
    assert_eq!(browser.client.execute("return innerWidth", vec![]).await.unwrap(), 320);
    assert_eq!(browser.overflow().await, 0);
    let rules: Vec<String> = browser
        .axe()
        .await
        .into_iter()
        .map(|violation| violation.rule)
        .collect();
    assert!(rules.contains(&"landmark-one-main".to_owned()), "{rules:?}");
    let folder = tempfile::tempdir().unwrap();
    let picture = folder.path().join("form.png");
    browser.screenshot(&picture);
    assert_eq!(&std::fs::read(picture).unwrap()[1..4], b"PNG");
}

#[tokio::test]
async fn every_test_has_a_database_of_its_own() {
    if Engine::under_test() != Engine::Postgres {
        return;
    }
    let prepare = async |url: String| {
        let db = sea_orm::Database::connect(url).await.unwrap();
        db.execute_unprepared("CREATE TABLE IF NOT EXISTS proof (n int)")
            .await
            .unwrap();
        db.close().await.unwrap();
    };
    let first = TestDatabase::create("proof", prepare).await;
    let second = TestDatabase::create("proof", prepare).await;
    assert_ne!(first.url(), second.url());
    let db = sea_orm::Database::connect(second.url()).await.unwrap();
    drop(first);
    db.execute_unprepared("SELECT 1").await.unwrap();
}

#[tokio::test]
async fn a_world_is_migrated_and_alone() {
    let world = World::new().await;
    let other = World::new().await;
    for world in [&world, &other] {
        let count = "SELECT count(*) AS n FROM audit_entry".to_owned();
        let count = sea_orm::Statement::from_string(world.app.db.backend(), count);
        let row = world.app.db.read().query_one_raw(count).await.unwrap().unwrap();
        assert_eq!(row.try_get::<i64>("", "n").unwrap(), 0);
    }
    assert_ne!(world.app.settings.database_url, other.app.settings.database_url);
}

#[tokio::test]
async fn a_world_has_an_event_and_an_organiser() {
    let world = World::new().await;
    let setting = world.event(|event| event.approval = true).await;
    let event = tashawur::programme::event::store::find(world.app.db.read(), setting.event)
        .await
        .unwrap()
        .unwrap();
    assert!(event.approval && event.takes_registrations(world.app.clock.now()));
    assert_eq!(setting.groups.len(), 4);
    let organiser = world
        .organiser(tashawur::db::entities::role_grant::Role::Organiser, setting.event)
        .await;
    assert!(organiser.cookie("__Host-desk").is_some());
    assert_eq!(world.visitor().get("/nowhere").await.status(), 404);
    assert!(world.deliver_mail().await.is_empty());
}
