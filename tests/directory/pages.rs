//! The pages of contacts, through the front door.
use super::import::{Run, contacts, import};
use crate::support::page::Page;
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, EntityTrait, QueryOrder, Set};
use tashawur::db::Actor;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{audit_entry, suppression};
use tashawur::i18n::plain;
use tashawur::kernel::{EmailAddress, SuppressionId};
use tashawur::mail::suppression::standing_of;

pub const LIST: &str = "name,email,organisation,group,country,language,phone\n\
    أحمد العليّ,a.ali@union.example,Union of Docks,workers,LB,ar,+961 1 234 567\n\
    Mona Haddad,mona@union.example,Union of Docks,women,TN,fr,\n\
    Bob O'Brien,bob@free.example,,business,LB,en,\n";

pub async fn organiser(world: &World, role: Role) -> (Setting, Visitor) {
    let setting = world.event(|_| ()).await;
    let visitor = world.organiser(role, setting.event).await;
    (setting, visitor)
}

/// What a person sees: without the marks around values.
pub fn seen(page: &Page) -> String {
    plain(page.text())
}

pub fn at(setting: &Setting, page: &str) -> String {
    format!("/organise/events/{}/{page}", setting.event)
}

pub async fn audit(world: &World) -> Vec<(String, String)> {
    let lines = audit_entry::Entity::find()
        .order_by_asc(audit_entry::Column::Id)
        .all(world.app.db.read())
        .await
        .unwrap();
    let ours = lines.into_iter().filter(|line| line.action.starts_with("contact."));
    let mut ours: Vec<(String, String)> = ours.map(|line| (line.action, line.detail)).collect();
    // The clock stands still, so the ids say no order.
    ours.sort();
    ours
}

#[tokio::test]
async fn the_list_is_searched_filtered_and_sorted() {
    let world = World::new().await;
    let (setting, mut rana) = organiser(&world, Role::Organiser).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    rana.get(&at(&setting, "contacts")).await;
    rana.fill("Name, organisation or email address", "احمد");
    let page = rana.press("Filter").await;
    assert!(seen(page).contains("1 contact found"));
    assert_eq!(page.all("tbody th"), ["أحمد العليّ"]);
    let page = rana.get(&at(&setting, "contacts?country=LB&sort=-name")).await;
    assert_eq!(page.all("tbody th"), ["أحمد العليّ", "Bob O'Brien"]);
    let page = rana.get(&at(&setting, "contacts?page=-1&sort=;drop&country=XX")).await;
    assert_eq!((page.status(), page.all("tbody th").len()), (200, 3));
    let page = rana.get(&at(&setting, "contacts?q=nobody")).await;
    assert!(seen(page).contains("No contact matches these filters."));
}

#[tokio::test]
async fn one_contact_is_added_and_changed() {
    let world = World::new().await;
    let (setting, mut rana) = organiser(&world, Role::Organiser).await;
    rana.get(&at(&setting, "contacts/new")).await;
    rana.fill("Full name", "Mona Haddad").fill("Email address", "mona@ngo");
    rana.fill("Phone", "ask Bob")
        .fill("Stakeholder group", "Trade unions")
        .fill("Organisation", "Union of Docks");
    let page = rana.press("Save the contact").await;
    assert_eq!(page.status(), 422);
    assert!(
        page.field_error("Email address")
            .unwrap()
            .contains("Add the ending after the @")
    );
    assert!(page.field_error("Phone").is_some());
    assert_eq!(
        page.value("Full name").as_deref(),
        Some("Mona Haddad"),
        "what was typed stays"
    );
    assert_eq!(page.value("Stakeholder group").as_deref(), Some("workers"));
    rana.fill("Email address", "mona@ngo.example")
        .fill("Phone", "+٩٦١ ١ ٢٣٤ ٥٦٧");
    let page = rana.press("Save the contact").await;
    assert!(seen(page).contains("Mona Haddad is saved."));
    assert_eq!(page.value("Phone").as_deref(), Some("+961 1 234 567"));
    let kept = &contacts(&world, &setting).await[0];
    assert_eq!(
        (kept.own_group, kept.group()),
        (None, Some(setting.group("workers"))),
        "through the organisation"
    );

    rana.fill("Stakeholder group", "Women's organisations")
        .choose("Do not write to this person");
    rana.press("Save the contact").await;
    let kept = &contacts(&world, &setting).await[0];
    assert_eq!(
        (kept.own_group, kept.do_not_contact),
        (Some(setting.group("women")), true)
    );
    let trace = audit(&world).await;
    let change = ("contact.change".into(), "changed: group, do_not_contact".into());
    assert!(trace.contains(&change), "{trace:?}");
    assert!(
        !format!("{trace:?}").contains("mona"),
        "a trace names fields, not what they hold"
    );
}

/// Nothing is sent to this address any more.
async fn dead(world: &World, address: &str) {
    let tx = world.app.db.write(Actor::System).await.unwrap();
    let now = world.app.clock.now();
    let row = suppression::ActiveModel {
        id: Set(SuppressionId::new(now, &world.app.chance)),
        address: Set(address.to_owned()),
        scope: Set(suppression::Scope::All),
        reason: Set("unknown_address".to_owned()),
        message_id: Set(None),
        at: Set(now),
    };
    row.insert(&tx).await.unwrap();
    world.commit(tx, "test.dead").await;
}

