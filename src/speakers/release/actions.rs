//! Sending all answers together: one transaction, one audit line.
use super::model::{Kind, Line, Plan, Verdict};
use super::unmet::Unmet;
use super::{letters, rules, store};
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::db::Audit;
use crate::kernel::{EventId, Lang, LineupId, ReleaseReasonId};
use crate::mail::letter::LetterKind;
use crate::speakers::lineup::Standing;
use crate::speakers::nomination::actions::Ground;
use crate::speakers::nomination::model::{Decision, State};
use crate::speakers::offer::actions::{Failed as Offering, answer, make};
use crate::speakers::shortlist::aims::Aim;
use crate::speakers::shortlist::ground as board;
use crate::speakers::shortlist::model::Material;
use crate::speakers::shortlist::words::Words;
use sea_orm::DbErr;
use std::collections::HashSet;

/// Why nothing was sent.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// The board has changed since the page was shown.
    #[error("another board")]
    Stale,
    /// A target is not met and nothing is written about it: which ones.
    #[error("a reason is needed")]
    NoReason(Vec<usize>),
    /// Somebody placed is not eligible, or a session has begun.
    #[error("blocked")]
    Blocked,
    #[error("nobody is left to be told")]
    Nobody,
    #[error("no call or scenario")]
    Unknown,
    #[error(transparent)]
    Offering(#[from] Offering),
}

impl From<DbErr> for Failed {
    fn from(error: DbErr) -> Self {
        Self::Offering(error.into())
    }
}

/// What the second look showed.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    pub scenario: LineupId,
    pub reserves: usize,
    /// The seal of what was seen.
    pub seen: &'a str,
    /// One for each target that is not met, in their order.
    pub reasons: &'a [String],
    /// In which targets are written down.
    pub lang: Lang,
}

/// A seal of what a page shows: nobody can make one for another board.
pub fn seal(app: &App, event: EventId, plan: &Plan<'_>) -> String {
    app.keys.seal(&format!("release {event} {}", rules::seen(plan)))
}

/// Answers everybody who has not been told. How many letters.
pub async fn release(app: &App, permit: &Permit<ManageSpeakers>, wanted: &Wanted<'_>) -> Result<usize, Failed> {
    let now = app.clock.now();
    let tx = app.db.write(permit.actor()).await?;
    let on = Ground::lock(app, &tx, permit.event(), now)
        .await
        .map_err(Offering::from)?;
    let material = board::read(&tx, permit.process(), permit.event()).await?;
    let material = material.ok_or(Failed::Unknown)?;
    let scenario = material.scenario(wanted.scenario).ok_or(Failed::Stale)?;
    let asked = store::asked(&tx, permit.event()).await?;
    let plan = rules::plan((&material, scenario), &asked, wanted.reserves, now);
    if plan.lines.is_empty() {
        return Err(Failed::Nobody);
    }
    if seal(app, permit.event(), &plan) != wanted.seen {
        return Err(Failed::Stale);
    }
    may_send(&plan, wanted.reasons)?;
    let mut answered = HashSet::new();
    for line in &plan.lines {
        let first = answered.insert(line.person.nomination.id);
        send(&on, line, first).await?;
    }
    let reasons = reasons(app, (&material, &plan), wanted);
    store::keep(&tx, on.call.id, &reasons, now).await?;
    store::released(&tx, on.call.id, now).await?;
    tx.audit(line(permit, &plan, (on.call.id.into(), now))).await?;
    let sent = plan.lines.len();
    tx.commit().await?;
    Ok(sent)
}

/// The targets as they read now, each with its reason.
fn reasons(
    app: &App,
    (material, plan): (&Material, &Plan<'_>),
    wanted: &Wanted<'_>,
) -> Vec<(ReleaseReasonId, store::Reason)> {
    let words = Words {
        lang: wanted.lang,
        material,
    };
    let one = |((aim, standing), reason): (&(Aim, Standing), &String)| {
        let unmet = Unmet::of(aim, standing);
        let kept = store::Reason {
            target: unmet.sentence(words),
            unmet: Some(unmet),
            reason: reason.clone(),
        };
        (ReleaseReasonId::new(app.clock.now(), &app.chance), kept)
    };
    plan.unmet.iter().zip(wanted.reasons).map(one).collect()
}

/// Everything placed can be offered, and every target that is not met has its reason.
pub fn may_send(plan: &Plan<'_>, reasons: &[String]) -> Result<(), Failed> {
    if !plan.blocked.is_empty() || !plan.begun.is_empty() {
        return Err(Failed::Blocked);
    }
    let said = |at: usize| reasons.get(at).is_some_and(|reason| !reason.trim().is_empty());
    let missing: Vec<usize> = (0..plan.unmet.len()).filter(|at| !said(*at)).collect();
    match missing.is_empty() {
        true => Ok(()),
        false => Err(Failed::NoReason(missing)),
    }
}

/// One letter with its decision. Somebody with two places is selected once and gets an offer for each.
async fn send(on: &Ground<'_>, line: &Line<'_>, first: bool) -> Result<(), Failed> {
    let nomination = &line.person.nomination;
    let (decision, rank) = match line.verdict {
        Verdict::Offered(_) => (Decision::Selected, None),
        Verdict::Reserve(rank) => (Decision::Reserve, Some(rank)),
        Verdict::NotSelected => (Decision::NotSelected, None),
    };
    if first && nomination.state != State::Released {
        answer(on, nomination, (decision, rank)).await?;
    }
    match line.verdict {
        Verdict::Offered(seat) => make(on, seat, line.person).await.map(drop)?,
        Verdict::Reserve(_) => letters::send(on, line.person, LetterKind::NominationReserve).await?,
        Verdict::NotSelected => letters::send(on, line.person, LetterKind::NominationNotSelected).await?,
    }
    Ok(())
}

fn line(
    permit: &Permit<ManageSpeakers>,
    plan: &Plan<'_>,
    (call, at): (uuid::Uuid, chrono::DateTime<chrono::Utc>),
) -> Audit {
    let [offers, reserves, others] = Kind::ALL.map(|kind| plan.count(kind));
    let unmet = plan.unmet.len();
    Audit {
        at,
        action: "call.release",
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "call",
        subject_id: Some(call),
        detail: format!(
            "{}: {offers} offers, {reserves} reserves, {others} not selected, {unmet} targets not met",
            plan.scenario.name
        ),
    }
}
