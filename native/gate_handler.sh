#!/usr/bin/env bash
# gate_handler.sh OBJDUMP NM SOURCE… -- OBJECT…: follows every call from the signal handlers that SOURCE…
# install, from the functions that they call through engine_ops, and from those that run in a forked child,
# through OBJECT… (compiled with -ffunction-sections); fails where it leads to a function that is not in the first part of
# allowed_imports. Other calls through pointers lead out of the library, to handlers that were there before.
set -euo pipefail
objdump=$1 nm=$2
shift 2
sources=()
while [ "$1" != -- ]; do
    sources+=("$1")
    shift
done
shift
cd "$(dirname "$0")"

# .sa_sigaction = signal_handler, .told = v8_told
roots=$(grep -ohE '\b(sa_sigaction|recipient|told|raised) = [a-z][a-z0-9_]*[;,]' "${sources[@]}" |
    sed -E 's/.* = (.*)[;,]/\1/' | sort -u)
# IN_FORKED_CHILD(forget_watched); and linux/fork.c, which calls them
forked=$(grep -ohE '^(IN_FORKED_CHILD\([a-z0-9_]+|static void in_child)' "${sources[@]}" |
    sed -E 's/.*\(|.* //' | sort -u) || true
roots+=" "$forked
allowed=$(awk '/^# Normal context/ { exit } !/^#/' allowed_imports)

{
    echo "roots" $roots
    echo "allowed" $allowed
    "$nm" -A --defined-only "$@" | sed -E 's/^([^:]*):[0-9a-f]* /symbol \1 /'
    "$objdump" -r "$@"
} | awk '
function base(reference) {
    sub(/[-+]0x[0-9a-f]+$/, "", reference)
    return reference
}
# The node that code of OBJECT means by REFERENCE: object:function, an import, or "" for data.
function target(object, reference, name) {
    name = base(reference)
    if (name ~ /^\.text\./) {
        sub(/^\.text\.(unlikely\.|hot\.|startup\.)?/, "", name)
        return object ":" name
    }
    if (name ~ /^\./ || name ~ /^__(start|stop)_/) # the ends of a section
        return ""
    if ((object, name) in kind)
        return kind[object, name] ~ /[tTwW]/ ? object ":" name : ""
    if (name in global)
        return global[name]
    return name in data ? "" : name
}
$1 == "roots" { for (i = 2; i <= NF; i++) root[$i] = 1; next }
$1 == "allowed" { for (i = 2; i <= NF; i++) safe[$i] = 1; next }
$1 == "symbol" {
    kind[$2, $4] = $3
    if ($3 ~ /[TW]/) global[$4] = $2 ":" $4
    else if ($3 ~ /[A-Z]/) data[$4] = 1
    if ($3 ~ /[tT]/ && $4 in root) { queue[++last] = $2 ":" $4; path[$2 ":" $4] = $4; found[$4] = 1 }
    next
}
/file format/ { object = $1; sub(/:$/, "", object); next }
/^RELOCATION RECORDS FOR/ {
    section = $4
    gsub(/^\[|\]:$/, "", section)
    from = section ~ /^\.text\./ ? target(object, section) : ""
    next
}
from != "" && NF == 3 && $1 ~ /^[0-9a-f]+$/ { calls[from] = calls[from] " " object "|" $3 }
END {
    failed = 0
    for (name in root)
        if (!(name in found)) { print "gate: no function " name > "/dev/stderr"; failed = 1 }
    for (first = 1; first <= last; first++) {
        n = split(calls[queue[first]], references, " ")
        for (i = 1; i <= n; i++) {
            split(references[i], part, "|")
            to = target(part[1], part[2])
            if (to == "" || to in path)
                continue
            name = to
            sub(/^.*:/, "", name)
            path[to] = path[queue[first]] " -> " name
            if (to ~ /:/)
                queue[++last] = to
            else if (!(to in safe)) {
                print "gate: not for a signal handler: " path[to] > "/dev/stderr"
                failed = 1
            }
        }
    }
    if (last == 0) { print "gate: no signal handler" > "/dev/stderr"; failed = 1 }
    if (!failed) print "gate: " last " functions that signal handlers reach: ok"
    exit failed
}'
