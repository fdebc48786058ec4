//! Queries on `contact`; a contact always comes with its organisation, in one query.
use super::filter::{Filter, Grouped, Reach, Sort};
use super::model::Contact;
use crate::db::entities::{contact as row, organisation};
use crate::directory::organisation::model::Organisation;
use crate::directory::organisation::store::{self as organisations, containing};
use crate::kernel::{ContactId, EmailAddress, GroupId, Lang, PersonName, ProcessId, fold};
use sea_orm::sea_query::{Expr, ExprTrait};
use sea_orm::{
    ActiveModelTrait, ColumnTrait, Condition, ConnectionTrait, DbErr, EntityTrait, JoinType, PaginatorTrait,
    QueryFilter, QueryOrder, QuerySelect, RelationTrait, Select, SelectTwo, Set,
};

/// Values in one statement; a contact has 14 and SQLite takes 32,766.
const CHUNK: usize = 1_000;

pub async fn find(c: &impl ConnectionTrait, process: ProcessId, id: ContactId) -> Result<Option<Contact>, DbErr> {
    let found = row::Entity::find_by_id(id)
        .filter(row::Column::ProcessId.eq(process))
        .find_also_related(organisation::Entity);
    found.one(c).await?.map(of_row).transpose()
}

/// Several at once, in no order, for lists of invitations or registrations.
pub async fn by_ids(c: &impl ConnectionTrait, process: ProcessId, ids: &[ContactId]) -> Result<Vec<Contact>, DbErr> {
    let mut found = Vec::new();
    for chunk in ids.chunks(CHUNK) {
        let these = row::Column::Id.is_in(chunk.iter().copied());
        found.extend(related(process, Condition::all().add(these)).all(c).await?);
    }
    found.into_iter().map(of_row).collect()
}

/// Everybody who has one of these addresses.
pub async fn by_emails(c: &impl ConnectionTrait, process: ProcessId, emails: &[&str]) -> Result<Vec<Contact>, DbErr> {
    let mut found = Vec::new();
    for chunk in emails.chunks(CHUNK) {
        let these = row::Column::Email.is_in(chunk.iter().copied());
        found.extend(related(process, Condition::all().add(these)).all(c).await?);
    }
    found.into_iter().map(of_row).collect()
}

/// Everybody the filter lets through, in one query: an audience, or a list to take away.
pub async fn all(
    c: &impl ConnectionTrait,
    process: ProcessId,
    filter: &Filter,
    sort: Sort,
) -> Result<Vec<Contact>, DbErr> {
    let found = sorted(related(process, condition(filter)), sort);
    found.all(c).await?.into_iter().map(of_row).collect()
}

/// One page of them.
pub async fn page(
    c: &impl ConnectionTrait,
    process: ProcessId,
    (filter, sort): (&Filter, Sort),
    (offset, limit): (u64, u64),
) -> Result<Vec<Contact>, DbErr> {
    let found = sorted(related(process, condition(filter)), sort)
        .offset(offset)
        .limit(limit);
    found.all(c).await?.into_iter().map(of_row).collect()
}

pub async fn count(c: &impl ConnectionTrait, process: ProcessId, filter: &Filter) -> Result<u64, DbErr> {
    joined(process, condition(filter)).count(c).await
}

/// The countries people are from, for the list of choices.
pub async fn countries(c: &impl ConnectionTrait, process: ProcessId) -> Result<Vec<String>, DbErr> {
    let found = row::Entity::find()
        .filter(row::Column::ProcessId.eq(process))
        .filter(row::Column::Country.is_not_null())
        .select_only()
        .column(row::Column::Country)
        .distinct();
    found.into_tuple().all(c).await
}

pub async fn insert(tx: &impl ConnectionTrait, process: ProcessId, contact: &Contact) -> Result<(), DbErr> {
    columns(process, contact).insert(tx).await.map(|_| ())
}

/// Many at once, in few statements.
pub async fn insert_many(tx: &impl ConnectionTrait, process: ProcessId, contacts: &[Contact]) -> Result<(), DbErr> {
    for chunk in contacts.chunks(CHUNK) {
        let rows = chunk.iter().map(|contact| columns(process, contact));
        row::Entity::insert_many(rows).exec_without_returning(tx).await?;
    }
    Ok(())
}

/// Writes what may change; `None` when the contact is not of this process.
pub async fn update(tx: &impl ConnectionTrait, process: ProcessId, contact: &Contact) -> Result<Option<()>, DbErr> {
    let changed = row::Entity::update_many()
        .set(columns(process, contact))
        .filter(row::Column::Id.eq(contact.id))
        .filter(row::Column::ProcessId.eq(process))
        .exec(tx)
        .await?;
    Ok((changed.rows_affected == 1).then_some(()))
}

/// Everybody of one organisation belongs to the other from now on, and keeps the group of record.
pub async fn move_to(
    tx: &impl ConnectionTrait,
    process: ProcessId,
    (from, to): (&Organisation, &Organisation),
) -> Result<u64, DbErr> {
    let of_from = || {
        row::Entity::update_many()
            .filter(row::Column::ProcessId.eq(process))
            .filter(row::Column::OrganisationId.eq(from.id))
    };
    if let Some(group) = from.group.filter(|group| to.group != Some(*group)) {
        let own = row::Column::GroupId.is_null();
        let keep = of_from().col_expr(row::Column::GroupId, Expr::value(Some(group)));
        keep.filter(own).exec(tx).await?;
    }
    if let Some(group) = to.group {
        let same = row::Column::GroupId.eq(group);
        let theirs = of_from().col_expr(row::Column::GroupId, Expr::value(None::<GroupId>));
        theirs.filter(same).exec(tx).await?;
    }
    let moved = of_from().col_expr(row::Column::OrganisationId, Expr::value(Some(to.id)));
    Ok(moved.exec(tx).await?.rows_affected)
}

