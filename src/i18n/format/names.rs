//! Names of months and days. A table and not Fluent messages, because no sentence is built here and a month is
//! found by its number.
use super::Lang;
use jiff::civil::{Date, Weekday};

const ENGLISH: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];
const FRENCH: [&str; 12] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
];
/// Both names, as regional bodies write them: the Levant and Iraq say the first, Egypt and the Gulf the second.
const ARABIC: [&str; 12] = [
    "كانون الثاني/يناير",
    "شباط/فبراير",
    "آذار/مارس",
    "نيسان/أبريل",
    "أيار/مايو",
    "حزيران/يونيو",
    "تموز/يوليو",
    "آب/أغسطس",
    "أيلول/سبتمبر",
    "تشرين الأول/أكتوبر",
    "تشرين الثاني/نوفمبر",
    "كانون الأول/ديسمبر",
];

pub fn month(lang: Lang, date: Date) -> &'static str {
    let names = match lang {
        Lang::Ar => ARABIC,
        Lang::En => ENGLISH,
        Lang::Fr => FRENCH,
    };
    usize::try_from(date.month() - 1)
        .ok()
        .and_then(|index| names.get(index).copied())
        .unwrap_or_default()
}

pub const fn weekday(lang: Lang, day: Weekday) -> &'static str {
    let [ar, en, fr] = match day {
        Weekday::Monday => ["الاثنين", "Monday", "lundi"],
        Weekday::Tuesday => ["الثلاثاء", "Tuesday", "mardi"],
        Weekday::Wednesday => ["الأربعاء", "Wednesday", "mercredi"],
        Weekday::Thursday => ["الخميس", "Thursday", "jeudi"],
        Weekday::Friday => ["الجمعة", "Friday", "vendredi"],
        Weekday::Saturday => ["السبت", "Saturday", "samedi"],
        Weekday::Sunday => ["الأحد", "Sunday", "dimanche"],
    };
    match lang {
        Lang::Ar => ar,
        Lang::En => en,
        Lang::Fr => fr,
    }
}
