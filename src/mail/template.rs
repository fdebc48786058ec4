//! Fills the Markdown text of a letter: `{{ name }}` becomes a value, strictly, and a value can never become markup.
use crate::kernel::Lang;
use std::collections::{BTreeMap, BTreeSet};
use thiserror::Error;

/// The values of one letter, by placeholder.
pub type Values = BTreeMap<String, String>;

/// Why a text cannot be used. Found by a test over every letter in every language; at send time it fails that
/// one message.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum TemplateProblem {
    #[error("the first line must be the subject and the second must be empty")]
    NoSubject,
    #[error("a placeholder is opened and not closed")]
    Unclosed,
    #[error("`{0}` is no placeholder name: small letters, digits and _ only")]
    BadName(String),
    #[error("the text asks for `{0}`, the letter does not give it")]
    Unknown(String),
    #[error("`{0}` must be a web or mail address")]
    BadAddress(String),
    #[error("a letter may not hold {0}")]
    Unsupported(&'static str),
}

/// A letter's text in one language, taken apart once.
#[derive(Debug)]
pub struct Template<'a> {
    subject: Vec<Piece<'a>>,
    body: Vec<Vec<Piece<'a>>>,
}

#[derive(Debug)]
enum Piece<'a> {
    Text(&'a str),
    Value(&'a str),
}

/// A filled text: the subject as plain text, the body as Markdown.
#[derive(Debug)]
pub struct Filled {
    pub subject: String,
    pub markdown: String,
}

/// Placeholders that hold an address are named so; only they may stand where a link points to.
pub fn holds_address(name: &str) -> bool {
    name == "link" || name.ends_with("_link")
}

impl<'a> Template<'a> {
    /// Reads `subject`, an empty line, `body`.
    pub fn parse(source: &'a str) -> Result<Self, TemplateProblem> {
        let (subject, rest) = source.split_once('\n').ok_or(TemplateProblem::NoSubject)?;
        let (empty, body) = rest.split_once('\n').ok_or(TemplateProblem::NoSubject)?;
        if subject.trim().is_empty() || !empty.trim().is_empty() {
            return Err(TemplateProblem::NoSubject);
        }
        let body = body.lines().map(pieces).collect::<Result<_, _>>()?;
        Ok(Self {
            subject: pieces(subject.trim())?,
            body,
        })
    }

    /// The placeholders the text uses.
    pub fn names(&self) -> BTreeSet<&'a str> {
        let all = self.body.iter().flatten().chain(&self.subject);
        all.filter_map(|piece| match piece {
            Piece::Value(name) => Some(*name),
            Piece::Text(_) => None,
        })
        .collect()
    }

    /// Puts the values in. A line of the body whose placeholder is empty is left out, so that an optional fact
    /// needs no condition in the text.
    pub fn fill(&self, lang: Lang, values: &Values) -> Result<Filled, TemplateProblem> {
        let mut subject = String::new();
        for piece in &self.subject {
            match piece {
                Piece::Text(text) => subject.push_str(text),
                Piece::Value(name) => subject.push_str(&isolated(lang, one_line(value(values, name)?))),
            }
        }
        let mut markdown = String::new();
        for line in &self.body {
            if let Some(line) = fill_line(line, lang, values)? {
                markdown.push_str(&line);
                markdown.push('\n');
            }
        }
        Ok(Filled {
            subject: shortened(&one_line(&subject)),
            markdown,
        })
    }
}

/// The placeholders of one line, as they stand.
pub(super) fn names_in(line: &str) -> Result<Vec<&str>, TemplateProblem> {
    let name = |piece| match piece {
        Piece::Value(name) => Some(name),
        Piece::Text(_) => None,
    };
    Ok(pieces(line)?.into_iter().filter_map(name).collect())
}

/// Whether a link may lead there; a private-use character stands for a value that is no address (`fit`).
pub(super) fn is_address(text: &str) -> bool {
    let known = ["https://", "http://", "mailto:"]
        .iter()
        .any(|scheme| text.starts_with(scheme));
    known
        && text
            .chars()
            .all(|c| !c.is_whitespace() && !c.is_control() && !"<>\"\\\u{E000}".contains(c))
}

