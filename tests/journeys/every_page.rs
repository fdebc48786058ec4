//! Every page in three languages in a real browser: no barrier that axe-core knows, no sideways scrolling on a small
//! screen, and pictures of all of them when asked (`tests/shots`).
use super::stage::{Shown, Stage};
use crate::house::expect_none;
use crate::support::browser::{Browser, serve};
use crate::support::crawl;
use crate::support::page::Page;
use crate::support::world::Engine;
use axum::{Router, extract::Path, http::HeaderValue, http::header, routing::get};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use tashawur::kernel::Lang;
use tashawur::site;
use tashawur::web::routes::Verb;

/// A phone of the smallest kind, or a desk at 400 %; and a desk.
const WIDTHS: [u32; 2] = [320, 1280];
const PICTURE_WIDTHS: [u32; 2] = [390, 1280];

#[tokio::test(flavor = "multi_thread")]
async fn no_page_has_a_barrier_in_the_browser() {
    if Engine::under_test() == Engine::Postgres {
        return; // the same pages, whatever keeps them
    }
    let Some(browser) = Browser::open().await else { return };
    let stage = Stage::small().await;
    let gallery = Gallery::open(&stage).await;
    let mut barriers = Vec::new();
    for lang in Lang::ALL {
        for shown in stage.pages(lang).await {
            gallery.show(&browser, &shown).await;
            for width in WIDTHS {
                browser.resize(width, 900);
                let place = format!("{}-{}-{width}", shown.name, lang.code());
                let overflow = browser.overflow().await;
                barriers.extend((overflow > 0).then(|| format!("{place}: {overflow} px too wide")));
                let found = browser.axe().await.into_iter();
                barriers.extend(found.map(|it| format!("{place}: {} ({}) {:?}", it.rule, it.help, it.places)));
            }
        }
    }
    expect_none(barriers);
}

/// Runs when `TASHAWUR_TEST_SHOTS` names a folder.
#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_pictured_in_the_browser() {
    let Some(folder) = std::env::var_os("TASHAWUR_TEST_SHOTS").map(PathBuf::from) else {
        return;
    };
    let Some(browser) = Browser::open().await else {
        panic!("pictures need chromium with chromedriver")
    };
    let stage = Stage::demo().await;
    let gallery = Gallery::open(&stage).await;
    for lang in Lang::ALL {
        let pages = stage.pages(lang).await;
        for route in unseen(&pages) {
            eprintln!("no page in {}: {route}", lang.code());
        }
        for shown in pages {
            gallery.show(&browser, &shown).await;
            for width in PICTURE_WIDTHS {
                browser.resize(width, 900);
                browser.screenshot(&folder.join(format!("{}-{}-{width}.png", shown.name, lang.code())));
            }
        }
    }
}

/// Routes of which no link showed a page: files, redirects, or a page nobody can reach.
fn unseen(pages: &[Shown]) -> Vec<&'static str> {
    let gets = site::table()
        .into_iter()
        .filter(|route| route.method == Verb::Get)
        .map(|route| route.path);
    gets.filter(|route| !pages.iter().any(|shown| shown.name == crawl::file_name(route)))
        .collect()
}

type OnShow = Arc<Mutex<Option<Page>>>;

/// Shows a page as its visitor got it, beside the site's own styles and pictures: a browser need not sign in.
struct Gallery {
    address: String,
    on_show: OnShow,
}

impl Gallery {
    async fn open(stage: &Stage) -> Self {
        let on_show = OnShow::default();
        let shelf = on_show.clone();
        let page = async move |Path(_): Path<String>| {
            let page = shelf.lock().expect("one at a time").clone().expect("a page is on show");
            let policy = page.header("content-security-policy").unwrap_or("default-src 'self'");
            let policy = HeaderValue::from_str(policy).expect("a header's value");
            let kind = HeaderValue::from_static("text/html; charset=utf-8");
            let headers = [(header::CONTENT_TYPE, kind), (header::CONTENT_SECURITY_POLICY, policy)];
            (headers, page.body().to_vec())
        };
        let router = Router::new()
            .route("/on-show/{name}", get(page))
            .fallback_service(stage.world.router());
        let address = serve(router).await;
        Self { address, on_show }
    }

    async fn show(&self, browser: &Browser, shown: &Shown) {
        *self.on_show.lock().expect("one at a time") = Some(shown.page.clone());
        browser.goto(&format!("{}/on-show/{}", self.address, shown.name)).await;
    }
}
