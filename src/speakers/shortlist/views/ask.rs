//! A limit warns and never blocks: this is the way past it, with a reason that stays.
use super::seats::{field, hidden};
use crate::i18n::Translate;
use crate::kernel::{NominationId, SlotId};
use crate::paths;
use crate::speakers::shortlist::aims::Aim;
use crate::speakers::shortlist::model::{REASON_MAX, Scenario};
use crate::speakers::shortlist::rules::Effect;
use crate::speakers::shortlist::words::Words;
use crate::ui::{Button, Field, Form, Kind, Limit};
use crate::web::Problems;
use maud::{Markup, Render, html};

/// A placing that passes a limit.
pub struct Ask {
    pub slot: SlotId,
    pub nomination: NominationId,
    pub effects: Vec<Effect>,
    /// As typed.
    pub reason: String,
}

pub struct AskForm<'a> {
    pub words: Words<'a>,
    pub ask: &'a Ask,
    pub aims: &'a [Aim],
    pub scenario: Option<&'a Scenario>,
    pub action: paths::ShortlistPlace,
    pub kept: &'a [(String, String)],
    pub problems: &'a Problems,
}

impl Render for AskForm<'_> {
    fn render(&self) -> Markup {
        let (t, words, ask) = (self.words.lang.t(), self.words, self.ask);
        let place = words.material.seat(ask.slot).map(|seat| words.place_in_full(seat));
        let warned = ask.effects.iter().filter(|effect| effect.warns());
        html! {
            section.stack {
                h2 { (t.shortlist_ask(words.name(ask.nomination), place.unwrap_or_default())) }
                ul.needs { @for effect in warned { li { (words.effect(effect, self.aims)) } } }
                (self.form())
            }
        }
    }
}

impl AskForm<'_> {
    fn form(&self) -> Form {
        let (lang, t, ask) = (self.words.lang, self.words.lang.t(), self.ask);
        let reason = Field {
            kind: Kind::Area(3),
            hint: Some(t.shortlist_reason_hint()),
            error: self.problems.at("reason"),
            value: ask.reason.clone(),
            limit: Some(Limit::Characters(u32::try_from(REASON_MAX).unwrap_or(u32::MAX))),
            ..Field::new(lang, "reason", t.shortlist_reason())
        };
        Form {
            id: "ask".into(),
            body: html! {
                @for field in hidden(self.scenario, self.kept) { (field) }
                (field("slot", ask.slot.to_string())) (field("nomination", ask.nomination.to_string()))
                (reason)
            },
            buttons: html! { (Button::new(t.shortlist_place_anyway())) },
            ..Form::new(self.action.to_string())
        }
    }
}
