//! One nomination: who stands behind it, what it says, the checklist with the three verdicts.
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::kernel::{CheckId, Lang};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::programme::session::model::Session;
use crate::speakers::call::model::{Call, Check};
use crate::speakers::nomination::model::State;
use crate::speakers::review::cover::Cover;
use crate::speakers::review::form::line;
use crate::speakers::review::model::Candidate;
use crate::speakers::review::said::SaidView;
use crate::speakers::review::words::{fact, group, state_tag};
use crate::ui::parts::{Answer, Answers, BackLink, Heading};
use crate::ui::{Button, Choice, Choices, Field, Form, Kind, Limit, Look, bdi, block, email};
use crate::web::{Fields, Problems};
use maud::{Markup, html};
use std::collections::HashMap;

/// Longest reason, in characters.
pub const REASON_MAX: usize = 1_000;

pub struct OneNomination<'a> {
    pub desk: &'a EventDesk,
    pub call: &'a Call,
    pub groups: &'a Groups,
    pub sessions: &'a [Session],
    pub candidate: &'a Candidate,
    /// Lines of the checklist that were answered before.
    pub answered: &'a HashMap<CheckId, bool>,
    /// What was typed into a refused form.
    pub typed: &'a Fields,
    pub problems: &'a Problems,
}

impl OneNomination<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let at = paths::NominationDesk {
            event: self.desk.event.id,
            nomination: self.candidate.id(),
        };
        EventPage {
            refused: !self.problems.is_empty(),
            ..self
                .desk
                .page(Here::Nominations, at, self.candidate.name(), self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t, nomination) = (self.lang(), self.lang().t(), &self.candidate.nomination);
        let event = self.desk.event.id;
        let number = format::number(lang, i64::from(self.candidate.number()));
        let said = SaidView {
            lang,
            sessions: self.sessions,
            sittings: &self.desk.sittings,
            said: &nomination.said,
            cover: &Cover::default(),
        };
        html! {
            (self.problems.summary(lang))
            (Heading {
                crumb: Some(BackLink {
                    label: t.programme_nav_nominations(),
                    href: paths::Nominations { event }.to_string(),
                }),
                title: self.candidate.name().to_owned(),
                lead: Some(plain(t.review_numbered(number))),
                actions: html! { (state_tag(lang, nomination.state)) },
            })
            section.stack {
                h2 { (t.review_who()) }
                (Answers { lang, answers: self.person() })
            }
            section.stack {
                h2 { (t.review_said()) }
                (Answers { lang, answers: said.answers().into_iter().chain(self.declared()).collect() })
            }
            (self.check())
        }
    }

    fn person(&self) -> Vec<Answer> {
        let (lang, t, candidate) = (self.lang(), self.lang().t(), self.candidate);
        let country = candidate.country().and_then(|code| format::country(lang, code));
        let sent = candidate.nomination.submitted_at;
        let sent = sent.map(|at| format::moment(lang, &self.desk.event.zone, at));
        let address = candidate.registration.as_ref();
        let address = address.map(|registration| email(registration.answers.email.as_str()));
        let mut facts = vec![
            fact(t.registration_organisation(), candidate.organisation().map(bdi)),
            fact(t.review_group(), Some(group(lang, self.groups, candidate.group()))),
            fact(t.registration_country(), country.map(bdi)),
            fact(t.registration_email(), address),
            fact(t.review_handed_in_on(), sent.map(|sent| html! { (sent) })),
        ];
        if candidate.nomination.nominated_by.is_some() {
            facts.push(fact(t.review_proposed(), Some(html! { (t.review_by_colleague()) })));
        }
        facts.extend(candidate.nomination.reason.as_deref().map(|reason| {
            let question = match candidate.nomination.state {
                State::Returned => t.review_missing(),
                _ => t.review_reason(),
            };
            fact(question, Some(block(reason)))
        }));
        facts
    }

    /// Needs are sensitive: only that there are some.
    fn declared(&self) -> Vec<Answer> {
        let (t, said) = (self.lang().t(), &self.candidate.nomination.said);
        let yes_no = |yes: bool| Some(html! { (if yes { t.review_yes() } else { t.review_no() }) });
        vec![
            fact(t.review_authorised(), yes_no(said.authorised)),
            fact(
                t.review_needs(),
                said.needs.as_ref().map(|_| html! { (t.registration_answered()) }),
            ),
            fact(t.review_consent(), yes_no(said.consent)),
        ]
    }

    fn check(&self) -> Markup {
        let t = self.lang().t();
        let verdicts = self.verdicts();
        let button = |(word, look, label): (&str, Look, String)| Button {
            look,
            sends: Some(("verdict".into(), word.into())),
            ..Button::new(label)
        };
        let form = Form {
            id: "check".into(),
            body: html! {
                div #checks tabindex="-1" { @for check in &self.call.checks { (self.line(check)) } }
                (self.reason())
            },
            buttons: html! { @for one in verdicts.iter().cloned() { (button(one)) } },
            ..Form::new(self.checks())
        };
        html! {
            section.stack {
                h2 { (t.review_check()) }
                @if let Some(error) = self.error("checks") { p.msg { (error) } }
                @if verdicts.is_empty() {
                    p #verdict tabindex="-1" { (self.error("verdict").unwrap_or_else(|| t.review_no_check_now())) }
                } @else {
                    @if let Some(error) = self.error("verdict") { p.msg #verdict tabindex="-1" { (error) } }
                    (form)
                }
            }
        }
    }

    /// What the present state allows.
    fn verdicts(&self) -> Vec<(&'static str, Look, String)> {
        let t = self.lang().t();
        let eligible = ("eligible", Look::Primary, t.review_act_eligible());
        let returned = ("returned", Look::Secondary, t.review_act_returned());
        let ineligible = ("ineligible", Look::Danger, t.review_act_ineligible());
        match self.candidate.nomination.state {
            State::Submitted => vec![eligible, returned, ineligible],
            State::Eligible => vec![returned, ineligible],
            State::Returned => vec![ineligible],
            State::Ineligible => vec![eligible],
            State::Draft | State::Decided | State::Released | State::Withdrawn => Vec::new(),
        }
    }

    fn line(&self, check: &Check) -> Choices {
        let (lang, t) = (self.lang(), self.lang().t());
        let name = line(check.id);
        let before = self.answered.get(&check.id).map(|met| if *met { "yes" } else { "no" });
        let chosen = self.typed.filled(&name).or(before).map(str::to_owned);
        let options = vec![Choice::new("yes", t.review_yes()), Choice::new("no", t.review_no())];
        Choices {
            chosen: chosen.into_iter().collect(),
            columns: true,
            ..Choices::new(lang, name, check.label.pick(lang).1, options)
        }
    }

    fn reason(&self) -> Field {
        let t = self.lang().t();
        Field {
            kind: Kind::Area(4),
            hint: Some(t.review_reason_hint()),
            error: self.error("reason"),
            value: self.typed.text("reason").to_owned(),
            limit: Some(Limit::Characters(u32::try_from(REASON_MAX).unwrap_or(u32::MAX))),
            ..Field::new(self.lang(), "reason", t.review_reason_label())
        }
    }

    fn checks(&self) -> String {
        let at = paths::NominationCheck {
            event: self.desk.event.id,
            nomination: self.candidate.id(),
        };
        at.to_string()
    }

    fn error(&self, field: &str) -> Option<String> {
        self.problems.of(field).map(str::to_owned)
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}
