//! Queries on `account`; `grants` keeps the roles, `links` the one-time links.
pub mod grants;
pub mod links;

use super::model::Account;
use crate::access::password::PasswordHash;
use crate::db::entities::account::{ActiveModel, Column, Entity, Model};
use crate::kernel::{AccountId, EmailAddress, Lang};
use chrono::{DateTime, Utc};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, QuerySelect, Set,
};

pub async fn find(c: &impl ConnectionTrait, id: AccountId) -> Result<Option<Account>, DbErr> {
    Ok(Entity::find_by_id(id).one(c).await?.map(read))
}

pub async fn by_email(c: &impl ConnectionTrait, email: &EmailAddress) -> Result<Option<Account>, DbErr> {
    let found = Entity::find().filter(Column::Email.eq(email.as_str()));
    Ok(found.one(c).await?.map(read))
}

/// Everybody, switched off or not, by name.
pub async fn all(c: &impl ConnectionTrait) -> Result<Vec<Account>, DbErr> {
    let everybody = Entity::find().order_by_asc(Column::Name);
    Ok(everybody.all(c).await?.into_iter().map(read).collect())
}

pub async fn insert(tx: &impl ConnectionTrait, account: Account) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(account.id),
        email: Set(account.email),
        name: Set(account.name),
        password_hash: Set(account.password.map(PasswordHash::into_line)),
        lang: Set(account.lang.code().to_owned()),
        is_admin: Set(account.is_admin),
        created_at: Set(account.created_at),
        disabled_at: Set(account.disabled_at),
    };
    row.insert(tx).await.map(drop)
}

pub async fn set_password(tx: &impl ConnectionTrait, id: AccountId, hash: PasswordHash) -> Result<(), DbErr> {
    change(tx, id, |row| row.password_hash = Set(Some(hash.into_line()))).await
}

pub async fn set_lang(tx: &impl ConnectionTrait, id: AccountId, lang: Lang) -> Result<(), DbErr> {
    change(tx, id, |row| row.lang = Set(lang.code().to_owned())).await
}

/// Makes an account an administrator.
pub async fn make_admin(tx: &impl ConnectionTrait, id: AccountId) -> Result<(), DbErr> {
    change(tx, id, |row| row.is_admin = Set(true)).await
}

pub async fn end_admin(tx: &impl ConnectionTrait, id: AccountId) -> Result<(), DbErr> {
    change(tx, id, |row| row.is_admin = Set(false)).await
}

/// Since when it is switched off; `None` switches it on again.
pub async fn set_disabled(tx: &impl ConnectionTrait, id: AccountId, since: Option<DateTime<Utc>>) -> Result<(), DbErr> {
    change(tx, id, |row| row.disabled_at = Set(since)).await
}

/// Administrators who could sign in, beside this account. All of them are held until the change ends, so that on
/// PostgreSQL too two of them cannot switch each other off at once.
pub async fn other_admins(tx: &impl ConnectionTrait, id: AccountId) -> Result<usize, DbErr> {
    let admins = Entity::find()
        .filter(Column::IsAdmin.eq(true))
        .order_by_asc(Column::Id)
        .lock_exclusive();
    let others = admins.all(tx).await?.into_iter().filter(|row| row.id != id);
    Ok(others.filter(|row| row.disabled_at.is_none()).count())
}

async fn change(tx: &impl ConnectionTrait, id: AccountId, edit: impl FnOnce(&mut ActiveModel)) -> Result<(), DbErr> {
    let mut row = ActiveModel {
        id: Set(id),
        ..Default::default()
    };
    edit(&mut row);
    Entity::update(row).exec(tx).await.map(drop)
}

fn read(row: Model) -> Account {
    Account {
        id: row.id,
        email: row.email,
        name: row.name,
        lang: Lang::parse(&row.lang).unwrap_or(Lang::En),
        is_admin: row.is_admin,
        password: row.password_hash.map(PasswordHash::kept),
        created_at: row.created_at,
        disabled_at: row.disabled_at,
    }
}
