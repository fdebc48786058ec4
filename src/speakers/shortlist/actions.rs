//! What organisers do on the board: one verb, one transaction, one audit line each.
use super::ground;
use super::model::{By, Material, Placed, Scenario};
use super::rules::{Effect, Impossible, Scale};
use super::store;
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::{LineupId, NominationId, SlotId};
use sea_orm::{DbErr, SqlErr};
use std::collections::HashSet;

type Desk = Permit<ManageSpeakers>;

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// Somebody was faster: the scenario is another by now, or gone.
    #[error("raced")]
    Raced,
    #[error("no call")]
    NoCall,
    #[error("impossible")]
    Impossible(Impossible),
    /// A limit would be passed and no reason was written.
    #[error("a reason is needed")]
    NoReason(Vec<Effect>),
    #[error("a scenario of that name exists")]
    NameTaken,
    #[error(transparent)]
    Database(DbErr),
}

impl From<DbErr> for Failed {
    /// Two who make a scenario of one name at once: the second has to look.
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::Raced,
            _ => Self::Database(error),
        }
    }
}

/// The scenario a form was made from; none before there was any.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Seen {
    pub scenario: Option<LineupId>,
    pub revision: i32,
}

/// Who is to be placed where.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    pub seen: Seen,
    pub slot: SlotId,
    pub nomination: NominationId,
    pub reason: &'a str,
    /// The name of the first scenario, when there is none yet.
    pub first: &'a str,
}

struct Work<'a> {
    app: &'a App,
    permit: &'a Desk,
    tx: WriteTx,
    material: Material,
}

impl<'a> Work<'a> {
    async fn open(app: &'a App, permit: &'a Desk) -> Result<Self, Failed> {
        let tx = app.db.write(permit.actor()).await?;
        let material = ground::read(&tx, permit.process(), permit.event()).await?;
        Ok(Self {
            app,
            permit,
            tx,
            material: material.ok_or(Failed::NoCall)?,
        })
    }

    fn seen(&self, seen: Seen) -> Result<Option<Scenario>, Failed> {
        match seen.scenario {
            Some(id) => self.material.scenario(id).cloned().map(Some).ok_or(Failed::Raced),
            None if self.material.scenarios.is_empty() => Ok(None),
            None => Err(Failed::Raced),
        }
    }

    async fn make(&self, name: &str, placed: Vec<Placed>) -> Result<Scenario, Failed> {
        let now = self.app.clock.now();
        let made = Scenario {
            id: LineupId::new(now, &self.app.chance),
            name: name.to_owned(),
            revision: 1,
            placed,
        };
        store::insert(&self.tx, self.material.call.id, &made, now).await?;
        Ok(made)
    }

    async fn advance(&self, scenario: &Scenario, seen: Seen) -> Result<(), Failed> {
        if scenario.revision != seen.revision || !store::advance(&self.tx, scenario.id, seen.revision).await? {
            return Err(Failed::Raced);
        }
        Ok(())
    }

    async fn done(self, action: &'static str, scenario: LineupId, detail: String) -> Result<LineupId, Failed> {
        let line = Audit {
            at: self.app.clock.now(),
            action,
            process: Some(self.permit.process()),
            event: Some(self.permit.event()),
            subject: "lineup",
            subject_id: Some(scenario.into()),
            detail,
        };
        self.tx.audit(line).await?;
        self.tx.commit().await?;
        Ok(scenario)
    }

    /// A nomination by its number, a place by its session and position: no names.
    fn line(&self, scenario: &str, slot: SlotId, nomination: Option<NominationId>) -> String {
        let place = self.material.seat(slot).map_or_else(String::new, |seat| {
            format!("{} #{}", seat.session.code, seat.slot.position)
        });
        let person = nomination.and_then(|id| self.material.person(id));
        let number = person.and_then(|person| person.nomination.number);
        match number {
            Some(number) => format!("{scenario}: {place} ← №{number}"),
            None => format!("{scenario}: {place}"),
        }
    }
}

