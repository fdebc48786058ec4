//! Reviewers: everybody with what they score, and one of them.
use crate::directory::group::model::Groups;
use crate::directory::organisation::model::Organisation;
use crate::i18n::Translate;
use crate::kernel::{Lang, ReviewerId};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::programme::session::model::Session;
use crate::speakers::call::model::Call;
use crate::speakers::review::model::{Assignment, Reviewer};
use crate::speakers::review::words::{group_name, session_name, shown};
use crate::ui::parts::{BackLink, Empty, Heading};
use crate::ui::{
    Button, Cell, Choice, Choices, Column, Field, Form, Hidden, Kind, Look, Many, PostButton, Row, Section, Select,
    Table, Tag, Tick, Tone, bdi,
};
use crate::web::{Fields, Problems};
use maud::{Markup, Render, html};
use std::collections::HashMap;

pub struct ReviewerList<'a> {
    pub desk: &'a EventDesk,
    pub call: Option<&'a Call>,
    pub groups: &'a Groups,
    pub sessions: &'a [Session],
    pub organisations: &'a [Organisation],
    pub reviewers: &'a [Reviewer],
    /// How many nominations each has reviewed.
    pub done: &'a HashMap<ReviewerId, usize>,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl ReviewerList<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let event = self.desk.event.id;
        let title = self.desk.lang.t().programme_nav_reviewers();
        EventPage {
            refused: !self.problems.is_empty(),
            ..self
                .desk
                .page(Here::Reviewers, paths::Reviewers { event }, title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        html! {
            (self.problems.summary(lang))
            (Heading {
                crumb: None,
                title: t.programme_nav_reviewers(),
                lead: Some(t.review_reviewers_lead()),
                actions: html! {},
            })
            @if self.call.is_some() {
                (self.table())
                (self.add())
            } @else {
                (Empty { text: t.review_no_call(), action: html! {} })
            }
        }
    }

    fn table(&self) -> Table {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let columns = vec![
            Column::new(t.registration_name()),
            Column::new(t.review_own_organisation()),
            Column::new(t.review_assigned()),
            Column::number(t.review_reviewed()),
            Column::new(t.review_state()),
        ];
        let rows = self.reviewers.iter().map(|one| self.row(one)).collect();
        Table {
            caption_hidden: true,
            empty: (t.review_reviewers_none(), None),
            ..Table::new(lang, t.programme_nav_reviewers(), columns, rows)
        }
    }

    fn row(&self, reviewer: &Reviewer) -> Row {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let at = paths::ReviewerDesk {
            event: self.desk.event.id,
            reviewer: reviewer.id,
        };
        let done = self.done.get(&reviewer.id).copied().unwrap_or_default();
        let (tone, text) = if reviewer.removed {
            (Tone::Bad, t.review_removed())
        } else {
            (Tone::Good, t.review_active())
        };
        let organisation = reviewer.ties.organisation_name.clone();
        Row::new(vec![
            Cell::Html(html! { a href=(at) { (bdi(&reviewer.name)) } }),
            organisation.map_or(Cell::Empty, Cell::Text),
            Cell::Html(self.assigned(&reviewer.assignments)),
            Cell::Text(shown(lang, done)),
            Cell::Html(Tag { tone, text }.render()),
        ])
    }

    fn assigned(&self, assignments: &[Assignment]) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        html! {
            @if assignments.is_empty() { (t.review_assigned_nothing()) }
            @if !assignments.is_empty() {
                ul.plain {
                    @for one in assignments {
                        li {
                            @if let Some(group) = one.group { (bdi(&group_name(lang, self.groups, Some(group)))) }
                            @if one.group.is_some() && one.session.is_some() { " · " }
                            @if let Some(session) = one.session { (bdi(session_name(lang, self.sessions, session))) }
                            @if one.group.is_none() && one.session.is_none() { (t.review_assigned_all()) }
                        }
                    }
                }
            }
        }
    }

    fn add(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let email = Field {
            kind: Kind::Email,
            hint: Some(t.review_account_hint()),
            error: self.problems.of("email").map(str::to_owned),
            value: self.typed.text("email").to_owned(),
            ..Field::new(lang, "email", t.review_account())
        };
        let body = html! { (email) (own((lang, self.problems), self.organisations, self.typed.text("organisation"))) };
        let event = self.desk.event.id;
        Form {
            body: html! { (Section { title: t.review_add_reviewer(), intro: None, body }) },
            buttons: html! { (Button::new(t.review_add_reviewer())) },
            ..Form::new(paths::Reviewers { event }.to_string())
        }
        .render()
    }
}

