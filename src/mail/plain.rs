//! The plain part of a letter: the same words and addresses as the HTML part, without the look.
use super::layout::Page;
use super::markdown::{Block, Inline, plain};
use crate::i18n::Translate;

/// Prints the letter as text. Paragraphs are not wrapped: mail programs wrap Arabic better than we can.
pub fn text(page: &Page<'_>) -> String {
    let mut parts = Vec::new();
    if !page.frame.other_languages.is_empty() {
        let links = page
            .frame
            .other_languages
            .iter()
            .map(|(lang, url)| format!("{}: {url}", lang.own_name()));
        parts.push(format!(
            "{}\n{}",
            page.lang.t().mail_other_languages(),
            links.collect::<Vec<_>>().join("\n")
        ));
    }
    parts.extend(page.blocks.iter().map(block));
    parts.push("--".to_owned());
    parts.push(page.footer.join("\n"));
    let mut whole = parts.join("\n\n");
    whole.push('\n');
    whole
}

fn block(block: &Block) -> String {
    match block {
        Block::Paragraph(inlines) | Block::Heading(inlines) => plain(inlines),
        Block::Button { label, url } => format!("{label}\n{url}"),
        Block::List { start, items } => list(*start, items),
        Block::Quote(inner) => {
            let inner = inner.iter().map(self::block).collect::<Vec<_>>().join("\n\n");
            inner
                .lines()
                .map(|line| format!("> {line}"))
                .collect::<Vec<_>>()
                .join("\n")
        }
        Block::Rule => "--".to_owned(),
    }
}

fn list(start: Option<u64>, items: &[Vec<Inline>]) -> String {
    let line = |(index, item): (u64, &Vec<Inline>)| match start {
        Some(first) => format!("{}. {}", first + index, plain(item)),
        None => format!("- {}", plain(item)),
    };
    (0..).zip(items).map(line).collect::<Vec<_>>().join("\n")
}
