//! The sync barrier of SQLite: whoever committed waits until the log is on the disk, and those who wait share one sync.
//!
//! With `synchronous=NORMAL` SQLite syncs the log before and after it moves it into the database, but not at each
//! commit. That one sync is ours, so a change that was answered survives the power cut (law 9), and on a slow disk
//! eight people who wait cost one sync instead of eight. What SQLite promises: <https://sqlite.org/wal.html>.
use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering::SeqCst};
use tokio::sync::Mutex;

/// The write-ahead log beside a database file.
#[derive(Debug)]
pub struct Log {
    path: PathBuf,
    committed: AtomicU64,
    synced: Mutex<u64>,
}

impl Log {
    /// Of the database file that is open; its folder is synced once, so that the log's name lasts too.
    pub fn beside(database: &Path) -> io::Result<Self> {
        let mut path = database.as_os_str().to_owned();
        path.push("-wal");
        let folder = database.parent().filter(|folder| !folder.as_os_str().is_empty());
        File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
        Ok(Self {
            path: path.into(),
            committed: AtomicU64::new(0),
            synced: Mutex::new(0),
        })
    }

    /// Returns when everything committed before this call is on the disk. Whoever stops waiting changes nothing: the
    /// next one syncs.
    pub async fn sync(&self) {
        let mine = self.committed.fetch_add(1, SeqCst) + 1;
        // A sync that is under way may have begun before this commit: only one begun after it counts.
        let mut synced = self.synced.lock().await;
        if *synced < mine {
            let until_now = self.committed.load(SeqCst);
            match self.to_disk().await {
                Err(error) if error.kind() != io::ErrorKind::NotFound => end(&error),
                // No log any more: SQLite has moved it into the database, synced that, and removed it.
                _ => *synced = until_now,
            }
        }
    }

    async fn to_disk(&self) -> io::Result<()> {
        let path = self.path.clone();
        // Opened anew: SQLite may have made a new log since.
        let sync = move || File::open(path)?.sync_data();
        tokio::task::spawn_blocking(sync).await.map_err(io::Error::other)?
    }
}

/// After a failed sync nobody knows what the disk holds, and a second try may say "done" of what was dropped: the
/// process ends, and what it finds at the next start is the truth.
fn end(error: &io::Error) -> ! {
    tracing::error!(%error, "the disk refused to keep a change: stopping");
    std::process::abort()
}

#[cfg(test)]
mod tests {
    use super::*;
    use futures_util::future::join_all;

    #[tokio::test]
    async fn whoever_waits_is_answered_and_the_syncs_cover_everybody() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let database = folder.path().join("t.db");
        std::fs::write(folder.path().join("t.db-wal"), "frames").expect("a log");
        let log = Log::beside(&database).expect("a log");
        join_all((0..64).map(|_| log.sync())).await;
        assert_eq!(*log.synced.lock().await, 64);
    }

    #[tokio::test]
    async fn a_log_that_sqlite_has_taken_up_needs_no_sync() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let log = Log::beside(&folder.path().join("t.db")).expect("a log");
        log.sync().await;
        assert_eq!(*log.synced.lock().await, 1);
    }
}
