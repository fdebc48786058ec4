//! Batches: those somebody can still do something about on cards with buttons, then all of them in a table.
use super::{List, batch_name, number, stamp};
use crate::i18n::{Translate, plain};
use crate::messages::outgoing::filter::{Filter, Standing};
use crate::messages::outgoing::model::{Batch, BatchState, State};
use crate::messages::outgoing::words;
use crate::paths;
use crate::ui::form::Hidden;
use crate::ui::parts::Progress;
use crate::ui::{Button, Cell, Column, LinkButton, Look, PostButton, Row, Table, bdi};
use maud::{Markup, html};

/// What the buttons of a batch send.
pub const PAUSE: &str = "pause";
pub const RESUME: &str = "resume";
pub const CANCEL: &str = "cancel";

impl List<'_> {
    /// Batches under way and on hold.
    pub(super) fn live(&self) -> Markup {
        html! { @for batch in self.overview.batches.iter().filter(|batch| batch.is_live()) { (self.card(batch)) } }
    }

    fn card(&self, batch: &Batch) -> Markup {
        let counts = batch.counts;
        let small = |letters| u32::try_from(letters).unwrap_or(u32::MAX);
        html! {
            section.card.pad.stack-s {
                h2 { (bdi(&batch_name(self.desk, batch))) }
                p { (words::batch(self.lang(), batch)) }
                (self.why(batch))
                (Progress {
                    done: small(counts.planned.saturating_sub(counts.open)),
                    of: small(counts.planned),
                    text: self.adding_up(batch),
                })
                (self.speed(batch))
                div.row.noprint { (self.buttons(batch)) }
                (self.end(batch))
            }
        }
    }

    /// Why a batch pauses or was cancelled.
    pub(super) fn why(&self, batch: &Batch) -> Markup {
        let reason = batch.reason.as_ref().filter(|_| batch.state != BatchState::Running);
        html! { @if let Some(reason) = reason { p { (words::reason(self.lang(), reason)) } } }
    }

    /// "12 planned = 3 sent + …": every letter stands in exactly one of them.
    pub(super) fn adding_up(&self, batch: &Batch) -> String {
        let (lang, t, counts) = (self.lang(), self.lang().t(), batch.counts);
        let part = |(letters, state): (u64, String)| plain(t.outgoing_part(number(lang, letters), state));
        let is = |letters, state| (letters, words::state(lang, state));
        let parts = [
            is(counts.sent, State::Sent),
            is(counts.presumed_sent, State::PresumedSent),
            is(counts.failed, State::Failed),
            is(counts.bounced, State::Bounced),
            is(counts.suppressed, State::Suppressed),
            is(counts.cancelled, State::Cancelled),
            is(counts.expired, State::Expired),
            (counts.open, t.outgoing_part_open()),
        ];
        let parts = parts.map(part).join(" + ");
        plain(t.outgoing_adding_up(number(lang, counts.planned), parts))
    }

    fn speed(&self, batch: &Batch) -> Markup {
        let (lang, t) = (self.lang(), self.lang().t());
        html! {
            @if let Some(pace) = batch.pace(self.now) {
                p.muted { (t.outgoing_pace(number(lang, pace.per_minute))) " " (t.outgoing_minutes_left(pace.minutes_left)) }
            }
        }
    }

    fn buttons(&self, batch: &Batch) -> Markup {
        let t = self.lang().t();
        match batch.state {
            BatchState::Running => html! { (self.button(batch, (PAUSE, t.outgoing_pause(), Look::Secondary))) },
            BatchState::Paused => html! { (self.button(batch, (RESUME, t.outgoing_resume(), Look::Primary))) },
            BatchState::Cancelled => html! {},
        }
    }

    /// It cannot be undone, so a second press decides.
    fn end(&self, batch: &Batch) -> Markup {
        let t = self.lang().t();
        html! {
            details.noprint {
                summary { (t.outgoing_cancel_ask()) }
                p { (t.outgoing_cancel_hint(batch.counts.open)) }
                (self.button(batch, (CANCEL, t.outgoing_cancel(), Look::Danger)))
            }
        }
    }

    fn button(&self, batch: &Batch, (to, label, look): (&str, String, Look)) -> PostButton {
        let (event, id) = (self.event(), batch.id);
        PostButton {
            action: paths::MailBatch { event, batch: id }.to_string(),
            fields: vec![Hidden {
                name: "to".to_owned(),
                value: to.to_owned(),
            }],
            button: Button {
                look,
                small: true,
                about: Some(batch_name(self.desk, batch)),
                ..Button::new(label)
            },
        }
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
        Row::new(vec![
            Cell::Text(words::letter(lang, batch.letter)),
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
