#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs the Debian package on this machine, uses it as a person would, removes it again, and says what is wrong.
# usage: packaging/debcheck.sh [PACKAGE.deb] [--keep]
#   PACKAGE.deb  what packaging/deb.sh made last when none is named
#   --keep       leave the package installed at the end
# As root or with sudo. It installs what it checks with (Xvfb, xdotool, lintian and others); these stay.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"
# shellcheck source=packaging/aptsources.sh
. "$root/packaging/aptsources.sh"

package='' keep=no
for option in "$@"; do
    case $option in
    --keep) keep=yes ;;
    --help)
        sed -n '3,7s/^# //p' "${BASH_SOURCE[0]}"
        exit 0
        ;;
    -*) die "unknown option $option; usage: packaging/debcheck.sh [PACKAGE.deb] [--keep]" ;;
    *) package=$option ;;
    esac
done
[ -n "$package" ] || package=$(find "$root/build/deb/packages" -name 'lotsenbuch_*.deb' 2>/dev/null | tail -n 1)
[ -f "$package" ] || die "there is no package. Make one with packaging/deb.sh, or name it."
package=$(realpath "$package")
id=$(sed -n 's/^set(LOTSE_APP_ID \(.*\))$/\1/p' "$root/CMakeLists.txt")

as_root=(env)
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || die "this is neither root nor is there sudo."
    as_root=(sudo env)
fi
as_root+=(DEBIAN_FRONTEND=noninteractive)
work=$(mktemp -d)
display=
finish() {
    [ -z "$display" ] || kill "$display" 2>/dev/null || true
    rm -rf "$work"
}
trap finish EXIT
apt() { # arguments of apt-get; its words only when it fails
    "${as_root[@]}" apt-get -q -o DPkg::Lock::Timeout=300 "$@" >"$work/apt.log" 2>&1 ||
        { tail -n 25 "$work/apt.log" >&2; die "apt-get $1 failed (its words are above)."; }
}
failures=0
expect() { # WHAT EXPECTED GOT
    if [ "$2" = "$3" ]; then
        printf '   ok   %s\n' "$1"
    else
        printf '   FAIL %s\n        expected: %s\n        got:      %s\n' "$1" "$2" "$3"
        failures=$((failures + 1))
    fi
}
# Everything a package may bring or leave; what other programs keep there by themselves is left out.
places() {
    find /usr /etc /var/lib /opt -xdev -iname '*lotse*' ! -path '*/src/*' ! -path '/var/lib/apt/*' | sort
}

# On Debian 12, SQLCipher 4 is in the backports only, which must be known to apt.
add_backports() {
    local codename derived
    codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
    [ "$codename" = bookworm ] && ! apt_knows /etc/apt bookworm-backports || return 0
    derived=$(apt_derive /etc/apt bookworm bookworm-backports) || die "no source for bookworm found to derive from."
    say "Adding bookworm-backports to the package sources"
    printf '%s\n' "${derived#*$'\n'}" | "${as_root[@]}" tee "/etc/apt/sources.list.d/${derived%%$'\n'*}" >/dev/null
}

add_backports
say "Reading the package lists"
apt update
before=$(places)

say "Installing $(basename "$package")"
cp "$package" "$work/lotsenbuch.deb" && chmod 755 "$work" && chmod 644 "$work/lotsenbuch.deb"
apt install -y "$work/lotsenbuch.deb"
expect "installed" "install ok installed" "$(dpkg-query -W -f '${Status}' lotsenbuch)"
dpkg -L lotsenbuch | while IFS= read -r f; do [ -d "$f" ] || echo "$f"; done | sort >"$work/files"
expect "every file is there" "" "$(while IFS= read -r f; do [ -e "$f" ] || echo "$f"; done <"$work/files")"
expect "no file is changed" "" "$(dpkg --verify lotsenbuch)"
expect "every library is found" "" "$(ldd /usr/bin/lotsenbuch /usr/bin/lotsenbuch-cli | grep 'not found' || true)"

say "Starting it, before anything else is installed that could help"
export HOME=$work/home XDG_RUNTIME_DIR=$work/run LC_ALL=C.UTF-8
mkdir "$HOME" && mkdir -m 700 "$XDG_RUNTIME_DIR"
expect "version" "lotsenbuch $(dpkg-query -W -f '${Version}' lotsenbuch | sed 's/[-~].*//')" "$(lotsenbuch --version)"
file="$work/Pläne für März.lotse"
lotsenbuch-cli --lang de sample "$file" </dev/null >"$work/cli.log" 2>&1 || { cat "$work/cli.log"; die "no sample."; }
outcome=0
QT_QPA_PLATFORM=offscreen lotsenbuch --smoke "$file" 2>"$work/smoke.log" || outcome=$?
expect "opens the sample without a display" 0 "$outcome"
expect "… and says nothing" "" "$(grep -v propagateSizeHints "$work/smoke.log" || true)"
expect "German words of the toolkit" yes "$(
    QT_QPA_PLATFORM=offscreen lotsenbuch --lang de --help | grep -q 'Aufruf' && echo yes || echo no
)"

say "Installing what it is checked with"
apt install -y --no-install-recommends xvfb xauth openbox xdotool x11-utils xdg-utils libglib2.0-bin desktop-file-utils \
    shared-mime-info appstream lintian man-db file
# The metainfo is looked at by itself below; that there is no homepage yet is no fault of it.
expect "lintian" "" "$(lintian --allow-root --fail-on none --tag-display-limit 0 "$package" 2>&1 |
    grep -v -e '^[NIP]:' -e appstream-metadata-validation-failed || true)"
