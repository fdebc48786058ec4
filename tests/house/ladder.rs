//! Who may import whom: what stands above it in the map, `src/lib.rs`, never its neighbours or what stands below.
use super::{Source, expect_none, sources};
use std::{collections::HashMap, sync::LazyLock};

/// Module → its rung, counted from the top. Modules with no empty line between them share a rung.
static LADDER: LazyLock<HashMap<&str, usize>> = LazyLock::new(|| ladder(include_str!("../../src/lib.rs")));

/// The proofs of `access` ask the database themselves: what they answer is who may, and nobody else asks it.
const PROOFS: &[&str] = &["link", "permit", "role", "session"];
/// On no rung: the map itself, the command and the handbook that `cargo doc` shows.
const BESIDE: &[&str] = &["lib", "main", "handbook"];

#[test]
fn imports_go_down_the_ladder() {
    expect_none(sources("src", &[".rs"]).iter().flat_map(offences).collect());
}

fn offences(file: &Source) -> Vec<String> {
    let here = modules(&file.path);
    let mut found = Vec::new();
    if !BESIDE.contains(&here[0]) && rung(here[0]).is_none() {
        found.push(format!("{}: `{}` is not in the map, src/lib.rs", file.path, here[0]));
    }
    for (line, import) in imports(file) {
        for why in refusals(&here, &import, file) {
            found.push(format!("{}:{line}: `crate::{}` {why}", file.path, import.join("::")));
        }
    }
    for (line, code) in file.code().filter(|(_, code)| code.contains("super::super")) {
        found.push(format!(
            "{}:{line}: `{}`: write `crate::…`, so that the ladder can be read",
            file.path,
            code.trim()
        ));
    }
    found
}

fn refusals(here: &[&str], import: &[String], file: &Source) -> Vec<&'static str> {
    let mut why = Vec::new();
    if let (Some(from), Some(to)) = (rung(here[0]), rung(&import[0]))
        && import[0] != here[0]
        && to >= from
    {
        why.push("does not stand above it in src/lib.rs");
    }
    if let Some(at) = import.iter().position(|part| part == "pages" || part == "views")
        && at > 0
        && !may_show(here, &import[..at], &file.path)
    {
        why.push("are another feature's pages or views");
    }
    if import.len() > 1 && import[..2] == ["db", "entities"] && !may_see_entities(here, import, file) {
        why.push("is for `store` files only (`model` may `pub use` a column's enum)");
    }
    why
}

/// Inside the same feature; `site` joins all routes, and a `mod.rs` may collect those of the features in its folder.
fn may_show(here: &[&str], owner: &[String], path: &str) -> bool {
    let inside = here.len() >= owner.len() && here.iter().zip(owner).all(|(a, b)| a == b);
    let above = path.ends_with("/mod.rs") && owner.iter().zip(here).all(|(a, b)| a == b);
    inside || above || here[0] == "site"
}

fn may_see_entities(here: &[&str], import: &[String], file: &Source) -> bool {
    const ROWS: [&str; 7] = [
        "Entity",
        "Model",
        "ActiveModel",
        "ActiveModelEx",
        "ModelEx",
        "Column",
        "*",
    ];
    let row = import.last().is_some_and(|last| ROWS.contains(&last.as_str()));
    let republished = file
        .text
        .lines()
        .any(|line| line.starts_with("pub use crate::db::entities::"));
    let proof = here[0] == "access" && PROOFS.contains(here.last().unwrap_or(&""));
    proof || here[0] == "db" || here.contains(&"store") || here.last() == Some(&"model") && republished && !row
}

fn rung(module: &str) -> Option<usize> {
    LADDER.get(module).copied()
}

fn module(line: &str) -> Option<&str> {
    line.strip_prefix("pub mod ")?.strip_suffix(";")
}

fn ladder(map: &str) -> HashMap<&str, usize> {
    let rungs = map.split("\n\n").enumerate();
    rungs
        .flat_map(|(at, rung)| rung.lines().filter_map(module).map(move |name| (name, at)))
        .collect()
}

/// `src/mail/outbox/store.rs` → mail, outbox, store; `src/mail/mod.rs` → mail.
fn modules(path: &str) -> Vec<&str> {
    let inner = path
        .trim_start_matches("src/")
        .trim_end_matches(".rs")
        .trim_end_matches("/mod");
    inner.split('/').collect()
}

/// Every path that begins at `crate::`, brace groups spread out, with the line on which it begins.
fn imports(file: &Source) -> Vec<(usize, Vec<String>)> {
    let code: String = file.code().flat_map(|(_, line)| [line, "\n"]).collect();
    let mut found = Vec::new();
    for (at, _) in code
        .match_indices("crate::")
        .filter(|(at, _)| !ends_in_word(&code[..*at]))
    {
        let line = code[..at].matches('\n').count() + 1;
        let mut paths = Vec::new();
        spread(&code[at + "crate::".len()..], &mut Vec::new(), &mut paths);
        found.extend(paths.into_iter().map(|path| (line, path)));
    }
    found
}

