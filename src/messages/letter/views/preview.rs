//! A letter as somebody of the event will read it, in each language, each in a frame of its own.
use super::{tag, title};
use crate::i18n::{Translate, plain};
use crate::kernel::Lang;
use crate::mail::letter::LetterKind;
use crate::messages::letter::form::READER;
use crate::messages::letter::model::Standing;
use crate::messages::letter::sample::Reader;
use crate::messages::outgoing::words::letter as letter_name;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::filter::Filter;
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{FilterBar, LinkButton, Look, bdi};
use crate::web::Fields;
use maud::{Markup, html};

/// One language of it.
pub struct Shown {
    pub lang: Lang,
    pub standing: Standing,
    /// `None`: nobody fits what was typed.
    pub reader: Option<Reader>,
}

pub struct Preview<'a> {
    pub desk: &'a EventDesk,
    pub kind: LetterKind,
    pub typed: &'a str,
    pub shown: &'a [Shown],
}

impl Preview<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let (lang, t, event) = (self.desk.lang, self.desk.lang.t(), self.desk.event.id);
        let title = letter_name(lang, Some(self.kind));
        let back = BackLink {
            label: t.letter_list_title(),
            href: paths::Letters { event }.to_string(),
        };
        let main = html! {
            (Heading {
                crumb: Some(back),
                title: title.clone(),
                lead: Some(t.letter_preview_lead()),
                actions: html! {},
            })
            (self.chooser())
            @for shown in self.shown { (self.one(shown)) }
        };
        self.desk.page(Here::Letters, self.at(), title, main)
    }

    fn chooser(&self) -> FilterBar {
        let t = self.desk.lang.t();
        let found = match self.shown.iter().any(|shown| shown.reader.is_some()) {
            true => t.letter_preview_found(),
            false => t.letter_reader_nobody(),
        };
        FilterBar {
            lang: self.desk.lang,
            action: self.at().to_string(),
            filters: vec![Filter::find(READER, t.letter_reader(), self.typed)],
            active: Vec::new(),
            clear: self.at().to_string(),
            found,
        }
    }

    fn one(&self, shown: &Shown) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let (event, letter, reads) = (self.desk.event.id, self.kind.name().to_owned(), shown.lang);
        let edit = LinkButton {
            look: Look::Secondary,
            small: true,
            ..LinkButton::new(
                t.letter_list_edit(),
                paths::LetterDesk {
                    event,
                    letter: letter.clone(),
                    lang: reads,
                }
                .to_string(),
            )
        };
        let frame = paths::LetterFrame {
            event,
            letter,
            lang: reads,
        };
        let query = Fields::from_pairs([(READER, self.typed)]).encode();
        html! {
            section.stack-s {
                h2 lang=(reads.code()) { (reads.own_name()) }
                p.row { (tag(lang, shown.standing)) (edit) }
                @if let Some(reader) = &shown.reader {
                    p.muted.small { (self.as_read(reader, reads)) }
                    iframe.letter src={ (frame) "?" (query) } title=(plain(title(lang, (self.kind, reads)))) height="640" {}
                }
            }
        }
    }

    /// Whom it is shown for; a person who reads another language is said so.
    fn as_read(&self, reader: &Reader, reads: Lang) -> Markup {
        let t = self.desk.lang.t();
        let (own, other) = (t.letter_preview_as(), t.letter_preview_as_other());
        html! {
            @if reader.lang.is_none_or(|lang| lang == reads) { (own.s0) (bdi(&reader.name)) (own.s1) }
            @else { (other.s0) (bdi(&reader.name)) (other.s1) }
        }
    }

    fn at(&self) -> paths::LetterPreview {
        let letter = self.kind.name().to_owned();
        paths::LetterPreview {
            event: self.desk.event.id,
            letter,
        }
    }
}
