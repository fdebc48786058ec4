//! `tashawur demo`: the main job on real input, ready to be tried.
use super::serve::{self, Work};
use crate::app::App;
use crate::config::{Settings, keys::write_private};
use crate::demo;
use anyhow::Context;
use std::io::Write;
use std::path::Path;

/// Everything the demo keeps in its folder; nothing else there is ever touched.
const OURS: [&str; 5] = [
    "tashawur.db",
    "tashawur.db-wal",
    "tashawur.db-shm",
    "key",
    "organiser-password",
];
/// Written when loading is complete: a demo that was interrupted before is loaded anew.
const LOADED: &str = "loaded";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Begin {
    /// Keep the data and the password of the last start.
    Again,
    Afresh,
}

/// Loads the demo if it is not there yet, says where everything is, and serves it.
pub async fn run(settings: Settings, begin: Begin) -> anyhow::Result<()> {
    let loaded = settings.data.join(LOADED);
    if begin == Begin::Afresh || !loaded.exists() {
        remove_old(&settings.data)?;
    }
    let app = super::open(settings).await?;
    // The port first: who has no port needs no data.
    let listener = serve::listen(&app).await?;
    let password = password(&app)?;
    if !loaded.exists() {
        demo::load(&app, &password, |what| eprintln!("loading {what} …")).await?;
        write_private(&loaded, b"")?;
    }
    print_addresses(&app, &password).await?;
    serve::serve_on(app, listener, Work::Here, serve::stop_signal()).await
}

fn remove_old(data: &Path) -> anyhow::Result<()> {
    for name in OURS.into_iter().chain([LOADED]) {
        let path = data.join(name);
        if path.exists() {
            std::fs::remove_file(&path).with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    Ok(())
}

/// Drawn once, kept where only its owner may read.
fn password(app: &App) -> anyhow::Result<String> {
    let path = app.settings.data.join("organiser-password");
    if let Ok(kept) = std::fs::read_to_string(&path) {
        return Ok(kept.trim().to_owned());
    }
    let drawn = crate::kernel::hex(&app.chance.bytes::<10>());
    write_private(&path, drawn.as_bytes()).with_context(|| format!("{} cannot be written", path.display()))?;
    Ok(drawn)
}

async fn print_addresses(app: &App, password: &str) -> anyhow::Result<()> {
    let base = app.base_url();
    let invitation = demo::fresh_link(app)
        .await?
        .unwrap_or_else(|| "everybody has answered".to_owned());
    let mut out = std::io::stdout().lock();
    writeln!(out, "Public site:  {base}/")?;
    writeln!(
        out,
        "Organiser:    {base}{}  {}  {password}",
        crate::paths::SignIn,
        demo::ORGANISER
    )?;
    writeln!(out, "Invitation:   {invitation}")?;
    writeln!(out, "Mailbox:      {base}{}", crate::paths::Mailbox)?;
    Ok(out.flush()?)
}
