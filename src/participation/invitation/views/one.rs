//! One invitation: how it stands, and taking it back.
use super::list::tags;
use super::people::group;
use super::{error, summary};
use crate::directory::contact::model::Contact;
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::participation::invitation::model::{Invitation, State};
use crate::participation::invitation::views::answers::REASON_MAX;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{Answer, Answers, BackLink, Heading};
use crate::ui::{Button, Field, Form, Kind, Limit, LinkButton, Look, bdi, block, email};
use crate::web::Problems;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

pub struct OneInvitation<'a> {
    pub desk: &'a EventDesk,
    pub groups: &'a Groups,
    pub invitation: &'a Invitation,
    pub contact: &'a Contact,
    /// Who named this person, and whom this person named.
    pub named_by: Option<(Invitation, Contact)>,
    pub named: Vec<(Invitation, Contact)>,
    /// What was typed as the reason to take it back.
    pub reason: String,
    pub problems: &'a Problems,
}

impl OneInvitation<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let title = self.contact.name.as_str();
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Invitations, self.here(), title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let list = paths::InvitationList {
            event: self.desk.event.id,
        };
        html! {
            (summary(lang, self.problems))
            (Heading {
                crumb: Some(BackLink { label: t.invitation_list_title(), href: list.to_string() }),
                title: self.contact.name.as_str().to_owned(),
                lead: None,
                actions: html! { (tags(lang, self.invitation)) (self.letters()) },
            })
            (Answers { lang, answers: self.facts() })
            @if !matches!(self.invitation.state, State::Accepted | State::Revoked) { (self.revoke()) }
        }
    }

    fn letters(&self) -> LinkButton {
        let at = paths::ContactMail {
            event: self.desk.event.id,
            contact: self.contact.id,
        };
        LinkButton {
            small: true,
            ..super::secondary(self.lang().t().outgoing_history_link(), at)
        }
    }

    fn facts(&self) -> Vec<Answer> {
        let (lang, t) = (self.lang(), self.lang().t());
        let contact = self.contact;
        let organisation = contact
            .organisation
            .as_ref()
            .map(|organisation| bdi(&organisation.name));
        let mut facts = vec![
            fact(t.invitation_one_email(), Some(email(contact.email.as_str()))),
            fact(t.invitation_people_organisation(), organisation),
            fact(
                t.invitation_people_group(),
                Some(group(lang, self.groups, self.invitation.group).render()),
            ),
            fact(t.invitation_people_lang(), Some(html! { (contact.lang.own_name()) })),
            fact(t.invitation_one_waves(), Some(html! { (self.invitation.wave) })),
            fact(t.invitation_list_sent(), self.moment(self.invitation.sent_at)),
            fact(t.invitation_list_answered(), self.moment(self.invitation.answered_at)),
        ];
        let reason = self.invitation.reason.as_deref().map(block);
        facts.extend(reason.map(|reason| fact(t.invitation_one_reason(), Some(reason))));
        let by = self.named_by.as_ref().map(|other| self.other(other));
        facts.extend(by.map(|by| fact(t.invitation_one_named_by(), Some(by))));
        facts.extend(
            self.named
                .iter()
                .map(|other| fact(t.invitation_one_named(), Some(self.other(other)))),
        );
        facts
    }

    fn other(&self, (invitation, contact): &(Invitation, Contact)) -> Markup {
        let at = paths::InvitationDesk {
            event: self.desk.event.id,
            invitation: invitation.id,
        };
        html! { a href=(at) { (bdi(contact.name.as_str())) } }
    }

    fn moment(&self, at: Option<DateTime<Utc>>) -> Option<Markup> {
        at.map(|at| html! { (format::moment(self.lang(), &self.desk.event.zone, at)) })
    }

    fn revoke(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let reason = Field {
            kind: Kind::Area(3),
            hint: Some(t.invitation_revoke_reason_hint()),
            error: error(self.problems, "reason"),
            value: self.reason.clone(),
            limit: Some(Limit::Characters(u32::try_from(REASON_MAX).unwrap_or(u32::MAX))),
            ..Field::new(lang, "reason", t.invitation_revoke_reason())
        };
        let button = Button {
            look: Look::Danger,
            ..Button::new(t.invitation_revoke_button())
        };
        let form = Form {
            body: html! { (reason) },
            buttons: html! { (button) },
            ..Form::new(self.here())
        };
        html! { section.stack { h2 { (t.invitation_revoke_title()) } p { (t.invitation_revoke_lead()) } (form) } }
    }

    fn here(&self) -> String {
        let at = paths::InvitationDesk {
            event: self.desk.event.id,
            invitation: self.invitation.id,
        };
        at.to_string()
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}

fn fact(question: String, answer: Option<Markup>) -> Answer {
    Answer {
        question,
        answer,
        change: None,
    }
}
