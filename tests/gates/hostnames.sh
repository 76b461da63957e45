#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The project names no package registry and no place on anyone's machine.
# usage: hostnames.sh ROOT
set -euo pipefail
root=$(cd "$1" && pwd -P)
# shellcheck source=packaging/sources.sh
. "$root/packaging/sources.sh"
cd "$root"

registries='(deb|ftp|security|snapshot|archive|ports)\.(debian|ubuntu)\.(org|com)|(files\.)?pypi\.(org|io)|(registry\.)?npmjs\.(org|com)|(static\.)?crates\.(io)|proxy\.(golang)\.|(repo1|central)\.(maven)\.|(conan)\.io|(center)\.conan\.|(download|mirrors?)\.(qt)\.io|(dl)\.(flathub)\.org'
places='(^|[^A-Za-z0-9._/-])/(home|root|Users|work|mnt|media)/[A-Za-z0-9._-]|[A-Z]:\\+Users\\+'
pattern="$registries|$places"
found=$(project_files | grep -vxF tests/gates/hostnames.sh | while IFS= read -r f; do [ ! -f "$f" ] || echo "$f"; done |
    xargs -d '\n' grep -nIHE "$pattern") || true
if [ -n "$found" ]; then
    printf '%s\n' "$found"
    exit 1
fi

# The pattern itself must still see what it is for.
for bad in "https://deb."debian.org/x "https://"pypi.org/simple "cd /home/""someone/x" 'C:''\Users\someone'; do
    grep -qE "$pattern" <<<"$bad" || { echo "not recognised: $bad"; exit 1; }
done
echo "no registry and no machine is named"
