#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Names that a source keeps to itself must differ from those of the other sources of its target: the scripts
# build several sources as one, and there a second overload would silently take the first one's calls.
# usage: localnames.sh FOLDER
set -euo pipefail
cd "$1"

# A target's sources lie in one folder; in ui several folders make one target, so all of ui counts as one.
found=$(find core ui app tests -name '*.cpp' -not -path 'tests/bench/*' -not -path 'tests/fuzz/*' -print0 | sort -z |
    xargs -0 awk '
    FNR == 1 {
        inside = 0
        group = FILENAME
        sub("/[^/]*$", "", group)
        if (group ~ "^ui/") group = "ui"
    }
    /^namespace \{/ { inside = 1; next }
    /^\} \/\/ namespace$/ { inside = 0 }
    !inside || /^[ \t}{#\/]/ { next }
    {
        name = ""
        if (match($0, /^(struct|class|enum class|enum) [A-Za-z_]+/))
            name = substr($0, RSTART, RLENGTH)
        else if (/;$|\{$|= *$|\[\]/ && match($0, /[A-Za-z_]+(\[[^]]*\])? *[={]/))
            name = substr($0, RSTART, RLENGTH)
        if (match($0, /^[A-Za-z_:<>,&* 0-9]*[ &*][A-Za-z_]+\(/) && $0 !~ /^using /)
            name = substr($0, RSTART, RLENGTH - 1)
        sub(/(\[[^]]*\])? *[={]$/, "", name)
        sub(/^.*[ &*]/, "", name)
        if (name == "" || name == "operator")
            next
        if ((group, name) in home && home[group, name] != FILENAME)
            print FILENAME ":" FNR ": " name " is also in " home[group, name]
        home[group, name] = FILENAME
    }')
[ -z "$found" ] || { echo "$found"; exit 1; }
