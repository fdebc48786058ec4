//! What the command does: adding an account, and finding the way back in.
use super::{NewAccount, give_in, insert};
use crate::access::Role;
use crate::access::account::model::{Given, Place, WELCOME_LASTS};
use crate::access::account::store::{self, grants, links};
use crate::access::password::{HashingFailed, Password};
use crate::app::App;
use crate::db::Actor;
use crate::kernel::{AccountId, EmailAddress, EmailProblem, Lang, LinkToken, NameProblem, PersonName};
use crate::mail::one_time_link;
use sea_orm::DbErr;

/// What `tashawur organiser add` is asked for, as it was typed.
#[derive(Clone, Debug)]
pub struct Wanted<'a> {
    pub email: &'a str,
    pub name: &'a str,
    pub role: &'a str,
    /// The word in the event's address; every role but `admin` is held on an event.
    pub event: Option<&'a str>,
}

/// Why the command refuses; each sentence says the mend.
#[derive(Debug, thiserror::Error)]
pub enum CommandProblem {
    #[error("--email: this is no address that mail can be sent to ({0})")]
    Email(EmailProblem),
    #[error("--name: this is no name ({0})")]
    Name(NameProblem),
    #[error("--role {0:?} is unknown: say viewer, organiser, owner or admin")]
    Role(String),
    #[error("--role {0} is held on an event: say which one with --event SLUG")]
    EventMissing(&'static str),
    #[error("--role admin is for the whole installation: leave out --event")]
    EventTooMuch,
    #[error("--event {0:?}: there is no event with this word in its address")]
    UnknownEvent(String),
    #[error(transparent)]
    Hashing(#[from] HashingFailed),
    #[error("the database refused: {0}")]
    Db(#[from] DbErr),
}

/// `tashawur organiser add`: makes the account, or finds it and switches it on again; gives the role; answers with a
/// one-time sign-in link. So it is also the way back in for an administrator who lost everything.
pub async fn add(app: &App, wanted: Wanted<'_>) -> Result<String, CommandProblem> {
    let new = NewAccount {
        email: EmailAddress::parse(wanted.email).map_err(CommandProblem::Email)?,
        name: PersonName::parse(wanted.name).map_err(CommandProblem::Name)?,
        lang: Lang::En,
        given: given(app, &wanted).await?,
    };
    let tx = app.db.write(Actor::Command).await?;
    let account = match store::by_email(&tx, &new.email).await? {
        Some(known) => {
            store::set_disabled(&tx, known.id, None).await?;
            known.id
        }
        None => insert(&tx, app, &new).await?,
    };
    give_in(&tx, app, account, new.given).await?;
    let link = links::issue(&tx, app, account, WELCOME_LASTS).await?;
    tx.commit().await?;
    Ok(one_time_link(
        app.base_url(),
        &LinkToken::one_time(&app.keys.link, link.id),
    ))
}

/// For `demo`: an account whose password is known from the start.
pub async fn add_with_password(app: &App, new: NewAccount, password: Password) -> Result<AccountId, CommandProblem> {
    let hash = password.hash(&app.chance).await?;
    let tx = app.db.write(Actor::Command).await?;
    let account = insert(&tx, app, &new).await?;
    store::set_password(&tx, account, hash).await?;
    give_in(&tx, app, account, new.given).await?;
    tx.commit().await?;
    Ok(account)
}

async fn given(app: &App, wanted: &Wanted<'_>) -> Result<Given, CommandProblem> {
    let role = Role::parse(wanted.role).ok_or_else(|| CommandProblem::Role(wanted.role.to_owned()))?;
    match (role, wanted.event) {
        (Role::Admin, None) => Ok(Given::Admin),
        (Role::Admin, Some(_)) => Err(CommandProblem::EventTooMuch),
        (role, None) => Err(CommandProblem::EventMissing(role.word())),
        (role, Some(slug)) => {
            let event = grants::event_by_slug(app.db.read(), slug).await?;
            let event = event.ok_or_else(|| CommandProblem::UnknownEvent(slug.to_owned()))?;
            Ok(Given::On(Place::Event(event), role))
        }
    }
}
