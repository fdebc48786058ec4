//! A small HTTP/1.1 client that keeps its connection: it shares the cores with the server, so it does little.
use anyhow::{Context, bail, ensure};
use std::net::SocketAddr;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// What a browser says with everything it asks for, but for the kind of answer it unpacks.
const BROWSER: &str = "host: 127.0.0.1\r\nuser-agent: speed\r\naccept: text/html,*/*;q=0.8\r\n\
                       accept-language: en\r\nsec-fetch-site: same-origin\r\n";

pub struct Client {
    stream: TcpStream,
    /// Read, not yet used.
    rest: Vec<u8>,
    pub cookie: Option<String>,
    pub encoding: Encoding,
}

/// Whether answers are asked for as a browser does, or plain so that they can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Encoding {
    Plain,
    Gzip,
}

pub struct Reply {
    pub status: u16,
    head: String,
    pub body: Vec<u8>,
}

impl Client {
    pub async fn connect(address: SocketAddr) -> anyhow::Result<Self> {
        let stream = TcpStream::connect(address).await?;
        stream.set_nodelay(true)?;
        Ok(Self {
            stream,
            rest: Vec::with_capacity(128 * 1024),
            cookie: None,
            encoding: Encoding::Plain,
        })
    }

    pub async fn get(&mut self, path: &str) -> anyhow::Result<Reply> {
        self.ask("GET", path, None).await
    }

    /// Sends a form; keeps the cookie of the answer.
    pub async fn post(&mut self, path: &str, form: &str) -> anyhow::Result<Reply> {
        let reply = self.ask("POST", path, Some(form)).await?;
        if let Some(set) = reply.header("set-cookie") {
            self.cookie = set.split(';').next().map(str::to_owned);
        }
        Ok(reply)
    }

    async fn ask(&mut self, method: &str, path: &str, form: Option<&str>) -> anyhow::Result<Reply> {
        let mut request = format!("{method} {path} HTTP/1.1\r\n{BROWSER}");
        if self.encoding == Encoding::Gzip {
            request.push_str("accept-encoding: gzip, deflate, br, zstd\r\n");
        }
        if let Some(cookie) = &self.cookie {
            request.push_str(&format!("cookie: {cookie}\r\n"));
        }
        if let Some(form) = form {
            let length = form.len();
            request.push_str("content-type: application/x-www-form-urlencoded\r\n");
            request.push_str(&format!("content-length: {length}\r\n"));
        }
        request.push_str("\r\n");
        request.push_str(form.unwrap_or_default());
        self.stream.write_all(request.as_bytes()).await?;
        self.reply().await
    }

    async fn reply(&mut self) -> anyhow::Result<Reply> {
        let end = loop {
            if let Some(at) = find(&self.rest, b"\r\n\r\n") {
                break at;
            }
            self.more().await?;
        };
        let head = String::from_utf8_lossy(&self.rest[..end]).into_owned();
        self.rest.drain(..end + 4);
        let status = head.get(9..12).context("a status line")?.parse()?;
        let body = match value(&head, "content-length") {
            Some(length) => self.take(length.parse()?).await?,
            None if value(&head, "transfer-encoding").is_some() => self.chunks().await?,
            None => Vec::new(),
        };
        Ok(Reply { status, head, body })
    }

    async fn chunks(&mut self) -> anyhow::Result<Vec<u8>> {
        let mut body = Vec::new();
        loop {
            let end = loop {
                if let Some(at) = find(&self.rest, b"\r\n") {
                    break at;
                }
                self.more().await?;
            };
            let size = usize::from_str_radix(std::str::from_utf8(&self.rest[..end])?.trim(), 16)?;
            self.rest.drain(..end + 2);
            body.extend(self.take(size).await?);
            ensure!(self.take(2).await? == b"\r\n", "a chunk ends with its line");
            if size == 0 {
                return Ok(body);
            }
        }
    }

    async fn take(&mut self, length: usize) -> anyhow::Result<Vec<u8>> {
        while self.rest.len() < length {
            self.more().await?;
        }
        let rest = self.rest.split_off(length);
        Ok(std::mem::replace(&mut self.rest, rest))
    }

    async fn more(&mut self) -> anyhow::Result<()> {
        self.rest.reserve(64 * 1024);
        if self.stream.read_buf(&mut self.rest).await? == 0 {
            bail!("the server closed the connection");
        }
        Ok(())
    }
}

impl Reply {
    fn header(&self, name: &str) -> Option<&str> {
        value(&self.head, name)
    }

    pub fn expect(self, status: u16) -> anyhow::Result<Self> {
        ensure!(
            self.status == status,
            "answered {} instead of {status}: {}",
            self.status,
            String::from_utf8_lossy(&self.body)
                .chars()
                .take(400)
                .collect::<String>()
        );
        Ok(self)
    }

    /// The address a form on this page is sent to: the first that begins with `start`.
    pub fn action(&self, start: &str) -> anyhow::Result<String> {
        let body = std::str::from_utf8(&self.body)?;
        let at = body
            .find(&format!("action=\"{start}"))
            .context("the page has the form")?;
        let rest = &body[at + "action=\"".len()..];
        let end = rest.find('"').context("an attribute ends")?;
        Ok(rest[..end].replace("&amp;", "&"))
    }
}

fn find(bytes: &[u8], sought: &[u8]) -> Option<usize> {
    bytes.windows(sought.len()).position(|window| window == sought)
}

fn value<'a>(head: &'a str, name: &str) -> Option<&'a str> {
    let lines = head.lines().filter_map(|line| line.split_once(':'));
    let mut values = lines.filter(|(key, _)| key.eq_ignore_ascii_case(name));
    values.next().map(|(_, value)| value.trim())
}
