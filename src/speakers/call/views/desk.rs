//! The organiser's page of a call: where it stands, the form in its sections, then publishing and extending.
use crate::i18n::{Translate, format};
use crate::kernel::{EventId, Lang, Localized, Occurs};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::speakers::call::form::About;
use crate::speakers::call::model::{Call, State};
use crate::speakers::call::rules::{self, Shut};
use crate::ui::form::Hidden;
use crate::ui::parts::Heading;
use crate::ui::{Button, ErrorSummary, Field, Form, Kind, LinkButton, Look, Notice, Problem, Tone, Trilingual, Width};
use crate::web::Fields;
use jiff::civil::DateTime;
use maud::{Markup, html};

pub struct CallDesk<'a> {
    pub desk: &'a EventDesk,
    pub about: About<'a>,
    pub typed: &'a Fields,
    pub problems: &'a [Problem],
    /// Of the call the fields were filled from.
    pub seen: i32,
    pub done: Option<Done>,
}

/// What the form before this page did.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Saved,
    Unchanged,
    Published,
    TakenBack,
    Extended,
}

impl Done {
    const ALL: [(Self, &'static str); 5] = [
        (Self::Saved, "saved"),
        (Self::Unchanged, "unchanged"),
        (Self::Published, "published"),
        (Self::TakenBack, "taken_back"),
        (Self::Extended, "extended"),
    ];

    pub fn read(query: &Fields) -> Option<Self> {
        let found = Self::ALL.into_iter().find(|(_, word)| query.has(word));
        found.map(|(done, _)| done)
    }

    pub fn address(self, event: EventId) -> String {
        let word = Self::ALL.into_iter().find(|(done, _)| *done == self);
        format!(
            "{}?{}",
            paths::CallDesk { event },
            word.map_or("saved", |(_, word)| word)
        )
    }
}

impl CallDesk<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let (lang, t) = (self.lang(), self.lang().t());
        let at = paths::CallDesk {
            event: self.desk.event.id,
        };
        let main = html! {
            (ErrorSummary { lang, problems: self.problems.to_vec() })
            (self.notices())
            (Heading { crumb: None, title: t.call_title(), lead: Some(t.call_lead()), actions: self.actions() })
            (self.standing())
            (Form {
                body: html! {
                    (self.dates()) (self.roles()) (self.texts()) (self.places()) (self.criteria()) (self.checks())
                    (self.targets()) (self.afterwards()) (self.reason())
                    (Hidden { name: "seen".to_owned(), value: self.seen.to_string() })
                },
                buttons: html! { (Button::new(t.call_save())) },
                ..Form::new(at.to_string())
            })
            (self.promise())
        };
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Call, at, t.call_title(), main)
        }
    }

    fn actions(&self) -> Markup {
        let (lang, slug) = (self.lang(), self.desk.event.slug.clone());
        let public = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(lang.t().call_see_public(), paths::Call { lang, slug }.to_string())
        };
        html! { @if self.call().state == State::Published { (public) } }
    }

    fn notices(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let good = |text: String| Notice::done(lang, html! { p { (text) } });
        let warn = |text: String| Notice::standing(lang, Tone::Warn, html! { p { (text) } });
        let twice = |at: DateTime| self.desk.event.zone.occurs(at) == Occurs::Twice;
        let (opens, closes) = (self.call().opens, self.call().closes);
        html! {
            @match self.done {
                Some(Done::Saved) => (good(t.call_saved())),
                Some(Done::Published) => (good(t.call_published())),
                Some(Done::TakenBack) => (good(t.call_taken_back())),
                Some(Done::Extended) => (good(t.call_extended())),
                Some(Done::Unchanged) => (Notice::standing(lang, Tone::Neutral, html! { p { (t.call_unchanged()) } })),
                None => {}
            }
            @if self.problems.is_empty() && twice(opens) { (warn(t.call_opens_twice(format::time(opens.time())))) }
            @if self.problems.is_empty() && twice(closes) { (warn(t.call_closes_twice(format::time(closes.time())))) }
        }
    }

    /// Where the call stands, with its deadline as everybody reads it, and the languages still to be written.
    fn standing(&self) -> Markup {
        let (lang, t, call) = (self.lang(), self.lang().t(), self.call());
        let zone = &self.desk.event.zone;
        let closes = call
            .window
            .closes
            .map(|at| format::deadline(lang, zone, at))
            .unwrap_or_default();
        let opens = call
            .window
            .opens
            .map(|at| format::moment(lang, zone, at))
            .unwrap_or_default();
        let state = match rules::may_hand_in(call, self.about.now) {
            _ if call.is_new() => t.call_state_new(),
            Err(Shut::NoCall) => t.call_state_draft(),
            Err(Shut::NotYet) => t.call_state_not_yet(opens, closes),
            Ok(()) => t.call_state_open(closes),
            Err(Shut::Over) => t.call_state_over(closes),
        };
        let missing = self.missing();
        html! {
            p { (state) }
            @if !call.is_new() && !missing.is_empty() {
                (Notice::standing(lang, Tone::Warn, html! {
                    p { (t.call_missing()) }
                    ul { @for line in missing { li { (line) } } }
                }))
            }
        }
    }

    fn missing(&self) -> Vec<String> {
        let (lang, t, call) = (self.lang(), self.lang().t(), self.call());
        let line = |name: String, text: &Localized| {
            let missing: Vec<&str> = text.missing().into_iter().map(Lang::own_name).collect();
            (!missing.is_empty()).then(|| t.call_missing_in(name, format::list(lang, &missing)))
        };
        let mut lines: Vec<Option<String>> = vec![
            line(t.call_intro(), &call.intro),
            line(t.call_decided_by(), &call.decided_by),
        ];
        let asked = call.sessions.iter().filter(|asked| !asked.questions.is_empty());
        lines.extend(asked.map(|asked| {
            let session = self.about.sessions.iter().find(|session| session.id == asked.session)?;
            line(session.title.pick(lang).1.to_owned(), &asked.questions)
        }));
        let labels = call.criteria.iter().map(|one| &one.label);
        let labels = labels.chain(call.checks.iter().map(|one| &one.label));
        lines.extend(labels.map(|label| line(label.pick(lang).1.to_owned(), label)));
        lines.into_iter().flatten().collect()
    }

    pub(super) fn field(&self, name: &str, label: String, hint: Option<String>) -> Field {
        Field {
            hint,
            error: self.error(name),
            value: self.typed.text(name).to_owned(),
            width: Width::Small,
            ..Field::new(self.lang(), name, label)
        }
    }

    pub(super) fn trilingual(&self, name: &str, label: String, kind: Kind) -> Trilingual {
        let typed = |lang: Lang| self.typed.text(&format!("{name}_{}", lang.code()));
        let value = Localized::new(typed(Lang::Ar), typed(Lang::En), typed(Lang::Fr));
        Trilingual {
            kind,
            error: self.error(name),
            ..Trilingual::new(self.lang(), name, label, value)
        }
    }

    pub(super) fn error(&self, field: &str) -> Option<String> {
        let found = self.problems.iter().find(|problem| problem.field == field);
        found.map(|problem| problem.message.clone())
    }

    pub(super) fn call(&self) -> &Call {
        self.about.present
    }

    pub(super) fn lang(&self) -> Lang {
        self.desk.lang
    }
}
