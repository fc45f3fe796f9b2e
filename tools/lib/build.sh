# shellcheck shell=bash
# Builds, by the name of what is built. Each may be asked for again: nothing is done twice.

jobs=$(nproc)

build_preset() {
  [[ -f build/$1/build.ninja ]] || cmake --preset "$1" >/dev/null || return
  cmake --build --preset "$1" -j "$jobs"
}

build_release() { build_preset release; }
build_dev() { build_preset dev; }
build_wasm() { build_preset wasm; }
build_fuzz() { build_preset fuzz; }

# The extension for both browsers, with the wasm core in it.
build_extension() { build_wasm && npm --prefix extension run --silent build; }

# build_all NAME...: each once, in order, its output in build/logs/build-NAME.log; says what failed and goes on.
# Leaves the names of failed builds in `failed_builds`.
build_all() {
  local name log
  failed_builds=""
  mkdir -p build/logs
  for name in $(printf '%s\n' "$@" | awk 'NF && !seen[$0]++'); do
    log=build/logs/build-$name.log
    local start=$SECONDS
    if "build_$name" >"$log" 2>&1; then
      say "built $name ($((SECONDS - start)) s)"
    else
      failed_builds+=" $name"
      say "FAILED to build $name ($log):"
      tail -n 40 "$log" >&2
    fi
  done
}
