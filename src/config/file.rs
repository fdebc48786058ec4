//! `tashawur.toml`: the same settings in a file.
use super::{ConfigError, Given, LogFormat, MailMode};
use clap::ValueEnum;
use serde::Deserialize;
use std::net::{IpAddr, SocketAddr};
use std::path::{Path, PathBuf};

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    database_url: Option<String>,
    listen: Option<SocketAddr>,
    base_url: Option<String>,
    key_file: Option<PathBuf>,
    smtp_url: Option<String>,
    mail_from: Option<String>,
    mail: Option<String>,
    trusted_proxies: Option<Vec<IpAddr>>,
    log: Option<String>,
}

impl Given {
    /// What an option or the environment said stays; the file fills the gaps. A missing file says nothing.
    pub(super) fn or_from_file(self, path: &Path) -> Result<Self, ConfigError> {
        let refuse = |text: String| ConfigError::File(path.to_owned(), text);
        let written: Written = match std::fs::read_to_string(path) {
            Ok(text) => toml::from_str(&text).map_err(|error| refuse(error.to_string()))?,
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => Written::default(),
            Err(error) => return Err(refuse(error.to_string())),
        };
        let mail = word::<MailMode>(written.mail, "mail").map_err(refuse)?;
        let log = word::<LogFormat>(written.log, "log").map_err(refuse)?;
        Ok(Self {
            data: self.data,
            database_url: self.database_url.or(written.database_url),
            listen: self.listen.or(written.listen),
            base_url: self.base_url.or(written.base_url),
            key_file: self.key_file.or(written.key_file),
            smtp_url: self.smtp_url.or(written.smtp_url),
            mail_from: self.mail_from.or(written.mail_from),
            mail: self.mail.or(mail),
            trusted_proxies: self.trusted_proxies.or(written.trusted_proxies),
            log: self.log.or(log),
        })
    }
}

fn word<T: ValueEnum>(value: Option<String>, name: &str) -> Result<Option<T>, String> {
    value
        .map(|value| T::from_str(&value, true).map_err(|error| format!("{name}: {error}")))
        .transpose()
}
