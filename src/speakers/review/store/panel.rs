//! Queries on reviewers and on what they are assigned.
use crate::db::entities::{account, review_assignment as task, reviewer as row};
use crate::directory::organisation::store as organisations;
use crate::kernel::{AccountId, AssignmentId, CallId, OrganisationId, ReviewerId};
use crate::speakers::review::model::{Assignment, Reviewer, Ties};
use chrono::{DateTime, Utc};
use sea_orm::sea_query::Expr;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, DbErr, EntityTrait, QueryFilter, QueryOrder, Set};

/// Everybody who scores or has scored, in the order they were added: three queries.
pub async fn reviewers(c: &impl ConnectionTrait, call: CallId) -> Result<Vec<Reviewer>, DbErr> {
    let rows = row::Entity::find()
        .filter(row::Column::CallId.eq(call))
        .find_also_related(account::Entity)
        .order_by_asc(row::Column::AddedAt)
        .order_by_asc(row::Column::Id)
        .all(c)
        .await?;
    let theirs: Vec<OrganisationId> = rows.iter().filter_map(|(row, _)| row.organisation_id).collect();
    let names = organisations::by_ids(c, &theirs).await?;
    let tasks = task::Entity::find()
        .inner_join(row::Entity)
        .filter(row::Column::CallId.eq(call))
        .order_by_asc(task::Column::Id)
        .all(c)
        .await?;
    let named = |id: OrganisationId| Some(names.get(&id)?.name.clone());
    let one = |(row, account): (row::Model, Option<account::Model>)| Reviewer {
        id: row.id,
        account: row.account_id,
        name: account
            .as_ref()
            .map_or_else(String::new, |account| account.name.clone()),
        ties: Ties {
            email: account.map_or_else(String::new, |account| account.email),
            organisation: row.organisation_id,
            organisation_name: row.organisation_id.and_then(named),
        },
        removed: row.removed_at.is_some(),
        assignments: tasks
            .iter()
            .filter(|task| task.reviewer_id == row.id)
            .map(|task| Assignment {
                group: task.group_id,
                session: task.session_id,
            })
            .collect(),
    };
    Ok(rows.into_iter().map(one).collect())
}

/// The reviewer somebody is, unless removed.
pub async fn of_account(c: &impl ConnectionTrait, call: CallId, account: AccountId) -> Result<Option<Reviewer>, DbErr> {
    let all = reviewers(c, call).await?;
    Ok(all.into_iter().find(|one| one.account == account && !one.removed))
}

pub async fn add(
    tx: &impl ConnectionTrait,
    id: ReviewerId,
    (call, account, organisation): (CallId, AccountId, Option<OrganisationId>),
    now: DateTime<Utc>,
) -> Result<(), DbErr> {
    let row = row::ActiveModel {
        id: Set(id),
        call_id: Set(call),
        account_id: Set(account),
        organisation_id: Set(organisation),
        added_at: Set(now),
        removed_at: Set(None),
    };
    row.insert(tx).await.map(drop)
}

/// Since when somebody scores no more; `None`: scores again.
pub async fn set_removed(tx: &impl ConnectionTrait, id: ReviewerId, since: Option<DateTime<Utc>>) -> Result<(), DbErr> {
    row::Entity::update_many()
        .col_expr(row::Column::RemovedAt, Expr::value(since))
        .filter(row::Column::Id.eq(id))
        .exec(tx)
        .await
        .map(drop)
}

pub async fn set_organisation(
    tx: &impl ConnectionTrait,
    id: ReviewerId,
    organisation: Option<OrganisationId>,
) -> Result<(), DbErr> {
    row::Entity::update_many()
        .col_expr(row::Column::OrganisationId, Expr::value(organisation))
        .filter(row::Column::Id.eq(id))
        .exec(tx)
        .await
        .map(drop)
}

/// Takes the place of what was assigned before.
pub async fn assign(
    tx: &impl ConnectionTrait,
    reviewer: ReviewerId,
    assignments: &[(AssignmentId, Assignment)],
) -> Result<(), DbErr> {
    task::Entity::delete_many()
        .filter(task::Column::ReviewerId.eq(reviewer))
        .exec(tx)
        .await?;
    if assignments.is_empty() {
        return Ok(());
    }
    let rows = assignments.iter().map(|(id, one)| task::ActiveModel {
        id: Set(*id),
        reviewer_id: Set(reviewer),
        group_id: Set(one.group),
        session_id: Set(one.session),
    });
    task::Entity::insert_many(rows)
        .exec_without_returning(tx)
        .await
        .map(drop)
}
