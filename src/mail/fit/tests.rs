//! Each refusal with its line; what was shipped always fits.
use super::*;
use proptest::prelude::*;

fn of(body: &str) -> Vec<Misfit> {
    let subject = "Invitation".to_owned();
    let body = body.to_owned();
    check(LetterKind::Invitation, &Text { subject, body })
}

fn at(line: usize, what: Unfit) -> Vec<Misfit> {
    vec![misfit(Place::Line(line), what)]
}

#[test]
fn every_shipped_letter_fits() {
    for kind in LetterKind::ALL {
        for lang in Lang::ALL {
            let text = Text::shipped(*kind, lang);
            assert_eq!(check(*kind, &text), [], "{}/{}", kind.name(), lang.code());
            assert_eq!(Text::typed(&text.subject, &text.body.replace('\n', "\r\n")), text);
        }
        let carries = needed(*kind).contains(&LINK);
        let without = [LetterKind::Announcement, LetterKind::FocalRevoked];
        assert_eq!(carries, !without.contains(kind), "{}", kind.name());
    }
}

#[test]
fn the_line_is_named() {
    let link = "\n\n[Open]({{ link }})";
    let unknown = |name: &str, meant| Unfit::Unknown {
        name: name.to_owned(),
        meant,
    };
    assert_eq!(
        of(&format!("Dear {{{{ nmae }}}},{link}")),
        at(1, unknown("nmae", Some("name")))
    );
    assert_eq!(
        of(&format!("x\n{{{{ Name }}}}{link}")),
        at(2, unknown("Name", Some("name")))
    );
    assert_eq!(of(&format!("{{{{ zzz }}}}{link}")), at(1, unknown("zzz", None)));
    assert_eq!(of(&format!("a\n\n{{{{ name{link}")), at(3, Unfit::Unclosed));
    assert_eq!(of(&format!("a\n\n<b>x</b>{link}")), at(3, Unfit::Html));
    assert_eq!(of(&format!("a\n\n<{{{{ name }}}}>{link}")), at(3, Unfit::Html));
    assert_eq!(of(&format!("a\n\n- b\n- *c*{link}")), at(4, Unfit::Look));
    assert_eq!(of(&format!("[x](javascript:alert){link}")), at(1, Unfit::NoAddress));
    assert_eq!(of(&format!("a\n[x]({{{{ name }}}}){link}")), at(2, Unfit::NoAddress));
    assert_eq!(of("no link"), [misfit(Place::Body, Unfit::Missing("link"))]);
    assert_eq!(of("a\n\n{{ place }}: [x]({{ link }})"), at(3, Unfit::LinkNotAlone));
    assert_eq!(of(""), [misfit(Place::Body, Unfit::Empty)]);
}

#[test]
fn a_subject_is_one_short_line_without_an_address() {
    let of = |subject: &str| {
        let text = Text::typed(subject, "[Open]({{ link }})");
        check(LetterKind::Invitation, &text)
            .into_iter()
            .map(|it| it.what)
            .collect::<Vec<_>>()
    };
    assert_eq!(of(" "), [Unfit::Empty]);
    assert_eq!(of("a\r\nBcc: x@y.example"), [Unfit::LineBreak]);
    assert_eq!(of("{{ link }}"), [Unfit::AddressInSubject("link".to_owned())]);
    assert_eq!(of(&"ا".repeat(151)), [Unfit::TooLong { has: 151, most: 150 }]);
}

#[test]
fn a_reason_is_not_lost_and_an_announcement_needs_no_link() {
    let text = Text::typed("s", "[Open]({{ link }})");
    assert_eq!(
        check(LetterKind::RegistrationRefused, &text),
        [misfit(Place::Body, Unfit::Missing("reason"))]
    );
    assert_eq!(check(LetterKind::Announcement, &Text::typed("s", "Come.")), []);
}

proptest! {
    /// Whatever is typed and not refused can be printed, with values of any kind.
    #[test]
    fn what_fits_is_printed(body in "[ -~\\n\u{5d0}-\u{64a}]{0,80}", value in "\\PC{0,20}") {
        let text = Text::typed("s", &format!("{body}\n\n[Open]({{{{ link }}}})\n\n{{{{ name }}}}"));
        if check(LetterKind::Invitation, &text).is_empty() {
            let values = samples(&names(LetterKind::Invitation), &value);
            let printed = crate::mail::letter::render_text(&text.source(), Lang::Ar, &values, &Default::default());
            prop_assert!(printed.is_ok(), "{printed:?}");
        }
    }
}
