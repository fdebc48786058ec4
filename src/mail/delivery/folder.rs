//! Messages as files: one `.eml` each, for people who pass mail on by other means or only want to look at it.
use super::verdict::{Outcome, Phase};
use crate::mail::message::Built;
use std::io::{Error, Write};
use std::path::{Path, PathBuf};

/// A folder that takes messages. The name of a file is that of its message, so that a second try replaces the first.
#[derive(Debug, Clone)]
pub struct Folder(PathBuf);

impl Folder {
    /// Makes the folder if need be and tries to write into it.
    pub fn open(path: &Path) -> Result<Self, Error> {
        std::fs::create_dir_all(path)?;
        let trial = path.join(".trial");
        std::fs::write(&trial, "")?;
        std::fs::remove_file(trial)?;
        Ok(Self(path.to_owned()))
    }

    /// The whole message lies beside its place before the gate is asked; then it takes its place in one step, and
    /// nobody ever reads half of it.
    pub(super) async fn deliver(&self, mail: &Built, gate: impl Future<Output = bool>) -> Outcome {
        let beside = self.0.join(format!(".{}.part", mail.name));
        if let Err(error) = write(&beside, &mail.bytes) {
            return no_room(&error);
        }
        if !gate.await {
            // What is left of it is no message: the next try writes over it.
            let _ = std::fs::remove_file(beside);
            return Outcome::Stopped;
        }
        let placed = std::fs::rename(beside, self.0.join(format!("{}.eml", mail.name))).and_then(|()| sync(&self.0));
        match placed {
            Ok(()) => Outcome::Sent { code: 250 },
            Err(error) => no_room(&error),
        }
    }
}

fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let mut file = std::fs::File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// A new name is on the disk when its folder is.
fn sync(folder: &Path) -> Result<(), Error> {
    std::fs::File::open(folder)?.sync_all()
}

/// As with a relay that is down: everything waits.
fn no_room(error: &Error) -> Outcome {
    tracing::warn!(%error, "the mail folder takes no message");
    Outcome::RelayDown {
        phase: Phase::Connect,
        code: None,
    }
}
