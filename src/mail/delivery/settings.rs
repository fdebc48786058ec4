//! The relay, read from one address: `smtp://user:password@host:587?tls=required` or `smtps://host`.
use super::tls::Trust;
use crate::kernel::EmailAddress;
use crate::mail::marks::LONGEST_LOCAL_PART;
use lettre::transport::smtp::client::{Certificate, TlsParameters};
use std::time::Duration;
use thiserror::Error;

/// How to reach the relay. `Debug` shows no password.
#[derive(Clone)]
pub struct SmtpSettings {
    pub host: String,
    pub port: u16,
    pub security: Security,
    pub login: Option<Login>,
    /// Trusts the public authorities, and that of `ca=`: a house's own relay often has its own.
    pub(super) tls: TlsParameters,
    /// With TLS from the first byte.
    pub(super) trust: Option<Trust>,
    pub connections: usize,
    pub limits: Limits,
    /// Where bounces go: each message adds its own mark before the `@` (`bounces+mark@host`). None: to the sender.
    pub bounce: Option<EmailAddress>,
    pub patience: Patience,
}

/// What the relay, or those behind it, take without complaint; all workers together keep to it.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Limits {
    pub per_second: Option<u32>,
    /// To one destination domain, in a minute.
    pub per_domain_minute: Option<u32>,
    /// In the last 24 hours.
    pub per_day: Option<u32>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Security {
    /// STARTTLS or nothing is sent.
    Upgrade,
    /// TLS from the first byte (port 465).
    Implicit,
    /// Clear text; a relay on the same machine or in a closed network.
    Clear,
}

#[derive(Clone)]
pub struct Login {
    pub user: String,
    pub password: String,
}

impl std::fmt::Debug for SmtpSettings {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{} ({:?})", self.host, self.port, self.security)
    }
}

/// How long to wait in each phase. The waiting after the dot is RFC 5321's: giving up early there makes doubles.
#[derive(Debug, Clone, Copy)]
pub struct Patience {
    pub connect: Duration,
    pub command: Duration,
    pub data: Duration,
    pub dot: Duration,
}

impl Default for Patience {
    fn default() -> Self {
        let seconds = Duration::from_secs;
        Self {
            connect: seconds(60),
            command: seconds(120),
            data: seconds(120),
            dot: seconds(600),
        }
    }
}

/// What is wrong with the relay's address, in a sentence for the person who starts the program.
#[derive(Debug, Error, PartialEq, Eq)]
pub enum SettingsProblem {
    #[error("mail must be `capture`, or an address beginning with smtp:// or smtps://")]
    Scheme,
    #[error("the mail relay's address names no host")]
    Host,
    #[error("the mail relay's port must be a number from 1 to 65535")]
    Port,
    #[error("the mail relay's user needs a password: smtp://user:password@host (write @ as %40, : as %3A)")]
    Login,
    #[error("tls must be `required` or `none`, and smtps:// is always encrypted")]
    Tls,
    #[error("the password would travel in clear: leave out tls=none, or the user")]
    PasswordInClear,
    #[error("{0} must be a number of messages, 1 or more")]
    Limit(&'static str),
    #[error(
        "bounce must be an address with at most 15 letters before the @, whose mailbox takes name+anything@host too"
    )]
    Bounce,
    #[error(
        "the mail relay's address has an unknown setting `{0}`: tls, ca, connections, per_second, per_domain_minute, \
         per_day and bounce are known"
    )]
    Unknown(String),
    #[error("connections must be a number from 1 to 8")]
    Connections,
    #[error("the file given as ca cannot be read: {0}")]
    Authority(String),
}

impl SmtpSettings {
    /// Reads the address. Ports: 587 for `smtp`, 465 for `smtps`. `tls=required` is the default.
    pub fn parse(address: &str) -> Result<Self, SettingsProblem> {
        let (scheme, rest) = address.split_once("://").ok_or(SettingsProblem::Scheme)?;
        let (security, port) = match scheme {
            "smtp" => (Security::Upgrade, 587),
            "smtps" => (Security::Implicit, 465),
            _ => return Err(SettingsProblem::Scheme),
        };
        let (place, query) = rest.split_once('?').unwrap_or((rest, ""));
        let (login, place) = match place.rsplit_once('@') {
            Some((login, place)) => (Some(Login::parse(login)?), place),
            None => (None, place),
        };
        let (host, port) = host_and_port(place.trim_end_matches('/'), port)?;
        let tls = encryption(&host, None)?;
        let implicit = security == Security::Implicit;
        let trust = implicit.then(|| Trust::of(None)).transpose()?;
        let patience = Patience::default();
        let mut settings = Self {
            host,
            port,
            security,
            login,
            tls,
            trust,
            connections: 4,
            limits: Limits::default(),
            bounce: None,
            patience,
        };
        for pair in query.split('&').filter(|pair| !pair.is_empty()) {
            settings.set(pair)?;
        }
        let in_clear = settings.security == Security::Clear && !settings.is_loopback();
        if in_clear && settings.login.is_some() {
            return Err(SettingsProblem::PasswordInClear);
        }
        Ok(settings)
    }

