//! Everything written to somebody for this event, newest first.
use super::stamp;
use crate::i18n::{Translate, plain};
use crate::messages::outgoing::model::Line;
use crate::messages::outgoing::store::person::Whose;
use crate::messages::outgoing::store::{Found, ON_A_PAGE};
use crate::messages::outgoing::words;
use crate::paths;
use crate::programme::event::frame::{EventDesk, EventPage, Here};
use crate::ui::parts::{BackLink, Heading};
use crate::ui::{Cell, Column, Pages, Row, Table, email};
use maud::html;

pub(in crate::messages::outgoing) struct History<'a> {
    pub desk: &'a EventDesk,
    pub whose: &'a Whose,
    pub found: &'a Found,
    /// The page's own address.
    pub at: String,
}

impl History<'_> {
    pub fn page(&self) -> EventPage<'_> {
        let (t, event) = (self.desk.lang.t(), self.desk.event.id);
        let (name, back, here) = match self.whose {
            Whose::Contact(known) => {
                let at = paths::ContactDesk {
                    event,
                    contact: known.id,
                };
                (&known.name, at.to_string(), Here::Contacts)
            }
            Whose::Registration(known, _) => {
                let registration = known.id;
                let at = paths::RegistrationDesk { event, registration };
                (&known.name, at.to_string(), Here::Registrations)
            }
        };
        let title = plain(t.outgoing_history_title(name));
        let main = html! {
            (Heading {
                crumb: Some(BackLink { label: name.clone(), href: back }),
                title: title.clone(),
                lead: Some(t.outgoing_found(self.found.total)),
                actions: html! {},
            })
            (self.table(&title))
            (self.pages())
        };
        self.desk.page(here, &self.at, title, main)
    }

    fn table(&self, title: &str) -> Table {
        let (lang, t) = (self.desk.lang, self.desk.lang.t());
        let columns = vec![
            Column::new(t.outgoing_letter()),
            Column::new(t.outgoing_when()),
            Column::new(t.outgoing_address()),
            Column::new(t.outgoing_state()),
            Column::new(t.outgoing_reason()),
        ];
        let row = |line: &Line| {
            let at = paths::MailMessage {
                event: self.desk.event.id,
                message: line.id,
            };
            Row::new(vec![
                Cell::Html(html! { a href=(at) { (words::letter(lang, line.letter)) } }),
                Cell::Text(stamp(self.desk, line.finished_at.unwrap_or(line.written_at))),
                Cell::Html(email(&line.address)),
                Cell::Html(html! { (words::tag(lang, line.state)) }),
                words::reason_and_code(lang, line).map_or(Cell::Empty, Cell::Text),
            ])
        };
        Table {
            caption_hidden: true,
            empty: (t.outgoing_history_none(), None),
            ..Table::new(lang, title, columns, self.found.lines.iter().map(row).collect())
        }
    }

    fn pages(&self) -> Pages {
        Pages {
            lang: self.desk.lang,
            number: usize::try_from(self.found.page).unwrap_or(1),
            rows: usize::try_from(ON_A_PAGE).unwrap_or(50),
            all: usize::try_from(self.found.total).unwrap_or(usize::MAX),
            address: self.at.clone(),
        }
    }
}
