//! Batches: those somebody can still do something about on cards with buttons, then all of them in a table.
use super::card::{BatchCard, Place};
use super::{List, number, stamp};
use crate::i18n::Translate;
use crate::messages::outgoing::filter::{Filter, Standing};
use crate::messages::outgoing::model::{Batch, State};
use crate::messages::outgoing::words;
use crate::paths;
use crate::ui::{Cell, Column, LinkButton, Look, Row, Table, bdi};
use maud::{Markup, html};

impl List<'_> {
    /// Batches under way and on hold.
    pub(super) fn live(&self) -> Markup {
        html! { @for batch in self.overview.batches.iter().filter(|batch| batch.is_live()) { (BatchCard { desk: self.desk, batch, now: self.now, place: Place::List }) } }
    }

    pub(super) fn batches(&self) -> Table {
        let (lang, t) = (self.lang(), self.lang().t());
        let columns = vec![
            Column::new(t.outgoing_letter()),
            Column::new(t.outgoing_when()),
            Column::number(t.outgoing_planned()),
            Column::number(t.outgoing_sent()),
            Column::number(t.outgoing_failed()),
            Column::number(t.outgoing_cancelled()),
            Column::number(t.outgoing_open()),
            Column::new(t.outgoing_state()),
        ];
        let rows = self.overview.batches.iter().map(|batch| self.batch(batch)).collect();
        let event = self.event();
        let invite = LinkButton {
            look: Look::Secondary,
            small: true,
            ..LinkButton::new(t.outgoing_to_invitations(), paths::Invitations { event }.to_string())
        };
        Table {
            empty: (t.outgoing_batches_none(), Some(invite)),
            ..Table::new(lang, t.outgoing_batches(), columns, rows)
        }
    }

    fn batch(&self, batch: &Batch) -> Row {
        let (lang, counts) = (self.lang(), batch.counts);
        let counted = |letters: u64, standing: Option<Standing>| {
            let href = Filter::batch(batch.id).standing(standing).href(self.event());
            match letters {
                0 => Cell::Text(number(lang, 0)),
                _ => Cell::Html(html! { a href=(href) { (bdi(&number(lang, letters))) } }),
            }
        };
        let is = |state| Some(Standing::Is(state));
        let (event, id) = (self.event(), batch.id);
        let at = paths::MailBatch { event, batch: id };
        Row::new(vec![
            Cell::Html(html! { a href=(at) { (words::letter(lang, batch.letter)) } }),
            Cell::Text(stamp(self.desk, batch.at)),
            counted(counts.planned, None),
            counted(counts.delivered(), is(State::Sent)),
            counted(counts.undelivered(), is(State::Failed)),
            counted(counts.stopped(), is(State::Cancelled)),
            counted(counts.open, Some(Standing::Open)),
            Cell::Html(html! { (words::batch(lang, batch)) }),
        ])
    }
}
