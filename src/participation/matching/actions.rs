//! Deciding what a typed organisation is: one transaction, one step, one audit line.
use super::store;
use crate::access::{ManageContacts, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::directory::contact::store as contacts;
use crate::directory::organisation::model::{Organisation, OrganisationName, Refusal, Step};
use crate::directory::organisation::store::{self as organisations, Applied};
use crate::kernel::{GroupId, OrganisationId};
use crate::participation::registration::store::write as registrations;
use crate::programme::event::store as events;
use sea_orm::{DbErr, SqlErr};

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    /// Nobody typed it in a registration for this event.
    #[error("no such organisation")]
    Unknown,
    /// Somebody else has decided on it.
    #[error("decided before")]
    Faster,
    /// What it should be is no known organisation of this process, or not any more.
    #[error("not known")]
    NotKnown,
    /// Another organisation has that name.
    #[error("name taken")]
    NameTaken,
    #[error(transparent)]
    Database(DbErr),
}

impl From<DbErr> for Failed {
    /// A name may be taken at the same moment: then the database says it.
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::NameTaken,
            _ => Self::Database(error),
        }
    }
}

impl From<Refusal> for Failed {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::Decided => Self::Faster,
            Refusal::NotKnown => Self::NotKnown,
        }
    }
}

/// It is that known one: its registrations and contacts move there, and the typed name stays as another name of it, so
/// that whoever types it again, or corrects a registration, comes to the same organisation.
pub async fn join(
    app: &App,
    permit: &Permit<ManageContacts>,
    id: OrganisationId,
    into: OrganisationId,
) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let typed = typed(&tx, permit, id).await?;
    let known = organisations::find_locked(&tx, permit.process(), into).await?;
    let known = known.ok_or(Failed::NotKnown)?;
    let step = typed.is_the_same_as(&known)?;
    let people = registrations::move_organisation(&tx, (typed.id, known.id)).await?;
    let members = contacts::move_to(&tx, permit.process(), (&typed, &known)).await?;
    apply(app, &tx, permit, (&typed, &step)).await?;
    let detail = format!("→ {}; registrations: {people}; contacts: {members}", known.id);
    tx.audit(line(app, permit, ("organisation.match", id), detail)).await?;
    Ok(tx.commit().await?)
}

/// It is one of its own, perhaps under a corrected name.
pub async fn keep(
    app: &App,
    permit: &Permit<ManageContacts>,
    id: OrganisationId,
    (name, group): (OrganisationName, Option<GroupId>),
) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let typed = typed(&tx, permit, id).await?;
    let same = organisations::by_folded(&tx, permit.process(), &name.folded()).await?;
    if same.is_some_and(|same| same.id != id) {
        return Err(Failed::NameTaken);
    }
    let detail = match (name.as_str() == typed.name, group) {
        (true, None) => "as typed",
        (false, None) => "name corrected",
        (true, Some(_)) => "with a group",
        (false, Some(_)) => "name corrected, with a group",
    };
    let step = typed.is_new(name, group)?;
    apply(app, &tx, permit, (&typed, &step)).await?;
    tx.audit(line(app, permit, ("organisation.add", id), detail.to_owned()))
        .await?;
    Ok(tx.commit().await?)
}

/// The typed organisation, held; no registration of the process comes in between.
async fn typed(tx: &WriteTx, permit: &Permit<ManageContacts>, id: OrganisationId) -> Result<Organisation, Failed> {
    events::lock_all(tx, permit.process()).await?;
    organisations::find_locked(tx, permit.process(), id).await?;
    if let Some(typed) = store::find(tx, permit.event(), id).await? {
        return Ok(typed.organisation);
    }
    if organisations::was_decided(tx, permit.process(), id).await? {
        return Err(Failed::Faster);
    }
    Err(Failed::Unknown)
}

async fn apply(
    app: &App,
    tx: &WriteTx,
    permit: &Permit<ManageContacts>,
    (typed, step): (&Organisation, &Step),
) -> Result<(), Failed> {
    let now = app.clock.now();
    let spare = OrganisationId::new(now, &app.chance);
    match organisations::apply(tx, (permit.process(), typed), step, (spare, now)).await? {
        Applied::Yes => Ok(()),
        Applied::Raced => Err(Failed::Faster),
    }
}

fn line(
    app: &App,
    permit: &Permit<ManageContacts>,
    (action, id): (&'static str, OrganisationId),
    detail: String,
) -> Audit {
    Audit {
        at: app.clock.now(),
        action,
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "organisation",
        subject_id: Some(id.uuid()),
        detail,
    }
}
