//! Every permission, the least role that has it, and what it is about: the one table.
use super::permit::{EventScope, House, Permission, ProcessScope};
use super::role::Role;

macro_rules! permissions {
    ($($(#[$doc:meta])* $name:ident: $least:ident of $scope:ident;)*) => {
        $($(#[$doc])* #[derive(Debug)] pub struct $name;
        impl Permission for $name {
            const WHO: &'static str = permissions!(@who $least $scope);
            const NAME: &'static str = stringify!($name);
            const LEAST: Role = Role::$least;
            type Scope = $scope;
        })*
        /// Name and who has it; the route test prints it as a snapshot.
        pub const TABLE: &[(&str, &str)] = &[$((stringify!($name), permissions!(@who $least $scope))),*];
    };
    (@who Reviewer EventScope) => { "reviewer of the event" };
    (@who Viewer EventScope) => { "viewer of the event" };
    (@who Organiser EventScope) => { "organiser of the event" };
    (@who Owner EventScope) => { "owner of the event" };
    (@who Viewer ProcessScope) => { "viewer of the process" };
    (@who Viewer House) => { "anybody signed in" };
    (@who Admin House) => { "admin" };
}

permissions! {
    /// My own desk: the events I hold a role on, my language, my password.
    UseDesk: Viewer of House;
    /// Accounts and roles of the whole installation.
    ManageAccounts: Admin of House;
    /// A process and its events.
    ViewProcess: Viewer of ProcessScope;
    /// Figures, the agenda, masked names.
    ViewEvent: Viewer of EventScope;
    /// Contacts and their addresses, and what the organisations are that people typed.
    ManageContacts: Organiser of EventScope;
    ManageInvitations: Organiser of EventScope;
    ManageRegistrations: Organiser of EventScope;
    ManageAgenda: Organiser of EventScope;
    /// The call, nominations, the shortlist and offers.
    ManageSpeakers: Organiser of EventScope;
    /// What people need, in their own words: for a reason, and on record.
    ReadNeeds: Owner of EventScope;
    /// Scoring what one is assigned.
    ReviewNominations: Reviewer of EventScope;
    /// The mail log: what went to whom.
    ReadMail: Organiser of EventScope;
    /// Pausing, going on, sending again.
    ManageMail: Organiser of EventScope;
    /// The word that lets a doubtful copy of the data send mail.
    VouchForCopy: Owner of EventScope;
    ManageReminders: Organiser of EventScope;
    ReadAudit: Organiser of EventScope;
    /// Limits, approval, deadlines, publication.
    ManageEvent: Owner of EventScope;
}
