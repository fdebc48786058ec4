//! A letter kept in other words, brought back to the shipped ones, tried on oneself: each one transaction, one line in
//! the log.
use super::model::Standing;
use super::{sample, store};
use crate::access::{ManageMail, Permit};
use crate::app::App;
use crate::db::{Audit, WriteTx};
use crate::i18n::{Translate, plain};
use crate::kernel::{EmailAddress, hex};
use crate::mail::fit::{self, Misfit, Text};
use crate::mail::outbox::{self, Cause, Lane, NewMessage, Recipient};
use crate::mail::texts::{self, TEST, Which, Whose};
use crate::participation::occasion::Occasion;
use chrono::TimeDelta;
use sea_orm::DbErr;
use thiserror::Error;
use uuid::Uuid;

/// A sample that has not left by then is of no use any more.
const TRIED_FOR: TimeDelta = TimeDelta::hours(6);

#[derive(Debug, Error)]
pub enum Refused {
    #[error("the text does not fit the letter")]
    Unfit(Vec<Misfit>),
    /// Somebody else has kept a text since the page came.
    #[error("somebody was faster")]
    Raced,
    #[error("no such event, or the account has gone")]
    Unknown,
    #[error(transparent)]
    Db(#[from] DbErr),
}

/// What became of a text that was kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    Changed,
    /// It says what the shipped one says.
    Shipped,
}

/// Keeps the text of one letter in one language; `seen` is the [`Standing::stamp`] the writer began from.
pub async fn save(
    app: &App,
    permit: &Permit<ManageMail>,
    (which, text): (Which, &Text),
    seen: &str,
) -> Result<Kept, Refused> {
    let misfits = fit::check(which.0, text);
    if !misfits.is_empty() {
        return Err(Refused::Unfit(misfits));
    }
    let tx = app.db.write(permit.actor()).await?;
    let whose = Whose::events(permit.event());
    unchanged(&tx, (whose, which), seen).await?;
    let kept = if *text == Text::shipped(which.0, which.1) {
        texts::reset(&tx, whose.about, which).await?;
        Kept::Shipped
    } else {
        texts::keep(app, &tx, (whose, tx.account()), (which, text)).await?;
        Kept::Changed
    };
    let lines = text.body.lines().count();
    let detail = format!("{}/{}, {lines} lines", which.0.name(), which.1.code());
    tx.audit(line(app, permit, ("letter.change", detail))).await?;
    tx.commit().await?;
    Ok(kept)
}

/// Back to the shipped text.
pub async fn reset(app: &App, permit: &Permit<ManageMail>, which: Which, seen: &str) -> Result<(), Refused> {
    let tx = app.db.write(permit.actor()).await?;
    let whose = Whose::events(permit.event());
    unchanged(&tx, (whose, which), seen).await?;
    if !texts::reset(&tx, whose.about, which).await? {
        return Err(Refused::Raced);
    }
    let detail = format!("{}/{}", which.0.name(), which.1.code());
    tx.audit(line(app, permit, ("letter.reset", detail))).await?;
    Ok(tx.commit().await?)
}

/// Sends the text to the organiser who asks, and to nobody else: marked as a test, its link nobody's. It needs not be
/// kept for that.
pub async fn send_test(
    app: &App,
    permit: &Permit<ManageMail>,
    (which, text): (Which, &Text),
    reader: &str,
) -> Result<EmailAddress, Refused> {
    let misfits = fit::check(which.0, text);
    if !misfits.is_empty() {
        return Err(Refused::Unfit(misfits));
    }
    let tx = app.db.write(permit.actor()).await?;
    let id = permit.who().account;
    let address = store::address(&tx, id).await?.ok_or(Refused::Unknown)?;
    let occasion = Occasion::find(&tx, permit.event()).await?.ok_or(Refused::Unknown)?;
    let marked = Text {
        subject: plain(which.1.t().letter_test_subject(&text.subject)),
        body: text.body.clone(),
    };
    let about = id.uuid();
    let whose = Whose {
        event: permit.event(),
        about,
    };
    texts::keep(app, &tx, (whose, Some(id)), (which, &marked)).await?;
    let to = Recipient {
        name: permit.who().name.clone(),
        address: address.clone(),
        lang: which.1,
    };
    let values = sample::complete(app, &occasion, (which.1, reader), text);
    outbox::enqueue(app, &tx, test(app, (which, about), to, values)).await?;
    let detail = format!("{}/{}", which.0.name(), which.1.code());
    tx.audit(line(app, permit, ("letter.test", detail))).await?;
    tx.commit().await?;
    Ok(address)
}

/// It belongs to no event: nobody's figures change with it.
fn test(app: &App, (which, about): (Which, Uuid), to: Recipient, values: crate::mail::template::Values) -> NewMessage {
    NewMessage {
        event: None,
        letter: which.0,
        lane: Lane::Critical,
        dedupe_key: format!("test/{}/{}", about.simple(), hex(&app.chance.bytes::<8>())),
        to,
        values,
        link: None,
        calendar: None,
        not_before: None,
        expires_at: Some(app.clock.now() + TRIED_FOR),
        cause: Cause {
            kind: TEST,
            id: Some(about),
        },
    }
}

async fn unchanged(tx: &WriteTx, (whose, which): (Whose, Which), seen: &str) -> Result<(), Refused> {
    let now = texts::find(tx, whose.about, which).await?;
    match Standing::of(now.as_ref()).stamp() == seen {
        true => Ok(()),
        false => Err(Refused::Raced),
    }
}

fn line(app: &App, permit: &Permit<ManageMail>, (action, detail): (&'static str, String)) -> Audit {
    Audit {
        at: app.clock.now(),
        action,
        process: Some(permit.process()),
        event: Some(permit.event()),
        subject: "letter",
        subject_id: None,
        detail,
    }
}
