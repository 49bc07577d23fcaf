#!/usr/bin/env bash
# Installs what is missing of the parts named: rust, npm, trunk, bindgen, split, frameworks, deny, fuzz, mutants, chromium,
# firefox, webkit, nginx, apache, wordpress, wagtail; and compiles the development build meanwhile: project.
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

# What is missing, gathered first: packages of Debian, programs that cargo compiles, and about how many minutes it all takes
# on two cores.
packages=()
programs=()
minutes=0

# debian MINUTES PACKAGE…
debian() {
    minutes=$((minutes + $1))
    packages+=("${@:2}")
}

# cargo_tool MINUTES PROGRAM CRATE VERSION [FLAG…]
cargo_tool() {
    [ "$("$2" --version 2>/dev/null | awk 'NR == 1 { print $2 }')" = "$4" ] && return
    # Not every program tells its version; what cargo put here is on its list.
    [ -x "$cache/bin/$2" ] && grep -qs "^\"$3 $4 " "$cache/.crates.toml" && return
    minutes=$((minutes + $1))
    programs+=("${*:3}")
}

locked_version() {
    awk -v name="name = \"$1\"" '$0 == name { getline; gsub(/version = |"/, ""); print; exit }' Cargo.lock
}

need_rust() {
    command -v rustup >/dev/null ||
        fail "Rust is not here. Install it as https://rustup.rs says, open a new terminal, and run the same command again."
    command -v cc >/dev/null || debian 0 gcc libc6-dev
    has_toolchain || minutes=$((minutes + 1))
}

has_toolchain() {
    local parts part
    parts=$(rustup component list --installed 2>/dev/null) || return 1
    for part in cargo clippy rust-src rust-std-wasm32-unknown-unknown rustfmt; do
        grep -q "^$part" <<<"$parts" || return 1
    done
}

need_npm() {
    command -v node >/dev/null && command -v npm >/dev/null ||
        fail "Node is not here. Install Node 20 or newer with npm, and run the same command again."
    [ "$(node -p 'process.versions.node.split(".")[0]')" -ge 20 ] ||
        fail "Node $(node --version) is too old. Install Node 20 or newer, and run the same command again."
}

need_firefox() {
    [ -n "${FIREFOX:-}" ] || command -v firefox-esr >/dev/null || command -v firefox >/dev/null || debian 0 firefox-esr
    cargo_tool 1 geckodriver geckodriver "$GECKODRIVER_VERSION" --locked
}

need_webkit() {
    command -v WebKitWebDriver >/dev/null || debian 1 webkit2gtk-driver
    command -v xvfb-run >/dev/null || debian 0 xvfb
    command -v xauth >/dev/null || debian 0 xauth
}

need_wordpress() {
    command -v php >/dev/null && php -m | grep -ci mysqli >/dev/null || debian 0 php-cli php-mysql
    command -v mariadbd >/dev/null || [ -x /usr/sbin/mariadbd ] || debian 1 mariadb-server-core
}

need_wagtail() {
    command -v python3 >/dev/null && python3 -c 'import ensurepip, venv' 2>/dev/null || debian 0 python3-venv
    has_wagtail || minutes=$((minutes + 1))
}

wagtail="wagtail==$WAGTAIL_VERSION django-csp==$DJANGO_CSP_VERSION"
has_wagtail() {
    [ "$(cat "$cache/wagtail/.installed" 2>/dev/null)" = "$wagtail" ] && "$cache/wagtail/bin/python" -c '' 2>/dev/null
}

need() {
    case $1 in
        rust) need_rust ;;
        npm) need_npm ;;
        frameworks) need_npm ;;
        project) ;;
        trunk) cargo_tool 3 trunk trunk "$TRUNK_VERSION" --locked --no-default-features --features rustls ;;
        # Not --locked: 0.2.130 does not resolve with its own lock file from every copy of the registry.
        bindgen) cargo_tool 1 wasm-bindgen wasm-bindgen-cli "$(locked_version wasm-bindgen)" --no-default-features --bin wasm-bindgen ;;
        split) cargo_tool 0 wasm-split-cli wasm_split_cli_support "$WASM_SPLIT_VERSION" --locked --features build-binary ;;
        deny) cargo_tool 3 cargo-deny cargo-deny "$CARGO_DENY_VERSION" --locked ;;
        fuzz)
            command -v c++ >/dev/null || debian 0 g++
            cargo_tool 1 cargo-fuzz cargo-fuzz "$CARGO_FUZZ_VERSION" --locked
            ;;
        # Without the windows of a desktop: it takes half the time for the same page.
        chromium)
            [ -n "${CHROMIUM:-}" ] || command -v chromium-headless-shell >/dev/null ||
                debian 1 chromium-headless-shell fonts-liberation
            ;;
        firefox) need_firefox ;;
        webkit) need_webkit ;;
        nginx) command -v nginx >/dev/null || [ -x /usr/sbin/nginx ] || debian 0 nginx-light ;;
        # The program alone, without a service.
        apache) command -v apache2 >/dev/null || [ -x /usr/sbin/apache2 ] || debian 0 apache2-bin media-types ;;
        mutants) cargo_tool 3 cargo-mutants cargo-mutants "$CARGO_MUTANTS_VERSION" --locked ;;
        wordpress) need_wordpress ;;
        wagtail) need_wagtail ;;
        *) fail "setup.sh knows no part called $1." ;;
    esac
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

