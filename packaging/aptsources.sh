# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
# Sourced by setup.sh: reads this machine's package sources, so that a further suite of the same archive can be
# added without naming any host here. Both formats are known: deb822 (*.sources) and one line (*.list).

# apt_source_files DIR: the files apt reads below DIR (usually /etc/apt), the system's own ones first.
apt_source_files() {
    local file
    for file in "$1/sources.list" "$1/sources.list.d/debian.sources" "$1"/sources.list.d/*.sources \
        "$1"/sources.list.d/*.list; do
        [ -f "$file" ] && printf '%s\n' "$file"
    done | awk '!seen[$0]++'
}

# apt_entry FILE SUITE NEWSUITE: the first active binary entry of FILE for SUITE's component main, rewritten for
# NEWSUITE (archive, key and options as they are); nothing when there is none.
apt_entry() {
    case $1 in
    *.sources) apt_entry_deb822 "$@" ;;
    *) apt_entry_line "$@" ;;
    esac
}

apt_entry_deb822() {
    sed '/^#/d; s/[[:space:]]*$//' "$1" | awk -v suite="$2" -v new="$3" '
        BEGIN { RS = ""; FS = "\n" }
        function has(list, word,   n, i, part) {
            n = split(list, part, /[ \t]+/)
            for (i = 1; i <= n; i++)
                if (part[i] == word) return 1
            return 0
        }
        {
            types = suites = parts = uris = rest = ""
            active = 1
            keep = 0
            for (i = 1; i <= NF; i++) {
                if ($i ~ /^[ \t]/) {
                    if (keep) rest = rest $i "\n"
                    continue
                }
                name = tolower(substr($i, 1, index($i, ":") - 1))
                value = substr($i, index($i, ":") + 1)
                keep = 0
                if (name == "types") types = value
                else if (name == "suites") suites = value
                else if (name == "components") parts = value
                else if (name == "enabled") active = (value !~ /no|false|0/)
                else {
                    if (name == "uris") uris = value
                    rest = rest $i "\n"
                    keep = 1
                }
            }
            if (active && has(types, "deb") && has(suites, suite) && has(parts, "main") && uris !~ /^ *cdrom:/) {
                printf "Types: deb\nSuites: %s\nComponents: main\n%s", new, rest
                exit
            }
        }'
}

apt_entry_line() {
    awk -v suite="$2" -v new="$3" '
        $1 == "deb" {
            options = ""
            line = $0
            sub(/^[ \t]*deb[ \t]+/, "", line)
            if (line ~ /^\[/) {
                end = index(line, "]")
                options = substr(line, 1, end) " "
                line = substr(line, end + 1)
            }
            n = split(line, word, /[ \t]+/)
            first = (word[1] == "") ? 2 : 1
            if (word[first] ~ /^cdrom:/ || word[first + 1] != suite) next
            for (i = first + 2; i <= n; i++)
                if (word[i] == "main") {
                    print "deb " options word[first] " " new " main"
                    exit
                }
        }' "$1"
}

# apt_knows DIR SUITE: whether an active entry below DIR serves SUITE's component main.
apt_knows() {
    local file
    while IFS= read -r file; do
        [ -z "$(apt_entry "$file" "$2" "$2")" ] || return 0
    done < <(apt_source_files "$1")
    return 1
}

# apt_derive DIR SUITE NEWSUITE: prints the name of the file to write below DIR/sources.list.d on the first line and
# its contents on the next ones; fails when no entry for SUITE is found.
apt_derive() {
    local file entry
    while IFS= read -r file; do
        entry=$(apt_entry "$file" "$2" "$3")
        if [ -n "$entry" ]; then
            printf '%s.%s\n%s\n' "$3" "$([ "${file##*.}" = sources ] && echo sources || echo list)" "$entry"
            return 0
        fi
    done < <(apt_source_files "$1")
    return 1
}
