//! Takes typed values out of JSON and keeps a problem for each that is not what it should be.

use serde_json::Value;

use crate::kernel::{Lang, Localized};
use crate::programme::agenda::problems::{Fault, Field, Place, Problem};
use crate::programme::agenda::texts::{self, Clean};

/// One object of the file, and where its problems go. A key that is absent or null is empty, not wrong.
pub struct Values<'a> {
    pub value: &'a Value,
    pub place: Place,
    problems: &'a mut Vec<Problem>,
}

impl<'a> Values<'a> {
    pub fn new(value: &'a Value, place: Place, problems: &'a mut Vec<Problem>) -> Self {
        Self { value, place, problems }
    }

    /// An object inside this one.
    pub fn inner<'b>(&'b mut self, value: &'b Value, place: Place) -> Values<'b> {
        Values {
            value,
            place,
            problems: self.problems,
        }
    }

    pub fn fault(&mut self, field: Field, fault: Fault) {
        self.problems.push(Problem {
            place: self.place.clone(),
            field: Some(field),
            fault,
        });
    }

    pub fn line(&mut self, key: &str, field: Field) -> String {
        self.text(key, field, texts::line)
    }

    pub fn required_line(&mut self, key: &str, field: Field) -> String {
        self.required(key, field, texts::line)
    }

    pub fn code(&mut self, key: &str, field: Field) -> String {
        self.required(key, field, texts::code)
    }

    pub fn letter(&mut self, key: &str, field: Field) -> String {
        self.text(key, field, texts::letter)
    }

    /// The code of a group; may be empty.
    pub fn group(&mut self, key: &str, field: Field) -> String {
        self.text(key, field, texts::code)
    }

    fn required(&mut self, key: &str, field: Field, clean: Clean) -> String {
        let before = self.problems.len();
        let text = self.text(key, field, clean);
        if text.is_empty() && self.problems.len() == before {
            self.fault(field, Fault::Missing);
        }
        text
    }

    /// `title` stands for `title_ar`, `title_en` and `title_fr`; one line each.
    pub fn localized(&mut self, key: &str, field: Field) -> Localized {
        self.in_each_language(key, field, texts::line)
    }

    /// The same for several lines.
    pub fn localized_text(&mut self, key: &str, field: Field) -> Localized {
        self.in_each_language(key, field, texts::text)
    }

    pub fn word<T>(&mut self, key: &str, field: Field, parse: impl Fn(&str) -> Option<T>) -> Option<T> {
        let word = self.required_line(key, field);
        let parsed = parse(&word);
        if parsed.is_none() && !word.is_empty() {
            self.fault(field, Fault::UnknownWord { value: word });
        }
        parsed
    }

    pub fn minutes(&mut self, key: &str, field: Field) -> Option<u16> {
        let value = self.value;
        self.number(&value[key], field, texts::MINUTES)
    }

    /// The number of a session, a round table, an objective.
    pub fn small(&mut self, key: &str, field: Field) -> Option<u8> {
        let value = self.value;
        self.number(&value[key], field, texts::NUMBERS)
            .and_then(|number| number.try_into().ok())
    }

    pub fn smalls(&mut self, key: &str, field: Field) -> Vec<u8> {
        let value = self.value;
        match &value[key] {
            Value::Null => Vec::new(),
            Value::Array(list) => {
                let numbers = list.iter().filter_map(|one| self.number(one, field, texts::NUMBERS));
                numbers.filter_map(|number| number.try_into().ok()).collect()
            }
            _ => {
                self.fault(field, Fault::WrongType);
                Vec::new()
            }
        }
    }

    fn number(&mut self, value: &Value, field: Field, (min, max): (u16, u16)) -> Option<u16> {
        if value.is_null() {
            return None;
        }
        let number = value.as_u64().and_then(|number| u16::try_from(number).ok());
        let number = number.filter(|number| (min..=max).contains(number));
        if number.is_none() {
            self.fault(
                field,
                Fault::NotANumber {
                    value: value.to_string(),
                    min,
                    max,
                },
            );
        }
        number
    }

    fn in_each_language(&mut self, key: &str, field: Field, clean: Clean) -> Localized {
        let mut localized = Localized::default();
        for lang in Lang::ALL {
            localized.set(lang, self.text(&format!("{key}_{}", lang.code()), field, clean));
        }
        localized
    }

    fn text(&mut self, key: &str, field: Field, clean: Clean) -> String {
        let value = self.value;
        let typed = match &value[key] {
            Value::Null => return String::new(),
            Value::String(text) => text,
            _ => {
                self.fault(field, Fault::WrongType);
                return String::new();
            }
        };
        clean(typed).unwrap_or_else(|problem| {
            self.fault(field, Fault::Text(problem));
            String::new()
        })
    }
}
