//! Sending invitations: exactly the people who were reviewed, once, all or nothing.
use super::line;
use crate::access::{ManageInvitations, Permit, link};
use crate::app::App;
use crate::db::{Actor, Audit, WriteTx};
use crate::kernel::{BatchId, EventId, InvitationId, Lang};
use crate::mail::letter::{Letter, LetterKind};
use crate::mail::outbox::{self, Batch, Lane, NewMessage, Recipient};
use crate::mail::sure;
use crate::mail::template::Values;
use crate::participation::invitation::audience::{Audience, Choice, Chosen, fingerprint};
use crate::participation::invitation::letters::{Invited, cause};
use crate::participation::invitation::model::{Invitation, Refusal, Step};
use crate::participation::invitation::rules::{self, NotNow};
use crate::participation::invitation::store::{self, Applied};
use crate::participation::occasion::Occasion;
use crate::programme::event::store as events;
use sea_orm::DbErr;
use std::collections::HashMap;

/// What an organiser confirms: these filters, as they were reviewed.
#[derive(Clone, Debug)]
pub struct Order {
    pub choice: Choice,
    /// [`Audience::fingerprint`] of the review; `None` (a command, the demo): whoever fits now.
    pub reviewed: Option<String>,
    /// The number typed to confirm a large sending.
    pub typed: Option<usize>,
}

/// What came of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sent {
    Now(Batch),
    /// A second click: these very letters were sent a moment ago.
    Before,
}

