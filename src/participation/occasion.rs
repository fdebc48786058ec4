//! What letters and personal pages say about an event: its name, when, where, by whom and until when.
use crate::i18n::{Translate, format, plain};
use crate::kernel::{EventId, Lang};
use crate::programme::event::model::{Event, Sitting, end};
use crate::programme::event::store::{self as events, civil_text};
use crate::programme::process::model::Process;
use crate::programme::process::store as processes;
use crate::ui::Moment;
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbErr};

/// An event with its days and with the process it belongs to.
#[derive(Clone, Debug)]
pub struct Occasion {
    pub event: Event,
    pub sittings: Vec<Sitting>,
    pub process: Process,
}

impl Occasion {
    /// Two queries, whatever the number of sittings.
    pub async fn find(c: &impl ConnectionTrait, id: EventId) -> Result<Option<Self>, DbErr> {
        // Asked at the same time: a worker asks before each handful of letters.
        let (found, sittings) = tokio::try_join!(events::find_with_process(c, id), events::sittings(c, id))?;
        Ok(found.map(|(event, process)| Self {
            event,
            sittings,
            process,
        }))
    }

    /// The same, where the event is at hand (and perhaps locked).
    pub async fn of(c: &impl ConnectionTrait, event: Event) -> Result<Self, DbErr> {
        let sittings = events::sittings(c, event.id).await?;
        let process = processes::find(c, event.process).await?;
        let process = process.ok_or_else(|| DbErr::RecordNotFound("an event's process".into()))?;
        Ok(Self {
            event,
            sittings,
            process,
        })
    }

    pub fn name(&self, lang: Lang) -> &str {
        self.event.name(lang)
    }

    /// A line for each sitting: weekday and date, hours, zone.
    pub fn when(&self, lang: Lang) -> String {
        let lines: Vec<String> = self.sittings.iter().map(|sitting| self.line(sitting, lang)).collect();
        lines.join("\n")
    }

    /// The same lines, each with its instant: where scripts run, the reader's own hour follows.
    pub fn moments(&self, lang: Lang) -> Vec<Moment> {
        let moment = |sitting: &Sitting| Moment {
            lang,
            at: sitting.starts_at,
            wall: Some(civil_text(sitting.starts)),
            text: self.line(sitting, lang),
        };
        self.sittings.iter().map(moment).collect()
    }

    pub fn place(&self, lang: Lang) -> &str {
        self.event.place.pick(lang).1
    }

    pub fn organiser(&self, lang: Lang) -> &str {
        self.process.organiser.pick(lang).1
    }

    /// The last minute in which people can register.
    pub fn deadline(&self, lang: Lang) -> Option<String> {
        let closes = self.event.registration.closes?;
        Some(format::deadline(lang, &self.event.zone, closes))
    }

    /// The team that answers questions about this event.
    pub fn contact_email(&self) -> &str {
        if self.event.contact_email.is_empty() {
            &self.process.contact_email
        } else {
            &self.event.contact_email
        }
    }

    /// Whether the last sitting has ended; an event without sittings is still to come.
    pub fn is_over(&self, now: DateTime<Utc>) -> bool {
        end(&self.sittings).is_some_and(|end| end <= now)
    }

    fn line(&self, sitting: &Sitting, lang: Lang) -> String {
        let zone = &self.event.zone;
        if sitting.starts.date() != sitting.ends.date() {
            return format::moment(lang, zone, sitting.starts_at);
        }
        let date = format::date(lang, sitting.starts.date());
        let hours = format::time_range(lang, sitting.starts.time(), sitting.ends.time());
        plain(
            lang.t()
                .occasion_when(date, hours, format::zone(lang, zone, sitting.starts_at)),
        )
    }
}
