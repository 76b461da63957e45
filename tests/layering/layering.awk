# SPDX-License-Identifier: GPL-3.0-or-later
# Reads source files named relative to the project's root and prints one line per broken rule: FILE:LINE: rule.
# The rules are those of the floors: includes go down only.

BEGIN {
    MaxLines = 500
    floor["base"] = 0
    floor["db"] = 1
    floor["domain"] = 2
    floor["planning"] = floor["stats"] = 3
    floor["store"] = 4
    floor["actions"] = floor["desk"] = floor["sync"] = floor["exchange"] = floor["report"] = 5
    floor["sample"] = 5
    # The only sideways includes.
    sideways["exchange>actions"] = sideways["exchange>desk"] = sideways["report>desk"] = 1
    sideways["sample>exchange"] = 1
    # Downwards, and still not: engines and the values they work on know no database, windows only ask and act.
    barred["domain>db"] = barred["planning>db"] = barred["stats>db"] = 1
}

function complain(rule) {
    print FILENAME ":" FNR ": " rule
}

# "core/store/x.h" is on floor "store", "ui/pages/x.h" in house "ui".
function house(path) {
    return substr(path, 1, index(path, "/") - 1)
}
function room(path,   part) {
    split(path, part, "/")
    return part[2]
}

function finish() {
    if (file == "") return
    if (lines > MaxLines) print file ":" lines ": longer than " MaxLines " lines"
    if (file ~ /\.h$/ && !once) print file ":1: has no #pragma once"
}

FNR == 1 {
    finish()
    file = FILENAME
    once = 0
    myHouse = house(FILENAME)
    myRoom = room(FILENAME)
    notifier = FILENAME ~ /^core\/store\/changenotifier\./
    if ($0 !~ /SPDX-License-Identifier: GPL-3\.0-or-later/) complain("no SPDX licence line at the top")
    if (myHouse == "core" && !(myRoom in floor)) complain("core/" myRoom " stands on no floor")
}

{ lines = FNR }
/^[ \t]*#[ \t]*pragma[ \t]+once/ { once = 1 }

myHouse == "core" && !notifier && /(^|[^A-Za-z_])Q_(OBJECT|GADGET)([^A-Za-z_]|$)/ {
    complain("core has no QObject save core/store/changenotifier")
}

/(^|[^A-Za-z_:])Qt::(UTC|OffsetFromUTC|LocalTime)([^A-Za-z_]|$)/ {
    complain("deprecated in Qt 6.8: say QTimeZone::utc() instead of a time spec")
}

/^[ \t]*#[ \t]*include/ {
    target = $0
    quoted = target ~ /include[ \t]*"/
    sub(/^[ \t]*#[ \t]*include[ \t]*["<]/, "", target)
    sub(/[">].*$/, "", target)
    if (quoted) checkProject(target)
    else checkSystem(target)
}

function checkProject(target,   to) {
    if (target ~ /\.moc$/ || target ~ /^(ui|moc)_[a-z]+\.(h|cpp)$/) return
    if (target ~ /(^|\/)\.\.?\//) return complain("include from the root, not " target)
    to = house(target)
    if (to !~ /^(core|ui|app|tests)$/) return complain("include from the root, not " target)
    if (myHouse == "tests") return
    if (to == "tests") return complain("the product includes no test: " target)
    if (rank(to) > rank(myHouse)) return complain(myHouse " includes " to ", which stands above it: " target)
    if (myHouse == "ui" && to == "core" && room(target) ~ /^(db|store)$/)
        return complain("ui asks desk and acts through actions, it never includes " target)
    if (myHouse == "core") checkFloors(room(target), target)
}

function rank(name) {
    return name == "core" ? 0 : name == "ui" ? 1 : 2
}

function checkFloors(to, target,   way) {
    way = myRoom ">" to
    if (to == myRoom) return
    if (!(to in floor)) complain("core/" to " stands on no floor")
    else if (floor[to] > floor[myRoom]) complain("includes go down, not up: " target)
    else if (floor[to] == floor[myRoom] && !(way in sideways)) complain("no way sideways from " myRoom " to " to)
    else if (way in barred) complain(myRoom " knows no " to ": " target)
}

function checkSystem(target) {
    if (target ~ /^(core|ui|app)\//) complain("write the project's own includes in quotes: " target)
    if (target ~ /(^|\/)(sqlite3|sqlcipher)[a-z0-9]*\.h$/ || target ~ /^sqlcipher\//)
        if (FILENAME !~ /^(core|tests\/core)\/db\//) complain("the database's headers stay in core/db: " target)
    if (myHouse == "tests") return
    if (target ~ /^(unistd|fcntl|windows|io|pwd|dirent|dlfcn)\.h$/ || target ~ /^sys\//)
        if (FILENAME !~ /^core\/base\//) complain("calls into the operating system stay in core/base: " target)
    if (myHouse == "core" || FILENAME ~ /^ui\/words\//) checkQtCoreOnly(target)
}

function checkQtCoreOnly(target,   name) {
    name = target
    if (target ~ /^Qt[A-Z][A-Za-z]*\// && target !~ /^QtCore\//)
        return complain("Qt Core only, not " target)
    if (target ~ /^Qt(Gui|Widgets|Charts|Svg|PrintSupport|Test|Sql|Network|Concurrent)$/)
        return complain("Qt Core only, not " target)
    sub(/^QtCore\//, "", name)
    if (myHouse == "core" && !notifier && name ~ /^(QObject|QVariant|QVariantMap|QVariantList|qobject\.h|qvariant\.h)$/)
        return complain("values, no QObject and no QVariant in core: " target)
    if (name ~ /^Q(Widget|Application|GuiApplication|Color|Font|FontMetrics|Icon|Image|Painter|PainterPath|Palette|Pen|Brush|Pixmap|TextDocument|Action|Window|Screen|Dialog|MessageBox|Chart|ChartView|SvgRenderer|Printer)$/)
        return complain("Qt Core only, not " target)
}

END { finish() }