/// Why nothing was sent.
#[derive(Debug, thiserror::Error)]
pub enum SendError {
    #[error("no such event")]
    Unknown,
    #[error(transparent)]
    NotNow(#[from] NotNow),
    #[error("nobody fits")]
    Nobody,
    /// Somebody was added, answered or was invited meanwhile.
    #[error("the audience has changed since the review")]
    Stale,
    /// This number was not typed.
    #[error("the number was not typed")]
    NumberMissing(usize),
    #[error("somebody was faster")]
    Raced,
    #[error(transparent)]
    Db(#[from] DbErr),
}

impl From<Refusal> for SendError {
    /// The audience holds only people who may be written to; another answer means that it changed.
    fn from(_: Refusal) -> Self {
        Self::Raced
    }
}

/// An organiser sends what was reviewed.
pub async fn send(app: &App, permit: &Permit<ManageInvitations>, order: &Order) -> Result<Sent, SendError> {
    send_as(app, permit.actor(), permit.event(), order).await
}

/// The same for whoever runs the command on the machine.
pub async fn send_by_command(app: &App, event: EventId, order: &Order) -> Result<Sent, SendError> {
    send_as(app, Actor::Command, event, order).await
}

async fn send_as(app: &App, actor: Actor, event: EventId, order: &Order) -> Result<Sent, SendError> {
    let tx = app.db.write(actor).await?;
    // Held, so that of two clicks at once the second sees what the first has sent.
    let event = events::find_locked(&tx, event).await?.ok_or(SendError::Unknown)?;
    rules::may_send(&event, app.clock.now())?;
    let occasion = Occasion::of(&tx, event).await?;
    let audience = store::audience(&tx, &occasion.event, &order.choice).await?;
    if let Some(reviewed) = &order.reviewed
        && *reviewed != audience.fingerprint()
    {
        let last = store::last_sending(&tx, occasion.event.id).await?;
        return if *reviewed == fingerprint(last) {
            Ok(Sent::Before)
        } else {
            Err(SendError::Stale)
        };
    }
    if audience.number() == 0 {
        return Err(SendError::Nobody);
    }
    if order.reviewed.is_some() && !sure::is_sure(audience.number(), order.typed) {
        return Err(SendError::NumberMissing(audience.number()));
    }
    let batch = dispatch(app, &tx, &occasion, &audience).await?;
    tx.audit(trace(app, &occasion, batch)).await?;
    tx.commit().await?;
    Ok(Sent::Now(batch))
}

async fn dispatch(app: &App, tx: &WriteTx, occasion: &Occasion, audience: &Audience) -> Result<Batch, SendError> {
    let now = app.clock.now();
    let invitations = invitations(app, tx, occasion.event.id, &audience.chosen).await?;
    let steps: Vec<Step> = invitations.iter().map(|it| it.send(now)).collect::<Result<_, _>>()?;
    let (mut old, mut new) = (Vec::new(), Vec::new());
    for (chosen, (invitation, step)) in audience.chosen.iter().zip(invitations.iter().zip(steps)) {
        match chosen.invitation {
            Some(_) => old.push(step),
            None => new.push((invitation.clone(), step)),
        }
    }
    store::insert_sent(tx, new).await?;
    if store::apply(tx, &old).await? == Applied::Raced {
        return Err(SendError::Raced);
    }
    let mut printed = Printed {
        occasion,
        values: HashMap::new(),
    };
    let letters = audience.chosen.iter().zip(&invitations);
    let letters = letters
        .map(|(chosen, invitation)| printed.letter(chosen, invitation))
        .collect();
    Ok(outbox::enqueue_batch(app, tx, occasion.event.id, letters).await?)
}

/// The invitation of each, a draft where there is none yet; in the order of the audience.
async fn invitations(app: &App, tx: &WriteTx, event: EventId, chosen: &[Chosen]) -> Result<Vec<Invitation>, DbErr> {
    let now = app.clock.now();
    let without = chosen.iter().filter(|one| one.invitation.is_none()).count();
    let mut links = link::issue_many(tx, app, event, without).await?.into_iter();
    let mut all = Vec::with_capacity(chosen.len());
    for one in chosen {
        let invitation = match &one.invitation {
            Some(invitation) => invitation.clone(),
            None => {
                let link = links.next().ok_or_else(|| DbErr::Custom("a link is missing".into()))?;
                let id = InvitationId::new(now, &app.chance);
                Invitation {
                    group: one.contact.group(),
                    ..Invitation::draft(id, (event, one.contact.id, link.id), now)
                }
            }
        };
        all.push(invitation);
    }
    Ok(all)
}

/// Letters that differ in the name alone: what they say of the event is worked out once per language.
struct Printed<'a> {
    occasion: &'a Occasion,
    values: HashMap<Lang, Values>,
}

impl Printed<'_> {
    fn letter(&mut self, chosen: &Chosen, invitation: &Invitation) -> NewMessage {
        let (contact, event) = (&chosen.contact, self.occasion.event.id);
        NewMessage {
            event: Some(event),
            letter: LetterKind::Invitation,
            lane: Lane::Bulk,
            dedupe_key: format!("inv/{event}/{}/{}", contact.id, invitation.wave + 1),
            to: Recipient {
                name: contact.name.as_str().to_owned(),
                address: contact.email.clone(),
                lang: contact.lang,
            },
            values: self.values(contact.lang, contact.name.as_str()),
            link: Some(invitation.link),
            calendar: None,
            not_before: None,
            expires_at: self.occasion.event.registration.closes,
            cause: cause(invitation.id),
        }
    }

    fn values(&mut self, lang: Lang, name: &str) -> Values {
        let occasion = self.occasion;
        let of_event = self
            .values
            .entry(lang)
            .or_insert_with(|| Invited { occasion, lang, name }.values());
        let mut values = of_event.clone();
        values.insert("name".to_owned(), name.to_owned());
        values
    }
}

fn trace(app: &App, occasion: &Occasion, Batch { id, planned }: Batch) -> Audit {
    Audit {
        process: Some(occasion.event.process),
        subject: "mail_batch",
        subject_id: Some(BatchId::uuid(id)),
        detail: format!("{planned} letters"),
        ..line(app, occasion.event.id, "invitation.send")
    }
}
