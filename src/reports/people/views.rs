//! The list behind a number: how many, what the number means, who.
use super::model::{ON_A_PAGE, Person, Sight, Source};
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::reports::figures::model::{
    Came, Figure, Funnel, InvitationState, NO_GROUP, OfGroup, Pick, RegistrationState, Standing,
};
use crate::reports::figures::words;
use crate::ui::filter::{Active, Filter};
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{
    Cell, Choice, Column, FilterBar, Icon, LinkButton, Look, Notice, Pager, Row, Swatch, Table, Tag, Tone, bdi,
};
use maud::{Markup, html};

pub struct People<'a> {
    pub desk: &'a EventDesk,
    pub funnel: &'a Funnel,
    pub pick: Pick,
    pub sight: Sight,
    pub total: u32,
    /// The page, from 1.
    pub number: u64,
    pub people: &'a [Person],
}

impl People<'_> {
    /// Begins with the number that was followed to come here.
    pub fn title(&self) -> String {
        let lang = self.desk.lang;
        let what = match self.pick.figure {
            None => lang.t().reports_everybody(),
            Some(figure) => words::column(lang, figure, self.pick.came),
        };
        lang.t().reports_people_title(what, self.shown(self.total))
    }

    pub fn main(&self) -> Markup {
        let lang = self.desk.lang;
        let back = paths::Dashboard {
            event: self.desk.event.id,
        };
        let definition = self.pick.figure.map(|figure| words::definition(lang, figure));
        html! {
            (Heading {
                crumb: Some(BackLink { label: lang.t().reports_dashboard_title(), href: back.to_string() }),
                title: self.title(),
                lead: definition,
                actions: self.exports(),
            })
            @if self.sight == Sight::Masked { (Notice::standing(lang, Tone::Neutral, html! { p { (lang.t().reports_masked()) } })) }
            (self.filters())
            (self.table())
            @if u64::from(self.total) > ON_A_PAGE { (self.pager()) }
        }
    }

    fn shown(&self, number: u32) -> String {
        format::number(self.desk.lang, i64::from(number))
    }

    fn address(&self, pick: Pick) -> String {
        pick.address(self.desk.event.id, &self.funnel.groups)
    }

    fn with(&self, more: &str) -> String {
        let address = self.address(self.pick);
        let joint = if address.contains('?') { '&' } else { '?' };
        format!("{address}{joint}{more}")
    }

    fn exports(&self) -> Markup {
        let t = self.desk.lang.t();
        let button = |label, format| LinkButton {
            look: Look::Secondary,
            small: true,
            icon: Some(Icon::Download),
            ..LinkButton::new(label, self.with(&format!("format={format}")))
        };
        html! {
            @if self.sight != Sight::Masked {
                (button(t.reports_export_csv(), "csv")) (button(t.reports_export_xlsx(), "xlsx"))
            }
        }
    }

    fn filters(&self) -> FilterBar {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        FilterBar {
            lang,
            action: paths::People {
                event: self.desk.event.id,
            }
            .to_string(),
            filters: vec![self.by_figure(), self.by_came(), self.by_group()],
            active: self.active(),
            clear: self.address(Pick::default()),
            found: t.reports_found(self.total, self.shown(self.total)),
        }
    }

    fn by_figure(&self) -> Filter {
        let lang = self.desk.lang;
        let choice = |figure: Figure| Choice::new(figure.word(), words::label(lang, figure));
        Filter::Pick {
            name: "figure".into(),
            label: lang.t().reports_figure(),
            value: self.pick.figure.map_or("", |figure| figure.word()).into(),
            all: lang.t().reports_everybody(),
            options: Figure::ALL.into_iter().map(choice).collect(),
        }
    }

    fn by_came(&self) -> Filter {
        let lang = self.desk.lang;
        let choice = |came: Came| Choice::new(came.word().unwrap_or_default(), words::came(lang, came));
        Filter::Pick {
            name: "came".into(),
            label: lang.t().reports_came(),
            value: self.pick.came.word().unwrap_or_default().into(),
            all: words::came(lang, Came::Anyhow),
            options: [Came::Invited, Came::Uninvited].into_iter().map(choice).collect(),
        }
    }

    fn by_group(&self) -> Filter {
        let lang = self.desk.lang;
        let of_process = self.funnel.groups.iter();
        let groups = of_process.map(|group| Choice::new(group.code.clone(), group.name(lang)));
        let none = Choice::new(NO_GROUP, lang.t().reports_no_group());
        let value = match self.pick.group {
            OfGroup::All => "",
            OfGroup::None => NO_GROUP,
            of @ OfGroup::One(_) => self.funnel.group(of).map_or("", |group| group.code.as_str()),
        };
        Filter::Pick {
            name: "group".into(),
            label: lang.t().reports_group(),
            value: value.into(),
            all: lang.t().reports_all_groups(),
            options: groups.chain([none]).collect(),
        }
    }

    fn active(&self) -> Vec<Active> {
        let (lang, pick) = (self.desk.lang, self.pick);
        let mut active = Vec::new();
        let mut add = |label, without| {
            active.push(Active {
                label,
                without: self.address(without),
            });
        };
        if let Some(figure) = pick.figure {
            add(words::label(lang, figure), Pick { figure: None, ..pick });
        }
        if pick.came != Came::Anyhow {
            add(
                words::came(lang, pick.came),
                Pick {
                    came: Came::Anyhow,
                    ..pick
                },
            );
        }
        if pick.group != OfGroup::All {
            let without = Pick {
                group: OfGroup::All,
                ..pick
            };
            add(words::group(lang, self.funnel, pick.group), without);
        }
        active
    }

    fn table(&self) -> Table {
        let t = self.desk.lang.t();
        let columns = [
            t.reports_name(),
            t.reports_organisation(),
            t.reports_group(),
            t.reports_country(),
            t.reports_state(),
            t.reports_came(),
        ];
        let rows = self.people.iter().map(|person| self.row(person)).collect();
        Table {
            caption_hidden: true,
            empty: (t.reports_nobody(), None),
            ..Table::new(self.desk.lang, self.title(), columns.map(Column::new).into(), rows)
        }
    }

    fn row(&self, person: &Person) -> Row {
        let lang = self.desk.lang;
        let of = person.group.map_or(OfGroup::None, OfGroup::One);
        let country = person.country.as_deref();
        let country = country.map(|code| format::country(lang, code).unwrap_or(code).to_owned());
        let (tone, text) = state_words(lang, person.standing);
        let bounced = Tag {
            tone: Tone::Bad,
            text: lang.t().reports_bounced(),
        };
        Row::new(vec![
            Cell::Html(self.name(person)),
            person.shown_organisation(self.sight).map_or(Cell::Empty, Cell::Text),
            Cell::Html(
                html! { span.gn { @if person.group.is_some() { (Swatch { position: self.funnel.position(of) }) } span { (bdi(&words::group(lang, self.funnel, of))) } } },
            ),
            country.map_or(Cell::Empty, Cell::Text),
            Cell::Html(html! { (Tag { tone, text }) @if person.bounced { " " (bounced) } }),
            Cell::Text(came_words(lang, person)),
        ])
    }

    /// The name leads to the registration, for those who may see it.
    fn name(&self, person: &Person) -> Markup {
        let name = person.shown_name(self.sight);
        let event = self.desk.event.id;
        match person.registration.filter(|_| self.sight != Sight::Masked) {
            None => bdi(&name),
            Some(registration) => {
                let at = paths::RegistrationDesk { event, registration };
                html! { a href=(at) { (bdi(&name)) } }
            }
        }
    }

    fn pager(&self) -> Pager {
        let total = u64::from(self.total);
        let to = (self.number * ON_A_PAGE).min(total);
        let number = |n: u64| format::number(self.desk.lang, i64::try_from(n).unwrap_or(i64::MAX));
        let page = |n: u64| self.with(&format!("page={n}"));
        Pager {
            lang: self.desk.lang,
            from: number((self.number - 1) * ON_A_PAGE + 1),
            to: number(to),
            total: number(total),
            previous: (self.number > 1).then(|| page(self.number - 1)),
            next: (to < total).then(|| page(self.number + 1)),
        }
    }
}

