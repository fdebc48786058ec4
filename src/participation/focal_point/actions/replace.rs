//! The focal point takes one person back and names a colleague instead, who gets an invitation by a link of their own
//! and must act. The rules of the event hold as for everybody: the deadline, the limit of the organisation.
//!
//! The answer is the same whoever a typed address belongs to outside the organisation: who is in the directory is not
//! for guests to find out.
use super::audit;
use super::colleague::{group, known, name_instead};
use super::keep::give_place;
use crate::access::Guest;
use crate::app::App;
use crate::db::Audit;
use crate::directory::contact::store as contacts;
use crate::kernel::{FocalReplacementId, InvitationId, LinkId};
use crate::mail::calendar::Calendar;
use crate::mail::outbox::{self, Recipient};
use crate::participation::focal_point::letters::{self, Replaced};
use crate::participation::focal_point::model::{Held, Person};
use crate::participation::focal_point::rules::{self, Back, NotNamed};
use crate::participation::focal_point::store::{self, people};
use crate::participation::invitation::actions::answers::{AnswerError, Colleague};
use crate::participation::invitation::letters::cause;
use crate::participation::invitation::model::Refusal as InvitationRefusal;
use crate::participation::invitation::rules::{MOST_COLLEAGUES, Standing, standing};
use crate::participation::invitation::store as invitations;
use crate::participation::registration::actions::{self as registering, Ground};
use crate::participation::registration::letters::{Told, calendar, supersede};
use crate::participation::registration::model::{Attendance, Refusal, State as Registered, word};
use crate::participation::registration::rules::Wish;
use crate::participation::registration::store::{self as registrations, places, write};
use sea_orm::DbErr;

/// Whom to tell, and the times that are off.
type Left = (Recipient, Option<Calendar>);

