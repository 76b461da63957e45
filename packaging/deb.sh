#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up and builds the Debian package of Lotsenbuch for the Debian it runs on, and prints its path last.
# usage: packaging/deb.sh [FOLDER]
#   FOLDER  where the package is put; build/deb/packages when none is named
# Safe to run again; what is built is kept in build/deb. DEBFULLNAME and DEBEMAIL name the maintainer.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

case ${1:-} in
--help)
    sed -n '3,6s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
-*) die "unknown option $1; usage: packaging/deb.sh [FOLDER]" ;;
esac
build=$root/build/deb
mkdir -p "$root/build" "${1:-$build/packages}"
folder=$(cd "${1:-$build/packages}" && pwd -P)

bash "$root/packaging/setup.sh" --package
say "Building in build/deb"
# The same source gives the same package: times in it are those of the last commit.
if epoch=$(git -C "$root" log -1 --format=%ct 2>/dev/null); then
    export SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$epoch}
fi
# Debian's hardening; without debug data, which the package would not keep.
flags() {
    (cd "$root" && DEB_BUILD_MAINT_OPTIONS=hardening=+all DEB_CXXFLAGS_MAINT_STRIP=-g dpkg-buildflags --get "$1")
}
configure "$build" -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-DNDEBUG -DLOTSE_TESTS=OFF \
    -DCMAKE_INSTALL_PREFIX=/usr -DCMAKE_CXX_FLAGS="$(flags CPPFLAGS) $(flags CXXFLAGS)" \
    -DCMAKE_EXE_LINKER_FLAGS="$(flags LDFLAGS)" -DCMAKE_POSITION_INDEPENDENT_CODE=ON
NINJA_STATUS='[%f/%t] ' cmake --build "$build" --parallel "$(nproc)" ||
    die "the build failed (the compiler's words are above)."

say "Packing"
rm -rf "$build"/*.deb "$build/_CPack_Packages"
(umask 022 && cmake --build "$build" --target package >"$build/package.log" 2>&1) ||
    { cat "$build/package.log" >&2; die "CPack could not make the package (its words are above)."; }
package=$(find "$build" -maxdepth 1 -name 'lotsenbuch_*.deb')
[ -f "$package" ] || die "CPack left no package in build/deb."
mv "$package" "$folder/"
say "Made the package"
printf '%s\n' "$folder/${package##*/}"
