# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2154
# Sourced by the scripts beside it: how they speak, and how they configure a build folder.
# Expects $root, the project's folder.

say() { printf '== %s\n' "$*"; }
die() {
    printf 'error: %s\n' "$1" >&2
    shift
    [ $# -eq 0 ] || printf '       %s\n' "$@" >&2
    exit 1
}

# configure FOLDER [CMake options…]: with Ninja, and with ccache where it is installed.
# Files of one target are compiled eight at a time, which reads the headers an eighth as often.
# The cache is shared by all clones of the project: paths below $root are hashed relative to it.
configure() {
    local folder=$1
    shift
    local place
    for place in "$root/build" "$folder" "$folder/CMakeCache.txt" "$folder.log"; do
        [ ! -e "$place" ] || [ -w "$place" ] ||
            die "$place belongs to another user (perhaps an earlier run as root)." \
                "Remove it or make it yours: sudo chown -R $(id -un) $root/build"
    done
    if [ -f "$folder/CMakeCache.txt" ] && ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$root" "$folder/CMakeCache.txt"; then
        say "$folder was configured for another place; starting it anew"
        rm -rf "$folder"
    fi
    if command -v ccache >/dev/null; then
        export CCACHE_BASEDIR=$root CCACHE_NOHASHDIR=true
        set -- -DCMAKE_CXX_COMPILER_LAUNCHER=ccache "$@"
    fi
    cmake -S "$root" -B "$folder" -G Ninja -DCMAKE_UNITY_BUILD=ON -DCMAKE_UNITY_BUILD_BATCH_SIZE=8 "$@" >"$folder.log" 2>&1 ||
        { cat "$folder.log" >&2; die "CMake could not configure $folder (its words are above)."; }
}
