//! Values people type never become markup.
use super::*;
use crate::mail::markdown::{Block, blocks};
use proptest::prelude::*;

fn values(pairs: &[(&str, &str)]) -> Values {
    pairs
        .iter()
        .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
        .collect()
}

fn fill(source: &str, lang: Lang, pairs: &[(&str, &str)]) -> Result<Filled, TemplateProblem> {
    Template::parse(source)?.fill(lang, &values(pairs))
}

#[test]
fn refuses_what_is_not_whole() {
    let problem = |source| fill(source, Lang::En, &[]).expect_err("must be refused");
    assert_eq!(problem("only a subject"), TemplateProblem::NoSubject);
    assert_eq!(problem("subject\nno empty line\nbody"), TemplateProblem::NoSubject);
    assert_eq!(problem("s\n\n{{ name"), TemplateProblem::Unclosed);
    assert_eq!(problem("s\n\nname }}"), TemplateProblem::Unclosed);
    assert_eq!(problem("s\n\n{{ Name }}"), TemplateProblem::BadName("Name".into()));
    assert_eq!(problem("s\n\n{{ name }}"), TemplateProblem::Unknown("name".into()));
}

#[test]
fn a_line_with_an_empty_value_is_left_out() {
    let filled = fill("s\n\none\n- {{ place }}\nthree", Lang::En, &[("place", " ")]).expect("fills");
    assert_eq!(filled.markdown, "one\nthree\n");
}

#[test]
fn a_name_of_the_other_direction_is_isolated() {
    let filled = fill("إلى {{ name }}\n\n{{ name }}", Lang::Ar, &[("name", "Mona")]).expect("fills");
    assert_eq!(filled.subject, "إلى \u{2068}Mona\u{2069}");
    let filled = fill("To {{ name }}\n\n{{ name }}", Lang::En, &[("name", "Mona")]).expect("fills");
    assert_eq!(filled.subject, "To Mona");
}

#[test]
fn each_line_is_isolated_by_itself() {
    let filled = fill("s\n\n{{ sittings }}", Lang::Ar, &[("sittings", "Tuesday\nالأربعاء")]).expect("fills");
    assert_eq!(filled.markdown, "\u{2068}Tuesday\u{2069}\\\nالأربعاء\n");
}

#[test]
fn only_an_address_may_stand_in_a_link() {
    let source = "s\n\n[Open]({{ link }})";
    assert!(fill(source, Lang::En, &[("link", "javascript:alert(1)")]).is_err());
    assert!(fill(source, Lang::En, &[("link", "https://a.example/ b")]).is_err());
    let filled = fill(source, Lang::En, &[("link", "https://a.example/p/7Q_X?lang=ar&x=(1)")]).expect("fills");
    let found = blocks(&filled.markdown).expect("reads");
    assert_eq!(
        found,
        [Block::Button {
            label: "Open".into(),
            url: "https://a.example/p/7Q_X?lang=ar&x=(1)".into()
        }]
    );
}

proptest! {
    /// Whatever a person types comes out as the same text in one paragraph: no link, no markup, no second block.
    #[test]
    fn a_value_never_becomes_markup(value in "[ -~\\n\\t\u{5d0}-\u{64a}\u{2066}-\u{2069}]{0,60}") {
        let filled = fill("s\n\nDear {{ name }},", Lang::En, &[("name", &value)]).expect("fills");
        let shown = clean(&value);
        let found = blocks(&filled.markdown).expect("reads");
        if shown.is_empty() {
            prop_assert!(found.is_empty());
        } else {
            prop_assert_eq!(found.len(), 1);
            let Block::Paragraph(inlines) = &found[0] else { panic!("{found:?}") };
            let text = crate::mail::markdown::plain(inlines);
            let text: String = text.chars().filter(|c| !"\u{2068}\u{2069}".contains(*c)).collect();
            prop_assert_eq!(text, format!("Dear {shown},"));
        }
    }

    #[test]
    fn a_subject_is_one_line(value in "\\PC{0,300}|[\\r\\n\\x00-\\x1f]{0,20}") {
        let filled = fill("Hello {{ name }}\n\nx", Lang::Ar, &[("name", &value)]).expect("fills");
        prop_assert!(!filled.subject.chars().any(char::is_control));
        prop_assert!(filled.subject.chars().count() <= 201);
    }
}
