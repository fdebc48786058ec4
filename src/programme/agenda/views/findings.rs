//! What an import found odd, as a list to work off.
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format};
use crate::kernel::{EventId, FindingId, Lang};
use crate::paths;
use crate::programme::agenda::findings::{Finding, Names, Severity};
use crate::programme::agenda::plan::SessionPlan;
use crate::programme::agenda::store::{Kept, State};
use crate::programme::session::model::Session;
use crate::ui::{Button, Field, Form, Kind, Look, Tag, Tone, bdi, block};
use maud::{Markup, Render, html};
use std::collections::HashMap;

/// The name of a note's field begins so; the finding's id follows, for a page has one form for each.
pub const NOTE: &str = "note-";

/// A decision that was not kept.
pub struct Refusal {
    pub finding: FindingId,
    pub typed: String,
    pub message: String,
}

/// What sessions and groups are called, by their codes.
pub struct Book<'a> {
    lang: Lang,
    groups: &'a Groups,
    sessions: HashMap<&'a str, String>,
}

impl<'a> Book<'a> {
    pub fn of_sessions(lang: Lang, groups: &'a Groups, sessions: &'a [Session]) -> Self {
        let name = |session: &'a Session| {
            let title = session.title.pick(lang).1;
            (session.code.as_str(), named(session.starts.time(), title))
        };
        let sessions = sessions.iter().map(name).collect();
        Self { lang, groups, sessions }
    }

    pub fn of_plan(lang: Lang, groups: &'a Groups, sessions: &'a [SessionPlan]) -> Self {
        let name = |session: &'a SessionPlan| {
            let title = session.title.pick(lang).1;
            (session.code.as_str(), named(session.start, title))
        };
        let sessions = sessions.iter().map(name).collect();
        Self { lang, groups, sessions }
    }

    /// What a finding is about: a session, or the whole agenda.
    fn subject(&self, finding: &Finding) -> String {
        match finding.sessions().as_slice() {
            [one] => self.session(one),
            _ => self.lang.t().agenda_desk_whole(),
        }
    }
}

/// "14:50 First round table": titles are not unique, and long ones are cut between two words.
fn named(start: jiff::civil::Time, title: &str) -> String {
    const LONGEST: usize = 48;
    let short = match title.char_indices().nth(LONGEST) {
        None => title.to_owned(),
        Some((end, _)) => {
            let words = title[..end].rsplit_once(' ').map_or(&title[..end], |(words, _)| words);
            format!("{}…", words.trim_end_matches([',', '،', ':', ' ']))
        }
    };
    format!("{} {short}", format::time(start))
}

impl Names for Book<'_> {
    fn session(&self, code: &str) -> String {
        self.sessions.get(code).cloned().unwrap_or_else(|| code.to_owned())
    }

    fn group(&self, code: &str) -> String {
        let group = self.groups.by_code(code);
        group.map_or_else(|| code.to_owned(), |group| group.name(self.lang).to_owned())
    }
}

/// Findings before anything is kept: to read only.
pub fn list(lang: Lang, findings: &[Finding], book: &Book<'_>) -> Markup {
    html! { ul.plain.findings { @for finding in findings { li.stack-s { (sentence(lang, finding, book)) } } } }
}

/// Findings of the event, open ones first.
pub struct FindingsView<'a> {
    pub lang: Lang,
    pub event: EventId,
    pub findings: &'a [Kept],
    pub book: &'a Book<'a>,
    /// A viewer reads only.
    pub may_decide: bool,
    pub refusal: Option<&'a Refusal>,
}

impl Render for FindingsView<'_> {
    fn render(&self) -> Markup {
        let (open, decided): (Vec<&Kept>, Vec<&Kept>) =
            self.findings.iter().partition(|kept| kept.state == State::Open);
        let t = self.lang.t();
        html! {
            @if open.is_empty() { p { (t.agenda_desk_nothing_open()) } }
            ul.plain.findings { @for kept in &open { li.stack-s { (self.open(kept)) } } }
            @if !decided.is_empty() {
                details {
                    summary { (t.agenda_desk_decided(u32::try_from(decided.len()).unwrap_or(u32::MAX))) }
                    ul.plain.findings { @for kept in &decided { li.stack-s { (self.decided(kept)) } } }
                }
            }
        }
    }
}

impl FindingsView<'_> {
    fn open(&self, kept: &Kept) -> Markup {
        let t = self.lang.t();
        let refused = self.refusal.filter(|refusal| refusal.finding == kept.id);
        html! {
            (sentence(self.lang, &kept.finding, self.book))
            @if self.may_decide {
                details open[refused.is_some()] {
                    summary { (t.agenda_desk_decide()) span.vh { ": " (bdi(&self.book.subject(&kept.finding))) } }
                    (self.form(kept, refused))
                }
            }
        }
    }

    fn form(&self, kept: &Kept, refused: Option<&Refusal>) -> Markup {
        let t = self.lang.t();
        let note = Field {
            kind: Kind::Area(2),
            value: refused.map(|refusal| refusal.typed.clone()).unwrap_or_default(),
            error: refused.map(|refusal| refusal.message.clone()),
            hint: Some(t.agenda_desk_note_hint()),
            ..Field::new(self.lang, format!("{NOTE}{}", kept.id), t.agenda_desk_note())
        };
        let button = |label, word: &str, look| Button {
            look,
            small: true,
            sends: Some(("decision".into(), word.into())),
            ..Button::new(label)
        };
        let form = Form {
            id: format!("decide-{}", kept.id),
            body: html! { (note) },
            buttons: html! {
                (button(t.agenda_desk_resolve(), "resolved", Look::Primary))
                (button(t.agenda_desk_dismiss(), "dismissed", Look::Secondary))
            },
            ..Form::new(self.action(kept))
        };
        form.render()
    }

    fn decided(&self, kept: &Kept) -> Markup {
        let t = self.lang.t();
        let (tone, text) = match kept.state {
            State::Dismissed => (Tone::Neutral, t.agenda_desk_dismissed()),
            State::Resolved | State::Open => (Tone::Good, t.agenda_desk_resolved()),
        };
        let again = Button {
            look: Look::Quiet,
            about: Some(self.book.subject(&kept.finding)),
            sends: Some(("decision".into(), "open".into())),
            ..Button::new(t.agenda_desk_open_again())
        };
        html! {
            (sentence(self.lang, &kept.finding, self.book))
            p { (Tag { tone, text }) }
            @if let Some(note) = &kept.note { (block(note)) }
            @if self.may_decide { form method="post" action=(self.action(kept)) { (again) } }
        }
    }

    fn action(&self, kept: &Kept) -> String {
        let (event, finding) = (self.event, kept.id);
        paths::FindingDecision { event, finding }.to_string()
    }
}

fn sentence(lang: Lang, finding: &Finding, book: &Book<'_>) -> Markup {
    let t = lang.t();
    let (tone, text) = match finding.severity() {
        Severity::Warning => (Tone::Warn, t.agenda_desk_warning()),
        Severity::Note => (Tone::Neutral, t.agenda_desk_remark()),
    };
    html! {
        p { (Tag { tone, text }) " " b { (bdi(&book.subject(finding))) } }
        p { (finding.text_with(lang, book)) }
    }
}
