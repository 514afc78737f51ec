#!/usr/bin/env bash
# planted_includes.sh DIRECTORY: whether check_includes.sh finds what it is for: copies the rooms to DIRECTORY and
# plants there, one after the other, an include of a higher room and a circle within a room.
set -euo pipefail
cd "$(dirname "$0")/.."
copy=$1

# finds FILE INCLUDE MESSAGE: with INCLUDE at its end FILE is complained of.
finds() {
    local file=$1 include=$2 message=$3
    rm -rf "$copy"
    mkdir -p "$copy"
    cp -r pprof_native.h linux stack hook threads tick v8 jsc "$copy"
    echo "#include \"$include\"" >>"$copy/$file"
    if output=$(./check_includes.sh "$copy" 2>&1) || ! grep -qF "$message" <<<"$output"; then
        printf 'the planted include of %s in %s was not found:\n%s\n' "$include" "$file" "$output" >&2
        exit 1
    fi
}

finds linux/raw_syscall.h v8/cpu.h 'includes: linux/raw_syscall.h must not include v8/cpu.h'
finds jsc/heap.c v8/heap.h 'includes: jsc/heap.c must not include v8/heap.h'
finds threads/thread_list.h threads/thread_watch.h 'includes: in a circle: threads/thread_list'
finds pprof_native.h tick/ring.h 'includes: pprof_native.h must not include tick/ring.h'
rm -rf "$copy"
echo "planted includes: 4 of 4 found"
