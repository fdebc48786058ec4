//! Only the live copy of the data sends mail. A restored or cloned database would send again what went out before: it
//! waits until somebody says "I am the only live copy".
//!
//! The database and a file in the data folder hold the same fingerprint and count the minutes in which mail was sent.
//! A clone comes without the file, or with another; yesterday's backup has counted less far than the file. A second file
//! names the newest try that the database was seen to hold: a backup of the same minute lacks it. It is a help and no
//! proof, so it is written without waiting for the disk, and one that cannot be read raises no doubt.
//!
//! Neither file belongs into a backup: put back together with the database they agree with it.
use super::store::standing;
use crate::app::App;
use crate::db::WriteTx;
use crate::kernel::{AttemptId, hex};
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::{ConnectionTrait, DbErr};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

/// The alarm that rings while mail waits for that word.
pub const ALARM: &str = "copy";
const FILE: &str = "installation";
const NEWEST: &str = "newest_try";
/// How often the count goes on while mail is sent.
const BEAT: TimeDelta = TimeDelta::seconds(60);

/// Why mail is on hold.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Doubt {
    /// The database belongs to another data folder.
    Cloned,
    /// The database is older than what was sent from here.
    Restored,
    /// The site is reached under another address than when mail was last sent.
    Moved,
}

impl Doubt {
    pub fn word(self) -> &'static str {
        match self {
            Self::Cloned => "cloned",
            Self::Restored => "restored",
            Self::Moved => "moved",
        }
    }
}

/// What a data folder remembers.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Mark {
    fingerprint: String,
    beat: i64,
}

/// A worker's memory of when it last made sure.
#[derive(Default)]
pub(super) struct Guard(Mutex<Option<DateTime<Utc>>>);

impl Guard {
    /// Whether this is the live copy; asked of the database and the folder once a minute.
    pub async fn may_send(&self, app: &App) -> Result<bool, DbErr> {
        let now = app.clock.now();
        let sure = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if sure.is_some_and(|at| (TimeDelta::zero()..BEAT).contains(&(now - at))) {
            return Ok(true);
        }
        let doubt = beat(app).await?;
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = doubt.is_none().then_some(now);
        Ok(doubt.is_none())
    }
}

/// "I am the only live copy": the next worker that comes makes database and folder one again.
pub async fn confirm(app: &App, tx: &WriteTx) -> Result<(), DbErr> {
    standing::disown(tx, app.base_url(), app.clock.now()).await?;
    standing::end_alarm(tx, ALARM).await.map(drop)
}

/// Why mail is on hold, if it is.
pub async fn doubt(app: &App, db: &impl ConnectionTrait) -> Result<Option<Doubt>, DbErr> {
    let row = standing::installation(db).await?;
    let Some(row) = row else {
        return Ok(read(app).is_some().then_some(Doubt::Restored));
    };
    let counted = Mark {
        fingerprint: row.fingerprint.clone(),
        beat: row.beat,
    };
    Ok(match remembered(app, counted) {
        _ if row.fingerprint.is_empty() => None,
        Some(mark) if mark.fingerprint == row.fingerprint && row.beat < mark.beat => Some(Doubt::Restored),
        Some(mark) if mark.fingerprint == row.fingerprint && lacks(app, db, &mark).await? => Some(Doubt::Restored),
        Some(mark) if mark.fingerprint == row.fingerprint => (row.base_url != app.base_url()).then_some(Doubt::Moved),
        Some(_) | None => Some(Doubt::Cloned),
    })
}

/// Makes sure, and counts one further: in the database first, so that the file is never ahead of it by itself. What the
/// file is to say lies beside it by then: whatever cuts us off in between, database and folder still know each other.
async fn beat(app: &App) -> Result<Option<Doubt>, DbErr> {
    let now = app.clock.now();
    let tx = app.db.write_machine().await?;
    if let Some(doubt) = doubt(app, &tx).await? {
        if standing::alarms(&tx).await?.iter().all(|alarm| alarm.name != ALARM) {
            tracing::error!(
                reason = doubt.word(),
                "mail is on hold: is this the only live copy of the data? `tashawur live-copy` says so"
            );
            standing::alarm(&tx, (ALARM, doubt.word(), None), now).await?;
            tx.commit().await?;
        }
        return Ok(Some(doubt));
    }
    let fresh = hex(&app.chance.bytes::<16>());
    let (fingerprint, beat) = standing::beat(&tx, (&fresh, app.base_url()), now).await?;
    standing::end_alarm(&tx, ALARM).await?;
    let unwritable = |error: std::io::Error| DbErr::Custom(format!("the data folder cannot be written: {error}"));
    prepare(app, &Mark { fingerprint, beat }).map_err(unwritable)?;
    tx.commit().await?;
    take_place(app).map_err(unwritable)?;
    Ok(None)
}

