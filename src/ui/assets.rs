//! The files every page loads, inside the binary, under names that change with their content.
use std::sync::LazyLock;

use sha2::{Digest, Sha256};

/// A file a page links to by itself; fonts are only linked from the style sheet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name {
    Base,
    Desk,
    Script,
    Icon,
}

#[derive(Debug)]
pub struct Asset {
    pub bytes: Vec<u8>,
    pub mime: &'static str,
    /// As it stands in addresses: `base-0123456789.css`.
    name: String,
    /// As it stands in the source: `base.css`.
    source: &'static str,
}

impl Asset {
    /// The name in the address, `base-0123456789.css`.
    pub fn name(&self) -> &str {
        &self.name
    }
}

/// What `Cache-Control` to send: a name is never reused for other content.
pub const CACHE_CONTROL: &str = "public, max-age=31536000, immutable";

const CSS: &str = "text/css; charset=utf-8";
const FONT: &str = "font/woff2";

static ASSETS: LazyLock<Vec<Asset>> = LazyLock::new(load);

/// The file behind `/assets/{name}`; `None` for every name but the present ones.
pub fn find(name: &str) -> Option<&'static Asset> {
    ASSETS.iter().find(|asset| asset.name == name)
}

/// Every file, for whoever packs or lists them.
pub fn all() -> &'static [Asset] {
    &ASSETS
}

/// The address of a file, `/assets/base-0123456789.css`.
pub fn href(name: Name) -> String {
    let source = match name {
        Name::Base => "base.css",
        Name::Desk => "desk.css",
        Name::Script => "enh.js",
        Name::Icon => "icon.svg",
    };
    let asset = ASSETS.iter().find(|asset| asset.source == source);
    format!("/assets/{}", asset.expect("every Name has its file in load()").name)
}

#[allow(clippy::too_many_lines, reason = "a list")]
fn load() -> Vec<Asset> {
    let mut assets = vec![
        asset(
            "ui-la-400.woff2",
            FONT,
            include_bytes!("assets/fonts/ui-la-400.woff2").to_vec(),
        ),
        asset(
            "ui-la-600.woff2",
            FONT,
            include_bytes!("assets/fonts/ui-la-600.woff2").to_vec(),
        ),
        asset(
            "ui-ar-400.woff2",
            FONT,
            include_bytes!("assets/fonts/ui-ar-400.woff2").to_vec(),
        ),
        asset(
            "ui-ar-600.woff2",
            FONT,
            include_bytes!("assets/fonts/ui-ar-600.woff2").to_vec(),
        ),
    ];
    // The style sheet names its fonts by their hashed names, so it is hashed after them.
    let base = assets
        .iter()
        .fold(include_str!("assets/base.css").to_owned(), |css, font| {
            css.replace(font.source, &font.name)
        });
    assets.push(asset("base.css", CSS, base.into_bytes()));
    assets.push(asset("desk.css", CSS, include_bytes!("assets/desk.css").to_vec()));
    assets.push(asset(
        "enh.js",
        "text/javascript; charset=utf-8",
        include_bytes!("assets/enh.js").to_vec(),
    ));
    assets.push(asset(
        "icon.svg",
        "image/svg+xml",
        include_bytes!("assets/icon.svg").to_vec(),
    ));
    // The font licence asks to travel with the fonts.
    assets.push(Asset {
        name: "OFL.txt".to_owned(),
        ..asset(
            "OFL.txt",
            "text/plain; charset=utf-8",
            include_bytes!("assets/fonts/OFL.txt").to_vec(),
        )
    });
    assets
}

fn asset(source: &'static str, mime: &'static str, bytes: Vec<u8>) -> Asset {
    let hash: String = Sha256::digest(&bytes)
        .iter()
        .take(5)
        .map(|byte| format!("{byte:02x}"))
        .collect();
    let (stem, ending) = source.split_once('.').expect("every file name has an ending");
    Asset {
        bytes,
        mime,
        name: format!("{stem}-{hash}.{ending}"),
        source,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_linked_file_is_found_under_its_address() {
        for name in [Name::Base, Name::Desk, Name::Script, Name::Icon] {
            let address = href(name);
            let file = address.strip_prefix("/assets/").expect("assets live under /assets/");
            assert!(find(file).is_some(), "{address}");
        }
        assert!(find("base.css").is_none());
    }

    #[test]
    fn the_style_sheet_links_only_files_that_exist() {
        let css = String::from_utf8(
            ASSETS
                .iter()
                .find(|a| a.source == "base.css")
                .expect("base.css")
                .bytes
                .clone(),
        )
        .expect("utf-8");
        let fonts: Vec<&str> = css
            .split("src:url(")
            .skip(1)
            .filter_map(|rest| rest.split(')').next())
            .collect();
        assert_eq!(fonts.len(), 4);
        assert!(fonts.iter().all(|font| find(font).is_some()), "{fonts:?}");
    }

    #[test]
    fn sides_in_the_style_sheets_are_logical() {
        for css in [include_str!("assets/base.css"), include_str!("assets/desk.css")] {
            for line in css
                .lines()
                .filter(|line| line.contains("left") || line.contains("right"))
            {
                assert!(
                    line.starts_with("select.in") || line.starts_with("[dir=rtl] select.in"),
                    "{line}"
                );
            }
        }
    }
}
