//! The only writable connection: a transaction that is atomic, spoiled by its first failure, and audited.
use super::Db;
use super::connections::Lent;
use super::log::Log;
use crate::db::entities::audit_entry;
use crate::kernel::{AccountId, AuditId, Chance, EventId, LinkId, ProcessId};
use chrono::{DateTime, Utc};
use sea_orm::{ConnectionTrait, DbBackend, DbErr, EntityTrait, ExecResult, QueryResult, Set, Statement};
use std::sync::Arc;
use std::sync::atomic::AtomicBool;
use std::sync::atomic::Ordering::Relaxed;
use tokio::sync::{MappedMutexGuard, Mutex, MutexGuard};
use uuid::Uuid;

/// Who answers for a change. It comes from a permit, a personal link or a job, never from a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Actor {
    /// An organiser who is signed in.
    Account(AccountId),
    /// Somebody who holds a personal link.
    Guest(LinkId),
    /// Somebody of whom nothing is known yet (open registration).
    Anybody,
    /// The program itself: promotion from a waiting list, a reminder.
    System,
    /// Whoever may run the `tashawur` command on the machine.
    Command,
}

/// One line of the audit log. `detail` says what changed, before and after; never an address or a token.
#[derive(Clone, Debug)]
pub struct Audit {
    pub at: DateTime<Utc>,
    /// `noun.verb`, for example `invitation.send`.
    pub action: &'static str,
    pub process: Option<ProcessId>,
    pub event: Option<EventId>,
    pub subject: &'static str,
    pub subject_id: Option<Uuid>,
    pub detail: String,
}

/// An open change. Dropped without `commit`, it never happened.
///
/// It is a connection, so stores take `&impl ConnectionTrait`; it is not a `TransactionTrait`, so a nested `begin`
/// does not compile. After a failed statement everything further is refused: PostgreSQL does so by itself, and SQLite,
/// having rolled back on a full disk, would otherwise commit the next statement alone.
pub struct WriteTx {
    backend: DbBackend,
    /// Until it is committed.
    lent: Mutex<Option<Lent>>,
    actor: Option<Actor>,
    audited: AtomicBool,
    spoiled: AtomicBool,
    log: Option<Arc<Log>>,
    chance: Chance,
}

/// A change that no process loses any more; a power cut might, until it is on the disk.
#[must_use]
pub struct Committed {
    log: Option<Arc<Log>>,
}

impl Committed {
    pub async fn on_disk(self) {
        if let Some(log) = &self.log {
            log.sync().await;
        }
    }

    /// For what the next synced change may carry along.
    pub fn without_sync(self) {}
}

impl WriteTx {
    pub(super) async fn begin(db: &Db, actor: Option<Actor>) -> Result<Self, DbErr> {
        let mut lent = db.write.lend().await?;
        lent.begin().await?;
        Ok(Self {
            backend: db.backend(),
            lent: Mutex::new(Some(lent)),
            actor,
            audited: AtomicBool::new(actor.is_none()),
            spoiled: AtomicBool::new(false),
            log: db.log.clone(),
            chance: db.chance.clone(),
        })
    }

    /// The account that answers for this change, if it is an organiser's.
    pub fn account(&self) -> Option<AccountId> {
        match self.actor {
            Some(Actor::Account(id)) => Some(id),
            _ => None,
        }
    }

    /// Writes the audit line without which an audited change cannot be committed.
    pub async fn audit(&self, line: Audit) -> Result<(), DbErr> {
        let (kind, id) = match self.actor.unwrap_or(Actor::System) {
            Actor::Account(id) => (audit_entry::ActorKind::Account, Some(Uuid::from(id))),
            Actor::Guest(id) => (audit_entry::ActorKind::Guest, Some(Uuid::from(id))),
            Actor::Anybody => (audit_entry::ActorKind::Guest, None),
            Actor::System => (audit_entry::ActorKind::System, None),
            Actor::Command => (audit_entry::ActorKind::Command, None),
        };
        let row = audit_entry::ActiveModel {
            id: Set(AuditId::new(line.at, &self.chance)),
            at: Set(line.at),
            actor_kind: Set(kind),
            actor_id: Set(id),
            process_id: Set(line.process.map(Uuid::from)),
            event_id: Set(line.event.map(Uuid::from)),
            action: Set(line.action.to_owned()),
            subject_kind: Set(line.subject.to_owned()),
            subject_id: Set(line.subject_id),
            detail: Set(line.detail),
        };
        audit_entry::Entity::insert(row).exec_without_returning(self).await?;
        self.audited.store(true, Relaxed);
        Ok(())
    }

    /// Makes the change last, or says why not: afterwards it is on the disk.
    pub async fn commit(self) -> Result<(), DbErr> {
        self.commit_seen().await?.on_disk().await;
        Ok(())
    }

    /// On PostgreSQL, whose sync is part of the commit: this change may do without one. It survives `kill -9`, and the
    /// next synced change carries it to the disk.
    pub async fn needs_no_sync(&self) -> Result<(), DbErr> {
        if self.get_database_backend() == DbBackend::Postgres {
            self.execute_unprepared("SET LOCAL synchronous_commit = off").await?;
        }
        Ok(())
    }

    /// Makes the change last and seen by others; on SQLite it is on the disk once [`Committed::on_disk`] has returned,
    /// which several may wait for together.
    pub async fn commit_seen(self) -> Result<Committed, DbErr> {
        self.refuse_if_spoiled()?;
        if !self.audited.load(Relaxed) {
            return Err(DbErr::Custom(
                "a change without an audit line is not committed".to_owned(),
            ));
        }
        self.note(self.lent().await?.commit().await)?;
        if let Some(lent) = self.lent.lock().await.take() {
            lent.give_back();
        }
        Ok(Committed { log: self.log.clone() })
    }

    async fn lent(&self) -> Result<MappedMutexGuard<'_, Lent>, DbErr> {
        self.refuse_if_spoiled()?;
        let lent = MutexGuard::try_map(self.lent.lock().await, Option::as_mut);
        lent.map_err(|_| DbErr::Custom("this change has ended".to_owned()))
    }

    fn refuse_if_spoiled(&self) -> Result<(), DbErr> {
        if self.spoiled.load(Relaxed) {
            return Err(DbErr::Custom("an earlier statement of this change failed".to_owned()));
        }
        Ok(())
    }

    fn note<T>(&self, outcome: Result<T, DbErr>) -> Result<T, DbErr> {
        if outcome.is_err() {
            self.spoiled.store(true, Relaxed);
        }
        outcome
    }
}

impl Drop for WriteTx {
    fn drop(&mut self) {
        if let Some(lent) = self.lent.get_mut().take() {
            match self.spoiled.load(Relaxed) {
                true => lent.abandon_hurt(),
                false => lent.abandon(),
            }
        }
    }
}

#[async_trait::async_trait]
impl ConnectionTrait for WriteTx {
    fn get_database_backend(&self) -> DbBackend {
        self.backend
    }

    async fn execute_raw(&self, statement: Statement) -> Result<ExecResult, DbErr> {
        self.note(self.lent().await?.execute(statement).await)
    }

    async fn execute_unprepared(&self, sql: &str) -> Result<ExecResult, DbErr> {
        self.note(self.lent().await?.execute_unprepared(sql).await)
    }

    async fn query_one_raw(&self, statement: Statement) -> Result<Option<QueryResult>, DbErr> {
        self.note(self.lent().await?.query_one(statement).await)
    }

    async fn query_all_raw(&self, statement: Statement) -> Result<Vec<QueryResult>, DbErr> {
        self.note(self.lent().await?.query_all(statement).await)
    }
}
