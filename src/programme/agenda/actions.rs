//! What can be done to an agenda: import it, decide on what the import found odd.
use super::findings::{Expected, Finding, find};
use super::groups::GroupCodes;
use super::place::{Ids, Placed, Present, place};
use super::plan::{AgendaPlan, Totals};
use super::problems::{Fault, Place, Problem};
use super::store::{self, Decision};
use super::version::{self, Cause, Change};
use super::{Context, read};
use crate::app::App;
use crate::db::{Actor, Audit, WriteTx};
use crate::directory::group::store as groups;
use crate::kernel::{EventId, FindingId, SessionId, SlotId, Zone};
use crate::programme::event::model::{Event, Sitting, State};
use crate::programme::event::store as events;
use crate::programme::session::model::Session;
use crate::programme::session::store as sessions;
use sea_orm::{ConnectionTrait, DbErr};

/// A file as it was handed in.
#[derive(Clone, Copy, Debug)]
pub struct AgendaFile<'a> {
    /// As its owner calls it; for the audit line.
    pub name: &'a str,
    pub bytes: &'a [u8],
    /// Why it replaces an agenda that people can read; empty: nobody said.
    pub reason: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Say what would happen; nothing is kept.
    DryRun,
    Keep,
}

/// What became of a file.
#[derive(Clone, Debug)]
pub enum ImportOutcome {
    NoSuchEvent,
    /// Nothing was kept: every problem of the file.
    Refused(Vec<Problem>),
    /// The file's times are of another zone than the event's: which of the two is meant, only a person knows.
    OtherZone {
        file: Zone,
        event: Zone,
    },
    /// It would replace an agenda that people can read, and nobody said why: nothing was kept.
    NoReason(Look),
    /// A dry run: nothing was kept.
    Looked(Look),
    Imported(Look),
}

/// What the file holds and what is odd about it.
#[derive(Clone, Debug)]
pub struct Look {
    pub totals: Totals,
    pub plan: AgendaPlan,
    pub findings: Vec<Finding>,
    /// Columns nobody knows, left out.
    pub ignored_columns: Vec<String>,
    /// Sessions the event has now, which the import replaces.
    pub present: usize,
    /// People can read those: a promise that changes needs a reason (law 8).
    pub promised: bool,
}

/// Reads the file and, unless it is a dry run, makes it the event's agenda: sittings are added or widened, sessions
/// and slots replaced by their codes, findings kept, the programme's version counted up; all or nothing.
pub async fn import(
    app: &App,
    actor: Actor,
    event: EventId,
    file: AgendaFile<'_>,
    mode: Mode,
) -> Result<ImportOutcome, DbErr> {
    let Some(found) = events::find(app.db.read(), event).await? else {
        return Ok(ImportOutcome::NoSuchEvent);
    };
    let before = Before::read(app.db.read(), found).await?;
    let reading = match read(file.bytes, &before.context()) {
        Ok(reading) => reading,
        Err(problems) => return Ok(ImportOutcome::Refused(problems)),
    };
    if reading.plan.zone != before.event.zone {
        let (file, event) = (reading.plan.zone, before.event.zone);
        return Ok(ImportOutcome::OtherZone { file, event });
    }
    let look = Look {
        totals: reading.plan.totals(),
        findings: find(&reading.plan, &Expected::of(&reading.plan, before.groups.clone())),
        plan: reading.plan,
        ignored_columns: reading.ignored_columns,
        present: before.sessions.len(),
        promised: before.is_promised(),
    };
    if mode == Mode::DryRun {
        return Ok(ImportOutcome::Looked(look));
    }
    if look.promised && file.reason.trim().is_empty() {
        return Ok(ImportOutcome::NoReason(look));
    }
    let tx = app.db.write(actor).await?;
    // Once more, now that nobody else can change it.
    let Some(found) = events::find_locked(&tx, event).await? else {
        return Ok(ImportOutcome::NoSuchEvent);
    };
    let before = Before::read(&tx, found).await?;
    if before.is_promised() && file.reason.trim().is_empty() {
        return Ok(ImportOutcome::NoReason(look));
    }
    replace(app, tx, (&before, look), file).await
}

/// Writes a decision on a finding; false when the event has none of that id.
pub async fn decide(
    app: &App,
    actor: Actor,
    event: &Event,
    finding: FindingId,
    decision: &Decision,
) -> Result<bool, DbErr> {
    let tx = app.db.write(actor).await?;
    if !store::decide(&tx, event.id, finding, decision).await? {
        return Ok(false);
    }
    let line = Audit {
        at: decision.at,
        action: "agenda_finding.decide",
        process: Some(event.process),
        event: Some(event.id),
        subject: "agenda_finding",
        subject_id: Some(finding.uuid()),
        detail: format!("{:?}", decision.state).to_lowercase(),
    };
    tx.audit(line).await?;
    tx.commit().await?;
    Ok(true)
}

