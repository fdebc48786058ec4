//! What people can do about invitations: `send` is the organiser's, `answers` those of invited people, `again` sends
//! lost links; here what the clock does and what taking an invitation back means.
pub mod again;
pub mod answers;
pub mod send;

use super::model::{Refusal, State, Step};
use super::store::{self, Applied};
use crate::access::{ManageInvitations, Permit};
use crate::app::App;
use crate::db::{Actor, Audit, WriteTx};
use crate::kernel::{EventId, InvitationId, LinkId};
use crate::mail::bounce::Back;
use crate::mail::outbox;
use crate::programme::event::store as events;
use sea_orm::DbErr;

/// Why a change of one invitation did not take place.
#[derive(Debug, thiserror::Error)]
pub enum ActError {
    #[error("no such invitation here")]
    Unknown,
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("somebody was faster")]
    Raced,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// An organiser takes an invitation back; its unsent letters are cancelled.
pub async fn revoke(
    app: &App,
    permit: &Permit<ManageInvitations>,
    id: InvitationId,
    reason: String,
) -> Result<(), ActError> {
    let tx = app.db.write(permit.actor()).await?;
    let found = store::find(&tx, permit.event(), id).await?.ok_or(ActError::Unknown)?;
    let step = found.revoke(reason, app.clock.now())?;
    take(app, &tx, "invitation.revoke", step).await?;
    Ok(tx.commit().await?)
}

/// Closes the invitations nobody answered before registration closed, of every event. How many there were.
pub async fn expire_unanswered(app: &App) -> Result<usize, ActError> {
    let mut expired = 0;
    for event in store::closed_unanswered(app.db.read(), app.clock.now()).await? {
        expired += expire(app, event).await?;
    }
    Ok(expired)
}

async fn expire(app: &App, event: EventId) -> Result<usize, ActError> {
    let now = app.clock.now();
    let tx = app.db.write(Actor::System).await?;
    // Held: whoever moves the deadline or answers at this moment comes before, and is seen, or after.
    let event = events::find_locked(&tx, event).await?.ok_or(ActError::Unknown)?;
    if event.registration.closes.is_none_or(|closes| now < closes) {
        return Ok(0);
    }
    let waiting = store::in_state_sent(&tx, event.id).await?;
    let steps: Vec<Step> = waiting.iter().filter_map(|it| it.expire(now).ok()).collect();
    if steps.is_empty() {
        return Ok(0);
    }
    if store::apply(&tx, &steps).await? == Applied::Raced {
        return Err(ActError::Raced);
    }
    let line = Audit {
        process: Some(event.process),
        detail: format!("{} without an answer", steps.len()),
        ..line(app, event.id, "invitation.expire")
    };
    tx.audit(line).await?;
    tx.commit().await?;
    Ok(steps.len())
}

/// A letter to somebody invited has come back: a fact beside the state. A late one from an address that was mended
/// meanwhile says nothing.
pub async fn came_back(app: &App, tx: &WriteTx, letter: &Back) -> Result<(), DbErr> {
    match (letter.event, letter.link) {
        (Some(event), Some(link)) => store::bounced(tx, (event, link), &letter.address, app.clock.now()).await,
        _ => Ok(()),
    }
}

/// Letters go there again: the address was mended, or works again.
pub async fn arrives_again(tx: &WriteTx, (event, link): (EventId, LinkId)) -> Result<(), DbErr> {
    store::arrives(tx, (event, link)).await
}

/// One step with its trace; letters of the invitation that have not left are cancelled.
async fn take(app: &App, tx: &WriteTx, action: &'static str, step: Step) -> Result<(), ActError> {
    if store::apply(tx, std::slice::from_ref(&step)).await? == Applied::Raced {
        return Err(ActError::Raced);
    }
    let why = match step.to() {
        State::Revoked => "revoked",
        _ => "answered",
    };
    outbox::cancel_for(app, tx, super::letters::cause(step.id()), why).await?;
    let line = Audit {
        subject_id: Some(step.id().uuid()),
        detail: step.words(),
        ..line(app, step.event(), action)
    };
    Ok(tx.audit(line).await?)
}

fn line(app: &App, event: EventId, action: &'static str) -> Audit {
    Audit {
        at: app.clock.now(),
        action,
        process: None,
        event: Some(event),
        subject: "invitation",
        subject_id: None,
        detail: String::new(),
    }
}
