//! One person, one link: what hung on the link of an open registration hangs on the invitation's from now on. Written to
//! the rows themselves: `speakers` and `mail` are other modules, and whoever finds a person there finds them by link.
use crate::db::entities::registration::{self as row, Entity, Source};
use crate::db::entities::{
    focal_replacement as replacement, nomination, offer_colleague, outbox_message, registration_draft as draft,
};
use crate::kernel::{LinkId, NominationId};
use crate::participation::registration::model::Registration;
use sea_orm::sea_query::Expr;
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, Set};

/// The registration answers to this link from now on, with the person's nomination, places and letters.
pub async fn to(tx: &impl ConnectionTrait, open: &Registration, (link, source): (LinkId, Source)) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(open.id),
        link_id: Set(link),
        source: Set(source),
        ..Default::default()
    };
    Entity::update(row).exec(tx).await?;
    let from = open.link;
    nominations(tx, (from, link)).await?;
    proposals(tx, (from, link)).await?;
    replacements(tx, (from, link)).await?;
    outbox_message::Entity::update_many()
        .col_expr(outbox_message::Column::LinkId, Expr::value(link))
        .filter(outbox_message::Column::LinkId.eq(from))
        .exec(tx)
        .await?;
    draft::Entity::delete_by_id(from).exec(tx).await.map(drop)
}

/// One per call and link: a draft begun by the new link makes room for what was handed in by the old one.
async fn nominations(tx: &impl ConnectionTrait, (from, to): (LinkId, LinkId)) -> Result<(), DbErr> {
    use nomination::{Column, Entity, State};
    let begun = Entity::find().filter(Column::LinkId.eq(to)).all(tx).await?;
    for old in Entity::find().filter(Column::LinkId.eq(from)).all(tx).await? {
        match begun.iter().find(|new| new.call_id == old.call_id) {
            None => {}
            Some(new) if new.state == State::Draft && new.registration_id.is_none() && old.state != State::Draft => {
                give_way(tx, new.id, old.id).await?;
            }
            Some(_) => continue,
        }
        Entity::update_many()
            .col_expr(Column::LinkId, Expr::value(to))
            .filter(Column::Id.eq(old.id))
            .exec(tx)
            .await?;
    }
    Entity::update_many()
        .col_expr(Column::NominatedBy, Expr::value(to))
        .filter(Column::NominatedBy.eq(from))
        .exec(tx)
        .await
        .map(drop)
}

/// A draft never handed in has nothing but its text, and perhaps a place that a colleague would pass on.
async fn give_way(tx: &impl ConnectionTrait, draft: NominationId, stays: NominationId) -> Result<(), DbErr> {
    offer_colleague::Entity::update_many()
        .col_expr(offer_colleague::Column::NominationId, Expr::value(stays))
        .filter(offer_colleague::Column::NominationId.eq(draft))
        .exec(tx)
        .await?;
    nomination::Entity::delete_by_id(draft).exec(tx).await.map(drop)
}

/// One per offer and link.
async fn proposals(tx: &impl ConnectionTrait, (from, to): (LinkId, LinkId)) -> Result<(), DbErr> {
    use offer_colleague::{Column, Entity};
    let known = Entity::find().filter(Column::LinkId.eq(to)).all(tx).await?;
    Entity::update_many()
        .col_expr(Column::LinkId, Expr::value(to))
        .filter(Column::LinkId.eq(from))
        .filter(Column::OfferId.is_not_in(known.iter().map(|one| one.offer_id)))
        .exec(tx)
        .await
        .map(drop)
}

/// Nobody is replaced twice.
async fn replacements(tx: &impl ConnectionTrait, (from, to): (LinkId, LinkId)) -> Result<(), DbErr> {
    use replacement::{Column, Entity};
    Entity::update_many()
        .col_expr(Column::ToLinkId, Expr::value(to))
        .filter(Column::ToLinkId.eq(from))
        .exec(tx)
        .await?;
    if Entity::find()
        .filter(Column::FromLinkId.eq(to))
        .one(tx)
        .await?
        .is_some()
    {
        return Ok(());
    }
    Entity::update_many()
        .col_expr(Column::FromLinkId, Expr::value(to))
        .filter(Column::FromLinkId.eq(from))
        .exec(tx)
        .await
        .map(drop)
}
