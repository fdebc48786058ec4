//! The audit log as a table.
use super::model::{Found, Line, NamedEvent, Who, Wish};
use super::words;
use crate::access::frame::{self, DeskPage};
use crate::access::session::SignedIn;
use crate::i18n::{Translate, format};
use crate::kernel::EventId;
use crate::paths;
use crate::ui::filter::{Active, Filter, FilterBar};
use crate::ui::parts::Heading;
use crate::ui::{Cell, Choice, Column, Pager, Row, Table, words as localized};
use crate::web::Fields;
use maud::{Markup, html};

pub(super) struct List<'a> {
    pub who: &'a SignedIn,
    pub events: &'a [NamedEvent],
    pub found: &'a Found,
}

impl List<'_> {
    pub fn page(&self) -> Markup {
        let (lang, t) = (self.who.lang, self.who.lang.t());
        let columns = [
            t.audit_when(),
            t.audit_who(),
            t.audit_what(),
            t.audit_event(),
            t.audit_detail(),
        ];
        let rows = self.found.lines.iter().map(|line| self.row(line)).collect();
        let table = Table::new(lang, t.audit_title(), columns.map(Column::new).into(), rows);
        let main = html! {
            (Heading { crumb: None, title: t.audit_title(), lead: Some(t.audit_lead()), actions: html! {} })
            (self.filters())
            (Table { caption_hidden: true, empty: (t.audit_empty(), None), ..table })
            @if self.found.total > 0 { (self.pager()) }
        };
        let nav = frame::house_nav(self.who, paths::AuditLog);
        frame::desk(
            self.who,
            DeskPage::new(t.audit_title(), self.address(self.found.wish), nav, main),
        )
    }

    fn row(&self, line: &Line) -> Row {
        let lang = self.who.lang;
        let what = match words::action(lang, &line.action) {
            Some(words) => html! { (words) },
            None => html! { code dir="ltr" { (line.action) } },
        };
        let about = html! { @if let Some(subject) = &line.subject { " " code.small dir="ltr" { (subject) } } };
        Row::new(vec![
            Cell::Text(frame::instant(lang, line.at)),
            Cell::Text(self.person(&line.who)),
            Cell::Html(html! { (what) (about) }),
            self.event(line.event),
            Cell::Html(html! { bdi dir="auto" { (line.detail) } }),
        ])
    }

    fn person(&self, who: &Who) -> String {
        let t = self.who.lang.t();
        match who {
            Who::Account(name) => name.clone(),
            Who::Link => t.audit_who_link(),
            Who::Anybody => t.audit_who_anybody(),
            Who::Program => t.audit_who_program(),
            Who::Command => t.audit_who_command(),
        }
    }

    fn event(&self, id: Option<EventId>) -> Cell {
        match self.events.iter().find(|event| Some(event.id) == id) {
            Some(event) => Cell::Html(localized(self.who.lang, &event.title)),
            None => Cell::Empty,
        }
    }

    fn filters(&self) -> FilterBar {
        let (lang, t) = (self.who.lang, self.who.lang.t());
        let name = |event: &NamedEvent| event.title.pick(lang).1.to_owned();
        let chosen = self.events.iter().find(|event| Some(event.id) == self.found.wish.event);
        let all = self.address(Wish { event: None, page: 1 });
        let active = chosen.map(|event| Active {
            label: name(event),
            without: all.clone(),
        });
        let pick = Filter::Pick {
            name: "event".to_owned(),
            label: t.audit_event(),
            value: self.found.wish.event.map(|id| id.to_string()).unwrap_or_default(),
            all: t.audit_all_events(),
            options: self
                .events
                .iter()
                .map(|event| Choice::new(event.id.to_string(), name(event)))
                .collect(),
        };
        FilterBar {
            lang,
            action: paths::AuditLog.to_string(),
            filters: vec![pick],
            active: active.into_iter().collect(),
            clear: all,
            found: t.audit_found(self.found.total),
        }
    }

    fn pager(&self) -> Pager {
        let lang = self.who.lang;
        let number = |n: u64| format::number(lang, i64::try_from(n).unwrap_or(i64::MAX));
        let last = self.found.first + self.found.lines.len() as u64;
        let to = |page: u64| {
            self.address(Wish {
                page,
                ..self.found.wish
            })
        };
        Pager {
            lang,
            from: number((self.found.first + 1).min(last)),
            to: number(last),
            total: number(self.found.total),
            previous: (self.found.wish.page > 1).then(|| to(self.found.wish.page - 1)),
            next: (last < self.found.total && !self.found.lines.is_empty()).then(|| to(self.found.wish.page + 1)),
        }
    }

    fn address(&self, wish: Wish) -> String {
        let mut pairs = Vec::new();
        pairs.extend(wish.event.map(|id| ("event", id.to_string())));
        pairs.extend((wish.page > 1).then(|| ("page", wish.page.to_string())));
        let query = Fields::from_pairs(pairs).encode();
        let mark = if query.is_empty() { "" } else { "?" };
        format!("{}{mark}{query}", paths::AuditLog)
    }
}
