//! What is planned: process › event › sittings › sessions › slots.
