#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs clang-tidy 14 with the checks of .clang-tidy over sources of core, ui and app; a finding fails.
# usage: packaging/tidy.sh [--build FOLDER] [--changed [COMMIT] | FILE…]
#   --build    a configured and built folder (default: the first of build/dev, build/test that is there)
#   --changed  only files that differ from COMMIT (default: the commit before this one)
# Exit code 77 means: clang-tidy 14 is not installed here.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/sources.sh
. "$root/packaging/sources.sh"
cd "$root"

tidy=$(tool clang-tidy) || { echo "skipped: clang-tidy 14 is not installed here"; exit 77; }
build=
if [ "${1:-}" = --build ]; then
    build=$2
    shift 2
else
    for folder in build/dev build/test; do
        [ -n "$build" ] || [ ! -f "$folder/compile_commands.json" ] || build=$folder
    done
fi
# A build that joins sources lists only the joined ones; clang-tidy wants each source by itself.
if grep -qx 'CMAKE_UNITY_BUILD:[A-Z]*=ON' "$build/CMakeCache.txt" 2>/dev/null; then
    cmake -S "$root" -B "$build/tidy" -G Ninja -DCMAKE_UNITY_BUILD=OFF -DLOTSE_TESTS=OFF >"$build/tidy.log" 2>&1 ||
        { cat "$build/tidy.log"; exit 1; }
    build=$build/tidy
fi
[ -f "$build/compile_commands.json" ] || { echo "no build folder; build first, for example with packaging/test.sh"; exit 2; }

if [ "${1:-}" = --changed ]; then
    commit=${2:-HEAD~1}
    git rev-parse -q --verify "$commit" >/dev/null 2>&1 || { echo "skipped: there is no $commit here"; exit 77; }
    list() { git diff --name-only --diff-filter=d "$commit" --; git ls-files --others --exclude-standard; }
elif [ $# -gt 0 ]; then
    list() { printf '%s\n' "$@"; }
else
    list() { project_files; }
fi
# Only what is compiled here has a command that clang-tidy can repeat; headers are seen through their sources.
mapfile -t files < <(list "$@" | sed 's|^\./||' | grep -E '^(core|ui|app)/.*\.cpp$' | sort -u |
    while IFS= read -r file; do ! grep -qF "$root/$file\"" "$build/compile_commands.json" || echo "$file"; done)
[ ${#files[@]} -gt 0 ] || { echo "no compiled source among the files"; exit 0; }
printf '%s\n' "${files[@]}" |
    xargs -d '\n' -n 1 -P "$(nproc)" "$tidy" -p "$build" --quiet --extra-arg=-Wno-unknown-warning-option 2>/dev/null ||
    exit 1
echo "${#files[@]} sources are tidy"
