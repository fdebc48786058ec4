//! The board: meters on top, places on one side, candidates on the other.
use super::ask::{Ask, AskForm};
use super::candidates::Candidates;
use super::filters::Filters;
use super::meters::Meters;
use super::seats::{Seats, field, hidden};
use crate::i18n::{Translate, plain};
use crate::kernel::{Lang, SlotId, fold};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::speakers::shortlist::model::{By, Scenario};
use crate::speakers::shortlist::query::{self, PAGE};
use crate::speakers::shortlist::rules::{Fit, Scale};
use crate::speakers::shortlist::words::Words;
use crate::ui::parts::{Empty, Heading};
use crate::ui::{Button, Form, Hidden, LinkButton, Look, Notice, Pages, Tick, Tone, UndoBar, page_number};
use crate::web::{Fields, Problems};
use maud::{Markup, html};

/// What was just done here.
pub enum Done {
    Placed(SlotId),
    Freed,
    /// A scenario was made.
    Made,
}

impl Done {
    pub fn of(asked: &Fields) -> Option<Self> {
        let slot = |name: &str| asked.text(name).parse().ok();
        let made = asked.has("made").then_some(Self::Made);
        slot("placed")
            .map(Self::Placed)
            .or_else(|| slot("freed").map(|_| Self::Freed))
            .or(made)
    }
}

pub struct BoardPage<'a> {
    pub desk: &'a EventDesk,
    pub scale: Scale<'a>,
    /// None: there is none yet.
    pub scenario: Option<&'a Scenario>,
    pub query: &'a Fields,
    pub done: Option<Done>,
    pub ask: Option<Ask>,
    pub problems: &'a Problems,
}

/// Before there is a call.
pub fn no_call(desk: &EventDesk) -> EventPage<'_> {
    let t = desk.lang.t();
    let at = paths::Shortlist { event: desk.event.id };
    let heading = Heading {
        crumb: None,
        title: t.shortlist_title(),
        lead: None,
        actions: html! {},
    };
    let empty = Empty {
        text: t.shortlist_no_call(),
        action: html! {},
    };
    desk.page(Here::Shortlist, at, t.shortlist_title(), html! { (heading) (empty) })
}

