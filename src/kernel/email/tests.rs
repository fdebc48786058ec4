//! Addresses people and attackers type.
use super::*;
use proptest::prelude::*;

fn parsed(text: &str) -> String {
    EmailAddress::parse(text)
        .unwrap_or_else(|problem| panic!("{text:?}: {problem:?}"))
        .0
}

fn problem(text: &str) -> EmailProblem {
    EmailAddress::parse(text).expect_err(text)
}

#[test]
fn reads_what_people_paste() {
    for (typed, read) in [
        ("Mona.B@NGO.org", "mona.b@ngo.org"),
        ("  mona@ngo.org\r\n", "mona@ngo.org"),
        ("\u{202A}mona@ngo.org\u{202C}", "mona@ngo.org"),
        ("mo\u{200B}na@ngo.org", "mona@ngo.org"),
        ("mailto:mona@ngo.org", "mona@ngo.org"),
        ("mona＠ngo.org", "mona@ngo.org"),
        ("mona@ngo.org.", "mona@ngo.org"),
        ("mona٢٠@ngo.org", "mona20@ngo.org"),
        ("o'brien+gcm@sub.ngo.co.uk", "o'brien+gcm@sub.ngo.co.uk"),
        ("منى@مثال.السعودية", "منى@مثال.السعودية"),
        ("منى@ngo.org", "منى@ngo.org"),
        ("mona@xn--mgbh0fb.xn--mgberp4a5d4ar", "mona@مثال.السعودية"),
        ("info@Société.FR", "info@société.fr"),
    ] {
        assert_eq!(parsed(typed), read, "{typed:?}");
    }
}

#[test]
fn names_the_mistake() {
    use EmailProblem::*;
    let long = format!("{}@ngo.org", "m".repeat(65));
    let arabic = format!("{}@ngo.org", "م".repeat(33));
    let domain = format!("mona@{}.org", "n".repeat(64));
    let whole = format!("mona.mona@{}.org", vec!["ngo".repeat(20); 4].join("."));
    for (typed, expected) in [
        ("", Empty),
        (" \u{200F} ", Empty),
        ("mona@ngo.org\r\nBcc: all@ngo.org", ControlCharacter),
        ("mona@ngo\n.org", ControlCharacter),
        ("mona\0@ngo.org", ControlCharacter),
        ("mona@ngo.org, ali@ngo.org", Several),
        ("mona@ngo.org ali@ngo.org", Several),
        ("mona@ngo.org;", Several),
        ("mona@ngo.org، علي", Several),
        ("Mona <mona@ngo.org>", MoreThanTheAddress),
        ("\"mona\"@ngo.org", MoreThanTheAddress),
        ("mona", NoAt),
        ("@ngo.org", NoMailbox),
        ("mona@", NoDomain),
        ("mona@ngo", NoDot),
        ("mona@localhost", NoDot),
        ("mona@[192.0.2.1]", IpAddress),
        ("mona@192.0.2.1", IpAddress),
        ("mona@2001:db8::1", IpAddress),
        ("mo na@ngo.org", Character(' ')),
        ("mo\\na@ngo.org", Character('\\')),
        ("mona.@ngo.org", Dot),
        (".mona@ngo.org", Dot),
        ("mo..na@ngo.org", Dot),
        ("mona@ngo..org", Domain),
        ("mona@-ngo.org", Domain),
        ("mona@ngo_x.org", Domain),
        ("mona@ngo.o", Domain),
        ("m\u{43E}na@ngo.org", MixedScripts),
        ("mona@ng\u{43E}.org", MixedScripts),
        ("منىmona@ngo.org", MixedScripts),
        (&long, TooLong),
        (&arabic, TooLong),
        (&domain, Domain),
        (&whole, TooLong),
        (&"m".repeat(10_000), TooLong),
    ] {
        assert_eq!(problem(typed), expected, "{typed:?}");
    }
    assert_eq!(parsed(&long[1..]).len(), 64 + "@ngo.org".len());
}

#[test]
fn goes_on_the_wire_in_ascii() {
    let address = EmailAddress::parse("mona@société.fr").expect("address");
    assert_eq!(address.on_the_wire(), "mona@xn--socit-esab.fr");
    assert!(!address.needs_smtputf8());
    assert!(EmailAddress::parse("منى@ngo.org").expect("address").needs_smtputf8());
}

#[test]
fn masks_and_never_prints() {
    let address = EmailAddress::parse("mona.b@ngo.org").expect("address");
    assert_eq!(address.masked(), "m…@ngo.org");
    assert_eq!(format!("{address:?}"), "EmailAddress(m…@ngo.org)");
}

proptest! {
    #[test]
    fn any_text_is_read_or_refused(text in any::<String>()) {
        let _ = EmailAddress::parse(&text);
    }

    #[test]
    fn what_was_read_is_read_again(text in r"[ \u{200F}]?[\p{L}\p{M}\p{N}.+'_-]{1,12}@[\p{L}\p{M}\p{N}-]{1,8}\.[a-zأ-ي]{2,6}") {
        if let Ok(address) = EmailAddress::parse(&text) {
            prop_assert_eq!(EmailAddress::parse(address.as_str()), Ok(address.clone()));
            prop_assert!(address.on_the_wire().len() <= 254);
            prop_assert!(!address.as_str().contains(char::is_control));
        }
    }

    #[test]
    fn plain_addresses_are_always_read(text in "[a-z0-9]{1,20}([._+-][a-z0-9]{1,10})?@[a-z][a-z0-9]{1,20}\\.(org|net|int|tn|lb)") {
        prop_assert_eq!(parsed(&text), text);
    }
}
