//! What a file may look like: short, introduced by one sentence, no `bool` parameters at its door, no inline
//! styles, no left or right in a stylesheet.
use super::{Source, expect_none, sources};

const MOST_LINES: usize = 300;

#[test]
fn files_stay_short_and_say_what_they_are() {
    let of_ours = ["src", "tests", "migrations"]
        .iter()
        .flat_map(|folder| sources(folder, &[".rs", ".js"]));
    expect_none(
        of_ours
            .filter(|file| !file.path.ends_with(".min.js"))
            .flat_map(|file| shape(&file))
            .collect(),
    );
}

#[test]
fn no_public_function_takes_a_bool() {
    expect_none(sources("src", &[".rs"]).iter().flat_map(bools).collect());
}

#[test]
fn no_style_attribute_in_a_page() {
    expect_none(
        sources("src", &[".rs", ".html", ".svg", ".js"])
            .iter()
            .flat_map(inline_styles)
            .collect(),
    );
}

#[test]
fn stylesheets_know_no_left_and_right() {
    let sheets = sources("src", &[".css"]);
    expect_none(sheets.iter().flat_map(physical).collect());
}

fn shape(file: &Source) -> Vec<String> {
    let lines = file.text.lines().count();
    let mut found = Vec::new();
    if lines > MOST_LINES {
        found.push(format!("{}: {lines} lines, at most {MOST_LINES}", file.path));
    }
    if file.path.ends_with(".rs") && !file.text.starts_with("//! ") {
        found.push(format!("{}: begins without its `//!` sentence", file.path));
    }
    found
}

/// `f(true)` says nothing at the call: an enum does. Helpers inside a file or folder may.
fn bools(file: &Source) -> Vec<String> {
    const DOORS: [&str; 3] = ["pub fn ", "pub async fn ", "pub const fn "];
    let text: String = file.code().flat_map(|(_, line)| [line, "\n"]).collect();
    let doors = DOORS
        .iter()
        .flat_map(|door| text.match_indices(door).map(|(at, door)| at + door.len()));
    let head = |at: usize| text[at..].split(['{', ';']).next().unwrap_or_default();
    let takes = |head: &&str| head.split("->").next().is_some_and(|before| before.contains(": bool"));
    let name = |head: &str| head.split(['(', '<']).next().unwrap_or_default().to_owned();
    doors
        .map(head)
        .filter(takes)
        .map(|head| format!("{}: `{}` takes a bool", file.path, name(head)))
        .collect()
}

/// Letters are the exception: mail programs know no stylesheet (`src/mail/`).
fn inline_styles(file: &Source) -> Vec<String> {
    let letter = file.path.starts_with("src/mail/");
    let lines = file.code().filter(|(_, code)| !letter && has_style(code));
    lines
        .map(|(line, _)| format!("{}:{line}: `style=`: our CSP refuses it, use a class", file.path))
        .collect()
}

/// In markup, or escaped inside a string; not the bare words of a test that looks for it.
fn has_style(code: &str) -> bool {
    let written = |at: usize| code[..at].matches('"').count().is_multiple_of(2);
    let escaped = |at: usize| code[at + "style=".len()..].starts_with(['\\', '\'']);
    code.match_indices("style=").any(|(at, _)| written(at) || escaped(at))
}

/// A line that must be physical says so in a comment: `/* physical: why */`.
fn physical(file: &Source) -> Vec<String> {
    let mut inside = false;
    let mut found = Vec::new();
    for (at, line) in file.text.lines().enumerate() {
        let code = outside_comments(line, &mut inside);
        let words: Vec<&str> = code.split(|c: char| !c.is_ascii_alphabetic()).collect();
        if !line.contains("physical:") && (words.contains(&"left") || words.contains(&"right")) {
            found.push(format!(
                "{}:{}: `{}`: use inline-start or inline-end",
                file.path,
                at + 1,
                line.trim()
            ));
        }
    }
    found
}

fn outside_comments(line: &str, inside: &mut bool) -> String {
    let mut code = String::new();
    let mut rest = line;
    loop {
        let (before, after) = rest.split_once(if *inside { "*/" } else { "/*" }).unwrap_or((rest, ""));
        if !*inside {
            code.push_str(before);
        }
        if before.len() == rest.len() {
            return code;
        }
        *inside = !*inside;
        rest = after;
    }
}

#[test]
fn a_long_or_nameless_file_is_named() {
    let long = Source::new("src/kernel/ids.rs", &format!("//! Ids.{}", "\n//".repeat(300)));
    assert_eq!(shape(&long), ["src/kernel/ids.rs: 301 lines, at most 300"]);
    assert_eq!(
        shape(&Source::new("src/a.rs", "fn f() {}")),
        ["src/a.rs: begins without its `//!` sentence"]
    );
}

#[test]
fn a_bool_at_the_door_is_named() {
    let text =
        "pub async fn send(\n to: &str,\n again: bool,\n) -> bool { x }\nfn helper(a: bool) {}\npub fn f() -> bool {}";
    assert_eq!(bools(&Source::new("src/a.rs", text)), ["src/a.rs: `send` takes a bool"]);
}

#[test]
fn an_inline_style_is_named() {
    let page = Source::new(
        "src/ui/bar.rs",
        "// style= is refused\nhtml! { div style=\"width:4%\" {} }",
    );
    assert_eq!(
        inline_styles(&page),
        ["src/ui/bar.rs:2: `style=`: our CSP refuses it, use a class"]
    );
    assert_eq!(
        inline_styles(&Source::new("src/a.rs", "format!(\"<i style=\\\"x\\\">\")")).len(),
        1
    );
    assert!(inline_styles(&Source::new("src/a.rs", "assert!(!page.contains(\" style=\"))")).is_empty());
    assert!(inline_styles(&Source::new("src/mail/layout.rs", "td style=\"padding:8px\" {}")).is_empty());
}

#[test]
fn a_physical_side_is_named() {
    let sheet = "a { margin-left: 1px }\n/* left\n right */ b { margin-inline: 1px }\nc { background: right } /* physical: select arrow */\n";
    let said = physical(&Source::new("src/ui/assets/base.css", sheet));
    assert_eq!(
        said,
        ["src/ui/assets/base.css:1: `a { margin-left: 1px }`: use inline-start or inline-end"]
    );
}