expect "desktop entry" "" "$(desktop-file-validate "/usr/share/applications/$id.desktop")"
appstreamcli validate --no-net "/usr/share/metainfo/$id.metainfo.xml" >"$work/metainfo" || true
expect "metainfo" "" "$(grep -E '^(E|W):' "$work/metainfo" | grep -v url-homepage-missing || true)"
expect "manual pages" "" "$(man --warnings -E UTF-8 -l -Tutf8 /usr/share/man/man1/lotsenbuch*.1.gz 2>&1 >/dev/null)"

say "As a file manager sees it"
printf 'LOTSEBUENDEL\001' >"$work/x.lotsebuendel"
cp "$work/x.lotsebuendel" "$work/nameless"
head -c 8192 /dev/urandom >"$work/x.lotse"
# Outside of a desktop xdg-mime would only look at the contents.
type_of() { XDG_CURRENT_DESKTOP=GNOME xdg-mime query filetype "$1"; }
expect "type of a file" application/x-lotsenbuch "$(type_of "$work/x.lotse")"
expect "type of a file that is not encrypted" application/x-lotsenbuch "$(type_of "$file")"
expect "type of a bundle" application/x-lotsenbuch-bundle "$(type_of "$work/x.lotsebuendel")"
expect "type of a bundle without its name" application/x-lotsenbuch-bundle \
    "$(gio info -a standard::content-type "$work/nameless" | sed -n 's/.*content-type: //p')"
for type in application/x-lotsenbuch application/x-lotsenbuch-bundle; do
    expect "program for $type" "$id.desktop" "$(xdg-mime query default "$type")"
done
for size in 16x16 24x24 32x32 48x48 64x64 128x128 256x256 scalable; do
    expect "icon $size" 1 "$(find "/usr/share/icons/hicolor/$size/apps" -name "$id.*" | wc -l)"
done

say "Double-clicking"
# A display of its own, whatever others are there: Xvfb picks a free number.
Xvfb -displayfd 3 -screen 0 1366x768x24 -nolisten tcp 3>"$work/display" >"$work/xvfb.log" 2>&1 &
display=$!
for _ in $(seq 50); do
    [ ! -s "$work/display" ] || break
    sleep 0.2
done
[ -s "$work/display" ] || { cat "$work/xvfb.log" >&2; die "Xvfb did not start (its words are above)."; }
DISPLAY=:$(cat "$work/display")
export DISPLAY
openbox >/dev/null 2>&1 &
# title PART: waits until a window of the program has the words in its title, prints them.
title() {
    local window _
    for _ in $(seq 100); do
        for window in $(xdotool search --onlyvisible --class lotsenbuch 2>/dev/null); do
            xdotool getwindowname "$window" 2>/dev/null | grep -F -o -- "$1" | head -n 1 && return 0
        done
        sleep 0.2
    done
    echo "only: $(for w in $(xdotool search --onlyvisible --class lotsenbuch); do xdotool getwindowname "$w"; done)"
}
# launch FILE: as a file manager does, through the desktop entry.
launch() {
    gio launch "/usr/share/applications/$id.desktop" "$1" >"$work/launch.log" 2>&1 &
}
# close_all: ends the programs whose windows are on this display.
close_all() {
    local window program _
    for _ in $(seq 50); do
        window=$(xdotool search --onlyvisible --class lotsenbuch 2>/dev/null | tail -n 1) || true
        [ -n "$window" ] || return 0
        if program=$(xdotool getwindowpid "$window" 2>/dev/null); then
            kill "$program" 2>/dev/null || true
        fi
        sleep 0.3
    done
    die "a window of lotsenbuch does not close."
}
# A copy this machine knows already is opened without a question.
launch "$file"
expect "the file is open" "Pläne für März" "$(title "Pläne für März")"
expect "the window's class" "lotsenbuch" "$(
    xprop -id "$(xdotool search --onlyvisible --class lotsenbuch | tail -n 1)" WM_CLASS | sed 's/.*"\(.*\)"$/\1/'
)"
launch "$file"
expect "opened twice, the second window says so" "Datei wurde nicht geöffnet" "$(title "Datei wurde nicht geöffnet")"
close_all
rm -f "$work/fort.lotse"
launch "$work/fort.lotse"
expect "a file that is gone is named" "Datei wurde nicht geöffnet" "$(title "Datei wurde nicht geöffnet")"
close_all
launch "$work/x.lotsebuendel"
expect "a bundle is said to be one" "Datei wurde nicht geöffnet" "$(title "Datei wurde nicht geöffnet")"
close_all

if [ "$keep" = no ]; then
    say "Removing it"
    apt purge -y lotsenbuch
    expect "no file is left" "" "$(while IFS= read -r f; do [ ! -e "$f" ] || echo "$f"; done <"$work/files")"
    expect "nothing that bears its name is left" "$before" "$(places)"
    expect "nothing of it is registered" "" "$(
        grep -l lotsenbuch /usr/share/applications/mimeinfo.cache /usr/share/mime/globs2 2>/dev/null || true
    )"
    expect "dpkg knows it no more" "" "$(dpkg-query -W -f '${Status}' lotsenbuch 2>/dev/null | grep -v not-installed || true)"
    expect "the person's own file stays" yes "$([ -f "$file" ] && echo yes || echo no)"
fi
[ "$failures" -eq 0 ] || die "$failures checks failed (see above)."
say "All checks passed"
