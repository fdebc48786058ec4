//! The list of contacts with its filters.
use super::filters::Filters;
use crate::access::Role;
use crate::directory::contact::import::store::Noted;
use crate::directory::contact::model::Contact;
use crate::directory::group::model::Groups;
use crate::directory::organisation::model::Organisation;
use crate::i18n::{Translate, country, format};
use crate::kernel::{EventId, ImportId, Lang};
use crate::paths;
use crate::programme::contacts::export::Reaches;
use crate::programme::contacts::query::{PAGE, Query};
use crate::ui::parts::Heading;
use crate::ui::{
    Cell, Column, Hidden, LinkButton, Look, Notice, Pager, Row, Sort, Table, Tag, Tone, UndoBar, bdi, email,
};
use maud::{Markup, Render, html};

/// What the page before has done.
pub enum After {
    Nothing,
    Imported {
        import: ImportId,
        noted: Noted,
    },
    Undone(usize),
    /// The import could not be undone any more.
    TooLate,
}

pub struct ListView<'a> {
    pub lang: Lang,
    pub event: EventId,
    pub role: Role,
    pub query: &'a Query,
    /// Of this page.
    pub contacts: Vec<Contact>,
    pub total: u64,
    pub groups: &'a Groups,
    pub organisations: Vec<Organisation>,
    /// Codes of the countries that occur.
    pub countries: Vec<String>,
    pub after: After,
}

impl Render for ListView<'_> {
    fn render(&self) -> Markup {
        html! {
            (self.heading())
            (self.after())
            (Filters { list: self })
            (self.table())
            (self.pager())
            @if self.sees_people() && self.total > 0 { (self.exports()) }
        }
    }
}

