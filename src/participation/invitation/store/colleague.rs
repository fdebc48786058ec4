//! Somebody named by an invited person: found in the directory, or added to it.
use super::holder::Addressee;
use crate::db::entities::contact::{ActiveModel, Column, Entity};
use crate::kernel::{ContactId, EmailAddress, Lang, PersonName, ProcessId};
use chrono::{DateTime, Utc};
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set};

/// What was typed about a colleague.
#[derive(Clone, Debug)]
pub struct Colleague {
    pub name: PersonName,
    pub email: EmailAddress,
    pub lang: Lang,
}

/// The same address with the same name; a shared mailbox holds several persons.
pub async fn known(
    c: &impl ConnectionTrait,
    process: ProcessId,
    colleague: &Colleague,
) -> Result<Option<ContactId>, DbErr> {
    let found = Entity::find()
        .filter(Column::ProcessId.eq(process))
        .filter(Column::Email.eq(colleague.email.as_str()))
        .filter(Column::Folded.eq(colleague.name.folded()));
    Ok(found.one(c).await?.map(|row| row.id))
}

/// Whether anybody at this address asked not to be written to.
pub async fn refuses_mail(c: &impl ConnectionTrait, process: ProcessId, email: &EmailAddress) -> Result<bool, DbErr> {
    let found = Entity::find()
        .filter(Column::ProcessId.eq(process))
        .filter(Column::Email.eq(email.as_str()))
        .filter(Column::DoNotContact.eq(true));
    Ok(found.one(c).await?.is_some())
}

/// A new contact of the same organisation and group as the person who named it.
pub async fn add(
    tx: &impl ConnectionTrait,
    (id, process): (ContactId, ProcessId),
    colleague: &Colleague,
    named_by: &Addressee,
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = ActiveModel {
        id: Set(id),
        process_id: Set(process),
        import_id: Set(None),
        organisation_id: Set(named_by.organisation),
        group_id: Set(named_by.own_group),
        name: Set(colleague.name.as_str().to_owned()),
        folded: Set(colleague.name.folded()),
        email: Set(colleague.email.as_str().to_owned()),
        lang: Set(colleague.lang.code().to_owned()),
        country: Set(named_by.country.clone()),
        phone: Set(None),
        do_not_contact: Set(false),
        note: Set(String::new()),
        created_at: Set(now),
    };
    row.insert(tx).await.map(drop)
}
