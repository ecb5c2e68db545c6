#!/usr/bin/env bash
# Makes a virtual environment hold what a hash-pinned requirements file lists, and prints the path of its Python.
# Quick when it already does.
#
#   scripts/python-env.sh FOLDER REQUIREMENTS
#
# PYTHON   interpreter to make it from (default: python3)
set -euo pipefail

folder=$1 requirements=$2 python=${PYTHON:-python3}
installed=$folder/installed-requirements.txt

fail() {
  printf 'python-env.sh: %s\n' "$1" >&2
  exit 1
}

if ! { cmp -s "$requirements" "$installed" && "$folder/bin/python" -c ''; } 2>/dev/null; then
  command -v "$python" >/dev/null || fail "$python is not on PATH: install Python 3.11 or newer, or set PYTHON"
  "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
    fail "$python is $("$python" --version): Python 3.11 or newer is needed; set PYTHON"
  # Modules are compiled as they are imported: most never are.
  "$python" -m venv --clear "$folder" >&2 || fail "cannot make $folder: install Python's venv module"
  "$folder/bin/python" -m pip install --quiet --disable-pip-version-check --no-compile --require-hashes \
    --requirement "$requirements" >&2 || fail "cannot install $requirements: is the package index reachable?"
  cp "$requirements" "$installed"
fi
printf '%s\n' "$folder/bin/python"
