//! The review before sending: how many, who, and the letter as it will be read in each language.
use super::people::{dry_run, left_out, shown};
use super::{error, summary};
use crate::i18n::{Translate, plain};
use crate::kernel::Lang;
use crate::mail::letter::Rendered;
use crate::mail::sure::TYPED_ABOVE;
use crate::participation::invitation::audience::Audience;
use crate::participation::invitation::query::{self, AUDIENCE};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{BackLink, Heading, KeyFigure, KeyFigures};
use crate::ui::{Button, Form, Hidden, LinkButton, Look, Notice, Tone, TypedNumber, bdi};
use crate::web::{Fields, Problems};
use maud::{Markup, html};

/// The letter in one language, as a person of the audience will read it.
pub struct Preview {
    pub lang: Lang,
    pub name: String,
    pub letter: Rendered,
}

pub struct Review<'a> {
    pub desk: &'a EventDesk,
    pub query: &'a Fields,
    pub audience: &'a Audience,
    pub previews: &'a [Preview],
    pub problems: &'a Problems,
    /// Why the last try sent nothing.
    pub refused: Option<String>,
}

impl Review<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let event = self.desk.event.id;
        let at = query::with(paths::InvitationReview { event }, &self.filters());
        let title = self.lang().t().invitation_review_title();
        EventPage {
            refused: self.refused.is_some() || !self.problems.is_empty(),
            ..self.desk.page(Here::Invitations, at, title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let back = BackLink {
            label: t.invitation_desk_title(),
            href: self.back(),
        };
        html! {
            @if let Some(why) = &self.refused { (Notice::standing(lang, Tone::Warn, html! { (why) })) }
            (summary(lang, self.problems))
            (Heading {
                crumb: Some(back),
                title: t.invitation_review_title(),
                lead: Some(t.invitation_review_lead()),
                actions: html! {},
            })
            h2 { (t.invitation_review_how_many()) }
            (self.numbers())
            (dry_run(lang, self.audience))
            h2 { (t.invitation_review_who()) }
            (self.names())
            (left_out(lang, &self.audience.left_out))
            h2 { (t.invitation_review_letter()) }
            @for preview in self.previews { (self.preview(preview)) }
            @if self.audience.number() > 0 { (self.form()) } @else { p { (self.back_button()) } }
        }
    }

    fn numbers(&self) -> Markup {
        let (lang, number) = (self.lang(), self.audience.number());
        let figure = |(reads, people): (Lang, usize)| KeyFigure {
            label: reads.own_name().to_owned(),
            value: shown(lang, people),
            note: None,
            href: None,
        };
        html! {
            p { b { (plain(lang.t().invitation_number(number, shown(lang, number)))) } }
            (KeyFigures(self.audience.by_lang().into_iter().map(figure).collect()))
        }
    }

    fn names(&self) -> Markup {
        let (lang, number) = (self.lang(), self.audience.number());
        html! {
            @if number > 0 {
                details open[number <= 20] {
                    summary { (plain(lang.t().invitation_review_names(number, shown(lang, number)))) }
                    ol.steps {
                        @for chosen in &self.audience.chosen {
                            li {
                                (bdi(chosen.contact.name.as_str()))
                                @if let Some(organisation) = &chosen.contact.organisation {
                                    span.muted { " – " (bdi(&organisation.name)) }
                                }
                            }
                        }
                    }
                }
            }
        }
    }

    /// As plain text: the same words as the HTML part, and nothing of a letter can act on this page.
    fn preview(&self, preview: &Preview) -> Markup {
        let t = self.lang().t();
        let reads = preview.lang;
        let read_by_somebody = self
            .audience
            .by_lang()
            .iter()
            .any(|(lang, people)| *lang == reads && *people > 0);
        let as_read = t.invitation_review_as();
        html! {
            section.stack-s {
                h3 lang=(reads.code()) dir=(reads.dir()) { (reads.own_name()) }
                p.muted.small {
                    @if read_by_somebody { (as_read.s0) (bdi(&preview.name)) (as_read.s1) }
                    @else { (t.invitation_review_nobody_reads()) }
                }
                div.card.pad.stack-s {
                    p { span.muted { (t.invitation_review_subject()) ": " } (subject(preview)) }
                    p.pre lang=(reads.code()) dir=(reads.dir()) { (preview.letter.plain) }
                }
            }
        }
    }

    fn form(&self) -> Form {
        let (lang, t, number) = (self.lang(), self.lang().t(), self.audience.number());
        let event = self.desk.event.id;
        let typed = TypedNumber {
            lang,
            letters: number,
            value: self.query.text(TypedNumber::NAME).to_owned(),
            error: error(self.problems, TypedNumber::NAME),
        };
        let hidden = |(name, value): &(String, String)| Hidden {
            name: name.clone(),
            value: value.clone(),
        };
        Form {
            body: html! {
                @for field in self.filters().pairs().iter().map(hidden) { (field) }
                (Hidden { name: "reviewed".into(), value: self.audience.fingerprint() })
                @if number > TYPED_ABOVE { (typed) }
            },
            buttons: html! {
                (Button::new(plain(t.invitation_review_send(number, shown(lang, number)))))
                (self.back_button())
            },
            ..Form::new(paths::InvitationSend { event }.to_string())
        }
    }

    fn back_button(&self) -> LinkButton {
        LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(self.lang().t().invitation_review_back(), self.back())
        }
    }

    fn back(&self) -> String {
        let event = self.desk.event.id;
        query::with(paths::Invitations { event }, &self.filters())
    }

    fn filters(&self) -> Fields {
        query::kept(self.query, &AUDIENCE)
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}

fn subject(preview: &Preview) -> Markup {
    html! { b lang=(preview.lang.code()) dir=(preview.lang.dir()) { (preview.letter.subject) } }
}
