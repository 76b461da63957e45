#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Holds the floors: checks every source below ROOT with layering.awk. Exit 0 when nothing is broken, 1 otherwise.
# usage: layering.sh ROOT
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
cd "$1"
folders=()
for folder in core ui app tests; do [ ! -d "$folder" ] || folders+=("$folder"); done
mapfile -d '' -t files < <(find "${folders[@]}" -type f \( -name '*.h' -o -name '*.cpp' \) -print0 | sort -z)
broken=$(awk -f "$here/layering.awk" "${files[@]}")
if [ -n "$broken" ]; then
    printf '%s\n' "$broken"
    exit 1
fi
echo "${#files[@]} files keep the floors"
