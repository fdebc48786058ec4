//! Each letter as somebody would read it, before it goes: one example of every decision and language. Keeps nothing.
use super::model::{Kind, Line, Plan, Verdict};
use crate::app::App;
use crate::kernel::Lang;
use crate::mail::letter::{Frame, LetterKind, Rendered, render};
use crate::mail::template::TemplateProblem;
use crate::participation::occasion::Occasion;
use crate::speakers::offer::letters as offers;
use crate::speakers::offer::rules;
use chrono::{DateTime, Utc};

/// One letter to a real person; its link is nobody's.
pub struct Example {
    pub kind: Kind,
    pub lang: Lang,
    /// How many get one of this kind in this language.
    pub letters: usize,
    /// Who reads this one.
    pub name: String,
    pub letter: Rendered,
}

/// In the order of the decisions, then of the languages; what nobody gets is left out.
pub fn examples(
    (app, occasion): (&App, &Occasion),
    plan: &Plan<'_>,
    now: DateTime<Utc>,
) -> Result<Vec<Example>, TemplateProblem> {
    let pairs = Kind::ALL
        .into_iter()
        .flat_map(|kind| Lang::ALL.map(|lang| (kind, lang)));
    let mut examples = Vec::new();
    for (kind, lang) in pairs {
        let mut lines = plan
            .lines
            .iter()
            .filter(|line| (line.kind(), line.lang()) == (kind, lang));
        let Some(first) = lines.next() else { continue };
        examples.push(Example {
            kind,
            lang,
            letters: 1 + lines.count(),
            name: first.person.registration.answers.name.as_str().to_owned(),
            letter: letter((app, occasion), first, now)?,
        });
    }
    Ok(examples)
}

fn letter(
    (app, occasion): (&App, &Occasion),
    line: &Line<'_>,
    now: DateTime<Utc>,
) -> Result<Rendered, TemplateProblem> {
    let (kind, mut values) = match line.verdict {
        Verdict::Offered(seat) => {
            let deadline = rules::deadline(seat.session.starts_at, now).unwrap_or(seat.session.starts_at);
            let told = (seat, &line.person.registration);
            (LetterKind::Offer, offers::asking_values(occasion, told, deadline))
        }
        Verdict::Reserve(_) => (
            LetterKind::NominationReserve,
            super::letters::values(occasion, line.person),
        ),
        Verdict::NotSelected => (
            LetterKind::NominationNotSelected,
            super::letters::values(occasion, line.person),
        ),
    };
    values.insert("link".to_owned(), format!("{}/p/…", app.base_url()));
    render(kind, line.lang(), &values, &Frame::default())
}
