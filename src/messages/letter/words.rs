//! What is wrong with a text, and what its placeholders stand for, as people read it.
use crate::i18n::{Translate, plain};
use crate::kernel::Lang;
use crate::mail::fit::{Misfit, Place, Unfit};
use crate::mail::texts::of_alarm;
use crate::messages::outgoing::words::letter as letter_name;

/// "Line 4: …", with the mend.
pub fn misfit(lang: Lang, misfit: &Misfit) -> String {
    let t = lang.t();
    let what = unfit(lang, misfit);
    match misfit.at {
        Place::Line(line) => plain(t.letter_problem_line(line, what)),
        Place::Subject | Place::Body => what,
    }
}

fn unfit(lang: Lang, misfit: &Misfit) -> String {
    let t = lang.t();
    plain(match &misfit.what {
        Unfit::Empty if misfit.at == Place::Subject => t.letter_problem_no_subject(),
        Unfit::Empty => t.letter_problem_no_body(),
        Unfit::LineBreak => t.letter_problem_line_break(),
        Unfit::TooLong { has, most } => t.letter_problem_long(*has, *most),
        Unfit::Unclosed => t.letter_problem_unclosed(),
        Unfit::Unknown { name, meant: None } => t.letter_problem_unknown(name),
        Unfit::Unknown {
            name,
            meant: Some(meant),
        } => t.letter_problem_meant(name, braced(meant)),
        Unfit::AddressInSubject(name) => t.letter_problem_address_in_subject(braced(name)),
        Unfit::Missing("link") => t.letter_problem_no_link(braced("link")),
        Unfit::Missing(name) => t.letter_problem_missing(braced(name)),
        Unfit::LinkNotAlone => t.letter_problem_link_not_alone(braced("link")),
        Unfit::NoAddress => t.letter_problem_no_address(),
        Unfit::Html => t.letter_problem_html(),
        Unfit::Look => t.letter_problem_look(),
    })
}

/// `{{ name }}`, as it is written in a text.
pub fn braced(name: &str) -> String {
    format!("{{{{ {name} }}}}")
}

/// What a placeholder stands for.
pub fn stands_for(lang: Lang, name: &str) -> String {
    let t = lang.t();
    match name {
        "name" => t.letter_place_name(),
        "event" => t.letter_place_event(),
        "organiser" => t.letter_place_organiser(),
        "when" => t.letter_place_when(),
        "sittings" => t.letter_place_sittings(),
        "place" => t.letter_place_place(),
        "deadline" => t.letter_place_deadline(),
        "contact_email" => t.letter_place_contact_email(),
        "joining_link" => t.letter_place_joining_link(),
        "link" => t.letter_place_link(),
        "missing" => t.letter_place_missing(),
        "number" => t.letter_place_number(),
        "organisation" => t.letter_place_organisation(),
        "position" => t.letter_place_position(),
        "reason" => t.letter_place_reason(),
        "role" => t.letter_place_role(),
        "session" => t.letter_place_session(),
        "standing" => t.letter_place_standing(),
        "topic" => t.letter_place_topic(),
        "was" => t.letter_place_was(),
        "what" => t.letter_place_what(),
        "place_was" => t.letter_place_place_was(),
        other => other.to_owned(),
    }
}

/// An alarm about a text that does not fit; `None`: it is about something else.
pub fn alarm(lang: Lang, name: &str) -> Option<String> {
    let (kind, reads) = of_alarm(name)?;
    let said = lang.t().letter_alarm(letter_name(lang, Some(kind)), reads.own_name());
    Some(plain(said))
}
