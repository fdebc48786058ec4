//! What organisers decide about one letter.
use super::{Refused, keep, trace};
use crate::access::{ManageContacts, ManageMail, ManageRegistrations, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::directory::contact::actions::{self as contacts, Hand, Refusal};
use crate::kernel::{EmailAddress, MessageId};
use crate::mail::again::{self, Held, Repeat};
use crate::mail::model::Scope;
use crate::mail::suppression;
use crate::messages::outgoing::model::{Behind, Message};
use crate::messages::outgoing::store::{self, person};
use crate::participation::invitation::actions as invitations;
use crate::participation::registration::actions::{self as registrations, Failed};
use sea_orm::DbErr;
use thiserror::Error;

/// Why a letter was not sent to a mended address.
#[derive(Debug, Error)]
pub enum NotMended {
    #[error(transparent)]
    Refused(#[from] Refused),
    /// Its time has passed.
    #[error("too late")]
    TooLate,
    /// Somebody else of this name has that address.
    #[error("taken")]
    Taken,
}

/// What came of mending.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mended {
    Now(MessageId),
    /// A second press, or somebody was faster: this one says the letter again already.
    Before(MessageId),
}

/// The rights a mended address asks for: it changes people as well as mail.
pub struct Rights {
    pub mail: Permit<ManageMail>,
    pub contacts: Permit<ManageContacts>,
    pub registrations: Permit<ManageRegistrations>,
}

/// Sends what failed, came back or was kept back to another address, or to the same one because it works again; the
/// person behind it has that address from now on.
pub async fn mend(app: &App, rights: &Rights, (id, address): (MessageId, &EmailAddress)) -> Result<Mended, NotMended> {
    let permit = &rights.mail;
    let tx = app.db.write(permit.actor()).await?;
    let found = store::find(&tx, permit.event(), id).await?;
    let message = found.ok_or(Refused::Unknown)?;
    let new = match again::repeat(app, &tx, id, address).await? {
        Repeat::Now(new) => new,
        Repeat::Before(before) => return Ok(Mended::Before(before)),
        Repeat::TooLate => return Err(NotMended::TooLate),
        Repeat::NotNow => return Err(Refused::Raced.into()),
    };
    let behind = person::behind(&tx, permit.event(), message.link).await?;
    readdress(app, &tx, (rights, &behind), (&message, address)).await?;
    arrives_again(&tx, permit, &message).await?;
    let same = message.line.address == address.as_str();
    let detail = if same {
        "to the same address"
    } else {
        "to another address"
    };
    let line = trace(app, permit, ("mail.again", "message", Some(id.uuid())));
    let detail = detail.to_owned();
    keep(tx, Audit { detail, ..line }).await?;
    Ok(Mended::Now(new))
}

/// Where the person's letters go changes in any case; what else holds the address that failed changes with it.
async fn readdress(
    app: &App,
    tx: &WriteTx,
    (rights, behind): (&Rights, &Behind),
    (message, address): (&Message, &EmailAddress),
) -> Result<(), NotMended> {
    if let Some(known) = &behind.registration {
        registrations::readdress(tx, app, &rights.registrations, (known.id, address)).await?;
    }
    if let Some(known) = &behind.contact
        && (behind.registration.is_none() || known.address == message.line.address)
    {
        let hand = Hand::of(&rights.contacts);
        contacts::readdress(tx, app, &hand, (known.id, address.clone())).await?;
    }
    Ok(())
}

/// Sends once more what was perhaps sent: one press, never by itself.
pub async fn send_again(app: &App, permit: &Permit<ManageMail>, id: MessageId) -> Result<(), Refused> {
    let tx = app.db.write(permit.actor()).await?;
    store::find(&tx, permit.event(), id).await?.ok_or(Refused::Unknown)?;
    if !again::send_again(app, &tx, id).await? {
        return Err(Refused::Raced);
    }
    let line = trace(app, permit, ("mail.again", "message", Some(id.uuid())));
    let detail = "it was probably sent before".to_owned();
    keep(tx, Audit { detail, ..line }).await
}

/// Lets go one letter on hold, or every single one of the event; gives back how many.
pub async fn release(app: &App, permit: &Permit<ManageMail>, which: Held) -> Result<u64, Refused> {
    let tx = app.db.write(permit.actor()).await?;
    let one = match which {
        Held::One(id) => {
            store::find(&tx, permit.event(), id).await?.ok_or(Refused::Unknown)?;
            Some(id.uuid())
        }
        Held::Singles => None,
    };
    let released = again::release(app, &tx, permit.event(), which).await?;
    if released == 0 {
        return Err(Refused::Raced);
    }
    let line = trace(app, permit, ("mail.release", "message", one));
    let detail = format!("{released} letters");
    keep(tx, Audit { detail, ..line }).await?;
    Ok(released)
}

/// "This address works again", or "this person wants letters again": said of the address of a letter of this event.
pub async fn works(app: &App, permit: &Permit<ManageMail>, (id, scope): (MessageId, Scope)) -> Result<(), Refused> {
    let tx = app.db.write(permit.actor()).await?;
    let found = store::find(&tx, permit.event(), id).await?;
    let message = found.ok_or(Refused::Unknown)?;
    let address = EmailAddress::parse(&message.line.address).map_err(|_| Refused::Raced)?;
    let (action, lifted) = match scope {
        Scope::All => ("mail.works", suppression::mend(&tx, &address).await?),
        Scope::Bulk => ("mail.resubscribe", suppression::resubscribe(&tx, &address).await?),
    };
    if !lifted {
        return Err(Refused::Raced);
    }
    if scope == Scope::All {
        arrives_again(&tx, permit, &message).await?;
    }
    keep(tx, trace(app, permit, (action, "message", Some(id.uuid())))).await
}

/// The invitation behind it is one that came back no more.
async fn arrives_again(tx: &WriteTx, permit: &Permit<ManageMail>, message: &Message) -> Result<(), DbErr> {
    match message.link {
        Some(link) => invitations::arrives_again(tx, (permit.event(), link)).await,
        None => Ok(()),
    }
}

impl From<DbErr> for NotMended {
    fn from(error: DbErr) -> Self {
        Self::Refused(error.into())
    }
}

impl From<Refusal> for NotMended {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::AlreadyThere => Self::Taken,
            Refusal::Unknown => Refused::Raced.into(),
            Refusal::Database(error) => error.into(),
        }
    }
}

impl From<Failed> for NotMended {
    fn from(failed: Failed) -> Self {
        match failed {
            Failed::Taken => Self::Taken,
            Failed::Database(error) => error.into(),
            _ => Refused::Raced.into(),
        }
    }
}