impl BoardPage<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let at = query::with(self.here(), self.query);
        let title = self.lang().t().shortlist_title();
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Shortlist, at, title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let kept = query::kept(self.query);
        let fits = self.fits();
        let meters = Meters {
            words: self.words(),
            aims: &self.scale.aims,
            standings: &self.scale.now.standings,
        };
        html! {
            (self.problems.summary(lang))
            (self.said())
            (self.heading())
            @if let Some(ask) = &self.ask {
                (AskForm {
                    words: self.words(),
                    ask,
                    aims: &self.scale.aims,
                    scenario: self.scenario,
                    action: self.places(),
                    kept: kept.pairs(),
                    problems: self.problems,
                })
            }
            section.stack aria-labelledby="balance" { h2.vh #balance { (t.shortlist_balance()) } (meters) }
            (self.breaches())
            (Filters {
                words: self.words(),
                scale: &self.scale,
                query: self.query,
                action: self.here(),
                found: fits.len(),
            })
            (self.columns(&fits, kept.pairs()))
            (self.suggestion())
        }
    }

    fn columns(&self, fits: &[Fit<'_>], kept: &[(String, String)]) -> Markup {
        let event = self.desk.event.id;
        let shown = fits.chunks(PAGE).nth(self.number(fits.len()) - 1).unwrap_or_default();
        html! {
            div.board {
                (Seats {
                    words: self.words(),
                    holds: self.scale.holds,
                    scenario: self.scenario,
                    event,
                    kept,
                })
                (Candidates {
                    words: self.words(),
                    scale: &self.scale,
                    scenario: self.scenario,
                    fits: shown,
                    all: fits.len(),
                    action: paths::ShortlistPlace { event },
                    kept,
                    pages: html! { (self.pages(fits.len())) },
                })
            }
        }
    }

    fn heading(&self) -> Heading {
        let t = self.lang().t();
        let seats = self.scale.material.seats.len();
        let (held, all) = (self.words().number(self.scale.holds.len()), self.words().number(seats));
        let event = self.desk.event.id;
        let scenarios = paths::ShortlistScenarios { event };
        let release = match self.scenario {
            Some(scenario) => format!("{}?scenario={}", paths::ShortlistRelease { event }, scenario.id),
            None => paths::ShortlistRelease { event }.to_string(),
        };
        Heading {
            crumb: None,
            title: t.shortlist_title(),
            lead: Some(plain(t.shortlist_lead(held, all))),
            actions: html! {
                (LinkButton { look: Look::Secondary, small: true, ..LinkButton::new(t.shortlist_compare(), scenarios.to_string()) })
                (LinkButton { look: Look::Secondary, small: true, ..LinkButton::new(t.release_title(), release) })
            },
        }
    }

    fn said(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let held = |slot: &SlotId| {
            self.scale
                .holds
                .get(slot)
                .filter(|hold| matches!(hold.by, By::Placed(_)))
        };
        match &self.done {
            Some(Done::Placed(slot)) => {
                let (Some(hold), Some(seat)) = (held(slot), self.scale.material.seat(*slot)) else {
                    return html! {};
                };
                let words = self.words();
                let text = t.shortlist_placed(words.name(hold.nomination), words.place_in_full(seat));
                html! { (self.undo(text, vec![field("act", "free".to_owned()), field("slot", slot.to_string())])) }
            }
            Some(Done::Freed) => html! { (Notice::done(lang, html! { (t.shortlist_freed()) })) },
            Some(Done::Made) => html! { (Notice::done(lang, html! { (t.shortlist_made()) })) },
            None => html! {},
        }
    }

    fn undo(&self, text: String, more: Vec<Hidden>) -> UndoBar {
        let kept = query::kept(self.query);
        let mut fields = hidden(self.scenario, kept.pairs());
        fields.extend(more);
        UndoBar {
            lang: self.lang(),
            text: html! { (text) },
            action: self.places().to_string(),
            fields,
        }
    }

    fn breaches(&self) -> Markup {
        let t = self.lang().t();
        let breaches = &self.scale.now.breaches;
        let said = html! {
            p { (t.shortlist_breaches()) }
            ul.needs { @for breach in breaches { li { (self.words().breach(breach)) } } }
        };
        html! { @if !breaches.is_empty() { (Notice::standing(self.lang(), Tone::Warn, said)) } }
    }

    /// Those the filters let through, best fit first.
    fn fits(&self) -> Vec<Fit<'_>> {
        let slot = self.query.text("place").parse().ok();
        let group = self
            .scale
            .material
            .groups
            .by_code(self.query.text("group"))
            .map(|group| group.id);
        let text = fold(self.query.text("q"));
        let found = |fit: &Fit<'_>| {
            let said = &fit.person.registration.answers;
            let organisation = said.organisation.as_ref().map_or("", |name| name.as_str());
            let named = fold(said.name.as_str()).contains(&text) || fold(organisation).contains(&text);
            named && (group.is_none() || fit.person.registration.group == group)
        };
        let mut fits = self.scale.fits(slot);
        fits.retain(found);
        fits
    }

    fn suggestion(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let keep = Tick {
            ticked: true,
            ..Tick::new(lang, "keep", html! { (t.shortlist_keep()) })
        };
        let scenario = self
            .scenario
            .map(|scenario| scenario.id.to_string())
            .unwrap_or_default();
        let form = Form {
            id: "suggest".into(),
            body: html! { (field("scenario", scenario)) (keep) },
            buttons: html! { (Button { look: Look::Secondary, ..Button::new(t.shortlist_suggest()) }) },
            ..Form::new(
                paths::ShortlistSuggestion {
                    event: self.desk.event.id,
                }
                .to_string(),
            )
        };
        html! { section.stack { h2 { (t.shortlist_suggest_title()) } p { (t.shortlist_suggest_lead()) } (form) } }
    }

    fn pages(&self, all: usize) -> Pages {
        Pages {
            lang: self.lang(),
            number: self.number(all),
            rows: PAGE,
            all,
            address: query::with(self.here(), self.query),
        }
    }

    fn number(&self, all: usize) -> usize {
        page_number(self.query.text("page")).min(all.div_ceil(PAGE).max(1))
    }

    fn words(&self) -> Words<'_> {
        Words {
            lang: self.lang(),
            material: self.scale.material,
        }
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }

    fn here(&self) -> String {
        let event = self.desk.event.id;
        paths::Shortlist { event }.to_string()
    }

    fn places(&self) -> paths::ShortlistPlace {
        let event = self.desk.event.id;
        paths::ShortlistPlace { event }
    }
}
