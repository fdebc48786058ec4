//! Places, people, targets and breaches as people read them.
use crate::i18n::{Translate, format, plain};
use crate::kernel::{GroupId, Lang, NominationId, SlotId};
use crate::participation::registration::model::Gender;
use crate::programme::session::slots::role_name;
use crate::speakers::call::model::{Bound, Unit};
use crate::speakers::call::words as call_words;
use crate::speakers::lineup::{Breach, CandidateId, OrganisationId, PlaceId, Standing};
use crate::speakers::nomination::model::Preference;
use crate::speakers::review::model::Score;
use crate::speakers::shortlist::aims::{About, Aim, Within};
use crate::speakers::shortlist::model::{Material, Person, Seat};
use crate::speakers::shortlist::rules::Effect;
use crate::speakers::shortlist::weigh;
use crate::ui::{Swatch, bdi};
use maud::{Markup, html};

/// More groups than these are counted and not named.
const NAMED: usize = 3;

/// Says what a page shows, in one language.
#[derive(Clone, Copy)]
pub struct Words<'a> {
    pub lang: Lang,
    pub material: &'a Material,
}

impl<'a> Words<'a> {
    /// "Speaker · Trade unions · 5 minutes".
    pub fn place(&self, seat: &Seat) -> String {
        let label = seat.slot.label.pick(self.lang).1;
        let named = (!label.is_empty()).then(|| label.to_owned());
        let minutes = seat
            .slot
            .minutes
            .map(|minutes| format::duration(self.lang, minutes.unsigned_abs()));
        let parts = [
            Some(role_name(self.lang, seat.slot.role)),
            seat.slot.letter.clone(),
            named,
            Some(self.open_to(seat)),
            minutes,
        ];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    }

    /// With its session: "Speaker · Trade unions · 5 minutes (Opening)".
    pub fn place_in_full(&self, seat: &Seat) -> String {
        format!("{} ({})", self.place(seat), self.session(seat))
    }

    pub fn session(&self, seat: &Seat) -> String {
        match seat.session.title.pick(self.lang).1 {
            "" => seat.session.code.clone(),
            title => title.to_owned(),
        }
    }

    fn open_to(&self, seat: &Seat) -> String {
        let t = self.lang.t();
        let groups = seat.slot.open_to.iter();
        let names: Vec<&str> = groups
            .filter_map(|code| self.material.groups.by_code(code))
            .map(|group| group.name(self.lang))
            .collect();
        match names.len() {
            0 => t.shortlist_by_name(),
            1..=NAMED => format::list(self.lang, &names),
            many => plain(t.slot_some_groups(u32::try_from(many).unwrap_or(u32::MAX))),
        }
    }

    pub fn wish(&self, wish: &Preference) -> String {
        if let Some(seat) = wish.slot.and_then(|slot| self.material.seat(slot)) {
            return self.place_in_full(seat);
        }
        let role = role_name(self.lang, wish.role);
        let seat = self.material.seats.iter().find(|seat| seat.session.id == wish.session);
        seat.map_or_else(|| role.clone(), |seat| format!("{role} ({})", self.session(seat)))
    }

    pub fn name(&self, nomination: NominationId) -> String {
        let person = self.material.person(nomination);
        person.map_or_else(String::new, |person| {
            person.registration.answers.name.as_str().to_owned()
        })
    }

    fn candidate(&self, id: CandidateId) -> String {
        self.name(weigh::nomination_id(id))
    }

    fn place_of(&self, id: PlaceId) -> String {
        let slot: SlotId = weigh::slot_id(id);
        let seat = self.material.seat(slot);
        seat.map_or_else(String::new, |seat| self.place_in_full(seat))
    }

    fn organisation(&self, id: OrganisationId) -> String {
        let people = self.material.people.iter();
        let mut theirs = people.filter(|person| {
            let own = person.registration.organisation;
            own.is_some_and(|own| own.uuid().as_u128() == id.0)
        });
        let name = theirs.find_map(|person| person.registration.answers.organisation.as_ref());
        name.map_or_else(String::new, |name| name.as_str().to_owned())
    }

    /// "Union of Docks · Lebanon".
    pub fn from(&self, person: &Person) -> String {
        let said = &person.registration.answers;
        let country = said
            .country
            .as_deref()
            .and_then(|code| format::country(self.lang, code));
        let organisation = said.organisation.as_ref().map(|name| name.as_str());
        let parts: Vec<&str> = [organisation, country].into_iter().flatten().collect();
        parts.join(" · ")
    }

    /// The group with its colour.
    pub fn group(&self, id: Option<GroupId>) -> Markup {
        match id.and_then(|id| self.material.groups.by_id(id)) {
            Some(group) => html! { (Swatch { position: group.position + 1 }) " " (bdi(group.name(self.lang))) },
            None => html! { (self.lang.t().registration_desk_no_group()) },
        }
    }

