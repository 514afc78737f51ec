#!/usr/bin/env bash
# Fails when preload.bundle.js is not what its sources make.
set -eu
fresh=$(mktemp -d)
trap 'rm -rf "$fresh"' EXIT
bun build src/cli/preload.ts --target=node --format=esm --outfile="$fresh/preload.bundle.js" >/dev/null
cmp "$fresh/preload.bundle.js" src/cli/preload.bundle.js || {
  echo "src/cli/preload.bundle.js is stale: npm run build:preload"
  exit 1
}
