#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and takes a picture of every page with the sample: two sizes, light and dark, German and English.
# usage: packaging/pictures.sh [FOLDER]
#   FOLDER  where the pictures go, build/pictures if none is named
# Safe to run again; what is built is kept in build/test.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

if [ "${1:-}" = --help ]; then
    sed -n '3,6s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
fi
folder=${1:-$root/build/pictures}
build=$root/build/test
mkdir -p "$build" "$folder" || die "cannot write to $folder."
folder=$(cd "$folder" && pwd -P)

bash "$root/packaging/setup.sh" --tests
say "Building in build/test"
configure "$build" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O1 -DLOTSE_WERROR=ON -DLOTSE_TESTS=ON
NINJA_STATUS='[%f/%t] ' cmake --build "$build" --parallel "$(nproc)" --target ui_workbench_test ||
    die "the build failed (the compiler's words are above)."
say "Taking the pictures"
LOTSE_PICTURES=$folder QT_QPA_PLATFORM=offscreen "$build/tests/ui/ui_workbench_test" '[.pictures]' >"$folder/log.txt" 2>&1 ||
    die "the pictures could not be taken; $folder/log.txt says why."
say "$(find "$folder" -name '*.png' | wc -l) pictures in $folder"
