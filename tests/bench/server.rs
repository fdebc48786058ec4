//! The real `tashawur serve` as a child process: started, timed, weighed, ended.
use super::client::Client;
use anyhow::{Context, bail};
use std::fs::File;
use std::net::{SocketAddr, TcpListener};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// A start that takes longer has failed.
const PATIENCE: Duration = Duration::from_secs(20);

pub struct Server {
    child: Child,
    pub address: SocketAddr,
    /// From exec to the first answer on /readyz.
    pub start: Duration,
}

/// Whether mail is delivered too, as whoever runs one process does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worker {
    Here,
    Elsewhere,
}

impl Server {
    /// Starts on a free port and waits until it is ready.
    pub async fn start(data: &Path, database: &str, worker: Worker) -> anyhow::Result<Self> {
        let address = TcpListener::bind("127.0.0.1:0")?.local_addr()?;
        let log = data.join("server.log");
        let mut command = Command::new(env!("CARGO_BIN_EXE_tashawur"));
        command.args(["serve", "--mail", "capture"]);
        if worker == Worker::Elsewhere {
            command.arg("--no-worker");
        }
        command
            .args(["--listen", &address.to_string()])
            .env("TASHAWUR_DATA", data)
            .env("TASHAWUR_DATABASE_URL", database)
            .stdout(Stdio::null())
            .stderr(File::create(&log)?);
        let begun = Instant::now();
        let mut server = Self {
            child: command.spawn()?,
            address,
            start: Duration::ZERO,
        };
        while !server.is_ready().await {
            if begun.elapsed() > PATIENCE || server.child.try_wait()?.is_some() {
                bail!("the server did not start: {}", std::fs::read_to_string(log)?);
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        server.start = begun.elapsed();
        Ok(server)
    }

    async fn is_ready(&self) -> bool {
        let Ok(mut client) = Client::connect(self.address).await else {
            return false;
        };
        client.get("/readyz").await.is_ok_and(|reply| reply.status == 200)
    }

    /// Processor time so far, of all its threads.
    pub fn cpu(&self) -> anyhow::Result<Duration> {
        let stat = std::fs::read_to_string(self.proc("stat"))?;
        // utime and stime are the 14th and 15th field; the second is a name in brackets.
        let fields = stat.rsplit_once(')').context("a name in brackets")?.1;
        let ticks: u64 = fields
            .split_whitespace()
            .skip(11)
            .take(2)
            .map(|field| field.parse::<u64>().unwrap_or(0))
            .sum();
        Ok(Duration::from_millis(ticks * 10)) // Linux tells them in hundredths of a second
    }

    /// Memory in use, in megabytes.
    pub fn memory(&self) -> anyhow::Result<f64> {
        let status = std::fs::read_to_string(self.proc("status"))?;
        let line = status.lines().find(|line| line.starts_with("VmRSS:"));
        let kilobytes = line.and_then(|line| line.split_whitespace().nth(1)).context("VmRSS")?;
        Ok(kilobytes.parse::<f64>()? / 1024.0)
    }

    fn proc(&self, file: &str) -> PathBuf {
        PathBuf::from(format!("/proc/{}/{file}", self.child.id()))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
