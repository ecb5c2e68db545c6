#!/usr/bin/env bash
# Runs forge, pinned, on the contracts and their Solidity tests, compiled by npm's solc: foundry.toml says how.
#
#   scripts/forge.sh test --match-path test/contracts/StakeVault.t.sol
set -euo pipefail
cd "$(dirname "$0")/.."

forge=$(scripts/contract-tools.sh forge)
export PATH="$PWD/node_modules/.bin:$PATH" FOUNDRY_DISABLE_NIGHTLY_WARNING=true
exec "$forge" "$@"
