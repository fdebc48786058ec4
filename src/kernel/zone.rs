//! A planned time is civil time plus a zone; here the two meet the clock.
use chrono::{DateTime, Utc};
use jiff::civil;
use jiff::tz::{AmbiguousOffset, TimeZone};
use serde::{Deserialize, Serialize};

/// An IANA zone that belongs to a place (`Asia/Beirut`) or `UTC`. Rules come from the system's time zone data, which
/// is updated when a government changes its mind, or from our bundled copy.
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(TimeZone);

/// Which of the two instants is meant when an hour happens twice: reminders take the earlier, deadlines the later.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fold {
    Earlier,
    Later,
}

/// How often a civil time happens in a zone; the form says so when it is not once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Occurs {
    Once,
    /// The clock goes back over it.
    Twice,
    /// The clock jumps over it.
    Never,
}

/// Why a text is not a zone.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ZoneProblem {
    #[error("empty")]
    Empty,
    /// `EST`, `GMT+2`, `Etc/GMT-2`: names an offset and not a place, so it is wrong half of the year.
    #[error("an abbreviation or offset")]
    NotAPlace,
    /// With the nearest name there is, if one is near.
    #[error("unknown zone")]
    Unknown { nearest: Option<String> },
}

const REGIONS: [&str; 10] = [
    "Africa",
    "America",
    "Antarctica",
    "Arctic",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
];

impl Zone {
    /// Reads an IANA name in any case, spaces for underscores allowed.
    pub fn parse(typed: &str) -> Result<Self, ZoneProblem> {
        let name = typed.trim().replace(' ', "_");
        if name.is_empty() {
            return Err(ZoneProblem::Empty);
        }
        if name.eq_ignore_ascii_case("UTC") {
            return Ok(Self(TimeZone::UTC));
        }
        if is_place(&name)
            && let Ok(zone) = TimeZone::get(&name)
            && zone.iana_name().is_some_and(is_place)
        {
            return Ok(Self(zone));
        }
        if !name.contains('/') && TimeZone::get(&name).is_ok() || name.contains(['+', ':']) || is_offset(&name) {
            return Err(ZoneProblem::NotAPlace);
        }
        Err(ZoneProblem::Unknown {
            nearest: nearest(&name),
        })
    }

    #[must_use]
    pub const fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    #[must_use]
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// The instant of a civil time. A time the clock jumps over moves forward (00:30 becomes 01:30); one that
    /// happens twice is decided by `fold`. Beyond the years 1 to 9999 it stays at the end of what can be told.
    #[must_use]
    pub fn instant(&self, at: civil::DateTime, fold: Fold) -> DateTime<Utc> {
        let ambiguous = self.0.to_ambiguous_timestamp(at);
        let stamp = match (ambiguous.offset(), fold) {
            (AmbiguousOffset::Fold { .. }, Fold::Earlier) => ambiguous.earlier(),
            (AmbiguousOffset::Fold { .. }, Fold::Later) => ambiguous.later(),
            (AmbiguousOffset::Unambiguous { .. } | AmbiguousOffset::Gap { .. }, _) => ambiguous.compatible(),
        };
        let end = if at.year() < 0 {
            jiff::Timestamp::MIN
        } else {
            jiff::Timestamp::MAX
        };
        to_chrono(stamp.unwrap_or(end))
    }

    /// What the wall clock in the zone shows at an instant.
    #[must_use]
    pub fn civil(&self, at: DateTime<Utc>) -> civil::DateTime {
        self.0.to_datetime(to_jiff(at))
    }

    #[must_use]
    pub fn occurs(&self, at: civil::DateTime) -> Occurs {
        match self.0.to_ambiguous_timestamp(at).offset() {
            AmbiguousOffset::Unambiguous { .. } => Occurs::Once,
            AmbiguousOffset::Gap { .. } => Occurs::Never,
            AmbiguousOffset::Fold { .. } => Occurs::Twice,
        }
    }

    /// `UTC`, `UTC+2`, `UTC+5:30`, `UTC−5` (with the minus sign, at which no line breaks).
    #[must_use]
    pub fn offset_label(&self, at: DateTime<Utc>) -> String {
        let seconds = self.0.to_offset(to_jiff(at)).seconds();
        let sign = if seconds < 0 { '\u{2212}' } else { '+' };
        match (seconds.unsigned_abs() / 3600, seconds.unsigned_abs() / 60 % 60) {
            (0, 0) => "UTC".to_owned(),
            (hours, 0) => format!("UTC{sign}{hours}"),
            (hours, minutes) => format!("UTC{sign}{hours}:{minutes:02}"),
        }
    }

    /// All places, sorted, for the list an organiser chooses from.
    #[must_use]
    pub fn all() -> Vec<String> {
        let mut names: Vec<String> = jiff::tz::db()
            .available()
            .map(|name| name.to_string())
            .filter(|name| is_place(name))
            .collect();
        names.push("UTC".to_owned());
        names.sort_unstable();
        names.dedup();
        names
    }
}

fn is_place(name: &str) -> bool {
    name.split_once('/')
        .is_some_and(|(region, city)| !city.is_empty() && REGIONS.iter().any(|r| r.eq_ignore_ascii_case(region)))
}

/// `Etc/GMT-2` is two hours *east*: nobody expects that.
fn is_offset(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    lower.starts_with("etc/") || lower.starts_with("gmt-") || lower.starts_with("utc-")
}

/// Two slips for a short name, more for a long one; a bare city (`beirut`) counts as its zone.
fn nearest(name: &str) -> Option<String> {
    if name.len() > 60 {
        return None;
    }
    let wanted = name.to_lowercase();
    let slips = |zone: &String| {
        let zone = zone.to_lowercase();
        let city = zone.rsplit('/').next().unwrap_or(&zone);
        strsim::damerau_levenshtein(&wanted, &zone).min(strsim::damerau_levenshtein(&wanted, city))
    };
    let best = Zone::all().into_iter().min_by_key(slips)?;
    (slips(&best) <= 1 + name.chars().count() / 6).then_some(best)
}

fn to_jiff(at: DateTime<Utc>) -> jiff::Timestamp {
    let end = if at.timestamp() < 0 {
        jiff::Timestamp::MIN
    } else {
        jiff::Timestamp::MAX
    };
    jiff::Timestamp::from_microsecond(at.timestamp_micros()).unwrap_or(end)
}

fn to_chrono(stamp: jiff::Timestamp) -> DateTime<Utc> {
    DateTime::from_timestamp_micros(stamp.as_microsecond()).unwrap_or(DateTime::<Utc>::MAX_UTC)
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Zone {}

impl std::hash::Hash for Zone {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl std::fmt::Debug for Zone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Zone({})", self.name())
    }
}

impl std::fmt::Display for Zone {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl std::str::FromStr for Zone {
    type Err = ZoneProblem;
    fn from_str(text: &str) -> Result<Self, ZoneProblem> {
        Self::parse(text)
    }
}

impl TryFrom<String> for Zone {
    type Error = ZoneProblem;
    fn try_from(text: String) -> Result<Self, ZoneProblem> {
        Self::parse(&text)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

#[cfg(test)]
mod tests;
