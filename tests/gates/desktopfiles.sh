#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed besides the programs is whole, well-formed, and of one mind about names.
# usage: desktopfiles.sh ROOT BUILD
set -euo pipefail
root=$(cd "$1" && pwd -P)
build=$(cd "$2" && pwd -P)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0
complain() {
    printf '%s\n' "$*"
    failures=$((failures + 1))
}

id=$(sed -n 's/^set(LOTSE_APP_ID \(.*\))$/\1/p' "$root/CMakeLists.txt")
[ -n "$id" ] || complain "CMakeLists.txt sets no LOTSE_APP_ID"
cmake --install "$build" --prefix "$tree/usr" >"$tree/log" 2>&1 || { cat "$tree/log"; exit 1; }

# The list, whole: a file more is as wrong as one less. Documents of the Debian package come where its tools are.
cat >"$tree/expected" <<END
bin/lotsenbuch
bin/lotsenbuch-cli
share/applications/$id.desktop
share/icons/hicolor/128x128/apps/$id.png
share/icons/hicolor/16x16/apps/$id.png
share/icons/hicolor/24x24/apps/$id.png
share/icons/hicolor/256x256/apps/$id.png
share/icons/hicolor/32x32/apps/$id.png
share/icons/hicolor/48x48/apps/$id.png
share/icons/hicolor/64x64/apps/$id.png
share/icons/hicolor/scalable/apps/$id.svg
share/icons/hicolor/scalable/mimetypes/application-x-lotsenbuch-bundle.svg
share/icons/hicolor/scalable/mimetypes/application-x-lotsenbuch.svg
share/man/man1/lotsenbuch-cli.1
share/man/man1/lotsenbuch.1
share/metainfo/$id.metainfo.xml
share/mime/packages/$id.xml
END
(cd "$tree/usr" && find . -type f ! -path './share/doc/*' | sed 's|^\./||; s|\.1\.gz$|.1|') | LC_ALL=C sort >"$tree/found"
LC_ALL=C sort -o "$tree/expected" "$tree/expected"
diff "$tree/expected" "$tree/found" || complain "other files are installed than expected (< missing, > too many)"

cd "$tree/usr"
entry=share/applications/$id.desktop
metainfo=share/metainfo/$id.metainfo.xml
types=share/mime/packages/$id.xml
grep -rl '@[A-Z_]*@' share && complain "these files still hold places to be filled in"

# Well-formed, as far as the tools are here.
if command -v xmllint >/dev/null; then
    find share \( -name '*.xml' -o -name '*.svg' \) -exec xmllint --noout {} + || complain "XML is not well-formed"
fi
if command -v desktop-file-validate >/dev/null; then
    desktop-file-validate "$entry" || complain "the desktop entry is not valid"
fi
if command -v appstreamcli >/dev/null; then
    # Newer versions call it a failure, too, that there is no homepage yet.
    faults=$(appstreamcli validate --no-net "$metainfo" | grep -E '^(E|W):' | grep -v url-homepage-missing || true)
    [ -z "$faults" ] || complain "the metainfo is not valid: $faults"
fi
if command -v man >/dev/null; then
    for page in lotsenbuch lotsenbuch-cli; do
        words=$(man --warnings -E UTF-8 -l -Tutf8 share/man/man1/$page.1* 2>&1 >/dev/null)
        [ -z "$words" ] || complain "$page.1: $words"
    done
fi

# One mind: desktop entry, MIME types, metainfo, icons, window, Flatpak.
for type in application/x-lotsenbuch application/x-lotsenbuch-bundle; do
    grep -q "^MimeType=.*$type;" "$entry" || complain "the desktop entry does not open $type"
    grep -q "<mime-type type=\"$type\">" "$types" || complain "the type $type is not declared"
    grep -q "<mediatype>$type</mediatype>" "$metainfo" || complain "the metainfo does not name $type"
done
grep -qx "Icon=$id" "$entry" || complain "the desktop entry names another icon"
grep -q "<id>$id</id>" "$metainfo" || complain "the metainfo has another id"
grep -qx "app-id: $id" "$root/packaging/flatpak/$id.yml" || complain "the Flatpak manifest has another id"
magic=$(sed -n 's/.*BundleMagic\[\] = "\([A-Z]*\).*/\1/p' "$root/core/sync/bundleformat.h")
grep -q "value=\"$magic\"" "$types" || complain "bundles begin with $magic, the MIME type says otherwise"

# The manual pages name every option and every command.
manual() { gzip -cdf "share/man/man1/$1.1"* | sed 's/\\-/-/g'; }
for option in $(QT_QPA_PLATFORM=offscreen bin/lotsenbuch --lang en --help | grep -oE '^ .*--[a-z-]+' | grep -oE -- '--[a-z-]+'); do
    manual lotsenbuch | grep -qe "$option" || complain "lotsenbuch.1 lacks $option"
done
for command in $(bin/lotsenbuch-cli --lang en --help | sed -n '/^Commands/,/^$/s/^  \([a-z][a-z-]*\) .*/\1/p'); do
    manual lotsenbuch-cli | grep -qx ".B $command" || complain "lotsenbuch-cli.1 lacks $command"
done
[ "$failures" -eq 0 ] || exit 1
echo "$(wc -l <"$tree/expected") files, as they should be"
