//! A page as a person meets it: what it says, and its controls found by their labels.
use axum::http::{HeaderMap, StatusCode};
use scraper::{ElementRef, Html, Selector, node::Node};

/// What a server answered, with the address it came from (path and query).
#[derive(Clone)]
pub struct Page {
    pub(super) status: StatusCode,
    pub(super) address: String,
    pub(super) headers: HeaderMap,
    pub(super) body: Vec<u8>,
}

impl Page {
    pub fn status(&self) -> u16 {
        self.status.as_u16()
    }

    /// Path and query of the page, after redirects.
    pub fn address(&self) -> &str {
        &self.address
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.headers.get(name).and_then(|value| value.to_str().ok())
    }

    pub fn body(&self) -> &[u8] {
        &self.body
    }

    pub fn html(&self) -> String {
        String::from_utf8(self.body.clone()).expect("a page is UTF-8")
    }

    /// Everything a person can read on it, spaces folded; what is only for screen readers is left in.
    pub fn text(&self) -> String {
        let html = self.parsed();
        select(&html, "body")
            .first()
            .map_or_else(String::new, |body| words(*body))
    }

    pub fn heading(&self) -> String {
        self.one("h1")
    }

    pub fn title(&self) -> String {
        self.one("title")
    }

    /// `lang` and `dir` of the page.
    pub fn language(&self) -> (String, String) {
        let html = self.parsed();
        let root = html.root_element();
        let attribute = |name| root.attr(name).unwrap_or_default().to_owned();
        (attribute("lang"), attribute("dir"))
    }

    /// The words of the first element that fits a CSS selector.
    pub fn one(&self, selector: &str) -> String {
        self.all(selector).into_iter().next().unwrap_or_default()
    }

    /// The words of every element that fits a CSS selector.
    pub fn all(&self, selector: &str) -> Vec<String> {
        select(&self.parsed(), selector).into_iter().map(words).collect()
    }

    /// Where a link leads, by its words.
    pub fn link(&self, text: &str) -> Option<String> {
        let html = self.parsed();
        let found = named(select(&html, "a[href]"), text, words);
        found.and_then(|link| link.attr("href")).map(str::to_owned)
    }

    /// Every address a link of this page leads to.
    pub fn links(&self) -> Vec<String> {
        select(&self.parsed(), "a[href]")
            .into_iter()
            .filter_map(|link| link.attr("href"))
            .map(str::to_owned)
            .collect()
    }

    /// Words and address of every link that fits a CSS selector.
    pub fn links_with(&self, selector: &str) -> Vec<(String, String)> {
        let html = self.parsed();
        let links = select(&html, selector).into_iter();
        links
            .filter_map(|link| Some((words(link), link.attr("href")?.to_owned())))
            .collect()
    }

    /// What stands in a control, by its label.
    pub fn value(&self, label: &str) -> Option<String> {
        let html = self.parsed();
        control(&html, label).map(|control| initial_value(control).unwrap_or_default())
    }

    /// The sentence at a field or a group of choices that was refused, without its hidden "Error:".
    pub fn field_error(&self, label: &str) -> Option<String> {
        let html = self.parsed();
        let field = control(&html, label)
            .or_else(|| group(&html, label))
            .unwrap_or_else(|| self.lost("field", label));
        let described = field.attr("aria-describedby").unwrap_or_default();
        let error = described
            .split_whitespace()
            .find(|id| id.ends_with("-e") || id.ends_with("-error"))?;
        select(&html, &format!("[id=\"{error}\"]"))
            .first()
            .map(|found| seen_words(*found))
    }

    /// An address written on this page, as path and query.
    pub(super) fn absolute(&self, address: &str) -> String {
        let path = self.address.split('?').next().unwrap_or("/");
        let address = address.split('#').next().unwrap_or_default();
        match address.chars().next() {
            None => self.address.clone(),
            Some('?') => format!("{path}{address}"),
            Some('/') => address.to_owned(),
            Some(_) if address.contains("://") => from_top(address),
            Some(_) => format!("{}/{address}", path.rsplit_once('/').map_or("", |(folder, _)| folder)),
        }
    }

    pub(super) fn parsed(&self) -> Html {
        Html::parse_document(&String::from_utf8_lossy(&self.body))
    }

    #[track_caller]
    pub(super) fn lost<T>(&self, what: &str, name: &str) -> T {
        panic!(
            "no {what} \"{name}\" on {} ({}):\n{}",
            self.address,
            self.status,
            self.text()
        );
    }
}

/// Path and query of a whole URL; scheme and host are ours. A path stays as it is.
pub(super) fn from_top(address: &str) -> String {
    let address = address.split('#').next().unwrap_or_default();
    let Some((_, rest)) = address.split_once("://") else {
        return address.to_owned();
    };
    rest.find('/')
        .map_or_else(|| "/".to_owned(), |at| rest[at..].to_owned())
}

