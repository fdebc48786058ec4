//! The two letters with a one-time link: for somebody new, and for somebody who forgot the password.
use super::model::{Account, OneTimeLink};
use super::store::links;
use crate::access::frame::instant;
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::{AccountLinkId, EmailAddress};
use crate::mail::letter::{Letter, LetterKind};
use crate::mail::message::Correspondent;
use crate::mail::outbox::{Cause, Lane, NewMessage, ONE_TIME_LINK, Recipient, enqueue};
use crate::mail::wanted::{Waiting, Wanted};
use sea_orm::DbErr;

/// "Sign in": to a new account.
struct SignInLink(Facts);

/// "Choose a new password."
struct PasswordReset(Facts);

struct Facts {
    name: String,
    deadline: String,
    contact_email: String,
}

impl Letter for SignInLink {
    const KIND: LetterKind = LetterKind::SignInLink;
    fn placeholders(&self) -> Vec<(&'static str, String)> {
        self.0.placeholders()
    }
}

impl Letter for PasswordReset {
    const KIND: LetterKind = LetterKind::PasswordReset;
    fn placeholders(&self) -> Vec<(&'static str, String)> {
        self.0.placeholders()
    }
}

impl Facts {
    fn of(app: &App, account: &Account, link: &OneTimeLink) -> Self {
        let house = Correspondent::parse(&app.settings.mail_from);
        Self {
            name: account.name.clone(),
            deadline: instant(account.lang, link.expires_at),
            contact_email: house.map_or_else(|_| String::new(), |house| house.address.as_str().to_owned()),
        }
    }

    fn placeholders(&self) -> Vec<(&'static str, String)> {
        vec![
            ("name", self.name.clone()),
            ("deadline", self.deadline.clone()),
            ("contact_email", self.contact_email.clone()),
        ]
    }
}

pub async fn sign_in_link(app: &App, tx: &WriteTx, account: &Account, link: &OneTimeLink) -> Result<(), DbErr> {
    send(app, tx, (account, link), &SignInLink(Facts::of(app, account, link))).await
}

pub async fn password_reset(app: &App, tx: &WriteTx, account: &Account, link: &OneTimeLink) -> Result<(), DbErr> {
    send(app, tx, (account, link), &PasswordReset(Facts::of(app, account, link))).await
}

/// For the heartbeat: a letter whose link was used, replaced or has expired is not sent any more.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let id = message.cause_id.map(AccountLinkId::from);
    let link = match id {
        Some(id) => links::find(app.db.read(), id).await?,
        None => None,
    };
    let opens = link.is_some_and(|link| link.opens(app.clock.now()));
    Ok(if opens { Wanted::Yes } else { Wanted::No("link_spent") })
}

async fn send<L: Letter>(
    app: &App,
    tx: &WriteTx,
    (account, link): (&Account, &OneTimeLink),
    letter: &L,
) -> Result<(), DbErr> {
    let address = EmailAddress::parse(&account.email)
        .map_err(|_| DbErr::Custom("an account's address cannot be read".to_owned()))?;
    let message = NewMessage {
        event: None,
        letter: L::KIND,
        lane: Lane::Critical,
        dedupe_key: format!("acc/{}", link.id),
        to: Recipient {
            name: account.name.clone(),
            address,
            lang: account.lang,
        },
        values: letter.values(),
        link: None,
        calendar: None,
        not_before: None,
        expires_at: Some(link.expires_at),
        cause: Cause {
            kind: ONE_TIME_LINK,
            id: Some(link.id.uuid()),
        },
    };
    enqueue(app, tx, message).await.map(drop)
}
