//! Other names of organisations, and deciding what a typed name is.
use super::organisation;
use crate::db::entities::organisation::{self as row, Column, Entity};
use crate::db::entities::{organisation_alias as alias, reviewer};
use crate::directory::organisation::model::{Decision, Organisation, State, Step};
use crate::kernel::{OrganisationId, ProcessId, fold};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::{Expr, ExprTrait, SelectStatement};
use sea_orm::{ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QuerySelect, QueryTrait, Set};
use std::collections::HashMap;

/// What came of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[must_use]
pub enum Applied {
    Yes,
    /// Somebody was faster: it is not provisional any more.
    Raced,
}

/// The one function that decides on a provisional organisation: compare and swap. One that is another's name goes, and
/// its name stays; reviewers of it go along, for what they may not score hangs on it, and whoever else belonged to it has
/// been moved before.
pub async fn apply(
    tx: &impl ConnectionTrait,
    (process, before): (ProcessId, &Organisation),
    step: &Step,
    (spare, now): (OrganisationId, DateTime<Utc>),
) -> Result<Applied, DbErr> {
    let present = Column::ProcessId
        .eq(process)
        .and(Column::Id.eq(step.id()))
        .and(Column::State.eq(State::Provisional));
    let (changed, named) = match step.to() {
        Decision::SameAs(known) => {
            move_reviewers(tx, (step.id(), *known)).await?;
            let gone = Entity::delete_many().filter(present).exec(tx).await?;
            (gone.rows_affected, Some((step.id(), *known)))
        }
        Decision::New { name, group } => {
            let change = row::ActiveModel {
                name: Set(name.as_str().to_owned()),
                folded: Set(name.folded()),
                group_id: Set(*group),
                state: Set(State::Known),
                ..Default::default()
            };
            let kept = Entity::update_many().set(change).filter(present).exec(tx).await?;
            let renamed = name.folded() != fold(&before.name);
            (kept.rows_affected, renamed.then_some((spare, step.id())))
        }
    };
    if changed != 1 {
        return Ok(Applied::Raced);
    }
    if let Some((id, of)) = named {
        let other_name = alias::ActiveModel {
            id: Set(id),
            process_id: Set(process),
            organisation_id: Set(of),
            folded: Set(fold(&before.name)),
            created_at: Set(now),
        };
        alias::Entity::insert(other_name).exec_without_returning(tx).await?;
    }
    Ok(Applied::Yes)
}

async fn move_reviewers(tx: &impl ConnectionTrait, (from, to): (OrganisationId, OrganisationId)) -> Result<(), DbErr> {
    reviewer::Entity::update_many()
        .col_expr(reviewer::Column::OrganisationId, Expr::value(Some(to)))
        .filter(reviewer::Column::OrganisationId.eq(from))
        .exec(tx)
        .await
        .map(drop)
}

/// Whether an organisation of this id was typed once and has been decided on.
pub async fn was_decided(c: &impl ConnectionTrait, process: ProcessId, id: OrganisationId) -> Result<bool, DbErr> {
    let matched = alias::Entity::find_by_id(id).filter(alias::Column::ProcessId.eq(process));
    if matched.one(c).await?.is_some() {
        return Ok(true);
    }
    let known = super::find(c, process, id).await?;
    Ok(known.is_some_and(|known| known.state == State::Known))
}

/// Every organisation of the process by each of its folded names.
pub async fn by_name(c: &impl ConnectionTrait, process: ProcessId) -> Result<HashMap<String, Organisation>, DbErr> {
    let others = alias::Entity::find()
        .filter(alias::Column::ProcessId.eq(process))
        .find_also_related(Entity);
    let others = others.all(c).await?.into_iter();
    let mut names: HashMap<String, Organisation> = others
        .filter_map(|(other, row)| Some((other.folded, organisation(row?))))
        .collect();
    names.extend(
        super::all(c, process)
            .await?
            .into_iter()
            .map(|one| (fold(&one.name), one)),
    );
    Ok(names)
}

/// The organisation that has this other name, as part of a query.
pub(super) fn of_folded(process: ProcessId, folded: &str) -> SelectStatement {
    alias::Entity::find()
        .select_only()
        .column(alias::Column::OrganisationId)
        .filter(alias::Column::ProcessId.eq(process))
        .filter(alias::Column::Folded.eq(folded))
        .into_query()
}
