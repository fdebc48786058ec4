//! A table written as a list of columns, so that a step reads like the table it makes.
use sea_orm_migration::prelude::*;
use sea_orm_migration::sea_orm::DbBackend;

/// A table being described; `create` writes it, its unique keys and its indexes.
pub struct Draft {
    name: &'static str,
    create: TableCreateStatement,
    indexes: Vec<IndexCreateStatement>,
}

/// Starts the description of a table.
pub fn table(name: &'static str) -> Draft {
    Draft {
        name,
        create: Table::create().table(name).to_owned(),
        indexes: Vec::new(),
    }
}

/// Drops tables in the order given: children first.
pub async fn drop_all(manager: &SchemaManager<'_>, tables: &[&'static str]) -> Result<(), DbErr> {
    for name in tables {
        manager.drop_table(Table::drop().table(*name).to_owned()).await?;
    }
    Ok(())
}

/// While SQLite makes a table anew, its children point to its name, which stays: so the keys rest meanwhile, and
/// renaming must not follow them. Neither can be said inside a transaction.
pub async fn keys_rest(m: &SchemaManager<'_>, keys: &str) -> Result<(), DbErr> {
    if m.get_database_backend() != DbBackend::Sqlite {
        return Ok(());
    }
    let renaming = if keys == "OFF" { "ON" } else { "OFF" };
    let db = m.get_connection();
    db.execute_unprepared(&format!("PRAGMA foreign_keys = {keys}")).await?;
    db.execute_unprepared(&format!("PRAGMA legacy_alter_table = {renaming}"))
        .await
        .map(drop)
}

impl Draft {
    fn col(mut self, column: &mut ColumnDef) -> Self {
        self.create.col(column);
        self
    }

    /// The primary key of nearly every table: a UUIDv7 made by the application.
    pub fn id(self) -> Self {
        self.col(ColumnDef::new("id").uuid().not_null().primary_key())
    }

    /// A primary key that is a word of ours (a hash, a lease name).
    pub fn key_text(self, name: &'static str, len: u32) -> Self {
        self.col(ColumnDef::new(name).string_len(len).not_null().primary_key())
    }

    /// A table with one row at most for a row of `to`.
    pub fn key_refers(self, name: &'static str, to: &'static str) -> Self {
        self.col(ColumnDef::new(name).uuid().not_null().primary_key())
            .points_to(name, to)
    }

    /// A column that must point to a row of `to`.
    pub fn refers(self, name: &'static str, to: &'static str) -> Self {
        self.col(ColumnDef::new(name).uuid().not_null()).points_to(name, to)
    }

    /// A column that may point to a row of `to`.
    pub fn refers_or_none(self, name: &'static str, to: &'static str) -> Self {
        self.col(ColumnDef::new(name).uuid().null()).points_to(name, to)
    }

    fn points_to(mut self, name: &'static str, to: &'static str) -> Self {
        self.create
            .foreign_key(ForeignKey::create().from(self.name, name).to(to, "id"));
        self
    }

    /// A UUID that is no foreign key: what it names may be of several kinds.
    pub fn uuid(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).uuid().not_null())
    }

    /// A UUID that is no foreign key (what it names may be of several kinds, or gone).
    pub fn uuid_or_none(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).uuid().null())
    }

    pub fn text(self, name: &'static str, len: u32) -> Self {
        self.col(ColumnDef::new(name).string_len(len).not_null())
    }

    pub fn text_or_none(self, name: &'static str, len: u32) -> Self {
        self.col(ColumnDef::new(name).string_len(len).null())
    }

    pub fn long_text(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).text().not_null())
    }

    pub fn long_text_or_none(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).text().null())
    }

    /// The same short text in Arabic, English and French; empty means "missing in this language".
    pub fn localized(self, ar: &'static str, en: &'static str, fr: &'static str) -> Self {
        self.text(ar, 600).text(en, 600).text(fr, 600)
    }

    /// The same long text in Arabic, English and French; empty means "missing in this language".
    pub fn localized_long(self, ar: &'static str, en: &'static str, fr: &'static str) -> Self {
        self.long_text(ar).long_text(en).long_text(fr)
    }

    pub fn number(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).integer().not_null())
    }

    /// A number that rows written before the column have too.
    pub fn number_from(self, name: &'static str, first: i32) -> Self {
        self.col(ColumnDef::new(name).integer().not_null().default(first))
    }

    pub fn number_or_none(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).integer().null())
    }

    pub fn big_number(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).big_integer().not_null())
    }

    pub fn big_number_or_none(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).big_integer().null())
    }

    pub fn yes_no(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).boolean().not_null())
    }

    pub fn yes_no_or_none(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).boolean().null())
    }

    /// Something that happened, or a planned time's derived instant: always UTC, bound by the application.
    pub fn instant(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).timestamp_with_time_zone().not_null())
    }

    pub fn instant_or_none(self, name: &'static str) -> Self {
        self.col(ColumnDef::new(name).timestamp_with_time_zone().null())
    }

    /// A planned civil time, `2021-02-24T09:30`; the zone is the event's.
    pub fn civil(self, name: &'static str) -> Self {
        self.text(name, 16)
    }

    /// One of a closed list of words, kept as text and guarded by a CHECK.
    pub fn choice(self, name: &'static str, words: &[&'static str]) -> Self {
        let check = Expr::col(name).is_in(words.iter().copied());
        self.col(ColumnDef::new(name).string_len(32).not_null().check(check))
    }

    pub fn choice_or_none(self, name: &'static str, words: &[&'static str]) -> Self {
        let check = Expr::col(name).is_in(words.iter().copied());
        self.col(ColumnDef::new(name).string_len(32).null().check(check))
    }

    /// A law of the product: the database, not care in the code, keeps it.
    pub fn unique(self, columns: &[&'static str]) -> Self {
        self.indexed(columns, "key", Index::create().unique())
    }

    pub fn index(self, columns: &[&'static str]) -> Self {
        self.indexed(columns, "idx", &mut Index::create())
    }

    fn indexed(mut self, columns: &[&'static str], suffix: &str, index: &mut IndexCreateStatement) -> Self {
        index
            .name(format!("{}_{}_{suffix}", self.name, columns.join("_")))
            .table(self.name);
        for column in columns {
            index.col(*column);
        }
        self.indexes.push(index.to_owned());
        self
    }

    /// A table whose key is a pair.
    pub fn primary(mut self, columns: &[&'static str]) -> Self {
        let mut index = Index::create();
        for column in columns {
            index.col(*column);
        }
        self.create.primary_key(&mut index);
        self
    }

    pub async fn create(self, manager: &SchemaManager<'_>) -> Result<(), DbErr> {
        manager.create_table(self.create).await?;
        for index in self.indexes {
            manager.create_index(index).await?;
        }
        Ok(())
    }
}
