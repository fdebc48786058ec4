//! Changes of confirmed places, and who must be told of each.
use super::OffersPage;
use crate::i18n::{Translate, format};
use crate::speakers::offer::actions::telling::touched;
use crate::speakers::offer::model::{Change, PlaceChange};
use crate::speakers::offer::views::mine::hidden;
use crate::speakers::shortlist::words::Words;
use crate::ui::{Button, Cell, Column, Look, PostButton, Row, Table, bdi};
use maud::{Markup, Render, html};

pub struct Changes<'a> {
    pub page: &'a OffersPage<'a>,
    pub words: Words<'a>,
}

impl Render for Changes<'_> {
    fn render(&self) -> Markup {
        let (lang, t) = (self.words.lang, self.words.lang.t());
        let columns = [
            t.offers_change(),
            t.shortlist_place_column(),
            t.offers_when(),
            t.offers_tell_whom(),
        ];
        let rows = self.page.changes.iter().map(|change| self.row(change)).collect();
        let table = Table {
            caption_hidden: true,
            ..Table::new(lang, t.offers_changes(), columns.map(Column::new).into(), rows)
        };
        let tick = Button {
            look: Look::Secondary,
            ..Button::new(t.offers_told())
        };
        html! {
            section.stack {
                h2 { (t.offers_changes()) }
                p { (t.offers_changes_lead()) }
                (table)
                div.row { (self.press("write", Button::new(t.offers_write()))) (self.press("tell", tick)) }
            }
        }
    }
}

impl Changes<'_> {
    fn press(&self, act: &str, button: Button) -> PostButton {
        let ids = self.page.changes.iter();
        let ids = ids.map(|change| hidden("change", change.id.to_string()));
        PostButton {
            action: self.page.action(),
            fields: std::iter::once(hidden("act", act)).chain(ids).collect(),
            button,
        }
    }

    fn row(&self, change: &PlaceChange) -> Row {
        let (lang, t, words) = (self.words.lang, self.words.lang.t(), self.words);
        let offer = self.page.offers.iter().find(|offer| offer.id == change.offer);
        let name = offer.map(|offer| words.name(offer.nomination)).unwrap_or_default();
        let what = match change.kind {
            Change::Confirmed => t.offers_change_confirmed(name),
            Change::Freed => t.offers_change_freed(name),
            Change::Replaced => t.offers_change_replaced(name),
            Change::Naming => t.offers_change_naming(name),
            Change::Moved => t.offers_change_moved(name),
        };
        let place = words.material.seat(change.slot).map(|seat| words.place_in_full(seat));
        Row::new(vec![
            // The name inside is isolated; the sentence keeps the direction of the page.
            Cell::Html(html! { (what) }),
            Cell::Text(place.unwrap_or_default()),
            Cell::Text(format::moment(lang, &self.page.desk.event.zone, change.at)),
            Cell::Html(self.whom(change)),
        ])
    }

    /// Those whom a letter reaches by name, and those every session has.
    fn whom(&self, change: &PlaceChange) -> Markup {
        let t = self.words.lang.t();
        let others = touched(self.words.material, self.page.offers, change);
        html! {
            ul.plain {
                li { (t.offers_tell_team()) }
                @for offer in others { li { (bdi(&self.words.name(offer.nomination))) } }
            }
        }
    }
}
