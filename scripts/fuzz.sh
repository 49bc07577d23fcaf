#!/usr/bin/env bash
# Throws random inputs at the program: scripts/fuzz.sh [SECONDS] [TARGET…], each target for a minute unless told.
# A finding is kept in fuzz/artifacts/ and stops the run; what was learnt is kept in fuzz/corpus/ for the next.
set -euo pipefail
cd "$(dirname "$0")/.."
export PATH="${XDG_CACHE_HOME:-$HOME/.cache}/outcomes-calculator/bin:$PATH:$HOME/.cargo/bin"

seconds=${1:-60}
[[ $seconds =~ ^[1-9][0-9]*$ ]] || { echo "Stopped: say for how many seconds: scripts/fuzz.sh 60 document" >&2; exit 1; }
[ $# -eq 0 ] || shift
targets=("$@")
[ $# -gt 0 ] || targets=(document link edits paste)

scripts/setup.sh rust fuzz
for target in "${targets[@]}"; do
    [ -f "fuzz/targets/$target.rs" ] ||
        { echo "Stopped: there is no fuzz target $target. There are: document, link, edits, paste." >&2; exit 1; }
    mkdir -p "fuzz/corpus/$target"
    case $target in
        document) settings=(-max_len=65536 -dict=fuzz/document.dict) ;;
        edits) settings=(-max_len=512 -len_control=0) ;; # a dozen edits need no more
        paste) settings=(-max_len=4096) ;; # most boxes stand among a few dozen
        *) settings=(-max_len=32768) ;;
    esac
    echo "==> Fuzzing $target for $seconds s"
    # The program has no unsafe code, so no sanitizer is needed, and with none the compiler may be the stable one.
    FUZZ_SEEDS="fuzz/corpus/$target" cargo fuzz run --sanitizer none "$target" "fuzz/corpus/$target" -- \
        "-max_total_time=$seconds" -timeout=60 -print_final_stats=1 "${settings[@]}"
done
