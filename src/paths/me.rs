//! What the holder of a personal link may open.
use super::addresses;
use crate::kernel::{EventId, LinkId};

addresses! {
    /// The personal link itself. Looking changes nothing.
    PersonalLink "/p/{token}" { token: String }
    /// Ends invitations and reminders to one address. Looking changes nothing.
    Unsubscribe "/u/{token}" { token: String }
    /// "I will come": opens the form.
    LinkCome "/p/{token}/come" { token: String }
    /// "I cannot."
    LinkDecline "/p/{token}/decline" { token: String }
    /// "Someone else will come."
    LinkDelegate "/p/{token}/delegate" { token: String }
    /// Confirms the address of an open registration.
    LinkConfirm "/p/{token}/confirm" { token: String }
    /// The link of an organisation's focal point.
    LinkOrganisation "/p/{token}/organisation" { token: String }
    /// My invitation and my registration.
    Me "/me/{event}" { event: EventId }
    MyRegistration "/me/{event}/registration" { event: EventId }
    /// Keeps what is typed so far.
    MyDraft "/me/{event}/draft" { event: EventId }
    MyWithdrawal "/me/{event}/withdraw" { event: EventId }
    MyDecline "/me/{event}/decline" { event: EventId }
    MyDelegate "/me/{event}/delegate" { event: EventId }
    /// My nomination: where it stands, what I said, withdrawing.
    MyNomination "/me/{event}/nomination" { event: EventId }
    /// One topic a page: `places`, `you`, `points`, `languages`, `check`.
    MyNominationStep "/me/{event}/nomination/{step}" { event: EventId, step: String }
    MyNominationWithdrawal "/me/{event}/nomination-withdrawal" { event: EventId }
    /// A colleague, who confirms by a link of their own.
    MyColleague "/me/{event}/colleague" { event: EventId }
    /// A place offered to me: accept, decline.
    MyOffer "/me/{event}/offer" { event: EventId }
    /// A colleague of my organisation in my place.
    MyOfferColleague "/me/{event}/offer/colleague" { event: EventId }
    /// My confirmed place: text, biography, language, needs.
    MySpeaking "/me/{event}/speaking" { event: EventId }
    MySpeakingCalendar "/me/{event}/speaking.ics" { event: EventId }
    /// The people of the organisation whose focal point I am.
    MyOrganisation "/me/{event}/organisation" { event: EventId }
    /// A colleague instead of one of them, who is named by the link the person has.
    MyReplacement "/me/{event}/organisation/{person}" { event: EventId, person: LinkId }
    MyCalendar "/me/{event}/calendar.ics" { event: EventId }
    /// The language of my pages and letters.
    MyLanguage "/me/{event}/language" { event: EventId }
}
