//! `tashawur serve` and `tashawur worker`: start, wait for a signal, end what was begun.
#![allow(clippy::disallowed_methods, reason = "background work begins here")]
use crate::app::App;
use crate::jobs;
use crate::site;
use anyhow::Context;
use std::future::IntoFuture;
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio_util::sync::CancellationToken;

/// How long running requests may take after the signal.
const PATIENCE: Duration = Duration::from_secs(10);

/// Whether this process also delivers mail and keeps the clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Work {
    Here,
    Elsewhere,
}

/// The web site, until a signal.
pub async fn serve(app: App, work: Work) -> anyhow::Result<()> {
    let listener = listen(&app).await?;
    tracing::info!(address = %listener.local_addr()?, "listening");
    serve_on(app, listener, work, stop_signal()).await
}

/// The worker alone, until a signal.
pub async fn work(app: App) -> anyhow::Result<()> {
    jobs::run(app.clone(), stop_signal()).await?;
    app.db.close().await;
    Ok(())
}

/// The port, or a sentence that says which one is taken.
pub async fn listen(app: &App) -> anyhow::Result<TcpListener> {
    let at = app.settings.listen;
    TcpListener::bind(at)
        .await
        .with_context(|| format!("cannot listen on {at}: choose another port with --listen"))
}

/// Serves on a port that is already open; after `stop`, running requests are answered and jobs end what they began.
///
/// A site whose letters do not leave, or letters without the site they lead to, would fail in silence: when one of the
/// two ends with an error the other is stopped, and the error is the answer.
pub async fn serve_on(app: App, listener: TcpListener, work: Work, stop: CancellationToken) -> anyhow::Result<()> {
    let working = async {
        match work {
            Work::Here => jobs::run(app.clone(), stop.clone()).await,
            Work::Elsewhere => Ok(()),
        }
    };
    let serving = answer(app.clone(), listener, stop.clone());
    let (worked, served) = tokio::join!(or_stop(&stop, working), or_stop(&stop, serving));
    worked.and(served)?;
    app.db.close().await;
    Ok(())
}

async fn answer(app: App, listener: TcpListener, stop: CancellationToken) -> anyhow::Result<()> {
    let service = site::router(app).into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, service).with_graceful_shutdown(stop.clone().cancelled_owned());
    tokio::select! {
        served = serving.into_future() => served?,
        () = long_after(&stop) => tracing::warn!("some requests were cut off"),
    }
    Ok(())
}

async fn or_stop(stop: &CancellationToken, half: impl Future<Output = anyhow::Result<()>>) -> anyhow::Result<()> {
    let ended = half.await;
    if ended.is_err() {
        stop.cancel();
    }
    ended
}

/// A browser that keeps its connection open must not keep a stopping process alive.
async fn long_after(stop: &CancellationToken) {
    stop.cancelled().await;
    tokio::time::sleep(PATIENCE).await;
}

/// Cancelled at SIGTERM or Ctrl-C.
pub fn stop_signal() -> CancellationToken {
    let token = CancellationToken::new();
    let stop = token.clone();
    tokio::spawn(async move {
        let Ok(mut terminate) = signal(SignalKind::terminate()) else {
            return;
        };
        tokio::select! {
            _ = terminate.recv() => {}
            _ = tokio::signal::ctrl_c() => {}
        }
        stop.cancel();
    });
    token
}
