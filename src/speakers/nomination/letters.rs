//! The letters of this feature: a receipt, a withdrawal, a colleague's link; each in its reader's language.
use super::actions::Ground;
use crate::app::App;
use crate::db::WriteTx;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{EmailAddress, Lang, LinkId, NominationId};
use crate::mail::letter::LetterKind;
use crate::mail::outbox::{self, Cause, Lane, NewMessage, Recipient};
use crate::mail::template::Values;
use crate::participation::occasion::Occasion;
use sea_orm::DbErr;

/// The noun of this feature in the outbox.
pub const CAUSE: &str = "nomination";

/// Whom a letter is about, and after which change: that makes its key.
#[derive(Clone, Copy, Debug)]
pub struct Told<'a> {
    pub id: NominationId,
    pub link: LinkId,
    pub revision: i32,
    pub name: &'a str,
    pub email: &'a EmailAddress,
    pub lang: Lang,
}

/// What a receipt says.
#[derive(Clone, Copy, Debug)]
pub struct Receipt<'a> {
    pub number: i32,
    pub topic: &'a str,
    /// It takes the place of an earlier one.
    pub again: bool,
}

pub async fn send_receipt(on: &Ground<'_>, told: Told<'_>, receipt: Receipt<'_>) -> Result<(), DbErr> {
    let t = told.lang.t();
    let standing = match receipt.again {
        true => t.nomination_receipt_again(),
        false => t.nomination_receipt_first(),
    };
    let more = [
        ("name", told.name.to_owned()),
        ("number", receipt.number.to_string()),
        ("topic", receipt.topic.to_owned()),
        ("standing", plain(standing)),
        ("deadline", deadline(on, told.lang)),
    ];
    let message = message(on, told, LetterKind::NominationReceipt, &more);
    let message = NewMessage {
        lane: Lane::Critical,
        ..message
    };
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

pub async fn send_withdrawn(on: &Ground<'_>, told: Told<'_>) -> Result<(), DbErr> {
    let more = [("name", told.name.to_owned())];
    let message = message(on, told, LetterKind::NominationWithdrawn, &more);
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// To somebody a colleague proposed; it repeats nothing of what that person typed, not even a name.
pub async fn send_colleague(
    on: &Ground<'_>,
    (id, link): (NominationId, LinkId),
    (email, lang): (&EmailAddress, Lang),
) -> Result<(), DbErr> {
    let told = Told {
        id,
        link,
        revision: 0,
        name: "",
        email,
        lang,
    };
    let more = [("when", on.occasion.when(lang)), ("deadline", deadline(on, lang))];
    let message = NewMessage {
        expires_at: on.call.window.closes,
        ..message(on, told, LetterKind::NominationColleague, &more)
    };
    outbox::enqueue(on.app, on.tx, message).await.map(drop)
}

/// A newer fact takes the place of letters that have not left yet.
pub async fn supersede(app: &App, tx: &WriteTx, id: NominationId) -> Result<(), DbErr> {
    outbox::cancel_for(app, tx, cause(id), "superseded").await.map(drop)
}

/// Why a message about this nomination exists.
pub fn cause(id: NominationId) -> Cause {
    Cause {
        kind: CAUSE,
        id: Some(id.uuid()),
    }
}

fn deadline(on: &Ground<'_>, lang: Lang) -> String {
    let zone = &on.occasion.event.zone;
    on.call
        .window
        .closes
        .map(|closes| format::deadline(lang, zone, closes))
        .unwrap_or_default()
}

fn message(on: &Ground<'_>, told: Told<'_>, letter: LetterKind, more: &[(&'static str, String)]) -> NewMessage {
    let common = common(&on.occasion, told.lang);
    let values = common.into_iter().chain(more.iter().cloned());
    NewMessage {
        event: Some(on.occasion.event.id),
        letter,
        lane: Lane::Transactional,
        dedupe_key: format!("nomination/{}/{}", told.id, told.revision),
        to: Recipient {
            name: told.name.to_owned(),
            address: told.email.clone(),
            lang: told.lang,
        },
        values: values.map(|(name, value)| (name.to_owned(), value)).collect::<Values>(),
        link: Some(told.link),
        calendar: None,
        not_before: None,
        expires_at: None,
        cause: cause(told.id),
    }
}

fn common(occasion: &Occasion, lang: Lang) -> Vec<(&'static str, String)> {
    vec![
        ("event", occasion.name(lang).to_owned()),
        ("contact_email", occasion.contact_email().to_owned()),
        ("organiser", occasion.organiser(lang).to_owned()),
    ]
}