impl ListView<'_> {
    pub(super) fn sees_people(&self) -> bool {
        self.role >= Role::Organiser
    }

    pub(super) fn address(&self, query: &str) -> String {
        format!("{}{query}", paths::Contacts { event: self.event })
    }

    fn heading(&self) -> Markup {
        let t = self.lang.t();
        let import = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(
                t.contact_list_import(),
                paths::ContactImport { event: self.event }.to_string(),
            )
        };
        let add = LinkButton::new(
            t.contact_list_add(),
            paths::NewContact { event: self.event }.to_string(),
        );
        let focal_points = LinkButton {
            look: Look::Secondary,
            ..LinkButton::new(
                t.focal_point_title(),
                paths::FocalPoints { event: self.event }.to_string(),
            )
        };
        let heading = Heading {
            crumb: None,
            title: t.contact_list_title(),
            lead: Some(t.contact_list_lead()),
            actions: html! { @if self.sees_people() { (import) (focal_points) (add) } },
        };
        heading.render()
    }

    fn after(&self) -> Markup {
        let t = self.lang.t();
        match &self.after {
            After::Nothing => html! {},
            After::TooLate => {
                let said = html! { p { (t.contact_undo_too_late()) } };
                Notice::standing(self.lang, Tone::Warn, said).render()
            }
            After::Undone(removed) => Notice::done(self.lang, html! { p { (t.contact_undo_done(*removed)) } }).render(),
            After::Imported { import, noted } => UndoBar {
                lang: self.lang,
                text: html! {
                    (t.contact_import_done(noted.imported))
                    @if noted.skipped > 0 { " " (t.contact_import_skipped(noted.skipped)) }
                },
                action: paths::ContactImportUndo { event: self.event }.to_string(),
                fields: vec![Hidden {
                    name: "import".into(),
                    value: import.to_string(),
                }],
            }
            .render(),
        }
    }

    fn table(&self) -> Markup {
        let t = self.lang.t();
        let mut columns = vec![
            self.sorted(t.contact_name(), "name"),
            self.sorted(t.contact_organisation(), "organisation"),
            Column::new(t.contact_group()),
            Column::new(t.contact_country()),
            Column::new(t.contact_language()),
        ];
        if self.sees_people() {
            columns.push(Column::new(t.contact_email()));
        }
        let rows = self.contacts.iter().map(|contact| self.row(contact)).collect();
        let mut table = Table::new(self.lang, t.contact_list_title(), columns, rows);
        table.caption_hidden = true;
        table.empty = if self.query.filters().next().is_some() {
            (t.contact_list_no_match(), None)
        } else {
            let import = paths::ContactImport { event: self.event }.to_string();
            (
                t.contact_list_empty(),
                Some(LinkButton::new(t.contact_list_import(), import)),
            )
        };
        table.render()
    }

    fn sorted(&self, label: String, name: &str) -> Column {
        let present = match self.query.value("sort") {
            "" => "name",
            sort => sort,
        };
        let to = |sort: &str| self.address(&self.query.with("sort", sort));
        let down = format!("-{name}");
        let sort = match present {
            _ if !self.sees_people() => None,
            present if present == name => Some(Sort::Ascending(to(&down))),
            present if present == down => Some(Sort::Descending(to(name))),
            _ => Some(Sort::Could(to(name))),
        };
        Column {
            sort,
            ..Column::new(label)
        }
    }

    fn row(&self, contact: &Contact) -> Row {
        let t = self.lang.t();
        let group = contact.group().and_then(|id| self.groups.by_id(id));
        let text = |text: Option<&str>| text.map_or(Cell::Empty, |text| Cell::Text(text.to_owned()));
        let (name, organisation) = if self.sees_people() {
            let name = contact.organisation.as_ref().map(|known| known.name.as_str());
            (self.linked(contact), text(name))
        } else {
            let hidden = contact.organisation.as_ref().map(|_| t.contact_list_hidden());
            (bdi(&contact.name.initials()), text(hidden.as_deref()))
        };
        let tag = Tag {
            tone: Tone::Warn,
            text: t.contact_do_not_contact(),
        };
        let mut cells = vec![
            Cell::Html(html! { (name) @if contact.do_not_contact { " " (tag) } }),
            organisation,
            text(group.map(|group| group.name(self.lang))),
            text(
                contact
                    .country()
                    .and_then(country)
                    .map(|country| country.name(self.lang)),
            ),
            Cell::Html(html! { span lang=(contact.lang.code()) { (contact.lang.own_name()) } }),
        ];
        if self.sees_people() {
            cells.push(Cell::Html(email(contact.email.as_str())));
        }
        Row::new(cells)
    }

    fn linked(&self, contact: &Contact) -> Markup {
        let at = paths::ContactDesk {
            event: self.event,
            contact: contact.id,
        };
        html! { a href=(at) { (bdi(contact.name.as_str())) } }
    }

    fn pager(&self) -> Markup {
        let before = (self.query.page - 1) * PAGE;
        let last = before + self.contacts.len() as u64;
        let number = |number: u64| format::number(self.lang, i64::try_from(number).unwrap_or(i64::MAX));
        let page = |page: u64| self.address(&self.query.with("page", &page.to_string()));
        let pager = Pager {
            lang: self.lang,
            from: number(before + 1),
            to: number(last),
            total: number(self.total),
            previous: (self.query.page > 1).then(|| page(self.query.page - 1)),
            next: (last < self.total).then(|| page(self.query.page + 1)),
        };
        html! { @if self.total > PAGE { (pager) } }
    }

    fn exports(&self) -> Markup {
        let t = self.lang.t();
        let note = match Reaches::of(self.role) {
            Reaches::People => t.contact_list_export_all_note(),
            Reaches::Nobody => t.contact_list_export_note(),
        };
        let link = |label: String, format: &str| LinkButton {
            look: Look::Secondary,
            small: true,
            ..LinkButton::new(label, self.address(&self.query.with("format", format)))
        };
        html! {
            div.stack-s.noprint {
                div.row {
                    (link(t.contact_list_export_csv(), "csv"))
                    (link(t.contact_list_export_xlsx(), "xlsx"))
                }
                p.small.muted { (note) }
            }
        }
    }
}
