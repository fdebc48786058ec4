//! The rules of an event, each on a card of its own; above them what waits for a decision.
use super::Shown;
use super::change::Change;
use crate::i18n::{Translate, plain};
use crate::kernel::{EventId, Lang, RuleId};
use crate::messages::change::actions::Offered;
use crate::messages::outgoing::filter::Filter;
use crate::messages::reminder::model::{Anchor, Held, Occurrence, Rule, Standing, State};
use crate::messages::reminder::words;
use crate::paths;
use crate::programme::event::frame::{EventPage, Here};
use crate::ui::form::{ErrorSummary, Hidden};
use crate::ui::parts::{Empty, Heading};
use crate::ui::{Button, Cell, Column, LinkButton, Look, Notice, PostButton, Problem, Row, Table, Tag, Tone, bdi};
use crate::web::Fields;
use maud::{Markup, html};

/// What the switch sends.
pub const ON: &str = "on";
pub const OFF: &str = "off";
/// What a decision sends.
pub const SEND: &str = "send";
pub const SKIP: &str = "skip";
/// Occurrences shown ahead, and behind.
const AHEAD: usize = 4;
const BEHIND: usize = 6;

/// What was just done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Done {
    Switched(RuleId),
    Saved(RuleId),
    Moved,
    Decided,
}

impl Done {
    pub fn read(query: &Fields) -> Option<Self> {
        let id = |name| query.text(name).parse().ok();
        match query.text("done") {
            "moved" => return Some(Self::Moved),
            "decided" => return Some(Self::Decided),
            _ => {}
        }
        id("switched").map(Self::Switched).or(id("saved").map(Self::Saved))
    }

    pub fn address(self, event: EventId) -> String {
        let page = paths::Reminders { event };
        match self {
            Self::Switched(rule) => format!("{page}?switched={rule}"),
            Self::Saved(rule) => format!("{page}?saved={rule}"),
            Self::Moved => format!("{page}?done=moved"),
            Self::Decided => format!("{page}?done=decided"),
        }
    }
}

pub struct List<'a> {
    pub on: Shown<'a>,
    pub done: Option<Done>,
    /// Dates have moved, and nobody has said yet whether people hear of it; what was refused about it.
    pub change: Option<&'a Offered>,
    pub refused: Option<(&'a Problem, &'a str)>,
}

