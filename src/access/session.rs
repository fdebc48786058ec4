//! Organisers signed in: a random cookie, of which the database keeps a hash.
use super::cookies;
use crate::app::App;
use crate::db::entities::{account, sign_in_session};
use crate::kernel::{AccountId, Lang, hex};
use crate::web::Failure;
use axum::http::HeaderMap;
use axum_extra::extract::CookieJar;
use axum_extra::extract::cookie::Cookie;
use chrono::Duration;
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set,
    prelude::DateTimeUtc,
};
use sha2::{Digest, Sha256};

const COOKIE: &str = "desk";
const IDLE: Duration = Duration::minutes(30);
const LONGEST_HOURS: i64 = 12;
/// `seen_at` is written at most this often, so that looking at pages hardly writes.
const SEEN_STEP: Duration = Duration::minutes(1);

/// An organiser who is signed in.
#[derive(Clone, Debug)]
pub struct SignedIn {
    pub account: AccountId,
    pub name: String,
    pub lang: Lang,
    pub is_admin: bool,
}

/// Who sent this request, if a living session says so.
pub async fn find(app: &App, headers: &HeaderMap) -> Result<Option<SignedIn>, Failure> {
    let Some(id_hash) = cookie_hash(app, headers) else {
        return Ok(None);
    };
    let found = sign_in_session::Entity::find_by_id(id_hash).find_also_related(account::Entity);
    let Some((session, Some(owner))) = found.one(app.db.read()).await? else {
        return Ok(None);
    };
    let now = app.clock.now();
    if now >= session.expires_at || now >= session.seen_at + IDLE || owner.disabled_at.is_some() {
        return Ok(None);
    }
    if now >= session.seen_at + SEEN_STEP {
        touch(app, session, now).await?;
    }
    Ok(Some(SignedIn {
        account: owner.id,
        name: owner.name,
        lang: Lang::parse(&owner.lang).unwrap_or(Lang::En),
        is_admin: owner.is_admin,
    }))
}

/// Starts a session with a new id; the caller sets the cookie.
pub async fn start(tx: &impl ConnectionTrait, app: &App, account: AccountId) -> Result<Cookie<'static>, DbErr> {
    let secret = hex(&app.chance.bytes::<32>());
    let now = app.clock.now();
    let row = sign_in_session::ActiveModel {
        id_hash: Set(hash(&secret)),
        account_id: Set(account),
        created_at: Set(now),
        seen_at: Set(now),
        expires_at: Set(now + Duration::hours(LONGEST_HOURS)),
    };
    row.insert(tx).await?;
    Ok(cookies::make(&app.settings, COOKIE, secret, LONGEST_HOURS))
}

/// Ends the session of this request.
pub async fn end(app: &App, headers: &HeaderMap) -> Result<Cookie<'static>, Failure> {
    if let Some(id_hash) = cookie_hash(app, headers) {
        let tx = app.db.write_machine().await?;
        sign_in_session::Entity::delete_by_id(id_hash).exec(&tx).await?;
        tx.commit().await?;
    }
    Ok(cookies::make(&app.settings, COOKIE, String::new(), 0))
}

/// Ends every session of an account: after a new password, a lower role, or when it is switched off.
pub async fn end_all(tx: &impl ConnectionTrait, account: AccountId) -> Result<(), DbErr> {
    sign_in_session::Entity::delete_many()
        .filter(sign_in_session::Column::AccountId.eq(account))
        .exec(tx)
        .await?;
    Ok(())
}

/// When an account signed in and was last seen, for each session that lives, newest first.
pub async fn living(app: &App, account: AccountId) -> Result<Vec<(DateTimeUtc, DateTimeUtc)>, DbErr> {
    let now = app.clock.now();
    let all = sign_in_session::Entity::find()
        .filter(sign_in_session::Column::AccountId.eq(account))
        .filter(sign_in_session::Column::ExpiresAt.gt(now))
        .filter(sign_in_session::Column::SeenAt.gt(now - IDLE))
        .order_by_desc(sign_in_session::Column::CreatedAt);
    let all = all.all(app.db.read()).await?;
    Ok(all
        .into_iter()
        .map(|session| (session.created_at, session.seen_at))
        .collect())
}

/// Removes the sessions that have ended by themselves.
pub async fn sweep(tx: &impl ConnectionTrait, now: DateTimeUtc) -> Result<(), DbErr> {
    let over = Condition::any()
        .add(sign_in_session::Column::ExpiresAt.lte(now))
        .add(sign_in_session::Column::SeenAt.lte(now - IDLE));
    sign_in_session::Entity::delete_many().filter(over).exec(tx).await?;
    Ok(())
}

async fn touch(app: &App, session: sign_in_session::Model, now: DateTimeUtc) -> Result<(), DbErr> {
    let tx = app.db.write_machine().await?;
    let change = sign_in_session::ActiveModel {
        id_hash: Set(session.id_hash),
        seen_at: Set(now),
        ..Default::default()
    };
    sign_in_session::Entity::update(change).exec(&tx).await?;
    tx.commit().await
}

fn cookie_hash(app: &App, headers: &HeaderMap) -> Option<String> {
    let jar = CookieJar::from_headers(headers);
    jar.get(&cookies::name(&app.settings, COOKIE))
        .map(|cookie| hash(cookie.value()))
}

fn hash(secret: &str) -> String {
    hex(&Sha256::digest(secret.as_bytes()))
}
