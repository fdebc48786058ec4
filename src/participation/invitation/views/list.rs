//! All invitations of an event, by state.
use super::people::{group, organisation, shown, state_name, state_tag};
use crate::directory::contact::model::Contact;
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::participation::invitation::model::{Invitation, STATES, word};
use crate::participation::invitation::query::{self, LIST, PAGE};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::filter::Filter;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{Cell, Choice, Column, FilterBar, LinkButton, Pages, Row, Table, Tag, Tone, bdi};
use crate::web::Fields;
use chrono::{DateTime, Utc};
use maud::{Markup, html};

pub struct InvitationList<'a> {
    pub desk: &'a EventDesk,
    pub query: &'a Fields,
    pub groups: &'a Groups,
    /// One page of them.
    pub rows: &'a [(Invitation, Contact)],
    /// Of the page, from 1.
    pub number: usize,
    /// How many there are.
    pub all: usize,
}

impl InvitationList<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let at = query::with(self.here(), &query::kept(self.query, &LIST));
        let title = self.lang().t().invitation_list_title();
        self.desk.page(Here::Invitations, at, title, self.main())
    }

    fn main(&self) -> Markup {
        let t = self.lang().t();
        html! {
            (Heading {
                crumb: Some(BackLink { label: t.invitation_desk_title(), href: self.choose() }),
                title: t.invitation_list_title(),
                lead: None,
                actions: html! {},
            })
            (self.filters())
            (self.table())
            (Pages {
                lang: self.lang(),
                number: self.number,
                rows: PAGE,
                all: self.all,
                address: query::with(self.here(), &query::kept(self.query, &LIST)),
            })
        }
    }

    fn filters(&self) -> FilterBar {
        let (lang, t) = (self.lang(), self.lang().t());
        let group = |group: &crate::directory::group::model::Group| Choice::new(&group.code, group.name(lang));
        let typed = self.query;
        let pick = |name: &str, labels, options| Filter::pick(name, labels, typed.text(name), options);
        FilterBar {
            lang,
            action: self.here(),
            filters: vec![
                Filter::find("q", t.invitation_filter_text(), typed.text("q")),
                pick(
                    "group",
                    (t.invitation_filter_group(), t.invitation_filter_groups_all()),
                    self.groups.iter().map(group).collect(),
                ),
                pick(
                    "state",
                    (t.invitation_list_state(), t.invitation_list_states_all()),
                    STATES
                        .map(|state| Choice::new(word(state), state_name(lang, state)))
                        .into(),
                ),
            ],
            active: Vec::new(),
            clear: self.here(),
            found: plain(t.invitation_list_found(self.all, shown(lang, self.all))),
        }
    }

    fn table(&self) -> Table {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![
            Column::new(t.invitation_people_name()),
            Column::new(t.invitation_people_organisation()),
            Column::new(t.invitation_people_group()),
            Column::new(t.invitation_list_state()),
            Column::new(t.invitation_list_sent()),
            Column::new(t.invitation_list_answered()),
        ];
        let none = query::kept(self.query, &LIST).pairs().is_empty();
        let why = if none {
            t.invitation_list_first()
        } else {
            t.invitation_list_empty()
        };
        let choose = LinkButton::new(t.invitation_to_choose(), self.choose());
        Table {
            caption_hidden: true,
            empty: (why, none.then_some(choose)),
            ..Table::new(
                lang,
                t.invitation_list_title(),
                columns,
                self.rows.iter().map(|row| self.row(row)).collect(),
            )
        }
    }

    fn row(&self, (invitation, contact): &(Invitation, Contact)) -> Row {
        let lang = self.lang();
        let one = paths::InvitationDesk {
            event: self.desk.event.id,
            invitation: invitation.id,
        };
        Row::new(vec![
            Cell::Html(html! { a href=(one) { (bdi(contact.name.as_str())) } }),
            organisation(contact),
            group(lang, self.groups, invitation.group),
            Cell::Html(tags(lang, invitation)),
            self.day(invitation.sent_at),
            self.day(invitation.answered_at),
        ])
    }

    fn day(&self, at: Option<DateTime<Utc>>) -> Cell {
        let zone = &self.desk.event.zone;
        let day = at.map(|at| format::day_month_year(self.lang(), zone.civil(at).date()));
        day.map_or(Cell::Empty, Cell::Text)
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }

    fn here(&self) -> String {
        let event = self.desk.event.id;
        paths::InvitationList { event }.to_string()
    }

    fn choose(&self) -> String {
        let event = self.desk.event.id;
        paths::Invitations { event }.to_string()
    }
}

/// The state, and beside it that the letter came back.
pub fn tags(lang: Lang, invitation: &Invitation) -> Markup {
    let bounced = Tag {
        tone: Tone::Bad,
        text: lang.t().invitation_bounced(),
    };
    html! { (state_tag(lang, invitation.state)) @if invitation.bounced_at.is_some() { " " (bounced) } }
}
