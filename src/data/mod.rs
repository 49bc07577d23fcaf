//! Built-in facts, each with its source.
