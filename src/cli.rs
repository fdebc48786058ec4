//! The commands of `tashawur`.
