//! The letters as people would read them, folded away: nothing of a letter can act on this page.
use super::ReleasePage;
use crate::i18n::{Translate, plain};
use crate::speakers::release::preview::Example;
use crate::ui::bdi;
use maud::{Markup, html};

impl ReleasePage<'_> {
    pub(super) fn examples(&self) -> Markup {
        let t = self.lang().t();
        html! {
            @if !self.examples.is_empty() {
                section.stack-s {
                    h2 { (t.release_examples()) }
                    p.muted { (t.release_examples_lead()) }
                    @for example in self.examples { (self.example(example)) }
                }
            }
        }
    }

    fn example(&self, example: &Example) -> Markup {
        let (t, reads) = (self.lang().t(), example.lang);
        let letters = plain(t.release_example_letters(example.letters, self.number(example.letters)));
        let as_read = t.release_example_as();
        html! {
            details {
                summary {
                    (self.kind(example.kind)) " · "
                    bdi lang=(reads.code()) { (reads.own_name()) } " · " (letters)
                }
                div.card.pad.stack-s {
                    p.muted.small { (as_read.s0) (bdi(&example.name)) (as_read.s1) }
                    p { span.muted { (t.invitation_review_subject()) ": " } }
                    p lang=(reads.code()) dir=(reads.dir()) { b { (example.letter.subject) } }
                    p.pre lang=(reads.code()) dir=(reads.dir()) { (example.letter.plain) }
                }
            }
        }
    }
}
