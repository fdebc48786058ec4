//! The words of a call that several pages need: roles, and targets as sentences.
use super::model::{Ages, Bound, Dimension, EACH, Scope, Target, Unit};
use crate::directory::group::model::Groups;
use crate::i18n::{Translate, format, plain};
use crate::kernel::Lang;

pub use crate::programme::session::words::role;

/// "Women: at least 40%", "Each organisation: at most 1 person", "Under 30: at least 1 person, each day".
pub fn target(lang: Lang, target: &Target, groups: &Groups) -> String {
    let t = lang.t();
    let amount = match target.unit {
        Unit::Share => format::percent(lang, i64::from(target.amount)),
        Unit::Persons => t.call_persons(target.amount.unsigned_abs()),
    };
    let who = who(lang, (target.dimension, &target.value), groups);
    let said = match target.bound {
        Bound::AtLeast => t.call_at_least(who, amount),
        Bound::AtMost => t.call_at_most(who, amount),
    };
    match scope(lang, target.scope) {
        Some(place) => plain(t.call_target_within(said, place)),
        None => said,
    }
}

fn scope(lang: Lang, scope: Scope) -> Option<String> {
    let t = lang.t();
    match scope {
        Scope::Event => None,
        Scope::Sitting => Some(t.call_scope_sitting()),
        Scope::Session => Some(t.call_scope_session()),
        Scope::RoundTable => Some(t.call_scope_round_table()),
    }
}

pub fn ages(lang: Lang, ages: Ages) -> String {
    let t = lang.t();
    match ages {
        Ages::Under30 => t.call_who_under_30(),
        Ages::From30To44 => t.call_who_30_to_44(),
        Ages::From45To59 => t.call_who_45_to_59(),
        Ages::From60 => t.call_who_60_and_over(),
    }
}

/// Whom a target counts. A group or a country that is no longer known is shown by its code.
pub fn who(lang: Lang, (dimension, value): (Dimension, &str), groups: &Groups) -> String {
    let t = lang.t();
    match (dimension, value) {
        (Dimension::Gender, "man") => t.call_who_men(),
        (Dimension::Gender, _) => t.call_who_women(),
        (Dimension::Group, EACH) => t.call_who_each_group(),
        (Dimension::Country, EACH) => t.call_who_each_country(),
        (Dimension::Organisation, _) => t.call_who_each_organisation(),
        (Dimension::FirstTime, _) => t.call_who_first_time(),
        (Dimension::MigrantLed, _) => t.call_who_migrant_led(),
        (Dimension::LeastDeveloped, _) => t.call_who_least_developed(),
        (Dimension::Age, code) => Ages::parse(code).map_or_else(|| code.to_owned(), |band| ages(lang, band)),
        (Dimension::Group, code) => {
            let name = groups.by_code(code).map(|group| group.name(lang).to_owned());
            name.unwrap_or_else(|| code.to_owned())
        }
        (Dimension::Country, code) => format::country(lang, code).unwrap_or(code).to_owned(),
        (Dimension::Language, code) => match Lang::parse(code) {
            Some(Lang::Ar) => t.call_who_arabic(),
            Some(Lang::En) => t.call_who_english(),
            Some(Lang::Fr) => t.call_who_french(),
            None => code.to_owned(),
        },
    }
}
