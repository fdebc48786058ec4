//! Fills the form with what is known already: nobody is asked twice.
use super::{AGES, Ask, GENDERS, NO, TICKED, YES, attendance_value};
use crate::directory::contact::model::Contact;
use crate::kernel::{GroupId, Lang};
use crate::participation::registration::model::Answers;
use crate::web::Fields;

type Pairs = Vec<(String, String)>;

/// An empty form: every sitting ticked, nothing else decided.
pub fn blank(ask: &Ask<'_>, lang: Lang) -> Fields {
    let mut pairs = Pairs::new();
    put(&mut pairs, "interface", lang.code());
    all_sittings(&mut pairs, ask);
    Fields::from_pairs(pairs)
}

/// With what the directory knows about somebody invited.
pub fn from_contact(ask: &Ask<'_>, contact: &Contact, group: Option<GroupId>) -> Fields {
    let mut pairs = Pairs::new();
    put(&mut pairs, "name", contact.name.as_str());
    if let Some(organisation) = &contact.organisation {
        put(&mut pairs, "organisation", &organisation.name);
    }
    if let Some(group) = group {
        put(&mut pairs, "group", &group.to_string());
    }
    put(&mut pairs, "country", contact.country().unwrap_or_default());
    put(&mut pairs, "interface", contact.lang.code());
    all_sittings(&mut pairs, ask);
    Fields::from_pairs(pairs)
}

/// With what was answered before.
pub fn from_answers(answers: &Answers) -> Fields {
    let mut pairs = Pairs::new();
    let mut some = |name: &str, value: Option<&str>| put(&mut pairs, name, value.unwrap_or_default());
    some("name", Some(answers.name.as_str()));
    some("email", Some(answers.email.as_str()));
    some("organisation", answers.organisation.as_ref().map(|name| name.as_str()));
    some("group", answers.group.map(|group| group.to_string()).as_deref());
    some("country", answers.country.as_deref());
    some("attendance", Some(attendance_value(answers.attendance)));
    some("interface", Some(answers.lang.code()));
    some("floor", answers.floor.map(Lang::code));
    some("interpretation", answers.interpretation.map(Lang::code));
    some("access_needs", answers.access_needs.as_deref());
    some("gender", word(&GENDERS, answers.gender));
    some("age", word(&AGES, answers.age));
    some(
        "first_time",
        answers.first_time.map(|first| if first { YES } else { NO }),
    );
    let consents = answers.consents;
    for (name, given) in [
        ("consent_list", consents.list),
        ("consent_photo", consents.photo),
        ("consent_contact", consents.contact),
        ("consent_quote", consents.quote),
    ] {
        some(name, given.then_some(TICKED));
    }
    for sitting in &answers.sittings {
        put(&mut pairs, "sitting", &sitting.to_string());
    }
    Fields::from_pairs(pairs)
}

/// A draft of this link, when it holds a form (and not only a language).
pub fn from_draft(body: &str) -> Option<Fields> {
    Some(Fields::parse(body.as_bytes())).filter(|fields| fields.has("name"))
}

/// The same with another language of letters and pages: chosen by the switch on top.
pub fn in_language(fields: &Fields, lang: Lang) -> Fields {
    let kept = fields
        .pairs()
        .iter()
        .filter(|(name, _)| name != "lang" && name != "interface")
        .cloned();
    Fields::from_pairs(kept.chain([("interface".to_owned(), lang.code().to_owned())]))
}

/// The word of a choice that was made.
pub fn word<T: PartialEq + Copy>(table: &[(T, &'static str)], chosen: Option<T>) -> Option<&'static str> {
    let chosen = chosen?;
    table.iter().find(|(value, _)| *value == chosen).map(|(_, word)| *word)
}

fn put(pairs: &mut Pairs, name: &str, value: &str) {
    if !value.is_empty() {
        pairs.push((name.to_owned(), value.to_owned()));
    }
}

fn all_sittings(pairs: &mut Pairs, ask: &Ask<'_>) {
    for sitting in &ask.occasion.sittings {
        put(pairs, "sitting", &sitting.id.to_string());
    }
}
