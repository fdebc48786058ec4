//! The right column: who offers to speak, best fit first, each with what placing would do and a select to place by.
use super::seats::hidden;
use crate::i18n::{Translate, plain};
use crate::paths;
use crate::speakers::shortlist::model::{Person, Scenario, Seat};
use crate::speakers::shortlist::rules::{Effect, Fit, Scale, is_wished};
use crate::speakers::shortlist::words::Words;
use crate::ui::choice::{Choice, Options};
use crate::ui::{Icon, Tag, Tone, bdi};
use maud::{Markup, Render, html};

pub struct Candidates<'a> {
    pub words: Words<'a>,
    pub scale: &'a Scale<'a>,
    pub scenario: Option<&'a Scenario>,
    /// Of one page.
    pub fits: &'a [Fit<'a>],
    /// How many there are on all pages.
    pub all: usize,
    pub action: paths::ShortlistPlace,
    pub kept: &'a [(String, String)],
    pub pages: Markup,
}

impl Render for Candidates<'_> {
    fn render(&self) -> Markup {
        let t = self.words.lang.t();
        html! {
            section.card.col aria-labelledby="candidates" {
                header {
                    h2 #candidates tabindex="-1" { (t.shortlist_candidates()) }
                    span.muted { (plain(t.shortlist_found(self.all, self.words.number(self.all)))) }
                }
                @if self.fits.is_empty() { div.type { p { (t.shortlist_nobody()) } } }
                ul.cands { @for fit in self.fits { (self.card(fit)) } }
                (self.pages)
            }
        }
    }
}

impl Candidates<'_> {
    fn card(&self, fit: &Fit<'_>) -> Markup {
        let person = fit.person;
        html! {
            li.cand {
                div.top1 {
                    div {
                        h3 { a href=(self.nomination(person)) { (bdi(person.registration.answers.name.as_str())) } }
                        p.sub { (bdi(&self.words.from(person))) }
                    }
                    (self.score(person))
                }
                p.sub {
                    (self.words.group(person.registration.group)) " "
                    @for lang in &person.nomination.said.languages { (bdi(lang.own_name())) " " }
                    @if person.is_unchecked() { (Tag { tone: Tone::Warn, text: self.words.lang.t().shortlist_unchecked() }) }
                }
                (self.elsewhere(person))
                (self.effects(fit))
                (self.form(fit))
            }
        }
    }

    /// All that was said and scored, for those who hold the permit of this page.
    fn nomination(&self, person: &Person) -> paths::NominationDesk {
        paths::NominationDesk {
            event: self.words.material.event,
            nomination: person.nomination.id,
        }
    }

    fn score(&self, person: &Person) -> Markup {
        let t = self.words.lang.t();
        html! {
            p.score {
                @match person.score {
                    Some(score) => {
                        b.num { (self.words.score(score)) } " " span.sub { (t.shortlist_of_five()) }
                        span.sub { br; (plain(t.shortlist_reviews(score.count, self.words.number(score.count)))) }
                    },
                    None => span.sub { (t.shortlist_no_score()) },
                }
            }
        }
    }

    /// What else the person asked for, and holds.
    fn elsewhere(&self, person: &Person) -> Markup {
        let t = self.words.lang.t();
        let held = self.scale.places_of(person);
        html! {
            details {
                summary { (plain(t.shortlist_wishes(person.nomination.said.preferences.len()))) }
                ol { @for wish in &person.nomination.said.preferences { li { (bdi(&self.words.wish(wish))) } } }
                @if !person.nomination.said.topic.is_empty() { p { (bdi(&person.nomination.said.topic)) } }
            }
            @for seat in held { p.fill { (Icon::Check) span { (t.shortlist_holds(self.words.place_in_full(seat))) } } }
        }
    }

    fn effects(&self, fit: &Fit<'_>) -> Markup {
        let t = self.words.lang.t();
        html! {
            @if let Some(seat) = fit.seat {
                p.sub { (t.shortlist_if_placed(self.words.place_in_full(seat))) }
                @if fit.effects.is_empty() { p.sub { (t.shortlist_changes_nothing()) } }
                @for effect in &fit.effects { (self.effect(effect)) }
            }
        }
    }

    fn effect(&self, effect: &Effect) -> Markup {
        let said = self.words.effect(effect, &self.scale.aims);
        html! {
            @if effect.warns() { p.fill.over { (Icon::Warning) span { (said) } } }
            @else { p.fill { (Icon::Plus) span { (said) } } }
        }
    }

    fn form(&self, fit: &Fit<'_>) -> Markup {
        let t = self.words.lang.t();
        let id = fit.person.nomination.id;
        let name = fit.person.registration.answers.name.as_str();
        let control = format!("place-{id}");
        let chosen = fit.seat.map(|seat| seat.slot.id.to_string());
        html! {
            @if fit.seat.is_some() {
                form.place method="post" action=(self.action) {
                    @for field in hidden(self.scenario, self.kept) { (field) }
                    input type="hidden" name="nomination" value=(id);
                    label.vh for=(control) { (t.shortlist_place_for(name)) }
                    select.in id=(control) name="slot" {
                        @for group in self.options(fit.person) {
                            optgroup label=(group.heading.unwrap_or_default()) {
                                @for option in &group.options {
                                    option value=(option.value) dir="auto" selected[chosen.as_ref() == Some(&option.value)] { (option.label) }
                                }
                            }
                        }
                    }
                    button.btn.btn-s type="submit" { (t.shortlist_place()) span.vh { " " (bdi(name)) } }
                }
            }
        }
    }

    /// The open places: those wished first, then those of the group, then the rest.
    fn options(&self, person: &Person) -> Vec<Options> {
        let t = self.words.lang.t();
        let open = || self.words.material.seats.iter().filter(|seat| self.scale.is_open(seat));
        let wishes = &person.nomination.said.preferences;
        let wished = |seat: &Seat| wishes.iter().any(|wish| is_wished(wish, seat));
        let allowed = |seat: &Seat| self.scale.allows(seat, person);
        let part = |heading: String, fits: &dyn Fn(&Seat) -> bool| Options {
            heading: Some(heading),
            options: open()
                .filter(|seat| fits(seat))
                .map(|seat| Choice::new(seat.slot.id.to_string(), self.words.place_in_full(seat)))
                .collect(),
        };
        let parts = vec![
            part(t.shortlist_wished(), &wished),
            part(t.shortlist_allowed(), &|seat| !wished(seat) && allowed(seat)),
            part(t.shortlist_not_allowed(), &|seat| !wished(seat) && !allowed(seat)),
        ];
        parts.into_iter().filter(|part| !part.options.is_empty()).collect()
    }
}
