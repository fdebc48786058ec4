//! The one HTML layout of all letters: a 600 px table, language and direction on every level, dark mode.
//! Styles stand on each element because mail programs drop the head; pages of the site have none of this.
use super::letter::Frame;
use super::markdown::{Block, Inline};
use crate::i18n::Translate;
use crate::kernel::Lang;
use maud::{DOCTYPE, Markup, PreEscaped, html};

/// What both parts of a letter are printed from.
pub struct Page<'a> {
    pub lang: Lang,
    pub subject: &'a str,
    pub frame: &'a Frame,
    pub blocks: &'a [Block],
    pub footer: &'a [String],
}

/// Colours for a dark screen; where the head is dropped, the light ones are never pure white or black.
const DARK: &str = "@media (prefers-color-scheme: dark) {\
 .paper { background-color: #0d1b20 !important; }\
 .card { background-color: #14262d !important; color: #e8f0f1 !important; }\
 .soft { color: #b6c6ca !important; }\
 .line { border-color: #2c444d !important; }\
 .link { color: #6cc5d3 !important; }\
 .press { background-color: #6cc5d3 !important; color: #06222a !important; } }";

const PARAGRAPH: &str = "margin:0 0 16px 0;";
const HEADING: &str = "margin:24px 0 8px 0;font-size:20px;line-height:1.4;font-weight:bold;";
const LINK: &str = "color:#0b5868;text-decoration:underline;";
const PRESS_CELL: &str = "background-color:#0b5868;border-radius:4px;";
const PRESS: &str = "display:inline-block;padding:12px 24px;font-size:17px;line-height:24px;font-weight:bold;\
 color:#fdfefe;background-color:#0b5868;border-radius:4px;text-decoration:none;";
const SMALL: &str = "margin:0 0 16px 0;font-size:14px;line-height:1.6;";

pub fn html(page: &Page<'_>) -> Markup {
    let (lang, dir) = (page.lang.code(), page.lang.dir());
    html! {
        (DOCTYPE)
        html lang=(lang) dir=(dir) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                meta name="supported-color-schemes" content="light dark";
                title { (page.subject) }
                style { (PreEscaped(DARK)) }
            }
            body class="paper" lang=(lang) dir=(dir) style="margin:0;padding:0;background-color:#f4f7f7;" {
                table class="paper" role="presentation" lang=(lang) dir=(dir) width="100%" cellpadding="0" cellspacing="0"
                    border="0" style="background-color:#f4f7f7;" {
                    tr { td align="center" lang=(lang) dir=(dir) style="padding:16px 8px;" { (card(page)) } }
                }
            }
        }
    }
}

/// The letter as mail programs show it in a window of their own: the subject first.
pub fn with_subject(lang: Lang, subject: &str, letter: &str) -> String {
    let style = format!("margin:0;padding:16px 16px 0 16px;font-weight:bold;{}", font(lang));
    let head = html! { p lang=(lang.code()) dir=(lang.dir()) style=(style) { (words(subject)) } };
    letter.replacen("<table", &format!("{}<table", head.into_string()), 1)
}

fn card(page: &Page<'_>) -> Markup {
    let body = format!("padding:24px;{}", font(page.lang));
    let foot = format!(
        "padding:16px 24px 24px 24px;border-top:1px solid #d3dcdd;{}",
        font(page.lang)
    );
    html! {
        table class="card" role="presentation" lang=(page.lang.code()) dir=(page.lang.dir()) width="600" cellpadding="0"
            cellspacing="0" border="0" style="width:100%;max-width:600px;background-color:#fdfefe;" {
            (row(page.lang, "card", &body, html! {
                (other_languages(page))
                @for block in page.blocks { (print(page.lang, block)) }
            }))
            (row(page.lang, "card soft line", &foot, html! {
                @for line in page.footer { p class="soft" style={ (SMALL) "color:#3d5159;" } { (words(line)) } }
            }))
        }
    }
}

