//! A form on its way to the server, encoded as a browser does.
use super::page::{Page, initial_value, named, select, words};
use axum::http::Method;
use scraper::{ElementRef, Html};
use std::collections::HashMap;

pub const BOUNDARY: &str = "----the-visitors-parts";

/// What was put into a control since the page came.
#[derive(Clone)]
pub enum Entry {
    Text(String),
    Checked(bool),
    File { name: String, content: Vec<u8> },
}

/// By the control's [`place`].
pub type Entries = HashMap<String, Entry>;

pub struct Submission {
    pub method: Method,
    pub action: String,
    pub multipart: bool,
    pub fields: Vec<Field>,
}

pub struct Field {
    pub name: String,
    pub file: Option<String>,
    pub content: Vec<u8>,
}

impl Field {
    pub fn text(name: &str, value: &str) -> Self {
        Self {
            name: name.to_owned(),
            file: None,
            content: value.replace('\n', "\r\n").into_bytes(),
        }
    }
}

/// What pressing the button sends; `None`: no such button in a form.
pub fn submission(page: &Page, entries: &Entries, button: &str) -> Option<Submission> {
    let html = page.parsed();
    let caption = |b: ElementRef| {
        b.attr("value")
            .filter(|_| b.value().name() == "input")
            .map_or(words(b), str::to_owned)
    };
    let pressed = named(select(&html, "button, input[type=submit]"), button, caption)?;
    let form = match pressed.attr("form") {
        Some(id) => select(&html, &format!("form[id=\"{id}\"]")).into_iter().next()?,
        None => pressed
            .ancestors()
            .filter_map(ElementRef::wrap)
            .find(|above| above.value().name() == "form")?,
    };
    let either = |own: &str, forms: &str| pressed.attr(own).or(form.attr(forms)).unwrap_or_default().to_owned();
    let mut fields = fields(&html, form, entries);
    if let Some(name) = pressed.attr("name") {
        fields.push(Field::text(name, pressed.attr("value").unwrap_or_default()));
    }
    Some(Submission {
        method: if either("formmethod", "method").eq_ignore_ascii_case("post") {
            Method::POST
        } else {
            Method::GET
        },
        action: page.absolute(&either("formaction", "action")),
        multipart: either("formenctype", "enctype") == "multipart/form-data",
        fields,
    })
}

fn fields(html: &Html, form: ElementRef, entries: &Entries) -> Vec<Field> {
    let belongs = |control: &ElementRef| match control.attr("form") {
        Some(id) => form.attr("id") == Some(id),
        None => control.ancestors().any(|above| above.id() == form.id()),
    };
    let controls = select(html, "input, select, textarea").into_iter().filter(belongs);
    controls
        .filter(|control| control.attr("disabled").is_none())
        .filter_map(|control| field(control, entries))
        .collect()
}

fn field(control: ElementRef, entries: &Entries) -> Option<Field> {
    let name = control.attr("name")?;
    let kind = control.attr("type").unwrap_or_default();
    match (entries.get(&place(control)), kind) {
        (_, "submit" | "button" | "reset" | "image") | (Some(Entry::Checked(false)), _) => None,
        (Some(Entry::Checked(true)), _) => Some(Field::text(name, control.attr("value").unwrap_or("on"))),
        (Some(Entry::Text(value)), _) => Some(Field::text(name, value)),
        (Some(Entry::File { name: file, content }), _) => Some(Field {
            name: name.to_owned(),
            file: Some(file.clone()),
            content: content.clone(),
        }),
        (None, "file") => Some(Field {
            name: name.to_owned(),
            file: Some(String::new()),
            content: Vec::new(),
        }),
        (None, _) => initial_value(control).map(|value| Field::text(name, &value)),
    }
}

/// Two readings of one page number its nodes alike.
pub fn place(control: ElementRef) -> String {
    format!("{:?}", control.id())
}

pub fn urlencoded(fields: &[Field]) -> String {
    let pairs = fields.iter().map(|f| {
        format!(
            "{}={}",
            escaped(f.name.as_bytes()),
            escaped(f.file.as_ref().map_or(&f.content[..], |name| name.as_bytes()))
        )
    });
    pairs.collect::<Vec<_>>().join("&")
}

fn escaped(bytes: &[u8]) -> String {
    let one = |byte: &u8| match byte {
        b' ' => "+".to_owned(),
        b if b.is_ascii_alphanumeric() || b"-._*".contains(b) => char::from(*b).to_string(),
        b => format!("%{b:02X}"),
    };
    bytes.iter().map(one).collect()
}

pub fn multipart(fields: &[Field]) -> Vec<u8> {
    let mut body = Vec::new();
    for field in fields {
        let file = field.file.as_ref().map_or_else(String::new, |name| {
            format!("; filename=\"{name}\"\r\nContent-Type: application/octet-stream")
        });
        let head = format!(
            "--{BOUNDARY}\r\nContent-Disposition: form-data; name=\"{}\"{file}\r\n\r\n",
            field.name
        );
        body.extend_from_slice(head.as_bytes());
        body.extend_from_slice(&field.content);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(format!("--{BOUNDARY}--\r\n").as_bytes());
    body
}

#[test]
fn letters_beyond_ascii_travel_as_utf_8() {
    assert_eq!(urlencoded(&[Field::text("né", "أ &\n")]), "n%C3%A9=%D8%A3+%26%0D%0A");
}
