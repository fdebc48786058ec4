//! The dashboard as a page: first what is counted, then what is to be done.
use super::model::{Backlog, MailHealth, Need};
use crate::access::Role;
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::programme::event::model::{Event, Sitting};
use crate::reports::figures::model::{Came, Figure, Funnel, OfGroup, Pick};
use crate::reports::figures::tables::{Definitions, Figures};
use crate::reports::figures::words;
use crate::ui::LinkButton;
use crate::ui::parts::{Heading, KeyFigure, KeyFigures, PhaseLine, Step, When};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

pub struct Dashboard<'a> {
    pub desk: &'a EventDesk,
    pub funnel: &'a Funnel,
    pub needs: Vec<Need>,
    pub backlog: Backlog,
    pub mail: MailHealth,
    pub now: DateTime<Utc>,
}

impl Dashboard<'_> {
    pub fn title(&self) -> String {
        self.desk.lang.t().reports_dashboard_title()
    }

    pub fn main(&self) -> Markup {
        let (lang, event) = (self.desk.lang, &self.desk.event);
        let t = lang.t();
        let figures = self.figures();
        let as_of = format::moment(lang, &event.zone, self.now);
        html! {
            (Heading { crumb: None, title: self.title(), lead: Some(t.reports_as_of(as_of)), actions: self.actions() })
            @if self.funnel.is_empty() { (self.first_steps()) } @else { (self.key_figures()) }
            @if self.desk.role >= Role::Organiser { (self.what_needs_you()) }
            section.card.fig aria-labelledby="dates" { h2 #dates { (t.reports_dates_title()) } (self.dates()) }
            @if !self.funnel.is_empty() {
                section.card.fig.funnel { (figures.funnel()) (self.details()) }
                (figures.room())
                (self.mail_health())
            }
            (Definitions { lang })
        }
    }

    fn figures(&self) -> Figures<'_> {
        Figures {
            lang: self.desk.lang,
            event: self.desk.event.id,
            funnel: self.funnel,
        }
    }

    fn actions(&self) -> Markup {
        let report = paths::Report {
            event: self.desk.event.id,
        };
        html! { (LinkButton { look: crate::ui::Look::Secondary, small: true, ..LinkButton::new(self.desk.lang.t().reports_open_report(), report.to_string()) }) }
    }

    fn key_figures(&self) -> KeyFigures {
        let (t, figures) = (self.desk.lang.t(), self.figures());
        let total = |figure, came| self.funnel.total(figure, came);
        let invited = total(Figure::Invited, Came::Invited);
        let registered = total(Figure::Registered, Came::Anyhow);
        let uninvited = total(Figure::Registered, Came::Uninvited);
        let of_invited = |part| figures.percent(part, invited).map(|share| t.reports_of_invited(share));
        let key = |figure, came, note| KeyFigure {
            label: words::label(self.desk.lang, figure),
            value: figures.number(total(figure, came)),
            note,
            href: Some(Pick::new(figure, came, OfGroup::All).address(self.desk.event.id, &self.funnel.groups)),
        };
        let delivered = figures.number(total(Figure::Delivered, Came::Invited));
        let confirmed = figures.percent(total(Figure::Confirmed, Came::Anyhow), registered);
        KeyFigures(vec![
            key(
                Figure::Invited,
                Came::Invited,
                Some(t.reports_delivered_note(delivered)),
            ),
            key(
                Figure::Answered,
                Came::Invited,
                of_invited(total(Figure::Answered, Came::Invited)),
            ),
            key(
                Figure::Registered,
                Came::Anyhow,
                Some(t.reports_uninvited_note(uninvited, figures.number(uninvited))),
            ),
            key(
                Figure::Confirmed,
                Came::Anyhow,
                confirmed.map(|share| t.reports_of_registered(share)),
            ),
        ])
    }

    fn details(&self) -> Markup {
        html! {
            details {
                summary { (self.desk.lang.t().reports_details()) }
                div.stack-l { @for table in self.figures().details() { (table) } }
            }
        }
    }

    /// Nothing is counted yet: what to do first.
    fn first_steps(&self) -> Markup {
        let t = self.desk.lang.t();
        let event = self.desk.event.id;
        let (text, label, href) = if self.backlog.contacts == 0 {
            let href = paths::ContactImport { event }.to_string();
            (t.reports_start_import(), t.reports_start_import_action(), href)
        } else {
            let href = paths::Invitations { event }.to_string();
            let contacts = self.figures().number(self.backlog.contacts);
            (
                t.reports_start_invite(self.backlog.contacts, contacts),
                t.reports_start_invite_action(),
                href,
            )
        };
        let may = self.desk.role >= Role::Organiser;
        let action = html! { @if may { (LinkButton::new(label, href)) } };
        html! { (crate::ui::parts::Empty { text: if may { text } else { t.reports_start_wait() }, action }) }
    }

    fn what_needs_you(&self) -> Markup {
        let t = self.desk.lang.t();
        html! {
            section.card.fig.stack-s aria-labelledby="needs" {
                h2 #needs { (t.reports_needs_title()) }
                @if self.needs.is_empty() { p.muted { (t.reports_needs_nothing()) } }
                @else { ul.needs { @for need in &self.needs { li { (self.need(*need)) } } } }
            }
        }
    }

    fn need(&self, need: Need) -> Markup {
        let (t, event) = (self.desk.lang.t(), self.desk.event.id);
        let (n, shown) = (need.count(), self.figures().number(need.count()));
        let registrations = paths::Registrations { event };
        let (text, href) = match need {
            Need::Approve(_) => (
                t.reports_need_approve(n, shown),
                format!("{registrations}?state=pending"),
            ),
            Need::FillPlaces(_) => (
                t.reports_need_fill(n, shown),
                format!("{registrations}?state=waitlisted"),
            ),
            Need::MendMail(_) => {
                let mail = paths::Mail { event };
                (t.reports_need_mail(n, shown), format!("{mail}?state=failed"))
            }
            Need::FillHoles(_) => (t.reports_need_holes(n, shown), paths::Offers { event }.to_string()),
            Need::PassOn(_) => (t.reports_need_changes(n, shown), paths::Offers { event }.to_string()),
            Need::MatchOrganisations(_) => (
                t.reports_need_organisations(n, shown),
                paths::TypedOrganisations { event }.to_string(),
            ),
            Need::DecideFindings(_) => (
                t.reports_need_findings(n, shown),
                paths::AgendaDesk { event }.to_string(),
            ),
            Need::Invite(_) => (
                t.reports_need_invite(n, shown),
                paths::Invitations { event }.to_string(),
            ),
        };
        html! { a href=(href) { (text) } }
    }

    fn dates(&self) -> PhaseLine {
        PhaseLine {
            lang: self.desk.lang,
            steps: dates(self.desk.lang, &self.desk.event, &self.desk.sittings, self.now),
        }
    }

    fn mail_health(&self) -> Markup {
        let (t, figures) = (self.desk.lang.t(), self.figures());
        let number = |count| figures.number(count);
        let MailHealth {
            sent,
            open,
            failed,
            cancelled,
        } = self.mail;
        let all = self.mail.all();
        html! {
            section.card.fig.stack-s aria-labelledby="mail" {
                h2 #mail { (t.reports_mail_title()) }
                @if all == 0 { p.muted { (t.reports_mail_none()) } } @else {
                    p { (t.reports_mail_line(number(all), number(sent), number(open), number(failed), number(cancelled))) }
                }
                @if self.backlog.bounced > 0 {
                    p { (t.reports_mail_bounced(self.backlog.bounced, number(self.backlog.bounced))) }
                }
            }
        }
    }
}

/// From the opening of registration to the last sitting, with where we are.
fn dates(lang: Lang, event: &Event, sittings: &[Sitting], now: DateTime<Utc>) -> Vec<Step> {
    let t = lang.t();
    let mut steps = Vec::new();
    let mut add = |title: String, note: String, (from, until): (DateTime<Utc>, DateTime<Utc>)| {
        let when = match (now < from, now < until) {
            (true, _) => When::Later,
            (false, true) => When::Now,
            (false, false) => When::Past,
        };
        steps.push(Step { title, note, when });
    };
    if let (Some(opens), Some(closes)) = (event.registration.opens, event.registration.closes) {
        let opened = format::moment(lang, &event.zone, opens);
        let until = format::deadline(lang, &event.zone, closes);
        add(t.reports_registration_opens(), opened, (opens, opens));
        add(t.reports_registration_closes(), until, (opens, closes));
    }
    for sitting in sittings {
        let named = sitting.label.pick(lang).1;
        let title = if named.is_empty() {
            t.reports_sitting()
        } else {
            named.to_owned()
        };
        let note = format::moment(lang, &event.zone, sitting.starts_at);
        add(title, note, (sitting.starts_at, sitting.ends_at));
    }
    steps
}
