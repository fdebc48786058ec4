//! Signing in by password or link, asking for a link, choosing a password, signing out everywhere.
use super::rules::Counted;
use super::store::{self, Key};
use crate::access::account::letters;
use crate::access::account::model::{Account, OneTimeLink, RESET_LASTS};
use crate::access::account::store as accounts;
use crate::access::account::store::links;
use crate::access::password::{HashingFailed, Password};
use crate::access::{Permit, UseDesk, session};
use crate::app::App;
use crate::db::{Actor, Audit};
use crate::kernel::{AccountId, EmailAddress, Lang, LinkToken};
use crate::web::Network;
use axum_extra::extract::cookie::Cookie;
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};

/// Why somebody is not let in.
#[derive(Debug, thiserror::Error)]
pub enum SignInError {
    /// Unknown address, no password yet, switched off or a wrong password: nobody learns which.
    #[error("address and password do not fit")]
    Wrong,
    #[error("too many tries")]
    TooMany { until: DateTime<Utc> },
    /// The one-time link was used, or is too old.
    #[error("the link was used already")]
    Spent,
    #[error(transparent)]
    Hashing(#[from] HashingFailed),
    #[error("the database refused")]
    Db(#[from] DbErr),
}

/// Somebody types address and password.
pub async fn sign_in(
    app: &App,
    network: &Network,
    email: &EmailAddress,
    password: Password,
) -> Result<Cookie<'static>, SignInError> {
    let keys = keys(app, Counted::Account, email, network);
    let account = prove(app, &keys, email, password).await?;
    let tx = app.db.write(Actor::Account(account.id)).await?;
    forgive(&tx, &keys, app.clock.now()).await?;
    let cookie = session::start(&tx, app, account.id).await?;
    tx.audit(line(app, "account.sign_in", account.id)).await?;
    tx.commit().await?;
    Ok(cookie)
}

/// What a one-time link opens now.
pub async fn behind(app: &App, typed: &str) -> Result<Option<(OneTimeLink, Account)>, DbErr> {
    let Ok(token) = LinkToken::parse(typed) else {
        return Ok(None);
    };
    let Some(link) = links::by_token(app.db.read(), &token).await? else {
        return Ok(None);
    };
    let account = accounts::find(app.db.read(), link.account).await?;
    let living = account.filter(|account| account.is_living() && link.opens(app.clock.now()));
    Ok(living.map(|account| (link, account)))
}

/// Somebody presses the button behind a one-time link. Whoever comes for the first time gets the language of the
/// browser, which knows better than the one who added the account.
pub async fn sign_in_by_link(
    app: &App,
    (link, account): (&OneTimeLink, &Account),
    lang: Lang,
) -> Result<Cookie<'static>, SignInError> {
    let tx = app.db.write(Actor::Account(account.id)).await?;
    if !links::use_up(&tx, link, app.clock.now()).await? {
        return Err(SignInError::Spent);
    }
    if account.password.is_none() {
        accounts::set_lang(&tx, account.id, lang).await?;
    }
    let cookie = session::start(&tx, app, account.id).await?;
    tx.audit(line(app, "account.sign_in_by_link", account.id)).await?;
    tx.commit().await?;
    Ok(cookie)
}

/// "I forgot my password": a letter when there is such an account, silence when not, about the same work for both.
pub async fn forgot(app: &App, network: &Network, email: &EmailAddress) -> Result<(), DbErr> {
    let keys = keys(app, Counted::Letters, email, network);
    let account = accounts::by_email(app.db.read(), email).await?;
    let account = account.filter(Account::is_living);
    let tx = match &account {
        Some(_) => app.db.write(Actor::Anybody).await?,
        None => app.db.write_machine().await?,
    };
    if store::count(&tx, &keys, app.clock.now()).await?.is_err() {
        return Ok(());
    }
    if let Some(account) = account {
        let link = links::issue(&tx, app, account.id, RESET_LASTS).await?;
        letters::password_reset(app, &tx, &account, &link).await?;
        tx.audit(line(app, "account.forgot_password", account.id)).await?;
    }
    tx.commit().await
}

