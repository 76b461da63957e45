#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Plants one violation at a time in an empty tree and expects layering.sh to name it; allowed includes must pass.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
tree=$(mktemp -d)
trap 'rm -rf "$tree"' EXIT
failures=0

plant() { # FILE TEXT…: a file with a licence line, the guard a header needs, and the lines given
    local file=$tree/$1
    shift
    rm -rf "${tree:?}"/*
    mkdir -p "$(dirname "$file")"
    printf '// SPDX-License-Identifier: GPL-3.0-or-later\n#pragma once\n' >"$file"
    [ $# -eq 0 ] || printf '%s\n' "$@" >>"$file"
}

found() { # EXPECTED WORDS: the tree as it stands must be refused with these words
    local output
    if output=$("$BASH" "$here/layering.sh" "$tree"); then
        echo "not found: $1"
        failures=$((failures + 1))
    elif ! grep -qF -- "$1" <<<"$output"; then
        printf 'found, but in other words than "%s": %s\n' "$1" "$output"
        failures=$((failures + 1))
    fi
}

passes() {
    local output
    if ! output=$("$BASH" "$here/layering.sh" "$tree"); then
        echo "wrongly refused: $output"
        failures=$((failures + 1))
    fi
}

refuse() { # FILE LINE EXPECTED
    plant "$1" "$2"
    found "$3"
}

allow() { # FILE LINE
    plant "$1" "$2"
    passes
}

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

plant core/base/a.h
printf '#pragma once\n' >"$tree/core/base/a.h"
found 'no SPDX licence line'
plant core/base/a.h
printf '// SPDX-License-Identifier: GPL-3.0-or-later\n' >"$tree/core/base/a.h"
found 'has no #pragma once'
plant core/base/a.h
for _ in {1..500}; do echo '// line'; done >>"$tree/core/base/a.h"
found 'longer than 500 lines'

[ "$failures" -eq 0 ] || exit 1
echo "every planted violation was found"
