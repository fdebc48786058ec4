//! The address of the organiser who tries a letter; the words themselves `mail::texts` keeps.
use crate::db::entities::account;
use crate::kernel::{AccountId, EmailAddress};
use sea_orm::{ConnectionTrait, DbErr, EntityTrait};

pub async fn address(c: &impl ConnectionTrait, id: AccountId) -> Result<Option<EmailAddress>, DbErr> {
    let found = account::Entity::find_by_id(id).one(c).await?;
    Ok(found.and_then(|row| EmailAddress::parse(&row.email).ok()))
}
