//! Organisations that people typed are matched with those of the directory, through the front door.
use super::import::{Run, contacts, import};
use super::pages::{LIST, at, seen};
use crate::participation::invited::{MONA, Person, invited, whole_database};
use crate::participation::registering::{at_the_form, registration_of};
use crate::support::queries::Queries;
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ColumnTrait, EntityTrait, QueryFilter};
use tashawur::db::entities::audit_entry;
use tashawur::db::entities::organisation::{self, State as Known};
use tashawur::db::entities::registration::State;
use tashawur::db::entities::role_grant::Role;
use tashawur::kernel::OrganisationId;

const TYPED: &str = "Union of Dokcs";
const OF: &str = "Stakeholder group";

/// A process that knows the Union of Docks, and an organiser of its event.
async fn known() -> (World, Setting, Visitor) {
    let world = World::new().await;
    let setting = world.event(|event| event.limits.per_organisation = Some(2)).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    let rana = world.organiser(Role::Organiser, setting.event).await;
    (world, setting, rana)
}

/// Somebody registers and types this name of an organisation.
async fn types(world: &World, setting: &Setting, who: &str, organisation: &str) -> State {
    let email = address(who);
    let person = Person {
        name: who,
        email: &email,
        ..MONA
    };
    let link = invited(world, setting, &person).await;
    let mut visitor = at_the_form(world, &link, "Online").await;
    visitor
        .fill("Organisation", organisation)
        .press("Send my registration")
        .await;
    registration_of(world, &email).await.state
}

fn address(who: &str) -> String {
    format!("{}@ngo.test", who.to_lowercase())
}

async fn called(world: &World, name: &str) -> Option<organisation::Model> {
    let found = organisation::Entity::find().filter(organisation::Column::Name.eq(name));
    found.one(world.app.db.read()).await.unwrap()
}

async fn id_of(world: &World, name: &str) -> OrganisationId {
    called(world, name).await.expect("an organisation").id
}

async fn counts_for(world: &World, who: &str) -> OrganisationId {
    let row = registration_of(world, &address(who)).await;
    row.organisation_id.expect("an organisation")
}

async fn traces(world: &World) -> Vec<String> {
    let rows = audit_entry::Entity::find().filter(audit_entry::Column::SubjectKind.eq("organisation"));
    let rows = rows.all(world.app.db.read()).await.unwrap();
    rows.into_iter()
        .map(|row| format!("{}: {}", row.action, row.detail))
        .collect()
}

#[tokio::test]
async fn one_press_on_a_proposal_moves_everybody_and_nobody_loses_a_place() {
    let (world, setting, mut rana) = known().await;
    for (who, organisation) in [("Ana", TYPED), ("Bea", TYPED), ("Cleo", "Union of Docks")] {
        assert_eq!(types(&world, &setting, who, organisation).await, State::Confirmed);
    }
    rana.get(&format!("/organise/events/{}", setting.event)).await;
    let page = rana.follow("1 organisation was typed anew and is to be matched").await;
    assert_eq!(
        (page.status(), page.heading().as_str()),
        (200, "Organisations to match")
    );
    assert_eq!(page.all("tbody th"), [TYPED], "as many rows as the dashboard counts");
    assert!(seen(page).contains("2 registrations"), "{}", seen(page));
    assert!(
        seen(page).contains("Union of Docks (92% of the letters)"),
        "{}",
        seen(page)
    );
    let page = rana.press("It is this one Union of Docks").await;
    assert_eq!(page.status(), 200);
    let said = seen(page);
    assert!(said.contains("are counted with Union of Docks from now on"), "{said}");
    assert!(
        said.contains("Union of Docks has 3 confirmed places, and the limit is 2."),
        "{said}"
    );
    assert!(said.contains("There is nothing to match"), "{said}");
    let docks = id_of(&world, "Union of Docks").await;
    for who in ["Ana", "Bea", "Cleo"] {
        assert_eq!(counts_for(&world, who).await, docks);
        let row = registration_of(&world, &address(who)).await;
        assert_eq!(row.state, State::Confirmed, "nothing is taken away");
    }
    assert_eq!(called(&world, TYPED).await, None);
    let trace = format!("organisation.match: → {docks}; registrations: 2; contacts: 0");
    assert_eq!(traces(&world).await, [trace]);
    // Whoever types the other name later comes to the same organisation, which is full.
    assert_eq!(
        types(&world, &setting, "Dina", "UNION of dokcs").await,
        State::Waitlisted
    );
    assert_eq!(counts_for(&world, "Dina").await, docks);
    let page = rana.get(&format!("/organise/events/{}", setting.event)).await;
    assert!(!seen(page).contains("typed anew"), "{}", seen(page));
}

