//! The throttle: how many messages may go now, in all and to one domain. All workers keep one book, in the database.
use super::delivery::Limits;
use super::outbox::Lane;
use super::store::{Model, standing};
use crate::db::WriteTx;
use chrono::{DateTime, TimeDelta, Utc};
use sea_orm::DbErr;
use std::collections::HashMap;

/// So much ahead of the clock messages may be taken in hand.
const AHEAD: TimeDelta = TimeDelta::seconds(1);
/// Nobody's turn is further away than this.
const TURNED_BACK: TimeDelta = TimeDelta::hours(1);
const ALL: &str = "all";
/// Where the books of bulk mail begin; forgotten when a batch stops, whose places they hold.
pub(super) const BULK_TO: &str = "bulk to ";
/// The word on a row that has been given a place of its own behind others of its domain: it keeps it.
const PLACED: &str = "paced";

pub(super) struct Pace {
    limits: Limits,
}

impl Pace {
    pub fn new(limits: Limits) -> Self {
        Self { limits }
    }

    /// How many messages nobody waits for may be claimed now.
    pub async fn budget(&self, tx: &WriteTx, now: DateTime<Utc>, most: u64) -> Result<u64, DbErr> {
        let mut budget = most;
        if let Some(day) = self.limits.per_day {
            let sent = standing::sent_since(tx, now - TimeDelta::days(1)).await?;
            budget = budget.min(u64::from(day).saturating_sub(sent));
        }
        if let Some(per_second) = self.limits.per_second {
            let free = all_free_at(tx, now).await?;
            let millis = (now + AHEAD - free).num_milliseconds().max(0);
            budget = budget.min(u64::try_from(millis).unwrap_or_default() * u64::from(per_second) / 1_000);
        }
        Ok(budget)
    }

    /// Writes down what was claimed; those whose domain has had enough go back with a place of their own.
    pub async fn spend(&self, tx: &WriteTx, rows: Vec<Model>, now: DateTime<Utc>) -> Result<Vec<Model>, DbErr> {
        // The common book first, by whomever: two workers never wait for each other in a circle.
        let all = match self.limits.per_second {
            Some(_) => Some(all_free_at(tx, now).await?),
            None => None,
        };
        let mut times = HashMap::new();
        let rows = match self.limits.per_domain_minute {
            Some(per_minute) => by_domain(tx, rows, now, per_minute, &mut times).await?,
            None => rows,
        };
        if let (Some(per_second), Some(free), false) = (self.limits.per_second, all, rows.is_empty()) {
            let each = TimeDelta::microseconds(1_000_000 / i64::from(per_second));
            times.insert(
                ALL.to_owned(),
                free + each * i32::try_from(rows.len()).unwrap_or(i32::MAX),
            );
        }
        standing::set_free_at(tx, times).await?;
        Ok(rows)
    }
}

/// When anybody may be written to again. So far ahead that only a clock set back explains it: now.
async fn all_free_at(tx: &WriteTx, now: DateTime<Utc>) -> Result<DateTime<Utc>, DbErr> {
    let free = standing::free_at(tx, vec![ALL.to_owned()]).await?;
    let free = free.get(ALL).copied().filter(|free| *free - now < TURNED_BACK);
    Ok(free.unwrap_or(now).max(now))
}

async fn by_domain(
    tx: &WriteTx,
    rows: Vec<Model>,
    now: DateTime<Utc>,
    per_minute: u32,
    times: &mut HashMap<String, DateTime<Utc>>,
) -> Result<Vec<Model>, DbErr> {
    let mut names: Vec<String> = rows.iter().map(domain).collect();
    names.sort_unstable();
    names.dedup();
    let known = standing::free_at(tx, names).await?;
    let each = TimeDelta::microseconds(60_000_000 / i64::from(per_minute));
    let mut kept = Vec::with_capacity(rows.len());
    for row in rows {
        if row.reason.as_deref() == Some(PLACED) {
            kept.push(row);
            continue;
        }
        let name = domain(&row);
        let free = times
            .get(&name)
            .or_else(|| known.get(&name))
            .copied()
            .unwrap_or(now)
            .max(now);
        times.insert(name, free + each);
        if free <= now + AHEAD || Lane::of(row.lane) == Lane::Critical {
            kept.push(row);
        } else {
            standing::put_back(tx, row.id, free, PLACED).await?;
        }
    }
    Ok(kept)
}

/// A decision does not queue behind ten thousand invitations to the same domain: bulk mail has a book of its own.
fn domain(row: &Model) -> String {
    let domain = row.address.rsplit('@').next().unwrap_or_default();
    match Lane::of(row.lane) {
        Lane::Bulk => format!("{BULK_TO}{domain}"),
        Lane::Critical | Lane::Transactional => format!("to {domain}"),
    }
}
