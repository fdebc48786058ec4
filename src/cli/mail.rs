//! What an operator says about mail: "this is the only live copy".
use crate::app::App;
use crate::db::{Actor, Audit};
use crate::mail::live;

/// Lets mail go out again after a restore, a move or a clone.
pub async fn live_copy(app: App) -> anyhow::Result<()> {
    let tx = app.db.write(Actor::Command).await?;
    let doubt = live::doubt(&app, &tx).await?;
    live::confirm(&app, &tx).await?;
    let line = Audit {
        at: app.clock.now(),
        action: "mail.live_copy",
        process: None,
        event: None,
        subject: "installation",
        subject_id: None,
        detail: doubt.map(|doubt| doubt.word().to_owned()).unwrap_or_default(),
    };
    tx.audit(line).await?;
    tx.commit().await?;
    println!("This is the live copy: its worker sends mail.");
    app.db.close().await;
    Ok(())
}
