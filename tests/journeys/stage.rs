//! A world in which every page has something to show, and those who open them: anybody, a guest, an owner, an admin.
use crate::participation::focal_points::named;
use crate::participation::invited::{MONA, invited};
use crate::speakers::call::open_call;
use crate::support::crawl;
use crate::support::page::Page;
use crate::support::review::{AGENDA_2021, import_agenda};
use crate::support::visitor::Visitor;
use crate::support::world::World;
use chrono::Duration;
use sea_orm::{ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter};
use tashawur::access::link;
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{focal_point, registration};
use tashawur::demo;
use tashawur::kernel::{EventId, Lang, ProcessId};
use tashawur::programme::event::store as events;
use tashawur::site;
use tashawur::web::routes::Verb;

pub struct Stage {
    pub world: World,
    process: ProcessId,
    /// Those whose pages are shown; the first one's, where both have one.
    events: Vec<(EventId, String)>,
    token: String,
    /// The link of the first event's focal point.
    focal: String,
    owner: Visitor,
    admin: Visitor,
}

/// A page, how a picture of it is called, and who sees it.
pub struct Shown {
    pub name: String,
    pub page: Page,
}

impl Stage {
    /// As little as shows every page: what is looked for in a browser does not depend on how many rows there are.
    pub async fn small() -> Self {
        let world = World::new().await;
        let setting = world.event(|_| {}).await;
        import_agenda(&world, setting.event, AGENDA_2021).await;
        let token = invited(&world, &setting, &MONA).await;
        open_call(&world, &setting).await;
        named(&world, &setting).await;
        tashawur::jobs::tick(&world.app).await; // gives the event its reminder rules
        let events = vec![(setting.event, setting.slug.clone())];
        Self::with(world, setting.process, (events, token)).await
    }

    /// The demo: pages as full as they are in life.
    pub async fn demo() -> Self {
        let world = World::new().await;
        let minute_by_minute = |_: &str| {
            world.dial.advance(Duration::minutes(1));
        };
        demo::load(&world.app, "the organiser of the pictures", minute_by_minute)
            .await
            .expect("every form of the demo is taken");
        let mut shown = Vec::new();
        for slug in ["conference-2021", "dialogue-2020"] {
            let found = events::by_slug(world.app.db.read(), slug).await.expect("an event");
            shown.push(found.unwrap_or_else(|| panic!("the demo has {slug}")));
        }
        let token = somebody_confirmed(&world, shown[0].id).await;
        let process = shown[0].process;
        let events = shown.into_iter().map(|event| (event.id, event.slug)).collect();
        Self::with(world, process, (events, token)).await
    }

    async fn with(world: World, process: ProcessId, (events, token): (Vec<(EventId, String)>, String)) -> Self {
        let owner = world.organiser(Role::Owner, events[0].0).await;
        let admin = world.signed_in(world.account("admin@ministry.test").await).await;
        let focal = focal_link(&world, events[0].0).await;
        Self {
            world,
            process,
            events,
            token,
            focal,
            owner,
            admin,
        }
    }

    /// Every page there is in this language, and every form of them refused. In order of name.
    pub async fn pages(&self, lang: Lang) -> Vec<Shown> {
        self.speak(lang).await;
        let mut shown: Vec<Shown> = Vec::new();
        for mut visitor in [
            self.anybody(lang),
            self.guest().await,
            self.focal_point().await,
            self.owner.clone(),
            self.admin.clone(),
        ] {
            let starts = self.starts(lang);
            for (route, address) in
                crawl::pages(&mut visitor, &starts.iter().map(String::as_str).collect::<Vec<_>>()).await
            {
                let name = crawl::file_name(route);
                if shown.iter().any(|known| known.name == name) {
                    continue;
                }
                let page = visitor.get(&address).await.clone();
                let refused = refused(&visitor).await;
                shown.extend(refused.map(|page| Shown {
                    name: format!("{name}-refused"),
                    page,
                }));
                shown.push(Shown { name, page });
            }
        }
        shown.sort_by(|a, b| a.name.cmp(&b.name));
        shown
    }

    fn anybody(&self, lang: Lang) -> Visitor {
        // The mailbox opens to the machine itself only.
        let visitor = self.world.visitor().coming_from(([127, 0, 0, 1], 50_000).into());
        visitor.with_header("accept-language", lang.code())
    }

    async fn guest(&self) -> Visitor {
        let mut visitor = self.world.visitor();
        // Any of the three buttons opens the pages behind the link; this one only asks for a reason.
        visitor.post(&format!("{}/decline", self.token), &[]).await;
        visitor
    }

    async fn focal_point(&self) -> Visitor {
        let mut visitor = self.world.visitor();
        visitor.post(&format!("{}/organisation", self.focal), &[]).await;
        visitor
    }

    /// Every address that needs no more than the setting, and the personal link.
    fn starts(&self, lang: Lang) -> Vec<String> {
        let paths = site::table()
            .into_iter()
            .filter(|route| route.method == Verb::Get)
            .map(|route| route.path);
        let paths: Vec<&str> = paths.collect();
        let known = self.events.iter().flat_map(|(event, slug)| {
            paths.iter().map(move |path| {
                let path = path.replace("{lang}", lang.code()).replace("{slug}", slug);
                let path = path.replace("{process}", &self.process.to_string());
                path.replace("{event}", &event.to_string())
            })
        });
        let mut starts: Vec<String> = known.filter(|path| !path.contains('{')).collect();
        starts.push(self.token.clone());
        starts.push(self.focal.clone());
        starts
    }

    /// Everybody's own language, where the address does not say it.
    async fn speak(&self, lang: Lang) {
        let tx = self.world.app.db.write_machine().await.expect("a change");
        for table in ["account", "contact", "registration"] {
            let all = format!("UPDATE {table} SET lang = '{}'", lang.code());
            tx.execute_unprepared(&all).await.expect("a language");
        }
        tx.commit().await.expect("a language");
    }
}

/// The link of the one focal point of an event.
async fn focal_link(world: &World, event: EventId) -> String {
    let found = focal_point::Entity::find()
        .filter(focal_point::Column::EventId.eq(event))
        .one(world.app.db.read());
    let found = found.await.expect("a question").expect("a focal point");
    let link = link::by_id(world.app.db.read(), found.link_id, world.app.clock.now());
    let link = link.await.expect("a question").expect("a living link");
    format!("/p/{}", link.token(&world.app).as_str())
}

/// The personal link of somebody who has a place.
async fn somebody_confirmed(world: &World, event: EventId) -> String {
    let found = registration::Entity::find()
        .filter(registration::Column::EventId.eq(event))
        .filter(registration::Column::State.eq(registration::State::Confirmed))
        .one(world.app.db.read());
    let found = found.await.expect("a question").expect("somebody confirmed");
    let link = link::by_id(world.app.db.read(), found.link_id, world.app.clock.now());
    let link = link.await.expect("a question").expect("a living link");
    format!("/p/{}", link.token(&world.app).as_str())
}

/// The page with its first form refused: everything empty, its button pressed.
async fn refused(visitor: &Visitor) -> Option<Page> {
    for button in visitor.page().all("main form[method=post] button") {
        let mut again = visitor.clone();
        let page = again.empty().press(&button).await;
        assert!(
            page.status() < 500,
            "{button} on {}: {}",
            visitor.page().address(),
            page.status()
        );
        if page.status() == 422 {
            return Some(page.clone());
        }
    }
    None
}