/// The event as it is before an import.
struct Before {
    event: Event,
    sittings: Vec<Sitting>,
    sessions: Vec<Session>,
    groups: GroupCodes,
}

impl Before {
    async fn read(c: &impl ConnectionTrait, event: Event) -> Result<Self, DbErr> {
        Ok(Self {
            sittings: events::sittings(c, event.id).await?,
            sessions: sessions::all(c, event.id).await?,
            groups: GroupCodes::of(&groups::all(c, event.process).await?),
            event,
        })
    }

    fn is_promised(&self) -> bool {
        self.event.state != State::Draft && !self.sessions.is_empty()
    }

    /// The event with this plan instead.
    fn with(&self, plan: &AgendaPlan, app: &App) -> Placed {
        let present = Present {
            zone: &self.event.zone,
            sittings: &self.sittings,
            sessions: &self.sessions,
        };
        let ids = Ids {
            at: app.clock.now(),
            chance: &app.chance,
        };
        place(plan, &present, &ids)
    }

    /// A problem for each session that somebody asked for and that would lose it, or lose the place.
    async fn asked_for(&self, c: &impl ConnectionTrait, after: &Placed) -> Result<Vec<Problem>, DbErr> {
        let kept = |id: SessionId| after.sessions.iter().any(|session| session.id == id);
        let held = |id: SlotId| {
            after
                .sessions
                .iter()
                .flat_map(|session| &session.slots)
                .any(|slot| slot.id == id)
        };
        let sessions = self.sessions.iter().map(|session| session.id).filter(|id| !kept(*id));
        let slots = self
            .sessions
            .iter()
            .flat_map(|session| &session.slots)
            .map(|slot| slot.id);
        let gone: (Vec<_>, Vec<_>) = (sessions.collect(), slots.filter(|id| !held(*id)).collect());
        let found = store::asked_for(c, (&gone.0, &gone.1)).await?;
        let theirs = self.sessions.iter().filter(|session| found.contains(&session.id));
        let problem = |session: &Session| Problem {
            place: Place::Session(session.code.clone()),
            field: None,
            fault: Fault::AskedFor,
        };
        Ok(theirs.map(problem).collect())
    }

    fn context(&self) -> Context {
        Context {
            zone: self.event.zone.clone(),
            days: self.sittings.iter().map(|sitting| sitting.starts.date()).collect(),
            groups: self.groups.clone(),
        }
    }
}

/// What people asked for or were offered stays: without it nothing is kept.
async fn replace(
    app: &App,
    tx: WriteTx,
    (before, look): (&Before, Look),
    file: AgendaFile<'_>,
) -> Result<ImportOutcome, DbErr> {
    let after = before.with(&look.plan, app);
    let asked_for = before.asked_for(&tx, &after).await?;
    if !asked_for.is_empty() {
        return Ok(ImportOutcome::Refused(asked_for));
    }
    keep(app, tx, (before, &after, &look), file).await?;
    Ok(ImportOutcome::Imported(look))
}

async fn keep(
    app: &App,
    tx: WriteTx,
    (before, after, look): (&Before, &Placed, &Look),
    file: AgendaFile<'_>,
) -> Result<(), DbErr> {
    let (now, id) = (app.clock.now(), before.event.id);
    let change = Change {
        cause: Cause::Imported,
        reason: file.reason.trim(),
        at: now,
    };
    version::keep_first(&tx, id).await?;
    events::replace_sittings(&tx, id, &after.sittings).await?;
    sessions::replace(&tx, id, &after.sessions).await?;
    store::replace(&tx, id, &look.findings, (now, &app.chance)).await?;
    version::next_version(&tx, id, &change).await?;
    tx.audit(line(before, after, look, file, app)).await?;
    tx.commit().await
}

fn line(before: &Before, after: &Placed, look: &Look, file: AgendaFile<'_>, app: &App) -> Audit {
    let mut detail = serde_json::json!({
        "file": file.name,
        "sessions": [before.sessions.len(), after.sessions.len()],
        "sittings": [before.sittings.len(), after.sittings.len()],
        "version": before.event.programme_version + 1,
        "findings": look.findings.len(),
    });
    let reason = file.reason.trim();
    if !reason.is_empty() {
        detail["reason"] = reason.into();
    }
    Audit {
        at: app.clock.now(),
        action: "agenda.import",
        process: Some(before.event.process),
        event: Some(before.event.id),
        subject: "event",
        subject_id: Some(before.event.id.uuid()),
        detail: detail.to_string(),
    }
}
