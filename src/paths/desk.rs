//! What organisers open; `/mailbox` and the operator's pages.
use super::{addresses, places};
use crate::kernel::{
    AccountId, AnnouncementId, BatchId, CapturedMailId, ContactId, DateChangeId, EventId, FindingId, FocalPointId,
    InvitationId, Lang, MessageId, NominationId, OccurrenceId, OfferId, OrganisationId, ProcessId, RegistrationId,
    ReviewerId, RuleId, SessionId,
};

places! {
    /// My events, and what needs me today.
    Desk "/organise"
    SignIn "/organise/sign-in"
    SignOut "/organise/sign-out"
    /// "I forgot my password."
    Forgotten "/organise/forgotten"
    /// The organiser's own language.
    DeskLanguage "/organise/language"
    /// A new password, after a sign-in link.
    NewPassword "/organise/password"
    Accounts "/organise/accounts"
    AuditLog "/organise/audit"
    Healthz "/healthz"
    Readyz "/readyz"
    /// Captured mail, newest first (demo and tests only).
    Mailbox "/mailbox"
}

addresses! {
    /// A one-time link that signs an organiser in.
    SignInLink "/organise/sign-in/{token}" { token: String }
    AccountSettings "/organise/accounts/{account}" { account: AccountId }
    ProcessDesk "/organise/processes/{process}" { process: ProcessId }
    /// The funnel by group, deadlines, what needs the organiser.
    Dashboard "/organise/events/{event}" { event: EventId }
    /// The rows behind a figure; the filters are in the query string.
    People "/organise/events/{event}/people" { event: EventId }
    Contacts "/organise/events/{event}/contacts" { event: EventId }
    NewContact "/organise/events/{event}/contacts/new" { event: EventId }
    ContactDesk "/organise/events/{event}/contacts/{contact}" { event: EventId, contact: ContactId }
    ContactImport "/organise/events/{event}/import" { event: EventId }
    ContactImportUndo "/organise/events/{event}/import/undo" { event: EventId }
    Letters "/organise/events/{event}/letters" { event: EventId }
    /// One letter as somebody of the event reads it, in each language.
    LetterPreview "/organise/events/{event}/letters/{letter}" { event: EventId, letter: String }
    /// Its text in one language.
    LetterDesk "/organise/events/{event}/letters/{letter}/{lang}" { event: EventId, letter: String, lang: Lang }
    /// Back to the shipped text.
    LetterReset "/organise/events/{event}/letters/{letter}/{lang}/reset" { event: EventId, letter: String, lang: Lang }
    /// To the organiser who asks, and to nobody else.
    LetterTest "/organise/events/{event}/letters/{letter}/{lang}/test" { event: EventId, letter: String, lang: Lang }
    /// The letter itself, in a frame with a policy of its own.
    LetterFrame "/organise/events/{event}/letters/{letter}/{lang}/sample" { event: EventId, letter: String, lang: Lang }
    /// Who is invited and who is not yet; choosing an audience by filters.
    Invitations "/organise/events/{event}/invitations" { event: EventId }
    /// Names, number and the letter in three languages, before anything is sent.
    InvitationReview "/organise/events/{event}/invitations/review" { event: EventId }
    InvitationSend "/organise/events/{event}/invitations/send" { event: EventId }
    /// Every invitation, by state.
    InvitationList "/organise/events/{event}/invitations/list" { event: EventId }
    /// One invitation; taking it back.
    InvitationDesk "/organise/events/{event}/invitations/{invitation}" { event: EventId, invitation: InvitationId }
    Registrations "/organise/events/{event}/registrations" { event: EventId }
    /// A flood of open registrations that nobody confirmed, removed in one press.
    UnconfirmedRemoval "/organise/events/{event}/registrations/unconfirmed" { event: EventId }
    /// Registration on somebody's behalf.
    NewRegistration "/organise/events/{event}/registrations/new" { event: EventId }
    RegistrationDesk "/organise/events/{event}/registrations/{registration}" { event: EventId, registration: RegistrationId }
    /// Confirm, put on the waiting list, refuse or cancel.
    RegistrationDecision "/organise/events/{event}/registrations/{registration}/decision" { event: EventId, registration: RegistrationId }
    /// The group of record, changed with a reason.
    RegistrationGroup "/organise/events/{event}/registrations/{registration}/group" { event: EventId, registration: RegistrationId }
    /// Organisations that people typed when they registered, to be matched with those of the directory.
    TypedOrganisations "/organise/events/{event}/organisations" { event: EventId }
    TypedOrganisation "/organise/events/{event}/organisations/{organisation}" { event: EventId, organisation: OrganisationId }
    /// "It is this one."
    OrganisationMatch "/organise/events/{event}/organisations/{organisation}/match" { event: EventId, organisation: OrganisationId }
    /// "It is a new organisation."
    OrganisationNew "/organise/events/{event}/organisations/{organisation}/new" { event: EventId, organisation: OrganisationId }
    /// Who looks after the people of an organisation, by a link of their own.
    FocalPoints "/organise/events/{event}/focal-points" { event: EventId }
    /// One of them; taking it back.
    FocalPointDesk "/organise/events/{event}/focal-points/{focal_point}" { event: EventId, focal_point: FocalPointId }
    AgendaDesk "/organise/events/{event}/agenda" { event: EventId }
    AgendaImport "/organise/events/{event}/agenda/import" { event: EventId }
    /// Resolve or dismiss what an import found odd, with a note.
    FindingDecision "/organise/events/{event}/agenda/findings/{finding}" { event: EventId, finding: FindingId }
    /// Who has a place where: group by item.
    AgendaCoverage "/organise/events/{event}/agenda/coverage" { event: EventId }
    /// What cannot happen as the agenda stands.
    AgendaConflicts "/organise/events/{event}/agenda/conflicts" { event: EventId }
    /// What the agenda was, and what is different between two versions.
    AgendaVersions "/organise/events/{event}/agenda/versions" { event: EventId }
    AgendaItemNew "/organise/events/{event}/agenda/items/new" { event: EventId }
    /// One item of the agenda with its places.
    AgendaItem "/organise/events/{event}/agenda/items/{session}" { event: EventId, session: SessionId }
    AgendaItemMove "/organise/events/{event}/agenda/items/{session}/move" { event: EventId, session: SessionId }
    AgendaItemSplit "/organise/events/{event}/agenda/items/{session}/split" { event: EventId, session: SessionId }
    AgendaItemRemoval "/organise/events/{event}/agenda/items/{session}/removal" { event: EventId, session: SessionId }
    /// The call for nominations: what it asks, until when, by what it is judged.
    CallDesk "/organise/events/{event}/call" { event: EventId }
    /// A later deadline, for everybody and with a reason.
    CallExtension "/organise/events/{event}/call/extension" { event: EventId }
    CallPublication "/organise/events/{event}/call/publication" { event: EventId }
    Nominations "/organise/events/{event}/nominations" { event: EventId }
    NominationDesk "/organise/events/{event}/nominations/{nomination}" { event: EventId, nomination: NominationId }
    /// The checklist, answered: eligible, ineligible, or given back.
    NominationCheck "/organise/events/{event}/nominations/{nomination}/check" { event: EventId, nomination: NominationId }
    /// Who scores what.
    Reviewers "/organise/events/{event}/reviewers" { event: EventId }
    ReviewerDesk "/organise/events/{event}/reviewers/{reviewer}" { event: EventId, reviewer: ReviewerId }
    /// What I am to score.
    Reviews "/organise/events/{event}/reviews" { event: EventId }
    ReviewDesk "/organise/events/{event}/reviews/{nomination}" { event: EventId, nomination: NominationId }
    /// The ranking: scores with mean and spread.
    Ranking "/organise/events/{event}/ranking" { event: EventId }
    /// Places against candidates, with meters of balance.
    Shortlist "/organise/events/{event}/shortlist" { event: EventId }
    ShortlistPlace "/organise/events/{event}/shortlist/place" { event: EventId }
    /// Named scenarios: made, copied, removed.
    ShortlistScenarios "/organise/events/{event}/shortlist/scenarios" { event: EventId }
    /// A balanced line-up, proposed; it decides nothing.
    ShortlistSuggestion "/organise/events/{event}/shortlist/suggestion" { event: EventId }
    /// Answers to everybody, together and after a second look.
    ShortlistRelease "/organise/events/{event}/shortlist/release" { event: EventId }
    /// Holes, live offers, who comes next, what must be passed on.
    Offers "/organise/events/{event}/offers" { event: EventId }
    /// One offer; taking it back.
    OfferDesk "/organise/events/{event}/offers/{offer}" { event: EventId, offer: OfferId }
    /// What people need to take part: counted, and read for a reason.
    Needs "/organise/events/{event}/needs" { event: EventId }
    Mail "/organise/events/{event}/mail" { event: EventId }
    MailMessage "/organise/events/{event}/mail/{message}" { event: EventId, message: MessageId }
    /// What was perhaps sent, sent once more.
    MailAgain "/organise/events/{event}/mail/{message}/again" { event: EventId, message: MessageId }
    /// The address mended, and what came back sent there.
    MailMended "/organise/events/{event}/mail/{message}/mended" { event: EventId, message: MessageId }
    /// What was on hold, let go.
    MailRelease "/organise/events/{event}/mail/{message}/release" { event: EventId, message: MessageId }
    /// "This address works again"; "this person wants letters again".
    MailWorks "/organise/events/{event}/mail/{message}/works" { event: EventId, message: MessageId }
    /// Every single letter on hold, let go.
    MailHeld "/organise/events/{event}/mail/held" { event: EventId }
    /// Everything written to somebody of the directory.
    ContactMail "/organise/events/{event}/contacts/{contact}/mail" { event: EventId, contact: ContactId }
    /// Everything written to somebody who registered.
    RegistrationMail "/organise/events/{event}/registrations/{registration}/mail" { event: EventId, registration: RegistrationId }
    /// Letters sent together: how far they are, what did not arrive; pausing, going on, ending them.
    MailBatch "/organise/events/{event}/mail/batches/{batch}" { event: EventId, batch: BatchId }
    /// How far they are, alone: what a page on show asks for again and again.
    MailProgress "/organise/events/{event}/mail/batches/{batch}/progress" { event: EventId, batch: BatchId }
    /// Somebody has seen what keeps mail from leaving.
    MailAlarms "/organise/events/{event}/mail/alarms" { event: EventId }
    /// "This is the only live copy."
    MailCopy "/organise/events/{event}/mail/live-copy" { event: EventId }
    /// Free letters to a filtered list.
    Announcements "/organise/events/{event}/announcements" { event: EventId }
    AnnouncementNew "/organise/events/{event}/announcements/new" { event: EventId }
    AnnouncementDesk "/organise/events/{event}/announcements/{announcement}" { event: EventId, announcement: AnnouncementId }
    /// Names, numbers and the letter in each language, before anything is sent.
    AnnouncementReview "/organise/events/{event}/announcements/{announcement}/review" { event: EventId, announcement: AnnouncementId }
    AnnouncementSend "/organise/events/{event}/announcements/{announcement}/send" { event: EventId, announcement: AnnouncementId }
    AnnouncementRemoval "/organise/events/{event}/announcements/{announcement}/removal" { event: EventId, announcement: AnnouncementId }
    /// To the organiser who asks, and to nobody else.
    AnnouncementTest "/organise/events/{event}/announcements/{announcement}/{lang}/test" { event: EventId, announcement: AnnouncementId, lang: Lang }
    /// The letter itself, in a frame with a policy of its own.
    AnnouncementFrame "/organise/events/{event}/announcements/{announcement}/{lang}/sample" { event: EventId, announcement: AnnouncementId, lang: Lang }
    Reminders "/organise/events/{event}/reminders" { event: EventId }
    ReminderNew "/organise/events/{event}/reminders/new" { event: EventId }
    /// What a moved date does to the reminders, before it is moved.
    ReminderMove "/organise/events/{event}/reminders/move" { event: EventId }
    /// One rule: changed, and its letter as people read it.
    ReminderDesk "/organise/events/{event}/reminders/{rule}/change" { event: EventId, rule: RuleId }
    /// Sends what waits, or skips it.
    ReminderDecision "/organise/events/{event}/reminders/occurrences/{occurrence}" { event: EventId, occurrence: OccurrenceId }
    /// People hear that the dates have moved, or nobody does.
    ReminderChange "/organise/events/{event}/reminders/changes/{change}" { event: EventId, change: DateChangeId }
    ReminderSwitch "/organise/events/{event}/reminders/{rule}" { event: EventId, rule: RuleId }
    Report "/organise/events/{event}/report" { event: EventId }
    /// Publishes the figures, or takes them back.
    ReportPublication "/organise/events/{event}/report/publication" { event: EventId }
    EventSettings "/organise/events/{event}/settings" { event: EventId }
    CapturedMail "/mailbox/{mail}" { mail: CapturedMailId }
    /// The letter itself, in a frame with a policy of its own.
    CapturedMailHtml "/mailbox/{mail}/letter" { mail: CapturedMailId }
    /// The calendar file attached to it.
    CapturedMailCalendar "/mailbox/{mail}/calendar.ics" { mail: CapturedMailId }
}
