//! The database schema of Tashawur, one numbered step per file. A landed step is frozen: a change is a new step.
#![allow(clippy::too_many_lines, reason = "a step of the schema is read from top to bottom")]
mod draft;
mod m0001_access;
mod m0002_programme;
mod m0003_directory;
mod m0004_mail;
mod m0005_participation;
mod m0006_reminders;
mod m0007_organisation_names;
mod m0008_speakers;
mod m0009_offers;
mod m0010_agenda_versions;
mod m0011_mail_engine;
mod m0012_reminder_plan;
mod m0013_session_rooms;
mod m0014_focal_points;
mod m0015_letters;
mod m0016_date_changes;
mod m0017_targets_and_moves;
mod m0018_places_reminded;
mod m0019_release_targets;

pub use sea_orm_migration::prelude::*;

pub struct Migrator;

#[async_trait::async_trait]
impl MigratorTrait for Migrator {
    fn migrations() -> Vec<Box<dyn MigrationTrait>> {
        vec![
            whole(m0001_access::Migration),
            whole(m0002_programme::Migration),
            whole(m0003_directory::Migration),
            whole(m0004_mail::Migration),
            whole(m0005_participation::Migration),
            whole(m0006_reminders::Migration),
            whole(m0007_organisation_names::Migration),
            whole(m0008_speakers::Migration),
            whole(m0009_offers::Migration),
            whole(m0010_agenda_versions::Migration),
            // Switches the check of foreign keys off, which SQLite does only outside a transaction; opens its own.
            Box::new(m0011_mail_engine::Migration),
            whole(m0012_reminder_plan::Migration),
            whole(m0013_session_rooms::Migration),
            whole(m0014_focal_points::Migration),
            whole(m0015_letters::Migration),
            whole(m0016_date_changes::Migration),
            whole(m0017_targets_and_moves::Migration),
            // As step 11.
            Box::new(m0018_places_reminded::Migration),
            whole(m0019_release_targets::Migration),
        ]
    }
}

/// A step that happens wholly or not at all, on SQLite too: by itself the crate gives only PostgreSQL a transaction.
struct Whole<M>(M);

fn whole<M: MigrationTrait + 'static>(step: M) -> Box<dyn MigrationTrait> {
    Box::new(Whole(step))
}

impl<M: MigrationTrait> MigrationName for Whole<M> {
    fn name(&self) -> &str {
        self.0.name()
    }
}

#[async_trait::async_trait]
impl<M: MigrationTrait> MigrationTrait for Whole<M> {
    async fn up(&self, m: &SchemaManager) -> Result<(), DbErr> {
        self.0.up(m).await
    }

    async fn down(&self, m: &SchemaManager) -> Result<(), DbErr> {
        self.0.down(m).await
    }

    fn use_transaction(&self) -> Option<bool> {
        Some(true)
    }
}
