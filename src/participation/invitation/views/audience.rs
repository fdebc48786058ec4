//! Choosing an audience: how invitations stand, the filters, exactly who gets a letter.
use super::people::{country, dry_run, group, left_out, not_now, organisation, shown, state_name};
use crate::directory::group::model::Groups;
use crate::directory::organisation::model::Organisation;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{BatchId, Lang};
use crate::mail::outbox::BatchCounts;
use crate::participation::invitation::audience::{Audience, Chosen};
use crate::participation::invitation::model::{STATES, State, word};
use crate::participation::invitation::query::{self, AUDIENCE, PAGE};
use crate::participation::invitation::rules::NotNow;
use crate::participation::invitation::store::Count;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{Heading, KeyFigure, KeyFigures, Progress};
use crate::ui::{Cell, Column, LinkButton, Look, Notice, Pages, Row, Table, Tone};
use crate::web::Fields;
use maud::{Markup, html};

/// What follows a sending.
pub enum Done {
    Now(BatchId, BatchCounts),
    Before,
}

pub struct AudiencePage<'a> {
    pub desk: &'a EventDesk,
    /// The filters as they stand in the address.
    pub query: &'a Fields,
    pub audience: &'a Audience,
    pub groups: &'a Groups,
    pub organisations: &'a [Organisation],
    /// Codes of the countries there are.
    pub countries: &'a [String],
    pub counts: &'a [Count],
    pub may_send: Result<(), NotNow>,
    pub done: Option<Done>,
}

impl AudiencePage<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let at = query::with(self.here(), &query::kept(self.query, &AUDIENCE));
        let title = self.lang().t().invitation_desk_title();
        self.desk.page(Here::Invitations, at, title, self.main())
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        html! {
            (self.done())
            (Heading {
                crumb: None,
                title: t.invitation_desk_title(),
                lead: Some(t.invitation_desk_lead()),
                actions: html! { (self.to_list()) },
            })
            @if !self.counts.is_empty() { (self.figures()) }
            @if self.of(State::Sent) > 0 { p { (self.to_silent()) } }
            @if let Err(why) = self.may_send { (Notice::standing(lang, Tone::Warn, html! { (not_now(lang, why)) })) }
            h2 { (t.invitation_choose_title()) }
            (self.filters())
            (dry_run(lang, self.audience))
            (left_out(lang, &self.audience.left_out))
            @if self.may_send.is_ok() && self.audience.number() > 0 { p { (self.to_review()) } }
            (self.people())
            (self.pages())
        }
    }

    fn done(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let number = |n: u64| usize::try_from(n).unwrap_or(usize::MAX);
        match self.done {
            None => html! {},
            Some(Done::Before) => html! { (Notice::done(lang, html! { (t.invitation_sent_before()) })) },
            Some(Done::Now(batch, counts)) => {
                let at = paths::MailBatch {
                    event: self.desk.event.id,
                    batch,
                };
                let (planned, sent) = (number(counts.planned), number(counts.sent));
                let said = html! { (plain(t.invitation_sent_now(planned, shown(lang, planned)))) };
                let bar = Progress {
                    done: u32::try_from(sent).unwrap_or(u32::MAX),
                    of: u32::try_from(planned).unwrap_or(u32::MAX),
                    text: plain(t.invitation_progress(shown(lang, sent), shown(lang, planned))),
                };
                let live = (counts.open > 0).then(|| {
                    let at = paths::MailProgress {
                        event: self.desk.event.id,
                        batch,
                    };
                    at.to_string()
                });
                html! { (Notice::done(lang, said)) div data-live=[live] { (bar) } p { a href=(at) { (t.invitation_sent_follow()) } } }
            }
        }
    }

    fn of(&self, state: State) -> i64 {
        let alike = self.counts.iter().filter(|count| count.state == state);
        alike.map(|count| count.invitations).sum()
    }

    /// A letter to exactly those who have not answered, prepared: they are seen again before it leaves.
    fn to_silent(&self) -> LinkButton {
        let event = self.desk.event.id;
        let new = paths::AnnouncementNew { event };
        LinkButton {
            look: Look::Secondary,
            small: true,
            ..LinkButton::new(
                self.lang().t().invitation_remind_silent(),
                format!("{new}?status=not_answered&text=reminder"),
            )
        }
    }

    fn figures(&self) -> KeyFigures {
        let figure = |state: State| KeyFigure {
            label: state_name(self.lang(), state),
            value: format::number(self.lang(), self.of(state)),
            note: None,
            href: Some(format!("{}?state={}", self.list(), word(state))),
        };
        let always = [State::Sent, State::Accepted, State::Declined, State::Delegated];
        let shown = STATES
            .into_iter()
            .filter(|state| always.contains(state) || self.of(*state) > 0);
        KeyFigures(shown.map(figure).collect())
    }

    fn people(&self) -> Table {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![
            Column::new(t.invitation_people_name()),
            Column::new(t.invitation_people_organisation()),
            Column::new(t.invitation_people_group()),
            Column::new(t.invitation_people_country()),
            Column::new(t.invitation_people_lang()),
            Column::number(t.invitation_people_before()),
        ];
        let row = |chosen: &Chosen| {
            let waves = chosen.invitation.as_ref().map_or(0, |it| it.wave);
            Row::new(vec![
                Cell::Text(chosen.contact.name.as_str().to_owned()),
                organisation(&chosen.contact),
                group(lang, self.groups, chosen.contact.group()),
                country(lang, &chosen.contact),
                Cell::Text(chosen.contact.lang.own_name().to_owned()),
                Cell::Text(waves.to_string()),
            ])
        };
        let rows = self
            .audience
            .chosen
            .iter()
            .skip((self.number() - 1) * PAGE)
            .take(PAGE)
            .map(row)
            .collect();
        let import = paths::ContactImport {
            event: self.desk.event.id,
        };
        Table {
            empty: (
                t.invitation_nobody(),
                Some(LinkButton::new(t.invitation_to_import(), import.to_string())),
            ),
            ..Table::new(lang, t.invitation_people_caption(), columns, rows)
        }
    }

    fn pages(&self) -> Pages {
        Pages {
            lang: self.lang(),
            number: self.number(),
            rows: PAGE,
            all: self.audience.number(),
            address: query::with(self.here(), &query::kept(self.query, &AUDIENCE)),
        }
    }

    /// Of the page, from 1.
    fn number(&self) -> usize {
        query::page_number(self.query, self.audience.number())
    }

    fn to_review(&self) -> LinkButton {
        let (lang, number) = (self.lang(), self.audience.number());
        let review = paths::InvitationReview {
            event: self.desk.event.id,
        };
        let address = query::with(review, &query::kept(self.query, &AUDIENCE));
        LinkButton::new(
            plain(lang.t().invitation_to_review(number, shown(lang, number))),
            address,
        )
    }

    fn to_list(&self) -> LinkButton {
        LinkButton {
            look: Look::Secondary,
            small: true,
            ..LinkButton::new(self.lang().t().invitation_to_list(), self.list())
        }
    }

    pub(super) fn lang(&self) -> Lang {
        self.desk.lang
    }

    pub(super) fn here(&self) -> String {
        let event = self.desk.event.id;
        paths::Invitations { event }.to_string()
    }

    fn list(&self) -> String {
        let event = self.desk.event.id;
        paths::InvitationList { event }.to_string()
    }
}
