//! A real browser: Debian's headless Chromium through chromedriver, with axe-core for the accessibility checks.
use axum::Router;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::{Value, json};
use std::{
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::Duration,
};

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
        let Value::Object(wishes) = capabilities(&chromium, profile.path()) else {
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

fn capabilities(chromium: &Path, profile: &Path) -> Value {
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
    json!({"goog:chromeOptions": {"binary": chromium, "args": arguments}})
}

struct Driver {
    process: Child,
    port: u16,
}

impl Driver {
    fn start(chromedriver: &PathBuf) -> Self {
        let mut command = Command::new(chromedriver);
        let mut process = command
            .arg("--port=0")
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("chromedriver starts");
        let said = BufReader::new(process.stdout.take().expect("a pipe")).lines();
        let ready = |line: std::io::Result<String>| {
            let line = line.ok()?;
            line.split_once("successfully on port ")?
                .1
                .trim_end_matches('.')
                .parse()
                .ok()
        };
        let port = said.into_iter().find_map(ready).expect("chromedriver says its port");
        Self { process, port }
    }

    fn url(&self) -> String {
        format!("http://127.0.0.1:{}", self.port)
    }

    /// One request over a connection of its own; blocking, so that `Drop` can use it too.
    fn ask(&self, method: &str, path: &str, body: &str) -> std::io::Result<Value> {
        let mut stream = TcpStream::connect(("127.0.0.1", self.port))?;
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        write!(
            stream,
            "{method} {path} HTTP/1.1\r\nHost: 127.0.0.1:{}\r\nConnection: close\r\n",
            self.port
        )?;
        write!(
            stream,
            "Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
            body.len()
        )?;
        answer_of(BufReader::new(stream))
    }
}

/// Chromedriver keeps its connections open: the head says how much to read.
fn answer_of(mut stream: BufReader<TcpStream>) -> std::io::Result<Value> {
    let (mut head, mut length) = (String::new(), 0);
    while stream.read_line(&mut head)? > 2 {
        let line = head.lines().last().unwrap_or_default().to_ascii_lowercase();
        length = line
            .strip_prefix("content-length:")
            .map_or(length, |number| number.trim().parse().unwrap_or(0));
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    let body: Value = serde_json::from_slice(&body)?;
    if head.starts_with("HTTP/1.1 200") {
        Ok(body)
    } else {
        Err(std::io::Error::other(body.to_string()))
    }
}

impl Drop for Driver {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn base64(text: &str) -> Vec<u8> {
    const ALPHABET: &[u8] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let (mut bytes, mut held, mut bits) = (Vec::new(), 0_u32, 0);
    for value in text
        .bytes()
        .filter_map(|byte| ALPHABET.iter().position(|known| *known == byte))
    {
        held = held << 6 | u32::try_from(value).expect("below 64");
        bits += 6;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from(held >> bits & 0xff).expect("one byte"));
        }
    }
    bytes
}
