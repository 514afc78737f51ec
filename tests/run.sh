#!/usr/bin/env bash
# Every check of the project, on both runtimes; ends with "N passed, N failed". Called by `npm test`.
# What a machine lacks (a C compiler, Go) is skipped aloud; where CI=true it is a failure.
set -u
cd "$(dirname "$0")/.." || exit 2
export PATH="$PWD/node_modules/.bin:$PATH"
export NO_COLOR=1

passed=0
failed=0
skipped=0
log=$(mktemp)
trap 'rm -f "$log"' EXIT

# check NAME COMMAND…: one check that passes or fails as a whole.
check() {
  local name=$1
  shift
  if "$@" >"$log" 2>&1; then
    passed=$((passed + 1))
    printf 'ok    %s\n' "$name"
  else
    failed=$((failed + 1))
    printf 'FAIL  %s\n' "$name"
    tail -n 60 "$log"
  fi
}

# suite NAME COMMAND…: a test runner; its own counts are added up, its exit status counts as well.
# One that fails runs once more, aloud: many tests sample live programs on a machine that others use.
suite() {
  local name=$1 p f status
  shift
  "$@" >"$log" 2>&1
  status=$?
  if [ "$status" -ne 0 ]; then
    printf 'AGAIN %s: status %s\n' "$name" "$status"
    grep -E '(^FAIL|FAILED|\(fail\)|Error:)' "$log" | head -n 20
    "$@" >"$log" 2>&1
    status=$?
  fi
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
    printf 'ok    %s: %s passed\n' "$name" "$p"
  else
    printf 'FAIL  %s: %s passed, %s failed (status %s)\n' "$name" "$p" "$f" "$status"
    tail -n 150 "$log"
  fi
  grep -E '^(# )?SKIP' "$log"
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
tests=(tests/*_test.ts)

check "format" deno fmt --check
check "lint" deno lint
check "types" deno check "${sources[@]}" tests/*.ts tests/*/*.ts
check "documentation" deno doc --lint mod.ts src/auto.ts src/cli.ts
check "rooms import in one direction" npm run --silent check:rooms
check "generated codec is current" npm run --silent check:proto

if need gcc make; then
  check "embedded library is current" npm run --silent check:native
  check "C library's imports and exports" make -s -C native gate
  suite "C tests" make -s -C native test
  suite "C tests under AddressSanitizer and UBSan" make -s -C native test-asan
  suite "C tests under ThreadSanitizer" make -s -C native test-tsan
fi
need go || true # the oracle tests skip themselves aloud

# Tests that start the same children whichever runtime starts them run once.
for file in "${tests[@]}"; do
  name=${file#tests/}
  case $name in engine_jsc_*) ;; *)
    suite "deno $name" timeout 600 deno test -A --no-check "$file"
  esac
  case $name in engine_v8_* | docs_* | rooms_* | native_header_* | node_* | package_* | install_* | embed_*) ;; *)
    suite "bun $name" timeout 600 bun test --timeout 120000 "./$file"
  esac
done

if [ "${CI:-}" = true ] || [ "${PPROF_TEST_VERSIONS:-}" = 1 ]; then
  suite "other versions of Deno and Bun" timeout 900 npm run --silent test:versions -- --newest 3
else
  skipped=$((skipped + 1))
  echo "SKIP  other versions of Deno and Bun: CI=true or PPROF_TEST_VERSIONS=1 fetches and tries them"
fi

unchanged() { diff <(echo "$before") <(git status --porcelain); }
check "git sees nothing of all this" unchanged

[ "$skipped" -gt 0 ] && echo "$skipped checks were skipped: see SKIP above"
echo "$passed passed, $failed failed"
[ "$failed" -eq 0 ]
