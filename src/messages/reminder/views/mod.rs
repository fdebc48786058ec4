//! Reminders on screen: what the pages share.
pub mod change;
pub mod list;
pub mod moving;
pub mod rule;

use super::model::{Due, Instance, Occurrence, Rule};
use super::people::Crowd;
use super::plan::Plan;
use super::words;
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;
use crate::programme::event::frame::EventDesk;
use crate::programme::event::store::civil_text;
use crate::programme::session::model::Session;
use crate::ui::{Moment, bdi};
use chrono::{DateTime, Utc};
use maud::{Markup, html};

/// What every page shows from.
#[derive(Clone, Copy)]
pub struct Shown<'a> {
    pub desk: &'a EventDesk,
    pub plan: &'a Plan,
    pub crowd: &'a Crowd,
    pub groups: &'a Groups,
    pub sessions: &'a [Session],
    /// Letters of announcements that have not left.
    pub announced: u64,
    pub now: DateTime<Utc>,
}

impl Shown<'_> {
    pub fn lang(&self) -> Lang {
        self.desk.lang
    }

    pub fn sentence(&self, rule: &Rule) -> String {
        words::sentence(self.lang(), (rule, &self.plan.facts), self.now)
    }

    /// Weekday, date, hour and zone; on a night when the clocks change, what that means.
    pub fn due(&self, due: Due) -> Markup {
        html! {
            (self.moment(due))
            @if let Some(night) = words::night(self.lang(), &self.desk.event.zone, due) { br; span.small { (night) } }
        }
    }

    pub fn moment(&self, due: Due) -> Moment {
        Moment {
            lang: self.lang(),
            at: due.at,
            wall: Some(civil_text(self.desk.event.zone.civil(due.at))),
            text: format::moment(self.lang(), &self.desk.event.zone, due.at),
        }
    }

    /// The sitting or session it is about, where there are several.
    pub fn about(&self, key: &str) -> Markup {
        let session = self.plan.facts.offer(key).map(|offer| offer.session.to_string());
        let key = session.as_deref().unwrap_or(key);
        let title = words::about(self.lang(), (&self.desk.sittings, self.sessions), key);
        html! { @if let Some(title) = title { " – " (bdi(&title)) } }
    }

    /// "12 people".
    pub fn people(&self, (rule, instance): (&Rule, &Instance)) -> String {
        let people = self.crowd.reached(&self.plan.facts, (rule, instance)).len();
        self.lang().t().reminder_people(people)
    }

    /// When it comes due, what about, and whom it would reach now.
    pub fn coming(&self, rule: &Rule, one: &Occurrence) -> Markup {
        let instance = self.plan.facts.instance(rule, &one.instance);
        let people = instance.map(|instance| self.people((rule, &instance)));
        html! {
            (self.due(one.due)) (self.about(&one.instance))
            @if let Some(people) = people { br; span.muted { (plain(self.lang().t().reminder_now(people))) } }
            @if let Some(was) = one.was_due_at.filter(|was| *was != one.due.at) {
                br; span.small { (self.shifted(was, one.due.at)) }
            }
        }
    }

    fn shifted(&self, was: DateTime<Utc>, is: DateTime<Utc>) -> String {
        let moment = |at| format::moment(self.lang(), &self.desk.event.zone, at);
        plain(self.lang().t().reminder_shifted(moment(was), moment(is)))
    }
}