    fn set(&mut self, pair: &str) -> Result<(), SettingsProblem> {
        match pair.split_once('=').unwrap_or((pair, "")) {
            ("tls", "required") => Ok(()),
            ("tls", "none") if self.security == Security::Upgrade => {
                self.security = Security::Clear;
                Ok(())
            }
            ("tls", _) => Err(SettingsProblem::Tls),
            ("ca", path) => {
                let pem =
                    std::fs::read(decoded(path)).map_err(|error| SettingsProblem::Authority(error.to_string()))?;
                self.tls = encryption(&self.host, Some(&pem))?;
                if self.trust.is_some() {
                    self.trust = Some(Trust::of(Some(&pem))?);
                }
                Ok(())
            }
            ("connections", number) => {
                let number = number.parse().ok().filter(|n| (1..=8).contains(n));
                self.connections = number.ok_or(SettingsProblem::Connections)?;
                Ok(())
            }
            ("per_second", number) => limit("per_second", number, &mut self.limits.per_second),
            ("per_domain_minute", number) => limit("per_domain_minute", number, &mut self.limits.per_domain_minute),
            ("per_day", number) => limit("per_day", number, &mut self.limits.per_day),
            ("bounce", address) => {
                let address = EmailAddress::parse(&decoded(address)).ok();
                let short = |address: &EmailAddress| {
                    let local = address.as_str().split('@').next().unwrap_or_default();
                    local.is_ascii() && local.len() <= LONGEST_LOCAL_PART
                };
                self.bounce = Some(address.filter(short).ok_or(SettingsProblem::Bounce)?);
                Ok(())
            }
            (other, _) => Err(SettingsProblem::Unknown(other.to_owned())),
        }
    }

    fn is_loopback(&self) -> bool {
        self.host == "localhost" || self.host.parse().is_ok_and(|ip: std::net::IpAddr| ip.is_loopback())
    }
}

impl Login {
    fn parse(text: &str) -> Result<Self, SettingsProblem> {
        let (user, password) = text.split_once(':').ok_or(SettingsProblem::Login)?;
        let login = Self {
            user: decoded(user),
            password: decoded(password),
        };
        if login.user.is_empty() || login.password.is_empty() {
            Err(SettingsProblem::Login)
        } else {
            Ok(login)
        }
    }
}

fn limit(name: &'static str, text: &str, into: &mut Option<u32>) -> Result<(), SettingsProblem> {
    let number = text.parse().ok().filter(|number| *number > 0);
    *into = Some(number.ok_or(SettingsProblem::Limit(name))?);
    Ok(())
}

fn encryption(host: &str, authority: Option<&[u8]>) -> Result<TlsParameters, SettingsProblem> {
    let problem = |error: lettre::transport::smtp::Error| SettingsProblem::Authority(error.to_string());
    let mut builder = TlsParameters::builder(host.to_owned());
    if let Some(pem) = authority {
        builder = builder.add_root_certificate(Certificate::from_pem(pem).map_err(problem)?);
    }
    builder.build().map_err(problem)
}

fn host_and_port(place: &str, usual: u16) -> Result<(String, u16), SettingsProblem> {
    // an IPv6 address stands in brackets and holds colons itself
    let (host, port) = match place.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, "")) => (host, None),
        Some((host, port)) => (host, Some(port.strip_prefix(':').ok_or(SettingsProblem::Port)?)),
        None => place
            .split_once(':')
            .map_or((place, None), |(host, port)| (host, Some(port))),
    };
    if host.is_empty() || host.contains(['/', ' ', '@']) {
        return Err(SettingsProblem::Host);
    }
    let port = match port {
        None => usual,
        Some(port) => port
            .parse()
            .ok()
            .filter(|port| *port > 0)
            .ok_or(SettingsProblem::Port)?,
    };
    Ok((host.to_owned(), port))
}

/// `%40` → `@`; anything that is no pair of hex digits stays as it is.
fn decoded(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let [first, after @ ..] = rest {
        let pair = after.get(..2).and_then(|two| std::str::from_utf8(two).ok());
        match (first, pair.and_then(|two| u8::from_str_radix(two, 16).ok())) {
            (b'%', Some(byte)) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            _ => {
                bytes.push(*first);
                rest = after;
            }
        }
    }
    String::from_utf8_lossy(&bytes).into_owned()
}

#[cfg(test)]
mod tests;
