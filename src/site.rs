//! Joins every feature's routes, and the middleware in order.
