# shellcheck shell=bash
# Shared by the scripts of tools/: where things are, how they speak, and stamps that make a second run quick.
# Source it; it sets `root` (the repository), `deps` (what set-up fetched) and moves to the repository.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
deps=$root/build/deps
cd "$root" || exit 1

say() { printf '%s\n' "$*" >&2; }
die() {
  say "$(basename "$0"): $*"
  exit 1
}

# The digest of files and words: what a stamp remembers, so that a changed pin or script redoes the step.
digest_of() { cat "$@" | sha256sum | cut -d' ' -f1; }

# stamped NAME DIGEST: was the step NAME finished with this digest?
stamped() { [[ -f $deps/stamps/$1 && $(<"$deps/stamps/$1") == "$2" ]]; }
stamp() {
  mkdir -p "$deps/stamps"
  printf '%s\n' "$2" >"$deps/stamps/$1"
}

# Debian's emscripten looks for the module acorn where Debian's own Node would find it.
export NODE_PATH=${NODE_PATH:-/usr/share/nodejs}

# Compilers' results are kept between build folders where ccache is there.
if command -v ccache >/dev/null; then
  export CMAKE_CXX_COMPILER_LAUNCHER=${CMAKE_CXX_COMPILER_LAUNCHER:-ccache}
  export CMAKE_C_COMPILER_LAUNCHER=${CMAKE_C_COMPILER_LAUNCHER:-ccache}
fi
