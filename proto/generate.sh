#!/usr/bin/env bash
# generate.sh          writes profile.js (the codec) and profile.d.ts (its types) from profile.proto
# generate.sh --check  fails when what is here differs from what would be written
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
cli=$here/../node_modules/protobufjs-cli/bin
javascript=$(command -v node || command -v bun)
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT

# A root of our own: the default one is shared by every package of the process that uses protobufjs.
pbjs() {
    "$javascript" "$cli/pbjs" --target static-module --wrap esm --dependency protobufjs/minimal.js \
        --root runtime_pprof --no-create --no-verify --no-convert --no-delimited --no-typeurl \
        --no-service --force-number "$@" "$here/profile.proto"
}

pbjs --no-comments --out "$fresh/profile.js"
# The types are read from the comments, so they come from a commented copy. `require("long")` is
# CommonJS, of a package that we do not name; with --force-number nothing refers to it.
pbjs | "$javascript" "$cli/pbts" --no-comments --import '$protobuf=protobufjs/minimal.js' - |
    grep -v 'require("long")' > "$fresh/profile.d.ts"

for file in profile.js profile.d.ts; do
    if [ "${1:-}" != --check ]; then
        cp "$fresh/$file" "$here/$file"
    elif ! diff -u "$here/$file" "$fresh/$file"; then
        echo "proto/$file is stale: npm run generate:proto" >&2
        exit 1
    fi
done
