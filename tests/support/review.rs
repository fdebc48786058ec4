//! The real case: the regional review of 2020-2021 on its own dates, its conference with its agenda.
use super::world::World;
use tashawur::db::Actor;
use tashawur::demo::programme::{self, Review};
use tashawur::demo::shift::Shift;
use tashawur::kernel::EventId;
use tashawur::programme::agenda::actions::{AgendaFile, ImportOutcome, Look, Mode, import};

/// As the project keeps it.
pub const AGENDA_2021: &[u8] = include_bytes!("../../src/demo/data/agenda_2021.json");

/// Process, groups and events on the dates they had.
pub async fn review(world: &World) -> Review {
    let before_the_first_sitting = "2020-10-14T08:00:00Z".parse().expect("an instant");
    let tx = world.app.db.write(Actor::System).await.expect("a change");
    let review = programme::write(&world.app, &tx, Shift::for_now(before_the_first_sitting))
        .await
        .expect("the review");
    tx.commit().await.expect("kept");
    review
}

/// Imports an agenda that can be read.
pub async fn import_agenda(world: &World, event: EventId, bytes: &[u8]) -> Look {
    let file = AgendaFile {
        name: "agenda.json",
        bytes,
        reason: "The agenda changed",
    };
    match import(&world.app, Actor::System, event, file, Mode::Keep).await {
        Ok(ImportOutcome::Imported(look)) => look,
        other => panic!("the agenda was not imported: {other:?}"),
    }
}
