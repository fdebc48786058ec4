//! The review before sending: how many, who, who is left out and why, the letter in each language.
use super::{left_out, shown};
use crate::i18n::{Translate, plain};
use crate::kernel::Lang;
use crate::mail::sure::TYPED_ABOVE;
use crate::messages::announcement::audience::{Audience, LeftOut};
use crate::messages::announcement::model::{Announcement, Texts};
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{
    Button, Cell, Column, DryRun, Form, Hidden, LinkButton, Look, Notice, PostButton, Row, Table, Tone, TypedNumber,
    bdi,
};
use crate::web::Problems;
use maud::{Markup, html};

pub struct Review<'a> {
    pub desk: &'a EventDesk,
    pub announcement: &'a Announcement,
    pub texts: &'a Texts,
    pub audience: &'a Audience,
    /// The number, as far as it was typed.
    pub typed: &'a str,
    pub tested: bool,
    pub problems: &'a Problems,
    /// Why the last try sent nothing.
    pub refused: Option<String>,
}

impl Review<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let t = self.lang().t();
        let title = t.announcement_review_title();
        let (event, announcement) = (self.desk.event.id, self.announcement.id);
        let at = paths::AnnouncementReview { event, announcement };
        EventPage {
            refused: self.refused.is_some() || !self.problems.is_empty(),
            ..self.desk.page(Here::Announcements, at, title, self.main())
        }
    }

    fn main(&self) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        let back = BackLink {
            label: t.announcement_list_title(),
            href: paths::Announcements {
                event: self.desk.event.id,
            }
            .to_string(),
        };
        html! {
            @if let Some(why) = &self.refused { (Notice::standing(lang, Tone::Warn, html! { p { (why) } })) }
            (self.problems.summary(lang))
            @if self.tested { (Notice::done(lang, html! { p { (t.announcement_tested()) } })) }
            (Heading {
                crumb: Some(back),
                title: t.announcement_review_title(),
                lead: Some(t.announcement_review_lead()),
                actions: html! { (self.change()) },
            })
            h2 { (t.announcement_how_many()) }
            p { b { (plain(t.announcement_number(self.audience.number(), shown(lang, self.audience.number())))) } }
            (self.languages())
            (self.reasons())
            (self.names())
            h2 { (t.announcement_letter()) }
            @for (own, _) in self.texts.iter() { (self.letter(own)) }
            @if self.audience.number() > 0 { (self.form()) } @else { p { (t.announcement_refused_nobody()) } }
        }
    }

    /// Who reads which language, and in which one they get the letter.
    fn languages(&self) -> Table {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![
            Column::new(t.announcement_reads()),
            Column::number(t.announcement_people()),
            Column::new(t.announcement_gets()),
        ];
        let row = |reads: Lang| {
            let gets = match self.texts.spoken_to(reads) {
                Some(own) if own == reads => own.own_name().to_owned(),
                Some(own) => plain(t.announcement_gets_other(own.own_name())),
                None => t.announcement_gets_none(),
            };
            Row::new(vec![
                Cell::Html(html! { bdi lang=(reads.code()) { (reads.own_name()) } }),
                Cell::Text(shown(lang, self.audience.reading(reads))),
                Cell::Text(gets),
            ])
        };
        Table::new(lang, t.announcement_languages(), columns, Lang::ALL.map(row).into())
    }

    /// Letters, and who is left out by reason: it adds up to everybody the filters reach.
    fn reasons(&self) -> DryRun {
        let lang = self.lang();
        let skipped = LeftOut::ALL.map(|why| (left_out(lang, why), self.audience.left_out_for(why)));
        DryRun {
            lang,
            get: self.audience.number(),
            skipped: skipped.into(),
        }
    }

    fn names(&self) -> Markup {
        let (lang, number) = (self.lang(), self.audience.number());
        html! {
            @if number > 0 {
                details open[number <= 20] {
                    summary { (plain(lang.t().announcement_names(number, shown(lang, number)))) }
                    ol.steps { @for member in &self.audience.chosen { li { (bdi(&member.person.name)) } } }
                }
            }
            @if !self.audience.left_out.is_empty() {
                details {
                    summary { (lang.t().announcement_left_out_names()) }
                    ul {
                        @for (member, why) in &self.audience.left_out {
                            li { (bdi(&member.person.name)) span.muted { " – " (left_out(lang, *why)) } }
                        }
                    }
                }
            }
        }
    }

    fn letter(&self, own: Lang) -> Markup {
        let t = self.lang().t();
        let (event, announcement) = (self.desk.event.id, self.announcement.id);
        let frame = paths::AnnouncementFrame {
            event,
            announcement,
            lang: own,
        };
        let test = PostButton {
            action: paths::AnnouncementTest {
                event,
                announcement,
                lang: own,
            }
            .to_string(),
            fields: Vec::new(),
            button: Button {
                look: Look::Secondary,
                small: true,
                about: Some(own.own_name().to_owned()),
                ..Button::new(t.letter_test())
            },
        };
        html! {
            section.stack-s {
                h3 lang=(own.code()) { (own.own_name()) }
                iframe.letter src=(frame) title={ (t.announcement_letter()) ", " (own.own_name()) } height="560" {}
                (test)
            }
        }
    }

    fn form(&self) -> Form {
        let (lang, t, number) = (self.lang(), self.lang().t(), self.audience.number());
        let (event, announcement) = (self.desk.event.id, self.announcement.id);
        let typed = TypedNumber {
            lang,
            letters: number,
            value: self.typed.to_owned(),
            error: self.problems.at(TypedNumber::NAME),
        };
        Form {
            body: html! {
                (Hidden { name: "reviewed".into(), value: self.audience.fingerprint() })
                @if number > TYPED_ABOVE { (typed) }
            },
            buttons: html! {
                (Button::new(plain(t.announcement_send(number, shown(lang, number)))))
                (self.change())
            },
            ..Form::new(paths::AnnouncementSend { event, announcement }.to_string())
        }
    }

    fn change(&self) -> LinkButton {
        let (event, announcement) = (self.desk.event.id, self.announcement.id);
        LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(
                self.lang().t().announcement_change(),
                paths::AnnouncementDesk { event, announcement }.to_string(),
            )
        }
    }

    fn lang(&self) -> Lang {
        self.desk.lang
    }
}
