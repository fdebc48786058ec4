//! Figures: the dashboard and the participation by stakeholder group.
