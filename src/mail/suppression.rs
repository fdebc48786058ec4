//! Addresses that are left alone: dead ones by every letter but those somebody just asked for, those of people who
//! unsubscribed by bulk mail only.
use super::marks;
use super::model::Scope;
use super::outbox::Lane;
use super::store::{self, Model, standing};
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::{EmailAddress, EventId, Lang, MessageId};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::HashMap;

/// Why this row is not sent, given what is said about its address.
pub(super) fn applies(said: &HashMap<(String, Scope), String>, row: &Model) -> Option<&'static str> {
    let says = |scope| said.get(&(row.address.clone(), scope)).map(String::as_str);
    match Lane::of(row.lane) {
        // Somebody at the screen has just asked for this: perhaps the mailbox is back.
        Lane::Critical => None,
        Lane::Transactional => says(Scope::All).map(word),
        Lane::Bulk => says(Scope::All).or_else(|| says(Scope::Bulk)).map(word),
    }
}

fn word(reason: &str) -> &'static str {
    match reason {
        "unsubscribed" => "unsubscribed",
        "bounced" => "bounced",
        _ => "unknown_address",
    }
}

/// This person gets no more invitations and reminders; what concerns a registration still arrives.
pub async fn unsubscribe(
    app: &App,
    tx: &WriteTx,
    address: &EmailAddress,
    because: Option<MessageId>,
) -> Result<(), DbErr> {
    standing::suppress(tx, app, (address.as_str(), Scope::Bulk, "unsubscribed"), because).await
}

/// Takes back [`unsubscribe`]. False: there was nothing to take back.
pub async fn resubscribe(tx: &WriteTx, address: &EmailAddress) -> Result<bool, DbErr> {
    standing::lift(tx, address.as_str(), Scope::Bulk).await
}

/// To whom a bulk message went, for the page its unsubscribe address leads to.
#[derive(Debug, Clone)]
pub struct Receiver {
    pub message: MessageId,
    pub event: Option<EventId>,
    pub address: EmailAddress,
    pub lang: Lang,
    pub unsubscribed: bool,
}

/// Whom the token of an unsubscribe address speaks for; `None`: it is not ours.
pub async fn receiver(app: &App, token: &str) -> Result<Option<Receiver>, DbErr> {
    let db = app.db.read();
    let Some(id) = marks::unsubscribed(&app.keys, token) else {
        return Ok(None);
    };
    let Some(row) = store::find(db, id).await? else {
        return Ok(None);
    };
    let Ok(address) = EmailAddress::parse(&row.address) else {
        return Ok(None);
    };
    let said = standing::suppressed(db, vec![row.address.clone()]).await?;
    Ok(Some(Receiver {
        message: id,
        event: row.event_id,
        lang: Lang::parse(&row.lang).unwrap_or(Lang::En),
        unsubscribed: said.contains_key(&(row.address, Scope::Bulk)),
        address,
    }))
}

/// The address was edited, or somebody says that it works: mail goes there again.
pub async fn mend(tx: &WriteTx, address: &EmailAddress) -> Result<bool, DbErr> {
    standing::lift(tx, address.as_str(), Scope::All).await
}

/// Why no mail, or no bulk mail, goes to this address.
pub async fn standing_of(db: &impl ConnectionTrait, address: &EmailAddress) -> Result<Vec<(Scope, String)>, DbErr> {
    let said = standing::suppressed(db, vec![address.as_str().to_owned()]).await?;
    Ok(said.into_iter().map(|((_, scope), reason)| (scope, reason)).collect())
}

/// Everybody who is left alone, asked once for a whole audience.
#[derive(Debug, Default)]
pub struct LeftAlone(HashMap<(String, Scope), String>);

impl LeftAlone {
    pub async fn read(db: &impl ConnectionTrait) -> Result<Self, DbErr> {
        standing::all_suppressed(db).await.map(Self)
    }

    /// Why bulk mail would not be sent to this address: the wider reason first.
    pub fn bulk(&self, address: &EmailAddress) -> Option<Scope> {
        let said = |scope| self.0.contains_key(&(address.as_str().to_owned(), scope));
        [Scope::All, Scope::Bulk].into_iter().find(|scope| said(*scope))
    }
}
