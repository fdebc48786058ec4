//! Words that are kept with a letter are never shown as they are: each has its sentence.
use super::{expect_none, sources};
use std::collections::BTreeSet;

const TOLD: &str = "src/messages/outgoing/words.rs";

#[test]
fn every_reason_and_every_phase_has_its_words() {
    let told = &sources("src/messages/outgoing", &["/words.rs"])[0].text;
    let unsaid = |word: &String| !told.contains(&format!("\"{word}\" =>"));
    let words = kept();
    for known in ["call_closed", "moved", "bounce", "rcpt", "too_many_bounces"] {
        assert!(words.contains(known), "{known} is not found any more: {words:?}");
    }
    let unsaid = words.iter().filter(|word| unsaid(word));
    expect_none(unsaid.map(|word| format!("`{word}` has no words in {TOLD}")).collect());
}

/// Every word in double quotes right behind what keeps it.
fn kept() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    for file in sources("src", &[".rs"]) {
        let mail = file.path.starts_with("src/mail/");
        for (_, line) in file.code() {
            let keeps = line.contains("Wanted::No(\"")
                || line.contains("cancel_for(")
                || line.contains("MOVED: &str")
                || mail && (line.contains("reason: \"") || line.contains("phase: \"") || line.contains("stop(tx,"))
                || file.path.ends_with("delivery/verdict.rs") && line.contains("=> \"");
            if keeps {
                words.extend(quoted(line));
            }
        }
    }
    words
}

fn quoted(line: &str) -> impl Iterator<Item = String> {
    let parts = line.split('"').skip(1).step_by(2);
    parts
        .filter(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'_'))
        .map(str::to_owned)
}
