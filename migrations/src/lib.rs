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
            Box::new(m0001_access::Migration),
            Box::new(m0002_programme::Migration),
            Box::new(m0003_directory::Migration),
            Box::new(m0004_mail::Migration),
            Box::new(m0005_participation::Migration),
            Box::new(m0006_reminders::Migration),
            Box::new(m0007_organisation_names::Migration),
            Box::new(m0008_speakers::Migration),
            Box::new(m0009_offers::Migration),
            Box::new(m0010_agenda_versions::Migration),
            Box::new(m0011_mail_engine::Migration),
            Box::new(m0012_reminder_plan::Migration),
            Box::new(m0013_session_rooms::Migration),
            Box::new(m0014_focal_points::Migration),
            Box::new(m0015_letters::Migration),
            Box::new(m0016_date_changes::Migration),
            Box::new(m0017_targets_and_moves::Migration),
            Box::new(m0018_places_reminded::Migration),
            Box::new(m0019_release_targets::Migration),
        ]
    }
}
