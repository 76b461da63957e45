#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what Lotsenbuch needs on Debian 12 or 13, as root or through sudo; called by run.sh, test.sh and deb.sh.
# usage: packaging/setup.sh [--tests] [--package] [--list]
#   --tests    also what the tests and their gates need
#   --package  also what making the Debian package needs
#   --list     only print the packages that are wanted
# Safe to run again: when nothing is missing it asks dpkg once and changes nothing.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"
# shellcheck source=packaging/aptsources.sh
. "$root/packaging/aptsources.sh"

tests=no package=no list=no
for option in "$@"; do
    case $option in
    --tests) tests=yes ;;
    --package) package=yes ;;
    --list) list=yes ;;
    *) die "unknown option $option; usage: packaging/setup.sh [--tests] [--package] [--list]" ;;
    esac
done

# Packages that are newer than Debian 12's own: name and the lowest version that will do.
newer=(libsqlcipher-dev=4.5)
packages=(cmake ninja-build ccache g++ pkg-config
    qt6-base-dev qt6-charts-dev qt6-svg-dev qt6-tools-dev qt6-l10n-tools
    libsqlcipher-dev libssl-dev libsodium-dev libzstd-dev libcli11-dev libxlsxwriter-dev zlib1g-dev fonts-inter
    qt6-translations-l10n)
if [ "$tests" = yes ]; then
    newer+=(catch2=3)
    packages+=(catch2 librapidcheck-dev libbenchmark-dev git xvfb dbus-daemon at-spi2-core)
fi
[ "$package" = no ] || packages+=(dpkg-dev file)

codename=$(. /etc/os-release 2>/dev/null && [ "${ID:-}" = debian ] && echo "${VERSION_CODENAME:-unknown}") ||
    die "this system is not Debian, and package names differ elsewhere. Install by hand what Debian calls:" \
        "${packages[*]}" "then build with CMake as CONTRIBUTING.md says."
case $codename in
bookworm)
    packages+=(libqt6opengl6-dev)
    [ "$tests" = no ] || packages+=(clang-format-14 clang-tidy-14)
    ;;
buster | bullseye) die "Debian $codename is too old: its Qt is below 6.4. Debian 12 or 13 is needed." ;;
*) packages+=(qt6-svg-plugins libminizip-dev) ;; # what their neighbours bring along on Debian 12
esac
if [ "$list" = yes ]; then
    printf '%s\n' "${packages[@]}"
    exit 0
fi

# Prints the packages that are not installed or too old, one a line.
missing() {
    local installed package wanted
    installed=$(dpkg-query -W -f '${Package} ${db:Status-Status} ${Version}\n' "${packages[@]}" 2>/dev/null || true)
    for package in "${packages[@]}"; do
        local version
        version=$(awk -v p="$package" '$1 == p && $2 == "installed" { print $3; exit }' <<<"$installed")
        if [ -z "$version" ]; then
            echo "$package"
            continue
        fi
        for wanted in "${newer[@]}"; do
            [ "${wanted%=*}" = "$package" ] || continue
            dpkg --compare-versions "$version" ge "${wanted#*=}" || echo "$package"
        done
    done
}

mapfile -t absent < <(missing)
if [ ${#absent[@]} -eq 0 ]; then
    say "Setup: everything needed is installed"
    exit 0
fi
say "Setup: installing ${absent[*]}"

if [ "$(id -u)" -eq 0 ]; then
    as_root=(env)
elif command -v sudo >/dev/null; then
    as_root=(sudo env)
else
    die "packages are missing, and this is neither root nor is there sudo." \
        "As root run: packaging/setup.sh $*"
fi
as_root+=(DEBIAN_FRONTEND=noninteractive)
"${as_root[@]}" true || die "sudo did not give the rights to install packages."
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# On Debian 12 some packages come from the backports of the very archive the machine already uses.
backports=
if [ "$codename" = bookworm ]; then
    for wanted in "${newer[@]}"; do
        [[ " ${absent[*]} " != *" ${wanted%=*} "* ]] || backports=bookworm-backports
    done
fi
if [ -n "$backports" ] && ! apt_knows /etc/apt "$backports"; then
    derived=$(apt_derive /etc/apt bookworm "$backports") ||
        die "no entry for Debian bookworm (main) found in /etc/apt/sources.list or /etc/apt/sources.list.d." \
            "Add bookworm-backports to the package sources by hand and run this again."
    target=/etc/apt/sources.list.d/${derived%%$'\n'*}
    [ ! -e "$target" ] || die "$target exists but does not serve bookworm-backports; please mend or remove it."
    say "Setup: adding the package source $target (same archive as this machine's own)"
    printf '# Added by packaging/setup.sh of Lotsenbuch for SQLCipher 4.6 and Catch2 3.\n%s\n' "${derived#*$'\n'}" |
        "${as_root[@]}" tee "$target" >/dev/null || die "could not write $target."
fi

apt=("${as_root[@]}" apt-get -q -o DPkg::Lock::Timeout=300)
say "Setup: reading the package lists"
"${apt[@]}" update >"$log" 2>&1 || { cat "$log" >&2; die "apt-get update failed (its words are above)."; }
if grep -qE '^(W|E|Err)' "$log"; then
    grep -E '^(W|E|Err)' "$log" >&2
    say "Setup: some package lists could not be read (see above); is the network there? Trying all the same."
fi

wanted=()
for package in "${absent[@]}"; do
    suffix=
    [ -z "$backports" ] || [[ " ${newer[*]} " != *" $package="* ]] || suffix=/$backports
    wanted+=("$package$suffix")
done
# The library must come from where its headers come from.
[[ " ${wanted[*]} " != *" libsqlcipher-dev/"* ]] || wanted+=("libsqlcipher1/$backports")
say "Setup: installing (this takes a few minutes the first time)"
"${apt[@]}" install -y --no-install-recommends "${wanted[@]}" >"$log" 2>&1 || {
    tail -n 25 "$log" >&2
    die "apt could not install the packages (its words are above)." \
        "Without a network, or behind a proxy apt does not know, that is the reason; then run this again."
}
mapfile -t absent < <(missing)
[ ${#absent[@]} -eq 0 ] || die "still missing or too old after installing: ${absent[*]}"
say "Setup: done"
