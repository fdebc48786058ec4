//! The focal point of an organisation: named by an organiser, a link of its own kind, its own people only.
use super::invited::{MONA, contact, invite, invited, line, whole_database};
use super::registering::{SAMI, register, registration_of};
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use tashawur::db::Actor;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{contact as contact_row, focal_point};
use tashawur::kernel::{ContactId, Lang, fold};

/// The organisation `contact` makes for Mona.
pub const OURS: &str = "Organisation of Mona Ben Ali";

/// Somebody more of Mona's organisation, not invited.
pub async fn ours(world: &World, name: &str, email: &str) -> ContactId {
    let mona = contact_row::Entity::find()
        .filter(contact_row::Column::Email.eq(MONA.email))
        .one(world.app.db.read())
        .await
        .unwrap()
        .expect("Mona is in the directory");
    let id = ContactId::new(world.app.clock.now(), &world.app.chance);
    let row = contact_row::ActiveModel {
        id: Set(id),
        name: Set(name.to_owned()),
        folded: Set(fold(name)),
        email: Set(email.to_owned()),
        ..mona.into()
    };
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    row.insert(&tx).await.unwrap();
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// An organiser names Leila, a contact of Mona's organisation; the path of the link in her letter.
pub async fn named(world: &World, setting: &Setting) -> String {
    ours(world, "Leila Haddad", "leila@ngo.test").await;
    world.deliver_mail().await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let page = name(&mut organiser, setting, "Leila Haddad").await;
    assert!(page.contains("The focal point is named"), "{page}");
    let letters = world.deliver_mail().await;
    assert_eq!((letters.len(), letters[0].address.as_str()), (1, "leila@ngo.test"));
    link_in(&letters[0].plain)
}

pub fn link_in(letter: &str) -> String {
    let at = letter.find("/p/").expect("a link");
    letter[at..].chars().take("/p/".len() + 26).collect()
}

/// Leila with her list open.
pub async fn at_the_list(world: &World, link: &str) -> Visitor {
    let mut leila = world.visitor();
    leila.get(&format!("{link}?lang=en")).await;
    leila.press("Open the list of our people").await;
    assert_eq!(leila.page().status(), 200, "{}", leila.page().text());
    leila
}

pub async fn name(organiser: &mut Visitor, setting: &Setting, who: &str) -> String {
    organiser
        .get(&format!("/organise/events/{}/focal-points", setting.event))
        .await;
    organiser.fill("Organisation", OURS).press("Choose").await;
    organiser.choose(who).press("Name as focal point").await.text()
}

async fn points(world: &World) -> Vec<focal_point::Model> {
    focal_point::Entity::find().all(world.app.db.read()).await.unwrap()
}

#[tokio::test]
async fn a_link_of_its_own_kind_opens_the_own_people_only() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, &MONA).await;
    let omar = ours(&world, "Omar Nasser", "omar@ngo.test").await;
    invite(&world, &setting, (omar, "women")).await;
    register(&world, &setting, &SAMI).await;
    let link = named(&world, &setting).await;
    let before = whole_database(&world).await;
    let mut leila = world.visitor();
    let page = leila.get(&format!("{link}?lang=en")).await;
    assert_eq!(
        (page.status(), page.heading().as_str()),
        (200, "You are the focal point of your organisation")
    );
    assert!(
        !page.text().contains("Leila") && !page.text().contains(OURS),
        "forwarded"
    );
    assert!(page.text().contains("L…"));
    let page = leila.press("Open the list of our people").await;
    assert_eq!(page.address(), format!("/me/{}/organisation?lang=en", setting.event));
    assert_eq!(page.heading(), OURS);
    let (rows, text) = (page.all("tbody tr"), page.text());
    assert_eq!(rows.len(), 2, "{text}");
    assert!(rows[0].contains("Mona Ben Ali") && rows[0].contains("Women's organisations"));
    assert!(
        rows[0].contains("Registered") && rows[0].contains("Confirmed"),
        "{}",
        rows[0]
    );
    assert!(rows[1].contains("Omar Nasser") && rows[1].contains("Awaiting an answer"));
    assert!(!text.contains(MONA.email) && !text.contains(SAMI.name) && !text.contains("Trade unions"));
    for (lang, dir) in [(Lang::Ar, "rtl"), (Lang::Fr, "ltr")] {
        let page = leila.get(&format!("?lang={lang}")).await;
        assert_eq!(page.language(), (lang.code().to_owned(), dir.to_owned()));
        assert_eq!(page.all("tbody tr").len(), 2);
    }
    assert_eq!(
        whole_database(&world).await,
        before,
        "looking and entering change nothing"
    );
}

