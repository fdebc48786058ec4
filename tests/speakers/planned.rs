//! What is to be filled: two sessions at one hour with four places, and the call that names them.
use crate::support::world::World;
use jiff::civil::date;
use tashawur::kernel::{
    CallId, CriterionId, EventId, Fold, Localized, SessionId, SittingId, SlotId, TargetId, TimeWindow, Zone,
};
use tashawur::programme::session::model::{Kind, Role, Session, Slot};
use tashawur::speakers::call::model::{
    Bound, Call, CallSession, Criterion, Dimension, NextReserve, Scope, State as CallState, Target, Unit,
};

/// Dimension, value, bound, amount, unit.
pub type Aim = (Dimension, &'static str, Bound, i32, Unit);

/// Opening: a moderator, a place for trade unions, one for women's organisations; at the same hour a session with one
/// place for anybody.
pub fn sessions(world: &World, sitting: SittingId) -> Vec<Session> {
    let now = world.app.clock.now();
    let slot = |position, role, open_to: &[&str]| Slot {
        id: SlotId::new(now, &world.app.chance),
        position,
        role,
        open_to: open_to.iter().map(|code| (*code).to_owned()).collect(),
        named_office: false,
        minutes: Some(5),
        letter: None,
        label: Localized::default(),
        named: None,
    };
    let all = ["women", "workers", "business"];
    let opening = [
        slot(1, Role::Moderator, &all),
        slot(2, Role::Speaker, &["workers"]),
        slot(3, Role::Speaker, &["women"]),
    ];
    let session = |position: i32, code: &str, title: &str, slots: Vec<Slot>| {
        let zone = Zone::parse("Asia/Beirut").unwrap();
        let (starts, ends) = (date(2021, 2, 24).at(9, 30, 0, 0), date(2021, 2, 24).at(10, 30, 0, 0));
        Session {
            id: SessionId::new(now, &world.app.chance),
            sitting,
            position,
            code: code.to_owned(),
            kind: Kind::Plenary,
            number: None,
            round_table: None,
            starts,
            ends,
            starts_at: zone.instant(starts, Fold::Earlier),
            ends_at: zone.instant(ends, Fold::Earlier),
            title: Localized::new(title, title, title),
            description: Localized::default(),
            objectives: Vec::new(),
            open_floor_minutes: None,
            open_floor: Localized::default(),
            label_minutes: None,
            room: None,
            slots,
        }
    };
    vec![
        session(1, "S1", "Opening", opening.into()),
        session(2, "S2", "Water", vec![slot(1, Role::Speaker, &all)]),
    ]
}

pub fn call(
    world: &World,
    (event, call, criterion): (EventId, CallId, CriterionId),
    planned: &[Session],
    targets: &[(Aim, Scope)],
) -> Call {
    let now = world.app.clock.now();
    let target = |((dimension, value, bound, amount, unit), scope): &(Aim, Scope)| Target {
        id: TargetId::new(now, &world.app.chance),
        dimension: *dimension,
        value: (*value).to_owned(),
        bound: *bound,
        amount: *amount,
        unit: *unit,
        scope: *scope,
    };
    let (opens, closes) = (date(2021, 1, 1).at(9, 0, 0, 0), date(2021, 2, 1).at(0, 0, 0, 0));
    let zone = Zone::parse("Asia/Beirut").unwrap();
    Call {
        id: call,
        event,
        state: CallState::Published,
        intro: Localized::default(),
        decided_by: Localized::default(),
        opens,
        closes,
        window: TimeWindow::new(
            Some(zone.instant(opens, Fold::Earlier)),
            Some(zone.instant(closes, Fold::Earlier)),
        ),
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
        slots: planned
            .iter()
            .flat_map(|session| &session.slots)
            .map(|slot| slot.id)
            .collect(),
        criteria: vec![Criterion {
            id: criterion,
            weight: 2,
            label: Localized::new("خبرة", "Expertise", "Expertise"),
        }],
        checks: Vec::new(),
        targets: targets.iter().map(target).collect(),
        extensions: Vec::new(),
        revision: 1,
        released_at: None,
    }
}
