//! Which contacts a filter lets through: the list, the export and an audience ask the same question.
use super::import::{Run, import};
use crate::support::seed::Setting;
use crate::support::world::World;
use tashawur::directory::contact::filter::{Filter, Grouped, Reach, Sort};
use tashawur::directory::contact::store;
use tashawur::kernel::Lang;

const LIST: &str = "name,email,organisation,group,country,language,do not contact\n\
    أحمد العليّ,a.ali_1@union.example,Union of Docks,workers,LB,ar,\n\
    Mona Haddad,mona@union.example,Union of Docks,women,,fr,yes\n\
    Élodie Martin,elodie@free.example,100% Élan,,TN,fr,\n\
    Bob O'Brien,bob@free.example,,business,LB,en,no\n";

async fn names(world: &World, setting: &Setting, filter: Filter) -> Vec<String> {
    let found = store::all(world.app.db.read(), setting.process, &filter, Sort::Name)
        .await
        .unwrap();
    let count = store::count(world.app.db.read(), setting.process, &filter)
        .await
        .unwrap();
    assert_eq!(count, found.len() as u64, "{filter:?}");
    found.iter().map(|contact| contact.name.as_str().to_owned()).collect()
}

fn text(typed: &str) -> Filter {
    Filter {
        text: typed.into(),
        ..Filter::default()
    }
}

#[tokio::test]
async fn search_finds_every_spelling() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    for (typed, found) in [
        ("احمد", vec!["أحمد العليّ"]),
        ("العلي أحمد", vec!["أحمد العليّ"]),
        ("OBRIEN", vec!["Bob O'Brien"]),
        ("elodie", vec!["Élodie Martin"]),
        ("docks", vec!["Mona Haddad", "أحمد العليّ"]),
        ("mona docks", vec!["Mona Haddad"]),
        ("A.Ali_1@union", vec!["أحمد العليّ"]),
        ("100%", vec!["Élodie Martin"]),
        ("%", vec!["Élodie Martin"]),
        ("nobody", vec![]),
        ("'; DROP TABLE contact; --", vec![]),
    ] {
        assert_eq!(names(&world, &setting, text(typed)).await, found, "{typed}");
    }
    assert_eq!(names(&world, &setting, text("  ")).await.len(), 4);
}

#[tokio::test]
async fn filters_narrow_together() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    let (workers, women) = (setting.group("workers"), setting.group("women"));
    let all = Filter::default;
    for (filter, found) in [
        (
            Filter {
                groups: vec![workers],
                ..all()
            },
            vec!["أحمد العليّ"],
        ),
        (
            Filter {
                groups: vec![workers, women],
                ..all()
            },
            vec!["Mona Haddad", "أحمد العليّ"],
        ),
        (
            Filter {
                grouped: Grouped::No,
                ..all()
            },
            vec!["Élodie Martin"],
        ),
        (
            Filter {
                countries: vec!["LB".into()],
                ..all()
            },
            vec!["Bob O'Brien", "أحمد العليّ"],
        ),
        (
            Filter {
                countries: vec!["LB".into()],
                langs: vec![Lang::En],
                ..all()
            },
            vec!["Bob O'Brien"],
        ),
        (
            Filter {
                reach: Reach::DoNotContact,
                ..all()
            },
            vec!["Mona Haddad"],
        ),
        (
            Filter {
                reach: Reach::MayContact,
                langs: vec![Lang::Fr],
                ..all()
            },
            vec!["Élodie Martin"],
        ),
    ] {
        assert_eq!(names(&world, &setting, filter.clone()).await, found, "{filter:?}");
    }
}

#[tokio::test]
async fn pages_neither_repeat_nor_lose_anybody() {
    let world = World::new().await;
    let setting = world.event(|_| ()).await;
    import(&world, &setting, LIST.as_bytes(), Run::Real).await;
    for sort in [
        Sort::Name,
        Sort::NameDown,
        Sort::Organisation,
        Sort::OrganisationDown,
        Sort::Newest,
    ] {
        let mut seen = Vec::new();
        for offset in 0..4 {
            let filter = Filter::default();
            let page = store::page(world.app.db.read(), setting.process, (&filter, sort), (offset, 1))
                .await
                .unwrap();
            seen.extend(page.into_iter().map(|contact| contact.id));
        }
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), 4, "{sort:?}");
    }
    let ids: Vec<_> = {
        let found = store::all(world.app.db.read(), setting.process, &Filter::default(), Sort::Name)
            .await
            .unwrap();
        found.iter().take(2).map(|contact| contact.id).collect()
    };
    assert_eq!(
        store::by_ids(world.app.db.read(), setting.process, &ids)
            .await
            .unwrap()
            .len(),
        2
    );
}
