//! One typed organisation: choosing freely which known one it is, or keeping it under a corrected name.
use super::{reason, typed_by};
use crate::directory::group::model::Groups;
use crate::directory::organisation::model::{Organisation, State};
use crate::directory::organisation::rules::{Proposal, similar};
use crate::i18n::Translate;
use crate::kernel::{EventId, Lang};
use crate::participation::matching::model::Typed;
use crate::paths;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{Button, Choice, Field, Form, Kind, Options, Select, Width, bdi};
use crate::web::{Fields, Problems};
use maud::{Markup, Render, html};

/// The fields of both forms.
pub const INTO: &str = "into";
pub const NAME: &str = "name";
pub const GROUP: &str = "group";

pub struct OneView<'a> {
    pub lang: Lang,
    pub event: EventId,
    pub found: &'a Typed,
    pub known: &'a [Organisation],
    pub groups: &'a Groups,
    /// What was typed into a refused form.
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl Render for OneView<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let list = paths::TypedOrganisations { event: self.event };
        html! {
            (self.problems.summary(lang))
            (Heading {
                crumb: Some(BackLink { label: t.matching_title(), href: list.to_string() }),
                title: self.found.organisation.name.clone(),
                lead: Some(typed_by(lang, self.found)),
                actions: html! {},
            })
            (self.join())
            (self.keep())
        }
    }
}

impl OneView<'_> {
    fn join(&self) -> Markup {
        let t = self.lang.t();
        let to = paths::OrganisationMatch {
            event: self.event,
            organisation: self.found.organisation.id,
        };
        let similar = similar(&self.found.organisation.name, self.known);
        let form = Form {
            id: "match".into(),
            body: html! { (self.into(&similar)) },
            buttons: html! { (Button::new(t.matching_join())) },
            ..Form::new(to.to_string())
        };
        html! {
            section.stack {
                h2 { (t.matching_join_title()) }
                p { (t.matching_join_hint()) }
                @if !similar.is_empty() {
                    ul { @for one in &similar { li { (bdi(&one.organisation.name)) " (" (reason(self.lang, one.likeness)) ")" } } }
                }
                (form)
            }
        }
    }

    fn into(&self, similar: &[Proposal<'_>]) -> Select {
        let t = self.lang.t();
        let choice = |one: &Organisation| Choice::new(one.id.to_string(), one.name.as_str());
        let likely = similar.iter().map(|one| choice(one.organisation)).collect();
        let known = self.known.iter().filter(|one| one.state == State::Known);
        let under = |heading: String, options: Vec<Choice>| Options {
            heading: Some(heading),
            options,
        };
        let mut groups = vec![
            under(t.matching_likely(), likely),
            under(t.matching_all(), known.map(choice).collect()),
        ];
        groups.retain(|group| !group.options.is_empty());
        Select {
            prompt: Some(t.matching_into_prompt()),
            error: self.problems.at(INTO),
            value: self.typed.text(INTO).to_owned(),
            width: Width::Full,
            groups,
            ..Select::new(self.lang, INTO, t.matching_into(), Vec::new())
        }
    }

    fn keep(&self) -> Markup {
        let t = self.lang.t();
        let to = paths::OrganisationNew {
            event: self.event,
            organisation: self.found.organisation.id,
        };
        let form = Form {
            id: "new".into(),
            body: html! { (self.name()) (self.group()) },
            buttons: html! { (Button::new(t.matching_keep())) },
            ..Form::new(to.to_string())
        };
        html! {
            section.stack {
                h2 { (t.matching_keep_title()) }
                p { (t.matching_keep_hint()) }
                (form)
            }
        }
    }

    fn name(&self) -> Field {
        let typed = self.typed.has(NAME).then(|| self.typed.text(NAME).to_owned());
        Field {
            kind: Kind::Text,
            error: self.problems.at(NAME),
            value: typed.unwrap_or_else(|| self.found.organisation.name.clone()),
            ..Field::new(self.lang, NAME, self.lang.t().matching_name())
        }
    }

    fn group(&self) -> Select {
        let t = self.lang.t();
        let options = self.groups.iter();
        let options = options.map(|group| Choice::new(group.code.as_str(), group.name(self.lang)));
        Select {
            prompt: Some(t.matching_group_none()),
            hint: Some(t.matching_group_hint()),
            optional: true,
            error: self.problems.at(GROUP),
            value: self.typed.text(GROUP).to_owned(),
            width: Width::Full,
            ..Select::new(self.lang, GROUP, t.matching_group(), options.collect())
        }
    }
}
