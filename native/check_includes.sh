#!/usr/bin/env bash
# check_includes.sh DIRECTORY: fails if a file of DIRECTORY's rooms includes one of a room that it must not
# know, or if files include each other in a circle. (A .c file and its .h are one.)
set -euo pipefail
cd "$1"

# Each room and what it may include besides itself, the lowest first. All may include pprof_native.h, which
# includes none of them. Engines are put into tick/engine_table.c by name, not by an include.
rules='
linux
stack linux
hook linux stack
threads linux stack hook
tick linux stack hook threads
v8 linux stack hook threads tick
jsc linux stack hook threads tick
'
rooms=$(awk 'NF { print $1 }' <<<"$rules")

failed=0
# from to: "tick/ring.c linux/raw_syscall.h"
includes=$(grep -EHo '^#include "[^"]+"' $(printf '%s/*.[ch] ' $rooms) pprof_native.h |
    sed -E 's/:#include "(.*)"/ \1/')

awk -v rules="$rules" '
BEGIN {
    n = split(rules, lines, "\n")
    for (i = 1; i <= n; i++) {
        m = split(lines[i], room, " ")
        for (j = 1; j <= m; j++)
            may[room[1], room[j]] = 1
    }
}
{
    from = $1; to = $2
    if (to == "pprof_native.h") next
    sub(/\/.*/, "", from); sub(/\/.*/, "", to)
    if ((from, to) in may) next
    print "includes: " $1 " must not include " $2
    failed = 1
}
END { exit failed }' <<<"$includes" >&2 || failed=1

if ! loops=$(sed -E 's/\.[ch]( |$)/\1/g' <<<"$includes" | awk '$1 != $2' | tsort 2>&1 >/dev/null); then
    sed -E '/loop:$/d; s/^tsort: /includes: in a circle: /' <<<"$loops" >&2
    failed=1
fi
[ "$failed" = 0 ] && echo "includes: $(wc -l <<<"$includes") between rooms and files: ok"
exit "$failed"
