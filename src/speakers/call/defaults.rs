//! What a call begins with, so that an organiser changes it and need not invent it.
use super::model::{
    Bound, Call, CallSession, Check, Criterion, Dimension, EACH, NextReserve, ROLES, Scope, State, Target, Unit, YES,
};
use super::rules;
use crate::directory::group::model::Groups;
use crate::i18n::Translate;
use crate::kernel::{CallId, Chance, CheckId, CriterionId, Lang, Localized, TargetId};
use crate::programme::event::model::{Event, Sitting};
use crate::programme::session::model::Session;
use chrono::{DateTime, Utc};
use jiff::ToSpan;

/// What the defaults follow from.
pub struct Ground<'a> {
    pub event: &'a Event,
    pub sittings: &'a [Sitting],
    pub sessions: &'a [Session],
    pub groups: &'a Groups,
    pub now: DateTime<Utc>,
    pub chance: &'a Chance,
}

/// "At least 40 % women, at least 40 % men (of those who say), no country above 20 %, no group above 30 %, one person of
/// an organisation, each day somebody under 30, at each round table somebody of a migrant-led organisation": practice,
/// see `domain.md` W6.
const TARGETS: [(Dimension, &str, Bound, i32, Unit, Scope); 7] = [
    (
        Dimension::Gender,
        "woman",
        Bound::AtLeast,
        40,
        Unit::Share,
        Scope::Event,
    ),
    (Dimension::Gender, "man", Bound::AtLeast, 40, Unit::Share, Scope::Event),
    (Dimension::Country, EACH, Bound::AtMost, 20, Unit::Share, Scope::Event),
    (Dimension::Group, EACH, Bound::AtMost, 30, Unit::Share, Scope::Event),
    (
        Dimension::Organisation,
        EACH,
        Bound::AtMost,
        1,
        Unit::Persons,
        Scope::Event,
    ),
    (
        Dimension::Age,
        "under_30",
        Bound::AtLeast,
        1,
        Unit::Persons,
        Scope::Sitting,
    ),
    (
        Dimension::MigrantLed,
        YES,
        Bound::AtLeast,
        1,
        Unit::Persons,
        Scope::RoundTable,
    ),
];
const WEIGHTS: [i32; 4] = [4, 3, 2, 1];

/// A call nobody has kept yet: every place stakeholders may take, four criteria, four checks, seven targets.
pub fn call(ground: &Ground<'_>) -> Call {
    let today = ground.event.zone.civil(ground.now).date();
    let start = ground.sittings.iter().map(|sitting| sitting.starts.date()).min();
    let opens = today.saturating_add(1.day()).at(9, 0, 0, 0);
    let soon = today.saturating_add(8.days());
    let closes = match start {
        Some(start) if start.saturating_sub(21.days()) > soon => start.saturating_sub(21.days()),
        // The last day is the one before the event.
        Some(start) => soon.min(start),
        None => soon,
    };
    let closes = closes.at(0, 0, 0, 0);
    let (sessions, slots) = places(ground);
    Call {
        id: CallId::new(ground.now, ground.chance),
        event: ground.event.id,
        state: State::Draft,
        intro: Localized::default(),
        decided_by: Localized::default(),
        opens,
        closes,
        window: rules::window(opens, closes, &ground.event.zone),
        answers_by: None,
        review_closes: None,
        review_closes_at: None,
        roles: ROLES.to_vec(),
        blind: true,
        next_reserve: NextReserve::Proposed,
        sessions,
        slots,
        criteria: criteria(ground),
        checks: checks(ground),
        targets: targets(ground),
        extensions: Vec::new(),
        revision: 0,
        released_at: None,
    }
}

fn places(ground: &Ground<'_>) -> (Vec<CallSession>, Vec<crate::kernel::SlotId>) {
    let (mut sessions, mut slots) = (Vec::new(), Vec::new());
    for session in ground.sessions {
        let open = session
            .slots
            .iter()
            .filter(|slot| rules::may_offer(slot, ground.groups));
        let open: Vec<_> = open.map(|slot| slot.id).collect();
        if !open.is_empty() {
            let questions = Localized::default();
            sessions.push(CallSession {
                session: session.id,
                questions,
            });
            slots.extend(open);
        }
    }
    (sessions, slots)
}

fn criteria(ground: &Ground<'_>) -> Vec<Criterion> {
    let labels = [
        three(|lang| lang.t().call_first_criterion_topic()),
        three(|lang| lang.t().call_first_criterion_constituency()),
        three(|lang| lang.t().call_first_criterion_point()),
        three(|lang| lang.t().call_first_criterion_new()),
    ];
    let one = |(label, weight)| Criterion {
        id: CriterionId::new(ground.now, ground.chance),
        weight,
        label,
    };
    labels.into_iter().zip(WEIGHTS).map(one).collect()
}

fn checks(ground: &Ground<'_>) -> Vec<Check> {
    let labels = [
        three(|lang| lang.t().call_first_check_registered()),
        three(|lang| lang.t().call_first_check_authorised()),
        three(|lang| lang.t().call_first_check_points()),
        three(|lang| lang.t().call_first_check_available()),
    ];
    let one = |label| Check {
        id: CheckId::new(ground.now, ground.chance),
        label,
    };
    labels.into_iter().map(one).collect()
}

fn targets(ground: &Ground<'_>) -> Vec<Target> {
    let one = |(dimension, value, bound, amount, unit, scope): (_, &str, _, _, _, _)| Target {
        id: TargetId::new(ground.now, ground.chance),
        dimension,
        value: value.to_owned(),
        bound,
        amount,
        unit,
        scope,
    };
    TARGETS.into_iter().map(one).collect()
}

fn three(text: impl Fn(Lang) -> String) -> Localized {
    Localized::new(text(Lang::Ar), text(Lang::En), text(Lang::Fr))
}
