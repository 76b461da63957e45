#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Starts the program twice with one file: the second start calls the window of the first and ends. Another file
# gets a window of its own, and so does a file whose window was killed.
# usage: secondstart.sh PROGRAM SAMPLE
set -euo pipefail
program=$1 sample=$2
room=$(mktemp -d)
started=()
cleanup() {
    for one in "${started[@]}"; do
        kill "$one" 2>/dev/null || true
        wait "$one" 2>/dev/null || true
    done
    rm -rf "$room"
}
trap cleanup EXIT
fail() {
    echo "$1" >&2
    cat "$room"/*.log >&2
    exit 1
}
mkdir -m 700 "$room/runtime"
export XDG_RUNTIME_DIR=$room/runtime HOME=$room QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
cp "$sample" "$room/eins.lotse"
cp "$sample" "$room/zwei.lotse"

# The window asks whether a file that is new on this computer was moved: known ones open at once.
know() { "$program" --smoke "$1" >"$room/smoke.log" 2>&1 || fail "$1 was not opened"; }
answering() { find "$room/runtime" -type s -name 'lotsenbuch-*' | wc -l; }
# Starts a window with the file, and waits until so many windows answer.
start() {
    "$program" "$1" >"$room/$(basename "$1").log" 2>&1 &
    started+=($!)
    for _ in $(seq 200); do
        [ "$(answering)" -lt "$2" ] || return 0
        sleep 0.1
    done
    fail "$1 was not opened in a window"
}

know "$room/eins.lotse"
know "$room/zwei.lotse"
start "$room/eins.lotse" 1
answer=$(timeout 20 "$program" --lang en "$room/./eins.lotse" 2>"$room/second.log") || fail "the second start did not end"
[[ $answer == "eins.lotse is open already"* ]] || fail "the second start said: $answer"
kill -0 "${started[0]}" || fail "the first window is gone"
start "$room/zwei.lotse" 2
kill -0 "${started[0]}" || fail "the first window did not stay beside the second"

kill -KILL "${started[0]}"
wait "${started[0]}" 2>/dev/null || true
"$program" "$room/eins.lotse" >"$room/again.log" 2>&1 &
started+=($!)
for _ in $(seq 200); do # until the lock is its own
    ! grep -qx "${started[2]}" "$room/eins.lotse.lock" || break
    sleep 0.1
done
for _ in $(seq 100); do
    if timeout 3 "$program" --lang en "$room/eins.lotse" >"$room/third.log" 2>&1; then
        echo "further starts find the window of their file"
        exit 0
    fi
done
fail "the name that the killed window left behind was not taken over"