#[tokio::test]
async fn a_new_organisation_is_kept_under_a_corrected_name() {
    let (world, setting, mut rana) = known().await;
    types(&world, &setting, "Ana", "Womens voyce").await;
    let id = id_of(&world, "Womens voyce").await;
    rana.get(&at(&setting, "organisations")).await;
    assert!(seen(rana.page()).contains("No similar name is known."));
    let page = rana.follow("Womens voyce").await;
    assert_eq!(page.value("Name").as_deref(), Some("Womens voyce"));
    rana.fill("Name", "Women’s Voice").fill(OF, "Women's organisations");
    let page = rana.press("It is a new organisation").await;
    assert!(
        seen(page).contains("Women’s Voice is one of the organisations you know"),
        "{}",
        seen(page)
    );
    let kept = called(&world, "Women’s Voice").await.expect("kept");
    assert_eq!(
        (kept.id, kept.state, kept.group_id),
        (id, Known::Known, Some(setting.group("women")))
    );
    assert_eq!(traces(&world).await, ["organisation.add: name corrected, with a group"]);
    // Both spellings are that one.
    types(&world, &setting, "Bea", "womens Voyce").await;
    assert_eq!(counts_for(&world, "Bea").await, id);
    types(&world, &setting, "Cleo", "Women's voice").await;
    assert_eq!(counts_for(&world, "Cleo").await, id);
    let list = "name,email,organisation,group,country,language,phone\nDina,d@ngo.test,womens voyce,,LB,en,\n";
    import(&world, &setting, list.as_bytes(), Run::Real).await;
    let dina = contacts(&world, &setting)
        .await
        .into_iter()
        .find(|one| one.name.as_str() == "Dina");
    assert_eq!(dina.and_then(|dina| dina.organisation).map(|own| own.id), Some(id));
    assert_eq!(rana.get(&at(&setting, "organisations")).await.all("tbody th").len(), 0);
}

#[tokio::test]
async fn contacts_move_too_and_keep_their_group() {
    let (world, setting, mut rana) = known().await;
    types(&world, &setting, "Ana", TYPED).await;
    let list = format!("name,email,organisation,group,country,language,phone\nEva,eva@ngo.test,{TYPED},women,LB,en,\n");
    import(&world, &setting, list.as_bytes(), Run::Real).await;
    let page = rana.get(&at(&setting, "organisations")).await;
    assert!(seen(page).contains("1 registration and 1 contact"), "{}", seen(page));
    rana.follow(TYPED).await;
    rana.fill("Organisation", "Union of Docks");
    rana.press("It is this one").await;
    let eva = contacts(&world, &setting)
        .await
        .into_iter()
        .find(|one| one.name.as_str() == "Eva");
    let eva = eva.expect("still there");
    assert_eq!(eva.group(), Some(setting.group("women")));
    assert_eq!(eva.organisation.map(|own| own.name).as_deref(), Some("Union of Docks"));
}

#[tokio::test]
async fn who_comes_second_is_told_and_changes_nothing() {
    let (world, setting, mut rana) = known().await;
    types(&world, &setting, "Ana", TYPED).await;
    types(&world, &setting, "Bea", "Harbour women").await;
    rana.get(&at(&setting, "organisations")).await;
    let (mut omar, mut lina, mut nour) = (rana.clone(), rana.clone(), rana.clone());
    rana.press("It is this one Union of Docks").await;
    omar.press("It is a new organisation Harbour women").await;
    let before = whole_database(&world).await;
    for (slow, button) in [
        (&mut lina, "It is this one Union of Docks"),
        (&mut nour, "It is a new organisation Harbour women"),
    ] {
        let page = slow.press(button).await;
        assert_eq!(page.status(), 422, "{button}");
        assert!(seen(page).contains("Somebody was faster"), "{}", seen(page));
    }
    assert_eq!(whole_database(&world).await, before);
}

