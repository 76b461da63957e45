#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sets up and builds Lotsenbuch, then starts its window with the Hannover sample.
# usage: packaging/run.sh [--no-start | --offscreen-check]
#   --no-start         only build
#   --offscreen-check  open the sample in a window nobody sees, paint it once, and report
# Safe to run again; what is built is kept in build/run, the sample file in the user's data folder.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/common.sh
. "$root/packaging/common.sh"

mode=start
case ${1:-} in
'') ;;
--no-start) mode=build ;;
--offscreen-check) mode=check ;;
--help)
    sed -n '3,7s/^# //p' "${BASH_SOURCE[0]}"
    exit 0
    ;;
*) die "unknown option $1; usage: packaging/run.sh [--no-start | --offscreen-check]" ;;
esac
build=$root/build/run
window=$build/app/lotsenbuch
cli=$build/app/lotsenbuch-cli
mkdir -p "$root/build"

bash "$root/packaging/setup.sh"
say "Building in build/run"
configure "$build" -DCMAKE_BUILD_TYPE=Release -DLOTSE_TESTS=OFF
NINJA_STATUS='[%f/%t] ' cmake --build "$build" --parallel "$(nproc)" ||
    die "the build failed (the compiler's words are above)."
if [ "$mode" = build ]; then
    say "Built: $window and $cli"
    exit 0
fi

# The sample is made once; what a person tries out in it stays. The mark tells of one that was interrupted.
data=${XDG_DATA_HOME:-$HOME/.local/share}/lotsenbuch
sample=$data/hannover-sample.lotse
mark=$data/hannover-sample.unfinished
if [ -e "$mark" ] || [ ! -f "$sample" ]; then
    mkdir -p "$data" && touch "$mark" || die "cannot write to $data, where the sample file belongs."
    say "Making the Hannover sample: $sample"
    rm -f "$sample" "$sample-wal" "$sample-shm"
    # Nobody is asked for a passphrase: the households in it are invented.
    "$cli" sample "$sample" </dev/null || die "the sample could not be made (the reason is above)."
    rm -f "$mark"
fi

if [ "$mode" = check ]; then
    QT_QPA_PLATFORM=offscreen "$window" --smoke "$sample" ||
        die "the window did not open the sample (the reason is above)."
    say "The window opened the sample and painted it"
elif [ -z "${DISPLAY:-}" ]; then # on Wayland, windows come through XWayland
    say "Built, but there is no display here to open a window on. In a graphical session start:"
    printf '   %q %q\n' "$window" "$sample"
    say "Or ask on the command line:"
    printf '   %q occupancy %q --on 2016-03-01\n' "$cli" "$sample"
else
    say "Starting Lotsenbuch with $sample"
    exec "$window" "$sample"
fi
