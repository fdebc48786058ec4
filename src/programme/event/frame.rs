//! The frame of every organiser page of one event: what it is about, the side bar by phase, who is signed in.
use super::model::{Event, Sitting};
use super::store;
use crate::access::{EventScope, Permission, Permit, Role};
use crate::app::App;
use crate::i18n::{Translate, format};
use crate::kernel::{EventId, Lang};
use crate::paths;
use crate::ui::{Desk, NavGroup, NavItem, Phase};
use crate::web::{Failure, frame};
use maud::{Markup, Render};
use std::fmt::Display;

/// The event an organiser works on; every page of it is made by [`EventDesk::page`].
#[derive(Clone, Debug)]
pub struct EventDesk {
    pub lang: Lang,
    pub event: Event,
    pub sittings: Vec<Sitting>,
    /// The organiser's name.
    pub person: String,
    pub role: Role,
}

/// Where in the side bar a page stands; its sub-pages stand at the same place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Here {
    Dashboard,
    Contacts,
    Import,
    Invitations,
    Registrations,
    Agenda,
    Call,
    Nominations,
    Reviewers,
    Ranking,
    /// What one scores oneself.
    Reviews,
    Shortlist,
    /// Places offered, held and open.
    Offers,
    Mail,
    Announcements,
    /// What letters say.
    Letters,
    Reminders,
    Report,
    Settings,
}

/// An organiser page of an event, ready to be rendered; a refused form sets `refused`.
pub struct EventPage<'a> {
    pub desk: &'a EventDesk,
    pub here: Here,
    pub title: String,
    /// The page's own address with its query, to come back to after the language was changed.
    pub at: String,
    pub refused: bool,
    pub main: Markup,
}

impl EventDesk {
    /// Reads the event of the permit and its sittings: two queries.
    pub async fn open<P: Permission<Scope = EventScope>>(app: &App, permit: &Permit<P>) -> Result<Self, Failure> {
        let id = permit.event();
        let event = store::find(app.db.read(), id).await?.ok_or(Failure::NotFound)?;
        let sittings = store::sittings(app.db.read(), id).await?;
        Ok(Self::of(permit, event, sittings))
    }

    /// From what a handler has read already.
    pub fn of<P: Permission<Scope = EventScope>>(permit: &Permit<P>, event: Event, sittings: Vec<Sitting>) -> Self {
        Self {
            lang: permit.lang(),
            event,
            sittings,
            person: permit.who().name.clone(),
            role: permit.role(),
        }
    }

    /// `at` is the address of the page, with its query if it has one.
    pub fn page(&self, here: Here, at: impl Display, title: impl Into<String>, main: Markup) -> EventPage<'_> {
        EventPage {
            desk: self,
            here,
            title: title.into(),
            at: at.to_string(),
            refused: false,
            main,
        }
    }

    fn nav(&self, here: Here) -> Vec<NavGroup> {
        let phases: [(Phase, &[Here]); 4] = [
            (Phase::Always, &[Here::Dashboard]),
            (Phase::Before, BEFORE),
            (Phase::After, &[Here::Report]),
            (Phase::Always, &[Here::Settings]),
        ];
        let item = |place: &Here| NavItem {
            label: place.label(self.lang),
            href: place.href(self.event.id),
            count: None,
            current: *place == here,
        };
        let group = |(phase, places): (Phase, &[Here])| NavGroup {
            phase,
            items: places
                .iter()
                .filter(|place| self.role >= place.least())
                .map(item)
                .collect(),
        };
        let mut groups: Vec<NavGroup> = phases
            .into_iter()
            .map(group)
            .filter(|group| !group.items.is_empty())
            .collect();
        let all_events = NavItem {
            label: self.lang.t().programme_nav_events(),
            href: paths::Desk.to_string(),
            count: None,
            current: false,
        };
        if let Some(first) = groups.first_mut() {
            first.items.insert(0, all_events);
        }
        groups
    }
}

const BEFORE: &[Here] = &[
    Here::Contacts,
    Here::Import,
    Here::Invitations,
    Here::Registrations,
    Here::Agenda,
    Here::Call,
    Here::Nominations,
    Here::Reviewers,
    Here::Ranking,
    Here::Reviews,
    Here::Shortlist,
    Here::Offers,
    Here::Mail,
    Here::Announcements,
    Here::Letters,
    Here::Reminders,
];