/// Whether somebody who is signed in knows the present password; counted like a sign-in.
pub async fn knows_password(
    app: &App,
    network: &Network,
    who: AccountId,
    password: Password,
) -> Result<(), SignInError> {
    let account = accounts::find(app.db.read(), who).await?.ok_or(SignInError::Wrong)?;
    let email = EmailAddress::parse(&account.email).map_err(|_| SignInError::Wrong)?;
    let keys = keys(app, Counted::Account, &email, network);
    prove(app, &keys, &email, password).await?;
    let tx = app.db.write_machine().await?;
    forgive(&tx, &keys, app.clock.now()).await?;
    Ok(tx.commit().await?)
}

/// Chooses a password: every other session of the account and every unused link end.
pub async fn set_password(
    app: &App,
    permit: &Permit<UseDesk>,
    password: Password,
) -> Result<Cookie<'static>, SignInError> {
    let who = permit.who().account;
    let hash = password.hash(&app.chance).await?;
    let tx = app.db.write(permit.actor()).await?;
    accounts::set_password(&tx, who, hash).await?;
    links::retire(&tx, who, app.clock.now()).await?;
    session::end_all(&tx, who).await?;
    let cookie = session::start(&tx, app, who).await?;
    tx.audit(line(app, "account.set_password", who)).await?;
    tx.commit().await?;
    Ok(cookie)
}

/// Ends every session of one's own account, this one too.
pub async fn sign_out_everywhere(app: &App, permit: &Permit<UseDesk>) -> Result<(), DbErr> {
    let who = permit.who().account;
    let tx = app.db.write(permit.actor()).await?;
    session::end_all(&tx, who).await?;
    tx.audit(line(app, "account.sign_out_everywhere", who)).await?;
    tx.commit().await
}

/// The language of one's own pages.
pub async fn set_language(app: &App, permit: &Permit<UseDesk>, lang: Lang) -> Result<(), DbErr> {
    let who = permit.who().account;
    let tx = app.db.write(permit.actor()).await?;
    accounts::set_lang(&tx, who, lang).await?;
    let detail = format!("{} → {}", permit.lang().code(), lang.code());
    tx.audit(Audit {
        detail,
        ..line(app, "account.set_language", who)
    })
    .await?;
    tx.commit().await
}

/// For the heartbeat, now and then: failures and sessions too old to matter go.
pub async fn sweep(app: &App) -> Result<(), DbErr> {
    let tx = app.db.write_machine().await?;
    store::sweep(&tx, app.clock.now()).await?;
    session::sweep(&tx, app.clock.now()).await?;
    tx.commit().await
}

/// Counts, then looks: a hundred tries sent at once are a hundred tries.
async fn prove(app: &App, keys: &[Key; 2], email: &EmailAddress, password: Password) -> Result<Account, SignInError> {
    let tx = app.db.write_machine().await?;
    if let Err(until) = store::count(&tx, keys, app.clock.now()).await? {
        return Err(SignInError::TooMany { until });
    }
    tx.commit().await?;
    let account = accounts::by_email(app.db.read(), email).await?;
    let kept = account.as_ref().and_then(|account| account.password.clone());
    let right = password.is(kept).await?;
    account
        .filter(|account| right && account.is_living())
        .ok_or(SignInError::Wrong)
}

/// The try was right: the account begins anew, and the network has one try less against it.
async fn forgive(tx: &impl ConnectionTrait, keys: &[Key; 2], now: DateTime<Utc>) -> Result<(), DbErr> {
    let [by_account, by_network] = keys;
    store::forget(tx, by_account).await?;
    store::uncount(tx, by_network, now).await
}

fn keys(app: &App, what: Counted, email: &EmailAddress, network: &Network) -> [Key; 2] {
    let key = |what: Counted, whom: &str| Key {
        what,
        hash: app.keys.seal(&format!("tries {what:?} {whom}")),
    };
    [key(what, email.as_str()), key(Counted::Network, &network.to_string())]
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
