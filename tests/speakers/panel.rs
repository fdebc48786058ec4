//! What the stories of the review stand on: a call with two sessions, people who handed in a nomination.
use crate::participation::invited::{Person, invited};
use crate::participation::registering::{at_the_form, registration_of};
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use jiff::civil::{DateTime, date};
use sea_orm::{ActiveModelTrait, ColumnTrait, EntityTrait, QueryFilter, Set};
use tashawur::db::entities::{nomination, nomination_preference, review};
use tashawur::db::{Actor, Audit, WriteTx};
use tashawur::kernel::{AssignmentId, ReviewerId};
use tashawur::kernel::{CallId, CheckId, CriterionId, Fold, Lang, Localized, NominationId, SessionId};
use tashawur::kernel::{SlotId, TimeWindow, Zone};
use tashawur::programme::event::store as events;
use tashawur::programme::session::model::{Kind, Role, Session, Slot};
use tashawur::programme::session::store as sessions;
use tashawur::speakers::call::model::{Call, CallSession, Check, Criterion, NextReserve, State};
use tashawur::speakers::call::store::write;
use tashawur::speakers::review::model::Assignment;
use tashawur::speakers::review::store::panel;

pub const RANA: Person<'_> = Person {
    name: "Rana Khoury",
    email: "rana@ngo.test",
    lang: Lang::En,
    group: "women",
};

/// A published call that is open: two sessions, two criteria (weights 3 and 1), two lines to check; blind.
pub async fn a_call(world: &World, setting: &Setting, change: impl FnOnce(&mut Call)) -> Call {
    let zone = Zone::parse("Asia/Beirut").unwrap();
    let instant = |at: DateTime| zone.instant(at, Fold::Earlier);
    let (opens, closes) = (date(2021, 2, 10).at(9, 0, 0, 0), date(2021, 2, 20).at(0, 0, 0, 0));
    let planned = [session(world, setting, 1).await, session(world, setting, 2).await];
    let (now, chance) = (world.app.clock.now(), &world.app.chance);
    let said = |en: &str| Localized::new(format!("ع {en}"), en, format!("F {en}"));
    let mut call = Call {
        id: CallId::new(now, chance),
        event: setting.event,
        state: State::Published,
        intro: said("Offer to speak"),
        decided_by: Localized::default(),
        opens,
        closes,
        window: TimeWindow::new(Some(instant(opens)), Some(instant(closes))),
        answers_by: None,
        review_closes: None,
        review_closes_at: None,
        roles: vec![Role::Speaker, Role::Moderator],
        blind: true,
        next_reserve: NextReserve::Proposed,
        sessions: planned
            .iter()
            .map(|session| CallSession {
                session: session.id,
                questions: Localized::default(),
            })
            .collect(),
        slots: Vec::new(),
        criteria: [("Expertise", 3), ("Balance", 1)]
            .map(|(label, weight)| Criterion {
                id: CriterionId::new(now, chance),
                weight,
                label: said(label),
            })
            .into(),
        checks: ["Registered", "Authorised by the organisation"]
            .map(|label| Check {
                id: CheckId::new(now, chance),
                label: said(label),
            })
            .into(),
        targets: Vec::new(),
        extensions: Vec::new(),
        revision: 1,
        released_at: None,
    };
    change(&mut call);
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    sessions::replace(&tx, setting.event, &planned).await.unwrap();
    write::insert(&tx, &call, now).await.unwrap();
    keep(world, tx).await;
    call
}

/// Somebody who registered and handed in a nomination for a session of the call.
pub async fn nominated(
    world: &World,
    setting: &Setting,
    (call, at): (&Call, usize),
    person: &Person<'_>,
) -> NominationId {
    let link = invited(world, setting, person).await;
    at_the_form(world, &link, "Online")
        .await
        .press("Send my registration")
        .await;
    world.deliver_mail().await;
    let registration = registration_of(world, person.email).await;
    let number = i32::try_from(nomination::Entity::find().all(world.app.db.read()).await.unwrap().len()).unwrap() + 1;
    let now = world.app.clock.now();
    let id = NominationId::new(now, &world.app.chance);
    let row = nomination::ActiveModel {
        id: Set(id),
        event_id: Set(setting.event),
        call_id: Set(call.id),
        link_id: Set(registration.link_id),
        registration_id: Set(Some(registration.id)),
        nominated_by: Set(None),
        state: Set(nomination::State::Submitted),
        number: Set(Some(number)),
        draft: Set(None),
        topic: Set(format!("Topic {number}")),
        key_points: Set("Fair recruitment".to_owned()),
        biography: Set(format!("{} leads Organisation of {}.", person.name, person.name)),
        languages: Set("ar en".to_owned()),
        previous: Set(String::new()),
        authorised: Set(true),
        migrant_led: Set(false),
        needs: Set(None),
        consent: Set(true),
        notice_version: Set("1".to_owned()),
        reason: Set(None),
        decision: Set(None),
        reserve_rank: Set(None),
        submitted_at: Set(Some(now)),
        checked_at: Set(None),
        decided_at: Set(None),
        released_at: Set(None),
        revision: Set(1),
        created_at: Set(now),
        saved_at: Set(now),
    };
    let wish = nomination_preference::ActiveModel {
        nomination_id: Set(id),
        rank: Set(1),
        session_id: Set(call.sessions[at].session),
        slot_id: Set(None),
        role: Set(Role::Speaker),
    };
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    row.insert(&tx).await.unwrap();
    wish.insert(&tx).await.unwrap();
    keep(world, tx).await;
    id
}

