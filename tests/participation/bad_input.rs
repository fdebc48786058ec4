//! What people and machines type into the form: the field is named, the mend is said, everything typed comes back,
//! nothing is stored.
use super::invited::whole_database;
use crate::support::world::World;
use tashawur::i18n::plain;
use tashawur::participation::registration::rules::FASTEST;

const MANY: &str = "شخص باسم طويل جداً ";

#[tokio::test]
async fn every_field_names_what_to_mend() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let long = MANY.repeat(600);
    let marks = format!("a{}", "\u{301}".repeat(300));
    let cases: Vec<(&str, &str, &str)> = vec![
        ("Full name", "", "Enter the full name."),
        ("Full name", "Mona\r\nBcc: x@y.test", "Write the name on one line"),
        ("Full name", "Mona\0", "Write the name on one line"),
        ("Full name", "<script>alert(1)</script>", "out of the name"),
        ("Full name", "see https://win.test", "without a web address"),
        ("Full name", "=HYPERLINK(1)", "out of the name"),
        ("Full name", "{{ name }}", "out of the name"),
        ("Full name", "٢٠٢١", "at least one letter"),
        ("Full name", &long, "Shorten the name"),
        ("Full name", &marks, "too many accents"),
        ("Email address", "", "Enter an email address."),
        (
            "Email address",
            "mona@ngo.test, sami@ngo.test",
            "one email address only",
        ),
        ("Email address", "mona.ngo.test", "Add the @ sign"),
        ("Email address", "mona@ngo", "Add the ending"),
        ("Email address", "mona@[192.0.2.1]", "instead of a number"),
        ("Email address", "mona@ngo.test\r\nBcc: x@y.test", "on one line"),
        ("Email address", "mоna@ngo.test", "two alphabets"),
        ("Organisation", "https://win.test", "without a web address"),
        ("Organisation", "+1", "out of the name of the organisation"),
        ("Organisation", "12", "at least one letter"),
        ("What you need to take part fully", &long, "Shorten the text"),
        ("What you need to take part fully", "a\0b", "hidden control characters"),
    ];
    let before = whole_database(&world).await;
    for (field, typed, mend) in cases {
        let mut visitor = world.visitor();
        visitor.get(&format!("/en/events/{}/register", setting.slug)).await;
        let page = visitor.fill(field, typed).press("Send and confirm by email").await;
        assert_eq!(page.status(), 422);
        assert!(page.title().starts_with("Error:"));
        let said = plain(page.field_error(field).unwrap_or_default());
        assert!(said.contains(mend), "{field}: {typed:?}: {said}");
    }
    assert_eq!(whole_database(&world).await, before);
}

#[tokio::test]
async fn good_but_unusual_input_is_welcome() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    for (name, email) in [
        ("O'Brien", "o'brien@ngo.test"),
        ("محمـد بن علي", "محمد@مثال.شبكة"),
        ("علی", "ali+list@ngo.test"),
        ("\u{202e}Mona\u{200b}", " MONA@NGO.test\u{200f}"),
        ("م", "m@ngo.test"),
    ] {
        let mut visitor = world.visitor();
        visitor.get(&format!("/en/events/{}/register", setting.slug)).await;
        visitor
            .fill("Full name", name)
            .fill("Email address", email)
            .fill("Country or area where you work", "Tunisia")
            .choose("Trade unions")
            .choose("Online");
        world.dial.advance(FASTEST);
        let page = visitor.press("Send and confirm by email").await;
        assert_eq!(page.heading(), "Check your email", "{name}: {}", page.text());
    }
}

#[tokio::test]
async fn refusals_speak_the_readers_language() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    for (lang, button, sentence) in [
        (
            "ar",
            "الإرسال والتأكيد بالبريد الإلكتروني",
            "يجب اختيار مجموعة أصحاب المصلحة",
        ),
        (
            "fr",
            "Envoyer et confirmer par courriel",
            "Choisissez le groupe de parties prenantes",
        ),
    ] {
        let mut visitor = world.visitor();
        visitor.get(&format!("/{lang}/events/{}/register", setting.slug)).await;
        let page = visitor.press(button).await;
        assert_eq!((page.status(), page.language().0.as_str()), (422, lang));
        assert!(page.text().contains(sentence), "{}", page.text());
    }
}
