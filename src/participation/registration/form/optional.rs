//! The optional section and the four consents.
use super::{AGES, FormView, GENDERS, LONGEST_NEEDS, NO, TICKED, YES};
use crate::i18n::Translate;
use crate::kernel::Lang;
use crate::participation::registration::model::{AgeBracket, Gender};
use crate::paths;
use crate::ui::{Choice, Choices, Field, Kind, Limit, Section, Tick, bdi};
use maud::{Markup, html};

/// Access needs, gender, age, first time: each may stay unanswered.
pub fn optional(form: &FormView<'_>) -> Section {
    let (lang, t) = (form.lang, form.lang.t());
    let needs = Field {
        kind: Kind::Area(3),
        hint: Some(t.registration_access_needs_hint()),
        error: form.error("access_needs"),
        value: form.value("access_needs"),
        optional: true,
        private: true,
        limit: Some(Limit::Characters(u32::try_from(LONGEST_NEEDS).unwrap_or(u32::MAX))),
        ..Field::new(lang, "access_needs", t.registration_access_needs())
    };
    let genders = GENDERS.map(|(gender, value)| Choice::new(value, gender_word(lang, gender)));
    let ages = AGES.map(|(age, value)| Choice::new(value, age_word(lang, age)));
    let first = vec![
        Choice::new(YES, t.registration_yes()),
        Choice::new(NO, t.registration_no()),
    ];
    Section {
        title: t.registration_section_optional(),
        intro: Some(t.registration_section_optional_intro()),
        body: html! {
            (needs)
            (question(form, "gender", t.registration_gender(), genders.into()))
            (question(form, "age", t.registration_age(), ages.into()))
            (question(form, "first_time", t.registration_first_time(), first))
        },
    }
}

fn question(form: &FormView<'_>, name: &'static str, legend: String, offered: Vec<Choice>) -> Choices {
    Choices {
        error: form.error(name),
        chosen: vec![form.value(name)],
        optional: true,
        columns: true,
        private: true,
        ..Choices::new(form.lang, name, legend, offered)
    }
}

/// Four boxes, none ticked, and what happens with the answers.
pub fn consent(form: &FormView<'_>) -> Section {
    let t = form.lang.t();
    Section {
        title: t.registration_section_consent(),
        intro: Some(t.registration_section_consent_intro()),
        body: html! {
            (tick(form, "consent_list", t.registration_consent_list()))
            (tick(form, "consent_photo", t.registration_consent_photo()))
            (tick(form, "consent_contact", t.registration_consent_contact()))
            (tick(form, "consent_quote", t.registration_consent_quote()))
            (notice(form))
        },
    }
}

fn tick(form: &FormView<'_>, name: &'static str, label: String) -> Tick {
    Tick {
        ticked: form.fields.text(name) == TICKED,
        ..Tick::new(form.lang, name, html! { (label) })
    }
}

pub(super) fn notice(form: &FormView<'_>) -> Markup {
    let (lang, t) = (form.lang, form.lang.t());
    let occasion = form.ask.occasion;
    html! {
        div.stack-s #notice tabindex="-1" {
            h3 { (t.registration_notice_title()) }
            @if let Some(error) = form.error("notice") { p.msg { (error) } }
            p { (t.registration_notice_text(occasion.organiser(lang))) }
            p.small.muted {
                (t.registration_notice_version(&occasion.event.notice_version)) " "
                a href=(paths::Privacy { lang }) { (bdi(&t.registration_notice_more())) }
            }
        }
    }
}

pub fn gender_word(lang: Lang, gender: Gender) -> String {
    let t = lang.t();
    match gender {
        Gender::Woman => t.registration_gender_woman(),
        Gender::Man => t.registration_gender_man(),
        Gender::Other => t.registration_gender_other(),
        Gender::Undisclosed => t.registration_undisclosed(),
    }
}

pub fn age_word(lang: Lang, age: AgeBracket) -> String {
    let t = lang.t();
    match age {
        AgeBracket::Under18 => t.registration_age_under_18(),
        AgeBracket::From18To29 => t.registration_age_18_29(),
        AgeBracket::From30To44 => t.registration_age_30_44(),
        AgeBracket::From45To59 => t.registration_age_45_59(),
        AgeBracket::From60 => t.registration_age_60_over(),
        AgeBracket::Undisclosed => t.registration_undisclosed(),
    }
}