pub async fn nomination_of(world: &World, id: NominationId) -> nomination::Model {
    let found = nomination::Entity::find_by_id(id).one(world.app.db.read()).await;
    found.unwrap().expect("a nomination")
}

/// Commits with an audit line.
pub async fn keep(world: &World, tx: WriteTx) {
    let line = Audit {
        at: world.app.clock.now(),
        action: "test.speakers",
        process: None,
        event: None,
        subject: "test",
        subject_id: None,
        detail: String::new(),
    };
    tx.audit(line).await.unwrap();
    tx.commit().await.unwrap();
}

async fn session(world: &World, setting: &Setting, number: i8) -> Session {
    let zone = Zone::parse("Asia/Beirut").unwrap();
    let sittings = events::sittings(world.app.db.read(), setting.event).await.unwrap();
    let (starts, ends) = (
        date(2021, 2, 24).at(9 + number, 0, 0, 0),
        date(2021, 2, 24).at(9 + number, 50, 0, 0),
    );
    let now = world.app.clock.now();
    Session {
        id: SessionId::new(now, &world.app.chance),
        sitting: sittings[0].id,
        position: i32::from(number),
        code: format!("S{number}"),
        kind: Kind::Plenary,
        number: Some(i32::from(number)),
        round_table: None,
        starts,
        ends,
        starts_at: zone.instant(starts, Fold::Earlier),
        ends_at: zone.instant(ends, Fold::Earlier),
        title: Localized::new(
            format!("الجلسة {number}"),
            format!("Plenary {number}"),
            format!("Plénière {number}"),
        ),
        description: Localized::default(),
        objectives: Vec::new(),
        open_floor_minutes: None,
        open_floor: Localized::default(),
        label_minutes: None,
        room: None,
        slots: vec![Slot {
            id: SlotId::new(now, &world.app.chance),
            position: 1,
            role: Role::Speaker,
            open_to: vec!["women".to_owned(), "workers".to_owned()],
            named_office: false,
            minutes: Some(5),
            letter: None,
            label: Localized::default(),
            named: None,
        }],
    }
}

/// The check is done, by hand.
pub async fn eligible(
    world: &World,
    setting: &Setting,
    (call, at): (&Call, usize),
    person: &Person<'_>,
) -> NominationId {
    let id = nominated(world, setting, (call, at), person).await;
    let row = nomination::ActiveModel {
        id: Set(id),
        state: Set(nomination::State::Eligible),
        ..Default::default()
    };
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    nomination::Entity::update(row).exec(&tx).await.unwrap();
    keep(world, tx).await;
    id
}

/// Somebody signed in who reviews everything and holds no role.
pub async fn reviewer(world: &World, call: &Call, email: &str) -> (ReviewerId, Visitor) {
    let account = world.account(email).await;
    let now = world.app.clock.now();
    let id = ReviewerId::new(now, &world.app.chance);
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    panel::add(&tx, id, (call.id, account, None), now).await.unwrap();
    let everything = Assignment {
        group: None,
        session: None,
    };
    let all = (AssignmentId::new(now, &world.app.chance), everything);
    panel::assign(&tx, id, &[all]).await.unwrap();
    keep(world, tx).await;
    (id, world.signed_in(account).await)
}

pub async fn reviews_of(world: &World, id: NominationId) -> Vec<review::Model> {
    let found = review::Entity::find()
        .filter(review::Column::NominationId.eq(id))
        .all(world.app.db.read());
    found.await.unwrap()
}
