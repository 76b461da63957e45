#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Plants violations, each in a file of its own, and expects layering.sh to name every one of them in the right words,
# and none of the files that keep the rules.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
files=() expected=()

plant() { # FILE EXPECTED TEXT…: a file of exactly these lines; "" expects no complaint
    local file=$1
    # Every case needs a file of its own: number those that share a name.
    [ "$file" = "${file%/a.*}" ] || file=${file%/a.*}/a${#files[@]}.${file##*.}
    [ -d "$tree/${file%/*}" ] || mkdir -p "$tree/${file%/*}"
    printf '%s\n' "${@:3}" >"$tree/$file"
    files+=("$file")
    expected+=("$2")
}
licence='// SPDX-License-Identifier: GPL-3.0-or-later'
refuse() { plant "$1" "$3" "$licence" '#pragma once' "$2"; } # FILE LINE EXPECTED
allow() { plant "$1" "" "$licence" '#pragma once' "$2"; }    # FILE LINE

refuse core/base/a.h '#include "core/store/journal.h"' 'includes go down, not up'
refuse core/db/a.cpp '#  include "core/domain/stay/stay.h"' 'includes go down, not up'
refuse core/store/a.h '#include "core/desk/desk.h"' 'includes go down, not up'
refuse core/desk/a.h '#include "core/actions/action.h"' 'no way sideways from desk to actions'
refuse core/sync/a.h '#include "core/desk/desk.h"' 'no way sideways from sync to desk'
refuse core/actions/a.h '#include "core/report/page.h"' 'no way sideways'
refuse core/stats/a.h '#include "core/planning/plan.h"' 'no way sideways'
refuse core/stats/a.h '#include "core/store/store.h"' 'includes go down, not up'
refuse core/planning/a.h '#include "core/db/statement.h"' 'planning knows no db'
refuse core/domain/a.h '#include "core/db/statement.h"' 'domain knows no db'
refuse core/cellar/a.h '#include <QString>' 'stands on no floor'
refuse core/desk/a.h '#include "ui/words/words.h"' 'stands above it'
refuse ui/pages/a.h '#include "app/main.h"' 'stands above it'
refuse ui/pages/a.h '#include "core/store/store.h"' 'ui asks desk'
refuse ui/models/a.h '#include "core/db/database.h"' 'ui asks desk'
refuse core/base/a.h '#include "../db/statement.h"' 'include from the root'
refuse core/base/a.h '#include "period.h"' 'include from the root'
refuse core/base/a.h '#include <core/base/period.h>' 'in quotes'
refuse core/base/a.h '#include "tests/support/a.h"' 'includes no test'
refuse core/desk/a.h '#include <QtGui/QColor>' 'Qt Core only'
refuse core/desk/a.h '#include <QtWidgets>' 'Qt Core only'
refuse core/desk/a.h '#include <QPainter>' 'Qt Core only'
refuse core/desk/a.h '#include <QObject>' 'no QObject'
refuse core/store/a.h '#include <QtCore/QVariant>' 'no QVariant'
refuse core/store/a.h '    Q_OBJECT' 'no QObject'
refuse ui/words/a.h '#include <QtWidgets/QLabel>' 'Qt Core only'
refuse core/store/a.cpp '#include <sqlcipher/sqlite3.h>' "database's headers stay in core/db"
refuse ui/pages/a.cpp '#include <sqlite3.h>' "database's headers stay in core/db"
refuse tests/core/store/a.cpp '#include <sqlite3.h>' "database's headers stay in core/db"
refuse core/base/a.cpp 'return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);' 'deprecated in Qt 6.8'
refuse core/store/a.cpp '#include <sys/stat.h>' 'operating system'

allow core/store/changenotifier.h $'#include <QObject>\n    Q_OBJECT'
allow core/db/a.cpp '#include <sqlcipher/sqlite3.h>'
allow core/report/a.h '#include "core/desk/desk.h"'
allow core/exchange/a.h '#include "core/actions/action.h"'
allow core/sync/a.h '#include "core/store/store.h"'
allow core/base/a.cpp '#include <unistd.h>'
allow ui/pages/a.h $'#include "core/desk/desk.h"\n#include <QWidget>\n#include "ui_form.h"'
allow app/main.cpp $'#include "ui/shell/mainwindow.h"\n#include "core/store/store.h"'
allow tests/core/db/a.cpp $'#include "core/db/statement.h"\n#include <sqlcipher/sqlite3.h>'

plant core/base/a.h 'no SPDX licence line' '#pragma once'
plant core/base/a.h 'has no #pragma once' "$licence"
mapfile -t long < <(yes '// line' | head -n 500)
plant core/base/a.h 'longer than 500 lines' "$licence" '#pragma once' "${long[@]}"
plant core/base/a.h '' "$licence" '#pragma once' "${long[@]:2}"

if output=$(bash "$here/layering.sh" "$tree"); then
    echo "nothing was found at all"
    exit 1
fi
failures=0
for i in "${!files[@]}"; do
    said=
    while IFS= read -r line; do [[ $line != "${files[i]}:"* ]] || said+=$line; done <<<"$output"
    if [ -z "${expected[i]}" ] && [ -n "$said" ]; then
        echo "wrongly refused: $said"
    elif [[ $said != *"${expected[i]}"* ]]; then
        echo "${files[i]}: expected \"${expected[i]}\", got \"$said\""
    else
        continue
    fi
    failures=$((failures + 1))
done
[ "$failures" -eq 0 ] || exit 1
echo "${#files[@]} planted files were judged rightly"
