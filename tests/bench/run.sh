#!/usr/bin/env bash
# Every bench on both runtimes, one after the other, some minutes in all: figure, spread, target. They
# are no tests: a busy machine misses targets. NAME…: only these, as in `npm run bench pause import`.
set -u
cd "$(dirname "$0")/../.." || exit 2
export PATH="$PWD/node_modules/.bin:$PATH"
export NO_COLOR=1

[ $# -gt 0 ] || set -- size import pause handler overhead heap memory encode add
status=0
for name in "$@"; do
  file=tests/bench/${name}_bench.ts
  printf '\n%s: %s\n' "$name" "$(sed -n '2s/^ \* //p' "$file")"
  timeout 600 deno run -A --no-check --quiet --v8-flags=--expose-gc "$file" || status=1
  timeout 600 bun "$file" || status=1
done
exit $status
