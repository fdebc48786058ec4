//! `tashawur organiser add`: the first account, and the way back in for who lost everything.
use crate::access::account::actions::{Wanted, add};
use crate::app::App;
use clap::Subcommand;
use std::io::Write;

#[derive(Subcommand)]
pub enum What {
    /// Adds an organiser, or finds them again, and prints a one-time link that signs them in
    Add {
        #[arg(long)]
        email: String,
        #[arg(long)]
        name: String,
        /// viewer, organiser, owner or admin
        #[arg(long)]
        role: String,
        /// The word in the event's address; every role but admin is held on an event
        #[arg(long)]
        event: Option<String>,
    },
}

pub async fn run(app: App, what: What) -> anyhow::Result<()> {
    let What::Add {
        email,
        name,
        role,
        event,
    } = &what;
    let wanted = Wanted {
        email,
        name,
        role,
        event: event.as_deref(),
    };
    let link = add(&app, wanted).await?;
    writeln!(std::io::stdout(), "{link}")?;
    app.db.close().await;
    Ok(())
}
