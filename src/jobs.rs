//! The heartbeat: each tick calls one action.