fn related(process: ProcessId, condition: Condition) -> SelectTwo<row::Entity, organisation::Entity> {
    row::Entity::find()
        .find_also_related(organisation::Entity)
        .filter(row::Column::ProcessId.eq(process))
        .filter(condition)
}

/// The same rows without the organisation's columns: what is counted.
fn joined(process: ProcessId, condition: Condition) -> Select<row::Entity> {
    row::Entity::find()
        .join(JoinType::LeftJoin, row::Relation::Organisation.def())
        .filter(row::Column::ProcessId.eq(process))
        .filter(condition)
}

fn sorted(
    found: SelectTwo<row::Entity, organisation::Entity>,
    sort: Sort,
) -> SelectTwo<row::Entity, organisation::Entity> {
    let found = match sort {
        Sort::Name => found.order_by_asc(row::Column::Folded),
        Sort::NameDown => found.order_by_desc(row::Column::Folded),
        // Without an organisation comes last, on both engines.
        Sort::Organisation => found
            .order_by_asc(organisation::Column::Folded.is_null())
            .order_by_asc(organisation::Column::Folded),
        Sort::OrganisationDown => found
            .order_by_asc(organisation::Column::Folded.is_null())
            .order_by_desc(organisation::Column::Folded),
        Sort::Newest => found.order_by_desc(row::Column::CreatedAt),
    };
    // Ids settle the rest, so that pages neither repeat nor lose a row.
    found.order_by_asc(row::Column::Folded).order_by_asc(row::Column::Id)
}

fn condition(filter: &Filter) -> Condition {
    let own_or_theirs = |own: row::Column, theirs: organisation::Column, either: &dyn Fn(Expr) -> Expr| {
        let unset = Condition::all()
            .add(own.is_null())
            .add(either(Expr::col(theirs.as_column_ref())));
        Condition::any().add(either(Expr::col(own.as_column_ref()))).add(unset)
    };
    let mut all = Condition::all().add(matching(&filter.text));
    if !filter.groups.is_empty() {
        let among = |column: Expr| column.is_in(filter.groups.iter().copied());
        all = all.add(own_or_theirs(
            row::Column::GroupId,
            organisation::Column::GroupId,
            &among,
        ));
    }
    if !filter.countries.is_empty() {
        let among = |column: Expr| column.is_in(filter.countries.iter().map(String::as_str));
        all = all.add(own_or_theirs(
            row::Column::Country,
            organisation::Column::Country,
            &among,
        ));
    }
    if !filter.organisations.is_empty() {
        all = all.add(row::Column::OrganisationId.is_in(filter.organisations.iter().copied()));
    }
    if !filter.langs.is_empty() {
        all = all.add(row::Column::Lang.is_in(filter.langs.iter().map(|lang| lang.code())));
    }
    if filter.grouped == Grouped::No {
        all = all
            .add(row::Column::GroupId.is_null())
            .add(organisation::Column::GroupId.is_null());
    }
    all = match filter.reach {
        Reach::Everybody => all,
        Reach::MayContact => all.add(row::Column::DoNotContact.eq(false)),
        Reach::DoNotContact => all.add(row::Column::DoNotContact.eq(true)),
    };
    all.add_option(filter.import.map(|import| row::Column::ImportId.eq(import)))
}

/// Every word somewhere in the name, the organisation or the address; or the whole as it was typed in the address,
/// because folding takes signs out that addresses hold.
fn matching(typed: &str) -> Condition {
    let folded = fold(typed);
    if folded.is_empty() {
        return Condition::all();
    }
    let words = folded.split(' ').fold(Condition::all(), |all, word| {
        let anywhere = Condition::any()
            .add(row::Column::Folded.like(containing(word)))
            .add(row::Column::Email.like(containing(word)))
            .add(organisation::Column::Folded.like(containing(word)));
        all.add(anywhere)
    });
    Condition::any()
        .add(words)
        .add(row::Column::Email.like(containing(&typed.trim().to_lowercase())))
}

fn columns(process: ProcessId, contact: &Contact) -> row::ActiveModel {
    row::ActiveModel {
        id: Set(contact.id),
        process_id: Set(process),
        import_id: Set(contact.import),
        organisation_id: Set(contact.organisation.as_ref().map(|organisation| organisation.id)),
        group_id: Set(contact.own_group),
        name: Set(contact.name.as_str().to_owned()),
        folded: Set(contact.name.folded()),
        email: Set(contact.email.as_str().to_owned()),
        lang: Set(contact.lang.code().to_owned()),
        country: Set(contact.own_country.clone()),
        phone: Set(contact.phone.clone()),
        do_not_contact: Set(contact.do_not_contact),
        note: Set(contact.note.clone()),
        created_at: Set(contact.created_at),
    }
}

/// As the two rows say it; for queries that join another table.
pub fn of_row((row, organisation): (row::Model, Option<organisation::Model>)) -> Result<Contact, DbErr> {
    let unreadable = |what: &str| DbErr::Custom(format!("the {what} of a contact does not parse any more"));
    Ok(Contact {
        id: row.id,
        import: row.import_id,
        name: PersonName::parse(&row.name).map_err(|_| unreadable("name"))?,
        email: EmailAddress::parse(&row.email).map_err(|_| unreadable("address"))?,
        organisation: organisation.map(organisations::organisation),
        own_group: row.group_id,
        lang: Lang::parse(&row.lang).ok_or_else(|| unreadable("language"))?,
        own_country: row.country,
        phone: row.phone,
        do_not_contact: row.do_not_contact,
        note: row.note,
        created_at: row.created_at,
    })
}
