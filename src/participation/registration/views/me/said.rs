//! What the person has answered. Sensitive answers are not read back: "answered", and a way to change them.
use super::{Mine, Open};
use crate::i18n::{Translate, format};
use crate::kernel::Lang;
use crate::participation::registration::rules::is_standing;
use crate::paths;
use crate::ui::parts::{Answer, Answers};
use crate::ui::{bdi, email};
use maud::{Markup, html};

impl Mine<'_> {
    pub(super) fn said(&self) -> Markup {
        let t = self.lang.t();
        html! {
            section.stack-s {
                h2 { (t.registration_answers()) }
                @if let Some(group) = self.disagreement() { p { (t.registration_group_of_record(group)) } }
                (Answers { lang: self.lang, answers: self.about().into_iter().chain(self.part()).chain(self.optional()).collect() })
            }
        }
    }

    /// The group the organisers count by, where it is not the one on the form.
    fn disagreement(&self) -> Option<&str> {
        let said = self.registration.answers.group;
        let record = self.registration.group.filter(|group| said != Some(*group))?;
        self.groups.by_id(record).map(|group| group.name(self.lang))
    }

    fn about(&self) -> Vec<Answer> {
        let (lang, t, said) = (self.lang, self.lang.t(), &self.registration.answers);
        let group = said.group.and_then(|group| self.groups.by_id(group));
        let country = said.country.as_deref().and_then(|code| format::country(lang, code));
        let organisation = said.organisation.as_ref().map(|name| bdi(name.as_str()));
        vec![
            self.row("name", t.registration_name(), Some(bdi(said.name.as_str()))),
            Answer {
                change: None,
                ..self.row("email", t.registration_email(), Some(email(said.email.as_str())))
            },
            self.row("organisation", t.registration_organisation(), organisation),
            self.row(
                "group",
                t.registration_group(),
                group.map(|group| bdi(group.name(lang))),
            ),
            self.row("country", t.registration_country(), country.map(bdi)),
        ]
    }

    fn part(&self) -> Vec<Answer> {
        let (t, said) = (self.lang.t(), &self.registration.answers);
        let language = |lang: Option<Lang>| lang.map(|lang| bdi(lang.own_name()));
        vec![
            self.row("interface", t.registration_interface(), language(Some(said.lang))),
            self.row("floor", t.registration_floor(), language(said.floor)),
            self.row(
                "interpretation",
                t.registration_interpretation(),
                language(said.interpretation),
            ),
        ]
    }

    fn optional(&self) -> Vec<Answer> {
        let (t, said) = (self.lang.t(), &self.registration.answers);
        let answered = |given: bool| given.then(|| html! { (t.registration_answered()) });
        vec![
            self.row(
                "access_needs",
                t.registration_access_needs(),
                answered(said.access_needs.is_some()),
            ),
            self.row("gender", t.registration_gender(), answered(said.gender.is_some())),
            self.row("age", t.registration_age(), answered(said.age.is_some())),
            self.row(
                "first_time",
                t.registration_first_time(),
                answered(said.first_time.is_some()),
            ),
            self.row("consent_list", t.registration_consents(), self.consents()),
        ]
    }

    fn row(&self, field: &str, question: String, answer: Option<Markup>) -> Answer {
        let event = self.occasion.event.id;
        let may = is_standing(self.registration.state) && self.open != Open::No;
        Answer {
            question,
            answer,
            change: may.then(|| format!("{}#{field}", paths::MyRegistration { event })),
        }
    }

    fn consents(&self) -> Option<Markup> {
        let (t, given) = (self.lang.t(), self.registration.answers.consents);
        let all = [
            (given.list, t.registration_consent_list()),
            (given.photo, t.registration_consent_photo()),
            (given.contact, t.registration_consent_contact()),
            (given.quote, t.registration_consent_quote()),
        ];
        let yes: Vec<String> = all
            .into_iter()
            .filter_map(|(given, sentence)| given.then_some(sentence))
            .collect();
        (!yes.is_empty()).then(|| html! { ul.plain { @for sentence in yes { li { (sentence) } } } })
    }
}
