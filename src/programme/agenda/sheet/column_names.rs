//! The names of the columns of an agenda sheet, as people write them; compared folded, without signs.

use crate::kernel::Lang;
use crate::programme::agenda::problems::Field;

/// Names of a field in English, Arabic and French. A text may add its language: "title_fr", «العنوان بالعربية».
pub struct Names(
    pub Field,
    pub &'static [&'static str],
    pub &'static [&'static str],
    pub &'static [&'static str],
);

#[rustfmt::skip]
pub const NAMES: &[Names] = &[
    Names(Field::Code, &["code", "id", "session code"], &["الرمز", "رمز الجلسة"], &["code de séance", "identifiant"]),
    Names(Field::Day, &["day", "day number"], &["اليوم", "رقم اليوم"], &["jour", "journée"]),
    Names(Field::Date, &["date"], &["التاريخ"], &["date de séance"]),
    Names(Field::Time, &["time", "times", "hours"], &["الوقت", "التوقيت", "الساعة"], &["heure", "heures", "horaire", "horaires"]),
    Names(Field::Start, &["start", "start time", "from", "begin"], &["البداية", "بداية", "وقت البدء", "من"], &["début", "heure de début", "de"]),
    Names(Field::End, &["end", "end time", "to", "until"], &["النهاية", "نهاية", "وقت الانتهاء", "إلى"], &["fin", "heure de fin", "à"]),
    Names(Field::Kind, &["kind", "type", "session type"], &["النوع", "نوع الجلسة"], &["nature", "genre", "type de séance"]),
    Names(Field::Number, &["number", "no"], &["الرقم", "رقم الجلسة"], &["numéro", "n"]),
    Names(Field::RoundTable, &["round table", "round table number"], &["الطاولة المستديرة", "رقم الطاولة المستديرة"], &["table ronde", "numéro de table ronde"]),
    Names(Field::Objectives, &["objectives", "gcm objectives"], &["الأهداف", "أهداف الاتفاق"], &["objectifs"]),
    Names(Field::Title, &["title", "session", "session title", "item", "topic"], &["العنوان", "عنوان الجلسة", "الجلسة", "البند"], &["titre", "intitulé", "séance", "point"]),
    Names(Field::Description, &["description"], &["الوصف"], &["descriptif"]),
    Names(Field::OpenFloor, &["open floor", "open floor minutes", "open discussion minutes"], &["دقائق النقاش المفتوح", "النقاش المفتوح", "نقاش مفتوح"], &["débat ouvert", "minutes de débat", "débat"]),
    Names(Field::OpenFloorLabel, &["open floor label", "open floor title"], &["تسمية النقاش المفتوح"], &["intitulé du débat"]),
    Names(Field::Role, &["role"], &["الدور", "الصفة"], &["rôle", "fonction"]),
    Names(Field::OpenTo, &["open to", "group", "groups", "stakeholder group"], &["مفتوح لـ", "المجموعة", "المجموعات", "مجموعة أصحاب المصلحة"], &["ouvert à", "groupe", "groupes", "groupe de parties prenantes"]),
    Names(Field::Minutes, &["minutes", "minutes per speaker", "speaking minutes"], &["الدقائق", "دقائق الكلام"], &["minutes de parole", "durée de parole"]),
    Names(Field::Label, &["label", "speaker", "slot", "slot label"], &["التسمية", "المتحدث", "دور الكلام"], &["libellé", "intervenant", "créneau"]),
    Names(Field::Letter, &["letter"], &["الحرف"], &["lettre"]),
];

#[rustfmt::skip]
pub const LANGUAGES: &[(Lang, &[&str])] = &[
    (Lang::Ar, &["ar", "arabic", "arabe", "عربي", "العربية", "بالعربية"]),
    (Lang::En, &["en", "english", "anglais", "إنكليزي", "إنجليزي", "الإنكليزية", "الإنجليزية", "بالإنكليزية", "بالإنجليزية"]),
    (Lang::Fr, &["fr", "french", "français", "فرنسي", "الفرنسية", "بالفرنسية"]),
];
