#!/usr/bin/env bash
# Installs what is missing of the parts named: rust, npm, trunk, bindgen, split, frameworks, deny, fuzz, mutants, chromium, firefox,
# webkit, nginx, apache, wordpress, wagtail.
# What is there in the right version is left alone.
set -euo pipefail
cd "$(dirname "$0")/.."
# shellcheck source=scripts/tools.env
source scripts/tools.env
cache="${XDG_CACHE_HOME:-$HOME/.cache}/outcomes-calculator"
export PATH="$cache/bin:$PATH:$HOME/.cargo/bin"

say() { printf '==> %s\n' "$*"; }

fail() {
    printf '\nStopped: %s\n' "$*" >&2
    exit 1
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

apt_install() {
    if ! command -v apt-get >/dev/null; then
        fail "$1 is missing, and this is not a Debian system. Install $1 yourself and run the same command again."
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        fail "$1 is missing. As root, run: apt-get install $* - and then the same command again."
    fi
    say "Installing $* with apt"
    as_root apt-get update -qq || true
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "$@" >/dev/null ||
        fail "apt could not install $*. Check the connection and run the same command again."
}

setup_rust() {
    command -v rustup >/dev/null ||
        fail "Rust is not here. Install it as https://rustup.rs says, open a new terminal, and run the same command again."
    command -v cc >/dev/null || apt_install gcc libc6-dev
    if ! has_toolchain; then
        say "Installing the Rust toolchain that rust-toolchain.toml names"
        rustup toolchain install || fail "rustup could not install the toolchain. Check the connection and run the same command again."
    fi
    cargo fetch --locked --quiet ||
        fail "The crates of Cargo.lock could not be fetched. Check the connection and run the same command again."
    # Those of the standard library too, which scripts/trunk.sh rebuilds while offline.
    RUSTC_BOOTSTRAP=1 cargo fetch --locked --quiet --manifest-path "$(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.toml" ||
        fail "The crates of the standard library could not be fetched. Check the connection and run the same command again."
}

has_toolchain() {
    local parts part
    parts=$(rustup component list --installed 2>/dev/null) || return 1
    for part in cargo clippy rust-src rust-std-wasm32-unknown-unknown rustfmt; do
        grep -q "^$part" <<<"$parts" || return 1
    done
}

setup_npm() {
    command -v node >/dev/null && command -v npm >/dev/null ||
        fail "Node is not here. Install Node 20 or newer with npm, and run the same command again."
    [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] ||
        fail "Node $(node --version) is too old. Install Node 20 or newer, and run the same command again."
    npm_packages . "the npm tools"
}

# What pages of others are built with, which only the tests need.
setup_frameworks() {
    setup_npm
    npm_packages tests/frameworks "React, Vue, Svelte, Lit and Angular"
}

# npm_packages FOLDER WHAT
npm_packages() {
    cmp -s "$1/package-lock.json" "$1/node_modules/.installed" && return
    say "Installing $2 of $1/package-lock.json"
    npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund --loglevel=error ||
        fail "npm could not install what $1/package-lock.json names. Check the connection and run the same command again."
    cp "$1/package-lock.json" "$1/node_modules/.installed"
}

# cargo_tool PROGRAM CRATE VERSION [FLAG…]
cargo_tool() {
    local program=$1 crate=$2 version=$3
    shift 3
    [ "$("$program" --version 2>/dev/null | awk 'NR == 1 { print $2 }')" = "$version" ] && return
    # Not every program tells its version; what cargo put here is on its list.
    [ -x "$cache/bin/$program" ] && grep -qs "^\"$crate $version " "$cache/.crates.toml" && return
    say "Installing $crate $version (some minutes, once)"
    cargo install --quiet --root "$cache" --version "$version" "$@" "$crate" ||
        fail "cargo could not install $crate $version. Check the connection and run the same command again."
}

locked_version() {
    awk -v name="name = \"$1\"" '$0 == name { getline; gsub(/version = |"/, ""); print; exit }' Cargo.lock
}

setup_chromium() {
    [ -n "${CHROMIUM:-}" ] || command -v chromium >/dev/null || apt_install chromium fonts-liberation
}

setup_firefox() {
    [ -n "${FIREFOX:-}" ] || command -v firefox-esr >/dev/null || command -v firefox >/dev/null || apt_install firefox-esr
    cargo_tool geckodriver geckodriver "$GECKODRIVER_VERSION" --locked
}

setup_webkit() {
    local missing=()
    command -v WebKitWebDriver >/dev/null || missing+=(webkit2gtk-driver)
    command -v xvfb-run >/dev/null || missing+=(xvfb)
    command -v xauth >/dev/null || missing+=(xauth)
    [ ${#missing[@]} = 0 ] || apt_install "${missing[@]}"
}

# Debian's package would also start a server of its own; only the program is wanted.
setup_nginx() {
    command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] && return
    apt_install nginx-light
    command -v systemctl >/dev/null && systemctl disable --now nginx >/dev/null 2>&1 || true
}

# The program alone, without a service.
setup_apache() {
    command -v apache2 >/dev/null || [ -x /usr/sbin/apache2 ] || apt_install apache2-bin media-types
}

# WordPress with a block theme and a classic one, unpacked into the cache and not installed, as its packages would bring a web
# server with them. PHP and the database are programs alone, without a service.
setup_wordpress() {
    local missing=() to="$cache/wordpress" unpacked package
    command -v php >/dev/null && php -m | grep -ci mysqli >/dev/null || missing+=(php-cli php-mysql)
    command -v mariadbd >/dev/null || [ -x /usr/sbin/mariadbd ] || missing+=(mariadb-server-core)
    [ ${#missing[@]} = 0 ] || apt_install "${missing[@]}"
    [ -e "$to/.unpacked" ] && return
    say "Unpacking WordPress from Debian's packages"
    [ ${#missing[@]} != 0 ] || as_root apt-get update -qq || true
    rm -rf "$to"
    unpacked=$(mktemp -d) && chmod 755 "$unpacked"
    (cd "$unpacked" && apt-get download -qq $WORDPRESS_PACKAGES) ||
        fail "apt could not download WordPress ($WORDPRESS_PACKAGES). Check the connection and run the same command again."
    for package in "$unpacked"/*.deb; do dpkg-deb --extract "$package" "$to"; done
    rm -r "$unpacked"
    # Debian's settings are of the whole machine; these are of whoever starts it.
    printf '<?php\nrequire getenv("COUNCIL_CONFIG");\n' >"$to/usr/share/wordpress/wp-config.php"
    touch "$to/.unpacked"
}

# Wagtail, in a Python environment of its own in the cache.
setup_wagtail() {
    local to="$cache/wagtail" wanted="wagtail==$WAGTAIL_VERSION django-csp==$DJANGO_CSP_VERSION"
    [ "$(cat "$to/.installed" 2>/dev/null)" = "$wanted" ] && "$to/bin/python" -c '' 2>/dev/null && return
    command -v python3 >/dev/null && python3 -c 'import ensurepip, venv' 2>/dev/null || apt_install python3-venv
    say "Installing $wanted with pip"
    rm -rf "$to"
    # shellcheck disable=SC2086
    python3 -m venv "$to" && "$to/bin/pip" install --quiet --disable-pip-version-check $wanted ||
        fail "pip could not install $wanted. Check the connection and run the same command again."
    echo "$wanted" >"$to/.installed"
}

for part in "$@"; do
    case $part in
        rust) setup_rust ;;
        npm) setup_npm ;;
        frameworks) setup_frameworks ;;
        trunk) cargo_tool trunk trunk "$TRUNK_VERSION" --locked ;;
        # Not --locked: 0.2.130 does not resolve with its own lock file from every copy of the registry.
        bindgen) cargo_tool wasm-bindgen wasm-bindgen-cli "$(locked_version wasm-bindgen)" ;;
        split) cargo_tool wasm-split-cli wasm_split_cli_support "$WASM_SPLIT_VERSION" --locked --features build-binary ;;
        deny) cargo_tool cargo-deny cargo-deny "$CARGO_DENY_VERSION" --locked ;;
        fuzz)
            command -v c++ >/dev/null || apt_install g++
            cargo_tool cargo-fuzz cargo-fuzz "$CARGO_FUZZ_VERSION" --locked
            ;;
        mutants) cargo_tool cargo-mutants cargo-mutants "$CARGO_MUTANTS_VERSION" --locked ;;
        chromium) setup_chromium ;;
        firefox) setup_firefox ;;
        webkit) setup_webkit ;;
        nginx) setup_nginx ;;
        apache) setup_apache ;;
        wordpress) setup_wordpress ;;
        wagtail) setup_wagtail ;;
        *) fail "setup.sh knows no part called $part." ;;
    esac
done
