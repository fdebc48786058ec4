//! A database from before targets of one session: what it holds is kept, and goes on.
use super::planned::Aim;
use super::tryout::{KARIM, Panel};
use crate::support::old::{run, step};
use migrations::SchemaManager;
use sea_orm::{ConnectionTrait, Database};
use tashawur::kernel::ExtensionId;
use tashawur::speakers::call::model::{Bound, Dimension, Scope, Unit};
use tashawur::speakers::call::store as calls;

const WOMEN: Aim = (Dimension::Gender, "woman", Bound::AtLeast, 50, Unit::Share);
const YOUNG: Aim = (Dimension::Age, "under_30", Bound::AtLeast, 1, Unit::Persons);

#[tokio::test]
async fn an_old_database_keeps_its_targets_and_reasons() {
    let panel = Panel::scoped(&[(WOMEN, Scope::Event), (YOUNG, Scope::Sitting)]).await;
    panel.offers(&KARIM).await;
    let app = &panel.world.app;
    let db = Database::connect(&app.settings.database_url).await.unwrap();
    let manager = SchemaManager::new(&db);
    step("m0017_targets_and_moves").down(&manager).await.unwrap();
    let now = app.clock.now();
    for reason in ["No trade union yet", "لا نقابات بعد"] {
        run(
            &db,
            "INSERT INTO call_extension (id, call_id, closed, closes, reason, at)
             VALUES ($1, $2, '2021-01-01T00:00', '2021-02-01T00:00', $3, $4)",
            vec![
                ExtensionId::new(now, &app.chance).uuid().into(),
                panel.call.uuid().into(),
                reason.into(),
                now.into(),
            ],
        )
        .await;
    }
    step("m0017_targets_and_moves").up(&manager).await.unwrap();
    let call = calls::find(app.db.read(), panel.setting.event).await.unwrap().unwrap();
    let kept: Vec<_> = call.targets.iter().map(|one| (one.dimension, one.scope)).collect();
    assert_eq!(
        kept,
        [(Dimension::Gender, Scope::Event)],
        "what the step before does not know is gone"
    );
    let reasons: Vec<_> = call.extensions.iter().map(|one| one.reason.clone()).collect();
    assert!(
        reasons
            .iter()
            .any(|one| one.en == "No trade union yet" && one.ar.is_empty())
    );
    assert!(reasons.iter().any(|one| one.ar == "لا نقابات بعد" && one.en.is_empty()));
    for nonsense in [
        "UPDATE call_target SET scope = 'nonsense'",
        "UPDATE call_target SET dimension = 'nonsense'",
    ] {
        assert!(db.execute_unprepared(nonsense).await.is_err(), "{nonsense}");
    }
    db.close().await.unwrap();
}
