//! A mail relay on loopback that does what a script says: answers per phase, silence, cuts, STARTTLS, AUTH PLAIN.
use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex};
use std::time::Duration;
use tokio::io::{AsyncBufReadExt, AsyncRead, AsyncWrite, AsyncWriteExt, BufReader};
use tokio::net::TcpListener;
use tokio::task::JoinHandle;
use tokio_rustls::TlsAcceptor;

/// What the relay does instead of saying yes.
#[derive(Clone, Copy, Debug)]
pub enum Reply {
    Say(&'static str),
    Silence,
    Cut,
    /// The same after so many milliseconds.
    After(u64, &'static str),
}

/// How the relay speaks; the replies of each phase (`connect`, `mail`, `rcpt`, `data`, `dot`, `auth`, `rset`) are
/// used up one by one, then it says yes.
#[derive(Default)]
pub struct Script {
    pub replies: HashMap<&'static str, VecDeque<Reply>>,
    /// Offers STARTTLS with this certificate.
    pub tls: Option<TlsAcceptor>,
    /// TLS from the first byte.
    pub implicit: bool,
    /// The one `\0user\0password`, in base64, that is let in; none: no AUTH is offered.
    pub login: Option<&'static str>,
    pub smtputf8: bool,
    /// Several commands may come in one packet.
    pub pipelining: bool,
}

impl Script {
    pub fn on(mut self, phase: &'static str, replies: &[Reply]) -> Self {
        self.replies.entry(phase).or_default().extend(replies);
        self
    }
}

/// The running relay; it stops when dropped.
pub struct Relay {
    pub port: u16,
    script: Arc<Mutex<Script>>,
    seen: Arc<Mutex<Seen>>,
    task: JoinHandle<()>,
}

/// What came in.
#[derive(Clone, Default)]
pub struct Seen {
    pub sessions: usize,
    pub commands: Vec<String>,
    /// Commands that came in one packet with the next.
    pub together: Vec<String>,
    /// Messages answered with yes after the dot.
    pub taken: Vec<String>,
}

impl Relay {
    pub async fn start(script: Script) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (seen, script) = (Arc::new(Mutex::new(Seen::default())), Arc::new(Mutex::new(script)));
        let (shared, spoken) = (seen.clone(), script.clone());
        let task = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let session = Session {
                    script: spoken.clone(),
                    seen: shared.clone(),
                };
                tokio::spawn(async move { session.serve(stream).await });
            }
        });
        Self {
            port,
            script,
            seen,
            task,
        }
    }

    /// From now on.
    pub fn speak_otherwise(&self, script: Script) {
        *self.script.lock().unwrap() = script;
    }

    /// How many messages were taken so far.
    pub fn taken(&self) -> usize {
        self.seen.lock().unwrap().taken.len()
    }

    pub fn seen(&self) -> Seen {
        self.seen.lock().unwrap().clone()
    }
}

impl Drop for Relay {
    fn drop(&mut self) {
        self.task.abort();
    }
}

struct Session {
    script: Arc<Mutex<Script>>,
    seen: Arc<Mutex<Seen>>,
}

type Line<S> = BufReader<S>;

impl Session {
    async fn serve(&self, stream: tokio::net::TcpStream) -> Option<()> {
        self.seen.lock().unwrap().sessions += 1;
        let (acceptor, implicit) = {
            let script = self.script.lock().unwrap();
            (script.tls.clone(), script.implicit)
        };
        if implicit {
            let mut line = BufReader::new(acceptor?.accept(stream).await.ok()?);
            self.answer(&mut line, "connect", "220 relay").await?;
            return self.dialogue(&mut line, true).await;
        }
        let mut line = BufReader::new(stream);
        self.answer(&mut line, "connect", "220 relay").await?;
        self.dialogue(&mut line, false).await?;
        // the dialogue ended with STARTTLS
        let mut line = BufReader::new(acceptor?.accept(line.into_inner()).await.ok()?);
        self.dialogue(&mut line, true).await
    }

