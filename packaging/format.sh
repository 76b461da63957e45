#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Brings every C++ file into the project's form with clang-format 14.
# usage: packaging/format.sh [--check]
#   --check  change nothing; fail and name the places when something differs
# Exit code 77 means: clang-format 14 is not installed here.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd -P)
# shellcheck source=packaging/sources.sh
. "$root/packaging/sources.sh"
cd "$root"

formatter=$(tool clang-format) || { echo "skipped: clang-format 14 is not installed here"; exit 77; }
mode=(-i)
[ "${1:-}" != --check ] || mode=(--dry-run -Werror --ferror-limit=3)
mapfile -t files < <(project_files | grep -E '\.(h|cpp)$' | while IFS= read -r file; do [ ! -f "$file" ] || echo "$file"; done)
printf '%s\n' "${files[@]}" | xargs -d '\n' -n 32 -P "$(nproc)" "$formatter" "${mode[@]}" || {
    echo "Bring the files into form with: packaging/format.sh"
    exit 1
}
echo "${#files[@]} files are in form"
