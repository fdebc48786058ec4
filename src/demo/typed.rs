//! What the made-up people type into the registration form.
use super::answers::Stranger;
use super::population::Population;
use crate::directory::contact::model::Contact;
use crate::kernel::Lang;
use crate::participation::registration::form::SHOWN_AT;
use crate::web::Fields;

type Pairs = Vec<(&'static str, String)>;

impl Population<'_> {
    pub(super) fn registration_fields(&self, contact: &Contact) -> Fields {
        let group = contact.group().or(self.groups.iter().next().map(|group| group.id));
        let mut pairs = vec![
            ("name", contact.name.as_str().to_owned()),
            (
                "organisation",
                contact
                    .organisation
                    .as_ref()
                    .map(|o| o.name.clone())
                    .unwrap_or_default(),
            ),
            ("group", group.map(|id| id.to_string()).unwrap_or_default()),
            ("country", contact.country().unwrap_or("LB").to_owned()),
        ];
        self.add_answers(&mut pairs, contact.lang);
        Fields::from_pairs(pairs)
    }

    pub(super) fn stranger_fields(&self, stranger: &Stranger, (lang, shown): (Lang, &str)) -> Fields {
        let group = self.groups.by_code(&stranger.group).map(|group| group.id.to_string());
        let mut pairs = vec![
            ("name", stranger.full_name.clone()),
            ("email", stranger.email.clone()),
            ("organisation", stranger.organisation.clone()),
            ("group", group.unwrap_or_default()),
            ("country", stranger.country.clone()),
            (SHOWN_AT, shown.to_owned()),
        ];
        self.add_answers(&mut pairs, lang);
        Fields::from_pairs(pairs)
    }

    fn add_answers(&self, pairs: &mut Pairs, lang: Lang) {
        let shares = &self.answers.registration;
        let sittings = &self.occasion.sittings;
        let ticked = match self.draw.word(&shares.sittings) {
            Some("first_only") => &sittings[..sittings.len().min(1)],
            Some("second_only") => &sittings[sittings.len().min(1)..],
            _ => &sittings[..],
        };
        pairs.extend(ticked.iter().map(|sitting| ("sitting", sitting.id.to_string())));
        pairs.push(("attendance", "online".to_owned()));
        pairs.push(("interface", lang.code().to_owned()));
        pairs.push(("notice", self.occasion.event.notice_version.clone()));
        let drawn = [
            ("gender", self.draw.word(&shares.gender)),
            ("age", self.draw.word(&shares.age_bracket)),
            ("first_time", self.draw.word(&shares.first_time)),
        ];
        pairs.extend(
            drawn
                .into_iter()
                .filter_map(|(name, word)| Some((name, word?.to_owned()))),
        );
        if self.draw.happens(shares.access_needs.share) {
            let need = self
                .draw
                .reason(&shares.access_needs.needs)
                .map(|text| text.pick(lang).1);
            pairs.push(("access_needs", need.unwrap_or_default().to_owned()));
        }
        self.add_consents(pairs);
    }

    fn add_consents(&self, pairs: &mut Pairs) {
        let shares = &self.answers.registration.consents;
        let consents = [
            ("consent_list", "participant_list"),
            ("consent_photo", "photo_video"),
            ("consent_contact", "contact_afterwards"),
            ("consent_quote", "quote_by_name"),
        ];
        let yes = |word: &str| self.draw.happens(shares.get(word).copied().unwrap_or(0));
        pairs.extend(
            consents
                .into_iter()
                .filter(|(_, word)| yes(word))
                .map(|(name, _)| (name, "true".to_owned())),
        );
    }
}
