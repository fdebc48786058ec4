//! The report as organisers read it and hand it in: figures, definitions, and what of it is public.
use super::public::Totals;
use super::summary::Summary;
use crate::i18n::{Translate, format};
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::reports::figures::model::{Came, Figure, Funnel, OfGroup, Pick};
use crate::reports::figures::tables::{Definitions, Figures};
use crate::reports::figures::words;
use crate::ui::parts::{BackLink, Heading, KeyFigure, KeyFigures};
use crate::ui::{
    Bar, Bars, Button, Field, Fill, Form, Hidden, Icon, LinkButton, Look, PostButton, Shape, Tag, Tone, bdi,
};
use crate::web::Problems;
use chrono::{DateTime, Utc};
use maud::{Markup, html};

pub struct Report<'a> {
    pub desk: &'a EventDesk,
    pub funnel: &'a Funnel,
    pub now: DateTime<Utc>,
    pub may_publish: bool,
    /// Of the form that takes the figures back, and what was typed into it.
    pub problems: &'a Problems,
    pub reason: &'a str,
}

impl Report<'_> {
    pub fn title(&self) -> String {
        self.desk.lang.t().reports_report_title()
    }

    pub fn main(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let summary = Summary {
            desk: self.desk,
            funnel: self.funnel,
        };
        html! {
            (self.problems.summary(lang))
            (self.heading())
            p { (bdi(self.desk.event.name(lang))) }
            (self.key_figures())
            (self.figures().room())
            (self.bars())
            section.card.fig.funnel { (summary.table()) }
            section.card.fig.funnel.stack-l {
                (self.figures().funnel())
                @for table in self.figures().details() { (table) }
            }
            (Definitions { lang })
            section.card.fig.stack-s aria-labelledby="notes" {
                h2 #notes { (t.reports_notes_title()) }
                p { (t.reports_notes_people()) }
                p { (t.reports_small_numbers()) }
            }
            @if self.may_publish { (self.publication()) }
        }
    }

    fn figures(&self) -> Figures<'_> {
        Figures {
            lang: self.desk.lang,
            event: self.desk.event.id,
            funnel: self.funnel,
        }
    }

    fn heading(&self) -> Heading {
        let (t, event) = (self.desk.lang.t(), &self.desk.event);
        let at = paths::Report { event: event.id };
        let button = |label, format| LinkButton {
            look: Look::Secondary,
            small: true,
            icon: Some(Icon::Download),
            ..LinkButton::new(label, format!("{at}?format={format}"))
        };
        Heading {
            crumb: Some(BackLink {
                label: t.reports_dashboard_title(),
                href: paths::Dashboard { event: event.id }.to_string(),
            }),
            title: self.title(),
            lead: Some(t.reports_as_of(format::moment(self.desk.lang, &event.zone, self.now))),
            actions: html! { (button(t.reports_tables_csv(), "csv")) (button(t.reports_tables_xlsx(), "xlsx")) },
        }
    }

    fn key_figures(&self) -> KeyFigures {
        let (lang, figures) = (self.desk.lang, self.figures());
        let key = |(figure, came)| KeyFigure {
            label: words::label(lang, figure),
            value: figures.number(self.funnel.total(figure, came)),
            note: None,
            href: Some(Pick::new(figure, came, OfGroup::All).address(self.desk.event.id, &self.funnel.groups)),
        };
        let shown = [
            (Figure::Invited, Came::Invited),
            (Figure::Answered, Came::Invited),
            (Figure::Registered, Came::Anyhow),
            (Figure::Confirmed, Came::Anyhow),
        ];
        KeyFigures(shown.map(key).into())
    }

    fn bars(&self) -> Bars {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let figures = self.figures();
        let count = |figure, of| self.funnel.count(Pick::new(figure, Came::Anyhow, of));
        let bar = |of| {
            let (confirmed, registered) = (count(Figure::Confirmed, of), count(Figure::Registered, of));
            Bar {
                label: words::group(lang, self.funnel, of),
                note: t.reports_bar_note(figures.number(confirmed), figures.number(registered)),
                values: vec![f64::from(registered), f64::from(confirmed)],
            }
        };
        let all = |figure| figures.number(count(figure, OfGroup::All));
        Bars {
            lang,
            id: "confirmed".into(),
            title: t.reports_bars_title(all(Figure::Confirmed), all(Figure::Registered)),
            method: t.reports_bars_method(),
            key: vec![
                (Fill::Hatched, words::label(lang, Figure::Registered)),
                (Fill::Solid, words::label(lang, Figure::Confirmed)),
            ],
            shape: Shape::Nested,
            bars: self.funnel.rows().into_iter().map(bar).collect(),
            full: None,
            band: vec![],
            table: None,
        }
    }

    /// Owners see what the public would see, and decide.
    fn publication(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let event = &self.desk.event;
        let public = paths::PublicParticipation {
            lang,
            slug: event.slug.clone(),
        };
        html! {
            section.card.fig.stack.noprint aria-labelledby="public" {
                h2 #public { (t.reports_publication_title()) }
                @match event.participation_published_at {
                    Some(since) => {
                        p { (Tag { tone: Tone::Good, text: t.reports_is_published() }) }
                        p { (t.reports_published_since(format::moment(lang, &event.zone, since))) " " a href=(public) { (t.reports_open_public()) } }
                        (self.take_back())
                    }
                    None => {
                        p { (t.reports_not_published()) }
                        (self.publish())
                    }
                }
                details.funnel { summary { (t.reports_preview()) } (Totals::of(lang, self.funnel).table()) }
            }
        }
    }

    fn action(&self) -> String {
        let event = self.desk.event.id;
        paths::ReportPublication { event }.to_string()
    }

    fn publish(&self) -> PostButton {
        PostButton {
            action: self.action(),
            fields: vec![Hidden {
                name: "publish".into(),
                value: "yes".into(),
            }],
            button: Button::new(self.desk.lang.t().reports_publish()),
        }
    }

    fn take_back(&self) -> Form {
        let t = self.desk.lang.t();
        Form {
            body: html! {
                (Field {
                    hint: Some(t.reports_reason_hint()),
                    error: self.problems.at("reason"),
                    value: self.reason.to_owned(),
                    ..Field::new(self.desk.lang, "reason", t.reports_reason())
                })
            },
            buttons: html! { (Button { look: Look::Secondary, ..Button::new(t.reports_take_back()) }) },
            ..Form::new(self.action())
        }
    }
}
