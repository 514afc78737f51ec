#!/usr/bin/env bash
# Every check of the project, on both runtimes; ends with "N passed, N failed". Called by `npm test`.
# Each check runs once: what fails now and then is a defect, and `npm run test:flaky` finds it.
# What a machine lacks (a C compiler, Go) is skipped aloud; where CI=true it is a failure.
set -u
cd "$(dirname "$0")/.." || exit 2
export PATH="$PWD/node_modules/.bin:$PATH"
export NO_COLOR=1
. tests/suites.sh

passed=0
failed=0
skipped=0
logs=$(mktemp -d)
trap 'rm -rf "$logs"' EXIT

# run NAME COMMAND…: leaves what it prints, its status and its seconds in $logs.
run() {
  local log="$logs/$1" start=$SECONDS
  shift
  "$@" >"$log" 2>&1
  echo "$? $((SECONDS - start))" >"$log.end"
}

# check NAME COMMAND…: one check that passes or fails as a whole.
check() {
  local status seconds
  run "$@"
  read -r status seconds <"$logs/$1.end"
  if [ "$status" -eq 0 ]; then
    passed=$((passed + 1))
    printf 'ok    %s (%s s)\n' "$1" "$seconds"
  else
    failed=$((failed + 1))
    printf 'FAIL  %s (%s s)\n' "$1" "$seconds"
    tail -n 60 "$logs/$1"
  fi
}

# report NAME: what came of a test runner that has run; its own counts are added up, its exit status
# counts as well.
report() {
  local log="$logs/$1" p f status seconds
  read -r status seconds <"$log.end"
  # deno: "ok | 14 passed | 0 failed"; bun: " 14 pass" and " 0 fail"; C: "14 passed, 0 failed".
  p=$(grep -Eo '[0-9]+ pass(ed)?' "$log" | awk '{ n += $1 } END { print n + 0 }')
  f=$(grep -Eo '[0-9]+ fail(ed)?' "$log" | awk '{ n += $1 } END { print n + 0 }')
  if [ "$status" -ne 0 ] && [ "$f" -eq 0 ]; then f=1; fi
  if [ "$status" -eq 0 ] && [ "$p" -eq 0 ]; then
    echo "no test ran" >>"$log"
    f=1
  fi
  passed=$((passed + p))
  failed=$((failed + f))
  if [ "$status" -eq 0 ] && [ "$f" -eq 0 ]; then
    printf 'ok    %s: %s passed (%s s)\n' "$1" "$p" "$seconds"
  else
    printf 'FAIL  %s: %s passed, %s failed (status %s, %s s)\n' "$1" "$p" "$f" "$status" "$seconds"
    grep -nE '^FAIL|^[a-z_/]+\.c:[0-9]+: |^\(fail\)|\.\.\. FAILED' "$log" | head -n 20
    tail -n 150 "$log"
  fi
  grep -E '^(# )?(SKIP|measured anew)' "$log"
}

# suite NAME COMMAND…: a test runner.
suite() {
  run "$@"
  report "$1"
}

# start NAME COMMAND…: the same beside at most one other.
start() {
  while [ "$(jobs -rp | wc -l)" -ge 2 ]; do wait -n; done
  run "$@" &
}

# need TOOL…: whether all are here; says so when not.
need() {
  local tool
  for tool in "$@"; do
    command -v "$tool" >/dev/null && continue
    if [ "${CI:-}" = true ]; then
      failed=$((failed + 1))
      printf 'FAIL  %s is missing, and CI must not skip\n' "$tool"
    else
      skipped=$((skipped + 1))
      printf 'SKIP  %s is not installed\n' "$tool"
    fi
    return 1
  done
}

shopt -s globstar
before=$(git status --porcelain)
sources=(mod.ts src/**/*.ts ffi/*.ts native/*.ts npm/*.ts)

check "format" deno fmt --check
if need clang-format; then
  check "format of C" bash -c 'git ls-files -z "native/*.[ch]" | xargs -0 clang-format --dry-run -Werror'
fi
check "lint" deno lint
check "types" deno check "${sources[@]}" tests/*.ts tests/*/*.ts
check "documentation" deno doc --lint mod.ts src/auto.ts src/cli.ts
check "rooms import in one direction" npm run --silent check:rooms
check "generated codec is current" npm run --silent check:proto

if need gcc make; then
  check "embedded library is current" npm run --silent check:native
  check "C library's imports and exports" make -s -C native gate
  check "rooms of native include in one direction" make -s -C native includes
  need musl-gcc || true # its suite is in suites.sh
fi
check "preload bundle" build_preload_bundle
need go || true # the oracle tests skip themselves aloud

# What calculates runs two at a time; what samples live programs has the machine to itself.
each_suite still start
wait
each_suite still report
each_suite live suite

if [ "${CI:-}" = true ] || [ "${PPROF_TEST_VERSIONS:-}" = 1 ]; then
  suite "other versions of Deno and Bun" timeout 900 npm run --silent test:versions -- --newest 3
else
  skipped=$((skipped + 1))
  echo "SKIP  other versions of Deno and Bun: CI=true or PPROF_TEST_VERSIONS=1 fetches and tries them"
fi

unchanged() { diff <(printf '%s\n' "$before") <(printf '%s\n' "$(git status --porcelain)"); }
check "git sees nothing of all this" unchanged

[ "$skipped" -gt 0 ] && echo "$skipped checks were skipped: see SKIP above"
echo "all of it took $SECONDS s"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
