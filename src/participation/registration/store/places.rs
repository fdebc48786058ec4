//! Places: how many there are, how many are taken, who waits. Counted under the event's lock.
use crate::db::entities::registration::{Column, Entity};
use crate::db::entities::{focal_replacement as replaced, group_limit};
use crate::directory::group::model::Groups;
use crate::kernel::{EventId, GroupId, LinkId, OrganisationId, RegistrationId};
use crate::participation::registration::model::{Attendance, Registration, State};
use crate::participation::registration::rules::{Counts, Limits, Wish};
use crate::programme::event::model::Event;
use sea_orm::sea_query::{CaseStatement, Expr, ExprTrait, Func};
use sea_orm::{
    ColumnTrait, ConnectionTrait, DbErr, EntityTrait, PaginatorTrait, QueryFilter, QueryOrder, QuerySelect, QueryTrait,
    Select,
};

/// Somebody on the waiting list.
#[derive(Clone, Copy, Debug)]
pub struct Waiting {
    pub id: RegistrationId,
    pub wish: Wish,
}

/// The three limits of an event.
pub async fn limits(c: &impl ConnectionTrait, event: &Event) -> Result<Limits, DbErr> {
    let rows = group_limit::Entity::find().filter(group_limit::Column::EventId.eq(event.id));
    let places = |row: group_limit::Model| (row.group_id, u32::try_from(row.places).unwrap_or(0));
    Ok(Limits {
        in_room: event.limits.in_room,
        online: event.limits.online,
        per_organisation: event.limits.per_organisation,
        by_group: rows.all(c).await?.into_iter().map(places).collect(),
    })
}

/// Every place taken, those that wait for a colleague whom a focal point named included.
pub async fn counts(c: &impl ConnectionTrait, event: EventId, groups: &Groups) -> Result<Counts, DbErr> {
    type Line = (Attendance, Option<GroupId>, Option<OrganisationId>, i64);
    let lines: Vec<Line> = taken_places(event)
        .select_only()
        .columns([Column::Attendance, Column::GroupId, Column::OrganisationId])
        .column_as(Column::Id.count(), "taken")
        .group_by(Column::Attendance)
        .group_by(Column::GroupId)
        .group_by(Column::OrganisationId)
        .into_tuple()
        .all(c)
        .await?;
    let mut counts = Counts::default();
    for (attendance, group, organisation, taken) in lines {
        let wish = Wish::of(attendance, group, organisation, groups);
        for _ in 0..taken {
            counts.take(wish);
        }
    }
    Ok(counts)
}

/// The places taken that matter to one wish, in one query that an index answers: cheap also for an event of thousands.
pub async fn counts_for(
    c: &impl ConnectionTrait,
    event: EventId,
    groups: &Groups,
    wish: Wish,
) -> Result<Counts, DbErr> {
    let taken = |those: Expr| Expr::from(Func::count(CaseStatement::new().case(those, 1)));
    let colleagues = Column::OrganisationId
        .eq(wish.organisation)
        .and(counted_by_organisation(groups));
    let found: Option<(i64, i64, i64)> = taken_places(event)
        .select_only()
        .column_as(taken(Column::Attendance.eq(wish.attendance)), "places")
        .column_as(taken(Column::GroupId.eq(wish.group)), "of_group")
        .column_as(taken(colleagues), "of_organisation")
        .into_tuple()
        .one(c)
        .await?;
    let (places, of_group, of_organisation) = found.unwrap_or_default();
    let number = |taken| u32::try_from(taken).unwrap_or(u32::MAX);
    let mut counts = Counts::default();
    match wish.attendance {
        Attendance::InRoom => counts.in_room = number(places),
        Attendance::Online => counts.online = number(places),
    }
    counts
        .by_group
        .extend(wish.group.map(|group| (group, number(of_group))));
    let organisation = wish.organisation;
    counts
        .by_organisation
        .extend(organisation.map(|organisation| (organisation, number(of_organisation))));
    Ok(counts)
}

/// The waiting list, in order.
pub async fn waiting(c: &impl ConnectionTrait, event: EventId, groups: &Groups) -> Result<Vec<Waiting>, DbErr> {
    type Line = (RegistrationId, Attendance, Option<GroupId>, Option<OrganisationId>);
    let lines: Vec<Line> = waitlisted(event)
        .select_only()
        .columns([Column::Id, Column::Attendance, Column::GroupId, Column::OrganisationId])
        .order_by_asc(Column::Queue)
        .order_by_asc(Column::Id)
        .into_tuple()
        .all(c)
        .await?;
    let waiting = |(id, attendance, group, organisation)| Waiting {
        id,
        wish: Wish::of(attendance, group, organisation, groups),
    };
    Ok(lines.into_iter().map(waiting).collect())
}

/// The next number in the event's waiting order.
pub async fn next_in_queue(c: &impl ConnectionTrait, event: EventId) -> Result<i64, DbErr> {
    let last: Option<Option<i64>> = Entity::find()
        .filter(Column::EventId.eq(event))
        .select_only()
        .column_as(Column::Queue.max(), "last")
        .into_tuple()
        .one(c)
        .await?;
    Ok(last.flatten().unwrap_or(0) + 1)
}

/// The position on the waiting list of the person's group, from 1; `None` for who does not wait.
pub async fn position(c: &impl ConnectionTrait, registration: &Registration) -> Result<Option<u64>, DbErr> {
    let Some(queue) = registration.queue.filter(|_| registration.state == State::Waitlisted) else {
        return Ok(None);
    };
    let of_group = match registration.group {
        Some(group) => Column::GroupId.eq(group),
        None => Column::GroupId.is_null(),
    };
    let before = waitlisted(registration.event)
        .filter(of_group)
        .filter(Column::Queue.lte(queue));
    before.count(c).await.map(Some)
}

/// The place that was kept for this person is theirs now, or nobody's. Whether there was one.
pub async fn give_back(tx: &impl ConnectionTrait, event: EventId, link: LinkId) -> Result<bool, DbErr> {
    let done = replaced::Entity::update_many()
        .col_expr(replaced::Column::Holds, Expr::value(false))
        .filter(replaced::Column::EventId.eq(event))
        .filter(replaced::Column::ToLinkId.eq(link))
        .filter(replaced::Column::Holds.eq(true))
        .exec(tx)
        .await?;
    Ok(done.rows_affected > 0)
}

/// Confirmed, or kept: then the cancelled registration of who was taken back stands for the colleague.
fn taken_places(event: EventId) -> Select<Entity> {
    let kept = replaced::Entity::find()
        .select_only()
        .column(replaced::Column::FromLinkId)
        .filter(replaced::Column::EventId.eq(event))
        .filter(replaced::Column::Holds.eq(true))
        .into_query();
    let taken = Column::State.eq(State::Confirmed).or(Column::LinkId.in_subquery(kept));
    Entity::find().filter(Column::EventId.eq(event)).filter(taken)
}

fn waitlisted(event: EventId) -> Select<Entity> {
    Entity::find()
        .filter(Column::EventId.eq(event))
        .filter(Column::State.eq(State::Waitlisted))
}

fn counted_by_organisation(groups: &Groups) -> Expr {
    let exempt = groups
        .iter()
        .filter(|group| group.is_participant_type())
        .map(|group| group.id);
    Column::GroupId.is_null().or(Column::GroupId.is_not_in(exempt))
}
