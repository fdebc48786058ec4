//! What was just done, and what keeps mail from leaving: alarms, and the doubt whether this is the live copy.
use super::{List, stamp};
use crate::access::{Permission, VouchForCopy};
use crate::i18n::Translate;
use crate::kernel::{EventId, Lang};
use crate::mail::alarm::Alarm;
use crate::mail::live::{self, Doubt};
use crate::messages::outgoing::filter::{Among, Filter, Standing};
use crate::messages::outgoing::model::State;
use crate::messages::outgoing::words;
use crate::paths;
use crate::ui::form::Hidden;
use crate::ui::{Button, Look, Notice, PostButton, Tone};
use crate::web::Fields;
use maud::{Markup, html};

/// What was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Paused,
    Resumed,
    Cancelled,
    Seen,
    Vouched,
    /// Single letters that were on hold.
    LetGo,
}

impl Done {
    const ALL: [Self; 6] = [
        Self::Paused,
        Self::Resumed,
        Self::Cancelled,
        Self::Seen,
        Self::Vouched,
        Self::LetGo,
    ];

    fn word(self) -> &'static str {
        match self {
            Self::Paused => "paused",
            Self::Resumed => "resumed",
            Self::Cancelled => "cancelled",
            Self::Seen => "seen",
            Self::Vouched => "live",
            Self::LetGo => "released",
        }
    }

    pub fn read(query: &Fields) -> Option<Self> {
        Self::ALL.into_iter().find(|done| done.word() == query.text("done"))
    }

    pub fn address(self, event: EventId) -> String {
        format!("{}?done={}", paths::Mail { event }, self.word())
    }

    /// The same said on the batch's own page.
    pub fn of_batch(self, at: &paths::MailBatch) -> String {
        format!("{at}?done={}", self.word())
    }

    pub fn notice(self, lang: Lang) -> Notice {
        let t = lang.t();
        let said = match self {
            Done::Paused => t.outgoing_done_paused(),
            Done::Resumed => t.outgoing_done_resumed(),
            Done::Cancelled => t.outgoing_done_cancelled(),
            Done::Seen => t.outgoing_done_seen(),
            Done::Vouched => t.outgoing_done_live(),
            Done::LetGo => t.outgoing_done_released(),
        };
        Notice::done(lang, html! { p { (said) } })
    }
}

impl List<'_> {
    pub(super) fn said(&self) -> Markup {
        html! { @if let Some(done) = self.done { (done.notice(self.lang())) } }
    }

    /// Letters on hold that belong to no batch: nothing else lets them go.
    pub(super) fn held(&self) -> Markup {
        let (lang, t, event) = (self.lang(), self.lang().t(), self.event());
        let held = self.overview.held;
        let all = Filter::default()
            .among(Among::Single)
            .standing(Some(Standing::Is(State::Held)));
        let release = PostButton {
            action: paths::MailHeld { event }.to_string(),
            fields: Vec::new(),
            button: Button {
                look: Look::Secondary,
                small: true,
                ..Button::new(t.outgoing_release())
            },
        };
        let body = html! {
            div.stack-s {
                p { (t.outgoing_held(held)) " " a href=(all.href(event)) { (t.outgoing_held_show()) } }
                p.small { (t.outgoing_held_hint()) }
                (release)
            }
        };
        html! { @if held > 0 { (Notice::standing(lang, Tone::Warn, body)) } }
    }

    pub(super) fn trouble(&self) -> Markup {
        html! {
            @if let Some(doubt) = self.doubt { (self.doubted(doubt)) }
            // The doubt says it better, and ends another way.
            @for alarm in self.alarms.iter().filter(|alarm| alarm.name != live::ALARM) { (self.alarm(alarm)) }
        }
    }

    fn doubted(&self, doubt: Doubt) -> Notice {
        let (lang, t, event) = (self.lang(), self.lang().t(), self.event());
        let vouch = PostButton {
            action: paths::MailCopy { event }.to_string(),
            fields: Vec::new(),
            button: Button::new(t.outgoing_copy_vouch()),
        };
        let body = html! {
            p { b { (t.outgoing_copy_title()) } }
            p { (words::doubt(lang, doubt)) }
            @if self.desk.role >= VouchForCopy::LEAST { p { (t.outgoing_copy_warning()) } (vouch) }
            @else { p { (t.outgoing_copy_who()) } }
        };
        Notice::standing(lang, Tone::Bad, body)
    }

    fn alarm(&self, alarm: &Alarm) -> Notice {
        let (lang, t, event) = (self.lang(), self.lang().t(), self.event());
        let seen = PostButton {
            action: paths::MailAlarms { event }.to_string(),
            fields: vec![Hidden {
                name: "alarm".to_owned(),
                value: alarm.name.clone(),
            }],
            button: Button {
                look: Look::Secondary,
                small: true,
                ..Button::new(t.outgoing_alarm_seen())
            },
        };
        let body = html! {
            p { (words::alarm(lang, alarm)) }
            p.small {
                (t.outgoing_alarm_since(stamp(self.desk, alarm.since)))
                @if let Some(code) = alarm.code { " " (t.outgoing_alarm_code(code.to_string())) }
            }
            (seen)
        };
        Notice::standing(lang, Tone::Bad, body)
    }
}