/// The reviewer's own organisation: what comes from it, they do not score.
fn own((lang, problems): (Lang, &Problems), organisations: &[Organisation], value: &str) -> Select {
    let t = lang.t();
    let one = |organisation: &Organisation| Choice::new(organisation.id.to_string(), &organisation.name);
    Select {
        value: value.to_owned(),
        error: problems.at("organisation"),
        prompt: Some(t.review_no_organisation()),
        hint: Some(t.review_own_organisation_hint()),
        ..Select::new(
            lang,
            "organisation",
            t.review_own_organisation(),
            organisations.iter().map(one).collect(),
        )
    }
}

pub struct OneReviewer<'a> {
    pub desk: &'a EventDesk,
    pub call: &'a Call,
    pub groups: &'a Groups,
    pub sessions: &'a [Session],
    pub organisations: &'a [Organisation],
    pub reviewer: &'a Reviewer,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl OneReviewer<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let at = paths::ReviewerDesk {
            event: self.desk.event.id,
            reviewer: self.reviewer.id,
        };
        let name = self.reviewer.name.as_str();
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Reviewers, at, name, self.main())
        }
    }

    fn main(&self) -> Markup {
        let t = self.desk.lang.t();
        let event = self.desk.event.id;
        html! {
            (self.problems.summary(self.desk.lang))
            (Heading {
                crumb: Some(BackLink {
                    label: t.programme_nav_reviewers(),
                    href: paths::Reviewers { event }.to_string(),
                }),
                title: self.reviewer.name.clone(),
                lead: self.reviewer.removed.then(|| t.review_removed_lead()),
                actions: html! {},
            })
            @if !self.reviewer.removed {
                (self.assignment())
                (self.remove())
            }
        }
    }

    fn assignment(&self) -> Form {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let chosen = self.chosen();
        let groups = self.groups.iter().filter(|group| !group.is_participant_type());
        let groups = groups.map(|group| Choice::new(group.id.to_string(), group.name(lang)));
        let asked = self.sessions.iter().filter(|one| self.call.has_session(one.id));
        let asked = asked.map(|one| Choice::new(one.id.to_string(), one.title.pick(lang).1));
        let several = |name: &str, legend: String, options: Vec<Choice>| Choices {
            many: Many::Several,
            columns: true,
            optional: true,
            error: self.problems.at(name),
            chosen: chosen.all(name).map(str::to_owned).collect(),
            ..Choices::new(lang, name, legend, options)
        };
        Form {
            body: html! {
                (own((lang, self.problems), self.organisations, chosen.text("organisation")))
                (Tick { ticked: chosen.has("all"), hint: Some(t.review_assign_hint()), ..Tick::new(lang, "all", html! { (t.review_assigned_all()) }) })
                (several("group", t.review_group(), groups.collect()))
                (several("session", t.review_session(), asked.collect()))
                (Hidden { name: "act".into(), value: "assign".into() })
            },
            buttons: html! { (Button::new(t.review_assign())) },
            ..Form::new(self.here())
        }
    }

    /// As it was typed and refused, else as it is.
    fn chosen(&self) -> Fields {
        if !self.problems.is_empty() {
            return self.typed.clone();
        }
        let held = &self.reviewer.assignments;
        let all = held.iter().filter(|one| one.group.is_none() && one.session.is_none());
        let pairs = all.map(|_| ("all", "true".to_owned()));
        let groups = held.iter().filter_map(|one| one.group);
        let sessions = held.iter().filter_map(|one| one.session);
        let organisation = self.reviewer.ties.organisation.into_iter();
        Fields::from_pairs(
            pairs
                .chain(groups.map(|id| ("group", id.to_string())))
                .chain(sessions.map(|id| ("session", id.to_string())))
                .chain(organisation.map(|id| ("organisation", id.to_string()))),
        )
    }

    fn remove(&self) -> Markup {
        let t = self.desk.lang.t();
        let button = PostButton {
            action: self.here(),
            fields: vec![Hidden {
                name: "act".into(),
                value: "remove".into(),
            }],
            button: Button {
                look: Look::Danger,
                ..Button::new(t.review_remove())
            },
        };
        html! { section.stack { h2 { (t.review_remove_title()) } p { (t.review_remove_lead()) } (button) } }
    }

    fn here(&self) -> String {
        let at = paths::ReviewerDesk {
            event: self.desk.event.id,
            reviewer: self.reviewer.id,
        };
        at.to_string()
    }
}
