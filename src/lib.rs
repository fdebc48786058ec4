//! Tashawur: multi-stakeholder consultations.
