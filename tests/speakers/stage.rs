//! A call with two sessions: one with places for women's organisations and trade unions, one to be moderated.
use crate::support::seed::Setting;
use crate::support::world::World;
use jiff::civil::date;
use tashawur::db::{Actor, Audit};
use tashawur::kernel::{CallId, Fold, Localized, SessionId, SlotId, TimeWindow};
use tashawur::programme::event::store as events;
use tashawur::programme::session::model::{Kind, Role, Session, Slot};
use tashawur::programme::session::store as sessions;
use tashawur::speakers::call::model::{Call, CallSession, NextReserve, State};
use tashawur::speakers::call::store::write;

/// What was put on the stage.
pub struct Stage {
    pub call: Call,
    pub plenary: SessionId,
    /// Open to women's organisations, twice, and to trade unions.
    pub slots: [SlotId; 3],
}

/// A published call that closes on Sunday 21 February 2021 at midnight in Beirut.
pub async fn stage(world: &World, setting: &Setting) -> Stage {
    let now = world.app.clock.now();
    let chance = &world.app.chance;
    let event = events::find(world.app.db.read(), setting.event).await.unwrap().unwrap();
    let sitting = events::sittings(world.app.db.read(), setting.event)
        .await
        .unwrap()
        .remove(0);
    let slots = [0, 1, 2].map(|_| SlotId::new(now, chance));
    let open = |n: usize, groups: &[&str]| Slot {
        id: slots[n],
        position: i32::try_from(n).unwrap() + 1,
        role: Role::Speaker,
        open_to: groups.iter().map(|code| (*code).to_owned()).collect(),
        named_office: false,
        minutes: Some(5),
        letter: None,
        label: Localized::default(),
        named: None,
    };
    let session = |position, title: Localized, slots: Vec<Slot>| Session {
        id: SessionId::new(now, chance),
        sitting: sitting.id,
        position,
        code: format!("s{position}"),
        kind: Kind::Plenary,
        number: Some(position),
        round_table: None,
        starts: sitting.starts,
        ends: sitting.ends,
        starts_at: sitting.starts_at,
        ends_at: sitting.ends_at,
        title,
        description: Localized::default(),
        objectives: Vec::new(),
        open_floor_minutes: None,
        open_floor: Localized::default(),
        label_minutes: None,
        room: None,
        slots,
    };
    let places = vec![open(0, &["women"]), open(1, &["women"]), open(2, &["workers"])];
    let plenary = session(1, Localized::new("الجلسة العامة", "The plenary", "La plénière"), places);
    let table = session(
        2,
        Localized::new("الطاولة المستديرة", "The round table", "La table ronde"),
        Vec::new(),
    );
    let (opens, closes) = (date(2021, 2, 10).at(9, 0, 0, 0), date(2021, 2, 21).at(23, 59, 0, 0));
    let until = event.zone.instant(date(2021, 2, 22).at(0, 0, 0, 0), Fold::Earlier);
    let asked = |session: &Session| CallSession {
        session: session.id,
        questions: Localized::new("ما العمل؟", "What is to be done?", "Que faire ?"),
    };
    let call = Call {
        id: CallId::new(now, chance),
        event: setting.event,
        state: State::Published,
        intro: Localized::default(),
        decided_by: Localized::new("اللجنة", "The committee", "Le comité"),
        opens,
        closes,
        window: TimeWindow::new(Some(event.zone.instant(opens, Fold::Earlier)), Some(until)),
        answers_by: Some(date(2021, 2, 23)),
        review_closes: None,
        review_closes_at: None,
        roles: vec![Role::Speaker, Role::Moderator],
        blind: true,
        next_reserve: NextReserve::Proposed,
        sessions: vec![asked(&plenary), asked(&table)],
        slots: slots.to_vec(),
        criteria: Vec::new(),
        checks: Vec::new(),
        targets: Vec::new(),
        extensions: Vec::new(),
        revision: 1,
        released_at: None,
    };
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    let plenary_id = plenary.id;
    sessions::replace(&tx, setting.event, &[plenary, table]).await.unwrap();
    write::insert(&tx, &call, now).await.unwrap();
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
    Stage {
        call,
        plenary: plenary_id,
        slots,
    }
}

/// The call as it shall be from now on.
pub async fn change(world: &World, call: &Call) {
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    write::update(&tx, call).await.unwrap();
    tx.audit(line(world)).await.unwrap();
    tx.commit().await.unwrap();
}

fn line(world: &World) -> Audit {
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