pub(super) fn select<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).expect("a CSS selector"))
        .collect()
}

pub(super) fn within<'a>(element: ElementRef<'a>, selector: &str) -> Vec<ElementRef<'a>> {
    element
        .select(&Selector::parse(selector).expect("a CSS selector"))
        .collect()
}

/// The one whose name is `text`; failing that, the first whose name begins with it ("Job title (optional)").
pub(super) fn named<'a>(
    candidates: Vec<ElementRef<'a>>,
    text: &str,
    name: impl Fn(ElementRef<'a>) -> String,
) -> Option<ElementRef<'a>> {
    // The isolates around a value in a sentence are for the direction of writing: nobody sees them.
    let bare = |words: &str| words.replace(['\u{2068}', '\u{2069}'], "");
    let (text, name) = (bare(text), |candidate| bare(&name(candidate)));
    let exact = candidates.iter().find(|candidate| name(**candidate) == text);
    exact
        .or_else(|| candidates.iter().find(|candidate| name(**candidate).starts_with(&text)))
        .copied()
}

/// The control a label belongs to: the one it names by `for`, or the one inside it.
pub(super) fn control<'a>(html: &'a Html, label: &str) -> Option<ElementRef<'a>> {
    const CONTROLS: &str = "input, select, textarea";
    if let Some(found) = named(select(html, "label"), label, words) {
        let inside = || within(found, CONTROLS).into_iter().next();
        return match found.attr("for") {
            Some(id) => select(html, &format!("[id=\"{id}\"]")).into_iter().next(),
            None => inside(),
        };
    }
    let spoken = |control: ElementRef<'a>| control.attr("aria-label").unwrap_or_default().to_owned();
    let by_label = named(
        select(html, "input[aria-label], select[aria-label], textarea[aria-label]"),
        label,
        spoken,
    );
    by_label.or_else(|| by_name(html, label))
}

/// Where one label stands in many rows ("English"), a control is found by its id or its name: `intro_en`.
fn by_name<'a>(html: &'a Html, name: &str) -> Option<ElementRef<'a>> {
    let plain = |c: char| c.is_ascii_alphanumeric() || "-_".contains(c);
    let selector = format!("[id=\"{name}\"]:not(fieldset), [name=\"{name}\"]");
    name.chars()
        .all(plain)
        .then(|| select(html, &selector).into_iter().next())
        .flatten()
}

/// The group of choices under a legend.
pub(super) fn group<'a>(html: &'a Html, legend: &str) -> Option<ElementRef<'a>> {
    let name = |group| {
        within(group, "legend")
            .first()
            .map_or_else(String::new, |legend| words(*legend))
    };
    named(select(html, "fieldset"), legend, name)
}

/// What a control sends when nobody touches it; `None`: nothing.
pub(super) fn initial_value(control: ElementRef) -> Option<String> {
    match (control.value().name(), control.attr("type").unwrap_or("text")) {
        ("textarea", _) => {
            let text: String = control.text().collect();
            Some(text.strip_prefix('\n').unwrap_or(&text).to_owned())
        }
        ("select", _) => {
            let options = within(control, "option");
            options
                .iter()
                .find(|option| option.attr("selected").is_some())
                .or(options.first())
                .map(|o| option_value(*o))
        }
        (_, "checkbox" | "radio") => control
            .attr("checked")
            .map(|_| control.attr("value").unwrap_or("on").to_owned()),
        _ => Some(control.attr("value").unwrap_or_default().to_owned()),
    }
}

pub(super) fn option_value(option: ElementRef) -> String {
    option.attr("value").map_or_else(|| words(option), str::to_owned)
}

pub(super) fn words(element: ElementRef) -> String {
    let mut text = String::new();
    read(element, &|_| true, &mut text);
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Without what the class `vh` hides from the eye.
fn seen_words(element: ElementRef) -> String {
    let mut text = String::new();
    read(
        element,
        &|part: ElementRef| !part.value().classes().any(|class| class == "vh"),
        &mut text,
    );
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn read(element: ElementRef, wanted: &dyn Fn(ElementRef) -> bool, text: &mut String) {
    const INLINE: [&str; 16] = [
        "a", "abbr", "b", "bdi", "code", "data", "em", "i", "mark", "q", "small", "span", "strong", "sub", "sup",
        "time",
    ];
    if ["script", "style", "template"].contains(&element.value().name()) || !wanted(element) {
        return;
    }
    for child in element.children() {
        match child.value() {
            Node::Text(part) => text.push_str(part),
            Node::Element(_) => {
                let child = ElementRef::wrap(child).expect("an element");
                let edge = if INLINE.contains(&child.value().name()) {
                    ""
                } else {
                    " "
                };
                text.push_str(edge);
                read(child, wanted, text);
                text.push_str(edge);
            }
            _ => {}
        }
    }
}