install_packages() {
    if ! command -v apt-get >/dev/null; then
        fail "This is not a Debian system. Install ${packages[*]} yourself and run the same command again."
    fi
    if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
        fail "As root, run: apt-get install ${packages[*]} - and then the same command again."
    fi
    say "Installing ${packages[*]} with apt"
    as_root apt-get update -qq || true
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${packages[@]}" >/dev/null ||
        fail "apt could not install ${packages[*]}. Check the connection and run the same command again."
    # nginx's package also starts a server of its own; only the program is wanted.
    case " ${packages[*]} " in *" nginx-light "*) command -v systemctl >/dev/null && systemctl disable --now nginx >/dev/null 2>&1 || true ;; esac
}

install_rust() {
    if ! has_toolchain; then
        say "Installing the Rust toolchain that rust-toolchain.toml names"
        rustup toolchain install || fail "rustup could not install the toolchain. Check the connection and run the same command again."
    fi
    cargo fetch --locked --quiet ||
        fail "The crates of Cargo.lock could not be fetched. Check the connection and run the same command again."
    wants split || return 0
    # Those of the standard library too, which scripts/trunk.sh rebuilds while offline.
    RUSTC_BOOTSTRAP=1 cargo fetch --locked --quiet --manifest-path "$(rustc --print sysroot)/lib/rustlib/src/rust/library/Cargo.toml" ||
        fail "The crates of the standard library could not be fetched. Check the connection and run the same command again."
}

# npm_packages FOLDER WHAT
npm_packages() {
    cmp -s "$1/package-lock.json" "$1/node_modules/.installed" && return
    say "Installing $2 of $1/package-lock.json"
    npm ci --prefix "$1" --ignore-scripts --no-audit --no-fund --loglevel=error ||
        fail "npm could not install what $1/package-lock.json names. Check the connection and run the same command again."
    cp "$1/package-lock.json" "$1/node_modules/.installed"
}

# install_program CRATE VERSION [FLAG…]: ready-made where cargo-binstall is at hand, else compiled without optimisation, which
# takes half the time and serves as well.
install_program() {
    local crate=$1 version=$2
    shift 2
    say "Installing $crate $version"
    if command -v cargo-binstall >/dev/null &&
        cargo binstall --quiet --no-confirm --disable-strategies compile --root "$cache" "$crate@$version" >/dev/null 2>&1; then
        return
    fi
    CARGO_TARGET_DIR="$cache/build" CARGO_INCREMENTAL=0 CARGO_PROFILE_DEV_DEBUG=0 \
        cargo install --debug --quiet --root "$cache" --version "$version" "$@" "$crate" ||
        fail "cargo could not install $crate $version. Check the connection and run the same command again."
}

# WordPress with a block theme and a classic one, unpacked into the cache and not installed, as its packages would bring a web
# server with them. PHP and the database are programs alone, without a service.
install_wordpress() {
    local to="$cache/wordpress" unpacked package
    [ -e "$to/.unpacked" ] && return
    say "Unpacking WordPress from Debian's packages"
    [ ${#packages[@]} != 0 ] || as_root apt-get update -qq || true
    rm -rf "$to"
    unpacked=$(mktemp -d) && chmod 755 "$unpacked"
    # shellcheck disable=SC2086 # words of its own
    (cd "$unpacked" && apt-get download -qq $WORDPRESS_PACKAGES) ||
        fail "apt could not download WordPress ($WORDPRESS_PACKAGES). Check the connection and run the same command again."
    for package in "$unpacked"/*.deb; do dpkg-deb --extract "$package" "$to"; done
    rm -r "$unpacked"
    # Debian's settings are of the whole machine; these are of whoever starts it.
    printf '<?php\nrequire getenv("COUNCIL_CONFIG");\n' >"$to/usr/share/wordpress/wp-config.php"
    touch "$to/.unpacked"
}

# Wagtail, in a Python environment of its own in the cache.
install_wagtail() {
    has_wagtail && return
    say "Installing $wagtail with pip"
    rm -rf "$cache/wagtail"
    # shellcheck disable=SC2086 # words of its own
    python3 -m venv "$cache/wagtail" && "$cache/wagtail/bin/pip" install --quiet --disable-pip-version-check $wagtail ||
        fail "pip could not install $wagtail. Check the connection and run the same command again."
    echo "$wagtail" >"$cache/wagtail/.installed"
}

for part in "$@"; do need "$part"; done
wants() { case " $parts " in *" $1 "*) ;; *) return 1 ;; esac; }
parts=$*

[ "$minutes" = 0 ] || say "Installing what is missing, once: about $minutes minutes on two cores"
# Compilers need the packages; what only compiles goes on beside them.
beside=()
trap 'kill "${beside[@]}" 2>/dev/null || true' EXIT
if [ ${#packages[@]} -gt 0 ]; then
    if command -v cc >/dev/null; then
        install_packages &
        beside+=($!)
    else
        install_packages
    fi
fi
if wants npm || wants frameworks; then
    npm_packages . "the npm tools" &
    beside+=($!)
fi
if wants rust; then install_rust; fi
if wants frameworks; then npm_packages tests/frameworks "React, Vue, Svelte, Lit and Angular"; fi # for the tests alone
if wants project && [ ${#programs[@]} -gt 0 ]; then
    scripts/trunk.sh compile &
    beside+=($!)
fi
for program in "${programs[@]}"; do
    # shellcheck disable=SC2086 # words of its own
    install_program $program
done
[ ${#programs[@]} = 0 ] || rm -rf "$cache/build"
for job in "${beside[@]}"; do wait "$job" || exit 1; done
if wants wordpress; then install_wordpress; fi
if wants wagtail; then install_wagtail; fi
