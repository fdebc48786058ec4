//! Tests that keep the map of the house true: each reads the sources and names the offender.
mod homes;
mod ladder;
mod routes;
mod schema;
mod sizes;
mod steps;
mod texts;
mod words;

use std::{fs, path::Path};

/// A file of the repository: its path from the top, with `/`, and what it says.
pub struct Source {
    pub path: String,
    pub text: String,
}

impl Source {
    pub fn new(path: &str, text: &str) -> Self {
        Self {
            path: path.to_owned(),
            text: text.to_owned(),
        }
    }

    /// The lines with their numbers from 1, comments emptied (strings stay: a path in a string is not code, but rare).
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        self.text
            .lines()
            .enumerate()
            .map(|(at, line)| (at + 1, without_comment(line)))
    }
}

/// All files below `folder` (from the top of the repository) whose names end in one of `endings`, in order of path.
pub fn sources(folder: &str, endings: &[&str]) -> Vec<Source> {
    let top = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    collect(&top.join(folder), top, endings, &mut found);
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

fn collect(folder: &Path, top: &Path, endings: &[&str], found: &mut Vec<Source>) {
    for entry in fs::read_dir(folder).into_iter().flatten().map(Result::unwrap) {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, top, endings, found);
        } else if endings.iter().any(|ending| path.to_string_lossy().ends_with(ending)) {
            let name = path.strip_prefix(top).unwrap().to_string_lossy().replace('\\', "/");
            found.push(Source {
                path: name,
                text: fs::read_to_string(&path).unwrap(),
            });
        }
    }
}

fn without_comment(line: &str) -> &str {
    let outside = |at: usize| line[..at].matches('"').count().is_multiple_of(2);
    line.match_indices("//")
        .find(|(at, _)| outside(*at))
        .map_or(line, |(at, _)| &line[..at])
}

/// Fails with every offence on a line of its own.
#[track_caller]
pub fn expect_none(offences: Vec<String>) {
    assert!(
        offences.is_empty(),
        "{} to mend:\n{}",
        offences.len(),
        offences.join("\n")
    );
}
