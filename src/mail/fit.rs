//! Whether a letter in somebody's own words can be sent: what is wrong with it, and in which line; pure.
use super::letter::LetterKind;
use super::markdown::located;
use super::template::{Template, TemplateProblem, Values, holds_address, names_in};
use crate::kernel::Lang;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Characters of a subject, and of a body, at most.
pub const LONGEST_SUBJECT: usize = 150;
pub const LONGEST_BODY: usize = 8_000;
/// Stands for a value that is no address: a link that holds it leads nowhere.
const NO_ADDRESS: &str = "\u{E000}";
/// What a letter may not lose where the shipped text has it: the way to one's page, and why something was refused.
const NEEDED: [&str; 2] = [LINK, "reason"];
const LINK: &str = "link";

/// Subject and body, as somebody wrote them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Text {
    pub subject: String,
    pub body: String,
}

impl Text {
    /// The text as it lies in `email_templates/`.
    pub fn shipped(kind: LetterKind, lang: Lang) -> Self {
        let (subject, body) = kind.source(lang).split_once("\n\n").unwrap_or_default();
        Self {
            subject: subject.trim().to_owned(),
            body: body.trim().to_owned(),
        }
    }

    /// What a form sent: line ends made one kind, and without what would turn the text around it. The subject stays as
    /// it is, so that a line break in it is seen.
    pub fn typed(subject: &str, body: &str) -> Self {
        let turns = |c: &char| matches!(c, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{E000}');
        let body: String = body
            .replace("\r\n", "\n")
            .replace('\r', "\n")
            .chars()
            .filter(|c| (!c.is_control() || "\n\t".contains(*c)) && !turns(c))
            .collect();
        let lines = body.lines().map(str::trim_end).collect::<Vec<_>>();
        Self {
            subject: subject
                .chars()
                .filter(|c| !turns(c))
                .collect::<String>()
                .trim()
                .to_owned(),
            body: lines.join("\n").trim_matches('\n').to_owned(),
        }
    }

    /// As `template` reads it.
    pub fn source(&self) -> String {
        format!("{}\n\n{}\n", self.subject, self.body)
    }
}

/// Where something is wrong; lines of the body from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    Subject,
    Body,
    Line(usize),
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Unfit {
    Empty,
    /// A subject is one line.
    LineBreak,
    TooLong {
        has: usize,
        most: usize,
    },
    Unclosed,
    Unknown {
        name: String,
        meant: Option<&'static str>,
    },
    /// Everybody on the way reads the subject.
    AddressInSubject(String),
    /// The letter must carry it.
    Missing(&'static str),
    /// A line is left out when one of its values is empty, and the link with it.
    LinkNotAlone,
    /// A link that leads to no web or mail address.
    NoAddress,
    Html,
    /// What mail programs show differently: pictures, code, tables, italics, lists in lists.
    Look,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Misfit {
    pub at: Place,
    pub what: Unfit,
}

/// The placeholders of a letter: those of the shipped text. An announcement may also say until when one can answer.
pub fn names(kind: LetterKind) -> Vec<&'static str> {
    let shipped = Template::parse(kind.source(Lang::En)).map(|shipped| shipped.names());
    let mut names = shipped.unwrap_or_default();
    if kind == LetterKind::Announcement {
        names.insert("deadline");
    }
    names.into_iter().collect()
}

/// Those it may not do without. An announcement is for what has to be said: it may do without any.
pub fn needed(kind: LetterKind) -> Vec<&'static str> {
    let known = names(kind);
    let needs = |name: &&str| kind != LetterKind::Announcement && known.contains(name);
    NEEDED.into_iter().filter(needs).collect()
}

/// Everything somebody has to mend before the text is kept.
pub fn check(kind: LetterKind, text: &Text) -> Vec<Misfit> {
    let long = |at, has: usize, most| (has > most).then_some(misfit(at, Unfit::TooLong { has, most }));
    let lengths = [
        long(Place::Subject, text.subject.chars().count(), LONGEST_SUBJECT),
        long(Place::Body, text.body.chars().count(), LONGEST_BODY),
    ];
    let mut found: Vec<Misfit> = lengths.into_iter().flatten().collect();
    found.extend(misfits(kind, text));
    found
}

/// Whether a kept text can still be sent; asked again by whoever sends it, because letters change with the program.
pub(super) fn still_fits(kind: LetterKind, text: &Text) -> bool {
    misfits(kind, text).is_empty()
}

/// A text that upsets the reader of Markdown is one that cannot be sent, and nothing worse.
fn misfits(kind: LetterKind, text: &Text) -> Vec<Misfit> {
    catch_unwind(AssertUnwindSafe(|| looked_at(kind, text))).unwrap_or_else(|_| vec![misfit(Place::Body, Unfit::Look)])
}

fn looked_at(kind: LetterKind, text: &Text) -> Vec<Misfit> {
    let known = names(kind);
    let mut found = subject(&known, &text.subject);
    let lines = (1..).zip(text.body.lines());
    found.extend(lines.flat_map(|(at, line)| placeholders(&known, Place::Line(at), line)));
    if text.body.trim().is_empty() {
        found.push(misfit(Place::Body, Unfit::Empty));
    }
    if found.is_empty() {
        found.extend(lacking(kind, &text.body));
        found.extend(printing(&known, text));
    }
    found
}

fn subject(known: &[&'static str], subject: &str) -> Vec<Misfit> {
    if subject.trim().is_empty() {
        return vec![misfit(Place::Subject, Unfit::Empty)];
    }
    if subject.chars().any(char::is_control) {
        return vec![misfit(Place::Subject, Unfit::LineBreak)];
    }
    let mut found = placeholders(known, Place::Subject, subject);
    let names = names_in(subject).unwrap_or_default();
    let addresses = names.into_iter().filter(|name| holds_address(name));
    found.extend(addresses.map(|name| misfit(Place::Subject, Unfit::AddressInSubject(name.to_owned()))));
    found
}

fn placeholders(known: &[&'static str], at: Place, line: &str) -> Vec<Misfit> {
    let names = match names_in(line) {
        Ok(names) => names,
        Err(TemplateProblem::BadName(name)) => return vec![unknown(known, at, &name)],
        Err(_) => return vec![misfit(at, Unfit::Unclosed)],
    };
    let strange = names.into_iter().filter(|name| !known.contains(name));
    strange.map(|name| unknown(known, at, name)).collect()
}

fn unknown(known: &[&'static str], at: Place, name: &str) -> Misfit {
    let typed = name.to_lowercase().replace([' ', '-'], "_");
    let near = known.iter().map(|name| (strsim::jaro_winkler(&typed, name), *name));
    let best = near.max_by(|a, b| a.0.total_cmp(&b.0));
    let what = Unfit::Unknown {
        name: name.chars().take(60).collect(),
        meant: best.filter(|(alike, _)| *alike > 0.75).map(|(_, name)| name),
    };
    misfit(at, what)
}

fn lacking(kind: LetterKind, body: &str) -> Vec<Misfit> {
    let lines: Vec<Vec<&str>> = body.lines().map(|line| names_in(line).unwrap_or_default()).collect();
    let needed = needed(kind);
    let lost = needed
        .iter()
        .filter(|name| !lines.iter().flatten().any(|there| there == *name));
    let mut found: Vec<Misfit> = lost.map(|name| misfit(Place::Body, Unfit::Missing(name))).collect();
    let with_link = || lines.iter().filter(|names| names.contains(&LINK));
    let alone = with_link().any(|names| names.iter().all(|name| *name == LINK));
    if needed.contains(&LINK) && with_link().next().is_some() && !alone {
        let at = lines.iter().position(|names| names.contains(&LINK)).unwrap_or_default();
        found.push(misfit(Place::Line(at + 1), Unfit::LinkNotAlone));
    }
    found
}

/// Prints it three times: with words, where each line of the text is one of the letter; with values that are no address;
/// with nothing but the addresses.
fn printing(known: &[&'static str], text: &Text) -> Option<Misfit> {
    let source = text.source();
    let template = match Template::parse(&source) {
        Ok(template) => template,
        Err(_) => return Some(misfit(Place::Body, Unfit::Unclosed)),
    };
    for (sample, lines_stay) in [("a", true), (NO_ADDRESS, true), ("", false)] {
        let Ok(filled) = template.fill(Lang::En, &samples(known, sample)) else {
            return Some(misfit(Place::Body, Unfit::Look));
        };
        if let Err((line, problem)) = located(&filled.markdown) {
            let at = if lines_stay { Place::Line(line) } else { Place::Body };
            return Some(misfit(at, refused(&problem)));
        }
    }
    None
}

fn samples(known: &[&'static str], sample: &str) -> Values {
    let value = |name: &&str| match holds_address(name) {
        true => "https://tashawur.example/p/0".to_owned(),
        false => sample.to_owned(),
    };
    known.iter().map(|name| ((*name).to_owned(), value(name))).collect()
}

fn refused(problem: &TemplateProblem) -> Unfit {
    match problem {
        TemplateProblem::BadAddress(_) => Unfit::NoAddress,
        TemplateProblem::Unsupported("HTML") => Unfit::Html,
        _ => Unfit::Look,
    }
}

fn misfit(at: Place, what: Unfit) -> Misfit {
    Misfit { at, what }
}

#[cfg(test)]
mod tests;
