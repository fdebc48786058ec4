//! What organisers decide about a registration, each with its letter.
use super::ground::Ground;
use super::places::{placement, placement_instead, promote, promoted_words, tell_landing, wish_of};
use super::{Failed, won};
use crate::access::{ManageRegistrations, Permit};
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::{GroupId, RegistrationId};
use crate::participation::invitation::store as invitations;
use crate::participation::registration::letters::{self, Cancelled, Promoted, Refused, Told};
use crate::participation::registration::model::{Landing, Refusal, Registration, State, Step, word};
use crate::participation::registration::rules::{Placement, Wish};
use crate::participation::registration::store::{self, places, write};

/// Says yes, when there is a place: from the list of those to be decided, or past the order of the waiting list.
pub async fn confirm(app: &App, permit: &Permit<ManageRegistrations>, id: RegistrationId) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let (on, present) = find(app, &tx, permit, id).await?;
    let step = present.confirm(on.now)?;
    places::give_back(&tx, on.event(), present.link).await?;
    if let Placement::Wait(shortage) = placement(&on, wish_of(&on, &present)).await? {
        return Err(Failed::NoRoom(shortage));
    }
    apply(&on, &present, &step, "registration.confirm").await?;
    match present.state {
        State::Waitlisted => {
            letters::send(app, &tx, &on.occasion, &Promoted(Told::of(&present, 1))).await?;
        }
        _ => tell_landing(&on, Told::of(&present, 1), Landing::Confirmed).await?,
    }
    Ok(tx.commit().await?)
}

/// Puts a pending registration at the end of the waiting list; a free place is given to it at once.
pub async fn waitlist(app: &App, permit: &Permit<ManageRegistrations>, id: RegistrationId) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let (on, present) = find(app, &tx, permit, id).await?;
    let queue = places::next_in_queue(&tx, on.event()).await?;
    let step = present.wait(queue, on.now)?;
    apply(&on, &present, &step, "registration.waitlist").await?;
    promote(&on).await?;
    if store::state_of(&tx, id).await? == Some(State::Waitlisted) {
        tell_landing(&on, Told::of(&present, 1), Landing::Waitlisted(queue)).await?;
    }
    Ok(tx.commit().await?)
}

/// Says no; the person is told why.
pub async fn refuse(
    app: &App,
    permit: &Permit<ManageRegistrations>,
    id: RegistrationId,
    reason: &str,
) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let (on, present) = find(app, &tx, permit, id).await?;
    let step = present.refuse(reason, on.now)?;
    apply(&on, &present, &step, "registration.refuse").await?;
    if places::give_back(&tx, on.event(), present.link).await? {
        promote(&on).await?;
    }
    let letter = Refused {
        told: Told::of(&present, 1),
        reason: reason.to_owned(),
    };
    letters::send(app, &tx, &on.occasion, &letter).await?;
    Ok(tx.commit().await?)
}

/// Takes a registration back; the person is told why, the place goes to the next who waits.
pub async fn cancel(
    app: &App,
    permit: &Permit<ManageRegistrations>,
    id: RegistrationId,
    reason: &str,
) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let (on, present) = find(app, &tx, permit, id).await?;
    let step = present.cancel(reason, on.now)?;
    apply(&on, &present, &step, "registration.cancel").await?;
    let letter = Cancelled {
        told: Told::of(&present, 1),
        reason: reason.to_owned(),
    };
    letters::send(app, &tx, &on.occasion, &letter).await?;
    if present.state == State::Confirmed {
        promote(&on).await?;
    }
    Ok(tx.commit().await?)
}

/// Corrects the group of record, of the registration and of its invitation together, so that no two columns of a
/// table count one person in two rows.
pub async fn change_group(
    app: &App,
    permit: &Permit<ManageRegistrations>,
    id: RegistrationId,
    (group, reason): (GroupId, &str),
) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    let (on, present) = find(app, &tx, permit, id).await?;
    if reason.trim().is_empty() {
        return Err(Refusal::NoReason.into());
    }
    on.groups.by_id(group).ok_or(Failed::Unknown)?;
    let held = wish_of(&on, &present);
    let wish = Wish::of(held.attendance, Some(group), present.organisation, &on.groups);
    if present.state == State::Confirmed
        && let Placement::Wait(shortage) = placement_instead(&on, held, wish).await?
    {
        return Err(Failed::NoRoom(shortage));
    }
    write::set_group(&tx, present.id, group).await?;
    if let Some(invitation) = present.invitation {
        invitations::set_group(&tx, invitation, group).await?;
    }
    let promoted = promote(&on).await?;
    let code = |id: Option<GroupId>| {
        let group = id.and_then(|id| on.groups.by_id(id));
        group.map_or("none", |group| group.code.as_str())
    };
    let (before, after) = (code(present.group), code(Some(group)));
    let detail = format!("{before} → {after}: {}{}", reason.trim(), promoted_words(promoted));
    on.audit("registration.group", Some(present.id), detail).await?;
    Ok(tx.commit().await?)
}

async fn find<'a>(
    app: &'a App,
    tx: &'a WriteTx,
    permit: &Permit<ManageRegistrations>,
    id: RegistrationId,
) -> Result<(Ground<'a>, Registration), Failed> {
    let on = Ground::lock(app, tx, permit.event(), app.clock.now()).await?;
    let present = store::find(tx, permit.event(), id).await?.ok_or(Failed::Unknown)?;
    Ok((on, present))
}

async fn apply(on: &Ground<'_>, present: &Registration, step: &Step, action: &'static str) -> Result<(), Failed> {
    won(write::apply(on.tx, step).await?)?;
    letters::supersede(on.app, on.tx, present.id).await?;
    let detail = format!("{} → {}", word(step.from()), word(step.to()));
    on.audit(action, Some(present.id), detail).await
}
