//! An agenda in which some places are open to nomination and some are not.
use crate::support::seed::Setting;
use crate::support::world::World;
use jiff::civil::date;
use tashawur::db::Actor;
use tashawur::kernel::{Fold, Localized, SessionId, SlotId};
use tashawur::programme::event::store as events;
use tashawur::programme::session::model::{Kind, Role, Session, Slot};
use tashawur::programme::session::store as sessions;

/// Two sessions on the event's day. The first has places for women's organisations, for trade unions and for States,
/// and a moderator of any group; the second one for the private sector, and a chair who is a named office.
pub async fn agenda(world: &World, setting: &Setting) -> Vec<Session> {
    let db = world.app.db.read();
    let event = events::find(db, setting.event).await.unwrap().unwrap();
    let sitting = events::sittings(db, setting.event).await.unwrap().remove(0);
    let all = &["women", "workers", "business"][..];
    let planned = [
        (
            "Water for all",
            10,
            vec![
                slot(world, Role::Speaker, &["women"]),
                slot(world, Role::Speaker, &["workers"]),
                slot(world, Role::Speaker, &["states"]),
                slot(world, Role::Moderator, all),
            ],
        ),
        (
            "Water and work",
            11,
            vec![slot(world, Role::Speaker, &["business"]), slot(world, Role::Chair, &[])],
        ),
    ];
    let made = (1..).zip(planned).map(|(position, (title, hour, slots))| {
        let (starts, ends) = (
            date(2021, 2, 24).at(hour, 0, 0, 0),
            date(2021, 2, 24).at(hour, 45, 0, 0),
        );
        Session {
            id: SessionId::new(world.app.clock.now(), &world.app.chance),
            sitting: sitting.id,
            position,
            code: format!("s{position}"),
            kind: Kind::Plenary,
            number: Some(position),
            round_table: None,
            starts,
            ends,
            starts_at: event.zone.instant(starts, Fold::Earlier),
            ends_at: event.zone.instant(ends, Fold::Earlier),
            title: Localized::new("", title, ""),
            description: Localized::default(),
            objectives: Vec::new(),
            open_floor_minutes: None,
            open_floor: Localized::default(),
            label_minutes: None,
            room: None,
            slots: (1..)
                .zip(slots)
                .map(|(position, slot)| Slot { position, ..slot })
                .collect(),
        }
    });
    let made: Vec<Session> = made.collect();
    let tx = world.app.db.write(Actor::Command).await.unwrap();
    sessions::replace(&tx, setting.event, &made).await.unwrap();
    world.commit(tx, "test.agenda").await;
    made
}

fn slot(world: &World, role: Role, open_to: &[&str]) -> Slot {
    Slot {
        id: SlotId::new(world.app.clock.now(), &world.app.chance),
        position: 0,
        role,
        open_to: open_to.iter().map(|code| (*code).to_owned()).collect(),
        named_office: open_to.is_empty(),
        minutes: (role == Role::Speaker).then_some(5),
        letter: None,
        named: None,
        label: if open_to.is_empty() {
            Localized::new("", "The Secretary", "")
        } else {
            Localized::default()
        },
    }
}