/// Where somebody stands, in a word.
pub(super) fn state_words(lang: Lang, standing: Standing) -> (Tone, String) {
    use RegistrationState as State;
    let t = lang.t();
    match (standing.registration, standing.invitation) {
        (Some(State::Confirmed), _) => (Tone::Good, t.reports_state_confirmed()),
        (Some(State::Waitlisted), _) => (Tone::Warn, t.reports_state_waitlisted()),
        (Some(State::Pending), _) => (Tone::Warn, t.reports_state_pending()),
        (Some(State::Refused), _) => (Tone::Neutral, t.reports_state_refused()),
        (Some(State::Withdrawn), _) => (Tone::Neutral, t.reports_state_withdrawn()),
        (Some(State::Cancelled), _) => (Tone::Neutral, t.reports_state_cancelled()),
        (None, Some((InvitationState::Declined, _))) => (Tone::Neutral, t.reports_state_declined()),
        (None, Some((InvitationState::Delegated, _))) => (Tone::Neutral, t.reports_state_delegated()),
        (Some(State::Unconfirmed) | None, _) => (Tone::Neutral, t.reports_state_silent()),
    }
}

/// By which way somebody came.
pub(super) fn came_words(lang: Lang, person: &Person) -> String {
    let t = lang.t();
    match (person.standing.is_invited(), person.source) {
        (true, Some(Source::OnBehalf)) => t.reports_way_invited_on_behalf(),
        (true, _) => words::came(lang, Came::Invited),
        (false, Some(Source::OnBehalf)) => t.reports_way_on_behalf(),
        (false, _) => words::came(lang, Came::Uninvited),
    }
}
