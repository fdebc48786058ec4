//! The organisers' check: eligible, ineligible with a reason, given back with what is missing.
use super::Failed;
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::{CheckId, NominationId};
use crate::participation::occasion::Occasion;
use crate::speakers::call::store as calls;
use crate::speakers::nomination::model::{Step, word};
use crate::speakers::nomination::store::checks;
use crate::speakers::nomination::store::write::{self, Applied};
use crate::speakers::review::letters::{self, Ineligible, Returned, Told};
use crate::speakers::review::model::Candidate;
use crate::speakers::review::store;

/// What an organiser makes of a nomination.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    Eligible,
    /// With the reason the person reads.
    Ineligible(String),
    /// With what is missing.
    Returned(String),
}

/// Keeps the answers to the checklist and the verdict together; a no is a letter.
pub async fn check(
    app: &App,
    permit: &Permit<ManageSpeakers>,
    id: NominationId,
    (verdict, answers): (Verdict, &[(CheckId, bool)]),
) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(permit.actor()).await?;
    let call = calls::find(&tx, permit.event()).await?.ok_or(Failed::Unknown)?;
    let candidate = store::candidate(&tx, permit.event(), id).await?;
    let candidate = candidate.ok_or(Failed::Unknown)?;
    let met = |check: CheckId| answers.iter().any(|(known, met)| *known == check && *met);
    if verdict == Verdict::Eligible && !call.checks.iter().all(|check| met(check.id)) {
        return Err(Failed::Unmet);
    }
    let nomination = &candidate.nomination;
    let (step, action) = match &verdict {
        Verdict::Eligible => (nomination.find_eligible(now)?, "nomination.qualify"),
        Verdict::Ineligible(reason) => (nomination.find_ineligible(reason, now)?, "nomination.exclude"),
        Verdict::Returned(missing) => (nomination.give_back(missing, now)?, "nomination.give_back"),
    };
    if write::apply(&tx, &step).await? == Applied::Raced {
        return Err(Failed::Raced);
    }
    let of_the_call = |(check, _): &&(CheckId, bool)| call.checks.iter().any(|known| known.id == *check);
    let answers: Vec<(CheckId, bool)> = answers.iter().filter(of_the_call).copied().collect();
    checks::replace(&tx, id, &answers).await?;
    tell(app, &tx, (&candidate, &step), &verdict).await?;
    tx.audit(Audit {
        at: now,
        action,
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "nomination",
        subject_id: Some(id.uuid()),
        detail: format!("{} → {}", word(step.from()), word(step.to())),
    })
    .await?;
    Ok(tx.commit().await?)
}

async fn tell(
    app: &App,
    tx: &WriteTx,
    (candidate, step): (&Candidate, &Step),
    verdict: &Verdict,
) -> Result<(), Failed> {
    let occasion = Occasion::find(tx, step.event()).await?.ok_or(Failed::Unknown)?;
    let Some(told) = Told::of(candidate) else {
        return Ok(());
    };
    match verdict {
        Verdict::Eligible => Ok(()),
        Verdict::Ineligible(reason) => letters::send(app, tx, &occasion, &Ineligible(told, reason)).await,
        Verdict::Returned(missing) => letters::send(app, tx, &occasion, &Returned(told, missing)).await,
    }
    .map_err(Failed::from)
}
