//! How figures stand on organiser pages: tables in which every number opens its list, the room, the definitions.
use super::model::{Came, Figure, Funnel, OfGroup, Pick};
use super::words;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{EventId, Lang};
use crate::ui::{Cell, Column, GroupList, Row, SeatFigure, SeatGroup, Swatch, Table, bdi};
use maud::{Markup, Render, html};

/// The figures of one event, ready to be shown to somebody.
#[derive(Clone, Copy)]
pub struct Figures<'a> {
    pub lang: Lang,
    pub event: EventId,
    pub funnel: &'a Funnel,
}

/// A column: what is counted, and of whom.
pub type Counted = (Figure, Came);

/// From the invitation to the place. Who came without an invitation stands apart, so that no column exceeds the one
/// before it.
pub const FUNNEL: &[Counted] = &[
    (Figure::Invited, Came::Invited),
    (Figure::Delivered, Came::Invited),
    (Figure::Answered, Came::Invited),
    (Figure::Registered, Came::Invited),
    (Figure::Confirmed, Came::Invited),
    (Figure::Registered, Came::Uninvited),
    (Figure::Confirmed, Came::Uninvited),
];

/// Who is invited has registered, declined, named somebody else or said nothing.
pub const ANSWERS: &[Counted] = &[
    (Figure::Invited, Came::Invited),
    (Figure::Registered, Came::Invited),
    (Figure::Declined, Came::Invited),
    (Figure::Delegated, Came::Invited),
    (Figure::Silent, Came::Invited),
];

const STATES_INVITED: &[Counted] = &states(Came::Invited);
const STATES_UNINVITED: &[Counted] = &states(Came::Uninvited);

const fn states(came: Came) -> [Counted; 6] {
    [
        (Figure::Registered, came),
        (Figure::Confirmed, came),
        (Figure::Waitlisted, came),
        (Figure::Pending, came),
        (Figure::Refused, came),
        (Figure::Withdrawn, came),
    ]
}

impl Figures<'_> {
    pub fn number(&self, people: u32) -> String {
        format::number(self.lang, i64::from(people))
    }

    /// The first table of the dashboard and of the report.
    pub fn funnel(&self) -> Table {
        self.table(self.lang.t().reports_funnel_caption(), FUNNEL)
    }

    /// The tables that explain it: what invited people answered, and where registrations stand by the way people came.
    pub fn details(&self) -> Vec<Table> {
        let t = self.lang.t();
        vec![
            self.table(t.reports_answers_caption(), ANSWERS),
            self.table(t.reports_states_invited_caption(), STATES_INVITED),
            self.table(t.reports_states_uninvited_caption(), STATES_UNINVITED),
        ]
    }

    fn table(&self, caption: String, columns: &[Counted]) -> Table {
        let heads = columns
            .iter()
            .map(|(figure, came)| Column::number(words::column(self.lang, *figure, *came)));
        let rows = self.funnel.rows().into_iter().map(|of| self.row(of, columns)).collect();
        let group = Column::new(self.lang.t().reports_group());
        Table {
            foot: Some(self.row(OfGroup::All, columns)),
            ..Table::new(self.lang, caption, [group].into_iter().chain(heads).collect(), rows)
        }
    }

    fn row(&self, of: OfGroup, columns: &[Counted]) -> Row {
        let name = words::group(self.lang, self.funnel, of);
        let head = match of {
            OfGroup::All => html! { (bdi(&name)) },
            OfGroup::None => html! { span.gn { span { (bdi(&name)) } } },
            OfGroup::One(_) => {
                html! { span.gn { (Swatch { position: self.funnel.position(of) }) span { (bdi(&name)) } } }
            }
        };
        let cells = columns
            .iter()
            .map(|(figure, came)| Cell::Html(self.link(Pick::new(*figure, *came, of))));
        Row::new([Cell::Html(head)].into_iter().chain(cells).collect())
    }

    /// A number that opens exactly its rows.
    pub fn link(&self, pick: Pick) -> Markup {
        let shown = self.number(self.funnel.count(pick));
        let group = words::group(self.lang, self.funnel, pick.group);
        let what = pick
            .figure
            .map_or_else(String::new, |figure| words::column(self.lang, figure, pick.came));
        let label = plain(self.lang.t().reports_number_label(&shown, what, group));
        html! { a href=(pick.address(self.event, &self.funnel.groups)) aria-label=(label) { (shown) } }
    }

    /// Who has registered, as a half circle and as a list.
    pub fn room(&self) -> Markup {
        let t = self.lang.t();
        let registered = self.funnel.total(Figure::Registered, Came::Anyhow);
        let groups = self.seats();
        let caption = html! { (t.reports_room_caption(registered, self.number(registered))) };
        html! {
            section.card.fig.room aria-labelledby="room" {
                (SeatFigure { lang: self.lang, groups: &groups, caption })
                div {
                    h2 #room { (t.reports_room_title()) }
                    (GroupList { groups: &groups, one_column: true })
                }
            }
        }
    }

    fn seats(&self) -> Vec<SeatGroup> {
        let seat = |of| {
            let pick = Pick::new(Figure::Registered, Came::Anyhow, of);
            let people = self.funnel.count(pick);
            SeatGroup {
                label: words::group(self.lang, self.funnel, of),
                people,
                shown: self.number(people),
                position: self.funnel.position(of),
                href: Some(pick.address(self.event, &self.funnel.groups)),
            }
        };
        self.funnel.rows().into_iter().map(seat).collect()
    }

    /// Part of a whole in percent, rounded; `None` when there is nothing to be a part of.
    pub fn percent(&self, part: u32, whole: u32) -> Option<String> {
        let percent = (u64::from(part) * 200 + u64::from(whole)).checked_div(u64::from(whole) * 2)?;
        Some(format::percent(self.lang, i64::try_from(percent).unwrap_or(i64::MAX)))
    }
}

/// What each figure means; every page that shows figures carries it.
pub struct Definitions {
    pub lang: Lang,
}

impl Render for Definitions {
    fn render(&self) -> Markup {
        html! {
            section.card.fig aria-labelledby="definitions" {
                h2 #definitions { (self.lang.t().reports_definitions_title()) }
                p.take { (self.lang.t().reports_definitions_lead()) }
                dl.answers {
                    @for figure in Figure::ALL {
                        div { dt { (words::label(self.lang, figure)) } dd { (words::definition(self.lang, figure)) } }
                    }
                }
            }
        }
    }
}
