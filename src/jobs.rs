//! The heartbeat: a tick each half minute calls one action per job; due times live in the database.
//!
//! tokio-cron-scheduler only wakes us, in UTC (its zoned jobs slip when the clocks change). A tick may be missed, come
//! twice or come from two machines: each action is idempotent by a unique key, so none of that matters.
#![allow(clippy::disallowed_methods, reason = "background work begins here")]

use crate::access::{account, sign_in};
use crate::app::App;
use crate::db::WriteTx;
use crate::mail::bounce::{Back, CameBack};
use crate::mail::outbox::ONE_TIME_LINK;
use crate::mail::wanted::{Stated, StillWanted, Waiting, Wanted};
use crate::mail::worker::Worker;
use crate::messages::{announcement, change, reminder};
use crate::participation::{focal_point, invitation, registration};
use crate::speakers::{nomination, offer, review};
use anyhow::Context;
use sea_orm::DbErr;
use std::sync::Arc;
use tokio::task::JoinHandle;
use tokio_cron_scheduler::{Job, JobScheduler};
use tokio_util::sync::CancellationToken;

/// Seconds 0 and 30 of every minute.
const EVERY_HALF_MINUTE: &str = "0/30 * * * * *";

/// Delivers mail and keeps the clock until `stop` is cancelled; then ends what is under way.
pub async fn run(app: App, stop: CancellationToken) -> anyhow::Result<()> {
    let worker = Worker::new(&app, Arc::new(Causes { app: app.clone() }), stop.clone())?;
    let mut delivery: JoinHandle<()> = tokio::spawn(worker.run());
    let mut clock = JobScheduler::new().await?;
    let ticking = app.clone();
    let job = Job::new_async(EVERY_HALF_MINUTE, move |_, _| {
        let app = ticking.clone();
        Box::pin(async move { tick(&app).await })
    })?;
    clock.add(job).await?;
    clock.start().await?;
    let early = tokio::select! {
        () = stop.cancelled() => None,
        ended = &mut delivery => Some(ended),
    };
    clock.shutdown().await?;
    let ended = match early {
        Some(ended) => ended,
        None => delivery.await,
    };
    ended.context("delivering mail has ended by itself")
}

/// What is done on each tick; one job that fails leaves the others their turn.
pub async fn tick(app: &App) {
    if let Err(error) = reminder::actions::enqueue_due(app).await {
        tracing::error!(%error, "reminders could not be looked at; the next tick tries again");
    }
    if let Err(error) = change::actions::watch(app).await {
        tracing::error!(%error, "moved dates could not be looked at; the next tick tries again");
    }
    if let Err(error) = registration::actions::expire_unconfirmed(app).await {
        tracing::error!(%error, "unconfirmed registrations could not be removed; the next tick tries again");
    }
    if let Err(error) = invitation::actions::expire_unanswered(app).await {
        tracing::error!(%error, "unanswered invitations could not be closed; the next tick tries again");
    }
    if let Err(error) = offer::actions::jobs::tick(app).await {
        tracing::error!(%error, "offers could not be looked at; the next tick tries again");
    }
    if let Err(error) = focal_point::actions::jobs::tick(app).await {
        tracing::error!(%error, "places kept for colleagues could not be looked at; the next tick tries again");
    }
    if let Err(error) = sign_in::actions::sweep(app).await {
        tracing::error!(%error, "old sign-ins could not be swept out; the next tick tries again");
    }
}

/// Tells the mail engine, cause by cause, whether a message is still wanted.
pub struct Causes {
    pub app: App,
}

#[async_trait::async_trait]
impl StillWanted for Causes {
    async fn check(&self, message: &Waiting) -> Result<Wanted, DbErr> {
        match message.cause_kind.as_str() {
            invitation::letters::CAUSE => invitation::letters::still_wanted(&self.app, message).await,
            announcement::letters::CAUSE => {
                let opinions = announcement::letters::all_still_wanted(&self.app, &[message]).await?;
                Ok(opinions.first().copied().unwrap_or(Wanted::Yes))
            }
            reminder::letters::CAUSE => reminder::wanted::still_wanted(&self.app, message).await,
            ONE_TIME_LINK => account::letters::still_wanted(&self.app, message).await,
            // Two features write about one nomination: each answers for its own letters.
            nomination::letters::CAUSE => match nomination::actions::still_wanted(&self.app, message).await? {
                Wanted::Yes => review::letters::still_wanted(&self.app, message).await,
                no => Ok(no),
            },
            focal_point::letters::CAUSE | focal_point::letters::CAUSE_REPLACED => {
                focal_point::letters::still_wanted(&self.app, message).await
            }
            offer::letters::CAUSE => offer::stated::still_wanted(&self.app, message).await,
            change::letters::CAUSE => change::letters::still_wanted(&self.app, message).await,
            registration::letters::CAUSE => registration::actions::still_wanted(&self.app, message).await,
            _ => Ok(Wanted::Yes),
        }
    }

    /// Invitations, reminders and announcements are many and alike: they are asked about together, the rest one by one.
    async fn check_all(&self, messages: &[Waiting]) -> Result<Vec<Wanted>, DbErr> {
        let alike = |kind: &str| -> Vec<&Waiting> { messages.iter().filter(|it| it.cause_kind == kind).collect() };
        let invited = alike(invitation::letters::CAUSE);
        let reminded = alike(reminder::letters::CAUSE);
        let told = alike(announcement::letters::CAUSE);
        let invited = invitation::letters::all_still_wanted(&self.app, &invited).await?;
        let reminded = reminder::wanted::all_still_wanted(&self.app, &reminded).await?;
        let told = announcement::letters::all_still_wanted(&self.app, &told).await?;
        let (mut invited, mut reminded, mut told) = (invited.into_iter(), reminded.into_iter(), told.into_iter());
        let mut opinions = Vec::with_capacity(messages.len());
        for message in messages {
            let known = match message.cause_kind.as_str() {
                invitation::letters::CAUSE => invited.next(),
                reminder::letters::CAUSE => reminded.next(),
                announcement::letters::CAUSE => told.next(),
                _ => None,
            };
            opinions.push(match known {
                Some(opinion) => opinion,
                None => self.check(message).await?,
            });
        }
        Ok(opinions)
    }

    async fn stated_now(&self, message: &Waiting) -> Result<Option<Stated>, DbErr> {
        match message.cause_kind.as_str() {
            invitation::letters::CAUSE => invitation::letters::stated_now(&self.app, message).await,
            reminder::letters::CAUSE => reminder::wanted::stated_now(&self.app, message).await,
            announcement::letters::CAUSE => announcement::letters::stated_now(&self.app, message).await,
            registration::letters::CAUSE => registration::actions::stated_now(&self.app, message).await,
            offer::letters::CAUSE => offer::stated::stated_now(&self.app, message).await,
            _ => Ok(None),
        }
    }
}

/// Tells the features which letter has come back.
#[async_trait::async_trait]
impl CameBack for Causes {
    async fn note(&self, tx: &WriteTx, letter: &Back) -> Result<(), DbErr> {
        invitation::actions::came_back(&self.app, tx, letter).await
    }
}
