//! Reading what is typed about a contact.
use super::*;
use crate::directory::group::model::Groups;

fn read(values: &[(Field, &str)]) -> Result<Draft, Vec<(Field, Fault)>> {
    let groups = GroupNames::new(&Groups::default());
    let reader = Reader {
        groups: &groups,
        lang: Lang::En,
    };
    reader.read(|field| {
        values
            .iter()
            .find(|(key, _)| *key == field)
            .map_or("", |(_, value)| value)
    })
}

#[test]
fn a_name_and_an_address_are_enough() {
    let draft = read(&[(Field::Name, " منى "), (Field::Email, "Mona@NGO.example")]).expect("a draft");
    assert_eq!((draft.name.as_str(), draft.email.as_str()), ("منى", "mona@ngo.example"));
    assert_eq!(
        (draft.organisation, draft.lang, draft.note),
        (None, Lang::En, String::new())
    );
}

#[test]
fn every_fault_is_found_at_once() {
    let faults = read(&[
        (Field::Email, "mona@ngo"),
        (Field::Group, "astronauts"),
        (Field::Country, "Lebannon"),
        (Field::Language, "Spanish"),
        (Field::Phone, "ask Bob"),
        (Field::DoNotContact, "perhaps"),
    ])
    .expect_err("faults");
    let fields: Vec<Field> = faults.iter().map(|(field, _)| *field).collect();
    assert_eq!(
        fields,
        [
            Field::Name,
            Field::Email,
            Field::Group,
            Field::Country,
            Field::Language,
            Field::Phone,
            Field::DoNotContact
        ]
    );
    assert_eq!(
        faults[3].1,
        Fault::Country {
            typed: "Lebannon".into(),
            nearest: Some("LB")
        }
    );
}

#[test]
fn phones_in_any_shape() {
    assert_eq!(phone("+٩٦١ ٠٠ ٧٨٩ ٨٤٠٣"), Ok(Some("+961 00 789 8403".into())));
    assert_eq!(phone("(01) 345.678-9"), Ok(Some("(01) 345.678-9".into())));
    assert_eq!(
        phone("\u{202A}+961 1 234 567\u{202C}"),
        Ok(Some("+961 1 234 567".into()))
    );
    assert_eq!(phone("  "), Ok(None));
    assert_eq!(phone("9.61E+11"), Err(PhoneProblem::Rounded));
    assert_eq!(phone("call me"), Err(PhoneProblem::Sign('c')));
    assert_eq!(phone("112"), Err(PhoneProblem::Digits));
    assert_eq!(phone(&"1".repeat(16)), Err(PhoneProblem::Digits));
}
