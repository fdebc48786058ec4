//! The words of an agenda file in three languages: kinds, roles, and minutes or letters inside a label.

use super::plan::{SessionKind, SlotRole};
use crate::kernel::{Lang, Localized, digits, fold};

/// What two spellings of one word have in common: folded, with one space for every run of signs.
pub fn plain(text: &str) -> String {
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    words.join(" ")
}

const KINDS: &[(SessionKind, &[&str])] = &[
    (
        SessionKind::Registration,
        &[
            "registration",
            "تسجيل",
            "التسجيل",
            "تسجيل المشاركين",
            "inscription",
            "accueil",
        ],
    ),
    (
        SessionKind::Opening,
        &[
            "opening",
            "opening session",
            "افتتاح",
            "الافتتاح",
            "الجلسة الافتتاحية",
            "ouverture",
        ],
    ),
    (
        SessionKind::Presentation,
        &["presentation", "عرض", "تقديم", "جلسة تمهيدية"],
    ),
    (
        SessionKind::Plenary,
        &[
            "plenary",
            "plenary session",
            "جلسة عامة",
            "الجلسة العامة",
            "plénière",
            "séance plénière",
        ],
    ),
    (
        SessionKind::Break,
        &[
            "break",
            "coffee break",
            "lunch",
            "lunch break",
            "استراحة",
            "غداء",
            "pause",
            "déjeuner",
        ],
    ),
    (
        SessionKind::RoundTable,
        &[
            "round table",
            "roundtable",
            "طاولة مستديرة",
            "مائدة مستديرة",
            "table ronde",
        ],
    ),
    (
        SessionKind::WrapUp,
        &["wrap up", "summary", "خلاصة", "خلاصة اليوم", "synthèse", "bilan"],
    ),
    (
        SessionKind::Recap,
        &["recap", "ملخص", "تذكير", "récapitulatif", "rappel"],
    ),
    (
        SessionKind::KeyMessages,
        &["key messages", "رسائل رئيسية", "الرسائل الرئيسية", "messages clés"],
    ),
    (
        SessionKind::Closing,
        &[
            "closing",
            "closing session",
            "ختام",
            "الختام",
            "الجلسة الختامية",
            "clôture",
        ],
    ),
    (SessionKind::Other, &["other", "أخرى", "غير ذلك", "autre"]),
];

const ROLES: &[(SlotRole, &[&str])] = &[
    (
        SlotRole::Speaker,
        &[
            "speaker",
            "panellist",
            "panelist",
            "متحدث",
            "متحدثة",
            "intervenant",
            "intervenante",
            "orateur",
            "oratrice",
        ],
    ),
    (
        SlotRole::Moderator,
        &[
            "moderator",
            "facilitator",
            "ميسر",
            "ميسرة",
            "ميسر الجلسة",
            "modérateur",
            "modératrice",
            "animateur",
            "animatrice",
        ],
    ),
    (
        SlotRole::Chair,
        &[
            "chair",
            "chairperson",
            "رئيس",
            "رئيسة",
            "رئيس الجلسة",
            "رئاسة",
            "président",
            "présidente",
            "présidence",
        ],
    ),
    (SlotRole::Rapporteur, &["rapporteur", "مقرر", "مقررة", "rapporteuse"]),
    (
        SlotRole::Presenter,
        &["presenter", "مقدم", "مقدمة", "عارض", "présentateur", "présentatrice"],
    ),
];

/// The kind a cell names in any of the three languages.
pub fn kind(text: &str) -> Option<SessionKind> {
    look_up(KINDS, text)
}

/// The role a cell names, in the masculine, the feminine or by its synonym ("facilitator").
pub fn role(text: &str) -> Option<SlotRole> {
    look_up(ROLES, text)
}

fn look_up<T: Copy>(words: &[(T, &[&str])], text: &str) -> Option<T> {
    let wanted = plain(text);
    words
        .iter()
        .find(|(_, words)| words.iter().any(|word| plain(word) == wanted))
        .map(|(meaning, _)| *meaning)
}

/// The minutes a label names: "Break (5 minutes)", «استراحة (10 دقائق)», « Pause de 45 min ».
pub fn labelled_minutes(label: &Localized) -> Option<u16> {
    Lang::ALL
        .into_iter()
        .filter_map(|lang| label.get(lang))
        .find_map(minutes_in)
}

