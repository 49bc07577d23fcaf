#!/usr/bin/env bash
# trunk, with --release for what is published, without it for looking at a change: seconds, and many bytes.
# `compile` only compiles the latter, as trunk will, where trunk is not there yet.
set -euo pipefail
rustflags="-Clink-arg=--export-table" # the table of functions by name, by which a part of the program calls another
case " $* " in
*" --release "*)
    # The standard library rebuilt for size and a panic that stops at once: a tenth fewer bytes to download. For the first
    # WebAssembly (mvp), which weighs the same, and from which the JavaScript build can be made too. With the relocations
    # that scripts/split.mjs needs, to cut it in two. Cargo calls these settings unstable; the toolchain is pinned, and
    # RUSTC_BOOTSTRAP lets it take them.
    export RUSTC_BOOTSTRAP=1
    export CARGO_UNSTABLE_BUILD_STD=std,panic_abort
    export CARGO_UNSTABLE_BUILD_STD_FEATURES=optimize_for_size
    rustflags+=" -Zunstable-options -Cpanic=immediate-abort -Ctarget-cpu=mvp -Clink-arg=--emit-relocs"
    export TRUNK_BUILD_CARGO_PROFILE=web
    ;;
*) export TRUNK_BUILD_CARGO_PROFILE=development ;;
esac
export CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS=$rustflags
if [ "${1:-}" = compile ]; then
    cargo build --locked --quiet --lib --no-default-features --features web --target wasm32-unknown-unknown --profile development
    # The command-line program, by which scripts/describe.mjs describes the page.
    exec cargo build --locked --quiet --profile describe --target-dir "${CARGO_TARGET_DIR:-target}/describe"
fi
# trunk takes no other word than these two; the convention is any.
[ -z "${NO_COLOR:-}" ] || export NO_COLOR=true
exec trunk "$@"
