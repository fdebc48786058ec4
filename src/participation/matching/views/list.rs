//! The list of typed organisations: who typed each, what it may be, and both answers at one press.
use super::one::{INTO, NAME};
use super::{reason, typed_by};
use crate::directory::organisation::model::Organisation;
use crate::directory::organisation::rules::{Proposal, similar};
use crate::i18n::{Translate, format, plain};
use crate::kernel::{EventId, Lang, OrganisationId};
use crate::participation::matching::model::{Crowded, Typed};
use crate::paths;
use crate::programme::event::model::Event;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{Button, Cell, Column, Hidden, Look, Notice, Pages, PostButton, Row, Table, Tone, bdi};
use crate::web::{Fields, Problems};
use maud::{Markup, Render, html};

/// Rows on a page: each is compared with every known organisation.
pub const PAGE: usize = 25;

pub struct ListView<'a> {
    pub lang: Lang,
    pub event: &'a Event,
    /// One page of them.
    pub rows: Vec<Typed>,
    /// Of the page, from 1.
    pub number: usize,
    /// How many there are.
    pub all: usize,
    pub known: Vec<Organisation>,
    pub crowded: Vec<Crowded>,
    pub done: Option<(Done, Organisation)>,
    pub problems: &'a Problems,
}

/// What the form before this page did, and with which organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Joined(OrganisationId),
    Kept(OrganisationId),
}

impl Done {
    pub fn read(query: &Fields) -> Option<Self> {
        let joined = query.text("joined").parse().map(Self::Joined);
        joined.or_else(|_| query.text("kept").parse().map(Self::Kept)).ok()
    }

    pub fn organisation(self) -> OrganisationId {
        match self {
            Done::Joined(id) | Done::Kept(id) => id,
        }
    }

    pub fn address(self, event: EventId) -> String {
        let list = paths::TypedOrganisations { event };
        match self {
            Done::Joined(id) => format!("{list}?joined={id}"),
            Done::Kept(id) => format!("{list}?kept={id}"),
        }
    }
}

impl Render for ListView<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let registrations = paths::Registrations { event: self.event.id };
        html! {
            (self.problems.summary(lang))
            (self.done())
            (Heading {
                crumb: Some(BackLink { label: t.programme_nav_registrations(), href: registrations.to_string() }),
                title: t.matching_title(),
                lead: Some(t.matching_lead()),
                actions: html! {},
            })
            @for crowded in &self.crowded { (self.warning(crowded)) }
            div.stack #organisations tabindex="-1" { (self.table()) }
            (Pages {
                lang,
                number: self.number,
                rows: PAGE,
                all: self.all,
                address: paths::TypedOrganisations { event: self.event.id }.to_string(),
            })
        }
    }
}

impl ListView<'_> {
    fn done(&self) -> Markup {
        let t = self.lang.t();
        let Some((done, organisation)) = &self.done else {
            return html! {};
        };
        let said = match done {
            Done::Joined(_) => t.matching_joined(&organisation.name),
            Done::Kept(_) => t.matching_kept(&organisation.name),
        };
        Notice::done(self.lang, html! { p { (said) } }).render()
    }

    fn warning(&self, crowded: &Crowded) -> Notice {
        let number = |n: u32| format::number(self.lang, i64::from(n));
        let limit = self.event.limits.per_organisation.unwrap_or(0);
        let said = self
            .lang
            .t()
            .matching_over(&crowded.organisation.name, number(crowded.confirmed), number(limit));
        Notice::standing(self.lang, Tone::Warn, html! { p { (said) } })
    }

    fn table(&self) -> Table {
        let t = self.lang.t();
        let columns = vec![
            Column::new(t.matching_as_typed()),
            Column::new(t.matching_typed_by()),
            Column::new(t.matching_similar()),
            Column::new(t.matching_otherwise()),
        ];
        let shown = format::number(self.lang, i64::try_from(self.all).unwrap_or(i64::MAX));
        Table {
            empty: (t.matching_nothing(), None),
            ..Table::new(
                self.lang,
                plain(t.matching_found(self.all, shown)),
                columns,
                self.rows.iter().map(|row| self.row(row)).collect(),
            )
        }
    }

    fn row(&self, typed: &Typed) -> Row {
        let one = paths::TypedOrganisation {
            event: self.event.id,
            organisation: typed.organisation.id,
        };
        let proposals = similar(&typed.organisation.name, &self.known);
        Row::new(vec![
            Cell::Html(html! { a href=(one) { (bdi(&typed.organisation.name)) } }),
            Cell::Text(typed_by(self.lang, typed)),
            Cell::Html(self.proposals(typed, &proposals)),
            Cell::Html(self.otherwise(typed)),
        ])
    }

    fn proposals(&self, typed: &Typed, proposals: &[Proposal<'_>]) -> Markup {
        let t = self.lang.t();
        html! {
            @if proposals.is_empty() { span.muted { (t.matching_none_similar()) } }
            div.stack-s {
                @for proposal in proposals {
                    div {
                        p { (bdi(&proposal.organisation.name)) " " span.muted { "(" (reason(self.lang, proposal.likeness)) ")" } }
                        (self.join(typed, proposal.organisation))
                    }
                }
            }
        }
    }

    fn join(&self, typed: &Typed, known: &Organisation) -> PostButton {
        let to = paths::OrganisationMatch {
            event: self.event.id,
            organisation: typed.organisation.id,
        };
        PostButton {
            action: to.to_string(),
            fields: vec![hidden(INTO, known.id.to_string())],
            button: self.small(self.lang.t().matching_join(), &known.name),
        }
    }

    /// The name as it is; to correct it, or to choose freely, the link leads to the page of the one.
    fn otherwise(&self, typed: &Typed) -> Markup {
        let t = self.lang.t();
        let (event, organisation) = (self.event.id, typed.organisation.id);
        let keep = PostButton {
            action: paths::OrganisationNew { event, organisation }.to_string(),
            fields: vec![hidden(NAME, typed.organisation.name.clone())],
            button: self.small(t.matching_keep(), &typed.organisation.name),
        };
        let one = paths::TypedOrganisation { event, organisation };
        html! {
            div.stack-s {
                (keep)
                p { a href=(one) { (t.matching_open()) span.vh { " – " (bdi(&typed.organisation.name)) } } }
            }
        }
    }

    fn small(&self, label: String, about: &str) -> Button {
        Button {
            look: Look::Secondary,
            small: true,
            about: Some(about.to_owned()),
            ..Button::new(label)
        }
    }
}

fn hidden(name: &str, value: String) -> Hidden {
    Hidden {
        name: name.to_owned(),
        value,
    }
}
