//! One letter in one language: its text, what may stand in it, and how somebody will read it.
use super::{since, tag, title};
use crate::i18n::{Translate, plain};
use crate::kernel::Lang;
use crate::mail::fit::{LONGEST_BODY, LONGEST_SUBJECT, names, needed};
use crate::mail::texts::Which;
use crate::messages::letter::form::{BODY, READER, SEEN, SUBJECT};
use crate::messages::letter::model::Standing;
use crate::messages::letter::words::{braced, stands_for};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{Button, Field, Form, Hidden, Kind, Limit, Look, Notice, PostButton, Tone, Width, email};
use crate::web::{Fields, Problems};
use maud::{Markup, html};

/// The frame the sample is shown in: a form's answer may go there.
const FRAME: &str = "sample";

/// What was just done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done {
    Changed,
    Shipped,
    /// To this address.
    Tested(String),
}

impl Done {
    pub fn read(query: &Fields) -> Option<Self> {
        match query.text("done") {
            "changed" => Some(Self::Changed),
            "shipped" => Some(Self::Shipped),
            _ => None,
        }
    }

    pub fn address(&self, at: &paths::LetterDesk) -> String {
        let word = match self {
            Self::Changed => "changed",
            Self::Shipped => "shipped",
            Self::Tested(_) => return at.to_string(),
        };
        format!("{at}?done={word}")
    }
}

pub struct Edit<'a> {
    pub desk: &'a EventDesk,
    pub which: Which,
    pub standing: Standing,
    pub typed: &'a Fields,
    pub problems: &'a Problems,
    pub done: Option<Done>,
}

impl<'a> Edit<'a> {
    pub fn new(
        desk: &'a EventDesk,
        (which, standing): (Which, Standing),
        (typed, problems): (&'a Fields, &'a Problems),
    ) -> Self {
        Self {
            desk,
            which,
            standing,
            typed,
            problems,
            done: None,
        }
    }

    pub fn page(&self) -> EventPage<'_> {
        let (lang, t) = (self.lang(), self.lang().t());
        let event = self.desk.event.id;
        let title = title(lang, self.which);
        let back = BackLink {
            label: t.letter_list_title(),
            href: paths::Letters { event }.to_string(),
        };
        let main = html! {
            (self.problems.summary(lang))
            (self.said())
            (Heading { crumb: Some(back), title: title.clone(), lead: Some(t.letter_edit_lead()), actions: html! {} })
            (self.stands())
            (self.form())
            @if self.standing != Standing::Shipped { (self.back_to_shipped()) }
            (self.placeholders())
            (self.sample())
        };
        EventPage {
            refused: !self.problems.is_empty(),
            ..self.desk.page(Here::Letters, self.at(), title, main)
        }
    }

    fn said(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let said = self.done.as_ref().map(|done| match done {
            Done::Changed => html! { (t.letter_done_changed()) },
            Done::Shipped => html! { (t.letter_done_shipped()) },
            Done::Tested(address) => {
                let said = t.letter_done_tested();
                html! { (said.s0) (email(address)) (said.s1) }
            }
        });
        html! { @if let Some(said) = said { (Notice::done(lang, html! { p { (said) } })) } }
    }

    fn stands(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        html! {
            p.row {
                (tag(lang, self.standing))
                @if let Some(at) = since(self.desk, self.standing) { span.muted.small { (t.letter_since(at)) } }
                @for other in Lang::ALL.into_iter().filter(|other| *other != self.which.1) {
                    a href=(self.in_language(other)) lang=(other.code()) { (other.own_name()) }
                }
            }
            @if let Standing::Unfit(_) = self.standing {
                (Notice::standing(lang, Tone::Bad, html! { p { (t.letter_unfit_said()) } }))
            }
        }
    }

    fn form(&self) -> Form {
        let t = self.lang().t();
        let most = |number: usize| Some(Limit::Characters(u32::try_from(number).unwrap_or(u32::MAX)));
        Form {
            body: html! {
                (Hidden { name: SEEN.into(), value: self.typed.text(SEEN).to_owned() })
                (Field {
                    limit: most(LONGEST_SUBJECT),
                    written_in: Some(self.which.1),
                    ..self.field(SUBJECT, t.letter_subject(), Kind::Text)
                })
                (Field {
                    hint: Some(t.letter_body_hint()),
                    limit: most(LONGEST_BODY),
                    written_in: Some(self.which.1),
                    ..self.field(BODY, t.letter_body(), Kind::Area(20))
                })
                (Field {
                    hint: Some(t.letter_reader_hint()),
                    optional: true,
                    width: Width::Medium,
                    ..self.field(READER, t.letter_reader(), Kind::Text)
                })
            },
            buttons: html! {
                (Button::new(t.letter_save()))
                (Button { into: Some(FRAME.into()), to: Some(self.frame().to_string()), ..secondary(t.letter_show()) })
                (Button { to: Some(self.test().to_string()), ..secondary(t.letter_test()) })
            },
            keep: Some(format!(
                "letter-{}-{}-{}",
                self.desk.event.id,
                self.which.0.name(),
                self.which.1.code()
            )),
            ..Form::new(self.at().to_string())
        }
    }

    fn field(&self, name: &'static str, label: String, kind: Kind) -> Field {
        Field {
            kind,
            value: self.typed.text(name).to_owned(),
            error: self.problems.at(name),
            ..Field::new(self.lang(), name, label)
        }
    }

    fn back_to_shipped(&self) -> Markup {
        let t = self.lang().t();
        let reset = PostButton {
            action: self.reset().to_string(),
            fields: vec![Hidden {
                name: SEEN.into(),
                value: self.standing.stamp(),
            }],
            button: secondary(t.letter_reset()),
        };
        html! { div.stack-s { p.muted.small { (t.letter_reset_hint()) } (reset) } }
    }

    fn placeholders(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let needed = needed(self.which.0);
        html! {
            details open {
                summary { (t.letter_placeholders()) }
                p.small { (t.letter_placeholders_hint()) }
                dl.facts {
                    @for name in names(self.which.0) {
                        dt { code dir="ltr" { (braced(name)) } }
                        dd { (stands_for(lang, name)) @if needed.contains(&name) { " " b { (t.letter_needed()) } } }
                    }
                }
            }
        }
    }

    /// The kept text at first; the button of the form shows here what is typed.
    fn sample(&self) -> Markup {
        let t = self.lang().t();
        html! {
            h2 { (t.letter_sample()) }
            p.muted.small { (t.letter_sample_hint()) }
            iframe.letter name=(FRAME) src=(self.frame()) title=(plain(t.letter_sample())) height="760" {}
        }
    }

    fn at(&self) -> paths::LetterDesk {
        self.in_language(self.which.1)
    }

    fn in_language(&self, lang: Lang) -> paths::LetterDesk {
        let (event, letter) = (self.desk.event.id, self.which.0.name().to_owned());
        paths::LetterDesk { event, letter, lang }
    }

    fn frame(&self) -> paths::LetterFrame {
        let paths::LetterDesk { event, letter, lang } = self.at();
        paths::LetterFrame { event, letter, lang }
    }

    fn test(&self) -> paths::LetterTest {
        let paths::LetterDesk { event, letter, lang } = self.at();
        paths::LetterTest { event, letter, lang }
    }

    fn reset(&self) -> paths::LetterReset {
        let paths::LetterDesk { event, letter, lang } = self.at();
        paths::LetterReset { event, letter, lang }
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}

fn secondary(label: String) -> Button {
    Button {
        look: Look::Secondary,
        ..Button::new(label)
    }
}
