//! What the stories of reminders begin with: rules, people, dates that move.
use crate::participation::invited::{Person, line};
use crate::support::seed::Setting;
use crate::support::world::World;
use chrono::{DateTime, Utc};
use jiff::civil::{DateTime as Civil, Time, time};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use tashawur::access::link;
use tashawur::db::Actor;
use tashawur::db::entities::{outbox_message, registration, registration_sitting, reminder_occurrence};
use tashawur::jobs;
use tashawur::kernel::{Fold, Lang, RegistrationId, RuleId, TimeWindow, fold};
use tashawur::messages::reminder::actions;
use tashawur::messages::reminder::model::{
    Anchor, Audience, CatchUp, Offset, Reach, Rule, Side, Standing, State, Wanted, When,
};
use tashawur::messages::reminder::store::occurrence;
use tashawur::programme::event;
use tashawur::programme::event::model::{Event, Sitting};

pub const TEN: Time = time(10, 0, 0, 0);

pub fn at(instant: &str) -> DateTime<Utc> {
    instant.parse().unwrap()
}

/// A rule of this event, switched on.
pub fn rule(world: &World, setting: &Setting, when: When, (audience, letter): (Audience, Wanted)) -> Rule {
    Rule {
        id: RuleId::new(world.app.clock.now(), &world.app.chance),
        event: setting.event,
        when,
        reach: Reach::all(audience),
        letter,
        catch_up: CatchUp::Late,
        quiet: None,
        state: State::Enabled,
        revision: 1,
    }
}

/// So many days before registration closes, at ten, to those who have not answered.
pub fn answer(world: &World, setting: &Setting, days: i32) -> Rule {
    let when = before(Anchor::RegistrationDeadline, Offset::Days(days, TEN));
    rule(world, setting, when, (Audience::InvitedNotAnswered, Wanted::Answer))
}

/// Before each sitting, to those who come.
pub fn attend(world: &World, setting: &Setting, offset: Offset) -> Rule {
    let when = before(Anchor::SittingStart, offset);
    rule(world, setting, when, (Audience::Confirmed, Wanted::Attend))
}

pub fn before(anchor: Anchor, offset: Offset) -> When {
    let side = Side::Before;
    When { anchor, side, offset }
}

/// Makes these the rules of their event.
pub async fn given(world: &World, rules: &[Rule]) {
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    actions::add_rules(&world.app, &tx, rules).await.unwrap();
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

/// Somebody who is confirmed for every sitting; no letter was written about it.
pub async fn confirmed(world: &World, setting: &Setting, person: &Person<'_>) {
    comes(world, setting, (person, registration::State::Confirmed)).await;
}

pub async fn comes(world: &World, setting: &Setting, (person, state): (&Person<'_>, registration::State)) {
    let now = world.app.clock.now();
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let link = link::issue(&tx, &world.app, setting.event).await.unwrap();
    let id = RegistrationId::new(now, &world.app.chance);
    let row = registration::ActiveModel {
        id: Set(id),
        event_id: Set(setting.event),
        link_id: Set(link.id),
        group_id: Set(Some(setting.group(person.group))),
        claimed_group_id: Set(Some(setting.group(person.group))),
        state: Set(state),
        source: Set(registration::Source::Open),
        name: Set(person.name.to_owned()),
        folded: Set(fold(person.name)),
        email: Set(person.email.to_owned()),
        attendance: Set(registration::Attendance::Online),
        lang: Set(person.lang.code().to_owned()),
        consent_list: Set(false),
        consent_photo: Set(false),
        consent_contact: Set(false),
        consent_quote: Set(false),
        notice_version: Set("1".to_owned()),
        submitted_at: Set(now),
        address_confirmed_at: Set(Some(now)),
        revision: Set(1),
        created_at: Set(now),
        ..Default::default()
    };
    row.insert(&tx).await.unwrap();
    for sitting in event::store::sittings(&tx, setting.event).await.unwrap() {
        let row = registration_sitting::ActiveModel {
            registration_id: Set(id),
            sitting_id: Set(sitting.id),
        };
        registration_sitting::Entity::insert(row)
            .exec_without_returning(&tx)
            .await
            .unwrap();
    }
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

/// An organiser changes the event behind the back of the reminders.
pub async fn change_event(world: &World, setting: &Setting, change: impl FnOnce(&mut Event)) {
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let mut event = event::store::find(&tx, setting.event).await.unwrap().unwrap();
    change(&mut event);
    event::store::update(&tx, event).await.unwrap();
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

/// Another end of registration.
pub async fn deadline_moves(world: &World, setting: &Setting, closes: Civil) {
    change_event(world, setting, |event| {
        let instant = event.zone.instant(closes, Fold::Later);
        event.registration = TimeWindow::new(event.registration.opens, Some(instant));
        event.registration_closes = closes;
    })
    .await;
}

/// The sittings of the event, changed.
pub async fn change_sittings(world: &World, setting: &Setting, change: impl Fn(&mut Sitting)) {
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let event = event::store::find(&tx, setting.event).await.unwrap().unwrap();
    let mut sittings = event::store::sittings(&tx, setting.event).await.unwrap();
    for sitting in &mut sittings {
        change(sitting);
        sitting.starts_at = event.zone.instant(sitting.starts, Fold::Earlier);
        sitting.ends_at = event.zone.instant(sitting.ends, Fold::Earlier);
    }
    event::store::replace_sittings(&tx, setting.event, &sittings)
        .await
        .unwrap();
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

/// One beat of the heart at this instant; how many letters the outbox holds more.
pub async fn tick_at(world: &World, instant: &str) -> usize {
    world.dial.set(at(instant));
    let before = letters(world).await.len();
    jobs::tick(&world.app).await;
    letters(world).await.len() - before
}

/// Every letter of the outbox: address, letter, state, reason.
pub async fn letters(world: &World) -> Vec<outbox_message::Model> {
    let rows = outbox_message::Entity::find()
        .filter(outbox_message::Column::CauseKind.eq("reminder"))
        .order_by_asc(outbox_message::Column::Address);
    rows.all(world.app.db.read()).await.unwrap()
}

/// The addresses of letters that leave now, in order.
pub async fn reached(world: &World) -> Vec<String> {
    let mut addresses: Vec<String> = world.deliver_mail().await.into_iter().map(|it| it.address).collect();
    addresses.sort();
    addresses
}

/// The occurrences of one rule, oldest generation first: state and civil hour.
pub async fn history(world: &World, rule: RuleId) -> Vec<(Standing, String)> {
    let mut found = occurrence::of_rules(world.app.db.read(), &[rule]).await.unwrap();
    found.sort_by_key(|one| (one.instance.clone(), one.generation));
    found
        .into_iter()
        .map(|one| (one.state, one.due.civil.to_string()))
        .collect()
}

pub async fn rows(world: &World) -> Vec<reminder_occurrence::Model> {
    reminder_occurrence::Entity::find()
        .all(world.app.db.read())
        .await
        .unwrap()
}

pub const SAMI: Person<'_> = Person {
    name: "سامي الأحمد",
    email: "sami@union.test",
    lang: Lang::Ar,
    group: "workers",
};

pub const ELODIE: Person<'_> = Person {
    name: "Élodie Martin",
    email: "elodie@firm.test",
    lang: Lang::Fr,
    group: "business",
};
