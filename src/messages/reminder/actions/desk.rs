//! What organisers decide: rules added, changed, switched; what waits for them sent or skipped.
use super::{Replanned, line, replan};
use crate::access::{ManageReminders, Permit};
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::{OccurrenceId, RuleId};
use crate::messages::reminder::model::{Misfit, Rule, Standing, State};
use crate::messages::reminder::store::{self, occurrence};
use crate::programme::event::model::Event;
use crate::programme::event::store as events;
use sea_orm::DbErr;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum ChangeError {
    #[error("no such rule in this event")]
    Unknown,
    #[error("somebody was faster")]
    Raced,
    /// Another rule would send the same letter to the same people at the same time.
    #[error("there is such a rule")]
    Double,
    #[error(transparent)]
    Misfit(#[from] Misfit),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// What an organiser says about an occurrence that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Decision {
    SendNow,
    Skip,
}

/// A new rule, planned at once.
pub async fn add(app: &App, permit: &Permit<ManageReminders>, rule: Rule) -> Result<Replanned, ChangeError> {
    rule.fits()?;
    let tx = app.db.write(permit.actor()).await?;
    let event = locked(&tx, permit).await?;
    no_double(&tx, &rule).await?;
    store::insert(&tx, std::slice::from_ref(&rule), app.clock.now()).await?;
    keep(
        app,
        tx,
        event,
        (
            "reminder.add",
            &rule,
            format!("{:?}, {:?}", rule.when, rule.reach.audience),
        ),
    )
    .await
}

/// Writes a rule over the one that was read as `before`; what is planned follows.
pub async fn change(
    app: &App,
    permit: &Permit<ManageReminders>,
    (before, after): (&Rule, &Rule),
) -> Result<Replanned, ChangeError> {
    after.fits()?;
    let tx = app.db.write(permit.actor()).await?;
    let event = locked(&tx, permit).await?;
    no_double(&tx, after).await?;
    if !store::update(&tx, before, after).await? {
        return Err(ChangeError::Raced);
    }
    let detail = format!(
        "{:?}, {:?} -> {:?}, {:?}",
        before.when, before.reach, after.when, after.reach
    );
    keep(app, tx, event, ("reminder.change", after, detail)).await
}

/// Switches a rule on or off.
pub async fn switch(
    app: &App,
    permit: &Permit<ManageReminders>,
    (id, to): (RuleId, State),
) -> Result<Replanned, ChangeError> {
    let tx = app.db.write(permit.actor()).await?;
    let event = locked(&tx, permit).await?;
    let rule = store::find(&tx, permit.event(), id)
        .await?
        .ok_or(ChangeError::Unknown)?;
    let after = Rule {
        state: to,
        ..rule.clone()
    };
    if !store::update(&tx, &rule, &after).await? {
        return Err(ChangeError::Raced);
    }
    let detail = format!("{:?} -> {to:?}", rule.state);
    keep(app, tx, event, ("reminder.switch", &after, detail)).await
}

/// "Send it now", or "skip it".
pub async fn decide(
    app: &App,
    permit: &Permit<ManageReminders>,
    (id, decision): (OccurrenceId, Decision),
) -> Result<(), ChangeError> {
    let now = app.clock.now();
    let tx = app.db.write(permit.actor()).await?;
    let one = occurrence::find(&tx, id).await?.ok_or(ChangeError::Unknown)?;
    let rule = store::find(&tx, permit.event(), one.rule)
        .await?
        .ok_or(ChangeError::Unknown)?;
    let waits = one.held.is_some() && one.state == Standing::Planned;
    let decided = waits
        && match decision {
            Decision::SendNow => occurrence::release(&tx, id, now).await?,
            Decision::Skip => occurrence::turn(&tx, id, (Standing::Planned, Standing::Skipped), now).await?,
        };
    if !decided {
        return Err(ChangeError::Raced);
    }
    let detail = format!("{decision:?}");
    tx.audit(line(now, "reminder.decide", (rule.event, Some(rule.id)), detail))
        .await?;
    Ok(tx.commit().await?)
}

async fn locked(tx: &WriteTx, permit: &Permit<ManageReminders>) -> Result<Event, ChangeError> {
    let event = events::find_locked(tx, permit.event()).await?;
    event.ok_or(ChangeError::Unknown)
}

async fn no_double(tx: &WriteTx, rule: &Rule) -> Result<(), ChangeError> {
    let others = store::of_event(tx, rule.event).await?;
    match others.iter().any(|other| other.id != rule.id && other.is_like(rule)) {
        true => Err(ChangeError::Double),
        false => Ok(()),
    }
}

async fn keep(
    app: &App,
    tx: WriteTx,
    event: Event,
    (action, rule, detail): (&'static str, &Rule, String),
) -> Result<Replanned, ChangeError> {
    let done = replan(app, &tx, event).await?;
    let detail = format!("{detail}; {}", done.words());
    tx.audit(line(app.clock.now(), action, (rule.event, Some(rule.id)), detail))
        .await?;
    tx.commit().await?;
    Ok(done)
}
