//! Every part on three example pages, in three languages: looked at by people and checked here (test builds only).
//!
//! The pages are written next to the build's output (`target/**/out/ui-examples/*.html`, style sheets inside), so
//! that they can be opened without a server.
mod desk;
mod event;
mod register;

use std::collections::BTreeSet;
use std::path::Path;

use maud::Render;
use scraper::{Html, Selector};

use super::assets::{self, Name};
use super::frame::{Languages, Site};
use crate::kernel::Lang;

fn site(lang: Lang) -> Site {
    Site {
        name: say(lang, "Regional Dialogues", "الحوارات الإقليمية"),
        tagline: Some(say(lang, "Stakeholder consultations", "المشاورات مع أصحاب المصلحة")),
        home: "#".into(),
        privacy: "#".into(),
        accessibility: "#".into(),
        help: "#".into(),
        contact: Some("dialogues@example.org".into()),
    }
}

fn languages() -> Languages {
    Languages::Links(
        Lang::ALL
            .map(|lang| (lang, format!("/{}/events/spring", lang.code())))
            .into(),
    )
}

/// Made-up content in two languages; the parts' own words come in all three.
fn say(lang: Lang, en: &str, ar: &str) -> String {
    match lang {
        Lang::Ar => ar.to_owned(),
        Lang::En | Lang::Fr => en.to_owned(),
    }
}

fn pages() -> Vec<(String, Lang, String)> {
    Lang::ALL
        .into_iter()
        .flat_map(|lang| {
            [
                ("event", event::page(lang).render()),
                ("register", register::page(lang).render()),
                ("done", register::done(lang).render()),
                ("desk", desk::page(lang).render()),
            ]
            .map(|(name, page)| (format!("{name}-{}", lang.code()), lang, page.into_string()))
        })
        .collect()
}

fn all(page: &Html, selector: &str, attribute: &str) -> Vec<String> {
    let selector = Selector::parse(selector).expect("a selector");
    page.select(&selector)
        .filter_map(|element| element.attr(attribute))
        .map(str::to_owned)
        .collect()
}

#[test]
fn pages_say_their_language_and_direction() {
    for (name, lang, page) in pages() {
        let html = format!(r#"<html lang="{}" dir="{}">"#, lang.code(), lang.dir());
        assert!(page.contains(&html), "{name}");
    }
}

#[test]
fn ids_are_unique_and_every_reference_finds_one() {
    for (name, _, page) in pages() {
        let page = Html::parse_document(&page);
        let ids = all(&page, "[id]", "id");
        let unique: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(ids.len(), unique.len(), "{name}: {ids:?}");
        let labels = all(&page, "label[for]", "for");
        let described = all(&page, "[aria-describedby]", "aria-describedby");
        let links = all(&page, ".sum a, .skip", "href")
            .into_iter()
            .map(|href| href.replace('#', ""));
        let refers = labels
            .into_iter()
            .chain(described.iter().flat_map(|ids| ids.split(' ')).map(str::to_owned))
            .chain(links);
        for id in refers {
            assert!(unique.contains(&id), "{name}: nothing has the id {id}");
        }
    }
}

#[test]
fn every_control_has_a_name_to_read_aloud() {
    for (name, _, page) in pages() {
        let page = Html::parse_document(&page);
        let labelled: BTreeSet<String> = all(&page, "label[for]", "for").into_iter().collect();
        let selector = Selector::parse("input:not([type=hidden]), select, textarea").expect("a selector");
        for control in page.select(&selector) {
            let by_label = control.attr("id").is_some_and(|id| labelled.contains(id));
            assert!(
                by_label || control.attr("aria-label").is_some() || control.attr("tabindex") == Some("-1"),
                "{name}: {}",
                control.html()
            );
        }
    }
}

#[test]
fn nothing_needs_inline_style_or_script() {
    for (name, _, page) in pages() {
        assert!(!page.contains(" style="), "{name}");
        assert!(!page.contains("onclick") && !page.contains("<script>"), "{name}");
        assert!(!page.contains(" required") && !page.contains("placeholder="), "{name}");
    }
}

#[test]
fn pages_are_written_out_to_be_looked_at() {
    let folder = Path::new(env!("OUT_DIR")).join("ui-examples");
    std::fs::create_dir_all(folder.join("assets")).expect("the build's output folder can be written");
    for asset in assets::all() {
        std::fs::write(folder.join("assets").join(asset.name()), &asset.bytes).expect("a file");
    }
    for (name, _, page) in pages() {
        let page = page.replace("\"/assets/", "\"assets/");
        assert!(page.contains(&assets::href(Name::Base)[1..]));
        std::fs::write(folder.join(format!("{name}.html")), page).expect("a file");
    }
}