/// Puts somebody into an open place of a scenario; the first scenario is made by the first placing. The same again is
/// done already.
pub async fn place(app: &App, permit: &Desk, wanted: &Wanted<'_>) -> Result<LineupId, Failed> {
    let work = Work::open(app, permit).await?;
    let seen = work.seen(wanted.seen)?;
    let holds = work.material.holds(seen.as_ref());
    let there = holds.get(&wanted.slot);
    if let (Some(scenario), Some(hold)) = (&seen, there)
        && hold.nomination == wanted.nomination
    {
        return Ok(scenario.id);
    }
    if seen.as_ref().is_some_and(|one| one.revision != wanted.seen.revision) {
        return Err(Failed::Raced);
    }
    let scale = Scale::new(&work.material, &holds);
    scale
        .may_place(wanted.slot, wanted.nomination)
        .map_err(Failed::Impossible)?;
    let effects = scale.effects(wanted.slot, wanted.nomination);
    let warned = effects.iter().any(Effect::warns);
    let reason = Some(wanted.reason.trim()).filter(|reason| warned && !reason.is_empty());
    if warned && reason.is_none() {
        return Err(Failed::NoReason(effects));
    }
    let scenario = match seen {
        Some(scenario) => {
            work.advance(&scenario, wanted.seen).await?;
            scenario
        }
        None => work.make(wanted.first, Vec::new()).await?,
    };
    let placed = Placed {
        slot: wanted.slot,
        nomination: wanted.nomination,
        reason: reason.map(str::to_owned),
    };
    store::place(&work.tx, scenario.id, &placed).await?;
    let said = reason.map_or_else(String::new, |reason| format!(": {reason}"));
    let detail = work.line(&scenario.name, wanted.slot, Some(wanted.nomination)) + &said;
    work.done("lineup.place", scenario.id, detail).await
}

/// Empties a place of a scenario. What an offer holds is taken back with the offer.
pub async fn free(app: &App, permit: &Desk, seen: Seen, slot: SlotId) -> Result<LineupId, Failed> {
    let work = Work::open(app, permit).await?;
    let scenario = work.seen(seen)?.ok_or(Failed::Raced)?;
    let held = match work.material.holds(Some(&scenario)).remove(&slot) {
        None => return Ok(scenario.id),
        Some(hold) if matches!(hold.by, By::Placed(_)) => hold.nomination,
        Some(_) => return Err(Failed::Impossible(Impossible::OfferIsOut)),
    };
    work.advance(&scenario, seen).await?;
    store::free(&work.tx, scenario.id, slot).await?;
    let detail = work.line(&scenario.name, slot, Some(held));
    work.done("lineup.free", scenario.id, detail).await
}

/// The same places under another name; of nothing yet, an empty scenario.
pub async fn copy(app: &App, permit: &Desk, from: Option<LineupId>, name: &str) -> Result<LineupId, Failed> {
    let work = Work::open(app, permit).await?;
    if work.material.scenarios.iter().any(|scenario| scenario.name == name) {
        return Err(Failed::NameTaken);
    }
    let source = match from {
        Some(id) => work.material.scenario(id).cloned().map(Some).ok_or(Failed::Raced)?,
        None => None,
    };
    let (before, placed) = source.map_or_else(Default::default, |source| (source.name, source.placed));
    let made = work.make(name, placed).await?;
    work.done("lineup.copy", made.id, format!("{before} → {name}")).await
}

pub async fn remove(app: &App, permit: &Desk, id: LineupId) -> Result<LineupId, Failed> {
    let work = Work::open(app, permit).await?;
    let scenario = work.material.scenario(id).cloned().ok_or(Failed::Raced)?;
    store::remove(&work.tx, scenario.id).await?;
    work.done("lineup.remove", scenario.id, scenario.name).await
}

/// Keeps a suggestion as a scenario of its own. A reason somebody wrote for the same person in the same place stays.
pub async fn take(app: &App, permit: &Desk, name: &str, pairs: &[(SlotId, NominationId)]) -> Result<LineupId, Failed> {
    let work = Work::open(app, permit).await?;
    let material = &work.material;
    let mut seen = HashSet::new();
    let mut placed = Vec::new();
    for (slot, nomination) in pairs {
        if material.seat(*slot).is_none() || !seen.insert(*slot) {
            return Err(Failed::Impossible(Impossible::NotAPlaceOfTheCall));
        }
        let person = material.person(*nomination);
        let person = person.ok_or(Failed::Impossible(Impossible::NotANominationOfTheCall))?;
        if !person.stands() {
            return Err(Failed::Impossible(Impossible::DoesNotStand));
        }
        let offered = material.offers.iter().any(|offer| offer.slot == *slot);
        if !offered {
            placed.push(Placed {
                slot: *slot,
                nomination: *nomination,
                reason: reason_before(material, *slot, *nomination),
            });
        }
    }
    let free = |name: &String| !material.scenarios.iter().any(|scenario| scenario.name == *name);
    let numbered = (2_u32..).map(|number| format!("{name} {number}"));
    let name = std::iter::once(name.to_owned()).chain(numbered).find(free);
    let made = work.make(&name.unwrap_or_default(), placed).await?;
    let detail = format!("{}: {}", made.name, made.placed.len());
    work.done("lineup.take", made.id, detail).await
}

fn reason_before(material: &Material, slot: SlotId, nomination: NominationId) -> Option<String> {
    let placed = material.scenarios.iter().flat_map(|scenario| &scenario.placed);
    let mut same = placed.filter(|placed| placed.slot == slot && placed.nomination == nomination);
    same.find_map(|placed| placed.reason.clone())
}
