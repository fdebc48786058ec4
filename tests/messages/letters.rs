//! Letters in the event's own words, through the front door: kept, refused, sent, brought back, read beforehand.
use super::mail_decisions::seen;
use super::outgoing::{change, letter};
use crate::participation::invited::{MONA, contact};
use crate::support::page::Page;
use crate::support::visitor::Visitor;
use crate::support::world::World;
use sea_orm::{ActiveModelTrait, EntityTrait, QueryOrder, Set};
use tashawur::db::entities::role_grant::Role;
use tashawur::db::entities::{audit_entry, letter_text, mail_alarm, outbox_message};
use tashawur::kernel::{EventId, Lang};
use tashawur::mail::outbox::enqueue_batch;
use tashawur::paths;

pub const BODY: &str = "Dear {{ name }},\n\nDo come, **please**.\n\n[My answer]({{ link }})\n\n{{ organiser }}";

pub fn desk(event: EventId, lang: Lang) -> String {
    let letter = "invitation".to_owned();
    paths::LetterDesk { event, letter, lang }.to_string()
}

pub async fn kept(organiser: &mut Visitor, event: EventId, (subject, body): (&str, &str)) -> Page {
    organiser.get(&desk(event, Lang::En)).await;
    organiser.fill("Subject", subject).fill("Text", body);
    organiser.press("Keep this text").await.clone()
}

async fn log(world: &World) -> Vec<(String, String)> {
    let lines = audit_entry::Entity::find().order_by_asc(audit_entry::Column::Id);
    let lines = lines.all(world.app.db.read()).await.unwrap().into_iter();
    lines
        .filter(|line| line.action.starts_with("letter."))
        .map(|line| (line.action, line.detail))
        .collect()
}

#[tokio::test]
async fn what_is_kept_is_sent_in_its_language_and_can_be_brought_back() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let event = setting.event;
    let other = world.event(|event| event.slug = "another".to_owned()).await;
    let mut organiser = world.organiser(Role::Organiser, event).await;
    let said = seen(&kept(&mut organiser, event, ("Come to {{ event }}", BODY)).await);
    assert!(said.contains("The text is kept") && said.contains("changed"), "{said}");
    contact(&world, &setting, &MONA).await;
    let review = seen(organiser.get(&paths::InvitationReview { event }.to_string()).await);
    assert!(
        review.contains("Do come, please."),
        "what is reviewed is what is sent: {review}"
    );
    let list = seen(organiser.get(&paths::Letters { event }.to_string()).await);
    assert!(list.contains("1 text is your own"), "{list}");
    let tx = change(&world).await;
    let mut arabic = letter(event, 1);
    arabic.to.lang = Lang::Ar;
    enqueue_batch(&world.app, &tx, event, vec![letter(event, 0), arabic])
        .await
        .unwrap();
    enqueue_batch(&world.app, &tx, other.event, vec![letter(other.event, 2)])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    // Nobody asks about letters of a test whose cause is unknown: they are sent as they are.
    let sent = deliver(&world).await;
    let subjects: Vec<&str> = sent.iter().map(|it| it.0.as_str()).collect();
    assert_eq!(sent.len(), 3, "{subjects:?}");
    assert!(subjects.contains(&"Come to Dialogue on water"), "{subjects:?}");
    assert!(
        subjects.contains(&"Invitation: Dialogue on water"),
        "another event's: {subjects:?}"
    );
    assert!(
        subjects.iter().any(|it| it.starts_with("دعوة")),
        "another language: {subjects:?}"
    );
    let own = sent.iter().find(|it| it.0.starts_with("Come")).unwrap();
    assert!(own.1.contains("<strong>please</strong>"), "{}", own.1);
    let stored = outbox_message::Entity::find().all(world.app.db.read()).await.unwrap();
    assert!(
        stored.iter().all(|row| !row.params.contains("Do come")),
        "words are kept once"
    );
    organiser.get(&desk(event, Lang::En)).await;
    let said = seen(organiser.press("Bring back the shipped text").await);
    assert!(said.contains("The letter says what was shipped"), "{said}");
    assert!(
        letter_text::Entity::find()
            .all(world.app.db.read())
            .await
            .unwrap()
            .is_empty()
    );
    let done = [
        ("letter.change".to_owned(), "invitation/en, 7 lines".to_owned()),
        ("letter.reset".to_owned(), "invitation/en".to_owned()),
    ];
    assert_eq!(log(&world).await, done);
}

/// Subject and HTML of what was delivered.
async fn deliver(world: &World) -> Vec<(String, String)> {
    let letters = world.deliver_mail().await.into_iter();
    letters.map(|letter| (letter.subject, letter.html)).collect()
}

