//! Before many letters leave: how many get one, how many do not and why, adding up; and the number typed to confirm.
use maud::{Markup, Render, html};

use super::field::{Field, Kind, Width};
use super::text::bdi;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;

/// What a sending would do. The numbers add up to everybody the filter lets through.
pub struct DryRun {
    pub lang: Lang,
    pub get: usize,
    /// Why somebody gets none, and how many; reasons without anybody are left out.
    pub skipped: Vec<(String, usize)>,
}

impl DryRun {
    pub fn total(&self) -> usize {
        self.get + self.skipped.iter().map(|(_, people)| people).sum::<usize>()
    }

    fn shown(&self, people: usize) -> String {
        format::number(self.lang, i64::try_from(people).unwrap_or(i64::MAX))
    }

    /// "14 = 12 + 2": nobody is lost between the filter and the post.
    fn sum(&self) -> String {
        let skipped = self.skipped.iter().map(|(_, people)| *people);
        let numbers = std::iter::once(self.get).chain(skipped.filter(|people| *people > 0));
        let parts: Vec<String> = numbers.map(|people| self.shown(people)).collect();
        plain(
            self.lang
                .t()
                .ui_dry_run_sum(self.shown(self.total()), parts.join(" + ")),
        )
    }
}

impl Render for DryRun {
    fn render(&self) -> Markup {
        let t = self.lang.t();
        html! {
            @if self.total() > 0 {
                dl.facts {
                    dt { (t.ui_dry_run_get()) }
                    dd { b { (bdi(&self.shown(self.get))) } }
                    @for (reason, people) in self.skipped.iter().filter(|(_, people)| *people > 0) {
                        dt { (t.ui_dry_run_skipped(reason)) }
                        dd { (bdi(&self.shown(*people))) }
                    }
                }
                @if self.total() > self.get { p.muted { (self.sum()) } }
            }
        }
    }
}

/// The number that is typed before many letters leave.
pub struct TypedNumber {
    pub lang: Lang,
    pub letters: usize,
    pub value: String,
    pub error: Option<String>,
}

impl TypedNumber {
    /// Also the name to note a wrong number under.
    pub const NAME: &'static str = "number";

    /// What is said of a wrong number.
    pub fn wrong(lang: Lang, letters: usize) -> String {
        let shown = format::number(lang, i64::try_from(letters).unwrap_or(i64::MAX));
        plain(lang.t().ui_typed_number_wrong(shown))
    }
}

impl Render for TypedNumber {
    fn render(&self) -> Markup {
        let (lang, t) = (self.lang, self.lang.t());
        let shown = format::number(lang, i64::try_from(self.letters).unwrap_or(i64::MAX));
        Field {
            kind: Kind::Number,
            width: Width::Small,
            hint: Some(t.ui_typed_number_hint()),
            error: self.error.clone(),
            value: self.value.clone(),
            ..Field::new(lang, Self::NAME, plain(t.ui_typed_number(shown)))
        }
        .render()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_add_up_and_say_why() {
        let run = DryRun {
            lang: Lang::En,
            get: 1_200,
            skipped: vec![("do not contact".into(), 2), ("nobody".into(), 0)],
        };
        let said = plain(run.render().into_string());
        assert_eq!(run.total(), 1_202);
        assert!(said.contains("1,202 = 1,200 + 2<"), "{said}");
        assert!(said.contains("do not contact") && !said.contains("nobody"), "{said}");
    }
}
