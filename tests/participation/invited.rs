//! People who hold an invitation, and what the database says about them.
use crate::support::seed::Setting;
use crate::support::world::World;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, DbBackend, EntityTrait, FromQueryResult, JsonValue, QueryFilter, Set, Statement,
};
use tashawur::access::link::{self, Link};
use tashawur::db::entities::{contact, invitation, organisation};
use tashawur::db::{Actor, Audit};
use tashawur::directory::contact::model::Contact;
use tashawur::directory::contact::store as contacts;
use tashawur::kernel::{ContactId, EmailAddress, InvitationId, Lang, OrganisationId, PersonName, fold};
use tashawur::participation::invitation::model::Invitation;
use tashawur::participation::invitation::store;

/// A contact as a story needs it.
pub struct Person<'a> {
    pub name: &'a str,
    pub email: &'a str,
    pub lang: Lang,
    /// Code of the organisation's group.
    pub group: &'a str,
}

pub const MONA: Person<'_> = Person {
    name: "Mona Ben Ali",
    email: "mona@ngo.test",
    lang: Lang::En,
    group: "women",
};

/// Somebody of an organisation of that group, not invited.
pub async fn contact(world: &World, setting: &Setting, person: &Person<'_>) -> ContactId {
    let now = world.app.clock.now();
    let organisation = OrganisationId::new(now, &world.app.chance);
    let id = ContactId::new(now, &world.app.chance);
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let theirs = format!("Organisation of {}", person.name);
    let row = organisation::ActiveModel {
        id: Set(organisation),
        process_id: Set(setting.process),
        folded: Set(fold(&theirs)),
        name: Set(theirs),
        group_id: Set(Some(setting.group(person.group))),
        country: Set(Some("TN".to_owned())),
        state: Set(organisation::State::Known),
        created_at: Set(now),
    };
    row.insert(&tx).await.unwrap();
    let row = contact::ActiveModel {
        id: Set(id),
        process_id: Set(setting.process),
        import_id: Set(None),
        organisation_id: Set(Some(organisation)),
        group_id: Set(None),
        name: Set(person.name.to_owned()),
        folded: Set(fold(person.name)),
        email: Set(person.email.to_owned()),
        lang: Set(person.lang.code().to_owned()),
        country: Set(None),
        phone: Set(None),
        do_not_contact: Set(false),
        note: Set(String::new()),
        created_at: Set(now),
    };
    row.insert(&tx).await.unwrap();
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
    id
}

/// People of no organisation, every third in another language.
pub async fn many_contacts(world: &World, setting: &Setting, number: usize) {
    let now = world.app.clock.now();
    let person = |n: usize| Contact {
        id: ContactId::new(now, &world.app.chance),
        import: None,
        name: PersonName::parse(&format!("Person Nr{n}")).unwrap(),
        email: EmailAddress::parse(&format!("person{n}@ngo.test")).unwrap(),
        organisation: None,
        own_group: Some(setting.group(["women", "workers", "business"][n % 3])),
        lang: Lang::ALL[n % 3],
        own_country: Some("LB".to_owned()),
        phone: None,
        do_not_contact: false,
        note: String::new(),
        created_at: now,
    };
    let people: Vec<Contact> = (0..number).map(person).collect();
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    contacts::insert_many(&tx, setting.process, &people).await.unwrap();
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

/// Somebody with an invitation that was sent; the path of the personal link.
pub async fn invited(world: &World, setting: &Setting, person: &Person<'_>) -> String {
    let contact = contact(world, setting, person).await;
    invite(world, setting, (contact, person.group)).await
}

/// The same for somebody who is in the directory.
pub async fn invite(world: &World, setting: &Setting, (contact, group): (ContactId, &str)) -> String {
    let now = world.app.clock.now();
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let link: Link = link::issue(&tx, &world.app, setting.event).await.unwrap();
    let id = InvitationId::new(now, &world.app.chance);
    let mut draft = Invitation::draft(id, (setting.event, contact, link.id), now);
    draft.group = Some(setting.group(group));
    store::insert_drafts(&tx, std::slice::from_ref(&draft)).await.unwrap();
    let step = draft.send(now).unwrap();
    assert_eq!(store::apply(&tx, &[step]).await.unwrap(), store::Applied::All);
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
    format!("/p/{}", link.token(&world.app).as_str())
}

/// The invitation of somebody, by address.
pub async fn invitation_of(world: &World, email: &str) -> invitation::Model {
    let found = invitation::Entity::find()
        .inner_join(contact::Entity)
        .filter(contact::Column::Email.eq(email))
        .one(world.app.db.read())
        .await;
    found.unwrap().unwrap()
}

/// Every row of every table.
pub async fn whole_database(world: &World) -> Vec<String> {
    let (db, backend) = (world.app.db.read(), world.app.db.backend());
    let tables = match backend {
        DbBackend::Sqlite => "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name",
        _ => "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
    };
    let mut dump = Vec::new();
    for table in JsonValue::find_by_statement(Statement::from_string(backend, tables))
        .all(db)
        .await
        .unwrap()
    {
        let name = table["name"].as_str().unwrap().to_owned();
        let rows = Statement::from_string(backend, format!("SELECT * FROM \"{name}\""));
        for row in JsonValue::find_by_statement(rows).all(db).await.unwrap() {
            dump.push(format!("{name}: {row}"));
        }
    }
    dump.sort();
    dump
}

pub fn line(world: &World) -> Audit {
    Audit {
        at: world.app.clock.now(),
        action: "test.seed",
        process: None,
        event: None,
        subject: "test",
        subject_id: None,
        detail: String::new(),
    }
}
