# Which suites there are, and how each is run: for run.sh and flaky.sh.

# starts_programs FILE: whether a test file starts processes. Most of those are profiled, and what a
# profile shows depends on what else the machine does; the other files calculate.
starts_programs() {
  grep -qE 'node:child_process|support/(command_line|package_room|profiled_program|what_works)' "$1"
}

# build_preload_bundle: what the first use of the command line builds, with whatever settings of the network
# this machine has: the tests hide those from it.
build_preload_bundle() {
  local scratch status
  scratch=$(mktemp -d) && touch "$scratch/empty.ts" || return 1
  deno run -A --no-check src/cli.ts run --top 0 -o "$scratch/empty.pb.gz" -A "$scratch/empty.ts"
  status=$?
  rm -r "$scratch"
  return "$status"
}

# each_suite live|still COMMAND…: calls COMMAND with the name and the command of each suite: those that
# start programs, or those that do not.
each_suite() {
  local kind=$1 file name
  shift
  if [ "$kind" = live ] && hash gcc make 2>/dev/null; then
    "$@" "C tests" timeout 900 make -s -C native test
    "$@" "C tests under AddressSanitizer and UBSan" timeout 900 make -s -C native test-asan
    "$@" "C tests under ThreadSanitizer" timeout 900 make -s -C native test-tsan
    hash musl-gcc 2>/dev/null &&
      "$@" "C tests under musl" timeout 900 make -s -C native test-musl
  fi
  for file in tests/*_test.ts; do
    if starts_programs "$file"; then [ "$kind" = live ]; else [ "$kind" = still ]; fi || continue
    name=${file#tests/}
    # Those that start the same children whichever runtime starts them run once.
    case $name in engine_jsc_*) ;; *)
      "$@" "deno $name" timeout 600 deno test -A --no-check "$file"
    esac
    case $name in engine_v8_* | docs_* | rooms_* | native_header_* | node_* | package_* | install_* | embed_*) ;; *)
      "$@" "bun $name" timeout 600 bun test --timeout 120000 "./$file"
    esac
  done
}
