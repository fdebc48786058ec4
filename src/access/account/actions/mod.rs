//! What administrators do with accounts: add, give and take roles, send a new link, switch off and on.
mod command;

use super::letters;
use super::model::{Account, Given, WELCOME_LASTS};
use super::rules::{Refusal, may_give, may_lower};
use super::store::{self, grants, links};
use crate::access::{ManageAccounts, Permit, Role, session};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::kernel::{AccountId, EmailAddress, Lang, PersonName, RoleGrantId};
pub use command::{CommandProblem, Wanted, add, add_with_password};
use sea_orm::DbErr;

/// Somebody new.
#[derive(Clone)]
pub struct NewAccount {
    pub email: EmailAddress,
    pub name: PersonName,
    pub lang: Lang,
    pub given: Given,
}

/// Why nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum AccountError {
    #[error("no such account, or no such role of it")]
    Unknown,
    /// The address has an account already.
    #[error("the address is taken")]
    Taken,
    #[error(transparent)]
    Refused(#[from] Refusal),
    #[error("the database refused")]
    Db(#[from] DbErr),
}

/// Adds somebody with a first role, and mails a sign-in link.
pub async fn invite(app: &App, permit: &Permit<ManageAccounts>, new: NewAccount) -> Result<AccountId, AccountError> {
    may_give(permit.role(), new.given.role())?;
    let tx = app.db.write(permit.actor()).await?;
    if store::by_email(&tx, &new.email).await?.is_some() {
        return Err(AccountError::Taken);
    }
    let id = insert(&tx, app, &new).await?;
    give_in(&tx, app, id, new.given).await?;
    mail_link(&tx, app, id).await?;
    tx.commit().await?;
    Ok(id)
}

/// Mails a new sign-in link; the old one stops.
pub async fn send_link(app: &App, permit: &Permit<ManageAccounts>, id: AccountId) -> Result<(), AccountError> {
    let tx = app.db.write(permit.actor()).await?;
    let account = store::find(&tx, id).await?.filter(Account::is_living);
    account.ok_or(AccountError::Unknown)?;
    mail_link(&tx, app, id).await?;
    tx.audit(line(app, "account.send_link", id)).await?;
    Ok(tx.commit().await?)
}

/// Gives a role, in place of the one held there before.
pub async fn give(app: &App, permit: &Permit<ManageAccounts>, id: AccountId, given: Given) -> Result<(), AccountError> {
    may_give(permit.role(), given.role())?;
    let tx = app.db.write(permit.actor()).await?;
    store::find(&tx, id).await?.ok_or(AccountError::Unknown)?;
    give_in(&tx, app, id, given).await?;
    sign_out_other(&tx, permit, id).await?;
    Ok(tx.commit().await?)
}

/// Takes a role on a process or event away.
pub async fn take(
    app: &App,
    permit: &Permit<ManageAccounts>,
    id: AccountId,
    grant: RoleGrantId,
) -> Result<(), AccountError> {
    let tx = app.db.write(permit.actor()).await?;
    let taken = grants::take(&tx, id, grant).await?.ok_or(AccountError::Unknown)?;
    let was = Given::On(taken.place, taken.role);
    tx.audit(Audit {
        process: was.process(),
        event: was.event(),
        detail: format!("{} → none", taken.role.word()),
        ..line(app, "account.take_role", id)
    })
    .await?;
    sign_out_other(&tx, permit, id).await?;
    Ok(tx.commit().await?)
}

/// Makes an administrator an ordinary organiser again.
pub async fn end_admin(app: &App, permit: &Permit<ManageAccounts>, id: AccountId) -> Result<(), AccountError> {
    let tx = app.db.write(permit.actor()).await?;
    may_lower(permit.who().account, id, store::other_admins(&tx, id).await?)?;
    store::find(&tx, id).await?.ok_or(AccountError::Unknown)?;
    store::end_admin(&tx, id).await?;
    let detail = format!("{} → none", Role::Admin.word());
    tx.audit(Audit {
        detail,
        ..line(app, "account.take_role", id)
    })
    .await?;
    sign_out_other(&tx, permit, id).await?;
    Ok(tx.commit().await?)
}

/// Nobody gets in with this account any more: its sessions and links end at once.
pub async fn switch_off(app: &App, permit: &Permit<ManageAccounts>, id: AccountId) -> Result<(), AccountError> {
    let now = app.clock.now();
    let tx = app.db.write(permit.actor()).await?;
    may_lower(permit.who().account, id, store::other_admins(&tx, id).await?)?;
    store::find(&tx, id).await?.ok_or(AccountError::Unknown)?;
    store::set_disabled(&tx, id, Some(now)).await?;
    links::retire(&tx, id, now).await?;
    session::end_all(&tx, id).await?;
    tx.audit(line(app, "account.switch_off", id)).await?;
    Ok(tx.commit().await?)
}

pub async fn switch_on(app: &App, permit: &Permit<ManageAccounts>, id: AccountId) -> Result<(), AccountError> {
    let tx = app.db.write(permit.actor()).await?;
    store::find(&tx, id).await?.ok_or(AccountError::Unknown)?;
    store::set_disabled(&tx, id, None).await?;
    tx.audit(line(app, "account.switch_on", id)).await?;
    Ok(tx.commit().await?)
}

/// Whoever's roles change signs in anew; the administrator at work need not.
async fn sign_out_other(tx: &WriteTx, permit: &Permit<ManageAccounts>, id: AccountId) -> Result<(), DbErr> {
    if permit.who().account == id {
        return Ok(());
    }
    session::end_all(tx, id).await
}

async fn mail_link(tx: &WriteTx, app: &App, id: AccountId) -> Result<(), DbErr> {
    let account = store::find(tx, id).await?;
    let account = account.ok_or_else(|| DbErr::RecordNotFound("an account".to_owned()))?;
    let link = links::issue(tx, app, id, WELCOME_LASTS).await?;
    letters::sign_in_link(app, tx, &account, &link).await
}

/// The account's row and its audit line.
async fn insert(tx: &WriteTx, app: &App, new: &NewAccount) -> Result<AccountId, DbErr> {
    let now = app.clock.now();
    let id = AccountId::new(now, &app.chance);
    let account = Account {
        id,
        email: new.email.as_str().to_owned(),
        name: new.name.as_str().to_owned(),
        lang: new.lang,
        is_admin: false,
        password: None,
        created_at: now,
        disabled_at: None,
    };
    store::insert(tx, account).await?;
    tx.audit(line(app, "account.add", id)).await?;
    Ok(id)
}

/// Gives a role in an open change, with its audit line.
async fn give_in(tx: &WriteTx, app: &App, account: AccountId, given: Given) -> Result<(), DbErr> {
    let before = match given {
        Given::Admin => {
            store::make_admin(tx, account).await?;
            None
        }
        Given::On(place, role) => grants::give(tx, app, account, (place, role)).await?,
    };
    let detail = format!("{} → {}", before.map_or("none", Role::word), given.role().word());
    tx.audit(Audit {
        process: given.process(),
        event: given.event(),
        detail,
        ..line(app, "account.give_role", account)
    })
    .await
}

fn line(app: &App, action: &'static str, account: AccountId) -> Audit {
    Audit {
        at: app.clock.now(),
        action,
        process: None,
        event: None,
        subject: "account",
        subject_id: Some(account.uuid()),
        detail: String::new(),
    }
}
