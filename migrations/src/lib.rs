//! The database schema, one numbered step per file.
