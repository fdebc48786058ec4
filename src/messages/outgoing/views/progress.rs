//! How far a batch is: the part of a page that moves by itself where scripts run (`enh.js`), and stands with a link to
//! look again where none do.
use super::number;
use crate::i18n::{Translate, plain};
use crate::kernel::{EventId, Lang};
use crate::messages::outgoing::model::{Batch, BatchState, State};
use crate::messages::outgoing::words;
use crate::paths;
use chrono::{DateTime, Utc};
use maud::{Markup, Render, html};

/// What is asked for again and again, as a part without a page around it.
pub struct Moving<'a> {
    pub lang: Lang,
    pub batch: &'a Batch,
    pub now: DateTime<Utc>,
}

impl Render for Moving<'_> {
    fn render(&self) -> Markup {
        let (lang, batch) = (self.lang, self.batch);
        let done = self.done();
        html! {
            div.stack-s data-moves[batch.moves()] data-say=(self.aloud()) {
                p { (words::batch(lang, batch)) }
                (why(lang, batch))
                progress value=(batch.done()) max=(batch.counts.planned.max(1)) aria-label=(done) {}
                p.num { b { (done) } }
                p { (adding_up(lang, batch)) }
                (self.speed())
            }
        }
    }
}

impl Moving<'_> {
    fn done(&self) -> String {
        let (lang, batch) = (self.lang, self.batch);
        let (done, planned) = (number(lang, batch.done()), number(lang, batch.counts.planned));
        plain(
            lang.t()
                .outgoing_progress(done, planned, number(lang, batch.per_cent())),
        )
    }

    /// Read out when it changes: ten times in a sending, and at its end.
    fn aloud(&self) -> String {
        let t = self.lang.t();
        match self.batch.moves() {
            true => plain(t.outgoing_progress_aloud(number(self.lang, self.batch.per_cent() / 10 * 10))),
            false => plain(t.outgoing_progress_end(adding_up(self.lang, self.batch))),
        }
    }

    fn speed(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        html! {
            @if let Some(pace) = self.batch.pace(self.now) {
                p.muted { (t.outgoing_pace(number(lang, pace.per_minute))) " " (t.outgoing_minutes_left(pace.minutes_left)) }
            }
        }
    }
}

/// The moving part in its place on a page.
pub struct Live<'a> {
    pub event: EventId,
    pub moving: Moving<'a>,
    /// The page, to look again.
    pub here: String,
}

impl Render for Live<'_> {
    fn render(&self) -> Markup {
        let batch = self.moving.batch;
        let at = paths::MailProgress {
            event: self.event,
            batch: batch.id,
        };
        html! {
            div data-live=[batch.moves().then(|| at.to_string())] {
                (self.moving)
                // Hidden by a script as long as it does the same.
                @if batch.moves() { p.noprint { a href=(self.here) { (self.moving.lang.t().outgoing_look_again()) } } }
            }
        }
    }
}

/// Why a batch pauses or was cancelled.
pub fn why(lang: Lang, batch: &Batch) -> Markup {
    let reason = batch.reason.as_ref().filter(|_| batch.state != BatchState::Running);
    html! { @if let Some(reason) = reason { p { (words::reason(lang, reason)) } } }
}

/// "12 planned = 3 sent + …": every letter stands in exactly one of them.
pub fn adding_up(lang: Lang, batch: &Batch) -> String {
    let (t, counts) = (lang.t(), batch.counts);
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