/// Whether the database does not hold what it was seen to hold.
async fn lacks(app: &App, db: &impl ConnectionTrait, mark: &Mark) -> Result<bool, DbErr> {
    let Some(seen) = newest(app, mark) else {
        return Ok(false);
    };
    Ok(standing::newest_try(db).await?.is_none_or(|newest| newest < seen))
}

/// The database holds this try now: one that does not is older.
pub(super) fn tried(app: &App, newest_try: AttemptId) {
    // A copy that captures its mail is nobody's live copy, and has no mark.
    let Some(mark) = read(app) else { return };
    if newest(app, &mark).is_some_and(|known| known >= newest_try) {
        return;
    }
    let (path, beside) = beside(app, NEWEST);
    let text = format!("{} {newest_try}\n", mark.fingerprint);
    if let Err(error) = std::fs::write(&beside, text).and_then(|()| std::fs::rename(beside, path)) {
        tracing::warn!(%error, "the data folder cannot be written");
    }
}

/// The newest try that this installation has seen written.
fn newest(app: &App, mark: &Mark) -> Option<AttemptId> {
    let text = std::fs::read_to_string(app.settings.data.join(NEWEST)).ok()?;
    let (fingerprint, id) = text.trim().split_once(' ')?;
    id.parse().ok().filter(|_| fingerprint == mark.fingerprint)
}

/// A file of the data folder, and one that takes its place when it is whole.
fn beside(app: &App, name: &str) -> (PathBuf, PathBuf) {
    let path = app.settings.data.join(name);
    (path.clone(), path.with_extension(std::process::id().to_string()))
}

/// `None`: there is no file, or nobody can read it; both need a person's word.
fn read(app: &App) -> Option<Mark> {
    mark_in(&app.settings.data.join(FILE))
}

fn mark_in(path: &Path) -> Option<Mark> {
    let text = std::fs::read_to_string(path).ok()?;
    let (fingerprint, beat) = text.trim().split_once(' ')?;
    Some(Mark {
        fingerprint: fingerprint.to_owned(),
        beat: beat.parse().ok()?,
    })
}

/// What the folder remembers of a database that has counted so far. Where the file knows another fingerprint, or there
/// is none, one that was about to take its place is believed, if it says exactly what the database says.
fn remembered(app: &App, counted: Mark) -> Option<Mark> {
    let mark = read(app);
    if mark
        .as_ref()
        .is_some_and(|mark| mark.fingerprint == counted.fingerprint)
    {
        return mark;
    }
    match left_beside(app)
        .iter()
        .any(|path| mark_in(path).as_ref() == Some(&counted))
    {
        true => Some(counted),
        false => mark,
    }
}

/// Files that were to take the place of [`FILE`], of this process or of one that was cut off.
fn left_beside(app: &App) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(&app.settings.data).into_iter().flatten().flatten();
    let paths = entries.map(|entry| entry.path());
    let beside = |path: &PathBuf| path.file_stem().is_some_and(|stem| stem == FILE) && path.extension().is_some();
    paths.filter(beside).collect()
}

/// Whole and on the disk under a name of its own.
fn prepare(app: &App, mark: &Mark) -> std::io::Result<()> {
    let (_, beside) = beside(app, FILE);
    let mut file = std::fs::File::create(beside)?;
    writeln!(file, "{} {}", mark.fingerprint, mark.beat)?;
    file.sync_all()
}

fn take_place(app: &App) -> std::io::Result<()> {
    let (path, ours) = beside(app, FILE);
    std::fs::rename(ours, path)
}
