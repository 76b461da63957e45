#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Shows the window on a display of its own to a client of the assistive technology bus.
# usage: screenreader.sh CLIENT PROGRAM SAMPLE
set -euo pipefail
client=$1 program=$2 sample=$3
for tool in Xvfb dbus-run-session; do
    command -v "$tool" >/dev/null || {
        echo "$tool is missing. packaging/setup.sh --tests installs what this test needs." >&2
        exit 1
    }
done
compgen -G '/usr/libexec/at-spi-bus-launcher' >/dev/null || compgen -G '/usr/lib/at-spi2-core/at-spi-bus-launcher' >/dev/null || {
    echo "at-spi2-core is missing. packaging/setup.sh --tests installs what this test needs." >&2
    exit 1
}

room=$(mktemp -d)
display=
cleanup() {
    if [ -n "$display" ]; then
        kill "$display" 2>/dev/null || true
        wait "$display" 2>/dev/null || true # as it ends it takes its socket away, which may be another's by then
    fi
    rm -rf "$room"
}
trap cleanup EXIT
cp "$sample" "$room/hannover.lotse"
mkdir -m 700 "$room/runtime"
exec 3>"$room/display"
# Else it starts anew, and refuses for a moment, whenever its last client goes, such as the bus launcher.
Xvfb -displayfd 3 -noreset -screen 0 1440x900x24 -nolisten tcp >"$room/xvfb.log" 2>&1 &
display=$!
for _ in $(seq 100); do
    [ ! -s "$room/display" ] || break
    sleep 0.1
done
[ -s "$room/display" ] || {
    cat "$room/xvfb.log" >&2
    echo "Xvfb did not start." >&2
    exit 1
}

export DISPLAY=":$(tr -d '\n' <"$room/display")"
export HOME=$room XDG_RUNTIME_DIR=$room/runtime XDG_CONFIG_HOME=$room/config XDG_DATA_HOME=$room/data
export QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1 LC_ALL=C.UTF-8
unset WAYLAND_DISPLAY AT_SPI_BUS_ADDRESS
dbus-run-session -- "$client" "$program" "$room/hannover.lotse"
