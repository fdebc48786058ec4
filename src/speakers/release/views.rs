//! The page of a release: what would go out to whom, in which language and group; and the second look.
use super::model::Plan;
use super::pages::{FOR_THE_REST, field};
use super::preview::Example;
use super::store::Reason;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::speakers::lineup::Standing;
use crate::speakers::shortlist::aims::Aim;
use crate::speakers::shortlist::model::{Material, Person, REASON_MAX};
use crate::speakers::shortlist::words::Words;
use crate::ui::filter::Filter;
use crate::ui::parts::{BackLink, Empty, Heading};
use crate::ui::{
    Button, Choice, Field, FilterBar, Form, Hidden, Kind as Control, Limit, LinkButton, Look, Notice, Tone,
};
use crate::ui::{bdi, block};
use crate::web::{Fields, Problems};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

mod examples;
mod summary;

/// Which of the two looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    First,
    /// With the exact number, and the button that sends.
    Second,
}

pub struct ReleasePage<'a> {
    pub desk: &'a EventDesk,
    /// None: no call.
    pub material: Option<&'a Material>,
    /// None: no scenario.
    pub plan: Option<&'a Plan<'a>>,
    /// The seal of what is shown.
    pub seen: String,
    pub reserves: usize,
    pub fields: &'a Fields,
    pub stage: Stage,
    pub now: DateTime<Utc>,
    /// Why the targets are not met, in their order, as it was written.
    pub said: &'a [String],
    /// One letter of every decision and language.
    pub examples: &'a [Example],
    /// Of releases before, newest first.
    pub reasons: &'a [(DateTime<Utc>, Reason)],
    pub problems: &'a Problems,
}

