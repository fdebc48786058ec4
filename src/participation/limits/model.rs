//! Everything the settings page can change, as one value that can be compared.
use crate::directory::group::model::Groups;
use crate::kernel::GroupId;
use crate::programme::event::model::{Event, OpenTo};
use jiff::civil;
use std::collections::BTreeMap;

/// The promises of an event. `None` is no limit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Plan {
    pub in_room: Option<u32>,
    pub online: Option<u32>,
    pub per_organisation: Option<u32>,
    /// A group that is not named has no limit of its own.
    pub by_group: BTreeMap<GroupId, u32>,
    pub approval: bool,
    pub open_to: OpenTo,
    /// Inclusive, in the event's zone.
    pub opens: civil::DateTime,
    /// Exclusive: a date alone means the start of the next day.
    pub closes: civil::DateTime,
}

impl Plan {
    pub fn of(event: &Event, by_group: BTreeMap<GroupId, u32>) -> Self {
        Self {
            in_room: event.limits.in_room,
            online: event.limits.online,
            per_organisation: event.limits.per_organisation,
            by_group,
            approval: event.approval,
            open_to: event.open_to,
            opens: event.registration_opens,
            closes: event.registration_closes,
        }
    }

    /// Name and value of everything, as traces keep it. Groups by their codes; two plans differ where a line differs.
    pub fn lines(&self, groups: &Groups) -> Vec<(String, String)> {
        let places = |limit: Option<u32>| limit.map_or_else(|| "no limit".to_owned(), |places| places.to_string());
        let line = |name: &str, value: String| (name.to_owned(), value);
        let mut lines = vec![
            line("places in the room", places(self.in_room)),
            line("places online", places(self.online)),
            line("limit per organisation", places(self.per_organisation)),
            line("approval", if self.approval { "on" } else { "off" }.to_owned()),
            line("registration for", open_to(self.open_to).to_owned()),
            line("registration opens", self.opens.strftime("%Y-%m-%d %H:%M").to_string()),
            line(
                "registration closes",
                self.closes.strftime("%Y-%m-%d %H:%M").to_string(),
            ),
        ];
        for group in groups.iter() {
            let limit = self.by_group.get(&group.id).copied();
            lines.push((format!("places of {}", group.code), places(limit)));
        }
        lines
    }

    /// What would change: `limit per organisation: 2 → 3`.
    pub fn changes(&self, to: &Self, groups: &Groups) -> Vec<String> {
        let both = self.lines(groups).into_iter().zip(to.lines(groups));
        both.filter(|((_, before), (_, after))| before != after)
            .map(|((name, before), (_, after))| format!("{name}: {before} → {after}"))
            .collect()
    }

    /// The whole plan in one line: the form carries it, so that nobody overwrites what somebody else has just changed.
    pub fn stamp(&self, groups: &Groups) -> String {
        let values: Vec<String> = self.lines(groups).into_iter().map(|(_, value)| value).collect();
        values.join("|")
    }
}

/// As it stands in forms and traces.
pub fn open_to(open_to: OpenTo) -> &'static str {
    match open_to {
        OpenTo::Open => "open",
        OpenTo::InvitedOnly => "invited_only",
    }
}

/// Reads it back.
pub fn parse_open_to(word: &str) -> Option<OpenTo> {
    [OpenTo::Open, OpenTo::InvitedOnly]
        .into_iter()
        .find(|known| open_to(*known) == word)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn plan() -> Plan {
        Plan {
            in_room: Some(40),
            online: None,
            per_organisation: Some(2),
            by_group: BTreeMap::new(),
            approval: false,
            open_to: OpenTo::InvitedOnly,
            opens: date(2021, 2, 1).at(9, 0, 0, 0),
            closes: date(2021, 2, 23).at(0, 0, 0, 0),
        }
    }

    #[test]
    fn a_change_is_told_with_before_and_after() {
        let groups = Groups::default();
        let to = Plan {
            in_room: None,
            approval: true,
            ..plan()
        };
        assert_eq!(plan().changes(&plan(), &groups), Vec::<String>::new());
        assert_eq!(
            plan().changes(&to, &groups),
            ["places in the room: 40 → no limit", "approval: off → on"]
        );
        assert_ne!(plan().stamp(&groups), to.stamp(&groups));
    }
}
