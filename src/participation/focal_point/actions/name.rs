//! An organiser names the focal point of an organisation, or takes one back.
use super::audit;
use crate::access::{ManageInvitations, Permit, link};
use crate::app::App;
use crate::db::WriteTx;
use crate::directory::contact::model::Contact;
use crate::directory::contact::store as contacts;
use crate::directory::organisation::model::{Organisation, State as Known};
use crate::directory::organisation::store as organisations;
use crate::kernel::{ContactId, FocalPointId, OrganisationId, ProcessId};
use crate::participation::focal_point::letters;
use crate::participation::focal_point::model::{FocalPoint, Held, Refusal};
use crate::participation::focal_point::rules::{self, NotNow};
use crate::participation::focal_point::store::{self, Applied};
use crate::participation::invitation::actions::answers::Colleague;
use crate::participation::occasion::Occasion;
use crate::programme::event::store as events;
use sea_orm::{DbErr, SqlErr};

/// Whom the organiser names.
#[derive(Clone, Debug)]
pub enum Who {
    /// A contact of the organisation.
    Contact(ContactId),
    /// Somebody who is not in the directory yet.
    New(Colleague),
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    #[error("no such event, organisation or focal point here")]
    Unknown,
    #[error(transparent)]
    NotNow(#[from] NotNow),
    /// The contact is of another organisation, or of none.
    #[error("not of this organisation")]
    Elsewhere,
    #[error("not to be written to")]
    Unreachable,
    /// The organisation has a focal point already.
    #[error("one already")]
    Already,
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("somebody was faster")]
    Raced,
    #[error(transparent)]
    Database(DbErr),
}

impl From<DbErr> for Failed {
    /// Two at once: then the database says it.
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::Already,
            _ => Self::Database(error),
        }
    }
}

/// Names somebody and writes to them; the link is in the letter alone.
pub async fn name(
    app: &App,
    permit: &Permit<ManageInvitations>,
    organisation: OrganisationId,
    who: &Who,
) -> Result<(), Failed> {
    let (now, process) = (app.clock.now(), permit.process());
    let tx = app.db.write(permit.actor()).await?;
    let (occasion, organisation) = without_one(app, &tx, permit, organisation).await?;
    let who = match who {
        Who::Contact(id) => contacts::find(&tx, process, *id).await?.ok_or(Failed::Elsewhere)?,
        Who::New(typed) => known_or_new(app, &tx, process, (&organisation, typed)).await?,
    };
    if who.organisation.as_ref().map(|theirs| theirs.id) != Some(organisation.id) {
        return Err(Failed::Elsewhere);
    }
    if who.do_not_contact {
        return Err(Failed::Unreachable);
    }
    let link = link::issue(&tx, app, permit.event()).await?;
    let point = FocalPoint {
        id: FocalPointId::new(now, &app.chance),
        event: permit.event(),
        organisation: organisation.id,
        contact: who.id,
        link: link.id,
        named_at: now,
        revoked_at: None,
        reason: None,
    };
    store::insert(&tx, &point).await?;
    let held = Held {
        point,
        who,
        organisation,
    };
    letters::named(app, &tx, &occasion, &held).await?;
    let detail = format!("organisation {}", held.organisation.id);
    audit(app, &tx, ("focal_point.name", process), (&held.point, detail)).await?;
    Ok(tx.commit().await?)
}

/// The event, held, and an organisation of its directory that has no focal point yet.
async fn without_one(
    app: &App,
    tx: &WriteTx,
    permit: &Permit<ManageInvitations>,
    id: OrganisationId,
) -> Result<(Occasion, Organisation), Failed> {
    let event = events::find_locked(tx, permit.event()).await?.ok_or(Failed::Unknown)?;
    let occasion = Occasion::of(tx, event).await?;
    rules::may_name(&occasion, app.clock.now())?;
    let found = organisations::find_locked(tx, permit.process(), id).await?;
    let organisation = found.filter(|it| it.state == Known::Known).ok_or(Failed::Unknown)?;
    if store::stands_for(tx, permit.event(), id).await? {
        return Err(Failed::Already);
    }
    Ok((occasion, organisation))
}

/// The link opens nothing from now on; the reason is the organisers' own note.
pub async fn revoke(
    app: &App,
    permit: &Permit<ManageInvitations>,
    id: FocalPointId,
    reason: String,
) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let event = events::find_locked(&tx, permit.event()).await?.ok_or(Failed::Unknown)?;
    let held = store::find(&tx, &event, id).await?.ok_or(Failed::Unknown)?;
    let step = held.point.revoke(reason, app.clock.now())?;
    if store::apply(&tx, &step).await? == Applied::Raced {
        return Err(Failed::Raced);
    }
    // Whoever never heard of the task is not told that it is over.
    let heard = letters::cancel(app, &tx, id).await? == 0;
    if heard && !held.who.do_not_contact {
        letters::revoked(app, &tx, &Occasion::of(&tx, event).await?, &held).await?;
    }
    let line = (&held.point, step.reason().to_owned());
    audit(app, &tx, ("focal_point.revoke", permit.process()), line).await?;
    Ok(tx.commit().await?)
}

/// The contact of this name and address, whose organisation is asked about by the caller, or a new one.
async fn known_or_new(
    app: &App,
    tx: &WriteTx,
    process: ProcessId,
    (organisation, typed): (&Organisation, &Colleague),
) -> Result<Contact, Failed> {
    let same_mailbox = contacts::by_emails(tx, process, &[typed.email.as_str()]).await?;
    if same_mailbox.iter().any(|contact| contact.do_not_contact) {
        return Err(Failed::Unreachable);
    }
    let folded = typed.name.folded();
    if let Some(known) = same_mailbox.into_iter().find(|contact| contact.name.folded() == folded) {
        return Ok(known);
    }
    let new = new_contact(app, (organisation, typed));
    contacts::insert(tx, process, &new).await?;
    Ok(new)
}

/// Somebody of the organisation; counted in its group.
pub(super) fn new_contact(app: &App, (organisation, typed): (&Organisation, &Colleague)) -> Contact {
    let now = app.clock.now();
    Contact {
        id: ContactId::new(now, &app.chance),
        import: None,
        name: typed.name.clone(),
        email: typed.email.clone(),
        organisation: Some(organisation.clone()),
        own_group: None,
        lang: typed.lang,
        own_country: None,
        phone: None,
        do_not_contact: false,
        note: String::new(),
        created_at: now,
    }
}
