//! The agenda as people read it, on screen and on paper: days, items, and which speaking roles are still open.
use maud::{Markup, Render, html};

use crate::i18n::Translate;
use crate::kernel::Lang;

pub struct AgendaDay {
    /// "Day 1", and the date in words.
    pub title: String,
    pub date: String,
    pub items: Vec<AgendaItem>,
}

pub struct AgendaItem {
    pub lang: Lang,
    /// Hours of the event's zone, each a `time`.
    pub from: Markup,
    pub to: Option<Markup>,
    /// The same hours in another place.
    pub elsewhere: Option<String>,
    pub title: Markup,
    /// "Panel, then open floor".
    pub format: Option<String>,
    pub body: Markup,
    pub roles: Vec<RoleChip>,
    /// A break: one quiet line.
    pub pause: bool,
}

/// "Moderator, confirmed"; with a dashed border while it is open to nomination.
pub struct RoleChip {
    pub text: Markup,
    pub open: bool,
}

impl AgendaItem {
    pub fn new(lang: Lang, from: Markup, title: Markup) -> AgendaItem {
        AgendaItem {
            lang,
            from,
            to: None,
            elsewhere: None,
            title,
            format: None,
            body: html! {},
            roles: Vec::new(),
            pause: false,
        }
    }
}

impl Render for AgendaDay {
    fn render(&self) -> Markup {
        html! {
            div.day { h3 { (self.title) } p.muted { (self.date) } }
            ol.plain { @for item in &self.items { (item) } }
        }
    }
}

impl Render for AgendaItem {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        html! {
            li.slot.brk[self.pause] {
                div {
                    p.time {
                        (self.from)
                        @if let Some(to) = &self.to { " " span.til { (t.ui_until()) " " (to) } }
                    }
                    @if let Some(elsewhere) = &self.elsewhere { p.small.muted { (elsewhere) } }
                }
                @if self.pause { p { (self.title) } } @else {
                    div.stack-s {
                        h4 { (self.title) }
                        @if let Some(format) = &self.format { p.muted { (format) } }
                        (self.body)
                        @if !self.roles.is_empty() {
                            ul.roles aria-label=(t.ui_speaking_roles()) {
                                @for role in &self.roles { li.free[role.open] { (role.text) } }
                            }
                        }
                    }
                }
            }
        }
    }
}
