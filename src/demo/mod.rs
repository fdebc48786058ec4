//! The made-up people and the review of 2020-2021 that `demo` loads.