/// Each refusal names the line and the mend, keeps what was typed and stores nothing.
#[tokio::test]
async fn what_cannot_be_sent_is_refused_with_its_sentence() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let mut organiser = world.organiser(Role::Organiser, setting.event).await;
    let long = "x".repeat(8_001);
    let with_link = |text: &str| format!("{text}\n\n[Open]({{{{ link }}}})");
    let cases = [
        (String::new(), BODY.to_owned(), "Enter a subject."),
        ("x".repeat(151), BODY.to_owned(), "This has 151 characters; at most 150"),
        (
            "{{ link }}".to_owned(),
            BODY.to_owned(),
            "{{ link }} cannot stand in the subject",
        ),
        ("s".to_owned(), String::new(), "Enter a text."),
        ("s".to_owned(), with_link(&long), "characters; at most 8000"),
        (
            "s".to_owned(),
            with_link("a\n\nDear {{ nmae }}"),
            "Line 3: This letter knows no “nmae”. Did you mean {{ name }}?",
        ),
        (
            "s".to_owned(),
            with_link("{{ name"),
            "Line 1: “{{” and “}}” do not go together",
        ),
        ("s".to_owned(), "Come.".to_owned(), "The personal link is missing"),
        (
            "s".to_owned(),
            "{{ place }} [Open]({{ link }})".to_owned(),
            "Line 1: Put the link {{ link }} on a line without other placeholders",
        ),
        (
            "s".to_owned(),
            with_link("a\n\n<script>x</script>"),
            "Line 3: HTML cannot be used",
        ),
        (
            "s".to_owned(),
            with_link("![x](https://a.example/x.png)"),
            "Line 1: Pictures, tables",
        ),
        (
            "s".to_owned(),
            with_link("[x](javascript:alert(1))"),
            "Line 1: A link here leads to no web",
        ),
    ];
    for (subject, body, sentence) in cases {
        let page = kept(&mut organiser, setting.event, (&subject, &body)).await;
        assert_eq!(page.status(), 422, "{sentence}");
        assert!(seen(&page).contains(sentence), "{sentence}: {}", seen(&page));
        assert_eq!(
            page.value("Text").as_deref(),
            Some(body.as_str()),
            "what was typed stays"
        );
    }
    let address = desk(setting.event, Lang::En);
    let typed = [
        ("subject", "s\r\nBcc: x@y.example"),
        ("body", BODY),
        ("seen", "shipped"),
    ];
    let page = organiser.post(&address, &typed).await.clone();
    assert!(page.status() == 422 && seen(&page).contains("The subject must be one line"));
    let raced = [("subject", "s"), ("body", BODY), ("seen", "1")];
    let page = organiser.post(&address, &raced).await.clone();
    assert!(page.status() == 422 && seen(&page).contains("Somebody else has changed this text"));
    assert!(
        letter_text::Entity::find()
            .all(world.app.db.read())
            .await
            .unwrap()
            .is_empty()
    );
    for strange in ["sign_in_link", "announcement", "nonsense"] {
        let address = desk(setting.event, Lang::En).replace("invitation", strange);
        assert_eq!(organiser.get(&address).await.status(), 404, "{strange}");
    }
}

/// A text that was kept when the letter was another one gives way to the shipped text; other letters do not notice.
#[tokio::test]
async fn a_text_that_does_not_fit_any_more_gives_way_and_rings() {
    let world = World::new().await;
    let setting = world.event(|_| {}).await;
    let event = setting.event;
    let mut organiser = world.organiser(Role::Organiser, event).await;
    kept(&mut organiser, event, ("Own words", BODY)).await;
    let row = letter_text::Entity::find()
        .one(world.app.db.read())
        .await
        .unwrap()
        .unwrap();
    let mut old: letter_text::ActiveModel = row.into();
    old.body = Set(format!("{BODY}\n\n{{{{ visa_number }}}}"));
    let tx = change(&world).await;
    old.update(&tx).await.unwrap();
    enqueue_batch(&world.app, &tx, event, vec![letter(event, 0), letter(event, 1)])
        .await
        .unwrap();
    tx.commit().await.unwrap();
    let sent = deliver(&world).await;
    assert_eq!(sent.len(), 2, "no letter fails for it");
    assert!(sent.iter().all(|it| it.0 == "Invitation: Dialogue on water"));
    let rings = mail_alarm::Entity::find().all(world.app.db.read()).await.unwrap();
    assert_eq!(
        rings.iter().map(|it| it.name.as_str()).collect::<Vec<_>>(),
        ["letter/invitation/en"]
    );
    let mail = seen(organiser.get(&paths::Mail { event }.to_string()).await);
    assert!(
        mail.contains("The changed text of “Invitation” (English) does not fit any more"),
        "{mail}"
    );
    let list = seen(organiser.get(&paths::Letters { event }.to_string()).await);
    assert!(
        list.contains("1 changed text does not fit its letter any more"),
        "{list}"
    );
    let page = organiser.get(&desk(event, Lang::En)).await.clone();
    assert!(
        seen(&page).contains("Line 9: This letter knows no “visa_number”"),
        "{}",
        seen(&page)
    );
    organiser.fill("Text", BODY);
    assert!(seen(organiser.press("Keep this text").await).contains("The text is kept"));
    let quiet = mail_alarm::Entity::find().all(world.app.db.read()).await.unwrap();
    assert!(quiet.is_empty(), "mended, it rings no more");
}
