//! A disk of its own that can really be full: a tmpfs, unmounted with this value, also when the test panics.
//! Only Linux has it, and only for those who may mount.
use std::ffi::OsStr;
use std::fs::File;
use std::io::{ErrorKind, Write};
use std::path::Path;
use std::process::Command;
use tempfile::TempDir;

const SIZE: &str = "size=16m";
const MORE: &str = "remount,size=64m";

pub struct Disk {
    mounted_on: TempDir,
}

impl Disk {
    /// `None`, and a line that says so, where nobody may mount a disk.
    pub fn mount() -> Option<Self> {
        let folder = tempfile::tempdir().expect("a folder to mount on");
        let tmpfs = ["-t", "tmpfs", "-o", SIZE, "tashawur-test"].map(OsStr::new);
        match run("mount", tmpfs.into_iter().chain([folder.path().as_os_str()])) {
            Ok(()) => Some(Self { mounted_on: folder }),
            Err(why) => {
                eprintln!("left out: a disk that is really full ({why})");
                None
            }
        }
    }

    pub fn path(&self) -> &Path {
        self.mounted_on.path()
    }

    /// Somebody else's file takes all of it but so many kilobytes.
    pub fn leave(&self, kilobytes: u64) {
        let mut ballast = File::create(self.path().join("ballast")).expect("a file");
        let full = loop {
            if let Err(error) = ballast.write_all(&[0; 4096]) {
                break error;
            }
        };
        assert_eq!(full.kind(), ErrorKind::StorageFull, "{full}");
        let taken = ballast.metadata().expect("its size").len();
        ballast.set_len(taken - kilobytes * 1024).expect("a little room");
    }

    /// Somebody buys a bigger one.
    pub fn grow(&self) {
        let same = [OsStr::new("-o"), OsStr::new(MORE), self.path().as_os_str()];
        run("mount", same).expect("a bigger disk");
    }
}

impl Drop for Disk {
    /// Lazily: a thread of the driver may still be closing a file.
    fn drop(&mut self) {
        let _ = run("umount", [OsStr::new("-l"), self.path().as_os_str()]);
    }
}

/// What the command complained of, if it did not do it.
fn run<'a>(command: &str, words: impl IntoIterator<Item = &'a OsStr>) -> Result<(), String> {
    let done = Command::new(command).args(words).output();
    let done = done.map_err(|error| format!("{command}: {error}"))?;
    match done.status.success() {
        true => Ok(()),
        false => Err(String::from_utf8_lossy(&done.stderr).trim().replace('\n', " ")),
    }
}
