#!/usr/bin/env bash
# Runs the tests that need what comes from Python packages: slither over the contracts, and those under test/model, which take
# Gemma 3 270M from the path in OMNI_GEMMA and a Python with the packages from OMNI_PYTHON.
#
#   scripts/test-python.sh [TEST FILE…]     default: slither, and everything under test/model
set -euo pipefail
cd "$(dirname "$0")/.."

export PATH="$PWD/node_modules/.bin:$PATH"
[ $# -gt 0 ] || npm run --silent check:slither
OMNI_PYTHON=${OMNI_PYTHON:-$(scripts/python-env.sh .venv scripts/test-requirements.txt)}
OMNI_GEMMA=${OMNI_GEMMA:-$("$OMNI_PYTHON" scripts/gemma.py .build/models)}
export OMNI_PYTHON OMNI_GEMMA

tests=("$@")
if [ ${#tests[@]} -eq 0 ]; then
  while IFS= read -r file; do tests+=("$file"); done < <(find test/model -name '*.test.ts' | sort)
fi
# Node calls a run without a single test a success.
[ ${#tests[@]} -gt 0 ] || { printf 'test-python.sh: no tests under test/model\n' >&2; exit 1; }
# One file at a time: each loads a model and times itself.
exec node --import ./node/bin/from-source.js --test --test-concurrency=1 --test-timeout=1200000 "${tests[@]}"