/// Every address behind the link is tried with the link of somebody else's people, and every other personal page with
/// the link of the focal point.
#[tokio::test]
async fn nobody_elses_people_and_nobody_elses_pages() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut mona = register(&world, &setting, &MONA).await;
    register(&world, &setting, &SAMI).await;
    let other = world.event(|event| event.slug = "other".into()).await;
    let link = named(&world, &setting).await;
    let mut leila = at_the_list(&world, &link).await;
    leila.follow("Name a colleague instead").await;
    let html = leila.page().html();
    let seal = html
        .split("?for=")
        .nth(1)
        .unwrap()
        .split('"')
        .next()
        .unwrap()
        .to_owned();
    let before = whole_database(&world).await;
    let theirs = registration_of(&world, SAMI.email).await.link_id;
    let me = format!("/me/{}", setting.event);
    let at = format!("{me}/organisation/{theirs}");
    let typed = [
        ("name", "Rana Saad"),
        ("email", "rana@ngo.test"),
        ("letter", "en"),
        ("reason", "Mine now"),
    ];
    assert_eq!(leila.get(&at).await.status(), 404);
    assert_eq!(leila.post(&format!("{at}?for={seal}"), &typed).await.status(), 404);
    let own = registration_of(&world, MONA.email).await.link_id;
    for forged in ["", "?for=", "?for=x", &format!("?for={}", seal.replace('a', "b"))] {
        let page = leila.post(&format!("{me}/organisation/{own}{forged}"), &typed).await;
        assert_eq!(page.status(), 404, "{forged}");
    }
    for page in [
        "",
        "/registration",
        "/nomination",
        "/colleague",
        "/decline",
        "/withdraw",
    ] {
        let status = leila.get(&format!("{me}{page}")).await.status();
        assert!(status == 404 || status == 422, "{page}: {status}");
        let status = leila.post(&format!("{me}{page}?for={seal}"), &typed).await.status();
        assert!([404, 405, 422].contains(&status), "POST {page}: {status}");
    }
    assert_eq!(
        leila.get(&format!("/me/{}/organisation", other.event)).await.status(),
        404
    );
    // An ordinary link is no focal point's.
    assert_eq!(mona.get(&format!("{me}/organisation")).await.status(), 404);
    assert_eq!(mona.get(&format!("{me}/organisation/{own}")).await.status(), 404);
    let hers = invited(
        &world,
        &setting,
        &super::invited::Person {
            name: "Nour",
            email: "nour@x.test",
            ..MONA
        },
    )
    .await;
    let before_hers = whole_database(&world).await;
    assert_eq!(mona.get(&format!("{hers}/organisation")).await.status(), 404);
    assert_eq!(mona.post(&format!("{hers}/organisation"), &[]).await.status(), 404);
    assert_eq!(whole_database(&world).await, before_hers);
    assert!(before.len() < before_hers.len() && before.iter().all(|row| before_hers.contains(row)));
}

#[tokio::test]
async fn an_organiser_is_told_why_somebody_cannot_be_named() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    contact(&world, &setting, &MONA).await;
    contact(&world, &setting, &SAMI).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let at = format!("/organise/events/{}/focal-points", setting.event);
    organiser.get(&at).await;
    organiser.fill("Organisation", OURS).press("Choose").await;
    let before = whole_database(&world).await;
    organiser
        .choose("Somebody else")
        .fill("Full name", "https://win.test")
        .fill("Email address", "leila@");
    let page = organiser.press("Name as focal point").await;
    assert_eq!(
        (page.status(), page.value("Email address").as_deref()),
        (422, Some("leila@"))
    );
    assert!(page.field_error("Full name").is_some() && page.field_error("Email address").is_some());
    organiser
        .choose("Somebody else")
        .fill("Full name", SAMI.name)
        .fill("Email address", SAMI.email);
    let page = organiser.press("Name as focal point").await;
    assert_eq!(page.status(), 422);
    assert!(page.text().contains("with another organisation"), "{}", page.text());
    assert_eq!(whole_database(&world).await, before);
    organiser
        .choose("Somebody else")
        .fill("Full name", "سامية العلي")
        .fill("Email address", "samia@ngo.test")
        .choose_in("Language of the letter", "العربية");
    let page = organiser.press("Name as focal point").await;
    assert_eq!(
        (page.status(), page.address()),
        (200, format!("{at}?done=named").as_str())
    );
    let letters = world.deliver_mail().await;
    assert_eq!((letters.len(), letters[0].lang), (1, Lang::Ar));
    assert!(letters[0].plain.contains(OURS) && letters[0].plain.contains("جهة التنسيق"));
    // One at a time.
    let said = name(&mut organiser, &setting, "Mona Ben Ali").await;
    assert!(said.contains("has a focal point already"), "{said}");
    assert_eq!((organiser.page().status(), points(&world).await.len()), (422, 1));
    let mut viewer = world.organiser(Role::Viewer, setting.event).await;
    assert_eq!(viewer.get(&at).await.status(), 403);
}

#[tokio::test]
async fn a_cancelled_draft_or_past_event_names_nobody() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    contact(&world, &setting, &MONA).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    world.dial.set("2021-02-25T11:00:00Z".parse().unwrap());
    let account = world.account("admin@ministry.test").await;
    let mut later = world.signed_in(account).await;
    let said = name(&mut later, &setting, "Mona Ben Ali").await;
    assert!(said.contains("This event is over"), "{said}");
    assert!(points(&world).await.is_empty());
    assert_eq!(organiser.get("/organise").await.status(), 200);
}

#[tokio::test]
async fn who_goes_to_another_organisation_sees_the_old_people_no_more() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    register(&world, &setting, &MONA).await;
    let other = contact(&world, &setting, &SAMI).await;
    let link = named(&world, &setting).await;
    let mut leila = at_the_list(&world, &link).await;
    assert!(leila.page().text().contains(MONA.name));
    let db = world.app.db.clone();
    let all = contact_row::Entity::find().all(db.read()).await.unwrap();
    let of = |id: ContactId| all.iter().find(|row| row.id == id).unwrap().organisation_id;
    let row = contact_row::ActiveModel {
        id: Set(points(&world).await[0].contact_id),
        organisation_id: Set(of(other)),
        ..Default::default()
    };
    let tx = db.write_machine().await.unwrap();
    row.update(&tx).await.unwrap();
    tx.commit().await.unwrap();
    let page = leila.get(&format!("/me/{}/organisation", setting.event)).await;
    assert!(!page.text().contains(MONA.name), "{}", page.text());
}
