//! The cities that name time zones: the Arab region, and where its partners sit. Others keep their IANA name.
use super::Lang;

/// Zone, Arabic, English, French.
type City = (&'static str, &'static str, &'static str, &'static str);

/// In the order of the zones, which the search below needs. Geneva stands for Europe/Zurich: it has no zone of its
/// own, and it is the city our readers know.
const CITIES: &[City] = &[
    ("Africa/Abidjan", "أبيدجان", "Abidjan", "Abidjan"),
    ("Africa/Addis_Ababa", "أديس أبابا", "Addis Ababa", "Addis-Abeba"),
    ("Africa/Algiers", "الجزائر", "Algiers", "Alger"),
    ("Africa/Bamako", "باماكو", "Bamako", "Bamako"),
    ("Africa/Cairo", "القاهرة", "Cairo", "Le Caire"),
    ("Africa/Casablanca", "الدار البيضاء", "Casablanca", "Casablanca"),
    ("Africa/Dakar", "داكار", "Dakar", "Dakar"),
    ("Africa/Djibouti", "جيبوتي", "Djibouti", "Djibouti"),
    ("Africa/El_Aaiun", "العيون", "El Aaiún", "Laâyoune"),
    ("Africa/Johannesburg", "جوهانسبرغ", "Johannesburg", "Johannesburg"),
    ("Africa/Juba", "جوبا", "Juba", "Djouba"),
    ("Africa/Khartoum", "الخرطوم", "Khartoum", "Khartoum"),
    ("Africa/Lagos", "لاغوس", "Lagos", "Lagos"),
    ("Africa/Mogadishu", "مقديشو", "Mogadishu", "Mogadiscio"),
    ("Africa/Nairobi", "نيروبي", "Nairobi", "Nairobi"),
    ("Africa/Ndjamena", "نجامينا", "N’Djamena", "N’Djamena"),
    ("Africa/Niamey", "نيامي", "Niamey", "Niamey"),
    ("Africa/Nouakchott", "نواكشوط", "Nouakchott", "Nouakchott"),
    ("Africa/Tripoli", "طرابلس", "Tripoli", "Tripoli"),
    ("Africa/Tunis", "تونس", "Tunis", "Tunis"),
    ("America/Chicago", "شيكاغو", "Chicago", "Chicago"),
    ("America/Los_Angeles", "لوس أنجلوس", "Los Angeles", "Los Angeles"),
    ("America/Mexico_City", "مكسيكو", "Mexico City", "Mexico"),
    ("America/New_York", "نيويورك", "New York", "New York"),
    ("America/Sao_Paulo", "ساو باولو", "São Paulo", "São Paulo"),
    ("America/Toronto", "تورونتو", "Toronto", "Toronto"),
    ("Asia/Aden", "عدن", "Aden", "Aden"),
    ("Asia/Amman", "عمّان", "Amman", "Amman"),
    ("Asia/Baghdad", "بغداد", "Baghdad", "Bagdad"),
    ("Asia/Bahrain", "البحرين", "Bahrain", "Bahreïn"),
    ("Asia/Bangkok", "بانكوك", "Bangkok", "Bangkok"),
    ("Asia/Beirut", "بيروت", "Beirut", "Beyrouth"),
    ("Asia/Colombo", "كولومبو", "Colombo", "Colombo"),
    ("Asia/Damascus", "دمشق", "Damascus", "Damas"),
    ("Asia/Dhaka", "دكا", "Dhaka", "Dacca"),
    ("Asia/Dubai", "دبي", "Dubai", "Dubaï"),
    ("Asia/Gaza", "غزة", "Gaza", "Gaza"),
    ("Asia/Hebron", "الخليل", "Hebron", "Hébron"),
    ("Asia/Istanbul", "إسطنبول", "Istanbul", "Istanbul"),
    ("Asia/Jakarta", "جاكرتا", "Jakarta", "Jakarta"),
    ("Asia/Jerusalem", "القدس", "Jerusalem", "Jérusalem"),
    ("Asia/Kabul", "كابل", "Kabul", "Kaboul"),
    ("Asia/Karachi", "كراتشي", "Karachi", "Karachi"),
    ("Asia/Kathmandu", "كاتماندو", "Kathmandu", "Katmandou"),
    ("Asia/Kolkata", "كولكاتا", "Kolkata", "Calcutta"),
    ("Asia/Kuwait", "الكويت", "Kuwait", "Koweït"),
    ("Asia/Manila", "مانيلا", "Manila", "Manille"),
    ("Asia/Muscat", "مسقط", "Muscat", "Mascate"),
    ("Asia/Nicosia", "نيقوسيا", "Nicosia", "Nicosie"),
    ("Asia/Qatar", "الدوحة", "Doha", "Doha"),
    ("Asia/Riyadh", "الرياض", "Riyadh", "Riyad"),
    ("Asia/Shanghai", "شنغهاي", "Shanghai", "Shanghai"),
    ("Asia/Singapore", "سنغافورة", "Singapore", "Singapour"),
    ("Asia/Tehran", "طهران", "Tehran", "Téhéran"),
    ("Asia/Tokyo", "طوكيو", "Tokyo", "Tokyo"),
    ("Australia/Sydney", "سيدني", "Sydney", "Sydney"),
    ("Europe/Amsterdam", "أمستردام", "Amsterdam", "Amsterdam"),
    ("Europe/Athens", "أثينا", "Athens", "Athènes"),
    ("Europe/Berlin", "برلين", "Berlin", "Berlin"),
    ("Europe/Brussels", "بروكسل", "Brussels", "Bruxelles"),
    ("Europe/Copenhagen", "كوبنهاغن", "Copenhagen", "Copenhague"),
    ("Europe/Dublin", "دبلن", "Dublin", "Dublin"),
    ("Europe/Istanbul", "إسطنبول", "Istanbul", "Istanbul"),
    ("Europe/Kiev", "كييف", "Kyiv", "Kyïv"),
    ("Europe/Kyiv", "كييف", "Kyiv", "Kyïv"),
    ("Europe/Lisbon", "لشبونة", "Lisbon", "Lisbonne"),
    ("Europe/London", "لندن", "London", "Londres"),
    ("Europe/Luxembourg", "لكسمبرغ", "Luxembourg", "Luxembourg"),
    ("Europe/Madrid", "مدريد", "Madrid", "Madrid"),
    ("Europe/Malta", "مالطة", "Malta", "Malte"),
    ("Europe/Moscow", "موسكو", "Moscow", "Moscou"),
    ("Europe/Oslo", "أوسلو", "Oslo", "Oslo"),
    ("Europe/Paris", "باريس", "Paris", "Paris"),
    ("Europe/Rome", "روما", "Rome", "Rome"),
    ("Europe/Stockholm", "ستوكهولم", "Stockholm", "Stockholm"),
    ("Europe/Vienna", "فيينا", "Vienna", "Vienne"),
    ("Europe/Zurich", "جنيف", "Geneva", "Genève"),
    ("Indian/Comoro", "موروني", "Moroni", "Moroni"),
];

