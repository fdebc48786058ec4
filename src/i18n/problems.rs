//! What is wrong with what somebody typed, in the reader's language: one wording for every form and import.
use super::{Lang, Translate, format, plain};
use crate::kernel::{DateProblem, EmailProblem, NameProblem, TextProblem, TimeProblem, YEARS, ZoneProblem};

/// A problem of the kernel, told to a person: one sentence that names the mend.
pub trait Explain {
    fn explain(&self, lang: Lang) -> String;
}

impl Explain for EmailProblem {
    fn explain(&self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Self::Empty => t.problem_email_empty(),
            Self::ControlCharacter => t.problem_email_control(),
            Self::Several => t.problem_email_several(),
            Self::MoreThanTheAddress => t.problem_email_more(),
            Self::NoAt => t.problem_email_no_at(),
            Self::NoMailbox => t.problem_email_no_mailbox(),
            Self::NoDomain => t.problem_email_no_domain(),
            Self::NoDot => t.problem_email_no_dot(),
            Self::IpAddress => t.problem_email_number(),
            Self::Character(space) if space.is_whitespace() => t.problem_email_space(),
            Self::Character(sign) => t.problem_email_character(sign.to_string()),
            Self::Dot => t.problem_email_dot(),
            Self::Domain => t.problem_email_domain(),
            Self::MixedScripts => t.problem_email_mixed(),
            Self::TooLong => t.problem_email_long(),
        }
    }
}

impl Explain for NameProblem {
    fn explain(&self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Self::Empty => t.problem_name_empty(),
            Self::TooLong { max, actual } => t.problem_name_long(count(lang, *max), count(lang, *actual)),
            Self::ControlCharacter => t.problem_name_control(),
            Self::EmailAddress => t.problem_name_email(),
            Self::Link => t.problem_name_link(),
            Self::Sign(sign) => t.problem_name_sign(sign.to_string()),
            Self::NoLetter => t.problem_name_no_letter(),
            Self::TooManyMarks => t.problem_name_marks(),
        }
    }
}

impl Explain for TextProblem {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::TooLong { max, actual } => lang.t().problem_text_long(count(lang, *max), count(lang, *actual)),
            Self::ControlCharacter => lang.t().problem_text_control(),
        }
    }
}

impl Explain for ZoneProblem {
    fn explain(&self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Self::Empty => t.problem_zone_empty(),
            Self::NotAPlace => t.problem_zone_place(),
            Self::Unknown { nearest: Some(nearest) } => t.problem_zone_nearest(nearest),
            Self::Unknown { nearest: None } => t.problem_zone_unknown(),
        }
    }
}

impl Explain for DateProblem {
    fn explain(&self, lang: Lang) -> String {
        let t = lang.t();
        match self {
            Self::Empty => t.problem_date_empty(),
            Self::Shape => t.problem_date_shape(),
            Self::NoSuchDay => t.problem_date_no_such_day(),
            Self::Year => t.problem_date_year(YEARS.start().to_string(), YEARS.end().to_string()),
        }
    }
}

impl Explain for TimeProblem {
    fn explain(&self, lang: Lang) -> String {
        match self {
            Self::Empty => lang.t().problem_time_empty(),
            Self::Shape => lang.t().problem_time_shape(),
        }
    }
}

fn count(lang: Lang, count: usize) -> String {
    plain(format::number(lang, i64::try_from(count).unwrap_or(i64::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::kernel::{EmailAddress, PersonName, Zone};

    #[test]
    fn the_sentence_names_the_mend() {
        let space = EmailAddress::parse("mo na@ngo.org").expect_err("a space");
        assert_eq!(space.explain(Lang::En), "Take the space out of the email address.");
        let sign = PersonName::parse("<b>").expect_err("a sign");
        assert_eq!(plain(sign.explain(Lang::Fr)), "Retirez « < » du nom.");
        let zone = Zone::parse("Asia/Beiruth").expect_err("a slip");
        assert_eq!(
            plain(zone.explain(Lang::Ar)),
            "يجب اختيار المنطقة الزمنية بحسب المدينة. هل المقصود Asia/Beirut؟"
        );
        let long = NameProblem::TooLong {
            max: 150,
            actual: 10_000,
        };
        assert_eq!(
            plain(long.explain(Lang::En)),
            "Shorten the name to 150 characters. It has 10,000 now."
        );
    }
}