impl ReleasePage<'_> {
    pub fn page(&self) -> EventPage<'_> {
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Shortlist, self.here(), self.title(), self.main())
        }
    }

    fn title(&self) -> String {
        let t = self.lang().t();
        match self.stage {
            Stage::First => t.release_title(),
            Stage::Second => t.release_second_title(),
        }
    }

    fn main(&self) -> Markup {
        let (lang, t, event) = (self.lang(), self.lang().t(), self.desk.event.id);
        let heading = Heading {
            crumb: Some(BackLink {
                label: t.shortlist_title(),
                href: paths::Shortlist { event }.to_string(),
            }),
            title: self.title(),
            lead: None,
            actions: html! {},
        };
        let sent: Option<usize> = self.fields.text("sent").parse().ok();
        html! {
            (self.problems.summary(lang))
            @if let Some(sent) = sent { (Notice::done(lang, html! {
                (plain(t.release_sent(sent, self.number(sent)))) " " a href=(paths::Offers { event }) { (t.offers_title()) }
            })) }
            (heading)
            @match (self.material, self.plan, self.stage) {
                (Some(material), Some(plan), Stage::First) => (self.first(Words { lang, material }, plan)),
                (Some(material), Some(plan), Stage::Second) => (self.second(Words { lang, material }, plan)),
                (Some(_), None, _) => (Empty { text: t.release_no_scenario(), action: html! {} }),
                (None, ..) => (Empty { text: t.shortlist_no_call(), action: html! {} }),
            }
        }
    }

    fn first(&self, words: Words<'_>, plan: &Plan<'_>) -> Markup {
        let t = self.lang().t();
        html! {
            p.prose { (t.release_lead()) }
            (self.choice(words.material, plan))
            (self.warnings(words, plan))
            section.stack #plan tabindex="-1" {
                @if plan.lines.is_empty() { p { (t.release_nobody()) } }
                @else { (self.figures(plan)) (self.table(words, plan)) (self.places(words, plan)) }
                (self.others(plan))
            }
            (self.examples())
            @if !plan.lines.is_empty() && plan.blocked.is_empty() && plan.begun.is_empty() { (self.ask(words, plan)) }
            (self.before(words))
        }
    }

    /// Which scenario, and how many stay in reserve.
    fn choice(&self, material: &Material, plan: &Plan<'_>) -> FilterBar {
        let t = self.lang().t();
        let options = material
            .scenarios
            .iter()
            .map(|one| Choice::new(one.id.to_string(), &one.name));
        let scenario = (t.release_scenario(), t.shortlist_any_scenario());
        FilterBar {
            lang: self.lang(),
            action: self.here(),
            filters: vec![
                Filter::pick("scenario", scenario, &plan.scenario.id.to_string(), options.collect()),
                Filter::find("reserves", t.release_reserves(), &self.reserves.to_string()),
            ],
            active: Vec::new(),
            clear: self.here(),
            found: String::new(),
        }
    }

    fn warnings(&self, words: Words<'_>, plan: &Plan<'_>) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let closes = words.material.call.window.closes.filter(|closes| *closes > self.now);
        let warn = |body: Markup| Notice::standing(lang, Tone::Warn, body);
        let (ineligible, gone): (Vec<&Person>, Vec<&Person>) =
            plan.blocked.iter().copied().partition(|person| person.is_registered());
        html! {
            @if let Some(closes) = closes {
                (warn(html! { p { (t.release_call_open(format::deadline(lang, &self.desk.event.zone, closes))) } }))
            }
            @for (people, sentence) in [(ineligible, t.release_blocked_people()), (gone, t.release_blocked_unregistered())] {
                @if !people.is_empty() {
                    (warn(html! {
                        p { (sentence) }
                        ul { @for person in people { li { (bdi(&words.name(person.nomination.id))) } } }
                    }))
                }
            }
            @if !plan.begun.is_empty() {
                (warn(html! {
                    p { (t.release_begun()) }
                    ul { @for seat in &plan.begun { li { (bdi(&words.place_in_full(seat))) } } }
                }))
            }
        }
    }

    /// A reason for each target that is not met, then the second look.
    fn ask(&self, words: Words<'_>, plan: &Plan<'_>) -> Markup {
        let t = self.lang().t();
        let fields = plan
            .unmet
            .iter()
            .enumerate()
            .map(|(at, unmet)| self.reason(words, (unmet, field(at))));
        let rest = Field {
            optional: true,
            hint: Some(t.release_reason_rest_hint()),
            ..self.area(FOR_THE_REST.to_owned(), t.release_reason_rest())
        };
        let form = Form {
            body: html! { (self.carried("look", plan)) @for field in fields { (field) } @if plan.unmet.len() > 1 { (rest) } },
            buttons: html! { (Button::new(t.release_look())) },
            ..Form::new(self.here())
        };
        html! {
            section.stack {
                @if plan.unmet.is_empty() { p { (t.release_all_met()) } }
                @else { h2 { (t.release_unmet()) } p.prose { (t.release_unmet_lead()) } }
                (form)
            }
        }
    }

    fn reason(&self, words: Words<'_>, ((aim, standing), name): (&(Aim, Standing), String)) -> Field {
        self.area(name, target(words, aim, standing))
    }

    fn area(&self, name: String, label: String) -> Field {
        Field {
            kind: Control::Area(2),
            error: self.problems.at(&name),
            value: self.fields.text(&name).to_owned(),
            limit: Some(Limit::Characters(u32::try_from(REASON_MAX).unwrap_or(u32::MAX))),
            ..Field::new(self.lang(), name, label)
        }
    }

    fn carried(&self, act: &str, plan: &Plan<'_>) -> Markup {
        let field = |name: &str, value: String| Hidden {
            name: name.to_owned(),
            value,
        };
        html! {
            (field("act", act.to_owned())) (field("scenario", plan.scenario.id.to_string()))
            (field("reserves", self.reserves.to_string())) (field("seen", self.seen.clone()))
        }
    }

    fn second(&self, words: Words<'_>, plan: &Plan<'_>) -> Markup {
        let (t, count) = (self.lang().t(), plan.lines.len());
        let reasons = plan.unmet.iter().zip(self.said);
        let form = Form {
            body: html! {
                (self.carried("send", plan))
                @for (at, said) in self.said.iter().enumerate() { (Hidden { name: field(at), value: said.clone() }) }
            },
            buttons: html! {
                (Button::new(plain(t.release_send(count, self.number(count)))))
                (LinkButton { look: Look::Secondary, ..LinkButton::new(t.release_back(), self.back(plan)) })
            },
            ..Form::new(self.here())
        };
        html! {
            p.prose { b { (plain(t.release_second_lead(count, self.number(count)))) } " " (t.release_cannot_be_undone()) }
            (self.figures(plan))
            @if !plan.unmet.is_empty() {
                section.stack-s {
                    h2 { (t.release_unmet()) }
                    @for ((aim, standing), said) in reasons { h3 { (target(words, aim, standing)) } (block(said)) }
                }
            }
            (self.examples())
            (form)
        }
    }

    /// What was written at earlier releases.
    fn before(&self, words: Words<'_>) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let target = |reason: &Reason| reason.unmet.as_ref().and_then(|unmet| unmet.read(words));
        html! {
            @if !self.reasons.is_empty() {
                section.stack-s {
                    h2 { (t.release_before()) }
                    @for (at, reason) in self.reasons {
                        h3 { (bdi(&target(reason).unwrap_or_else(|| reason.target.clone()))) }
                        p.muted { (format::moment(lang, &self.desk.event.zone, *at)) }
                        (block(&reason.reason))
                    }
                }
            }
        }
    }

    fn back(&self, plan: &Plan<'_>) -> String {
        format!(
            "{}?scenario={}&reserves={}",
            self.here(),
            plan.scenario.id,
            self.reserves
        )
    }

    fn here(&self) -> String {
        paths::ShortlistRelease {
            event: self.desk.event.id,
        }
        .to_string()
    }

    fn number(&self, count: usize) -> String {
        format::number(self.lang(), i64::try_from(count).unwrap_or(i64::MAX))
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}

/// "Women: 3 of at least 4".
fn target(words: Words<'_>, aim: &Aim, standing: &Standing) -> String {
    format!("{}: {}", words.aim(aim), words.standing(aim, standing))
}
