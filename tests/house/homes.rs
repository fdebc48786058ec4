//! Time, chance, settings and background work have one home each: `.clippy.toml` refuses them, and only the homes may
//! lift the refusal.
use super::{Source, expect_none, sources};

const HOMES: &[&str] = &[
    "src/kernel/clock.rs",
    "src/kernel/chance.rs",
    "src/config.rs",
    "src/config/",
    "src/jobs.rs",
    "src/jobs/",
    "src/cli.rs",
    "src/cli/",
    "src/main.rs",
];

#[test]
fn only_the_homes_lift_a_refusal() {
    expect_none(sources("src", &[".rs"]).iter().flat_map(offences).collect());
}

fn offences(file: &Source) -> Vec<String> {
    let home = HOMES.iter().any(|home| file.path.starts_with(home));
    let mut found = Vec::new();
    for (line, code) in file.code().filter(|(_, code)| code.contains("disallowed_methods")) {
        if !home {
            found.push(format!(
                "{}:{line}: `{}` outside the homes {HOMES:?}",
                file.path,
                code.trim()
            ));
        } else if !file.text.contains("reason = ") {
            found.push(format!("{}:{line}: says no reason", file.path));
        }
    }
    found
}

#[test]
fn a_stray_permission_is_named() {
    let text = "//! Mail.\n#![allow(clippy::disallowed_methods, reason = \"hurry\")]\n";
    assert!(offences(&Source::new("src/mail/outbox.rs", text))[0].starts_with("src/mail/outbox.rs:2: "));
    assert!(offences(&Source::new("src/kernel/clock.rs", text)).is_empty());
    let silent = Source::new("src/config.rs", "#![allow(clippy::disallowed_methods)]");
    assert!(offences(&silent)[0].ends_with("says no reason"));
}
