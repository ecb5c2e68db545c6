#!/usr/bin/env bash
# Runs the SDK's end-to-end suites on geth: that of PATH, or else one that Go builds into .build (some 17 minutes, once).
# Its blocks are made through the Engine API (test/helpers/sdk/geth.ts says why), so that tests can wait for days.
#
#   scripts/test-geth.sh [TEST FILE…]     default: everything under test/geth
set -euo pipefail
cd "$(dirname "$0")/.."

version=v1.16.7
folder=$PWD/.build/geth-$version
export PATH="$PWD/node_modules/.bin:$PATH"

if ! command -v geth >/dev/null; then
  export PATH="$folder:$PATH"
  if [ ! -x "$folder/geth" ]; then
    command -v go >/dev/null || {
      printf 'test-geth.sh: neither geth nor go is on PATH: install one of them\n' >&2
      exit 1
    }
    printf 'test-geth.sh: building geth %s\n' "$version" >&2
    GOBIN=$folder go install "github.com/ethereum/go-ethereum/cmd/geth@$version"
  fi
fi

# What asks for more than a client of public networks can do.
skip() {
  printf 'not on geth: %s (%s)\n' "$1" "$2"
  patterns+=("--test-skip-pattern=/$1\$/")
}
patterns=()
geth version | sed -n 's/^Version: /geth /p'
skip 'reads the clock of the next block, however old the latest is' 'its next block is at the machine'\''s time'
skip 'are the same from an account that the chain.s node keeps' 'it keeps no accounts'
skip 'have a value posted on chain, paid for by who demanded it' 'a test cannot set the base fee'
skip 'is confirmed by three of five that signed for the trace' 'a test cannot replace code'
skip 'is not verified where a delay was left out, or is to be lowered' 'a test cannot send for the timelock'

files=("$@")
if [ ${#files[@]} -eq 0 ]; then
  for file in test/geth/*.test.ts; do files+=("$file"); done
fi
exec node --import ./node/bin/from-source.js --test --test-concurrency=1 --test-timeout=600000 "${patterns[@]}" "${files[@]}"
