#!/usr/bin/env bash
# Builds llama.cpp's own tools, for side-by-side figures, from the source that node-llama-cpp ships: the very version
# whose shared libraries the engine calls. Run again at any time: what is up to date is left alone.
#
#   bench/llama-cpp/build.sh [TARGET…]     default: llama-bench ggml-rpc-server
#
# LLAMA_CPP_DIR   source and build folder (default: .build/llama.cpp)
# JOBS            parallel compilers (default: one for each core)
set -euo pipefail
cd "$(dirname "$0")/../.."

bundle=node_modules/node-llama-cpp/llama/gitRelease.bundle
source=${LLAMA_CPP_DIR:-.build/llama.cpp}
jobs=${JOBS:-$(getconf _NPROCESSORS_ONLN)}
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(llama-bench ggml-rpc-server)

fail() {
  printf 'build.sh: %s\n' "$1" >&2
  exit 1
}
for tool in git cmake c++; do
  command -v "$tool" >/dev/null || fail "$tool is not on PATH: install git, CMake 3.19 or newer and a C++17 compiler"
done
[ -f "$bundle" ] || fail "$bundle is missing: run 'npm ci' first"

revision=$(git bundle list-heads "$bundle" | awk 'NR == 1 { print $1 }')
if [ "$(git -C "$source" rev-parse HEAD 2>/dev/null)" != "$revision" ] || [ ! -e "$source/CMakeLists.txt" ]; then
  rm -rf "$source"
  git -c advice.detachedHead=false clone --quiet "$bundle" "$source"
fi

# As the engine does without AMX, whose results could not be shown to be right, so does the contender: the same kernels run.
isa=(-DGGML_NATIVE=ON)
if grep -q amx_tile /proc/cpuinfo 2>/dev/null; then
  isa=(-DGGML_NATIVE=OFF)
  for set in SSE42 AVX AVX2 FMA F16C BMI2 AVX512 AVX512_VBMI AVX512_VNNI AVX512_BF16; do isa+=("-DGGML_$set=ON"); done
fi

generator=()
if [ ! -e "$source/build/CMakeCache.txt" ] && command -v ninja >/dev/null; then generator=(-G Ninja); fi
cmake -S "$source" -B "$source/build" ${generator[@]+"${generator[@]}"} \
  -DCMAKE_BUILD_TYPE=Release "${isa[@]}" -DGGML_RPC=ON -DLLAMA_OPENSSL=OFF \
  -DLLAMA_BUILD_TESTS=OFF -DLLAMA_BUILD_EXAMPLES=OFF -DLLAMA_BUILD_UI=OFF -DLLAMA_USE_PREBUILT_UI=OFF >/dev/null
cmake --build "$source/build" --config Release --parallel "$jobs" --target "${targets[@]}"

printf '%s\n' "${targets[@]/#/$source/build/bin/}"
