//! A world in which every page has something to show, and those who open them: anybody, a guest, an owner, an admin.
use crate::participation::invited::{MONA, invited};
use crate::support::crawl;
use crate::support::page::Page;
use crate::support::review::{AGENDA_2021, import_agenda};
use crate::support::seed::Setting;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::ConnectionTrait;
use tashawur::db::entities::role_grant::Role;
use tashawur::kernel::Lang;
use tashawur::site;
use tashawur::web::routes::Verb;

pub struct Stage {
    pub world: World,
    setting: Setting,
    token: String,
    owner: Visitor,
    admin: Visitor,
}

/// A page, how a picture of it is called, and who sees it.
pub struct Shown {
    pub name: String,
    pub page: Page,
}

impl Stage {
    pub async fn new() -> Self {
        let world = World::new().await;
        let setting = world.event(|_| {}).await;
        import_agenda(&world, setting.event, AGENDA_2021).await;
        let token = invited(&world, &setting, &MONA).await;
        let owner = world.organiser(Role::Owner, setting.event).await;
        let admin = world.signed_in(world.account("admin@ministry.test").await).await;
        Self {
            world,
            setting,
            token,
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

    /// Every address that needs no more than the setting, and the personal link.
    fn starts(&self, lang: Lang) -> Vec<String> {
        let paths = site::table()
            .into_iter()
            .filter(|route| route.method == Verb::Get)
            .map(|route| route.path);
        let known = paths.map(|path| {
            let path = path
                .replace("{lang}", lang.code())
                .replace("{slug}", &self.setting.slug);
            let path = path.replace("{process}", &self.setting.process.to_string());
            path.replace("{event}", &self.setting.event.to_string())
        });
        let mut starts: Vec<String> = known.filter(|path| !path.contains('{')).collect();
        starts.push(self.token.clone());
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
