//! What organisers see and decide about mail: batches and reminder rules.
