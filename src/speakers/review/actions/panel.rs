//! Who scores what: reviewers are added from accounts, assigned and removed; their scores stay.
use super::{Chosen, Failed};
use crate::access::account::store as accounts;
use crate::access::{ManageSpeakers, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::directory::group::store as groups;
use crate::directory::organisation::store as organisations;
use crate::kernel::{AssignmentId, EmailAddress, OrganisationId, ReviewerId};
use crate::programme::session::store as sessions;
use crate::speakers::call::model::Call;
use crate::speakers::call::store as calls;
use crate::speakers::review::model::{Assignment, Reviewer};
use crate::speakers::review::store::panel;

type May = Permit<ManageSpeakers>;

/// Makes somebody who has an account a reviewer, of everything until it is narrowed; a removed one scores again.
pub async fn add(
    app: &App,
    permit: &May,
    email: &EmailAddress,
    organisation: Option<OrganisationId>,
) -> Result<ReviewerId, Failed> {
    let now = app.clock.now();
    let tx = app.db.write(permit.actor()).await?;
    let call = call(&tx, permit).await?;
    known(&tx, permit, organisation).await?;
    let account = accounts::by_email(&tx, email).await?;
    let account = account.filter(|account| account.is_living()).ok_or(Failed::NoAccount)?;
    let before = panel::reviewers(&tx, call.id).await?;
    let id = match before.iter().find(|one| one.account == account.id) {
        Some(there) if !there.removed => return Err(Failed::Already),
        Some(there) => {
            panel::set_removed(&tx, there.id, None).await?;
            panel::set_organisation(&tx, there.id, organisation).await?;
            there.id
        }
        None => {
            let id = ReviewerId::new(now, &app.chance);
            panel::add(&tx, id, (call.id, account.id, organisation), now).await?;
            let everything = Assignment {
                group: None,
                session: None,
            };
            panel::assign(&tx, id, &[(AssignmentId::new(now, &app.chance), everything)]).await?;
            id
        }
    };
    tx.audit(line(app, permit, ("reviewer.add", id), String::new())).await?;
    tx.commit().await?;
    Ok(id)
}

/// What somebody scores from now on, and whose organisation is theirs.
pub async fn assign(
    app: &App,
    permit: &May,
    id: ReviewerId,
    (organisation, assignments): (Option<OrganisationId>, &[Assignment]),
) -> Result<(), Failed> {
    let now = app.clock.now();
    let tx = app.db.write(permit.actor()).await?;
    known(&tx, permit, organisation).await?;
    are_here(&tx, permit, assignments).await?;
    let before = find(&tx, permit, id).await?;
    let with_ids: Vec<(AssignmentId, Assignment)> = assignments
        .iter()
        .map(|one| (AssignmentId::new(now, &app.chance), *one))
        .collect();
    panel::assign(&tx, id, &with_ids).await?;
    panel::set_organisation(&tx, id, organisation).await?;
    let detail = format!("{} → {} assignments", before.assignments.len(), with_ids.len());
    tx.audit(line(app, permit, ("reviewer.assign", id), detail)).await?;
    Ok(tx.commit().await?)
}

/// Gets in no more; what was scored stays and counts.
pub async fn remove(app: &App, permit: &May, id: ReviewerId) -> Result<(), Failed> {
    let tx = app.db.write(permit.actor()).await?;
    find(&tx, permit, id).await?;
    panel::set_removed(&tx, id, Some(app.clock.now())).await?;
    tx.audit(line(app, permit, ("reviewer.remove", id), String::new()))
        .await?;
    Ok(tx.commit().await?)
}

async fn call(tx: &WriteTx, permit: &May) -> Result<Call, Failed> {
    calls::find_locked(tx, permit.event()).await?.ok_or(Failed::Unknown)
}

async fn find(tx: &WriteTx, permit: &May, id: ReviewerId) -> Result<Reviewer, Failed> {
    let call = call(tx, permit).await?;
    let all = panel::reviewers(tx, call.id).await?;
    all.into_iter().find(|one| one.id == id).ok_or(Failed::Unknown)
}

/// An organisation of this process, or none.
async fn known(tx: &WriteTx, permit: &May, id: Option<OrganisationId>) -> Result<(), Failed> {
    let Some(id) = id else { return Ok(()) };
    let found = organisations::find(tx, permit.process(), id).await?;
    found.map(drop).ok_or(Failed::Elsewhere(Chosen::Organisation))
}

/// Groups of this process, sessions of this event.
async fn are_here(tx: &WriteTx, permit: &May, assignments: &[Assignment]) -> Result<(), Failed> {
    let groups = groups::all(tx, permit.process()).await?;
    let sessions = sessions::all(tx, permit.event()).await?;
    for one in assignments {
        if one.group.is_some_and(|group| groups.by_id(group).is_none()) {
            return Err(Failed::Elsewhere(Chosen::Group));
        }
        let here = |session| sessions.iter().any(|one| one.id == session);
        if one.session.is_some_and(|session| !here(session)) {
            return Err(Failed::Elsewhere(Chosen::Session));
        }
    }
    Ok(())
}

fn line(app: &App, permit: &May, (action, id): (&'static str, ReviewerId), detail: String) -> Audit {
    Audit {
        at: app.clock.now(),
        action,
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "reviewer",
        subject_id: Some(id.uuid()),
        detail,
    }
}
