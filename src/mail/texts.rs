//! Letters in an event's own words: kept by letter and language, and sent instead of the shipped text.
//!
//! The words are read when a message is taken in hand, so that what was mended is what goes out. A kept text that does
//! not fit the letter any more gives way to the shipped one, and an alarm rings.
use super::fit::{self, Text};
use super::letter::LetterKind;
use super::store::{self, Model, standing};
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::{AccountId, EventId, Lang};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use uuid::Uuid;

/// A free letter: its words are about the announcement its cause names.
pub const ANNOUNCEMENT: &str = "announcement";
/// A letter somebody tries on themselves: its words are about their account.
pub const TEST: &str = "letter_test";
/// The alarms that ring for a text that does not fit begin so; letter and language follow.
pub const ALARM: &str = "letter/";

/// A letter in one language.
pub type Which = (LetterKind, Lang);

/// Whose words they are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Whose {
    pub event: EventId,
    /// The event, an announcement, or an account.
    pub about: Uuid,
}

impl Whose {
    pub fn events(event: EventId) -> Self {
        let about = event.uuid();
        Self { event, about }
    }
}

/// A text as somebody wrote it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edited {
    pub which: Which,
    pub text: Text,
    pub changed_at: DateTime<Utc>,
    /// False: the letter has changed with the program, and the shipped text is sent.
    pub fits: bool,
}

/// Everything that was written about an event or an announcement.
pub async fn all(db: &impl ConnectionTrait, about: Uuid) -> Result<Vec<Edited>, DbErr> {
    let rows = store::texts::about(db, vec![about]).await?;
    Ok(rows.into_iter().filter_map(edited).collect())
}

/// The same about several, each text with what it is about.
pub async fn all_about(db: &impl ConnectionTrait, about: Vec<Uuid>) -> Result<Vec<(Uuid, Edited)>, DbErr> {
    let rows = store::texts::about(db, about).await?.into_iter();
    Ok(rows.filter_map(|row| Some((row.about_id, edited(row)?))).collect())
}

pub async fn find(db: &impl ConnectionTrait, about: Uuid, which: Which) -> Result<Option<Edited>, DbErr> {
    Ok(all(db, about).await?.into_iter().find(|edited| edited.which == which))
}

/// The words that are sent: those of the event where they fit, else the shipped ones.
pub async fn in_use(db: &impl ConnectionTrait, event: EventId, which: Which) -> Result<Text, DbErr> {
    Ok(of_all(&all(db, event.uuid()).await?, which))
}

/// The same, of all that was read.
pub fn of_all(all: &[Edited], which: Which) -> Text {
    let own = all.iter().find(|own| own.which == which && own.fits);
    own.map_or_else(|| Text::shipped(which.0, which.1), |own| own.text.clone())
}

/// Keeps a text, which takes the place of an older one; whether it may be kept, [`fit::check`] says.
pub async fn keep(
    app: &App,
    tx: &WriteTx,
    (whose, by): (Whose, Option<AccountId>),
    (which, text): (Which, &Text),
) -> Result<(), DbErr> {
    let names = (which.0.name(), which.1.code());
    standing::end_alarm(tx, &alarm(names)).await?;
    let words = (text.subject.as_str(), text.body.as_str());
    store::texts::put(tx, app, (whose.event, whose.about, by), (names, words)).await
}

/// Back to the shipped text. False: nothing was kept.
pub async fn reset(tx: &WriteTx, about: Uuid, which: Which) -> Result<bool, DbErr> {
    let names = (which.0.name(), which.1.code());
    standing::end_alarm(tx, &alarm(names)).await?;
    store::texts::remove(tx, about, names).await
}

/// The letter and the language an alarm speaks of.
pub fn of_alarm(name: &str) -> Option<Which> {
    let (letter, lang) = name.strip_prefix(ALARM)?.rsplit_once('/')?;
    Some((LetterKind::parse(letter)?, Lang::parse(lang)?))
}

fn alarm((letter, lang): (&str, &str)) -> String {
    format!("{ALARM}{letter}/{lang}")
}

fn edited(row: store::texts::Model) -> Option<Edited> {
    let which = (LetterKind::parse(&row.letter)?, Lang::parse(&row.lang)?);
    let text = Text {
        subject: row.subject,
        body: row.body,
    };
    Some(Edited {
        fits: fit::still_fits(which.0, &text),
        which,
        text,
        changed_at: row.changed_at,
    })
}

/// What a message is printed from.
#[derive(Debug, Clone)]
pub(super) enum Words {
    Shipped,
    Own(Arc<str>),
    /// It has no words but its own, and they are gone or do not fit.
    None,
}

/// The words of messages in hand.
#[derive(Debug, Default)]
pub(super) struct Wordings {
    own: HashMap<(Uuid, Which), Arc<str>>,
    unfit: HashSet<(EventId, Which)>,
}

impl Wordings {
    /// One query for all of them.
    pub async fn of(db: &impl ConnectionTrait, rows: &[Model]) -> Result<Self, DbErr> {
        let about: HashSet<Uuid> = rows.iter().filter_map(about).collect();
        let mut found = Self::default();
        for row in store::texts::about(db, about.into_iter().collect()).await? {
            let (event, about) = (row.event_id, row.about_id);
            match edited(row) {
                Some(it) if it.fits => {
                    found.own.insert((about, it.which), it.text.source().into());
                }
                Some(it) if rows.iter().any(|row| which(row) == Some(it.which)) => {
                    found.unfit.insert((event, it.which));
                }
                Some(_) | None => {}
            }
        }
        Ok(found)
    }

    pub fn words(&self, row: &Model) -> Words {
        let own = about(row).zip(which(row)).and_then(|key| self.own.get(&key));
        match own {
            Some(source) => Words::Own(Arc::clone(source)),
            None if has_own_words(row) => Words::None,
            None => Words::Shipped,
        }
    }

    /// Rings once for each text that does not fit, until somebody mends it.
    pub async fn ring(&self, app: &App) -> Result<(), DbErr> {
        if self.unfit.is_empty() {
            return Ok(());
        }
        let ringing = standing::alarms(app.db.read()).await?;
        let rings = |name: &str| ringing.iter().any(|alarm| alarm.name == name);
        for (event, (letter, lang)) in &self.unfit {
            let name = alarm((letter.name(), lang.code()));
            if rings(&name) {
                continue;
            }
            let (letter, lang) = (letter.name(), lang.code());
            tracing::error!(letter, lang, "an edited letter does not fit: the shipped text is sent");
            let tx = app.db.write_machine().await?;
            standing::alarm(&tx, (&name, &event.to_string(), None), app.clock.now()).await?;
            tx.commit().await?;
        }
        Ok(())
    }
}

fn has_own_words(row: &Model) -> bool {
    [ANNOUNCEMENT, TEST].contains(&row.cause_kind.as_str())
}

fn about(row: &Model) -> Option<Uuid> {
    match has_own_words(row) {
        true => row.cause_id,
        false => row.event_id.map(EventId::uuid),
    }
}

fn which(row: &Model) -> Option<Which> {
    Some((LetterKind::parse(&row.letter)?, Lang::parse(&row.lang)?))
}
