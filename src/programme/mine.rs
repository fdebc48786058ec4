//! `/organise`: the events an organiser holds a role on, next first, with what may be done there.
use super::event::model::{Event, Phase, Sitting};
use super::event::{card, store as events, when};
use crate::access::account::model::{Grant, Place};
use crate::access::account::store::grants;
use crate::access::frame::{DeskPage, desk, house_nav};
use crate::access::session::SignedIn;
use crate::access::{Permit, UseDesk};
use crate::app::App;
use crate::i18n::Translate;
use crate::kernel::EventId;
use crate::paths;
use crate::ui::parts::Heading;
use crate::ui::{Cell, Column, Row, Table, bdi};
use crate::web::reply::page;
use crate::web::{Answer, Routes};
use axum::extract::State;
use chrono::{DateTime, Utc};
use maud::{Markup, html};
use std::collections::HashMap;

pub fn routes() -> Routes {
    Routes::default().get(mine)
}

async fn mine(permit: Permit<UseDesk>, at: paths::Desk, State(app): State<App>) -> Answer {
    let held = grants::of(app.db.read(), permit.who().account).await?;
    let mut found = events::all(app.db.read()).await?;
    let reviewed = grants::reviewed(app.db.read(), permit.who().account).await?;
    let works = |event: &Event| permit.who().is_admin || holds(&held, event);
    found.retain(|event| works(event) || reviewed.contains(&event.id));
    let only_reviews = |event: &&Event| !works(event);
    let only_reviewed: Vec<EventId> = found.iter().filter(only_reviews).map(|event| event.id).collect();
    let ids: Vec<EventId> = found.iter().map(|event| event.id).collect();
    let sittings = events::sittings_of(app.db.read(), &ids).await?;
    let now = app.clock.now();
    found.sort_by_key(|event| place(event, &sittings, now));
    let list = List {
        who: permit.who(),
        events: &found,
        sittings: &sittings,
        only_reviewed: &only_reviewed,
    };
    let title = permit.lang().t().desk_events_title();
    page(desk(
        permit.who(),
        DeskPage::new(title, at, house_nav(permit.who(), paths::Desk), list.main(now)),
    ))
}

fn holds(held: &[Grant], event: &Event) -> bool {
    held.iter().any(|grant| match grant.place {
        Place::Event(id) => id == event.id,
        Place::Process(id) => id == event.process,
    })
}

type Sittings = HashMap<EventId, Vec<Sitting>>;

/// Open and coming events first, each by its first day; past ones last.
fn place(event: &Event, sittings: &Sittings, now: DateTime<Utc>) -> (bool, Option<DateTime<Utc>>) {
    let days = sittings.get(&event.id).map_or(&[][..], Vec::as_slice);
    (
        event.phase(days, now) == Phase::Past,
        days.first().map(|sitting| sitting.starts_at),
    )
}

struct List<'a> {
    who: &'a SignedIn,
    events: &'a [Event],
    sittings: &'a Sittings,
    /// Where this person scores nominations and does nothing else.
    only_reviewed: &'a [EventId],
}

impl List<'_> {
    fn main(&self, now: DateTime<Utc>) -> Markup {
        let t = self.who.lang.t();
        let columns = vec![
            Column::new(t.desk_events_event()),
            Column::new(t.desk_events_kind()),
            Column::new(t.desk_events_days()),
            Column::new(t.desk_events_registration()),
        ];
        let rows = self.events.iter().map(|event| self.row(event, now)).collect();
        html! {
            (Heading { crumb: None, title: t.desk_events_title(), lead: Some(t.desk_events_lead()), actions: html! {} })
            (Table { caption_hidden: true, empty: (t.desk_events_none(), None),
                ..Table::new(self.who.lang, t.desk_events_title(), columns, rows) })
        }
    }

    fn row(&self, event: &Event, now: DateTime<Utc>) -> Row {
        let (lang, t) = (self.who.lang, self.who.lang.t());
        let days = self.sittings.get(&event.id).map_or(&[][..], Vec::as_slice);
        let registration = match event.phase(days, now) {
            Phase::Open => t.desk_events_open(),
            Phase::Upcoming => t.desk_events_closed(),
            Phase::Past => t.desk_events_past(),
        };
        let href = if self.only_reviewed.contains(&event.id) {
            paths::Reviews { event: event.id }.to_string()
        } else {
            paths::Dashboard { event: event.id }.to_string()
        };
        let name = html! { a href=(href) { (bdi(event.name(lang))) } };
        Row::new(vec![
            Cell::Html(name),
            Cell::Text(card::kind(lang, event.kind)),
            Cell::Text(when::days(lang, days)),
            Cell::Text(registration),
        ])
    }
}
