#!/usr/bin/env bash
# Writes profile.js (codec) and profile.d.ts (its types) from profile.proto, into the directory
# given, or beside profile.proto. tests/proto_test.ts fails when what is committed is stale.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
out=${1:-$here}
cli=$here/../node_modules/protobufjs-cli/bin
javascript=$(command -v node || command -v bun)

# A root of our own: the default one is shared by every package of the process that uses protobufjs.
pbjs() {
    "$javascript" "$cli/pbjs" --target static-module --wrap esm --dependency protobufjs/minimal.js \
        --root runtime_pprof --no-create --no-verify --no-convert --no-delimited --no-typeurl \
        --no-service --force-number "$@" "$here/profile.proto"
}

pbjs --no-comments --out "$out/profile.js"
# The types are read from the comments, so they come from a commented copy. `require("long")` is
# CommonJS, of a package that we do not name; with --force-number nothing refers to it.
pbjs | "$javascript" "$cli/pbts" --no-comments --import '$protobuf=protobufjs/minimal.js' - |
    grep -v 'require("long")' > "$out/profile.d.ts"
