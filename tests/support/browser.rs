//! A real browser: Debian's headless Chromium through chromedriver, with axe-core for the accessibility checks.
use super::driver::{Driver, base64};
use super::wire::HOST;
use axum::Router;
use fantoccini::elements::Element;
use fantoccini::{Client, ClientBuilder, Locator};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::net::SocketAddr;
use std::path::Path;
use std::time::Duration;
use tashawur::kernel::Lang;

const AXE: &str = include_str!("axe/axe.min.js");
const RUN_AXE: &str = "const done = arguments[arguments.length - 1];
    axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations), e => done([{id: String(e), nodes: []}]));";

/// Closed with this value, panic or not.
pub struct Browser {
    pub client: Client,
    session: String,
    driver: Driver,
    _profile: tempfile::TempDir,
}

/// One accessibility rule that a page breaks, and where.
#[derive(Debug)]
pub struct Violation {
    pub rule: String,
    pub help: String,
    pub places: Vec<String>,
}

impl Browser {
    /// `None`, and one line that says so, when Chromium or its driver is not on this machine.
    pub async fn open() -> Option<Self> {
        Self::open_with(&[]).await
    }

    /// Somebody who reads this language, to whom the host that letters link to is the site at this address.
    pub async fn open_for(lang: Lang, site: &str) -> Option<Self> {
        let at = site.trim_start_matches("http://");
        let wishes = [
            format!("--accept-lang={}", lang.code()),
            format!("--host-resolver-rules=MAP {HOST} {at}"),
        ];
        Self::open_with(&wishes).await
    }

    async fn open_with(wishes: &[String]) -> Option<Self> {
        let found = |name: &str| {
            std::env::split_paths(&std::env::var_os("PATH")?)
                .map(|dir| dir.join(name))
                .find(|file| file.is_file())
        };
        let (Some(chromium), Some(chromedriver)) = (found("chromium"), found("chromedriver")) else {
            eprintln!("left out: no chromium with chromedriver on this machine");
            return None;
        };
        let driver = Driver::start(&chromedriver);
        let profile = tempfile::tempdir().expect("a folder for the browser");
        let mut builder = ClientBuilder::new(HttpConnector::new());
        let Value::Object(wishes) = capabilities(&chromium, profile.path(), wishes) else {
            unreachable!("written as an object")
        };
        let client = builder
            .capabilities(wishes)
            .connect(&driver.url())
            .await
            .expect("chromium starts");
        let session = client.session_id().await.expect("a session").expect("an id");
        Some(Self {
            client,
            session,
            driver,
            _profile: profile,
        })
    }

    /// A window of this size in CSS pixels, also below the 500 that Chromium's own windows keep.
    pub fn resize(&self, width: u32, height: u32) {
        let size = json!({"width": width, "height": height, "deviceScaleFactor": 1, "mobile": width < 600});
        self.devtools("Emulation.setDeviceMetricsOverride", &size);
    }

    pub async fn goto(&self, url: &str) {
        self.client
            .goto(url)
            .await
            .unwrap_or_else(|problem| panic!("{url}: {problem}"));
    }

    /// Clicks what this XPath finds first.
    pub async fn click(&self, xpath: &str) {
        let found = self.find(xpath).await;
        found
            .click()
            .await
            .unwrap_or_else(|problem| panic!("{xpath}: {problem}"));
    }

    /// Replaces what stands in the field with this label.
    pub async fn fill(&self, label: &str, text: &str) {
        let xpath = format!("//*[@id=//label[starts-with(normalize-space(.), '{label}')]/@for]");
        let field = self.find(&xpath).await;
        field.clear().await.expect("a field can be emptied");
        field.send_keys(text).await.expect("a field takes letters");
    }

    /// What a person can read on the page that is open.
    pub async fn text(&self) -> String {
        let body = self.find("//body").await;
        body.text().await.expect("a page has text")
    }

    /// The first element this XPath finds, as soon as it is there.
    pub async fn find(&self, xpath: &str) -> Element {
        let wait = self.client.wait().at_most(Duration::from_secs(20));
        match wait.for_element(Locator::XPath(xpath)).await {
            Ok(found) => found,
            Err(problem) => {
                let at = self.client.current_url().await;
                panic!("{xpath}: {problem} at {at:?}")
            }
        }
    }

    /// The whole page, not only what fits the window.
    pub fn screenshot(&self, file: &Path) {
        let size = &self.devtools("Page.getLayoutMetrics", &json!({}))["value"]["cssContentSize"];
        let whole = json!({"x": 0, "y": 0, "width": size["width"], "height": size["height"], "scale": 1});
        let wish = json!({"format": "png", "captureBeyondViewport": true, "clip": whole});
        let answer = self.devtools("Page.captureScreenshot", &wish);
        let png = base64(answer["value"]["data"].as_str().expect("a picture"));
        std::fs::create_dir_all(file.parent().expect("a folder")).expect("the folder for pictures");
        std::fs::write(file, png).expect("the picture is written");
    }

    /// Everything axe-core finds against the page that is open.
    pub async fn axe(&self) -> Vec<Violation> {
        self.client.execute(AXE, vec![]).await.expect("axe-core loads");
        let found = self.client.execute_async(RUN_AXE, vec![]).await.expect("axe-core runs");
        found.as_array().into_iter().flatten().map(Violation::read).collect()
    }

    /// How many pixels the page is wider than its window (0: no sideways scrolling).
    pub async fn overflow(&self) -> i64 {
        let script = "const e = document.documentElement; return e.scrollWidth - e.clientWidth;";
        self.client
            .execute(script, vec![])
            .await
            .expect("a number")
            .as_i64()
            .expect("a number")
    }

    fn devtools(&self, command: &str, parameters: &Value) -> Value {
        let body = json!({"cmd": command, "params": parameters}).to_string();
        let path = format!("/session/{}/goog/cdp/execute", self.session);
        self.driver
            .ask("POST", &path, &body)
            .unwrap_or_else(|problem| panic!("{command}: {problem}"))
    }
}

impl Drop for Browser {
    fn drop(&mut self) {
        let _ = self.driver.ask("DELETE", &format!("/session/{}", self.session), "");
    }
}

impl Violation {
    fn read(found: &Value) -> Self {
        let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
        let nodes = found["nodes"].as_array().into_iter().flatten();
        let places = nodes
            .map(|node| format!("{} {}", node["target"], text(&node["html"])))
            .collect();
        Self {
            rule: text(&found["id"]),
            help: text(&found["help"]),
            places,
        }
    }
}

/// Serves a router on a free port of loopback until the test ends; gives back `http://127.0.0.1:PORT`.
pub async fn serve(router: Router) -> String {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
    let address = listener.local_addr().expect("a bound port");
    let service = router.into_make_service_with_connect_info::<SocketAddr>();
    tokio::spawn(async move { axum::serve(listener, service).await });
    format!("http://{address}")
}

fn capabilities(chromium: &Path, profile: &Path, wishes: &[String]) -> Value {
    let profile = format!("--user-data-dir={}", profile.display());
    let arguments = [
        "--headless",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--hide-scrollbars",
        "--force-prefers-reduced-motion",
        &profile,
    ];
    let arguments: Vec<&str> = arguments.into_iter().chain(wishes.iter().map(String::as_str)).collect();
    json!({"goog:chromeOptions": {"binary": chromium, "args": arguments}})
}