fn minutes_in(text: &str) -> Option<u16> {
    const UNITS: &[&str] = &["minute", "minutes", "min", "mins", "mn", "دقيقة", "دقائق", "دقيقه", "د"];
    let text = digits(text).to_lowercase();
    let mut tokens = Vec::new();
    for word in text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|word| !word.is_empty())
    {
        // "45min" is two tokens.
        let unit = word.find(|c: char| !c.is_ascii_digit()).unwrap_or(word.len());
        tokens.extend(
            [&word[..unit], &word[unit..]]
                .into_iter()
                .filter(|part| !part.is_empty()),
        );
    }
    tokens
        .windows(2)
        .find(|pair| UNITS.contains(&pair[1]))
        .and_then(|pair| pair[0].parse().ok())
}

/// The letter that tells apart places nobody holds yet: «ممثل عن الدولة (يحدد لاحقاً - أ)», "State (B)".
/// Only inside brackets, and never a lower-case Latin letter: that is an article.
pub fn placeholder_letter(label: &Localized) -> Option<String> {
    Lang::ALL
        .into_iter()
        .filter_map(|lang| label.get(lang))
        .find_map(letter_in)
}

fn letter_in(text: &str) -> Option<String> {
    let (_, inside) = text.rsplit_once('(')?;
    let inside = inside.split(')').next()?;
    let is_letter = |word: &&str| {
        let mut letters = word.chars().filter(|c| *c != TATWEEL);
        let one = letters.next().filter(|_| letters.next().is_none());
        one.is_some_and(|c| c.is_ascii_uppercase() || ('\u{620}'..='\u{64A}').contains(&c))
    };
    inside
        .split(|c: char| !c.is_alphabetic() && c != TATWEEL)
        .find(is_letter)
        .map(str::to_owned)
}

/// Written after a lone heh («هـ») so that it is not taken for the digit five.
const TATWEEL: char = 'ـ';

#[cfg(test)]
mod tests {
    use super::*;

    fn ar(text: &str) -> Localized {
        Localized::new(text, "", "")
    }

    #[test]
    fn kinds_and_roles_are_read_in_three_languages_and_any_dress() {
        for kind_of in SessionKind::ALL {
            assert_eq!(kind(kind_of.word()), Some(*kind_of), "{kind_of:?}");
        }
        for role_of in SlotRole::ALL {
            assert_eq!(role(role_of.word()), Some(*role_of), "{role_of:?}");
        }
        assert_eq!(kind(" Coffee-Break "), Some(SessionKind::Break));
        assert_eq!(kind("اســتراحة"), Some(SessionKind::Break));
        assert_eq!(kind("SEANCE PLENIERE"), Some(SessionKind::Plenary));
        assert_eq!(role("Facilitator"), Some(SlotRole::Moderator));
        assert_eq!(role("مُيسِّر"), Some(SlotRole::Moderator));
        assert_eq!(kind("karaoke"), None);
    }

    #[test]
    fn minutes_and_letters_are_found_in_labels() {
        assert_eq!(labelled_minutes(&ar("استراحة (5 دقائق)")), Some(5));
        assert_eq!(labelled_minutes(&ar("استراحة (٤٥ دقيقة)")), Some(45));
        assert_eq!(labelled_minutes(&Localized::new("", "15-minute break", "")), Some(15));
        assert_eq!(labelled_minutes(&Localized::new("", "", "Pause de 45min")), Some(45));
        assert_eq!(labelled_minutes(&ar("الجلسة العامة 4: قضايا")), None);
        assert_eq!(labelled_minutes(&Localized::new("", "Minutes of 3 meetings", "")), None);
        let letter = |text| placeholder_letter(&ar(text));
        assert_eq!(letter("ممثل عن الدولة (يتم تحديدها لاحقاً - هـ)").as_deref(), Some("هـ"));
        assert_eq!(letter("ممثل عن الدولة (أ-يحدد لاحقاً)").as_deref(), Some("أ"));
        assert_eq!(letter("State (B)").as_deref(), Some("B"));
        assert_eq!(letter("ممثل عن الإعلام (يحدد لاحقاً)"), None);
        assert_eq!(letter("A State (to be a speaker)"), None);
    }
}
