//! Reads the form: every answer, or a sentence for each field that needs mending.
use super::{AGES, Address, Ask, GENDERS, LONGEST_NEEDS, NO, TICKED, YES, attendance_value};
use crate::directory::organisation::model::{OrganisationName, OrganisationProblem};
use crate::i18n::{Explain, Translate, country};
use crate::kernel::{EmailAddress, GroupId, Lang, PersonName, SittingId, clean_text};
use crate::participation::registration::model::{Answers, Attendance, Consents};
use crate::web::{Fields, Problems};

/// All answers, or every problem there is, in the language of the page.
pub fn read(ask: &Ask<'_>, fields: &Fields, lang: Lang) -> Result<Answers, Problems> {
    let mut form = Reading {
        ask,
        fields,
        lang,
        problems: Problems::default(),
    };
    let answers = form.answers();
    match answers {
        Some(answers) if form.problems.is_empty() => Ok(answers),
        _ => Err(form.problems),
    }
}

struct Reading<'a> {
    ask: &'a Ask<'a>,
    fields: &'a Fields,
    lang: Lang,
    problems: Problems,
}

impl Reading<'_> {
    /// Reads every field before giving up, so that all problems are told at once.
    fn answers(&mut self) -> Option<Answers> {
        let name = self.name();
        let email = self.email();
        let organisation = self.organisation();
        let group = self.group();
        let country = self.country();
        let sittings = self.sittings();
        let attendance = self.attendance();
        let lang = self.interface();
        let floor = self.language("floor");
        let interpretation = self.language("interpretation");
        let access_needs = self.access_needs();
        let gender = self.choice("gender", &GENDERS);
        let age = self.choice("age", &AGES);
        let first_time = self.choice("first_time", &[(true, YES), (false, NO)]);
        self.notice();
        Some(Answers {
            name: name?,
            email: email?,
            organisation: organisation?,
            group: Some(group?),
            country: country?,
            attendance: attendance?,
            sittings: sittings?,
            lang: lang?,
            floor: floor?,
            interpretation: interpretation?,
            access_needs: access_needs?,
            gender: gender?,
            age: age?,
            first_time: first_time?,
            consents: self.consents(),
            notice_version: self.ask.occasion.event.notice_version.clone(),
        })
    }

    fn name(&mut self) -> Option<PersonName> {
        let lang = self.lang;
        let read = PersonName::parse(self.fields.text("name"));
        self.problems.take("name", read, |problem| problem.explain(lang))
    }

    fn email(&mut self) -> Option<EmailAddress> {
        let lang = self.lang;
        match &self.ask.address {
            Address::Known(email) => Some(email.clone()),
            Address::Typed => {
                let read = EmailAddress::parse(self.fields.text("email"));
                self.problems.take("email", read, |problem| problem.explain(lang))
            }
        }
    }

    fn organisation(&mut self) -> Option<Option<OrganisationName>> {
        let lang = self.lang;
        let read = match OrganisationName::parse(self.fields.text("organisation")) {
            Err(OrganisationProblem::Empty) => Ok(None),
            other => other.map(Some),
        };
        self.problems
            .take("organisation", read, |problem| problem.explain(lang))
    }

    fn group(&mut self) -> Option<GroupId> {
        let t = self.lang.t();
        let Some(sent) = self.fields.filled("group") else {
            self.problems.add("group", t.registration_problem_group());
            return None;
        };
        let found = sent.parse().ok().and_then(|id| self.ask.groups.by_id(id));
        let read = found.map(|group| group.id).ok_or(());
        self.problems
            .take("group", read, |()| t.registration_problem_group_unknown())
    }

    fn country(&mut self) -> Option<Option<String>> {
        let t = self.lang.t();
        let read = match self.fields.filled("country") {
            None => Err(()),
            Some(code) => country(code).map(|country| Some(country.code.clone())).ok_or(()),
        };
        self.problems
            .take("country", read, |()| t.registration_problem_country())
    }

    fn sittings(&mut self) -> Option<Vec<SittingId>> {
        let t = self.lang.t();
        let known = |id: &SittingId| self.ask.occasion.sittings.iter().any(|sitting| sitting.id == *id);
        let sent: Vec<Option<SittingId>> = self
            .fields
            .all("sitting")
            .map(|text| text.parse().ok().filter(known))
            .collect();
        let Some(mut ticked) = sent.into_iter().collect::<Option<Vec<SittingId>>>() else {
            self.problems.add("sitting", t.registration_problem_sitting_unknown());
            return None;
        };
        if ticked.is_empty() && !self.ask.occasion.sittings.is_empty() {
            self.problems.add("sitting", t.registration_problem_sittings());
            return None;
        }
        ticked.sort_unstable();
        ticked.dedup();
        Some(ticked)
    }

    fn attendance(&mut self) -> Option<Attendance> {
        let t = self.lang.t();
        if let [only] = self.ask.ways() {
            return Some(*only);
        }
        let sent = self.fields.text("attendance");
        let found = self
            .ask
            .ways()
            .iter()
            .copied()
            .find(|way| attendance_value(*way) == sent);
        self.problems
            .take("attendance", found.ok_or(()), |()| t.registration_problem_attendance())
    }

    fn interface(&mut self) -> Option<Lang> {
        let t = self.lang.t();
        let sent = self.fields.text("interface");
        let found = Lang::ALL.into_iter().find(|lang| lang.code() == sent);
        self.problems
            .take("interface", found.ok_or(()), |()| t.registration_problem_interface())
    }

    fn language(&mut self, field: &'static str) -> Option<Option<Lang>> {
        let offered: Vec<(Lang, &str)> = self
            .ask
            .occasion
            .event
            .languages
            .iter()
            .map(|lang| (*lang, lang.code()))
            .collect();
        self.choice(field, &offered)
    }

    fn access_needs(&mut self) -> Option<Option<String>> {
        let lang = self.lang;
        let read = clean_text(self.fields.text("access_needs"), LONGEST_NEEDS);
        let read = read.map(|text| Some(text).filter(|text| !text.is_empty()));
        self.problems
            .take("access_needs", read, |problem| problem.explain(lang))
    }

    /// One of the answers offered, or none.
    fn choice<T: Copy>(&mut self, field: &'static str, table: &[(T, &str)]) -> Option<Option<T>> {
        let t = self.lang.t();
        let read = match self.fields.filled(field) {
            None => Ok(None),
            Some(sent) => table
                .iter()
                .find(|(_, word)| *word == sent)
                .map(|(value, _)| Some(*value))
                .ok_or(()),
        };
        self.problems.take(field, read, |()| t.registration_problem_choice())
    }

    fn consents(&self) -> Consents {
        let ticked = |name| self.fields.text(name) == TICKED;
        Consents {
            list: ticked("consent_list"),
            photo: ticked("consent_photo"),
            contact: ticked("consent_contact"),
            quote: ticked("consent_quote"),
        }
    }

    /// What is kept is the version the person has seen.
    fn notice(&mut self) {
        if self.fields.text("notice") != self.ask.occasion.event.notice_version {
            let sentence = self.lang.t().registration_problem_notice();
            self.problems.add("notice", sentence);
        }
    }
}
