//! The rules of an event, each on a card of its own.
use super::model::{Anchor, Audience, Due, Occurrence, Outcome, Rule, State};
use crate::i18n::{Translate, format};
use crate::kernel::{Lang, RuleId};
use crate::mail::letter::LetterKind;
use crate::messages::outgoing::filter::Filter;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::programme::event::store::civil_text;
use crate::ui::form::Hidden;
use crate::ui::parts::{Empty, Heading};
use crate::ui::{Button, Cell, Column, Look, Moment, Notice, PostButton, Row, Table, Tag, Tone};
use maud::{Markup, html};

/// What the switch sends.
pub(super) const ON: &str = "on";
pub(super) const OFF: &str = "off";

pub(super) struct List<'a> {
    pub desk: &'a EventDesk,
    pub rules: &'a [Rule],
    /// Newest first.
    pub occurrences: &'a [Occurrence],
    /// People who are invited and have not answered, now.
    pub reach: usize,
    /// The rule that was just switched.
    pub switched: Option<RuleId>,
}

impl List<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let t = self.lang().t();
        let main = html! {
            (self.notice())
            (Heading { crumb: None, title: t.reminder_title(), lead: Some(t.reminder_lead()), actions: html! {} })
            @for rule in self.rules { (self.rule(rule)) }
            @if self.rules.is_empty() { (Empty { text: t.reminder_none(), action: html! {} }) }
        };
        let event = self.desk.event.id;
        self.desk
            .page(Here::Reminders, paths::Reminders { event }, t.reminder_title(), main)
    }

    fn notice(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let rule = self
            .switched
            .and_then(|id| self.rules.iter().find(|rule| rule.id == id));
        let said = rule.map(|rule| match rule.state {
            State::Enabled => t.reminder_switched_on(),
            State::Disabled => t.reminder_switched_off(),
        });
        html! { @if let Some(said) = said { (Notice::done(lang, html! { p { (said) } })) } }
    }

    fn rule(&self, rule: &Rule) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let due = rule.due(&self.desk.event);
        html! {
            section.fs.stack {
                h2 { (self.sentence(rule, due)) }
                dl.facts {
                    dt { (t.reminder_state()) } dd { (tag(lang, rule.state)) }
                    dt { (t.reminder_next()) } dd { (self.next(rule, due)) }
                    dt { (t.reminder_reach()) } dd { (t.reminder_people(self.reach)) }
                }
                div { (self.switch(rule)) }
                (self.past(rule))
            }
        }
    }

    /// "2 days before registration closes, at 10:00 Beirut time, to those invited who have not answered."
    fn sentence(&self, rule: &Rule, due: Due) -> String {
        let (lang, t) = (self.lang(), self.lang().t());
        let zone = format::zone(lang, &self.desk.event.zone, due.at);
        let Anchor::RegistrationDeadline = rule.anchor;
        let Audience::InvitedNotAnswered = rule.audience;
        t.reminder_sentence(rule.days_before, format::time(rule.at), zone)
    }

    fn next(&self, rule: &Rule, due: Due) -> Markup {
        let t = self.lang().t();
        let noted = |one: &Occurrence| one.rule == rule.id && one.due.civil == due.civil;
        html! {
            @if self.occurrences.iter().any(noted) { (t.reminder_next_none()) }
            @else if rule.state == State::Disabled { (t.reminder_next_off()) }
            @else { (self.moment(due)) }
        }
    }

    fn switch(&self, rule: &Rule) -> PostButton {
        let t = self.lang().t();
        let (label, to) = match rule.state {
            State::Enabled => (t.reminder_switch_off(), OFF),
            State::Disabled => (t.reminder_switch_on(), ON),
        };
        let (event, rule) = (self.desk.event.id, rule.id);
        PostButton {
            action: paths::ReminderSwitch { event, rule }.to_string(),
            fields: vec![Hidden {
                name: "to".to_owned(),
                value: to.to_owned(),
            }],
            button: Button {
                look: Look::Secondary,
                small: true,
                ..Button::new(label)
            },
        }
    }

    fn past(&self, rule: &Rule) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![Column::new(t.reminder_due()), Column::new(t.reminder_outcome())];
        let of_rule = self.occurrences.iter().filter(|one| one.rule == rule.id);
        let row = |one: &Occurrence| Row::new(vec![Cell::Html(html! { (self.moment(one.due)) }), outcome(lang, one)]);
        let table = Table {
            empty: (t.reminder_past_none(), None),
            ..Table::new(lang, t.reminder_past(), columns, of_rule.map(row).collect())
        };
        let letters = Filter::default().letter(Some(LetterKind::InvitationReminder));
        html! {
            @if table.rows.is_empty() { p.muted { (t.reminder_past_none()) } }
            @else { (table) p { a href=(letters.href(self.desk.event.id)) { (t.reminder_letters()) } } }
        }
    }

    fn moment(&self, due: Due) -> Moment {
        Moment {
            lang: self.lang(),
            at: due.at,
            wall: Some(civil_text(self.desk.event.zone.civil(due.at))),
            text: format::moment(self.lang(), &self.desk.event.zone, due.at),
        }
    }

    fn lang(&self) -> Lang {
        self.desk.lang
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

fn outcome(lang: Lang, one: &Occurrence) -> Cell {
    let t = lang.t();
    Cell::Text(match one.outcome {
        Outcome::Done => t.reminder_done(one.enqueued),
        Outcome::Missed => t.reminder_missed(),
    })
}
