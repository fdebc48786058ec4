//! What each figure is called, and the one sentence that defines it.
use super::model::{Came, Figure, Funnel, OfGroup};
use crate::i18n::Translate;
use crate::kernel::Lang;

pub fn label(lang: Lang, figure: Figure) -> String {
    let t = lang.t();
    match figure {
        Figure::Invited => t.reports_figure_invited(),
        Figure::Delivered => t.reports_figure_delivered(),
        Figure::Answered => t.reports_figure_answered(),
        Figure::Silent => t.reports_figure_silent(),
        Figure::Declined => t.reports_figure_declined(),
        Figure::Delegated => t.reports_figure_delegated(),
        Figure::Registered => t.reports_figure_registered(),
        Figure::Confirmed => t.reports_figure_confirmed(),
        Figure::Waitlisted => t.reports_figure_waitlisted(),
        Figure::Pending => t.reports_figure_pending(),
        Figure::Refused => t.reports_figure_refused(),
        Figure::Withdrawn => t.reports_figure_withdrawn(),
    }
}

pub fn definition(lang: Lang, figure: Figure) -> String {
    let t = lang.t();
    match figure {
        Figure::Invited => t.reports_define_invited(),
        Figure::Delivered => t.reports_define_delivered(),
        Figure::Answered => t.reports_define_answered(),
        Figure::Silent => t.reports_define_silent(),
        Figure::Declined => t.reports_define_declined(),
        Figure::Delegated => t.reports_define_delegated(),
        Figure::Registered => t.reports_define_registered(),
        Figure::Confirmed => t.reports_define_confirmed(),
        Figure::Waitlisted => t.reports_define_waitlisted(),
        Figure::Pending => t.reports_define_pending(),
        Figure::Refused => t.reports_define_refused(),
        Figure::Withdrawn => t.reports_define_withdrawn(),
    }
}

/// A column of people who came this way.
pub fn column(lang: Lang, figure: Figure, came: Came) -> String {
    match came {
        Came::Anyhow | Came::Invited => label(lang, figure),
        Came::Uninvited => lang.t().reports_without_invitation(label(lang, figure)),
    }
}

pub fn came(lang: Lang, came: Came) -> String {
    match came {
        Came::Anyhow => lang.t().reports_came_anyhow(),
        Came::Invited => lang.t().reports_came_invited(),
        Came::Uninvited => lang.t().reports_came_uninvited(),
    }
}

pub fn group(lang: Lang, funnel: &Funnel, of: OfGroup) -> String {
    match of {
        OfGroup::All => lang.t().reports_all_groups(),
        OfGroup::None => lang.t().reports_no_group(),
        OfGroup::One(_) => funnel
            .group(of)
            .map_or_else(String::new, |group| group.name(lang).to_owned()),
    }
}
