//! The page around the form: what to know first, the form, what happens next.
use super::{summary, team, to_event};
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::occasion::Occasion;
use crate::participation::registration::form::FormView;
use crate::paths;
use crate::ui::page::Audience;
use crate::ui::parts::Aside;
use crate::ui::{Languages, Notice, Page, Tone};
use crate::web::frame;
use maud::{Markup, html};

/// For whom the form is shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Occupant {
    /// Somebody without an invitation.
    Stranger,
    /// The holder of a link who is not registered.
    Newcomer,
    /// The same, with what was kept the last time.
    Returning,
    /// Somebody whose registration stands.
    Registered,
}

pub struct Sheet<'a> {
    pub form: FormView<'a>,
    pub occupant: Occupant,
}

impl Sheet<'_> {
    pub fn page(&self) -> Page {
        let (lang, t) = (self.form.lang, self.form.lang.t());
        let title = match self.occupant {
            Occupant::Registered => t.registration_title_change(),
            Occupant::Stranger | Occupant::Newcomer | Occupant::Returning => t.registration_title(),
        };
        let audience = match self.occupant {
            Occupant::Stranger => Audience::Public,
            Occupant::Newcomer | Occupant::Returning | Occupant::Registered => Audience::Personal,
        };
        let main = self.main(&title);
        Page {
            languages: Languages::Form { id: "form".into() },
            audience,
            refused: !self.form.problems.is_empty(),
            ..Page::new(lang, frame::site(lang), title, main)
        }
    }

    fn main(&self, title: &str) -> Markup {
        let (lang, t) = (self.form.lang, self.form.lang.t());
        let occasion = self.form.ask.occasion;
        html! {
            (to_event(occasion, lang))
            div.two {
                div.stack-l {
                    (summary(lang, self.form.problems))
                    div.stack-s {
                        h1 { (title) }
                        p.prose { (self.lead()) }
                        @if let Some(deadline) = occasion.deadline(lang) { p.muted { (t.registration_deadline(deadline)) } }
                    }
                    @if self.occupant == Occupant::Returning && self.form.problems.is_empty() {
                        (Notice::standing(lang, Tone::Neutral, html! { (t.registration_draft_found()) }))
                    }
                    (self.form)
                }
                div.stack { (self.next()) (self.help()) }
            }
        }
    }

    fn lead(&self) -> String {
        let t = self.form.lang.t();
        match self.occupant {
            Occupant::Stranger => t.registration_lead_open(),
            Occupant::Newcomer | Occupant::Returning | Occupant::Registered => t.registration_lead(),
        }
    }

    fn next(&self) -> Aside {
        let t = self.form.lang.t();
        let answer = if self.form.ask.occasion.event.approval {
            t.registration_next_approval()
        } else {
            t.registration_next_answer()
        };
        Aside {
            title: t.registration_next_title(),
            body: html! {
                ol.steps {
                    @if self.occupant == Occupant::Stranger { li { (t.registration_next_confirm()) } }
                    li { (answer) }
                    li { (t.registration_next_full()) }
                    li { (t.registration_next_change()) }
                }
            },
        }
    }

    fn help(&self) -> Aside {
        let t = self.form.lang.t();
        let text = t.registration_help_text();
        Aside {
            title: t.registration_help_title(),
            body: html! { p { (text.s0) (team(self.form.ask.occasion)) (text.s1) } },
        }
    }
}

/// After the open form: the same page for every address.
pub struct Sent<'a> {
    pub lang: Lang,
    pub occasion: &'a Occasion,
}

impl Sent<'_> {
    pub fn page(&self) -> Page {
        let (lang, t) = (self.lang, self.lang.t());
        let main = html! {
            (to_event(self.occasion, lang))
            div.done.stack-s data-sent {
                h1 tabindex="-1" autofocus { (t.registration_sent_title()) }
                p { (t.registration_sent_text()) }
                p { (t.registration_sent_registered()) }
                p.muted { (t.registration_sent_nothing()) }
            }
        };
        let slug = &self.occasion.event.slug;
        Page {
            languages: frame::in_each_language(|lang| paths::RegisterSent {
                lang,
                slug: slug.clone(),
            }),
            audience: Audience::Personal,
            ..Page::new(lang, frame::site(lang), t.registration_sent_title(), main)
        }
    }
}