fn ends_in_word(before: &str) -> bool {
    before.ends_with(|c: char| c.is_alphanumeric() || c == '_')
}

/// Reads one path, or a `{…}` group of them; gives back what follows it.
fn spread<'a>(mut rest: &'a str, prefix: &mut Vec<String>, paths: &mut Vec<Vec<String>>) -> &'a str {
    let depth = prefix.len();
    loop {
        rest = rest.trim_start();
        if let Some(mut group) = rest.strip_prefix('{') {
            while !group.trim_start().starts_with('}') && !group.trim_start().is_empty() {
                group = spread(group, prefix, paths).trim_start().trim_start_matches(',');
            }
            prefix.truncate(depth);
            return group.trim_start().trim_start_matches('}');
        }
        let end = rest
            .find(|c: char| !(c.is_alphanumeric() || c == '_' || c == '*'))
            .unwrap_or(rest.len());
        if end == 0 {
            prefix.truncate(depth);
            return rest.get(1..).unwrap_or("");
        }
        prefix.push(rest[..end].to_owned());
        rest = &rest[end..];
        match rest.strip_prefix("::") {
            Some(more) => rest = more,
            None => break,
        }
    }
    paths.push(prefix.clone());
    prefix.truncate(depth);
    let alias = rest.trim_start().strip_prefix("as ").map(|name| name.trim_start());
    alias.map_or(rest, |name| {
        name.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_')
    })
}

#[cfg(test)]
mod the_checker {
    use super::*;

    fn complaints(path: &str, text: &str) -> String {
        offences(&Source::new(path, text)).join("\n")
    }

    #[test]
    fn names_an_import_from_higher_up() {
        let said = complaints(
            "src/mail/outbox.rs",
            "use crate::kernel::Clock;\nuse crate::{db::Db, access as a, ui};\n",
        );
        assert_eq!(
            said,
            "src/mail/outbox.rs:2: `crate::access` does not stand above it in src/lib.rs"
        );
    }

    #[test]
    fn sees_a_path_in_the_middle_of_code_but_not_in_a_comment() {
        assert!(complaints("src/kernel/ids.rs", "fn f() { crate::web::x() }").contains("crate::web::x"));
        assert_eq!(complaints("src/kernel/ids.rs", "//! see [`crate::web`]\n"), "");
        assert_eq!(complaints("src/kernel/ids.rs", "pub(crate) fn f() {}\n"), "");
    }

    #[test]
    fn reads_nested_groups() {
        let said = complaints(
            "src/db/mod.rs",
            "use crate::{kernel::{ids::*, Clock}, participation::{a, b::{C, D}}};",
        );
        assert_eq!(said.matches("stand above").count(), 3, "{said}");
    }

    #[test]
    fn keeps_pages_and_views_at_home() {
        let view = "use crate::participation::registration::views::Form;";
        assert!(complaints("src/participation/invitation/pages.rs", view).contains("another feature's"));
        assert_eq!(complaints("src/participation/registration/pages.rs", view), "");
        let routes = "fn r() { crate::participation::registration::pages::routes() }";
        assert_eq!(complaints("src/site.rs", routes), "");
    }

    #[test]
    fn keeps_entities_in_stores() {
        let row = "use crate::db::entities::registration;";
        assert!(complaints("src/participation/registration/actions.rs", row).contains("`store` files only"));
        assert_eq!(complaints("src/participation/registration/store.rs", row), "");
        let state = "pub use crate::db::entities::registration::State;";
        assert_eq!(complaints("src/participation/registration/model.rs", state), "");
        let all = "pub use crate::db::entities::registration::Entity;";
        assert!(complaints("src/participation/registration/model.rs", all).contains("`store` files only"));
    }

    #[test]
    fn reads_the_map() {
        let map = ladder("//! Map.\npub mod a;\n\npub mod b;\npub mod c;\n\nmod hidden;\npub mod d;\n");
        assert_eq!(
            (
                map["a"] < map["b"],
                map["b"] == map["c"],
                map["c"] < map["d"],
                map.len()
            ),
            (true, true, true, 4)
        );
        assert_eq!((rung("kernel") < rung("db"), rung("db") < rung("cli")), (true, true));
    }

    #[test]
    fn names_a_folder_off_the_ladder_and_a_climb_by_super() {
        assert!(complaints("src/utils/mod.rs", "").contains("`utils` is not in the map"));
        assert!(complaints("src/mail/outbox/store.rs", "use super::super::x;").contains("super::super"));
    }
}
