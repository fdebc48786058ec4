//! The little Markdown a letter may hold, read into blocks that the HTML part and the plain part both print.
use super::template::{TemplateProblem, is_address};
use pulldown_cmark::{Event, HeadingLevel, LinkType, OffsetIter, Parser, Tag, TagEnd};

#[derive(Debug, PartialEq, Eq)]
pub enum Block {
    Paragraph(Vec<Inline>),
    /// A paragraph that is one link and nothing else: the thing to press.
    Button {
        label: String,
        url: String,
    },
    Heading(Vec<Inline>),
    List {
        start: Option<u64>,
        items: Vec<Vec<Inline>>,
    },
    Quote(Vec<Block>),
    Rule,
}

#[derive(Debug, PartialEq, Eq)]
pub enum Inline {
    Text(String),
    Strong(Vec<Inline>),
    Link { label: String, url: String },
    Break,
}

/// Reads a letter's body. Images, HTML, code, tables and the like are refused: they look different in every
/// mail program, and nobody needs them here.
pub fn blocks(markdown: &str) -> Result<Vec<Block>, TemplateProblem> {
    located(markdown).map_err(|(_, problem)| problem)
}

/// The same; a problem with the line it stands in, from 1.
pub fn located(markdown: &str) -> Result<Vec<Block>, (usize, TemplateProblem)> {
    let mut reader = Reader {
        events: Parser::new(markdown).into_offset_iter(),
        at: 0,
    };
    reader.blocks(None).map_err(|problem| {
        let before = markdown.get(..reader.at).unwrap_or_default();
        (before.matches('\n').count() + 1, problem)
    })
}

/// The words alone; a hard break is a line break.
pub fn plain(inlines: &[Inline]) -> String {
    let mut out = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => out.push_str(text),
            Inline::Strong(inner) => out.push_str(&plain(inner)),
            Inline::Link { label, url } if label == url => out.push_str(url),
            Inline::Link { label, url } => out.push_str(&format!("{label} ({url})")),
            Inline::Break => out.push('\n'),
        }
    }
    out
}

struct Reader<'a> {
    events: OffsetIter<'a>,
    /// Where the last event began.
    at: usize,
}

impl<'a> Reader<'a> {
    fn next(&mut self) -> Option<Event<'a>> {
        let (event, range) = self.events.next()?;
        self.at = range.start;
        Some(event)
    }

    fn blocks(&mut self, until: Option<TagEnd>) -> Result<Vec<Block>, TemplateProblem> {
        let mut found = Vec::new();
        while let Some(event) = self.next() {
            match event {
                Event::End(end) if Some(end) == until => break,
                Event::Rule => found.push(Block::Rule),
                Event::Start(Tag::Paragraph) => found.push(paragraph(self.inlines(TagEnd::Paragraph)?)),
                Event::Start(Tag::Heading { level, .. }) => found.push(self.heading(level)?),
                Event::Start(Tag::List(start)) => found.push(self.list(start)?),
                Event::Start(Tag::BlockQuote(kind)) => {
                    found.push(Block::Quote(self.blocks(Some(TagEnd::BlockQuote(kind)))?));
                }
                Event::Html(_) | Event::Start(Tag::HtmlBlock) => return Err(TemplateProblem::Unsupported("HTML")),
                _ => return Err(TemplateProblem::Unsupported("code, tables or pictures")),
            }
        }
        Ok(found)
    }

    fn heading(&mut self, level: HeadingLevel) -> Result<Block, TemplateProblem> {
        Ok(Block::Heading(self.inlines(TagEnd::Heading(level))?))
    }

    fn list(&mut self, start: Option<u64>) -> Result<Block, TemplateProblem> {
        let mut items = Vec::new();
        while let Some(event) = self.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.inlines(TagEnd::Item)?),
                _ => break,
            }
        }
        Ok(Block::List { start, items })
    }

    /// Only to a web or mail address: a letter is also written by people.
    fn link(&mut self, kind: LinkType, to: &str) -> Result<Inline, TemplateProblem> {
        let url = match kind {
            LinkType::Email => format!("mailto:{to}"),
            _ => to.to_owned(),
        };
        if !is_address(&url) {
            return Err(TemplateProblem::BadAddress(url));
        }
        let label = plain(&self.inlines(TagEnd::Link)?);
        Ok(Inline::Link { label, url })
    }

    fn inlines(&mut self, until: TagEnd) -> Result<Vec<Inline>, TemplateProblem> {
        let mut found = Vec::new();
        while let Some(event) = self.next() {
            match event {
                Event::End(end) if end == until => break,
                Event::Text(text) => push_text(&mut found, &text),
                Event::SoftBreak => push_text(&mut found, " "),
                Event::HardBreak => found.push(Inline::Break),
                Event::Start(Tag::Strong) => found.push(Inline::Strong(self.inlines(TagEnd::Strong)?)),
                Event::Start(Tag::Link {
                    link_type, dest_url, ..
                }) => found.push(self.link(link_type, &dest_url)?),
                // the paragraphs of a loose list are the item's own text
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                Event::Html(_) | Event::InlineHtml(_) => return Err(TemplateProblem::Unsupported("HTML")),
                _ => {
                    return Err(TemplateProblem::Unsupported(
                        "italics, code, pictures or lists in lists",
                    ));
                }
            }
        }
        Ok(found)
    }
}

fn paragraph(mut inlines: Vec<Inline>) -> Block {
    match inlines.pop() {
        Some(Inline::Link { label, url }) if inlines.is_empty() => Block::Button { label, url },
        last => {
            inlines.extend(last);
            Block::Paragraph(inlines)
        }
    }
}

fn push_text(found: &mut Vec<Inline>, text: &str) {
    match found.last_mut() {
        Some(Inline::Text(before)) => before.push_str(text),
        _ => found.push(Inline::Text(text.to_owned())),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_what_letters_use() {
        let found = blocks(
            "Dear **you**,\\\nhello.\n\n## When\n\n- one\n- two\n\n> said\n\n[Open](https://a.example)\n\n---\n\nend",
        );
        let found = found.expect("reads");
        assert_eq!(found.len(), 7);
        assert_eq!(
            found[4],
            Block::Button {
                label: "Open".into(),
                url: "https://a.example".into()
            }
        );
        assert_eq!(found[5], Block::Rule);
    }

    #[test]
    fn refuses_what_mail_programs_show_differently() {
        for odd in [
            "<b>x</b>",
            "<div>\nx\n</div>",
            "![x](https://a.example/x.png)",
            "`x`",
            "    x",
            "*x*",
            "- a\n  - b",
            "[x](javascript:alert(1))",
            "[x](data:text/html,x)",
            "[x](/organise)",
        ] {
            assert!(blocks(odd).is_err(), "{odd}");
        }
    }

    #[test]
    fn a_problem_has_its_line() {
        assert_eq!(located("one\n\n## two\n\nthree <b>x</b>").expect_err("HTML").0, 5);
        assert_eq!(located("one\n\n[x](ftp://a.example)").expect_err("no web address").0, 3);
        assert!(located("<mona@ngo.example> and <https://a.example/>").is_ok());
    }
}
