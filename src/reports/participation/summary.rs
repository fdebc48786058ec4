//! Table T1 of the report: every step from the invitation on, by the way people came; on the page and as a file.
use crate::files::{Sheet, Value};
use crate::i18n::{Translate, plain};
use crate::programme::event::frame::EventDesk;
use crate::reports::figures::model::{Came, Figure, Funnel, OfGroup, Pick};
use crate::reports::figures::tables::Figures;
use crate::reports::figures::words;
use crate::ui::{Cell, Column, Row, Table};

pub struct Summary<'a> {
    pub desk: &'a EventDesk,
    pub funnel: &'a Funnel,
}

/// Each step, and the one it is a part of.
const STEPS: [(Figure, Option<Figure>); 12] = [
    (Figure::Invited, None),
    (Figure::Delivered, Some(Figure::Invited)),
    (Figure::Answered, Some(Figure::Invited)),
    (Figure::Silent, Some(Figure::Invited)),
    (Figure::Declined, Some(Figure::Answered)),
    (Figure::Delegated, Some(Figure::Answered)),
    (Figure::Registered, Some(Figure::Answered)),
    (Figure::Confirmed, Some(Figure::Registered)),
    (Figure::Waitlisted, Some(Figure::Registered)),
    (Figure::Pending, Some(Figure::Registered)),
    (Figure::Refused, Some(Figure::Registered)),
    (Figure::Withdrawn, Some(Figure::Registered)),
];

impl Summary<'_> {
    pub fn table(&self) -> Table {
        let lang = self.desk.lang;
        let t = lang.t();
        let columns = vec![
            Column::new(t.reports_step()),
            Column::number(words::came(lang, Came::Invited)),
            Column::number(words::came(lang, Came::Uninvited)),
            Column::number(t.reports_together()),
            Column::number(t.reports_share_of_invited()),
            Column::new(t.reports_share_of_step()),
        ];
        let rows = STEPS.map(|(figure, of)| self.row(figure, of));
        Table::new(lang, t.reports_steps_caption(), columns, rows.into())
    }

    fn figures(&self) -> Figures<'_> {
        Figures {
            lang: self.desk.lang,
            event: self.desk.event.id,
            funnel: self.funnel,
        }
    }

    fn row(&self, figure: Figure, of: Option<Figure>) -> Row {
        let (figures, t) = (self.figures(), self.desk.lang.t());
        let number = |came| Cell::Html(figures.link(Pick::new(figure, came, OfGroup::All)));
        let people = |figure| self.funnel.total(figure, Came::Invited);
        let of_invited = figures.percent(people(figure), people(Figure::Invited));
        let of_step = of.and_then(|of| {
            let share = figures.percent(people(figure), people(of))?;
            Some(t.reports_share_of(share, words::label(self.desk.lang, of)))
        });
        let open_to_all = is_open_to_all(figure);
        Row::new(vec![
            Cell::Text(words::label(self.desk.lang, figure)),
            number(Came::Invited),
            if open_to_all {
                number(Came::Uninvited)
            } else {
                Cell::Empty
            },
            if open_to_all { number(Came::Anyhow) } else { Cell::Empty },
            of_invited.map_or(Cell::Empty, Cell::Text),
            of_step.map_or(Cell::Empty, Cell::Text),
        ])
    }

    /// The funnel by group, as a file.
    pub fn sheet(&self) -> Sheet {
        let (lang, funnel) = (self.desk.lang, self.funnel);
        let columns = columns();
        let heads = columns
            .iter()
            .map(|(figure, came)| plain(words::column(lang, *figure, *came)));
        let rows = funnel.rows().into_iter().chain([OfGroup::All]).map(|of| {
            let number =
                |(figure, came): &(Figure, Came)| Value::Number(i64::from(funnel.count(Pick::new(*figure, *came, of))));
            let name = Value::Text(words::group(lang, funnel, of));
            [name].into_iter().chain(columns.iter().map(number)).collect()
        });
        Sheet {
            lang,
            title: lang.t().reports_report_title(),
            columns: [lang.t().reports_group()].into_iter().chain(heads).collect(),
            rows: rows.collect(),
        }
    }
}

/// Every figure of every way, once.
fn columns() -> Vec<(Figure, Came)> {
    let invited = Figure::ALL.map(|figure| (figure, Came::Invited));
    let uninvited = Figure::ALL.into_iter().filter(|figure| is_open_to_all(*figure));
    invited
        .into_iter()
        .chain(uninvited.map(|figure| (figure, Came::Uninvited)))
        .collect()
}

/// Whether people who came without an invitation can be counted in it.
fn is_open_to_all(figure: Figure) -> bool {
    figure == Figure::Registered || Figure::STATES.contains(&figure)
}
