//! Which language a stranger's browser asks for.
use super::Lang;

/// The best of our languages for an `Accept-Language` header; English when it names none of them, because it is the
/// language most readers of something else share.
#[must_use]
pub fn accept_language(header: &str) -> Lang {
    let mut wishes: Vec<(u32, Lang)> = header.split(',').take(50).filter_map(wish).collect();
    wishes.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight)); // stable: the order decides between equals
    wishes.first().map_or(Lang::En, |(_, lang)| *lang)
}

/// `fr-CH;q=0.8`, the weight in thousandths; unreadable or unwanted (`q=0`) parts count for nothing.
fn wish(part: &str) -> Option<(u32, Lang)> {
    let (code, parameters) = part.split_once(';').unwrap_or((part, "q=1"));
    let weight: f32 = parameters.trim().strip_prefix("q=")?.trim().parse().ok()?;
    let thousandths = (weight.clamp(0.0, 1.0) * 1000.0) as u32;
    (thousandths > 0).then_some((thousandths, Lang::parse(code)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_wishes_in_order_of_weight() {
        for (header, lang) in [
            ("ar-TN,ar;q=0.9,fr;q=0.8", Lang::Ar),
            ("de, fr-CH;q=0.7, en;q=0.3", Lang::Fr),
            ("en;q=0.5,fr;q=0.9", Lang::Fr),
            ("fr,ar", Lang::Fr),
            ("fr;q=0, ar;q=0.1", Lang::Ar),
            ("", Lang::En),
            ("*", Lang::En),
            ("de", Lang::En),
            ("fr;q=abc,,;;q=,ar", Lang::Ar),
            ("fr;q=NaN", Lang::En),
        ] {
            assert_eq!(accept_language(header), lang, "{header:?}");
        }
        assert_eq!(accept_language(&"x,".repeat(100_000)), Lang::En);
    }
}
