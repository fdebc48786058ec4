//! A PostgreSQL of one test alone, which the test may restart: it goes with this value, also when the test panics.
use std::io::{BufRead, BufReader, Write};
use std::process::{Child, Command, Stdio};
use tokio::sync::mpsc::{UnboundedReceiver, unbounded_channel};

/// Says where the server is, then restarts it in each mode it reads. It stops the server and removes its folder when
/// nobody can speak to it any more: even if the test is killed.
const KEEPER: &str = r#"
source tests/postgres.sh
trap stop_postgres EXIT
trap 'exit 130' INT TERM
start_postgres "$1" </dev/null >&2 || exit
echo "$TASHAWUR_TEST_POSTGRES"
while read -r mode; do
    as_postgres "$pg_bin/pg_ctl" -D "$cluster/data" -l "$cluster/log" -m "$mode" -w restart </dev/null >/dev/null 2>&1
    echo "up: $?"
done
"#;

pub struct Cluster {
    /// An admin database of it.
    pub url: String,
    keeper: Child,
    said: UnboundedReceiver<String>,
}

impl Cluster {
    /// `settings` are `-c name=value` of the server. `None`, and a line that says so, where none can be started.
    pub async fn start(settings: &str) -> Option<Self> {
        let mut keeper = Command::new("bash")
            .args(["-c", KEEPER, "keeper", settings])
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .expect("bash");
        let (say, said) = unbounded_channel();
        let out = BufReader::new(keeper.stdout.take().expect("a pipe"));
        // A thread of its own, so that the test goes on while the server is down.
        std::thread::spawn(move || out.lines().map_while(Result::ok).try_for_each(|line| say.send(line)));
        let mut cluster = Self {
            url: String::new(),
            keeper,
            said,
        };
        match cluster.said.recv().await {
            Some(url) => cluster.url = url,
            None => {
                eprintln!("left out: a PostgreSQL that really restarts (no server could be started)");
                return None;
            }
        }
        Some(cluster)
    }

    /// `immediate`: as if it had been killed, it recovers from its log. `fast`: everybody is sent away first.
    pub async fn restart(&mut self, mode: &str) {
        let keeper = self.keeper.stdin.as_mut().expect("somebody listens");
        writeln!(keeper, "{mode}").expect("somebody listens");
        assert_eq!(self.said.recv().await.as_deref(), Some("up: 0"), "restarted");
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        drop(self.keeper.stdin.take());
        let _ = self.keeper.wait();
    }
}
