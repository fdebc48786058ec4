//! The page behind a focal point's link: what the link is for. It shows no more of a person than its owner recognises,
//! because links are forwarded.
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::focal_point::model::Held;
use crate::participation::occasion::Occasion;
use crate::paths;
use crate::ui::page::Audience;
use crate::ui::{Button, Languages, Page, PostButton, bdi, email};
use crate::web::frame;
use maud::{Markup, html};

pub struct Doorstep<'a> {
    pub lang: Lang,
    pub token: &'a str,
    pub occasion: &'a Occasion,
    pub held: &'a Held,
}

impl Doorstep<'_> {
    pub fn page(&self) -> Page {
        let lang = self.lang;
        let own = |lang: Lang| (lang, self.at(lang));
        Page {
            languages: Languages::Links(Lang::ALL.map(own).into()),
            audience: Audience::Personal,
            ..Page::new(lang, frame::site(lang), lang.t().focal_point_door_title(), self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let (whose, who) = (t.invitation_whose(), &self.held.who);
        let button = PostButton {
            action: self.at(lang),
            fields: Vec::new(),
            button: Button::new(t.focal_point_door_button()),
        };
        html! {
            div.stack-l {
                div.stack-s {
                    p.muted { (bdi(self.occasion.name(lang))) }
                    h1 { (t.focal_point_door_title()) }
                    p.prose { (t.focal_point_door_lead()) }
                }
                dl.facts {
                    dt { (t.invitation_when()) }
                    dd { ul.plain { @for moment in self.occasion.moments(lang) { li { (moment) } } } }
                    dt { (t.invitation_organiser()) }
                    dd { (bdi(self.occasion.organiser(lang))) }
                }
                p {
                    (whose.s0) b { (bdi(&who.name.initials())) } (whose.s1) (email(&who.email.masked())) (whose.s2)
                }
                (button)
            }
        }
    }

    fn at(&self, lang: Lang) -> String {
        let token = self.token.to_owned();
        format!("{}?lang={lang}", paths::LinkOrganisation { token })
    }
}