    /// Speaks until the other side leaves (`None`) or asks for STARTTLS.
    async fn dialogue<S: AsyncRead + AsyncWrite + Unpin>(&self, line: &mut Line<S>, secure: bool) -> Option<()> {
        loop {
            let command = read(line).await?;
            self.seen.lock().unwrap().commands.push(command.clone());
            if !line.buffer().is_empty() {
                self.seen.lock().unwrap().together.push(command.clone());
            }
            let word = command
                .split([' ', ':'])
                .next()
                .unwrap_or_default()
                .to_ascii_uppercase();
            match word.as_str() {
                "EHLO" => say(line, &self.greeting(secure)).await?,
                "STARTTLS" => return say(line, "220 go on").await,
                "AUTH" => self.sign_in(line, &command).await?,
                "MAIL" => self.answer(line, "mail", "250 ok").await?,
                "RCPT" => self.answer(line, "rcpt", "250 ok").await?,
                "RSET" => self.answer(line, "rset", "250 ok").await?,
                "DATA" => self.body(line).await?,
                "QUIT" => {
                    say(line, "221 bye").await?;
                    return None;
                }
                _ => say(line, "502 what?").await?,
            }
        }
    }

    fn greeting(&self, secure: bool) -> String {
        let script = self.script.lock().unwrap();
        let mut words = vec!["relay.example", "8BITMIME"];
        if script.tls.is_some() && !secure {
            words.push("STARTTLS");
        }
        if script.login.is_some() {
            words.push("AUTH PLAIN LOGIN");
        }
        if script.smtputf8 {
            words.push("SMTPUTF8");
        }
        if script.pipelining {
            words.push("PIPELINING");
        }
        let last = words.pop().unwrap();
        words.iter().map(|word| format!("250-{word}\r\n")).collect::<String>() + "250 " + last
    }

    async fn sign_in<S: AsyncRead + AsyncWrite + Unpin>(&self, line: &mut Line<S>, command: &str) -> Option<()> {
        let known = self.script.lock().unwrap().login.unwrap_or_default();
        let right = command == format!("AUTH PLAIN {known}");
        let usual = if right { "235 welcome" } else { "535 5.7.8 no" };
        self.answer(line, "auth", usual).await
    }

    async fn body<S: AsyncRead + AsyncWrite + Unpin>(&self, line: &mut Line<S>) -> Option<()> {
        if !self.reply(line, "data", "354 go on").await?.starts_with('3') {
            return Some(());
        }
        let mut body = String::new();
        loop {
            match read(line).await?.as_str() {
                "." => break,
                text => body.push_str(&format!("{}\r\n", text.strip_prefix('.').unwrap_or(text))),
            }
        }
        if self.reply(line, "dot", "250 taken").await?.starts_with('2') {
            self.seen.lock().unwrap().taken.push(body);
        }
        Some(())
    }

    async fn answer<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        line: &mut Line<S>,
        phase: &str,
        usual: &str,
    ) -> Option<()> {
        self.reply(line, phase, usual).await.map(drop)
    }

    async fn reply<S: AsyncRead + AsyncWrite + Unpin>(
        &self,
        line: &mut Line<S>,
        phase: &str,
        usual: &str,
    ) -> Option<String> {
        let scripted = self
            .script
            .lock()
            .unwrap()
            .replies
            .get_mut(phase)
            .and_then(VecDeque::pop_front);
        let text = match scripted {
            None => usual,
            Some(Reply::Say(text)) => text,
            Some(Reply::After(pause, text)) => {
                tokio::time::sleep(Duration::from_millis(pause)).await;
                text
            }
            Some(Reply::Cut) => return None,
            Some(Reply::Silence) => std::future::pending().await,
        };
        say(line, text).await?;
        Some(text.to_owned())
    }
}

async fn read<S: AsyncRead + AsyncWrite + Unpin>(line: &mut Line<S>) -> Option<String> {
    let mut text = String::new();
    let read = line.read_line(&mut text).await.ok()?;
    (read > 0).then(|| text.trim_end_matches(['\r', '\n']).to_owned())
}

async fn say<S: AsyncRead + AsyncWrite + Unpin>(line: &mut Line<S>, text: &str) -> Option<()> {
    line.write_all(format!("{text}\r\n").as_bytes()).await.ok()?;
    line.flush().await.ok()
}

/// A certificate for `localhost` that no public authority signed, as PEM and as what a relay needs to use it.
pub fn certificate() -> (String, TlsAcceptor) {
    use tokio_rustls::rustls::{ServerConfig, crypto::ring, pki_types::PrivateKeyDer};
    let made = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    let key = PrivateKeyDer::Pkcs8(made.signing_key.serialize_der().into());
    let config = ServerConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .unwrap()
        .with_no_client_auth()
        .with_single_cert(vec![made.cert.der().clone()], key)
        .unwrap();
    (made.cert.pem(), TlsAcceptor::from(Arc::new(config)))
}
