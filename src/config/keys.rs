//! The installation's secret: one file outside the database, from which every key is derived.
use super::ConfigError;
use crate::kernel::{Chance, LinkKey, hex};
use axum_extra::extract::cookie::Key;
use hmac::{Hmac, KeyInit, Mac};
use sha2::{Digest, Sha256, Sha512};
use std::io::Write;
use std::path::Path;

/// Keys for links, cookies and seals. A stolen database opens nothing without them.
pub struct Keys {
    /// Makes and recognises personal links.
    pub link: LinkKey,
    /// Encrypts the cookie of a person who came by link.
    pub cookie: Key,
    seal: [u8; 32],
}

impl Keys {
    /// Reads the key file; at the first start it is made with mode 0600.
    pub fn load(path: &Path, chance: &Chance) -> Result<Self, ConfigError> {
        let refuse = |text: String| ConfigError::Key(path.to_owned(), text);
        match std::fs::read(path) {
            Ok(secret) if secret.len() == 32 => Ok(Self::derive(&secret)),
            Ok(secret) => Err(refuse(format!("it holds {} bytes instead of 32", secret.len()))),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let secret = chance.bytes::<32>();
                write_private(path, &secret).map_err(|error| refuse(error.to_string()))?;
                Ok(Self::derive(&secret))
            }
            Err(error) => Err(refuse(error.to_string())),
        }
    }

    /// Every key from one secret, each under its own label.
    pub fn derive(secret: &[u8]) -> Self {
        let labelled =
            |label: &[u8]| -> [u8; 32] { Sha256::new().chain_update(label).chain_update(secret).finalize().into() };
        let cookie = Sha512::new().chain_update(b"cookie").chain_update(secret).finalize();
        Self {
            link: LinkKey::new(labelled(b"link")),
            cookie: Key::from(&cookie),
            seal: labelled(b"seal"),
        }
    }

    /// Signs what a page hands out and a later form hands back; 32 hex characters.
    pub fn seal(&self, text: &str) -> String {
        let mut mac = <Hmac<Sha256> as KeyInit>::new_from_slice(&self.seal).expect("HMAC takes a key of any length");
        mac.update(text.as_bytes());
        hex(&mac.finalize().into_bytes()[..16])
    }
}

/// Writes a file only its owner may read.
pub fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    let mut options = std::fs::OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let mut file = options.open(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}
