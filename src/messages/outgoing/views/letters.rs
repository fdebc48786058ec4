//! The list of letters below the batches.
use super::{List, batch_name, number, progress, stamp};
use crate::i18n::Translate;
use crate::messages::outgoing::filter::{Among, Filter};
use crate::messages::outgoing::model::{Batch, Line};
use crate::messages::outgoing::store::{Found, ON_A_PAGE};
use crate::messages::outgoing::words;
use crate::paths;
use crate::ui::{Cell, Column, LinkButton, Look, Pager, Row, Table, bdi, email};
use maud::{Markup, html};

impl List<'_> {
    pub(super) fn letters(&self) -> Markup {
        html! {
            section.stack id="letters" {
                h2 { (bdi(&self.list_title())) }
                @if let Some(batch) = self.chosen() {
                    @let at = paths::MailBatch { event: self.event(), batch: batch.id };
                    p { (words::batch(self.lang(), batch)) }
                    (progress::why(self.lang(), batch))
                    p { (progress::adding_up(self.lang(), batch)) }
                    p { a href=(at) { (self.lang().t().outgoing_batch_open()) } }
                }
                (self.filters())
                (self.table())
                @if self.found.total > ON_A_PAGE { (self.pager()) }
            }
        }
    }

    pub(super) fn list_title(&self) -> String {
        let t = self.lang().t();
        match (self.filter.among, self.chosen()) {
            (Among::Single, _) => t.outgoing_single(),
            (_, Some(batch)) => batch_name(self.desk, batch),
            (_, None) => t.outgoing_list_all(),
        }
    }

    /// The batch whose letters are listed.
    fn chosen(&self) -> Option<&Batch> {
        let Among::Batch(id) = self.filter.among else {
            return None;
        };
        self.overview.batches.iter().find(|batch| batch.id == id)
    }

    fn table(&self) -> Table {
        let t = self.lang().t();
        let columns = vec![
            Column::new(t.outgoing_recipient()),
            Column::new(t.outgoing_address()),
            Column::new(t.outgoing_letter()),
            Column::new(t.outgoing_when()),
            Column::new(t.outgoing_state()),
            Column::new(t.outgoing_reason()),
        ];
        let rows = self.found.lines.iter().map(|line| self.row(line)).collect();
        Table {
            caption_hidden: true,
            empty: self.nothing(),
            ..Table::new(self.lang(), self.list_title(), columns, rows)
        }
    }

    fn nothing(&self) -> (String, Option<LinkButton>) {
        let t = self.lang().t();
        let everything = Filter::default();
        let all = LinkButton {
            look: Look::Secondary,
            small: true,
            ..LinkButton::new(t.outgoing_show_all(), everything.href(self.event()))
        };
        if *self.filter == Filter::single() {
            (t.outgoing_none_single(), None)
        } else {
            (t.outgoing_none(), (*self.filter != everything).then_some(all))
        }
    }

    fn row(&self, line: &Line) -> Row {
        let (lang, event) = (self.lang(), self.event());
        let href = paths::MailMessage {
            event,
            message: line.id,
        };
        let name = if line.name.is_empty() {
            email(&line.address)
        } else {
            bdi(&line.name)
        };
        let reason = line.reason.as_ref().map(|reason| words::reason(lang, reason));
        Row::new(vec![
            Cell::Html(html! { a href=(href) { (name) } }),
            Cell::Html(email(&line.address)),
            Cell::Text(words::letter(lang, line.letter)),
            Cell::Text(stamp(self.desk, line.finished_at.unwrap_or(line.written_at))),
            Cell::Html(html! { (words::tag(lang, line.state)) }),
            reason.map_or(Cell::Empty, Cell::Text),
        ])
    }

    fn pager(&self) -> Pager {
        let Found { total, page, lines } = self.found;
        let lang = self.lang();
        let before = (page - 1) * ON_A_PAGE;
        let reached = before + lines.len() as u64;
        let at = |page| self.filter.page_href(self.event(), page);
        Pager {
            lang,
            from: number(lang, before + 1),
            to: number(lang, reached),
            total: number(lang, *total),
            previous: (*page > 1).then(|| at(page - 1)),
            next: (reached < *total).then(|| at(page + 1)),
        }
    }
}
