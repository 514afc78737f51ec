#!/usr/bin/env bash
# gate.sh LIBRARY READELF NM: fails if LIBRARY would not load with every libc, shows a symbol that is
# not its public interface, or imports a function that nobody has looked at (allowed_imports).
set -euo pipefail
library=$1 readelf=$2 nm=$3
cd "$(dirname "$0")"
failed=0

complain() {
    echo "gate: $library: $1" >&2
    failed=1
}

dynamic=$("$readelf" -dW "$library")
grep -q 'Dynamic section' <<<"$dynamic" || complain "no dynamic section"
grep -q '(NEEDED)' <<<"$dynamic" && complain "it needs another library"
grep -q '(VERNEED)' <<<"$dynamic" && complain "it needs symbol versions"
grep -q '(TEXTREL)' <<<"$dynamic" && complain "it has text relocations"
grep -q 'NODELETE' <<<"$dynamic" || complain "it could be unloaded under our hooks"
"$readelf" -lW "$library" | grep -q ' TLS ' && complain "it has thread-local storage"

exported=$("$nm" -D --defined-only "$library" | awk '{print $3}')
grep -q '^pprof_' <<<"$exported" || complain "it exports nothing"
if stray=$(grep -v '^pprof_' <<<"$exported"); then
    complain "exported besides pprof_*: $stray"
fi

while read -r name; do
    grep -qx "$name" allowed_imports || complain "import not on the list: $name"
done < <("$nm" -D --undefined-only "$library" | awk '{print $2}')

# A forked child would find it held for ever: linux/fork.h.
if plain=$(grep -lE '= PTHREAD_MUTEX_INITIALIZER' -- */*.c | grep -v '^tests/'); then
    complain "a lock that is none of FORK_LOCK's: $plain"
fi

size=$(stat -c %s "$library")
[ "$size" -le 98304 ] || complain "$size bytes, more than 98304"
[ "$failed" = 0 ] && echo "gate: $library: ok, $size bytes"
exit "$failed"