    /// "4.4" of the 5 points there are.
    pub fn score(&self, score: Score) -> String {
        let tenths = (score.mean_thousandths + 50) / 100;
        let mark = match self.lang {
            Lang::Fr => ',',
            Lang::Ar | Lang::En => '.',
        };
        format!("{}{mark}{}", tenths / 10, tenths % 10)
    }

    /// Whom a target counts, and where: "Women, Round table 1".
    pub fn aim(&self, aim: &Aim) -> String {
        let whom = self.about(&aim.about);
        let mut seats = self.material.seats.iter();
        let inside = match aim.within {
            Within::Event => None,
            _ => seats.find(|seat| aim.within.holds(seat)),
        };
        let place = inside.map(|seat| match aim.within {
            Within::Day(_) => format::date(self.lang, seat.session.starts.date()),
            Within::Event | Within::Session(_) => self.session(seat),
        });
        place.map_or_else(
            || whom.clone(),
            |place| plain(self.lang.t().shortlist_within(whom.as_str(), place)),
        )
    }

    /// Whom a target counts.
    pub fn about(&self, about: &About) -> String {
        let t = self.lang.t();
        match about {
            About::Group(id) => {
                let group = self.material.groups.by_id(*id);
                group.map_or_else(String::new, |group| group.name(self.lang).to_owned())
            }
            About::Country(code) => format::country(self.lang, code).unwrap_or(code).to_owned(),
            About::Gender(Gender::Woman) => t.shortlist_women(),
            About::Gender(Gender::Man) => t.shortlist_men(),
            About::Gender(Gender::Other | Gender::Undisclosed) => t.shortlist_another_gender(),
            About::Language(lang) => plain(t.shortlist_speakers_of(lang.own_name())),
            About::FirstTime => t.shortlist_first_time(),
            About::Organisation(id) => self.organisation(OrganisationId(id.uuid().as_u128())),
            About::Age(ages) => call_words::ages(self.lang, *ages),
            About::MigrantLed => t.call_who_migrant_led(),
            About::LeastDeveloped => t.call_who_least_developed(),
        }
    }

    /// "3 of at least 4 (40%)".
    pub fn standing(&self, aim: &Aim, standing: &Standing) -> String {
        let t = self.lang.t();
        let (actual, wanted) = (self.number(standing.actual), self.number(standing.wanted));
        let said = match aim.bound {
            Bound::AtLeast => t.shortlist_of_at_least(actual, wanted),
            Bound::AtMost => t.shortlist_of_at_most(actual, wanted),
        };
        match aim.unit {
            Unit::Persons => plain(said),
            Unit::Share => format!("{} ({})", plain(said), format::percent(self.lang, aim.amount.into())),
        }
    }

    pub fn effect(&self, effect: &Effect, aims: &[Aim]) -> String {
        let t = self.lang.t();
        let what = |aim: usize| aims.get(aim).map_or_else(String::new, |aim| self.aim(aim));
        match *effect {
            Effect::Fills { aim, by } => t.shortlist_fills(what(aim), self.number(by)),
            Effect::Exceeds { aim, actual, wanted } => {
                t.shortlist_exceeds(what(aim), self.number(actual), self.number(wanted))
            }
            Effect::Breaks(breach) => self.breach(&breach),
        }
    }

    pub fn breach(&self, breach: &Breach) -> String {
        let t = self.lang.t();
        match *breach {
            Breach::GroupNotAllowed { place, candidate } => {
                t.shortlist_breach_group(self.candidate(candidate), self.place_of(place))
            }
            Breach::NotAvailable { place, candidate } => {
                t.shortlist_breach_available(self.candidate(candidate), self.place_of(place))
            }
            Breach::ModeratesAndSpeaks {
                moderates, candidate, ..
            } => t.shortlist_breach_moderates(self.candidate(candidate), self.place_of(moderates)),
            Breach::TwoPlacesAtOnce { one, other, candidate } => {
                t.shortlist_breach_at_once(self.candidate(candidate), self.place_of(one), self.place_of(other))
            }
            Breach::OrganisationTwice {
                one,
                other,
                organisation,
            } => {
                let name = self.organisation(organisation);
                t.shortlist_breach_organisation(name, self.place_of(one), self.place_of(other))
            }
            Breach::Unknown { place, candidate } => {
                t.shortlist_breach_gone(self.candidate(candidate), self.place_of(place))
            }
        }
    }

    pub fn number(&self, number: impl TryInto<i64>) -> String {
        format::number(self.lang, number.try_into().unwrap_or(i64::MAX))
    }
}
