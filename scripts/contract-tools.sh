#!/usr/bin/env bash
# Installs a tool that reads or runs the contracts, pinned, under .build/contract-tools, and prints the path of its
# program. Quick when it is there. They are not in the lock file: their packages exist for few platforms only.
#
#   scripts/contract-tools.sh forge
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$PWD/.build/contract-tools
forge_version=1.7.1

fail() {
  printf 'contract-tools.sh: %s\n' "$1" >&2
  exit 1
}

forge() {
  local home=$folder/forge-$forge_version
  # The platform package's program: npm's wrapper would leave it running when it is killed itself.
  local programs=("$home"/node_modules/@foundry-rs/forge-*/bin/forge*)
  if [ ! -x "${programs[0]}" ]; then
    mkdir -p "$home"
    npm install --prefix "$home" --no-save --no-audit --no-fund --ignore-scripts --silent \
      "@foundry-rs/forge@$forge_version" >&2 || fail "cannot install forge: is the package registry reachable?"
    programs=("$home"/node_modules/@foundry-rs/forge-*/bin/forge*)
    [ -x "${programs[0]}" ] || fail "forge $forge_version has no package for $(uname -sm)"
  fi
  printf '%s\n' "${programs[0]}"
}

case "${1:-}" in
  forge) forge ;;
  *) fail "usage: contract-tools.sh forge" ;;
esac
