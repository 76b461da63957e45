#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The backports source is derived from whatever the machine has, in both formats.
# usage: aptsources.sh ROOT
set -euo pipefail
# shellcheck source=packaging/aptsources.sh
. "$1/packaging/aptsources.sh"
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
mkdir "$tree/sources.list.d"
failures=0

source_file() { # NAME CONTENTS: the machine has this source and no other
    rm -rf "$tree/sources.list" "$tree"/sources.list.d/*
    printf '%s\n' "$2" >"$tree/$1"
}
expect() { # REASON EXPECTED
    local got
    got=$(apt_derive "$tree" bookworm bookworm-backports) || got=nothing
    [ "$got" = "$2" ] && return
    printf '%s\n--- expected\n%s\n--- got\n%s\n' "$1" "$2" "$got"
    failures=$((failures + 1))
}

source_file sources.list.d/debian.sources '# the image came from elsewhere
Types: deb
# URIs: http://old.invalid/debian
URIs: http://mirror.invalid/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://mirror.invalid/debian-security
Suites: bookworm-security
Components: main'
expect 'the usual container' 'bookworm-backports.sources
Types: deb
Suites: bookworm-backports
Components: main
URIs: http://mirror.invalid/debian
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg'
! apt_knows "$tree" bookworm-backports || { echo 'backports are not there yet'; failures=$((failures + 1)); }

source_file sources.list.d/other.sources 'Enabled: no
Types: deb
URIs: http://off.invalid/debian
Suites: bookworm
Components: main

Types: deb deb-src
URIs: mirror+file:/etc/apt/mirrors/debian.list
Suites: bookworm bookworm-updates bookworm-backports
Components: main contrib
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
 -----END PGP PUBLIC KEY BLOCK-----'
expect 'a switched-off entry, and a key of several lines' 'bookworm-backports.sources
Types: deb
Suites: bookworm-backports
Components: main
URIs: mirror+file:/etc/apt/mirrors/debian.list
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 abc
 -----END PGP PUBLIC KEY BLOCK-----'
apt_knows "$tree" bookworm-backports || { echo 'backports are there'; failures=$((failures + 1)); }

source_file sources.list '#deb http://off.invalid/debian bookworm main
deb cdrom:[Debian GNU/Linux 12]/ bookworm main
deb-src http://mirror.invalid/debian bookworm main
deb [arch=amd64 signed-by=/usr/share/keyrings/k.gpg] http://mirror.invalid/debian bookworm main contrib
deb http://mirror.invalid/debian bookworm-updates main'
expect 'the old form with options' 'bookworm-backports.list
deb [arch=amd64 signed-by=/usr/share/keyrings/k.gpg] http://mirror.invalid/debian bookworm-backports main'

source_file sources.list 'deb	http://mirror.invalid/debian/  bookworm   contrib main'
expect 'the old form with odd spaces' 'bookworm-backports.list
deb http://mirror.invalid/debian/ bookworm-backports main'

source_file sources.list 'deb http://mirror.invalid/debian trixie main'
expect 'another release' nothing

[ "$failures" -eq 0 ] || exit 1
echo "the backports source follows the machine's own"
