//! What is covered in three scripts, and what stays to be read.
use super::*;
use proptest::prelude::*;

fn cover(name: &str, organisations: &[&str], address: &str) -> Cover {
    let mut known = Known::default();
    known.person(name);
    organisations.iter().for_each(|name| known.organisation(name));
    known.address(address);
    Cover(Some(Hiding {
        known,
        label: "[hidden]".to_owned(),
    }))
}

fn mona() -> Cover {
    cover(
        "Mona Ben Ali",
        &["Union of Women of the Coast"],
        "m.benali@coastwomen.example",
    )
}

#[test]
fn names_and_their_parts_go() {
    for (text, shown) in [
        ("MONA's work, Ben-Ali said", "[hidden]'s work, [hidden] said"),
        (
            "M. Ben Ali speaks; M. Dupont listens",
            "[hidden] speaks; M. Dupont listens",
        ),
        ("Benali and BenAli", "[hidden] and [hidden]"),
        (
            "At the Union of women of the coast, of course.",
            "At the [hidden], of course.",
        ),
        ("UWC and U.W.C. and uwc", "[hidden] and [hidden]. and uwc"),
        ("The Coastwomen network", "The [hidden] network"),
        ("Nobody is named: monastery, alien", "Nobody is named: monastery, alien"),
    ] {
        assert_eq!(mona().over(text), shown, "{text}");
    }
    assert_eq!(Cover::default().over("Mona"), "Mona");
}

#[test]
fn arabic_letters_are_folded_and_prefixes_come_off() {
    let cover = cover("أحمد علي الحسن", &["اتحاد نساء الساحل"], "");
    for (text, shown) in [
        ("عمل واحمد معنا", "عمل [hidden] معنا"),
        ("كتب أَحْمَد عليّ للحسن", "كتب [hidden]"),
        ("اعتمد على الحوار", "اعتمد على الحوار"),
        ("أحمد على المنصة", "[hidden] المنصة"),
        ("في إتحاد نساء السـاحل وباتحاد نساء الساحل", "في [hidden] [hidden]"),
        ("نساء الساحل", "نساء الساحل"),
    ] {
        let met = cover.over(text);
        assert_eq!(
            met.replace("[hidden] [hidden]", "[hidden]"),
            shown.replace("[hidden] [hidden]", "[hidden]"),
            "{text}"
        );
    }
}

#[test]
fn addresses_go_with_spaces_and_spelt_out() {
    for (text, shown) in [
        ("Write to someone@else.org.", "Write to [hidden]."),
        ("Write: some . one @ else . org now", "Write: [hidden] now"),
        ("some (at) else (dot) org", "[hidden]"),
        ("some at else dot org", "[hidden]"),
        ("follow @someone today", "follow[hidden] today"),
        (
            "see https://else.org/people?x=1 and www.else.lb.",
            "see [hidden] and [hidden].",
        ),
        ("على else.org.lb", "على [hidden]"),
        ("at this point we meet at home", "at this point we meet at home"),
    ] {
        assert_eq!(mona().over(text), shown, "{text}");
    }
}

#[test]
fn telephone_numbers_go_and_years_stay() {
    for (text, shown) in [
        ("Call +961 1 234 567 now", "Call [hidden] now"),
        ("Call (01) 23-45-67-89", "Call [hidden]"),
        ("هاتف ٠٣/١٢٣٤٥٦", "هاتف [hidden]"),
        ("٠٠٩٦١ ٧٠ ١٢٣ ٤٥٦", "[hidden]"),
        (
            "from 2019-2021, on 24/02/2021 and 2021-02-24",
            "from 2019-2021, on 24/02/2021 and 2021-02-24",
        ),
        ("1 200 000 migrants, 23 objectives", "1 200 000 migrants, 23 objectives"),
    ] {
        assert_eq!(mona().over(text), shown, "{text}");
    }
}

proptest! {
    #[test]
    fn a_name_is_never_read_alone(before in "[ء-ي .,]{0,12}", after in "[ء-ي .,]{0,12}") {
        let cover = cover("منصور القاسمي", &[], "");
        let met = cover.over(&format!("{before} منصور القاسمي {after}"));
        prop_assert!(met.contains("[hidden]") && !met.contains("القاسمي"), "{met}");
    }

    #[test]
    fn any_text_is_taken(text in "\\PC{0,60}") {
        let _ = mona().over(&text);
    }

    #[test]
    fn an_address_is_never_read(local in "[a-z]{2,9}", domain in "[a-z]{3,9}", space in " ?") {
        let address = format!("{local}{space}@{space}{domain}{space}.{space}org");
        let met = mona().over(&format!("Write to {address} soon"));
        prop_assert!(!met.contains('@') && !met.contains(&domain), "{met}");
    }
}
