#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up, builds and tests Lotsenbuch without a display, gates included.
# usage: packaging/test.sh [--long] [ctest options…]
#   --long  also the tests with the label "long"
# Safe to run again; what is built is kept in build/test.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

choice=(-LE '^long$')
if [ "${1:-}" = --long ]; then
    choice=()
    shift
elif [ "${1:-}" = --help ]; then
    sed -n '3,6s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
fi
build=$root/build/test
mkdir -p "$root/build"

SECONDS=0
bash "$root/packaging/setup.sh" --tests
setup_time=$SECONDS

say "Building in build/test"
# Asserts stay on; without debug data the build is quicker and ccache serves every clone.
configure "$build" -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O1 -DLOTSE_WERROR=ON -DLOTSE_TESTS=ON
NINJA_STATUS='[%f/%t] ' cmake --build "$build" --parallel "$(nproc)" ||
    die "the build failed (the compiler's words are above)."
build_time=$((SECONDS - setup_time))

say "Testing"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
unset DISPLAY WAYLAND_DISPLAY
outcome=0
ctest --test-dir "$build" --output-on-failure --parallel "$(nproc)" --no-tests=error "${choice[@]}" "$@" || outcome=$?

say "setup ${setup_time} s, build ${build_time} s, tests $((SECONDS - setup_time - build_time)) s"
if [ "$outcome" -ne 0 ]; then
    die "tests failed. Run one again with: packaging/test.sh -R 'PART OF ITS NAME'"
fi
say "All tests passed"
