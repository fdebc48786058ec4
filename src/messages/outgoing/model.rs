//! Letters of an event as organisers read about them.
use crate::kernel::{BatchId, ContactId, Lang, LinkId, MessageId, RegistrationId};
use crate::mail::letter::LetterKind;
pub use crate::mail::model::{BatchState, STATES, State};
use crate::mail::outbox::BatchCounts;
use chrono::{DateTime, TimeDelta, Utc};

/// Letters sent together.
#[derive(Clone, Debug)]
pub struct Batch {
    pub id: BatchId,
    /// `None`: a batch without letters, or a letter this version does not know any more.
    pub letter: Option<LetterKind>,
    pub at: DateTime<Utc>,
    pub counts: BatchCounts,
    pub state: BatchState,
    /// Why it pauses or was cancelled, as the mail engine keeps it.
    pub reason: Option<String>,
    /// Letters that came to an end within [`LATELY`].
    pub lately: u64,
}

/// How far back the pace of a batch is looked at.
pub const LATELY: TimeDelta = TimeDelta::minutes(5);

/// How fast a batch goes, and how long it still takes at that.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Pace {
    pub per_minute: u64,
    pub minutes_left: u64,
}

impl Batch {
    /// A person can still do something about it.
    pub fn is_live(&self) -> bool {
        match self.state {
            BatchState::Paused => true,
            BatchState::Running => self.counts.open > 0,
            BatchState::Cancelled => false,
        }
    }

    /// Letters that came to an end, one way or another.
    pub fn done(&self) -> u64 {
        self.counts.planned.saturating_sub(self.counts.open)
    }

    /// In whole per cent; everything only when nothing is left.
    pub fn per_cent(&self) -> u64 {
        match self.counts.planned {
            0 => 100,
            planned => self.done() * 100 / planned,
        }
    }

    /// Its numbers change by themselves.
    pub fn moves(&self) -> bool {
        self.state == BatchState::Running && self.counts.open > 0
    }

    /// `None`: it does not move, so nobody knows.
    pub fn pace(&self, now: DateTime<Utc>) -> Option<Pace> {
        if !self.moves() || self.lately == 0 {
            return None;
        }
        let seconds = (now - self.at).clamp(TimeDelta::minutes(1), LATELY).num_seconds();
        let seconds = u64::try_from(seconds).unwrap_or(60);
        Some(Pace {
            per_minute: (self.lately * 60).div_ceil(seconds),
            minutes_left: (self.counts.open * seconds).div_ceil(self.lately * 60),
        })
    }
}

/// Everything written for an event, newest batch first.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    pub batches: Vec<Batch>,
    /// All letters, in batches or single; `planned` is the number of rows.
    pub all: BatchCounts,
    /// Of the single letters, those on hold.
    pub held: u64,
}

/// One letter in a list.
#[derive(Clone, Debug)]
pub struct Line {
    pub id: MessageId,
    /// Empty where the letter repeats nothing of what a stranger typed.
    pub name: String,
    pub address: String,
    pub lang: Lang,
    pub letter: Option<LetterKind>,
    pub batch: Option<BatchId>,
    pub state: State,
    /// Why it failed or was cancelled, as the mail engine keeps it.
    pub reason: Option<String>,
    /// The mail server's last answer.
    pub code: Option<i32>,
    pub written_at: DateTime<Utc>,
    pub finished_at: Option<DateTime<Utc>>,
}

/// One letter with all that is known about its way.
#[derive(Clone, Debug)]
pub struct Message {
    pub line: Line,
    pub next_attempt_at: DateTime<Utc>,
    pub expires_at: Option<DateTime<Utc>>,
    /// The personal link in it, by which its person is found.
    pub link: Option<LinkId>,
    /// The letter that this one says again, and the one that says this one again.
    pub repeats: Option<MessageId>,
    pub repeated_by: Option<MessageId>,
    /// Oldest first.
    pub attempts: Vec<Attempt>,
}

/// One try to deliver: how far it came and what was answered.
#[derive(Clone, Debug)]
pub struct Attempt {
    pub at: DateTime<Utc>,
    pub phase: String,
    pub outcome: String,
    pub code: Option<i32>,
    /// What a bounce says in figures, `5.1.1`.
    pub status: Option<String>,
}

/// How many letters of a batch stand in one state for one reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    pub state: State,
    pub reason: Option<String>,
    pub letters: u64,
}

/// Somebody behind a letter, with the address letters go to now.
#[derive(Clone, Debug)]
pub struct Known<Id> {
    pub id: Id,
    pub name: String,
    pub address: String,
}

/// Who stands behind a letter: in the directory, among the registrations, both, or nobody we keep.
#[derive(Clone, Debug, Default)]
pub struct Behind {
    pub contact: Option<Known<ContactId>>,
    pub registration: Option<Known<RegistrationId>>,
}

impl Behind {
    /// Where the person's letters go now: what a registration says comes first.
    pub fn address(&self) -> Option<&str> {
        let registered = self.registration.as_ref().map(|known| known.address.as_str());
        registered.or(self.contact.as_ref().map(|known| known.address.as_str()))
    }
}

/// The state as it stands in addresses.
pub fn word(state: State) -> &'static str {
    match state {
        State::Queued => "queued",
        State::Leased => "leased",
        State::Sending => "sending",
        State::Held => "held",
        State::Sent => "sent",
        State::PresumedSent => "presumed_sent",
        State::Bounced => "bounced",
        State::Failed => "failed",
        State::Suppressed => "suppressed",
        State::Cancelled => "cancelled",
        State::Expired => "expired",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Chance;

    #[test]
    fn the_time_left_follows_the_pace() {
        let now: DateTime<Utc> = "2021-02-01T08:00:00Z".parse().expect("an instant");
        let batch = |minutes: i64, open: u64, lately: u64| Batch {
            id: BatchId::new(now, &Chance::seeded(1)),
            letter: None,
            at: now - TimeDelta::minutes(minutes),
            counts: BatchCounts {
                open,
                ..BatchCounts::default()
            },
            state: BatchState::Running,
            reason: None,
            lately,
        };
        let pace = |per_minute, minutes_left| {
            Some(Pace {
                per_minute,
                minutes_left,
            })
        };
        assert_eq!(
            batch(60, 1_000, 500).pace(now),
            pace(100, 10),
            "over the last five minutes"
        );
        assert_eq!(batch(2, 1_000, 500).pace(now), pace(250, 4), "since it began");
        assert_eq!(batch(0, 1, 500).pace(now), pace(500, 1), "never none");
        assert_eq!(batch(60, 1_000, 0).pace(now), None, "it stands");
        let paused = Batch {
            state: BatchState::Paused,
            ..batch(60, 1_000, 500)
        };
        assert!(paused.pace(now).is_none() && paused.is_live());
    }
}
