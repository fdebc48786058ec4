//! One offer as organisers see it: the place, the person, what the speaker wrote, taking it back.
use super::tag;
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::speakers::offer::actions::Holder;
use crate::speakers::offer::model::{Colleague, ColleagueState, Offer, Part, REASON_MAX, State};
use crate::speakers::offer::words;
use crate::ui::parts::{Answer, Answers, BackLink, Heading};
use crate::ui::{Button, Field, Form, Kind, Limit, Look, bdi, block, email};
use crate::web::{Fields, Problems};
use maud::{Markup, html};

pub struct OnePage<'a> {
    pub desk: &'a EventDesk,
    pub offer: &'a Offer,
    pub holder: &'a Holder,
    pub part: Option<Part>,
    pub colleagues: &'a [Colleague],
    pub fields: &'a Fields,
    pub problems: &'a Problems,
}

impl OnePage<'_> {
    pub fn page(&self) -> EventPage<'_> {
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Offers, self.here(), self.name(), self.main())
        }
    }

    fn here(&self) -> String {
        let at = paths::OfferDesk {
            event: self.offer.event,
            offer: self.offer.id,
        };
        at.to_string()
    }

    fn name(&self) -> String {
        self.holder.registration.answers.name.as_str().to_owned()
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let offers = paths::Offers {
            event: self.offer.event,
        };
        html! {
            (self.problems.summary(lang))
            (Heading {
                crumb: Some(BackLink { label: t.offers_title(), href: offers.to_string() }),
                title: self.name(),
                lead: None,
                actions: html! {},
            })
            section.stack #holes tabindex="-1" { p { (tag(lang, self.offer.state)) } (self.facts()) }
            @if let Some(part) = &self.part { (self.part(part)) }
            @if self.offer.is_live() { (self.withdraw()) }
        }
    }

    fn facts(&self) -> Answers {
        let (lang, t) = (self.lang(), self.lang().t());
        let (offer, seat) = (self.offer, &self.holder.seat);
        let answers = &self.holder.registration.answers;
        let row = |question: String, answer: Markup| Answer {
            question,
            answer: Some(answer),
            change: None,
        };
        let moment = |at| format::moment(lang, &self.desk.event.zone, at);
        let mut rows = vec![
            row(t.offer_part(), bdi(&words::role(lang, &seat.slot))),
            row(t.offer_session(), bdi(&words::session(lang, &seat.session))),
            row(
                t.offer_when(),
                html! { (words::when(lang, &self.desk.event.zone, &seat.session)) },
            ),
            row(t.offers_address(), email(answers.email.as_str())),
            row(t.offers_since(), html! { (moment(offer.offered_at)) }),
            row(t.offers_deadline(), html! { (moment(offer.deadline_at)) }),
        ];
        if let Some(at) = offer.answered_at {
            rows.push(row(t.offers_answered(), html! { (moment(at)) }));
        }
        if let Some(reason) = &offer.reason {
            rows.push(row(t.offer_reason(), block(reason)));
        }
        if self.colleagues.iter().any(|one| one.state == ColleagueState::Taken) {
            rows.push(row(t.offer_colleague_title(), html! { (t.offers_passed_on()) }));
        } else if self.colleagues.iter().any(|one| one.state == ColleagueState::Proposed) {
            rows.push(row(t.offer_colleague_title(), html! { (t.offer_colleague_waiting()) }));
        }
        Answers { lang, answers: rows }
    }

    fn part(&self, part: &Part) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let row = |question: String, answer: Option<Markup>| Answer {
            question,
            answer,
            change: None,
        };
        let text = |text: &str| (!text.is_empty()).then(|| block(text));
        let named = match part.named {
            true => t.offers_named(),
            false => t.offers_unnamed(),
        };
        let rows = vec![
            row(t.offers_naming(), Some(html! { (named) })),
            row(t.offers_speaks(), part.lang.map(|lang| html! { (lang.own_name()) })),
            row(t.offers_biography(), text(&part.biography)),
            row(t.offers_text(), text(&part.text)),
            // What somebody needs is read by those who arrange it, not by everybody who sees the offer.
            row(
                t.needs_text(),
                part.needs.as_ref().map(|_| html! { (t.registration_answered()) }),
            ),
        ];
        html! { section.stack { h2 { (t.offers_written()) } (Answers { lang, answers: rows }) } }
    }

    fn withdraw(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let reason = Field {
            kind: Kind::Area(3),
            hint: Some(t.offers_withdraw_hint()),
            error: self.problems.at("reason"),
            value: self.fields.text("reason").to_owned(),
            limit: Some(Limit::Characters(u32::try_from(REASON_MAX).unwrap_or(u32::MAX))),
            ..Field::new(lang, "reason", t.offer_reason())
        };
        let lead = match self.offer.state {
            State::Confirmed => t.offers_withdraw_confirmed(),
            _ => t.offers_withdraw_lead(),
        };
        let form = Form {
            body: html! { (reason) },
            buttons: html! { (Button { look: Look::Danger, ..Button::new(t.offers_withdraw()) }) },
            ..Form::new(self.here())
        };
        html! { section.stack { h2 { (t.offers_withdraw_title()) } p.prose { (lead) } (form) } }
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}