#[tokio::test]
async fn an_address_typed_anew_gets_mail_again() {
    let world = World::new().await;
    let (setting, mut rana) = organiser(&world, Role::Organiser).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    for address in ["mona@union.example", "mona@ngo.example"] {
        dead(&world, address).await;
    }
    let left_alone = async |address: &str| {
        let address = EmailAddress::parse(address).unwrap();
        let said = standing_of(world.app.db.read(), &address).await.unwrap();
        !said.is_empty()
    };
    rana.get(&at(&setting, "contacts")).await;
    rana.follow("Mona Haddad").await;
    rana.fill("Phone", "+961 1 234 567");
    rana.press("Save the contact").await;
    assert!(left_alone("mona@union.example").await, "nobody has said that it works");
    rana.fill("Email address", "mona@ngo.example");
    rana.press("Save the contact").await;
    assert!(!left_alone("mona@ngo.example").await);
    assert!(left_alone("mona@union.example").await, "the old one stays dead");
}

#[tokio::test]
async fn the_same_person_is_not_entered_twice_but_a_mailbox_may_be_shared() {
    let world = World::new().await;
    let (setting, mut rana) = organiser(&world, Role::Organiser).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    rana.get(&at(&setting, "contacts/new")).await;
    rana.fill("Full name", "احمد العلي")
        .fill("Email address", "A.Ali@union.example");
    let page = rana.press("Save the contact").await;
    assert_eq!(page.status(), 422);
    assert!(
        page.field_error("Email address")
            .unwrap()
            .contains("in the directory already")
    );
    rana.fill("Full name", "Mona Haddad");
    assert_eq!(rana.press("Save the contact").await.status(), 200);
    assert_eq!(contacts(&world, &setting).await.len(), 4);
}

#[tokio::test]
async fn who_sees_what() {
    let world = World::new().await;
    let (setting, mut viewer) = organiser(&world, Role::Viewer).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    let page = viewer.get(&at(&setting, "contacts?q=mona")).await;
    assert_eq!(page.all("tbody th").len(), 3, "no searching for what is masked");
    let sent = page.html();
    for secret in ["Mona", "Haddad", "Union of Docks", "mona@union.example", "+961"] {
        assert!(!sent.contains(&format!(">{secret}")), "{secret}");
    }
    assert!(seen(page).contains("M… H…"));
    assert_eq!(viewer.get(&at(&setting, "contacts?format=csv")).await.status(), 403);
    assert_eq!(viewer.get(&at(&setting, "contacts/new")).await.status(), 403);
    let other = world.event(|event| event.slug = "other".into()).await;
    assert_eq!(viewer.get(&at(&other, "contacts")).await.status(), 404);
}

#[tokio::test]
async fn another_process_cannot_open_a_contact_by_its_id() {
    let world = World::new().await;
    let (setting, _) = organiser(&world, Role::Viewer).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    let id = contacts(&world, &setting).await[0].id;
    let other = world.event(|event| event.slug = "other".into()).await;
    let mut rana = world.organiser(Role::Owner, other.event).await;
    assert_eq!(rana.get(&at(&other, &format!("contacts/{id}"))).await.status(), 404);
    let posted = rana
        .post(
            &at(&other, &format!("contacts/{id}")),
            &[("name", "X"), ("email", "x@x.example")],
        )
        .await;
    assert_eq!(posted.status(), 404);
}

#[tokio::test]
async fn organisers_export_without_addresses_and_owners_with_them() {
    let world = World::new().await;
    let (setting, mut rana) = organiser(&world, Role::Organiser).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    let page = rana.get(&at(&setting, "contacts?country=LB&format=csv")).await;
    assert_eq!(
        page.header("content-disposition"),
        Some("attachment; filename=\"contacts.csv\"")
    );
    let text = page.html();
    assert!(
        text.starts_with('\u{feff}') && text.contains("أحمد العليّ") && text.contains("Bob O'Brien"),
        "{text}"
    );
    assert!(
        !text.contains("Mona") && !text.contains('@') && !text.contains("961"),
        "{text}"
    );
    let before = audit(&world).await.len();

    let mut owner = world.organiser(Role::Owner, setting.event).await;
    let csv = owner.get(&at(&setting, "contacts?format=csv")).await.body().to_vec();
    let text = String::from_utf8(csv.clone()).unwrap();
    assert!(
        text.contains("mona@union.example") && text.contains("'+961 1 234 567"),
        "{text}"
    );
    let xlsx = owner.get(&at(&setting, "contacts?format=xlsx")).await.body().to_vec();
    assert_eq!(audit(&world).await.len(), before + 2);

    for file in [csv, xlsx] {
        let again = import(&world, &setting, &file, Run::Real).await;
        assert_eq!(
            (again.good, again.there.len(), again.problems.len()),
            (0, 3, 0),
            "{again:?}"
        );
        assert!(
            again.there.iter().all(|there| there.differs.is_empty()),
            "{:?}",
            again.there
        );
    }
}

#[tokio::test]
async fn every_page_speaks_the_organisers_language() {
    let world = World::new().await;
    let (setting, mut rana) = organiser(&world, Role::Organiser).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    for (lang, title) in [("ar", "جهات الاتصال"), ("fr", "Contacts")] {
        rana.post("/organise/language", &[("lang", lang), ("back", "/organise")])
            .await;
        let page = rana.get(&at(&setting, "contacts")).await;
        assert_eq!((page.language().0, page.heading()), (lang.to_owned(), title.to_owned()));
    }
}
