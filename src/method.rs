#![doc = include_str!("../METHOD.md")]
