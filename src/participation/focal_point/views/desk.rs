//! The organiser's page: an organisation is chosen, then a person of it; below, who stands and who stood.
use super::somebody;
use crate::directory::contact::model::Contact;
use crate::directory::organisation::model::Organisation;
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::participation::focal_point::model::Held;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{Button, Cell, Choice, Choices, Column, Form, Hidden, Notice, Row, Select, Table, Tag, Tone, bdi};
use crate::web::{Fields, Problems};
use maud::{Markup, Render, html};

pub const ORGANISATION: &str = "organisation";
pub const WHO: &str = "who";
/// The choice of somebody who is not in the directory.
pub const NEW: &str = "new";

/// The organisation a focal point is to be named for, and its contacts.
pub struct Chosen<'a> {
    pub organisation: &'a Organisation,
    pub people: Vec<Contact>,
}

pub struct ListView<'a> {
    pub desk: &'a EventDesk,
    pub rows: Vec<Held>,
    pub known: &'a [Organisation],
    pub chosen: Option<Chosen<'a>>,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl Render for ListView<'_> {
    fn render(&self) -> Markup {
        let t = self.lang().t();
        let event = self.desk.event.id;
        html! {
            (self.problems.summary(self.lang()))
            (self.done())
            (Heading {
                crumb: Some(BackLink { label: t.programme_nav_contacts(), href: paths::Contacts { event }.to_string() }),
                title: t.focal_point_title(),
                lead: Some(t.focal_point_lead()),
                actions: html! {},
            })
            @match &self.chosen {
                Some(chosen) => (self.naming(chosen)),
                None => (self.choosing()),
            }
            section.stack { h2 { (t.focal_point_list()) } (self.table()) }
        }
    }
}

impl ListView<'_> {
    fn done(&self) -> Markup {
        let t = self.lang().t();
        let said = match self.typed.text("done") {
            "named" => t.focal_point_done_named(),
            "revoked" => t.focal_point_done_revoked(),
            _ => return html! {},
        };
        Notice::done(self.lang(), html! { p { (said) } }).render()
    }

    fn choosing(&self) -> Markup {
        let t = self.lang().t();
        let option = |one: &Organisation| Choice::new(one.id.to_string(), one.name.clone());
        let select = Select {
            prompt: Some(t.focal_point_organisation_prompt()),
            error: self.problems.at(ORGANISATION),
            ..Select::new(
                self.lang(),
                ORGANISATION,
                t.focal_point_organisation(),
                self.known.iter().map(option).collect(),
            )
        };
        html! {
            section.stack {
                h2 { (t.focal_point_new()) }
                form.form method="get" action=(self.here()) { (select) div.row { (Button::new(t.focal_point_choose())) } }
            }
        }
    }

    fn naming(&self, chosen: &Chosen<'_>) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let title = t.focal_point_new_of();
        let organisation = Hidden {
            name: ORGANISATION.into(),
            value: chosen.organisation.id.to_string(),
        };
        let form = Form {
            body: html! {
                (organisation)
                (self.who(chosen))
                (somebody(lang, self.typed, self.problems))
            },
            buttons: html! {
                (Button::new(t.focal_point_name_button()))
                a href=(self.here()) { (t.focal_point_another()) }
            },
            ..Form::new(self.here())
        };
        html! {
            section.stack {
                h2 { (title.s0) (bdi(&chosen.organisation.name)) (title.s1) }
                p.prose { (t.focal_point_new_lead()) }
                (form)
            }
        }
    }

    fn who(&self, chosen: &Chosen<'_>) -> Choices {
        let t = self.lang().t();
        let contact = |one: &Contact| Choice {
            hint: Some(one.email.as_str().to_owned()),
            ..Choice::new(one.id.to_string(), one.name.as_str())
        };
        let mut options: Vec<Choice> = chosen
            .people
            .iter()
            .filter(|one| !one.do_not_contact)
            .map(contact)
            .collect();
        options.push(Choice {
            hint: Some(t.focal_point_who_new_hint()),
            ..Choice::new(NEW, t.focal_point_who_new())
        });
        let given = self.typed.filled(WHO).or(self.typed.filled("contact"));
        Choices {
            error: self.problems.at(WHO),
            chosen: given.map(str::to_owned).into_iter().collect(),
            ..Choices::new(self.lang(), WHO, t.focal_point_who(), options)
        }
    }

    fn table(&self) -> Table {
        let t = self.lang().t();
        let columns = vec![
            Column::new(t.focal_point_organisation()),
            Column::new(t.focal_point_person()),
            Column::new(t.focal_point_since()),
            Column::new(t.focal_point_state()),
            Column::new(t.focal_point_act()),
        ];
        Table {
            caption_hidden: true,
            empty: (t.focal_point_none(), None),
            ..Table::new(
                self.lang(),
                t.focal_point_list(),
                columns,
                self.rows.iter().map(|held| self.row(held)).collect(),
            )
        }
    }

    fn row(&self, held: &Held) -> Row {
        let (lang, t) = (self.lang(), self.lang().t());
        let one = paths::FocalPointDesk {
            event: self.desk.event.id,
            focal_point: held.point.id,
        };
        let named = self.desk.event.zone.civil(held.point.named_at).date();
        let name = held.who.name.as_str();
        Row::new(vec![
            Cell::Text(held.organisation.name.clone()),
            Cell::Html(html! { a href=(one) { (bdi(name)) } }),
            Cell::Text(format::day_month_year(lang, named)),
            Cell::Html(state(lang, held).render()),
            Cell::Html(html! { a href=(one) { (t.focal_point_open()) span.vh { " – " (bdi(name)) } } }),
        ])
    }

    fn here(&self) -> String {
        let event = self.desk.event.id;
        paths::FocalPoints { event }.to_string()
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}

/// Stands, or was taken back.
pub fn state(lang: Lang, held: &Held) -> Tag {
    let t = lang.t();
    let (tone, text) = match held.point.is_live() {
        true => (Tone::Good, t.focal_point_stands()),
        false => (Tone::Neutral, t.focal_point_revoked()),
    };
    Tag { tone, text }
}