/// Second names of a zone that stands in the table already.
const ALIASES: [&str; 2] = ["Europe/Istanbul", "Europe/Kiev"];

/// The zones whose cities have names here: a list to choose one's own from.
pub fn zones() -> impl Iterator<Item = &'static str> {
    CITIES.iter().map(|city| city.0).filter(|zone| !ALIASES.contains(zone))
}

/// The city's name; for a zone not listed, the city of its IANA name.
pub fn name(lang: Lang, zone: &str) -> String {
    let Ok(index) = CITIES.binary_search_by_key(&zone, |city| city.0) else {
        return zone.rsplit('/').next().unwrap_or(zone).replace('_', " ");
    };
    let (_, ar, en, fr) = CITIES[index];
    match lang {
        Lang::Ar => ar,
        Lang::En => en,
        Lang::Fr => fr,
    }
    .to_owned()
}

/// The name as it stands after "time of": French says `de Tunis`, `d’Alger`, `du Caire`.
pub fn after_of(lang: Lang, zone: &str) -> String {
    let city = name(lang, zone);
    match lang {
        Lang::Ar | Lang::En => city,
        Lang::Fr => match city.strip_prefix("Le ") {
            Some(rest) => format!("du {rest}"),
            None if city.starts_with(['A', 'E', 'I', 'O', 'U', 'É', 'Î']) => format!("d’{city}"),
            None => format!("de {city}"),
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::Zone;

    #[test]
    fn the_table_is_sorted_and_names_real_zones() {
        assert!(CITIES.windows(2).all(|pair| pair[0].0 < pair[1].0));
        for (zone, ..) in CITIES {
            assert_eq!(Zone::parse(zone).expect(zone).name(), *zone);
        }
    }
}