fn pieces(mut line: &str) -> Result<Vec<Piece<'_>>, TemplateProblem> {
    let mut found = Vec::new();
    while let Some((before, after)) = line.split_once("{{") {
        let (name, rest) = after.split_once("}}").ok_or(TemplateProblem::Unclosed)?;
        let name = name.trim();
        if name.is_empty()
            || !name
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
        {
            return Err(TemplateProblem::BadName(name.to_owned()));
        }
        found.push(Piece::Text(before));
        found.push(Piece::Value(name));
        line = rest;
    }
    if line.contains("}}") {
        return Err(TemplateProblem::Unclosed);
    }
    found.push(Piece::Text(line));
    Ok(found)
}

fn fill_line(line: &[Piece<'_>], lang: Lang, values: &Values) -> Result<Option<String>, TemplateProblem> {
    let mut filled = String::new();
    for piece in line {
        match piece {
            Piece::Text(text) => filled.push_str(text),
            Piece::Value(name) => {
                let value = clean(value(values, name)?);
                if value.is_empty() {
                    return Ok(None);
                }
                if holds_address(name) {
                    filled.push_str(&escaped(&checked_address(name, value)?));
                } else {
                    filled.push_str(&escaped(&isolated(lang, value)));
                }
            }
        }
    }
    Ok(Some(filled))
}

fn value<'v>(values: &'v Values, name: &str) -> Result<&'v str, TemplateProblem> {
    let found = values
        .get(name)
        .ok_or_else(|| TemplateProblem::Unknown(name.to_owned()))?;
    Ok(found)
}

fn checked_address(name: &str, value: String) -> Result<String, TemplateProblem> {
    match is_address(&value) {
        true => Ok(value),
        false => Err(TemplateProblem::BadAddress(name.to_owned())),
    }
}

/// Takes out what could break a line, a header or the direction of the text around; keeps line breaks.
fn clean(value: &str) -> String {
    let bidi = |c: char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let kept: String = value
        .replace("\r\n", "\n")
        .chars()
        .filter(|c| (!c.is_control() || "\n\t".contains(*c)) && !bidi(*c))
        .collect();
    let lines = kept
        .lines()
        .map(|line| line.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// The same text on one line, without control characters; isolates stay.
pub fn one_line(value: &str) -> String {
    let spaced: String = value.chars().map(|c| if c.is_control() { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Wraps what runs the other way in U+2068…U+2069, else a Latin name turns an Arabic line around. Line by line: an
/// isolate ends at a line break.
fn isolated(lang: Lang, value: impl AsRef<str>) -> String {
    let value = clean(value.as_ref());
    let line = |line: &str| match runs_the_other_way(lang, line) {
        true => format!("\u{2068}{line}\u{2069}"),
        false => line.to_owned(),
    };
    value.lines().map(line).collect::<Vec<_>>().join("\n")
}

fn runs_the_other_way(lang: Lang, line: &str) -> bool {
    let rtl = |c: char| matches!(c, '\u{0590}'..='\u{08FF}' | '\u{FB1D}'..='\u{FDFF}' | '\u{FE70}'..='\u{FEFF}');
    if lang.is_rtl() {
        line.chars().any(|c| c.is_alphabetic() && !rtl(c)) || !line.chars().any(rtl) && !line.is_empty()
    } else {
        line.chars().any(rtl)
    }
}

/// Every ASCII sign of Markdown gets a backslash; a line break inside a value becomes a hard break.
fn escaped(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 8);
    for c in value.chars() {
        match c {
            '\n' => out.push_str("\\\n"),
            c if c.is_ascii_punctuation() => out.extend(['\\', c]),
            c => out.push(c),
        }
    }
    out
}

/// A subject beyond 200 characters is cut: long headers are folded badly on the way.
fn shortened(subject: &str) -> String {
    match subject.char_indices().nth(200) {
        None => subject.to_owned(),
        Some((at, _)) => format!("{}…", subject[..at].trim_end()),
    }
}

#[cfg(test)]
mod tests;
