//! What everybody sees: totals by group, once an owner has published them.
use super::rules::{Cell as Figure, Column as Published, Table as Truth, protect};
use crate::app::App;
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::paths;
use crate::programme::event::model::Event;
use crate::programme::event::store as events;
use crate::reports::figures::model::{Came, Figure as Counted, Funnel, OfGroup, Pick};
use crate::reports::figures::store as figures;
use crate::reports::figures::words;
use crate::ui::parts::BackLink;
use crate::ui::{Cell, Column, GroupList, Page, Row, SeatFigure, SeatGroup, Swatch, Table, bdi};
use crate::web::reply::page;
use crate::web::{Answer, Failure, Open, frame};
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::IntoResponse;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

pub async fn participation(_: Open, at: paths::PublicParticipation, State(app): State<App>) -> Answer {
    let event = events::public(app.db.read(), &at.slug)
        .await?
        .ok_or(Failure::NotFound)?;
    if event.participation_published_at.is_none() {
        return Ok((StatusCode::NOT_FOUND, not_yet(at.lang, &event).render()).into_response());
    }
    let funnel = figures::funnel(app.db.read(), event.id, event.process).await?;
    page(published(at.lang, &event, &funnel, app.clock.now()).render())
}

/// The figures as the public sees them; owners see the same before they publish.
pub struct Totals<'a> {
    lang: Lang,
    funnel: &'a Funnel,
    rows: Vec<OfGroup>,
    invited: Published,
    registered: Published,
    confirmed: Published,
}

impl<'a> Totals<'a> {
    pub fn of(lang: Lang, funnel: &'a Funnel) -> Self {
        let rows = funnel.rows();
        let count = |figure| -> Vec<u32> {
            let number = |of: &OfGroup| funnel.count(Pick::new(figure, Came::Anyhow, *of));
            rows.iter().map(number).collect()
        };
        let invited = protect(&Truth {
            part: vec![0; rows.len()],
            whole: count(Counted::Invited),
        });
        let registered = protect(&Truth {
            whole: count(Counted::Registered),
            part: count(Counted::Confirmed),
        });
        Self {
            lang,
            funnel,
            rows,
            invited: invited.whole,
            registered: registered.whole,
            confirmed: registered.part,
        }
    }

    pub fn table(&self) -> Table {
        let t = self.lang.t();
        let columns = [Counted::Invited, Counted::Registered, Counted::Confirmed];
        let heads = columns.map(|figure| Column::number(words::label(self.lang, figure)));
        let group = Column::new(t.reports_group());
        let rows = self.rows.iter().enumerate().map(|(at, of)| {
            let cells = self.columns().map(|column| column.cells[at]);
            self.row(*of, cells)
        });
        Table {
            foot: Some(self.row(OfGroup::All, self.columns().map(|column| column.total))),
            ..Table::new(
                self.lang,
                t.reports_public_caption(),
                [group].into_iter().chain(heads).collect(),
                rows.collect(),
            )
        }
    }

    fn columns(&self) -> [&Published; 3] {
        [&self.invited, &self.registered, &self.confirmed]
    }

    fn row(&self, of: OfGroup, cells: [Figure; 3]) -> Row {
        let name = words::group(self.lang, self.funnel, of);
        let swatch = matches!(of, OfGroup::One(_)).then(|| Swatch {
            position: self.funnel.position(of),
        });
        let head = html! { span.gn { @if let Some(swatch) = swatch { (swatch) } span { (bdi(&name)) } } };
        let cells = cells.map(|cell| Cell::Html(html! { (self.shown(cell)) }));
        Row::new([Cell::Html(head)].into_iter().chain(cells).collect())
    }

    fn shown(&self, cell: Figure) -> String {
        match cell {
            Figure::Number(number) => format::number(self.lang, i64::from(number)),
            Figure::Hidden => self.lang.t().reports_hidden(),
        }
    }

    /// The room with its list; hidden groups have a line, but no dot.
    fn room(&self) -> Markup {
        let t = self.lang.t();
        let seat = |(at, of): (usize, &OfGroup)| SeatGroup {
            label: words::group(self.lang, self.funnel, *of),
            people: number(self.registered.cells[at]),
            shown: self.shown(self.registered.cells[at]),
            position: self.funnel.position(*of),
            href: None,
        };
        let groups: Vec<SeatGroup> = self.rows.iter().enumerate().map(seat).collect();
        let caption = match self.registered.total {
            Figure::Number(all) => t.reports_room_caption(all, self.shown(self.registered.total)),
            Figure::Hidden => String::new(),
        };
        let no_dots = self.registered.cells.contains(&Figure::Hidden);
        let caption = html! { (caption) @if no_dots { " " (t.reports_hidden_no_dots()) } };
        html! {
            section.card.fig.room aria-labelledby="room" {
                (SeatFigure { lang: self.lang, groups: &groups, caption })
                div { h2 #room { (t.reports_room_title()) } (GroupList { groups: &groups, one_column: true }) }
            }
        }
    }
}

fn number(cell: Figure) -> u32 {
    match cell {
        Figure::Number(number) => number,
        Figure::Hidden => 0,
    }
}

fn published(lang: Lang, event: &Event, funnel: &Funnel, now: DateTime<Utc>) -> Page {
    let t = lang.t();
    let totals = Totals::of(lang, funnel);
    let explained = [Counted::Invited, Counted::Registered, Counted::Confirmed];
    let main = html! {
        (back(lang, event))
        div.stack-l {
            div.stack-s {
                h1 { (t.reports_public_title()) }
                p.lede { (bdi(event.name(lang))) }
                p.muted { (t.reports_as_of(format::moment(lang, &event.zone, now))) }
            }
            (totals.room())
            section.card.fig.funnel { (totals.table()) p.small.muted { (t.reports_small_numbers()) } }
            section aria-labelledby="definitions" {
                h2 #definitions { (t.reports_definitions_title()) }
                dl.answers {
                    @for figure in explained {
                        div { dt { (words::label(lang, figure)) } dd { (words::definition(lang, figure)) } }
                    }
                }
            }
        }
    };
    Page {
        languages: languages(event),
        ..Page::new(lang, frame::site(lang), t.reports_public_title(), main)
    }
}

/// A kind page instead of a bare 404: the event is there, only its figures are not.
fn not_yet(lang: Lang, event: &Event) -> Page {
    let t = lang.t();
    let main = html! {
        (back(lang, event))
        h1 { (t.reports_not_yet_title()) }
        p.lede { (t.reports_not_yet_text()) }
    };
    Page {
        languages: languages(event),
        ..Page::new(lang, frame::site(lang), t.reports_not_yet_title(), main)
    }
}

fn back(lang: Lang, event: &Event) -> BackLink {
    let slug = event.slug.clone();
    BackLink {
        label: event.short_name(lang).to_owned(),
        href: paths::EventPage { lang, slug }.to_string(),
    }
}

fn languages(event: &Event) -> crate::ui::Languages {
    frame::in_each_language(|lang| paths::PublicParticipation {
        lang,
        slug: event.slug.clone(),
    })
}
