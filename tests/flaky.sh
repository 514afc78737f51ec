#!/usr/bin/env bash
# Runs suites again and again, to find what fails now and then:
#
#     npm run test:flaky -- [--busy | --quiet] [TIMES] [SUITE…]
#
# TIMES is 10, and the suites are all that start programs, unless it is said otherwise; SUITE is a part of
# a name as run.sh prints it, such as "C tests", "deno cpu_" or worker_cpu. Every second round runs beside
# a program that keeps one core busy: --busy means each, --quiet none. Ends with what failed, and how often;
# what was merely measured anew is told as well. The output of suites that failed is kept.
set -u
cd "$(dirname "$0")/.." || exit 2
export PATH="$PWD/node_modules/.bin:$PATH"
export NO_COLOR=1
. tests/suites.sh

load=alternating
case ${1:-} in --busy | --quiet) load=${1#--} && shift ;; esac
times=10
case ${1:-} in '' | *[!0-9]*) ;; *) times=$1 && shift ;; esac
wanted=("$@")

logs=$(mktemp -d "${TMPDIR:-/tmp}/pprof-flaky-XXXXXX")
suite_pid=
load_pid=

# stop PID: ends a process that we started, and waits for it.
stop() {
  [ -n "$1" ] || return 0
  kill "$1" 2>/dev/null
  wait "$1" 2>/dev/null
}

finish() {
  stop "$suite_pid" # timeout(1) passes it on to all that it started
  stop "$load_pid"
}
trap finish EXIT
trap 'exit 130' INT TERM

is_wanted() {
  local part
  [ ${#wanted[@]} -eq 0 ] && return 0
  for part in "${wanted[@]}"; do [[ $1 == *"$part"* ]] && return 0; done
  return 1
}

# failures LOG: the names of the tests that failed, as deno, bun and the C tests tell them.
failures() {
  sed -nE -e 's/^(.*) \.\.\. FAILED.*$/\1/p' -e 's/^\(fail\) (.*) \[[0-9.]+m?s\]$/\1/p' \
    -e 's/^FAIL +(.*)$/\1/p' "$1" | sort -u
}

build_preload_bundle >"$logs/preload bundle" 2>&1 || { cat "$logs/preload bundle" && exit 2; }

runs=0
failed=0

# attempt NAME COMMAND…: runs a suite once.
attempt() {
  local name=$1 log="$logs/$round $1.log" start=$SECONDS status=0 names
  shift
  is_wanted "$name" || return 0
  "$@" >"$log" 2>&1 &
  suite_pid=$!
  wait "$suite_pid" || status=$?
  suite_pid=
  runs=$((runs + 1))
  grep -h '^measured anew' "$log" | sed "s|^|$name: |" >>"$logs/anew"
  if [ "$status" -eq 0 ]; then
    rm "$log"
  else
    failed=$((failed + 1))
    names=$(failures "$log")
    sed "s|^|$name: |" <<<"${names:-status $status}" >>"$logs/failed"
  fi
  printf '%s %s %s (%s s)\n' "$round" "$([ "$status" -eq 0 ] && echo ok || echo FAIL)" "$name" \
    "$((SECONDS - start))"
}

for ((round = 1; round <= times; round++)); do
  if [ "$load" = busy ] || { [ "$load" = alternating ] && [ $((round % 2)) -eq 0 ]; }; then
    echo "round $round of $times, one core busy"
    (while :; do :; done) &
    load_pid=$!
  else
    echo "round $round of $times"
  fi
  each_suite live attempt
  stop "$load_pid"
  load_pid=
done

[ "$runs" -gt 0 ] || { echo "no suite is called ${wanted[*]}" && exit 2; }
for what in anew failed; do
  [ -s "$logs/$what" ] || continue
  [ "$what" = failed ] && echo "failed:" || echo "measured anew:"
  sort "$logs/$what" | uniq -c | sort -rn
done
echo "$runs runs, $failed failed in $SECONDS s"
[ "$failed" -eq 0 ] && rm -r "$logs" && exit 0
echo "what they printed: $logs"
exit 1
