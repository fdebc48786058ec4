//! Queries on `account_link`: the database keeps only a hash of the secret.
use crate::access::account::model::OneTimeLink;
use crate::app::App;
use crate::db::entities::account_link::{ActiveModel, Column, Entity, Model};
use crate::kernel::{AccountId, AccountLinkId, LinkToken, hex};
use chrono::{DateTime, Duration, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set};

/// Makes a link; the older ones of the account that nobody has used stop opening, so that one at a time works.
pub async fn issue(
    tx: &impl ConnectionTrait,
    app: &App,
    account: AccountId,
    lasts: Duration,
) -> Result<OneTimeLink, DbErr> {
    let now = app.clock.now();
    retire(tx, account, now).await?;
    let link = OneTimeLink {
        id: AccountLinkId::new(now, &app.chance),
        account,
        expires_at: now + lasts,
        used_at: None,
    };
    let row = ActiveModel {
        id: Set(link.id),
        account_id: Set(account),
        token_hash: Set(hex(&LinkToken::one_time(&app.keys.link, link.id).hash())),
        created_at: Set(now),
        expires_at: Set(link.expires_at),
        used_at: Set(None),
    };
    row.insert(tx).await?;
    Ok(link)
}

pub async fn by_token(c: &impl ConnectionTrait, token: &LinkToken) -> Result<Option<OneTimeLink>, DbErr> {
    let found = Entity::find().filter(Column::TokenHash.eq(hex(&token.hash())));
    Ok(found.one(c).await?.map(read))
}

pub async fn find(c: &impl ConnectionTrait, id: AccountLinkId) -> Result<Option<OneTimeLink>, DbErr> {
    Ok(Entity::find_by_id(id).one(c).await?.map(read))
}

/// Uses a link up; false when somebody was faster.
pub async fn use_up(tx: &impl ConnectionTrait, link: &OneTimeLink, now: DateTime<Utc>) -> Result<bool, DbErr> {
    let used = Entity::update_many()
        .col_expr(Column::UsedAt, Expr::value(now))
        .filter(Column::Id.eq(link.id))
        .filter(Column::UsedAt.is_null());
    Ok(used.exec(tx).await?.rows_affected == 1)
}

/// Stops every link of the account that was not used yet.
pub async fn retire(tx: &impl ConnectionTrait, account: AccountId, now: DateTime<Utc>) -> Result<(), DbErr> {
    let retired = Entity::update_many()
        .col_expr(Column::ExpiresAt, Expr::value(now))
        .filter(Column::AccountId.eq(account))
        .filter(Column::UsedAt.is_null())
        .filter(Column::ExpiresAt.gt(now));
    retired.exec(tx).await.map(drop)
}

fn read(row: Model) -> OneTimeLink {
    OneTimeLink {
        id: row.id,
        account: row.account_id,
        expires_at: row.expires_at,
        used_at: row.used_at,
    }
}
