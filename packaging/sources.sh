# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by format.sh, tidy.sh and the gates: which files are the project's own. Expects $root.

# project_files: every file of the project, relative to $root: the tracked and the new ones in a clone, else all
# that is not built.
project_files() {
    git -C "$root" ls-files --cached --others --exclude-standard --deduplicate 2>/dev/null ||
        (cd "$root" && find . \( -name build -o -name .git \) -prune -o -type f -printf '%P\n')
}

# tool NAME: the program's name in the version whose output the project keeps; fails when there is none here.
tool() {
    local name
    for name in "$1-14" "$1"; do
        if command -v "$name" >/dev/null && "$name" --version | grep -q 'version 14\.'; then
            echo "$name"
            return 0
        fi
    done
    return 1
}