impl List<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let (t, event) = (self.lang().t(), self.on.desk.event.id);
        let main = html! {
            @if let Some((problem, _)) = self.refused {
                (ErrorSummary { lang: self.lang(), problems: vec![problem.clone()] })
            }
            (self.notice())
            (Heading { crumb: None, title: t.reminder_title(), lead: Some(t.reminder_lead()), actions: self.actions() })
            @if let Some(offered) = self.change {
                (Change { lang: self.lang(), offered, refused: self.refused })
            }
            (self.waiting())
            @for rule in &self.on.plan.rules { (self.rule(rule)) }
            @if self.on.plan.rules.is_empty() { (Empty { text: t.reminder_none(), action: html! {} }) }
        };
        self.on
            .desk
            .page(Here::Reminders, paths::Reminders { event }, t.reminder_title(), main)
    }

    fn actions(&self) -> Markup {
        let (t, event) = (self.lang().t(), self.on.desk.event.id);
        html! {
            (LinkButton::new(t.reminder_add(), paths::ReminderNew { event }.to_string()))
            (LinkButton {
                look: Look::Secondary,
                ..LinkButton::new(t.reminder_to_move(), paths::ReminderMove { event }.to_string())
            })
        }
    }

    fn notice(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let rule = |id: RuleId| self.on.plan.rule(id);
        let said = match self.done {
            None => None,
            Some(Done::Moved) => Some(t.reminder_moved()),
            Some(Done::Decided) => Some(t.reminder_decided()),
            Some(Done::Saved(id)) => rule(id).map(|_| t.reminder_saved()),
            Some(Done::Switched(id)) => rule(id).map(|rule| match rule.state {
                State::Enabled => t.reminder_switched_on(),
                State::Disabled => t.reminder_switched_off(),
            }),
        };
        html! { @if let Some(said) = said { (Notice::done(lang, html! { p { (said) } })) } }
    }

    /// "2 reminders would be overdue: send them now or skip them."
    fn waiting(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let waits = |one: &&Occurrence| one.state == Standing::Planned && one.held.is_some();
        let waiting: Vec<&Occurrence> = self.on.plan.known.iter().filter(waits).collect();
        let many = waiting.iter().any(|one| one.held == Some(Held::Many));
        html! {
            @if !waiting.is_empty() {
                (Notice::standing(lang, Tone::Warn, html! {
                    p { b { (t.reminder_waiting(waiting.len())) } }
                    @if many { p { (t.reminder_waiting_many()) } }
                }))
                @for one in waiting { @if let Some(rule) = self.on.plan.rule(one.rule) { (self.choice(rule, one)) } }
            }
        }
    }

    fn choice(&self, rule: &Rule, one: &Occurrence) -> Markup {
        let t = self.lang().t();
        let (event, occurrence) = (self.on.desk.event.id, one.id);
        let button = |(to, label, look): (&str, String, Look)| PostButton {
            action: paths::ReminderDecision { event, occurrence }.to_string(),
            fields: vec![hidden(to)],
            button: Button {
                look,
                small: true,
                about: Some(self.on.sentence(rule)),
                ..Button::new(label)
            },
        };
        html! {
            section.card.pad.stack-s {
                h2 { (self.on.sentence(rule)) }
                p { (self.on.coming(rule, one)) }
                div.row {
                    (button((SEND, t.reminder_send_now(), Look::Primary)))
                    (button((SKIP, t.reminder_skip(), Look::Secondary)))
                }
            }
        }
    }

    fn rule(&self, rule: &Rule) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let only = self.only(rule);
        html! {
            section.fs.stack {
                h2 { (self.on.sentence(rule)) }
                dl.facts {
                    dt { (t.reminder_state()) } dd { (tag(lang, rule.state)) }
                    @if !only.is_empty() { dt { (t.reminder_only()) } dd { @for line in only { p { (line) } } } }
                    dt { (t.reminder_letter()) } dd { (words::letter(lang, rule.letter)) }
                    dt { (t.reminder_next()) } dd { (self.next(rule)) }
                }
                @if rule.when.anchor == Anchor::OfferDeadline { p.small { (t.reminder_note_offer()) } }
                div.row { (self.change(rule)) (self.switch(rule)) }
                (self.past(rule))
            }
        }
    }

    fn only(&self, rule: &Rule) -> Vec<Markup> {
        let (lang, t) = (self.lang(), self.lang().t());
        let group = |code: &String| {
            let name = self
                .on
                .groups
                .by_code(code)
                .map_or(code.as_str(), |group| group.name(lang));
            html! { (bdi(&plain(t.reminder_only_group(name)))) }
        };
        let reads = |reads: &Lang| html! { (plain(t.reminder_only_language(reads.own_name()))) };
        let sitting = rule
            .reach
            .sitting
            .and_then(|id| self.on.desk.sittings.iter().find(|one| one.id == id));
        let comes = sitting.map(|it| html! { (plain(t.reminder_only_sitting(words::sitting(lang, it)))) });
        let groups = rule.reach.groups.iter().map(group);
        groups.chain(rule.reach.langs.iter().map(reads)).chain(comes).collect()
    }

    fn next(&self, rule: &Rule) -> Markup {
        let t = self.lang().t();
        let ahead = |one: &&Occurrence| one.rule == rule.id && one.state == Standing::Planned && one.held.is_none();
        let mut next: Vec<&Occurrence> = self.on.plan.known.iter().filter(ahead).collect();
        next.sort_by_key(|one| one.due.at);
        html! {
            @if rule.state == State::Disabled { (t.reminder_next_off()) }
            @else if next.is_empty() { (t.reminder_next_none()) }
            @else { @for one in next.into_iter().take(AHEAD) { p { (self.on.coming(rule, one)) } } }
        }
    }

    fn change(&self, rule: &Rule) -> LinkButton {
        let (event, id) = (self.on.desk.event.id, rule.id);
        LinkButton {
            look: Look::Secondary,
            small: true,
            ..LinkButton::new(
                self.lang().t().reminder_change(),
                paths::ReminderDesk { event, rule: id }.to_string(),
            )
        }
    }

    fn switch(&self, rule: &Rule) -> PostButton {
        let t = self.lang().t();
        let (label, to) = match rule.state {
            State::Enabled => (t.reminder_switch_off(), OFF),
            State::Disabled => (t.reminder_switch_on(), ON),
        };
        let event = self.on.desk.event.id;
        PostButton {
            action: paths::ReminderSwitch { event, rule: rule.id }.to_string(),
            fields: vec![hidden(to)],
            button: Button {
                look: Look::Secondary,
                small: true,
                about: Some(self.on.sentence(rule)),
                ..Button::new(label)
            },
        }
    }

    fn past(&self, rule: &Rule) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![Column::new(t.reminder_due()), Column::new(t.reminder_outcome())];
        let known = self.on.plan.known.iter();
        let of_rule = known.filter(|one| one.rule == rule.id && one.state != Standing::Planned);
        let row = |one: &Occurrence| {
            let due = html! { (self.on.moment(one.due)) (self.on.about(&one.instance)) };
            Row::new(vec![Cell::Html(due), Cell::Text(words::outcome(lang, one))])
        };
        let table = Table {
            caption_hidden: true,
            ..Table::new(
                lang,
                t.reminder_past(),
                columns,
                of_rule.take(BEHIND).map(row).collect(),
            )
        };
        let letters = Filter::default().letter(Some(words::kind(rule.letter)));
        html! {
            @if table.rows.is_empty() { p.muted { (t.reminder_past_none()) } }
            @else {
                details {
                    summary { (t.reminder_past()) }
                    (table)
                    p { a href=(letters.href(self.on.desk.event.id)) { (t.reminder_letters()) } }
                }
            }
        }
    }

    fn lang(&self) -> Lang {
        self.on.lang()
    }
}

fn hidden(to: &str) -> Hidden {
    Hidden {
        name: "to".to_owned(),
        value: to.to_owned(),
    }
}

fn tag(lang: Lang, state: State) -> Tag {
    let t = lang.t();
    let (tone, text) = match state {
        State::Enabled => (Tone::Good, t.reminder_on()),
        State::Disabled => (Tone::Neutral, t.reminder_off()),
    };
    Tag { tone, text }
}
