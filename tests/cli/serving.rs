//! `serve` and `worker` with a setting that cannot work: one sentence, exit code 1, at once.
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

/// A process that has not ended by then serves.
const PATIENCE: Duration = Duration::from_secs(30);

/// The command with nothing in its environment but the folder of its data; how it ended.
fn run(data: &Path, words: &[&str]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_tashawur"))
        .args(words)
        .args(["--listen", "127.0.0.1:0"])
        .env_clear()
        .env("TASHAWUR_DATA", data)
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let begun = Instant::now();
    while child.try_wait().expect("our own child").is_none() {
        if begun.elapsed() > PATIENCE {
            child.kill().expect("our own child");
            panic!("{words:?} did not end: {:?}", child.wait_with_output());
        }
        std::thread::sleep(Duration::from_millis(20));
    }
    child.wait_with_output().expect("what it said")
}

#[test]
fn a_mistyped_relay_ends_the_process_with_one_sentence() {
    let data = tempfile::tempdir().expect("a folder");
    let said = "tashawur: mail must be `capture`, or an address beginning with smtp:// or smtps://";
    for words in [
        ["serve", "--smtp-url", "smpt://relay.test"],
        ["worker", "--smtp-url", "smpt://relay.test"],
    ] {
        let ended = run(data.path(), &words);
        let errors = String::from_utf8_lossy(&ended.stderr);
        assert_eq!(ended.status.code(), Some(1), "{words:?}: {errors}");
        assert_eq!(errors.lines().last(), Some(said), "{words:?}");
        assert_eq!(errors.matches("tashawur: ").count(), 1, "{errors}");
    }
}

#[test]
fn a_mail_folder_that_cannot_be_written_ends_the_process_with_one_sentence() {
    let data = tempfile::tempdir().expect("a folder");
    std::fs::write(data.path().join("mail"), "a file stands in its place").expect("written");
    let ended = run(data.path(), &["worker", "--mail", "folder"]);
    let errors = String::from_utf8_lossy(&ended.stderr);
    assert_eq!(ended.status.code(), Some(1), "{errors}");
    let said = errors.lines().last().unwrap_or_default();
    let begin = format!(
        "tashawur: mail cannot be written to the folder {}: ",
        data.path().join("mail").display()
    );
    assert!(said.starts_with(&begin), "{said}");
    assert!(
        said.ends_with("; make it writable, or choose another data folder"),
        "{said}"
    );
}
