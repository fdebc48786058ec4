//! Every letter of the event, and in which languages it is in other words.
use super::tag;
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::mail::letter::LetterKind;
use crate::mail::texts::Edited;
use crate::messages::letter::model::{Standing, changed, of_events, standing};
use crate::messages::outgoing::words::letter as letter_name;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::Heading;
use crate::ui::{Cell, Column, LinkButton, Look, Notice, Row, Table, Tone};
use maud::{Markup, html};

pub struct List<'a> {
    pub desk: &'a EventDesk,
    pub edited: &'a [Edited],
    pub only_changed: bool,
}

impl List<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let event = self.desk.event.id;
        let unfit = self.edited.iter().filter(|edited| !edited.fits).count();
        let main = html! {
            (Heading { crumb: None, title: t.letter_list_title(), lead: Some(t.letter_list_lead()), actions: html! {} })
            @if unfit > 0 { (Notice::standing(lang, Tone::Bad, html! { p { (t.letter_list_unfit(unfit)) } })) }
            p role="status" { (t.letter_list_changed(changed(self.edited))) " " (self.other_list()) }
            (self.table())
        };
        self.desk
            .page(Here::Letters, paths::Letters { event }, t.letter_list_title(), main)
    }

    fn other_list(&self) -> Markup {
        let (t, all) = (
            self.desk.lang.t(),
            paths::Letters {
                event: self.desk.event.id,
            },
        );
        html! {
            @if self.only_changed { a href=(all) { (t.letter_list_all()) } }
            @else if changed(self.edited) > 0 { a href={ (all) "?show=changed" } { (t.letter_list_only_changed()) } }
        }
    }

    fn table(&self) -> Table {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let languages = Lang::ALL.map(|reads| Column::new(reads.own_name()));
        let columns = std::iter::once(Column::new(t.letter_list_letter())).chain(languages);
        let shown = |kind: &LetterKind| !self.only_changed || self.edited.iter().any(|it| it.which.0 == *kind);
        let rows = of_events().filter(shown).map(|kind| self.row(kind)).collect();
        let all = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(
                t.letter_list_all(),
                paths::Letters {
                    event: self.desk.event.id,
                }
                .to_string(),
            )
        };
        Table {
            caption_hidden: true,
            empty: (t.letter_list_none(), Some(all)),
            ..Table::new(lang, t.letter_list_title(), columns.collect(), rows)
        }
    }

    fn row(&self, kind: LetterKind) -> Row {
        let (lang, event) = (self.desk.lang, self.desk.event.id);
        let letter = kind.name().to_owned();
        let name = letter_name(lang, Some(kind));
        let preview = paths::LetterPreview {
            event,
            letter: letter.clone(),
        };
        let first = Cell::Html(html! { a href=(preview) { (name) } });
        let cells = Lang::ALL.map(|reads| {
            let standing = standing(self.edited, (kind, reads));
            let letter = letter.clone();
            let href = paths::LetterDesk {
                event,
                letter,
                lang: reads,
            };
            Cell::Html(self.cell(&href, (&name, reads), standing))
        });
        Row::new(std::iter::once(first).chain(cells).collect())
    }

    /// Read aloud, each link says which letter in which language.
    fn cell(&self, href: &paths::LetterDesk, (name, reads): (&str, Lang), standing: Standing) -> Markup {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        html! {
            a href=(href) { (t.letter_list_edit()) span.vh { ": " (name) ", " (reads.own_name()) } }
            @if standing != Standing::Shipped { " " (tag(lang, standing)) }
        }
    }
}
