//! What a person can do about one contact: add it, change it. Files of contacts: `import::actions`.
use super::fields::{Draft, Field};
use super::model::Contact;
use super::rules::{identity, own_group};
use super::store;
use crate::access::{ManageContacts, Permit};
use crate::app::App;
use crate::db::{Actor, Audit, WriteTx};
use crate::directory::organisation::actions::find_or_create;
use crate::directory::organisation::model::{Organisation, State};
use crate::kernel::{ContactId, EmailAddress, EventId, ImportId, PersonName, ProcessId};
use crate::mail::suppression;
use sea_orm::{ConnectionTrait, DbErr, SqlErr};
use uuid::Uuid;

/// Who changes the directory of which process: an organiser with a permit, or whoever runs the command.
#[derive(Clone, Copy, Debug)]
pub struct Hand {
    actor: Actor,
    process: ProcessId,
    event: Option<EventId>,
}

impl Hand {
    pub fn of(permit: &Permit<ManageContacts>) -> Self {
        Self {
            actor: permit.actor(),
            process: permit.process(),
            event: Some(permit.event()),
        }
    }

    /// The `tashawur` command and the demo, which ask nobody.
    pub fn command(process: ProcessId) -> Self {
        Self {
            actor: Actor::Command,
            process,
            event: None,
        }
    }

    pub fn process(&self) -> ProcessId {
        self.process
    }

    pub async fn write(&self, app: &App) -> Result<WriteTx, DbErr> {
        app.db.write(self.actor).await
    }

    /// The trace of a change; `detail` names fields and numbers, never what they hold.
    pub fn trace(&self, app: &App, action: &'static str, (subject, id): (&'static str, Uuid), detail: String) -> Audit {
        Audit {
            at: app.clock.now(),
            action,
            process: Some(self.process),
            event: self.event,
            subject,
            subject_id: Some(id),
            detail,
        }
    }
}

/// Why nothing was kept.
#[derive(Debug, thiserror::Error)]
pub enum Refusal {
    /// Somebody of that name and address is in the directory.
    #[error("already in the directory")]
    AlreadyThere,
    /// The contact is not of this process, or not any more.
    #[error("no such contact")]
    Unknown,
    #[error(transparent)]
    Database(DbErr),
}

impl From<DbErr> for Refusal {
    /// Two organisers may enter the same person at the same moment: then the database says it.
    fn from(error: DbErr) -> Self {
        match error.sql_err() {
            Some(SqlErr::UniqueConstraintViolation(_)) => Self::AlreadyThere,
            _ => Self::Database(error),
        }
    }
}

/// Adds one contact; a new name of an organisation makes a new organisation.
pub async fn add(app: &App, hand: &Hand, draft: Draft) -> Result<Contact, Refusal> {
    let tx = hand.write(app).await?;
    let id = ContactId::new(app.clock.now(), &app.chance);
    refuse_double(&tx, hand, (&draft.email, &draft.name), id).await?;
    let organisation = organisation(&tx, app, hand, &draft).await?;
    let contact = Contact {
        created_at: app.clock.now(),
        ..contact(id, draft, organisation)
    };
    store::insert(&tx, hand.process, &contact).await?;
    tx.audit(hand.trace(app, "contact.add", ("contact", id.into()), String::new()))
        .await?;
    tx.commit().await?;
    Ok(contact)
}

/// Changes one contact.
pub async fn change(app: &App, hand: &Hand, id: ContactId, draft: Draft) -> Result<Contact, Refusal> {
    let tx = hand.write(app).await?;
    let before = store::find(&tx, hand.process, id).await?.ok_or(Refusal::Unknown)?;
    refuse_double(&tx, hand, (&draft.email, &draft.name), id).await?;
    let organisation = organisation(&tx, app, hand, &draft).await?;
    let after = Contact {
        import: before.import,
        created_at: before.created_at,
        ..contact(id, draft, organisation)
    };
    replace(&tx, app, hand, (&before, &after)).await?;
    tx.commit().await?;
    Ok(after)
}

/// A new address for somebody, within an open change: the same checks and the same trace as the form's.
pub async fn readdress(
    tx: &WriteTx,
    app: &App,
    hand: &Hand,
    (id, email): (ContactId, EmailAddress),
) -> Result<(), Refusal> {
    let before = store::find(tx, hand.process, id).await?.ok_or(Refusal::Unknown)?;
    if before.email == email {
        return Ok(());
    }
    refuse_double(tx, hand, (&email, &before.name), id).await?;
    let after = Contact {
        email,
        ..before.clone()
    };
    replace(tx, app, hand, (&before, &after)).await
}

async fn replace(tx: &WriteTx, app: &App, hand: &Hand, (before, after): (&Contact, &Contact)) -> Result<(), Refusal> {
    store::update(tx, hand.process, after).await?.ok_or(Refusal::Unknown)?;
    if before.email != after.email {
        // Mail may have been kept from this address since it failed; whoever types it in says that it works.
        suppression::mend(tx, &after.email).await?;
    }
    let detail = format!("changed: {}", changed(before, after).join(", "));
    let subject = ("contact", after.id.into());
    Ok(tx.audit(hand.trace(app, "contact.change", subject, detail)).await?)
}

/// A contact made of a draft, without import and of no age.
pub fn contact(id: ContactId, draft: Draft, organisation: Option<Organisation>) -> Contact {
    Contact {
        id,
        import: None::<ImportId>,
        own_group: own_group(draft.group, organisation.as_ref()),
        organisation,
        name: draft.name,
        email: draft.email,
        lang: draft.lang,
        own_country: draft.country,
        phone: draft.phone,
        do_not_contact: draft.do_not_contact,
        note: draft.note,
        created_at: chrono::DateTime::UNIX_EPOCH,
    }
}

async fn refuse_double(
    tx: &impl ConnectionTrait,
    hand: &Hand,
    (email, name): (&EmailAddress, &PersonName),
    own: ContactId,
) -> Result<(), Refusal> {
    let who = identity(email, name);
    let same_mailbox = store::by_emails(tx, hand.process, &[email.as_str()]).await?;
    let double = |other: &Contact| other.id != own && identity(&other.email, &other.name) == who;
    if same_mailbox.iter().any(double) {
        return Err(Refusal::AlreadyThere);
    }
    Ok(())
}

async fn organisation(
    tx: &impl ConnectionTrait,
    app: &App,
    hand: &Hand,
    draft: &Draft,
) -> Result<Option<Organisation>, DbErr> {
    let Some(name) = &draft.organisation else {
        return Ok(None);
    };
    let known = (State::Known, draft.group);
    find_or_create(tx, app, hand.process, name, known).await.map(Some)
}

fn changed(before: &Contact, after: &Contact) -> Vec<&'static str> {
    let organisation = |contact: &Contact| contact.organisation.as_ref().map(|organisation| organisation.id);
    let differs = |field: &Field| match field {
        Field::Name => before.name != after.name,
        Field::Email => before.email != after.email,
        Field::Organisation => organisation(before) != organisation(after),
        Field::Group => before.group() != after.group(),
        Field::Country => before.own_country != after.own_country,
        Field::Language => before.lang != after.lang,
        Field::Phone => before.phone != after.phone,
        Field::DoNotContact => before.do_not_contact != after.do_not_contact,
        Field::Note => before.note != after.note,
    };
    Field::ALL.into_iter().filter(differs).map(Field::key).collect()
}
