//! The proof that an organiser may: made here only, from a session and a path.
use super::guest::segment;
use super::role::Role;
use super::session::{self, SignedIn};
use crate::app::App;
use crate::db::Actor;
use crate::db::entities::{event, nomination_call, process, reviewer, role_grant};
use crate::kernel::{EventId, Lang, ProcessId};
use crate::web::{Access, Failure};
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use sea_orm::{ColumnTrait, Condition, EntityTrait, PaginatorTrait, QueryFilter};
use std::future::Future;

/// A thing organisers may do; every one stands in `permissions.rs`.
pub trait Permission: Send + Sync + 'static {
    const NAME: &'static str;
    const WHO: &'static str;
    const LEAST: Role;
    type Scope: Scope;
}

/// What a permission is about. A store takes the scope, never a bare id, so another event's row is a 404.
pub trait Scope: Sized + Send + Sync {
    const READS: Option<&'static str>;

    /// Reads the scope from the address and finds the role this organiser has there; `None` for a stranger.
    fn find(
        parts: &mut Parts,
        app: &App,
        who: &SignedIn,
    ) -> impl Future<Output = Result<Option<(Self, Role)>, Failure>> + Send;
}

/// One event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EventScope {
    pub event: EventId,
    pub process: ProcessId,
}

/// One process.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ProcessScope {
    pub process: ProcessId,
}

/// The whole installation.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct House;

/// Somebody may do `P`. It cannot be made, copied or read from a request anywhere else.
///
/// ```compile_fail
/// use tashawur::access::{House, Permit, Role, UseDesk};
/// let forged: Permit<UseDesk> = Permit { who: todo!(), role: Role::Admin, scope: House };
/// ```
#[derive(Debug)]
pub struct Permit<P: Permission> {
    who: SignedIn,
    role: Role,
    scope: P::Scope,
}

impl<P: Permission> Permit<P> {
    pub fn scope(&self) -> &P::Scope {
        &self.scope
    }

    pub fn actor(&self) -> Actor {
        Actor::Account(self.who.account)
    }

    pub fn who(&self) -> &SignedIn {
        &self.who
    }

    /// The role held here, for pages that show an owner more.
    pub fn role(&self) -> Role {
        self.role
    }

    pub fn lang(&self) -> Lang {
        self.who.lang
    }

    /// The same person's right to something else in the same place, for an act that touches both; refused where the
    /// role does not reach so far.
    pub fn also<Q: Permission<Scope = P::Scope>>(&self) -> Result<Permit<Q>, Failure>
    where
        P::Scope: Clone,
    {
        if self.role < Q::LEAST {
            return Err(Failure::Forbidden);
        }
        Ok(Permit {
            who: self.who.clone(),
            role: self.role,
            scope: self.scope.clone(),
        })
    }
}

impl<P: Permission<Scope = EventScope>> Permit<P> {
    pub fn event(&self) -> EventId {
        self.scope.event
    }

    pub fn process(&self) -> ProcessId {
        self.scope.process
    }
}

impl<P: Permission> Access for Permit<P> {
    const WHO: &'static str = P::WHO;
    const READS: Option<&'static str> = <P::Scope as Scope>::READS;
}

impl<P: Permission> FromRequestParts<App> for Permit<P> {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, app: &App) -> Result<Self, Failure> {
        let who = session::find(app, &parts.headers).await?.ok_or(Failure::SignInNeeded)?;
        let (scope, role) = P::Scope::find(parts, app, &who).await?.ok_or(Failure::NotFound)?;
        if role < P::LEAST {
            return Err(Failure::Forbidden);
        }
        Ok(Self { who, role, scope })
    }
}

impl Scope for House {
    const READS: Option<&'static str> = None;

    async fn find(_: &mut Parts, _: &App, who: &SignedIn) -> Result<Option<(Self, Role)>, Failure> {
        Ok(Some((House, if who.is_admin { Role::Admin } else { Role::Viewer })))
    }
}

impl Scope for EventScope {
    const READS: Option<&'static str> = Some("{event}");

    async fn find(parts: &mut Parts, app: &App, who: &SignedIn) -> Result<Option<(Self, Role)>, Failure> {
        let Some(id) = segment(parts, app, "event")
            .await
            .and_then(|text| text.parse::<EventId>().ok())
        else {
            return Ok(None);
        };
        let Some(found) = event::Entity::find_by_id(id).one(app.db.read()).await? else {
            return Ok(None);
        };
        let here = Condition::any()
            .add(role_grant::Column::EventId.eq(found.id))
            .add(role_grant::Column::ProcessId.eq(found.process_id));
        let scope = Self {
            event: found.id,
            process: found.process_id,
        };
        let role = match highest(app, who, here).await? {
            None if is_reviewer(app, who, found.id).await? => Some(Role::Reviewer),
            role => role,
        };
        Ok(role.map(|role| (scope, role)))
    }
}

impl Scope for ProcessScope {
    const READS: Option<&'static str> = Some("{process}");

    async fn find(parts: &mut Parts, app: &App, who: &SignedIn) -> Result<Option<(Self, Role)>, Failure> {
        let Some(id) = segment(parts, app, "process")
            .await
            .and_then(|text| text.parse::<ProcessId>().ok())
        else {
            return Ok(None);
        };
        let Some(found) = process::Entity::find_by_id(id).one(app.db.read()).await? else {
            return Ok(None);
        };
        let here = Condition::all().add(role_grant::Column::ProcessId.eq(found.id));
        Ok(highest(app, who, here)
            .await?
            .map(|role| (Self { process: found.id }, role)))
    }
}

/// A reviewer of the event's call holds no other role there.
async fn is_reviewer(app: &App, who: &SignedIn, event: EventId) -> Result<bool, Failure> {
    let found = reviewer::Entity::find()
        .inner_join(nomination_call::Entity)
        .filter(nomination_call::Column::EventId.eq(event))
        .filter(reviewer::Column::AccountId.eq(who.account))
        .filter(reviewer::Column::RemovedAt.is_null());
    Ok(found.count(app.db.read()).await? > 0)
}

async fn highest(app: &App, who: &SignedIn, here: Condition) -> Result<Option<Role>, Failure> {
    if who.is_admin {
        return Ok(Some(Role::Admin));
    }
    let grants = role_grant::Entity::find()
        .filter(role_grant::Column::AccountId.eq(who.account))
        .filter(here);
    Ok(grants
        .all(app.db.read())
        .await?
        .into_iter()
        .map(|grant| Role::from(grant.role))
        .max())
}
