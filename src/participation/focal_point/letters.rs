//! The letters of this feature: to the focal point, and to somebody who was replaced.
use super::model::Held;
use super::store::{self, Lost};
use crate::app::App;
use crate::db::WriteTx;
use crate::directory::contact::store as contacts;
use crate::kernel::{EmailAddress, FocalPointId, FocalReplacementId, Lang, LinkId};
use crate::mail::calendar::Calendar;
use crate::mail::letter::LetterKind;
use crate::mail::outbox::{self, Cause, Lane, NewMessage, Recipient};
use crate::mail::template::Values;
use crate::mail::wanted::{Waiting, Wanted};
use crate::participation::occasion::Occasion;
use crate::programme::event::model::State as EventState;
use sea_orm::DbErr;

/// The noun of this feature in the outbox.
pub const CAUSE: &str = "focal_point";
/// Of the letter to somebody replaced.
pub const CAUSE_REPLACED: &str = "focal_replacement";

/// Ten clicks on "send me my link again" send one letter an hour.
const ONE_LETTER_IN: i64 = 3_600;

/// "You are the focal point of …", with the link.
pub async fn named(app: &App, tx: &WriteTx, occasion: &Occasion, held: &Held) -> Result<(), DbErr> {
    let (point, who) = (&held.point, &held.who);
    let message = NewMessage {
        dedupe_key: format!("focal/{}", point.id),
        lane: Lane::Transactional,
        ..message(
            occasion,
            (point.id, point.link, &held.organisation.name),
            recipient(who.name.as_str(), &who.email, who.lang),
        )
    };
    outbox::enqueue(app, tx, message).await.map(drop)
}

/// The same once more, as asked for on the site; whether a letter was written.
pub async fn again(
    app: &App,
    tx: &WriteTx,
    occasion: &Occasion,
    (lost, address, lang): (&Lost, &EmailAddress, Lang),
) -> Result<bool, DbErr> {
    let hour = app.clock.now().timestamp() / ONE_LETTER_IN;
    let message = NewMessage {
        dedupe_key: format!("again/{}/{hour}", lost.link),
        lane: Lane::Critical,
        ..message(
            occasion,
            (lost.id, lost.link, &lost.organisation),
            recipient(&lost.name, address, lang),
        )
    };
    Ok(outbox::enqueue(app, tx, message).await?.is_some())
}

/// Whom a letter tells that somebody else was named.
pub struct Replaced<'a> {
    pub id: FocalReplacementId,
    pub link: LinkId,
    pub to: Recipient,
    pub organisation: &'a str,
    pub reason: &'a str,
    /// The times of a confirmed registration, off.
    pub calendar: Option<Calendar>,
}

pub async fn replaced(app: &App, tx: &WriteTx, occasion: &Occasion, told: Replaced<'_>) -> Result<(), DbErr> {
    let mut values = values(occasion, (told.organisation, &told.to));
    values.insert("reason".to_owned(), told.reason.to_owned());
    let message = NewMessage {
        event: Some(occasion.event.id),
        letter: LetterKind::FocalReplaced,
        lane: Lane::Transactional,
        dedupe_key: format!("focal/replaced/{}", told.link),
        to: told.to,
        values,
        link: Some(told.link),
        calendar: told.calendar,
        not_before: None,
        expires_at: None,
        cause: Cause {
            kind: CAUSE_REPLACED,
            id: Some(told.id.uuid()),
        },
    };
    outbox::enqueue(app, tx, message).await.map(drop)
}

/// "Somebody else looks after the registrations", or nobody does: the link of the letters before opens nothing.
pub async fn revoked(app: &App, tx: &WriteTx, occasion: &Occasion, held: &Held) -> Result<(), DbErr> {
    let (point, who) = (&held.point, &held.who);
    let message = NewMessage {
        letter: LetterKind::FocalRevoked,
        dedupe_key: format!("focal/{}/revoked", point.id),
        link: None,
        ..message(
            occasion,
            (point.id, point.link, &held.organisation.name),
            recipient(who.name.as_str(), &who.email, who.lang),
        )
    };
    outbox::enqueue(app, tx, message).await.map(drop)
}

/// Taken back: what has not left yet stays. How many letters that was.
pub async fn cancel(app: &App, tx: &WriteTx, id: FocalPointId) -> Result<u64, DbErr> {
    outbox::cancel_for(app, tx, cause(id), "revoked").await
}

/// For both causes, asked again before each sending.
pub async fn still_wanted(app: &App, message: &Waiting) -> Result<Wanted, DbErr> {
    let c = app.db.read();
    let Some(event) = message.event else {
        return Ok(Wanted::Yes);
    };
    let Some(occasion) = Occasion::find(c, event).await? else {
        return Ok(Wanted::No("gone"));
    };
    if occasion.event.state == EventState::Cancelled {
        return Ok(Wanted::No("event_cancelled"));
    }
    let tells_the_end = LetterKind::parse(&message.letter) == Some(LetterKind::FocalRevoked);
    if message.cause_kind != CAUSE || tells_the_end {
        return Ok(Wanted::Yes);
    }
    let Some(id) = message.cause_id.map(FocalPointId::from) else {
        return Ok(Wanted::Yes);
    };
    let Some((_, contact)) = store::standing(c, id).await? else {
        return Ok(Wanted::No("revoked"));
    };
    let who = contacts::find(c, occasion.event.process, contact).await?;
    Ok(match who {
        Some(who) if who.do_not_contact => Wanted::No("do_not_contact"),
        Some(_) => Wanted::Yes,
        None => Wanted::No("gone"),
    })
}

fn cause(id: FocalPointId) -> Cause {
    Cause {
        kind: CAUSE,
        id: Some(id.uuid()),
    }
}

fn recipient(name: &str, address: &EmailAddress, lang: Lang) -> Recipient {
    Recipient {
        name: name.to_owned(),
        address: address.clone(),
        lang,
    }
}

fn message(occasion: &Occasion, (id, link, organisation): (FocalPointId, LinkId, &str), to: Recipient) -> NewMessage {
    NewMessage {
        event: Some(occasion.event.id),
        letter: LetterKind::FocalPoint,
        lane: Lane::Transactional,
        dedupe_key: String::new(),
        values: values(occasion, (organisation, &to)),
        to,
        link: Some(link),
        calendar: None,
        not_before: None,
        expires_at: None,
        cause: cause(id),
    }
}

fn values(occasion: &Occasion, (organisation, to): (&str, &Recipient)) -> Values {
    let lang = to.lang;
    let pairs = [
        ("name", to.name.clone()),
        ("organisation", organisation.to_owned()),
        ("event", occasion.name(lang).to_owned()),
        ("when", occasion.when(lang)),
        ("place", occasion.place(lang).to_owned()),
        ("organiser", occasion.organiser(lang).to_owned()),
        ("contact_email", occasion.contact_email().to_owned()),
    ];
    pairs
        .into_iter()
        .map(|(name, value)| (name.to_owned(), value))
        .collect()
}
