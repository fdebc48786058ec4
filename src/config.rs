//! Settings and keys: the only reader of the environment.
//!
//! Each setting is an option (`--base-url`), an environment variable (`TASHAWUR_BASE_URL`) or a line of
//! `tashawur.toml` (`base_url = "…"`) in the data folder; the first of these that is given wins.
mod file;
pub mod keys;

use clap::{Args, ValueEnum};
pub use keys::Keys;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};
use thiserror::Error;

/// Everything that may be set, as it was given.
#[derive(Args, Clone, Debug, Default)]
pub struct Given {
    /// sqlite://path or postgres://user:password@host/name [default: tashawur.db in the data folder]
    #[arg(long, env = "TASHAWUR_DATABASE_URL", hide_env_values = true, global = true)]
    pub database_url: Option<String>,
    /// Folder for the database, the key and what else must survive [default: the user's data folder]
    #[arg(long, env = "TASHAWUR_DATA", global = true)]
    pub data: Option<PathBuf>,
    /// Address and port to listen on [default: 127.0.0.1:3000]
    #[arg(long, env = "TASHAWUR_LISTEN", global = true)]
    pub listen: Option<SocketAddr>,
    /// The address people see, used in letters [default: http:// and the address it listens on]
    #[arg(long, env = "TASHAWUR_BASE_URL", global = true)]
    pub base_url: Option<String>,
    /// File with the secret key, made with mode 0600 at the first start [default: key in the data folder]
    #[arg(long, env = "TASHAWUR_KEY_FILE", global = true)]
    pub key_file: Option<PathBuf>,
    /// smtp://user:password@host:587?tls=required, or smtps://…
    #[arg(long, env = "TASHAWUR_SMTP_URL", hide_env_values = true, global = true)]
    pub smtp_url: Option<String>,
    /// The sender of every letter: `Name <address>`
    #[arg(long, env = "TASHAWUR_MAIL_FROM", global = true)]
    pub mail_from: Option<String>,
    /// smtp sends, capture keeps mail in the database and shows it on /mailbox, folder writes .eml files into mail in
    /// the data folder [default: smtp]
    #[arg(long, env = "TASHAWUR_MAIL", value_enum, global = true)]
    pub mail: Option<MailMode>,
    /// Proxies whose X-Forwarded-For is believed, separated by commas
    #[arg(long, env = "TASHAWUR_TRUSTED_PROXIES", value_delimiter = ',', global = true)]
    pub trusted_proxies: Option<Vec<IpAddr>>,
    /// text or json [default: text]
    #[arg(long, env = "TASHAWUR_LOG", value_enum, global = true)]
    pub log: Option<LogFormat>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum MailMode {
    Smtp,
    Capture,
    Folder,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum LogFormat {
    Text,
    Json,
}

/// The settings a running program uses: nothing left to guess.
#[derive(Clone, Debug)]
pub struct Settings {
    pub database_url: String,
    pub data: PathBuf,
    pub listen: SocketAddr,
    pub base_url: String,
    pub key_file: PathBuf,
    pub smtp_url: Option<String>,
    pub mail_from: String,
    pub mail: MailMode,
    pub trusted_proxies: Vec<IpAddr>,
    pub log: LogFormat,
}

/// A setting that cannot be used; the sentence says the mend.
#[derive(Debug, Error)]
pub enum ConfigError {
    #[error("the setting {0} is unknown{1}")]
    Unknown(String, String),
    #[error("{0}: {1}")]
    File(PathBuf, String),
    #[error("the data folder {0} cannot be used: {1}")]
    Data(PathBuf, std::io::Error),
    #[error("no user data folder is known: give one with --data DIR")]
    NoDataFolder,
    #[error("the base URL {0:?} must begin with http:// or https:// and hold no path")]
    BaseUrl(String),
    #[error(
        "mail needs a server: give --smtp-url smtp://…, or --mail capture to keep mail on /mailbox instead, or --mail folder to get .eml files"
    )]
    NoSmtp,
    #[error("the key file {0} cannot be used: {1}")]
    Key(PathBuf, String),
}

/// The names after `TASHAWUR_` that mean something to us (the test suite has two of its own).
const KNOWN: [&str; 10] = [
    "DATABASE_URL",
    "DATA",
    "LISTEN",
    "BASE_URL",
    "KEY_FILE",
    "SMTP_URL",
    "MAIL_FROM",
    "MAIL",
    "TRUSTED_PROXIES",
    "LOG",
];

