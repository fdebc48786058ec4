//! An announcement written, changed, removed, sent: each one transaction, one line in the log.
use super::audience::Audience;
use super::letters::Printed;
use super::model::{Announcement, State, Texts};
use super::store;
use crate::access::{ManageMail, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::{AnnouncementId, Lang};
use crate::mail::fit::{self, Misfit};
use crate::mail::letter::LetterKind;
use crate::mail::outbox::{self, Batch};
use crate::mail::sure::is_sure;
use crate::mail::texts::{self, Whose};
use crate::participation::occasion::Occasion;
use crate::programme::event::model::State as EventState;
use crate::programme::event::store as events;
use crate::web::Fields;
use sea_orm::DbErr;
use thiserror::Error;

#[derive(Debug, Error)]
pub enum Refused {
    #[error("no such announcement")]
    Unknown,
    #[error("somebody was faster")]
    Raced,
    /// In these languages, each with what is wrong.
    #[error("a text cannot be sent")]
    Unfit(Vec<(Lang, Vec<Misfit>)>),
    #[error("nothing is written yet")]
    NoText,
    #[error("the event is a draft")]
    EventIsDraft,
    #[error("nobody fits")]
    Nobody,
    /// Somebody answered, registered or left meanwhile.
    #[error("the audience has changed since the review")]
    Stale,
    /// This number was not typed.
    #[error("the number was not typed")]
    NumberMissing(usize),
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// What an organiser confirms.
#[derive(Clone, Debug)]
pub struct Order {
    /// The fingerprint of the audience that was reviewed.
    pub reviewed: String,
    /// The number typed to confirm a large sending.
    pub typed: Option<usize>,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    Now(Batch),
    /// A second click.
    Before,
}

/// A new draft.
pub async fn create(
    app: &App,
    permit: &Permit<ManageMail>,
    (filters, texts): (Fields, &Texts),
) -> Result<AnnouncementId, Refused> {
    let now = app.clock.now();
    fitting(texts)?;
    let announcement = Announcement {
        id: AnnouncementId::new(now, &app.chance),
        event: permit.event(),
        filters,
        state: State::Draft,
        batch: None,
        revision: 1,
        created_at: now,
        sent_at: None,
    };
    let tx = app.db.write(permit.actor()).await?;
    store::insert(&tx, &announcement, tx.account()).await?;
    write(app, &tx, &announcement, texts).await?;
    tx.audit(line(app, permit, ("announcement.create", &announcement)))
        .await?;
    tx.commit().await?;
    Ok(announcement.id)
}

/// Another list, other words; only of a draft, and only over what was read.
pub async fn change(
    app: &App,
    permit: &Permit<ManageMail>,
    (id, revision): (AnnouncementId, i32),
    (filters, texts): (Fields, &Texts),
) -> Result<(), Refused> {
    fitting(texts)?;
    let tx = app.db.write(permit.actor()).await?;
    let (before, _) = store::find(&tx, permit.event(), id).await?.ok_or(Refused::Unknown)?;
    if before.revision != revision || !store::update(&tx, &before, &filters).await? {
        return Err(Refused::Raced);
    }
    write(app, &tx, &before, texts).await?;
    tx.audit(line(app, permit, ("announcement.change", &before))).await?;
    Ok(tx.commit().await?)
}

/// Takes a draft away.
pub async fn remove(app: &App, permit: &Permit<ManageMail>, id: AnnouncementId) -> Result<(), Refused> {
    let tx = app.db.write(permit.actor()).await?;
    let (before, _) = store::find(&tx, permit.event(), id).await?.ok_or(Refused::Unknown)?;
    if !store::remove(&tx, &before).await? {
        return Err(Refused::Raced);
    }
    tx.audit(line(app, permit, ("announcement.remove", &before))).await?;
    Ok(tx.commit().await?)
}

/// Writes the letters to exactly the people who were reviewed, once, all or nothing.
pub async fn send(app: &App, permit: &Permit<ManageMail>, id: AnnouncementId, order: &Order) -> Result<Sent, Refused> {
    let tx = app.db.write(permit.actor()).await?;
    // Held, so that of two clicks at once the second sees what the first has sent.
    let event = events::find_locked(&tx, permit.event())
        .await?
        .ok_or(Refused::Unknown)?;
    let (announcement, texts) = store::find(&tx, event.id, id).await?.ok_or(Refused::Unknown)?;
    if announcement.state == State::Sent {
        return Ok(Sent::Before);
    }
    if event.state == EventState::Draft {
        return Err(Refused::EventIsDraft);
    }
    fitting(&texts)?;
    let audience = store::audience(&tx, &event, &announcement.filters).await?;
    reviewed(&audience, order)?;
    let occasion = Occasion::of(&tx, event).await?;
    let mut printed = Printed::new(&occasion, &announcement, &texts);
    let letters = audience
        .chosen
        .iter()
        .filter_map(|member| printed.letter(&member.person))
        .collect();
    let batch = outbox::enqueue_batch(app, &tx, permit.event(), letters).await?;
    if !store::sent(&tx, &announcement, (batch.id, app.clock.now())).await? {
        return Err(Refused::Raced);
    }
    let detail = format!("{} letters, {} left out", batch.planned, audience.left_out.len());
    let line = line(app, permit, ("announcement.send", &announcement));
    tx.audit(Audit { detail, ..line }).await?;
    tx.commit().await?;
    Ok(Sent::Now(batch))
}

/// Exactly the people who were reviewed, and somebody means it.
fn reviewed(audience: &Audience, order: &Order) -> Result<(), Refused> {
    match audience.number() {
        _ if order.reviewed != audience.fingerprint() => Err(Refused::Stale),
        0 => Err(Refused::Nobody),
        number if !is_sure(number, order.typed) => Err(Refused::NumberMissing(number)),
        _ => Ok(()),
    }
}

/// At least one language, and each that is begun can be sent.
fn fitting(texts: &Texts) -> Result<(), Refused> {
    if texts.is_empty() {
        return Err(Refused::NoText);
    }
    let wrong = |(lang, text)| {
        let misfits = fit::check(LetterKind::Announcement, text);
        (!misfits.is_empty()).then_some((lang, misfits))
    };
    let unfit: Vec<(Lang, Vec<Misfit>)> = texts.iter().filter_map(wrong).collect();
    if unfit.is_empty() {
        Ok(())
    } else {
        Err(Refused::Unfit(unfit))
    }
}

async fn write(app: &App, tx: &WriteTx, announcement: &Announcement, texts: &Texts) -> Result<(), DbErr> {
    let whose = Whose {
        event: announcement.event,
        about: announcement.id.uuid(),
    };
    for lang in Lang::ALL {
        let which = (LetterKind::Announcement, lang);
        match texts.get(lang) {
            Some(text) => texts::keep(app, tx, (whose, tx.account()), (which, text)).await?,
            None => {
                texts::reset(tx, whose.about, which).await?;
            }
        }
    }
    Ok(())
}

fn line(app: &App, permit: &Permit<ManageMail>, (action, it): (&'static str, &Announcement)) -> Audit {
    Audit {
        at: app.clock.now(),
        action,
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "announcement",
        subject_id: Some(it.id.uuid()),
        detail: String::new(),
    }
}