/// Language, direction and side stand on each cell again: some mail programs drop those of the outer ones.
fn row(lang: Lang, class: &str, style: &str, inner: Markup) -> Markup {
    html! {
        tr { td class=(class) lang=(lang.code()) dir=(lang.dir()) align=(side(lang)) style=(style) { (inner) } }
    }
}

fn other_languages(page: &Page<'_>) -> Markup {
    html! {
        @if !page.frame.other_languages.is_empty() {
            p class="soft" style={ (SMALL) "color:#3d5159;" } {
                (page.lang.t().mail_other_languages())
                @for (lang, url) in &page.frame.other_languages {
                    " " a class="link" href=(url) lang=(lang.code()) dir=(lang.dir()) style=(LINK) { (lang.own_name()) }
                }
            }
        }
    }
}

fn print(lang: Lang, block: &Block) -> Markup {
    html! {
        @match block {
            Block::Paragraph(inlines) => p style=(PARAGRAPH) { (line(inlines)) },
            Block::Heading(inlines) => h2 style=(HEADING) { (line(inlines)) },
            Block::Button { label, url } => (button(lang, label, url)),
            Block::List { start: None, items } => ul style=(PARAGRAPH) { (list(items)) },
            Block::List { start: Some(first), items } => ol start=(first) style=(PARAGRAPH) { (list(items)) },
            Block::Quote(inner) => {
                table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0" {
                    (row(lang, "card line", &quote(lang), html! { @for block in inner { (print(lang, block)) } }))
                }
            },
            Block::Rule => hr style="border:0;border-top:1px solid #d3dcdd;margin:24px 0;";
        }
    }
}

/// The one thing to press, and its address written out for those whose mail program shows no buttons.
fn button(lang: Lang, label: &str, url: &str) -> Markup {
    html! {
        table role="presentation" lang=(lang.code()) dir=(lang.dir()) cellpadding="0" cellspacing="0" border="0"
            style="margin:8px 0 16px 0;" {
            tr {
                td class="press" align="center" bgcolor="#0b5868" style=(PRESS_CELL) {
                    a class="press" href=(url) style={ (PRESS) (font_family(lang)) } { (words(label)) }
                }
            }
        }
        p class="soft" style={ (SMALL) "color:#3d5159;" } {
            (lang.t().mail_link_hint()) br;
            a class="link" href=(url) style={ (LINK) "word-break:break-all;" } { bdi dir="ltr" { (url) } }
        }
    }
}

fn list(items: &[Vec<Inline>]) -> Markup {
    html! { @for item in items { li style="margin:0 0 4px 0;" { (line(item)) } } }
}

fn line(inlines: &[Inline]) -> Markup {
    html! {
        @for inline in inlines {
            @match inline {
                Inline::Text(text) => (words(text)),
                Inline::Strong(inner) => strong { (line(inner)) },
                Inline::Link { label, url } => a class="link" href=(url) style=(LINK) { (words(label)) },
                Inline::Break => br;,
            }
        }
    }
}

/// Escaped words; the isolates around names become `<bdi>`, which more mail programs obey.
fn words(text: &str) -> Markup {
    let escaped = html! { (text) }.into_string();
    PreEscaped(escaped.replace('\u{2068}', "<bdi>").replace('\u{2069}', "</bdi>"))
}

fn side(lang: Lang) -> &'static str {
    if lang.is_rtl() { "right" } else { "left" }
}

fn quote(lang: Lang) -> String {
    format!("padding:0 16px;border-{}:4px solid #d3dcdd;{}", side(lang), font(lang))
}

fn font_family(lang: Lang) -> &'static str {
    if lang.is_rtl() {
        "font-family:Tahoma,Arial,sans-serif;"
    } else {
        "font-family:'Segoe UI',Roboto,Arial,sans-serif;"
    }
}

fn font(lang: Lang) -> String {
    let size = if lang.is_rtl() {
        "font-size:18px;line-height:1.75;"
    } else {
        "font-size:17px;line-height:1.55;"
    };
    format!("{}{size}color:#12262e;text-align:{};", font_family(lang), side(lang))
}
