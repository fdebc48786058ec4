//! Every page there is: the table of routes says which exist, links say where one of each is.
use super::visitor::Visitor;
use std::collections::{BTreeMap, BTreeSet};
use tashawur::kernel::Lang;
use tashawur::site;
use tashawur::web::routes::Verb;

/// Addresses opened of one route: the second may link to what the first does not.
const OF_EACH: usize = 2;

/// For every route that links from `starts` lead to, in as many steps as it takes: one address that shows a page.
/// The same page in another language than that of the starts is left alone.
pub async fn pages(visitor: &mut Visitor, starts: &[&str]) -> BTreeMap<&'static str, String> {
    let own = starts.iter().find_map(|start| language(start));
    let mut waiting: Vec<String> = starts.iter().rev().map(|start| (*start).to_owned()).collect();
    let mut seen = BTreeSet::new();
    let mut opened: BTreeMap<&'static str, usize> = BTreeMap::new();
    let mut found = BTreeMap::new();
    while let Some(address) = waiting.pop() {
        let Some(path) = route(&address) else { continue };
        let times = opened.entry(path).or_default();
        if *times == OF_EACH || !seen.insert(address.clone()) {
            continue;
        }
        *times += 1;
        let page = visitor.get(&address).await;
        assert!(page.status() < 500, "{address}: {}", page.status());
        if page.status() != 200
            || !page
                .header("content-type")
                .is_some_and(|kind| kind.starts_with("text/html"))
        {
            continue;
        }
        // Where redirects led to, which may be another route.
        if let Some(path) = route(page.address()) {
            found.entry(path).or_insert_with(|| page.address().to_owned());
        }
        waiting.extend(
            page.links()
                .iter()
                .rev()
                .filter(|link| is_ours(link))
                .map(|link| page.absolute(link))
                .filter(|link| language(link).is_none_or(|lang| own.is_none_or(|own| own == lang))),
        );
    }
    found
}

/// The GET route an address belongs to: the one with the fewest placeholders that fits.
pub fn route(address: &str) -> Option<&'static str> {
    let path = address.split(['?', '#']).next().unwrap_or_default();
    let table = site::table().into_iter().filter(|route| route.method == Verb::Get);
    let fitting = table.map(|route| route.path).filter(|route| fits(route, path));
    fitting.min_by_key(|route| route.matches('{').count())
}

/// A route as part of a file's name: `/{lang}/events/{slug}` → `events-slug`.
pub fn file_name(route: &str) -> String {
    let words = route
        .split(['/', '{', '}', '.'])
        .filter(|word| !word.is_empty() && *word != "lang");
    let name = words.collect::<Vec<_>>().join("-");
    if name.is_empty() { "home".to_owned() } else { name }
}

fn fits(route: &str, path: &str) -> bool {
    let (mut route, mut path) = (route.split('/'), path.split('/'));
    loop {
        match (route.next(), path.next()) {
            (None, None) => return true,
            (Some(wanted), Some(given)) if wanted == given || wanted.starts_with('{') && !given.is_empty() => {}
            _ => return false,
        }
    }
}

/// The language an address begins with, or asks for (`?lang=ar`).
fn language(address: &str) -> Option<Lang> {
    let known = |word: &str| Lang::ALL.into_iter().find(|lang| lang.code() == word);
    let path = address.split(['/', '?', '#']).nth(1).and_then(known);
    let query = || {
        address
            .split(['?', '&', '#'])
            .find_map(|part| part.strip_prefix("lang="))
    };
    path.or_else(|| query().and_then(known))
}

fn is_ours(link: &str) -> bool {
    !link.starts_with("mailto:") && (!link.contains("://") || link.contains(super::wire::HOST))
}

#[test]
fn routes_are_recognised() {
    assert_eq!(route("/ar/help?x=1#top"), Some("/{lang}/help"));
    assert_eq!(route("/ar/nowhere/at/all"), None);
    assert_eq!(file_name("/{lang}/events/{slug}/agenda"), "events-slug-agenda");
    assert_eq!(file_name("/{lang}"), "home");
    assert_eq!(language("/fr/help"), Some(Lang::Fr));
    assert_eq!(language("/me/1?done=saved&lang=ar#top"), Some(Lang::Ar));
    assert_eq!(language("/me/1"), None);
}