impl Here {
    pub fn label(self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Here::Dashboard => t.programme_nav_dashboard(),
            Here::Contacts => t.programme_nav_contacts(),
            Here::Import => t.programme_nav_import(),
            Here::Invitations => t.programme_nav_invitations(),
            Here::Registrations => t.programme_nav_registrations(),
            Here::Agenda => t.programme_nav_agenda(),
            Here::Call => t.programme_nav_call(),
            Here::Nominations => t.programme_nav_nominations(),
            Here::Reviewers => t.programme_nav_reviewers(),
            Here::Ranking => t.programme_nav_ranking(),
            Here::Reviews => t.programme_nav_reviews(),
            Here::Shortlist => t.programme_nav_shortlist(),
            Here::Offers => t.programme_nav_offers(),
            Here::Mail => t.programme_nav_mail(),
            Here::Announcements => t.programme_nav_announcements(),
            Here::Letters => t.programme_nav_letters(),
            Here::Reminders => t.programme_nav_reminders(),
            Here::Report => t.programme_nav_report(),
            Here::Settings => t.programme_nav_settings(),
        }
    }

    fn href(self, event: EventId) -> String {
        match self {
            Here::Dashboard => paths::Dashboard { event }.to_string(),
            Here::Contacts => paths::Contacts { event }.to_string(),
            Here::Import => paths::ContactImport { event }.to_string(),
            Here::Invitations => paths::Invitations { event }.to_string(),
            Here::Registrations => paths::Registrations { event }.to_string(),
            Here::Agenda => paths::AgendaDesk { event }.to_string(),
            Here::Call => paths::CallDesk { event }.to_string(),
            Here::Nominations => paths::Nominations { event }.to_string(),
            Here::Reviewers => paths::Reviewers { event }.to_string(),
            Here::Ranking => paths::Ranking { event }.to_string(),
            Here::Reviews => paths::Reviews { event }.to_string(),
            Here::Shortlist => paths::Shortlist { event }.to_string(),
            Here::Offers => paths::Offers { event }.to_string(),
            Here::Mail => paths::Mail { event }.to_string(),
            Here::Announcements => paths::Announcements { event }.to_string(),
            Here::Letters => paths::Letters { event }.to_string(),
            Here::Reminders => paths::Reminders { event }.to_string(),
            Here::Report => paths::Report { event }.to_string(),
            Here::Settings => paths::EventSettings { event }.to_string(),
        }
    }

    /// Who sees the link; who may open the page is decided by its permit.
    fn least(self) -> Role {
        match self {
            Here::Dashboard | Here::Agenda | Here::Report => Role::Viewer,
            Here::Contacts
            | Here::Import
            | Here::Invitations
            | Here::Registrations
            | Here::Call
            | Here::Nominations
            | Here::Reviewers
            | Here::Ranking
            | Here::Shortlist
            | Here::Offers
            | Here::Mail
            | Here::Announcements
            | Here::Letters
            | Here::Reminders => Role::Organiser,
            Here::Reviews => Role::Reviewer,
            Here::Settings => Role::Owner,
        }
    }
}

impl Render for EventPage<'_> {
    fn render(&self) -> Markup {
        let EventDesk {
            lang, event, sittings, ..
        } = self.desk;
        let days: Vec<_> = sittings.iter().map(|sitting| sitting.starts.date()).collect();
        let mut site = frame::site(*lang);
        site.name = event.short_name(*lang).to_owned();
        site.tagline = Some(format::days(*lang, &days)).filter(|days| !days.is_empty());
        site.home = match self.desk.role {
            Role::Reviewer => paths::Reviews { event: event.id }.to_string(),
            _ => paths::Dashboard { event: event.id }.to_string(),
        };
        Desk {
            lang: *lang,
            site,
            title: self.title.clone(),
            nav: self.desk.nav(self.here),
            person: self.desk.person.clone(),
            language_action: paths::DeskLanguage.to_string(),
            here: self.at.clone(),
            sign_out_action: paths::SignOut.to_string(),
            refused: self.refused,
            main: self.main.clone(),
        }
        .render()
    }
}
