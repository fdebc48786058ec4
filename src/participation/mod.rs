//! Who comes: invitations and registrations.