#[tokio::test]
async fn what_cannot_be_is_refused_and_keeps_what_was_typed() {
    let (world, setting, mut rana) = known().await;
    types(&world, &setting, "Ana", TYPED).await;
    types(&world, &setting, "Bea", "Harbour women").await;
    let other = world.event(|event| event.slug = "other".into()).await;
    types(&world, &other, "Cleo", "Elsewhere").await;
    let docks = id_of(&world, "Union of Docks").await.to_string();
    let (typed, women) = (
        id_of(&world, TYPED).await,
        id_of(&world, "Harbour women").await.to_string(),
    );
    let elsewhere = id_of(&world, "Elsewhere").await;
    let one = at(&setting, &format!("organisations/{typed}"));
    let before = whole_database(&world).await;
    for into in [
        "",
        "7",
        &women,
        &elsewhere.to_string(),
        "00000000000070008000000000000000",
    ] {
        rana.get(&one).await;
        let page = rana.post(&format!("{one}/match"), &[("into", into)]).await;
        assert_eq!(page.status(), 422, "{into}");
        assert!(
            page.field_error("Organisation").unwrap().contains("from the list"),
            "{into}"
        );
    }
    let long = "م".repeat(10_000);
    for name in [
        "",
        "<b>Union</b>",
        "=1+1",
        "see https://win.example",
        &long,
        "union of  DOCKS",
    ] {
        let page = rana.post(&format!("{one}/new"), &[("name", name)]).await;
        assert_eq!(page.status(), 422, "{name}");
        assert!(page.field_error("Name").is_some(), "{name}");
        assert_eq!(page.value("Name").as_deref(), Some(name), "what was typed is kept");
    }
    let page = rana
        .post(&format!("{one}/new"), &[("name", "X"), ("group", "nurses")])
        .await;
    assert_eq!(page.status(), 422);
    assert!(page.field_error(OF).is_some());
    // Unknown, another process's, or known all along: no page.
    for id in ["00000000000070008000000000000000", &elsewhere.to_string(), "7"] {
        let one = at(&setting, &format!("organisations/{id}"));
        assert_eq!(rana.get(&one).await.status(), 404, "{id}");
        assert_eq!(
            rana.post(&format!("{one}/match"), &[("into", &docks)]).await.status(),
            404,
            "{id}"
        );
        assert_eq!(
            rana.post(&format!("{one}/new"), &[("name", "Mine")]).await.status(),
            404,
            "{id}"
        );
    }
    assert_eq!(
        rana.get(&at(&setting, &format!("organisations/{docks}")))
            .await
            .status(),
        404
    );
    assert_eq!(
        rana.get(&at(&setting, "organisations?page=-1&joined=x&kept=7"))
            .await
            .status(),
        200
    );
    assert_eq!(whole_database(&world).await, before);
}

#[tokio::test]
async fn the_list_is_as_cheap_for_three_as_for_one_and_speaks_three_languages() {
    let (world, setting, mut rana) = known().await;
    types(&world, &setting, "Ana", "First one").await;
    let queries = Queries::watch(&world.app.db);
    let list = at(&setting, "organisations");
    rana.get(&list).await;
    let one = queries.since();
    for (who, name) in [("Bea", "Second one"), ("Cleo", "Third one")] {
        types(&world, &setting, who, name).await;
    }
    queries.since();
    rana.get(&list).await;
    assert_eq!(queries.since(), one);
    for (lang, title) in [("ar", "منظمات تنتظر المطابقة"), ("fr", "Organisations à rapprocher")] {
        rana.post("/organise/language", &[("lang", lang), ("back", "/organise")])
            .await;
        let page = rana.get(&list).await;
        assert_eq!((page.language().0, page.heading()), (lang.to_owned(), title.to_owned()));
    }
}