/// Whom to write to, and what the person who is replaced reads.
#[derive(Clone, Debug)]
pub struct Order {
    pub colleague: Colleague,
    pub reason: String,
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum Failed {
    #[error("the link is no focal point's")]
    NotFocal,
    #[error("nobody of this organisation")]
    Unknown,
    #[error("not open")]
    NotOpen(Standing),
    /// There is nothing to take back.
    #[error("not to be replaced")]
    Settled,
    /// A speaking slot is offered to the person or confirmed: the organisers decide about it.
    #[error("has a place to speak")]
    HasPlace,
    #[error("the colleague is the person who is replaced")]
    Oneself,
    /// Asked not to be written to, or taken back by the organisers: to guests these are one.
    #[error("the colleague may not be written to")]
    Unreachable,
    /// The colleague is on the organisation's list.
    #[error(transparent)]
    OnTheList(#[from] NotNamed),
    /// All places of the organisation are taken or promised.
    #[error("no room")]
    NoRoom(u32),
    #[error("too many")]
    TooMany,
    #[error("somebody was faster")]
    Raced,
    #[error(transparent)]
    Database(#[from] DbErr),
}

impl From<registering::Failed> for Failed {
    fn from(failed: registering::Failed) -> Self {
        match failed {
            registering::Failed::Database(error) => Self::Database(error),
            registering::Failed::Raced => Self::Raced,
            registering::Failed::Refused(_) => Self::Settled,
            _ => Self::Unknown,
        }
    }
}

impl From<Refusal> for Failed {
    fn from(_: Refusal) -> Self {
        Self::Settled
    }
}

impl From<InvitationRefusal> for Failed {
    fn from(_: InvitationRefusal) -> Self {
        Self::Settled
    }
}

impl From<AnswerError> for Failed {
    fn from(error: AnswerError) -> Self {
        match error {
            AnswerError::Db(error) => Self::Database(error),
            _ => Self::Raced,
        }
    }
}

/// One person back, a colleague named: both letters, both traces, in one transaction under the event's lock.
pub async fn replace(app: &App, guest: &Guest, from: LinkId, order: &Order) -> Result<(), Failed> {
    let tx = app.db.write(guest.actor()).await?;
    let on = Ground::lock(app, &tx, guest.event(), app.clock.now()).await?;
    let focal = store::by_link(&tx, &on.occasion.event, guest.link().id).await?;
    let focal = focal.ok_or(Failed::NotFocal)?;
    let person = people::person(&tx, (on.event(), focal.point.organisation), from).await?;
    let person = person.ok_or(Failed::Unknown)?;
    let before = people::replacements(&tx, on.event(), focal.point.organisation).await?;
    if before.iter().any(|one| one.from == from) {
        // A second click: it is done.
        return Ok(());
    }
    let back = may_replace(&on, (&focal, &person)).await?;
    let colleague = known(&on, (&focal, &person), &order.colleague).await?;
    let told = take_back(&on, &person, back, &order.reason).await?;
    // A place that is kept is counted where it was.
    let promised: Vec<LinkId> = before.iter().filter(|one| !one.keeps_place).map(|one| one.to).collect();
    within_limit(&on, (&focal, &person), &promised).await?;
    let to = name_instead(&on, (&focal, &person), (colleague, &order.colleague)).await?;
    let id = FocalReplacementId::new(on.now, &app.chance);
    let promoted = give_place(&on, (&focal, &person), (id, from, to)).await?;
    if let Some((to, calendar)) = told {
        let letter = Replaced {
            id,
            link: from,
            to,
            organisation: &focal.organisation.name,
            reason: &order.reason,
            calendar,
        };
        letters::replaced(app, &tx, &on.occasion, letter).await?;
    }
    let detail = format!("{back:?} taken back, a colleague invited; promoted: {promoted}");
    let process = on.occasion.event.process;
    audit(app, &tx, ("focal_point.replace", process), (&focal.point, detail)).await?;
    Ok(tx.commit().await?)
}

async fn may_replace(on: &Ground<'_>, (focal, person): (&Held, &Person)) -> Result<Back, Failed> {
    match standing(&on.occasion, on.now) {
        Standing::Open => {}
        other => return Err(Failed::NotOpen(other)),
    }
    let back = rules::back(person).ok_or(Failed::Settled)?;
    if people::has_place(on.tx, on.event(), person.link).await? {
        return Err(Failed::HasPlace);
    }
    // As many for each person at first hand as a guest may name, and no flood of letters.
    let everybody = people::people(on.tx, on.event(), focal.point.organisation).await?.len() as u64;
    if people::count_by(on.tx, focal.point.id).await? >= everybody.max(1) * MOST_COLLEAGUES {
        return Err(Failed::TooMany);
    }
    Ok(back)
}

/// The registration is cancelled or the invitation revoked, for the reason given; who is to be told, and which times
/// leave that person's calendar.
async fn take_back(on: &Ground<'_>, person: &Person, back: Back, reason: &str) -> Result<Option<Left>, Failed> {
    match back {
        Back::Registration => {
            let present = registrations::by_link(on.tx, on.event(), person.link).await?;
            let present = present.ok_or(Failed::Unknown)?;
            let step = present.cancel(reason, on.now)?;
            if write::apply(on.tx, &step).await? == write::Applied::Raced {
                return Err(Failed::Raced);
            }
            supersede(on.app, on.tx, present.id).await?;
            let detail = format!("{} → {}", word(step.from()), word(step.to()));
            on.audit("registration.cancel", Some(present.id), detail).await?;
            let held = (present.state == Registered::Confirmed)
                .then(|| calendar(on.app, &on.occasion, Told::of(&present, 1)).off());
            let to = Recipient {
                name: present.answers.name.as_str().to_owned(),
                address: present.answers.email,
                lang: present.answers.lang,
            };
            Ok(Some((to, held)))
        }
        Back::Invitation => {
            let invitation = person.invitation.as_ref().ok_or(Failed::Unknown)?;
            let step = invitation.revoke(reason.to_owned(), on.now)?;
            let words = step.words();
            if invitations::apply(on.tx, &[step]).await? == invitations::Applied::Raced {
                return Err(Failed::Raced);
            }
            outbox::cancel_for(on.app, on.tx, cause(invitation.id), "revoked").await?;
            on.tx.audit(revoked(on, invitation.id, words)).await?;
            let who = contacts::find(on.tx, on.occasion.event.process, invitation.contact).await?;
            let to = who.filter(|who| !who.do_not_contact).map(|who| Recipient {
                name: who.name.as_str().to_owned(),
                address: who.email,
                lang: who.lang,
            });
            Ok(to.map(|to| (to, None)))
        }
    }
}

fn revoked(on: &Ground<'_>, id: InvitationId, detail: String) -> Audit {
    Audit {
        at: on.now,
        action: "invitation.revoke",
        process: Some(on.occasion.event.process),
        event: Some(on.event()),
        subject: "invitation",
        subject_id: Some(id.uuid()),
        detail,
    }
}

/// Counted after the place was given back: those who hold one, and colleagues who were named and have not answered.
async fn within_limit(on: &Ground<'_>, (focal, person): (&Held, &Person), promised: &[LinkId]) -> Result<(), Failed> {
    let organisation = focal.point.organisation;
    let wish = Wish::of(Attendance::InRoom, group(focal, person), Some(organisation), &on.groups);
    let (Some(limit), Some(_)) = (on.limits.per_organisation, wish.organisation) else {
        return Ok(());
    };
    let counts = places::counts_for(on.tx, on.event(), &on.groups, wish).await?;
    let confirmed = counts.by_organisation.get(&organisation).copied().unwrap_or(0);
    let waiting = people::waiting(on.tx, on.event(), promised).await?;
    let taken = confirmed.saturating_add(u32::try_from(waiting).unwrap_or(u32::MAX));
    if rules::has_room(Some(limit), taken) {
        Ok(())
    } else {
        Err(Failed::NoRoom(limit))
    }
}
