//! What everybody may open.
use super::{addresses, places};
use crate::kernel::Lang;

places! {
    /// Sends on to the reader's language.
    Root "/"
}

addresses! {
    /// Events open now, upcoming and past.
    Home "/{lang}" { lang: Lang }
    ProcessPage "/{lang}/processes/{slug}" { lang: Lang, slug: String }
    EventPage "/{lang}/events/{slug}" { lang: Lang, slug: String }
    /// The printable agenda.
    AgendaPage "/{lang}/events/{slug}/agenda" { lang: Lang, slug: String }
    AgendaCalendar "/{lang}/events/{slug}/agenda.ics" { lang: Lang, slug: String }
    /// Registration without an invitation.
    Register "/{lang}/events/{slug}/register" { lang: Lang, slug: String }
    /// "We have sent you a letter": the same for every address.
    RegisterSent "/{lang}/events/{slug}/register/sent" { lang: Lang, slug: String }
    /// Totals by stakeholder group, once the organiser has published them.
    PublicParticipation "/{lang}/events/{slug}/participation" { lang: Lang, slug: String }
    Privacy "/{lang}/privacy" { lang: Lang }
    Accessibility "/{lang}/accessibility" { lang: Lang }
    Help "/{lang}/help" { lang: Lang }
    /// "Send me my link again."
    LinkAgain "/{lang}/link" { lang: Lang }
    LinkAgainSent "/{lang}/link/sent" { lang: Lang }
    /// The call for nominations.
    Call "/{lang}/events/{slug}/nominate" { lang: Lang, slug: String }
}
