//! One focal point on the organiser's desk: who, of what, and taking it back.
use super::desk::state;
use super::replace::REASON_MAX;
use crate::i18n::{Translate, format};
use crate::participation::focal_point::form::REASON;
use crate::participation::focal_point::model::Held;
use crate::paths;
use crate::programme::event::frame::EventDesk;
use crate::ui::parts::{Answer, Answers, BackLink, Heading};
use crate::ui::{Button, Field, Form, Kind, Limit, Look, bdi, block, email};
use crate::web::Problems;
use maud::{Markup, Render, html};

pub struct OneView<'a> {
    pub desk: &'a EventDesk,
    pub held: &'a Held,
    /// How many people this focal point has replaced.
    pub replaced: u64,
    /// What was typed as the reason to take it back.
    pub reason: &'a str,
    pub problems: &'a Problems,
}

impl Render for OneView<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let list = paths::FocalPoints {
            event: self.desk.event.id,
        };
        html! {
            (self.problems.summary(lang))
            (Heading {
                crumb: Some(BackLink { label: t.focal_point_title(), href: list.to_string() }),
                title: self.held.who.name.as_str().to_owned(),
                lead: None,
                actions: state(lang, self.held).render(),
            })
            (Answers { lang, answers: self.facts() })
            @if self.held.point.is_live() { (self.revoke()) }
        }
    }
}

impl OneView<'_> {
    fn facts(&self) -> Vec<Answer> {
        let (lang, t, held) = (self.desk.lang, self.desk.lang.t(), self.held);
        let moment = |at| html! { (format::moment(lang, &self.desk.event.zone, at)) };
        let contact = paths::ContactDesk {
            event: self.desk.event.id,
            contact: held.who.id,
        };
        let replaced = format::number(lang, i64::try_from(self.replaced).unwrap_or(i64::MAX));
        let mut facts = vec![
            fact(t.focal_point_organisation(), bdi(&held.organisation.name)),
            fact(
                t.focal_point_person(),
                html! { a href=(contact) { (bdi(held.who.name.as_str())) } },
            ),
            fact(t.focal_point_email(), email(held.who.email.as_str())),
            fact(t.focal_point_since(), moment(held.point.named_at)),
            fact(t.focal_point_replaced_number(), html! { (replaced) }),
        ];
        facts.extend(
            held.point
                .revoked_at
                .map(|at| fact(t.focal_point_revoked(), moment(at))),
        );
        facts.extend(
            held.point
                .reason
                .as_deref()
                .map(|reason| fact(t.focal_point_revoke_reason(), block(reason))),
        );
        facts
    }

    fn revoke(&self) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let reason = Field {
            kind: Kind::Area(3),
            hint: Some(t.focal_point_revoke_reason_hint()),
            error: self.problems.at(REASON),
            value: self.reason.to_owned(),
            limit: Some(Limit::Characters(u32::try_from(REASON_MAX).unwrap_or(u32::MAX))),
            ..Field::new(lang, REASON, t.focal_point_revoke_reason())
        };
        let button = Button {
            look: Look::Danger,
            ..Button::new(t.focal_point_revoke_button())
        };
        let at = paths::FocalPointDesk {
            event: self.desk.event.id,
            focal_point: self.held.point.id,
        };
        let form = Form {
            body: html! { (reason) },
            buttons: html! { (button) },
            ..Form::new(at.to_string())
        };
        html! { section.stack { h2 { (t.focal_point_revoke_title()) } p { (t.focal_point_revoke_lead()) } (form) } }
    }
}

fn fact(question: String, answer: Markup) -> Answer {
    Answer {
        question,
        answer: Some(answer),
        change: None,
    }
}
