//! Who there is: stakeholder groups, organisations and contacts of a process.