impl Given {
    /// The same for `demo`: SQLite in a folder of its own, mail kept on /mailbox.
    pub fn for_demo(self) -> Result<Self, ConfigError> {
        let data = match self.data {
            Some(data) => data,
            None => default_data_folder()?.join("demo"),
        };
        Ok(Self {
            database_url: Some(default_database(&data)),
            key_file: Some(data.join("key")),
            data: Some(data),
            mail: Some(MailMode::Capture),
            ..self
        })
    }

    /// Fills what was not given from `tashawur.toml`, then from the defaults.
    pub fn settle(self) -> Result<Settings, ConfigError> {
        refuse_unknown_names()?;
        let data = match self.data.clone() {
            Some(data) => data,
            None => default_data_folder()?,
        };
        let given = self.or_from_file(&data.join("tashawur.toml"))?;
        std::fs::create_dir_all(&data).map_err(|error| ConfigError::Data(data.clone(), error))?;
        let listen = given.listen.unwrap_or_else(|| SocketAddr::from(([127, 0, 0, 1], 3000)));
        let base_url = checked_base_url(given.base_url.unwrap_or_else(|| format!("http://{listen}")))?;
        let mail = given.mail.unwrap_or(MailMode::Smtp);
        if mail == MailMode::Smtp && given.smtp_url.is_none() {
            return Err(ConfigError::NoSmtp);
        }
        Ok(Settings {
            database_url: given.database_url.unwrap_or_else(|| default_database(&data)),
            key_file: given.key_file.unwrap_or_else(|| data.join("key")),
            mail_from: given
                .mail_from
                .unwrap_or_else(|| "Tashawur <secretariat@tashawur.example>".to_owned()),
            trusted_proxies: given.trusted_proxies.unwrap_or_default(),
            log: given.log.unwrap_or(LogFormat::Text),
            smtp_url: given.smtp_url,
            data,
            listen,
            base_url,
            mail,
        })
    }
}

fn default_database(data: &Path) -> String {
    format!("sqlite://{}", data.join("tashawur.db").display())
}

#[allow(
    clippy::disallowed_methods,
    reason = "this file is the one reader of the environment"
)]
fn default_data_folder() -> Result<PathBuf, ConfigError> {
    let from = |name: &str| {
        std::env::var_os(name)
            .map(PathBuf::from)
            .filter(|path| path.is_absolute())
    };
    let share = from("XDG_DATA_HOME").or_else(|| from("HOME").map(|home| home.join(".local/share")));
    share
        .map(|share| share.join("tashawur"))
        .ok_or(ConfigError::NoDataFolder)
}

/// A misspelt setting is refused with the nearest known one, never silently ignored.
#[allow(
    clippy::disallowed_methods,
    reason = "this file is the one reader of the environment"
)]
fn refuse_unknown_names() -> Result<(), ConfigError> {
    for (name, _) in std::env::vars_os() {
        let Some(name) = name.to_str() else { continue };
        let Some(rest) = name.strip_prefix("TASHAWUR_") else {
            continue;
        };
        if !KNOWN.contains(&rest) && !rest.starts_with("TEST_") {
            return Err(ConfigError::Unknown(name.to_owned(), nearest(rest)));
        }
    }
    Ok(())
}

fn nearest(name: &str) -> String {
    let close = KNOWN
        .iter()
        .max_by(|a, b| strsim::jaro(name, a).total_cmp(&strsim::jaro(name, b)));
    close.map_or_else(String::new, |close| format!(": did you mean TASHAWUR_{close}?"))
}

fn checked_base_url(url: String) -> Result<String, ConfigError> {
    let trimmed = url.trim_end_matches('/');
    let host = trimmed
        .strip_prefix("https://")
        .or_else(|| trimmed.strip_prefix("http://"));
    match host {
        Some(host) if !host.is_empty() && !host.contains(['/', '?', '#', ' ']) => Ok(trimmed.to_owned()),
        _ => Err(ConfigError::BaseUrl(url)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_name_is_answered_with_the_nearest() {
        assert_eq!(nearest("BASE_ULR"), ": did you mean TASHAWUR_BASE_URL?");
    }

    #[test]
    fn a_base_url_is_a_scheme_and_a_host() {
        assert!(
            checked_base_url("https://dialogues.example/".to_owned()).is_ok_and(|u| u == "https://dialogues.example")
        );
        assert!(checked_base_url("dialogues.example".to_owned()).is_err());
        assert!(checked_base_url("https://dialogues.example/app".to_owned()).is_err());
    }
}
