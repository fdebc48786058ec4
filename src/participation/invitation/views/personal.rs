//! The page behind `/p/{token}`: the event, for whom the page is, and the answers there are. It shows no more of a
//! person than its owner recognises, because links are forwarded.
use super::answered::opening;
use super::{facts, in_lang, team};
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::invitation::model::State;
use crate::participation::invitation::rules::{Answer, Standing, answers};
use crate::participation::invitation::store::holder::{Enrolled, Holder};
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::programme::event::model::OpenTo;
use crate::ui::page::Audience;
use crate::ui::{Button, Languages, Look, Notice, Page, PostButton, Tone, bdi, email};
use crate::web::frame;
use maud::{Markup, html};

pub struct Personal<'a> {
    pub lang: Lang,
    pub token: &'a str,
    pub occasion: &'a Occasion,
    pub holder: &'a Holder,
    pub standing: Standing,
}

impl Personal<'_> {
    pub fn page(&self) -> Page {
        let lang = self.lang;
        let own = |lang: Lang| (lang, in_lang(self.link(), lang));
        Page {
            languages: Languages::Links(Lang::ALL.into_iter().map(own).collect()),
            audience: Audience::Personal,
            ..Page::new(
                lang,
                frame::site(lang),
                self.occasion.event.short_name(lang),
                self.main(),
            )
        }
    }

    fn main(&self) -> Markup {
        let lang = self.lang;
        html! {
            (self.notice())
            div.stack-l {
                div.stack-s {
                    p.muted { (lang.t().invitation_kicker()) }
                    h1 { (bdi(self.occasion.name(lang))) }
                }
                (facts(self.occasion, lang))
                (self.whose())
                (self.choices())
            }
        }
    }

    /// What stands in the way, or what was answered.
    fn notice(&self) -> Markup {
        let t = self.lang.t();
        let tell = |tone, body: Markup| html! { (Notice::standing(self.lang, tone, body)) };
        let closed = t.invitation_closed();
        let revoked = t.invitation_revoked();
        match (self.standing, self.state(), self.holder.enrolled) {
            (Standing::Cancelled, ..) => tell(Tone::Warn, html! { (t.invitation_event_cancelled()) }),
            (Standing::Over, ..) => tell(Tone::Neutral, html! { (t.invitation_event_over()) }),
            (_, _, Enrolled::Unconfirmed) => tell(Tone::Warn, html! { (t.invitation_unconfirmed()) }),
            (_, _, Enrolled::Yes) => tell(Tone::Good, html! { (t.invitation_answered_registered()) }),
            (_, Some(State::Revoked), _) => tell(Tone::Warn, html! { (revoked.s0) (team(self.occasion)) (revoked.s1) }),
            (Standing::NotYet, ..) => tell(
                Tone::Neutral,
                html! { (t.invitation_not_yet_open(opening(self.occasion, self.lang))) },
            ),
            (Standing::Closed, ..) => tell(Tone::Warn, html! { (closed.s0) (team(self.occasion)) (closed.s1) }),
            (_, Some(State::Declined), _) => tell(Tone::Good, html! { (t.invitation_answered_declined()) }),
            (_, Some(State::Delegated), _) => tell(Tone::Good, html! { (t.invitation_answered_delegated()) }),
            _ => html! {},
        }
    }

    fn whose(&self) -> Markup {
        let t = self.lang.t();
        let sentence = t.invitation_whose();
        html! {
            div.stack-s {
                p {
                    (sentence.s0) b { (bdi(&self.holder.name.initials())) } (sentence.s1)
                    (email(&self.holder.email.masked())) (sentence.s2)
                }
                details { summary { (t.invitation_not_you()) } (self.not_you()) }
            }
        }
    }

    /// An empty form of one's own, where the event takes people without an invitation.
    fn not_you(&self) -> Markup {
        let t = self.lang.t();
        if self.standing == Standing::Open && self.occasion.event.open_to == OpenTo::Open {
            let register = paths::Register {
                lang: self.lang,
                slug: self.occasion.event.slug.clone(),
            };
            return html! {
                p { (t.invitation_not_you_open()) " " a href=(register) { (t.invitation_not_you_register()) } }
            };
        }
        let text = t.invitation_not_you_invited();
        html! { p { (text.s0) (team(self.occasion)) (text.s1) } }
    }

    fn choices(&self) -> Markup {
        let t = self.lang.t();
        match self.holder.enrolled {
            Enrolled::Unconfirmed => self.post(self.confirm(), Button::new(t.invitation_confirm())),
            Enrolled::Yes => self.post(self.come(), Button::new(t.invitation_open_mine())),
            Enrolled::No => self.questions(),
        }
    }

    fn questions(&self) -> Markup {
        let t = self.lang.t();
        let invitation = self.holder.invitation.as_ref();
        let answers = invitation.map_or_else(Vec::new, |it| answers(it, self.standing));
        let heading = match self.state() {
            Some(State::Declined | State::Delegated) => t.invitation_change_question(),
            _ => t.invitation_question(),
        };
        html! {
            @if !answers.is_empty() {
                section.stack {
                    h2 { (heading) }
                    div.choices { @for answer in answers { (self.choice(answer)) } }
                    p.small.muted { (t.invitation_looking_binds_nothing()) }
                }
            }
        }
    }

    fn choice(&self, answer: Answer) -> Markup {
        let t = self.lang.t();
        let (to, label, hint) = match answer {
            Answer::Come => (self.come(), t.invitation_come(), t.invitation_come_hint()),
            Answer::Cannot => (self.decline(), t.invitation_cannot(), t.invitation_cannot_hint()),
            Answer::SomeoneElse => (self.delegate(), t.invitation_other(), t.invitation_other_hint()),
        };
        // Three equal choices: none is pushed forward.
        let button = Button {
            look: Look::Secondary,
            ..Button::new(label)
        };
        html! { div.stack-s { (self.post(to, button)) p.small.muted { (hint) } } }
    }

    fn post(&self, to: String, button: Button) -> Markup {
        let action = in_lang(to, self.lang);
        html! { (PostButton { action, fields: Vec::new(), button }) }
    }

    fn state(&self) -> Option<State> {
        self.holder.invitation.as_ref().map(|it| it.state)
    }

    fn link(&self) -> String {
        let token = self.token.to_owned();
        paths::PersonalLink { token }.to_string()
    }

    fn come(&self) -> String {
        let token = self.token.to_owned();
        paths::LinkCome { token }.to_string()
    }

    fn decline(&self) -> String {
        let token = self.token.to_owned();
        paths::LinkDecline { token }.to_string()
    }

    fn delegate(&self) -> String {
        let token = self.token.to_owned();
        paths::LinkDelegate { token }.to_string()
    }

    fn confirm(&self) -> String {
        let token = self.token.to_owned();
        paths::LinkConfirm { token }.to_string()
    }
}
