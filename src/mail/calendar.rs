//! Calendar files (RFC 5545): times in UTC, a stable name per entry, the same bytes for the same facts.
use chrono::{DateTime, Utc};
use icalendar::{Component, EventLike};
use serde::{Deserialize, Serialize};

/// A calendar file to be: attached to a letter or served as the public agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    #[serde(default)]
    pub method: Method,
    /// Shown as the calendar's name by programs that subscribe.
    pub name: String,
    /// When these facts were last true (DTSTAMP); given, so that the file is the same each time.
    pub stamp: DateTime<Utc>,
    pub entries: Vec<Entry>,
}

/// What the receiving program is asked to do.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Method {
    /// "Here are times": no answer is expected, nothing is booked on anybody's behalf.
    #[default]
    Publish,
    /// "These times are off."
    Cancel,
}

/// One time in the calendar.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entry {
    /// Never changes for one thing, for example `sitting-<id>@host`: a later file then replaces the entry.
    pub uid: String,
    /// Higher in each later file about the same thing.
    pub sequence: u32,
    pub start: DateTime<Utc>,
    pub end: DateTime<Utc>,
    pub summary: String,
    #[serde(default)]
    pub description: String,
    #[serde(default)]
    pub place: String,
    #[serde(default)]
    pub url: String,
    #[serde(default)]
    pub status: Status,
}

/// Whether one time of a file still holds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    #[default]
    Stands,
    /// It left the programme: programs that hold it strike it out.
    Cancelled,
}

impl Method {
    /// The word in the file and in the attachment's content type.
    pub fn word(self) -> &'static str {
        match self {
            Self::Publish => "PUBLISH",
            Self::Cancel => "CANCEL",
        }
    }
}

impl Calendar {
    /// The same times, off: whoever holds the entries strikes them out.
    pub fn off(mut self) -> Self {
        self.method = Method::Cancel;
        for entry in &mut self.entries {
            entry.sequence += 1;
        }
        self
    }

    /// The file itself, CRLF lines, UTF-8.
    pub fn file(&self) -> String {
        let mut calendar = icalendar::Calendar::empty();
        calendar.append_property(("VERSION", "2.0"));
        calendar.append_property(("PRODID", "-//Tashawur//Tashawur//EN"));
        calendar.append_property(("CALSCALE", "GREGORIAN"));
        calendar.append_property(("METHOD", self.method.word()));
        calendar.append_property(("X-WR-CALNAME", text(&self.name).as_str()));
        for entry in &self.entries {
            calendar.push(self.event(entry));
        }
        calendar.to_string()
    }

    fn event(&self, entry: &Entry) -> icalendar::Event {
        let mut event = icalendar::Event::with_uid(&text(&entry.uid));
        event
            .timestamp(self.stamp)
            .starts(entry.start)
            .ends(entry.end.max(entry.start));
        event.sequence(entry.sequence).summary(&text(&entry.summary));
        if self.method == Method::Cancel || entry.status == Status::Cancelled {
            event.status(icalendar::EventStatus::Cancelled);
        }
        for (key, value) in [
            ("DESCRIPTION", &entry.description),
            ("LOCATION", &entry.place),
            ("URL", &entry.url),
        ] {
            if !value.is_empty() {
                event.add_property(key, text(value));
            }
        }
        event.done()
    }
}

/// Line breaks stay (they are escaped), other control characters would end a line of the file.
fn text(value: &str) -> String {
    value
        .replace("\r\n", "\n")
        .chars()
        .filter(|c| !c.is_control() || *c == '\n')
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn at(text: &str) -> DateTime<Utc> {
        text.parse().expect("an instant")
    }

    fn sample(summary: &str) -> Calendar {
        let entry = Entry {
            uid: "sitting-1@tashawur.example".into(),
            sequence: 2,
            start: at("2021-02-23T08:00:00Z"),
            end: at("2021-02-23T12:00:00Z"),
            summary: summary.into(),
            description: "One\nTwo".into(),
            place: "Beirut; hall 1, floor 2".into(),
            url: "https://tashawur.example/e/1".into(),
            status: Status::Stands,
        };
        let stamp = at("2021-02-01T00:00:00Z");
        Calendar {
            method: Method::Publish,
            name: "Review".into(),
            stamp,
            entries: vec![entry],
        }
    }

    /// Lines as a calendar program reads them: unfolded.
    fn lines(file: &str) -> Vec<String> {
        file.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
    }

    #[test]
    fn holds_the_facts_in_utc() {
        let file = sample("مشاورة أصحاب المصلحة").file();
        let lines = lines(&file);
        for expected in [
            "METHOD:PUBLISH",
            "UID:sitting-1@tashawur.example",
            "SEQUENCE:2",
            "DTSTAMP:20210201T000000Z",
            "DTSTART:20210223T080000Z",
            "DTEND:20210223T120000Z",
            "SUMMARY:مشاورة أصحاب المصلحة",
            "DESCRIPTION:One\\nTwo",
            "LOCATION:Beirut\\; hall 1\\, floor 2",
            "URL:https://tashawur.example/e/1",
        ] {
            assert!(
                lines.iter().any(|line| line == expected),
                "{expected} is missing in\n{file}"
            );
        }
        assert_eq!(file, sample("مشاورة أصحاب المصلحة").file());
    }

    proptest! {
        /// No title can open a line of its own or make a line longer than programs accept.
        #[test]
        fn any_title_stays_on_its_line(title in "[ -~\\r\\n\\x00\u{621}-\u{64a}]{0,200}") {
            let file = sample(&title).file();
            prop_assert!(file.split("\r\n").all(|line| line.len() <= 76));
            prop_assert!(!file.replace("\r\n", "").contains(['\r', '\n', '\0']));
            prop_assert_eq!(lines(&file).iter().filter(|line| line.starts_with("BEGIN:")).count(), 2);
            prop_assert_eq!(lines(&file).len(), lines(&sample("x").file()).len());
        }
    }
}
