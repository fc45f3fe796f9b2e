# shellcheck shell=bash
# What the build needs from Debian beyond installed packages: the sources of Abseil and utf8proc for the wasm build,
# and ONNX Runtime's headers. They come through a private sources list under build/deps/apt, made from the archive
# address that this machine's own apt already uses; its configuration stays as it is, and no root is needed.

: "${deps:?comes from common.sh}"

readonly abseil_version=20220623.1
readonly utf8proc_version=2.8.0
readonly onnxruntime_headers=1.21 # C API 21: what every later library still answers

# The address of the Debian archive as this machine's apt knows it.
archive_address() {
  # shellcheck disable=SC2016  # apt's own variables
  apt-get indextargets --format '$(REPO_URI) $(RELEASE) $(COMPONENT) $(CREATED_BY)' |
    awk '$3 == "main" && $4 == "Packages" && $2 ~ /^(bookworm|trixie|stable|oldstable)$/ { print $1; exit }'
}

private_apt() {
  apt-get -qq -o Dir::Etc::sourcelist="$deps/apt/sources.list" -o Dir::Etc::sourceparts=- \
    -o Dir::State::Lists="$deps/apt/lists" -o Dir::Cache="$deps/apt/cache" -o APT::Sandbox::User="$(id -un)" \
    -o Acquire::Languages=none -o Acquire::IndexTargets::deb::DEP-11::DefaultEnabled=false "$@"
}

open_private_apt() {
  local address keys=/usr/share/keyrings/debian-archive-keyring.gpg
  address=$(archive_address)
  [[ -n $address ]] || die "apt knows no Debian archive with 'main' (apt-get indextargets shows none)"
  mkdir -p "$deps"/apt/{lists,cache,download}/partial
  {
    printf 'deb-src [signed-by=%s] %s bookworm main\n' "$keys" "$address"
    printf 'deb [signed-by=%s] %s trixie main\n' "$keys" "$address"
  } >"$deps/apt/sources.list"
  say "Reading Debian's lists of sources (kept under build/deps/apt, no root needed)"
  private_apt update
}

# fetch_source PACKAGE VERSION: unpacks Debian's source as build/deps/src/PACKAGE.
fetch_source() {
  say "Fetching the source of $1 $2 for the wasm build"
  (cd "$deps/apt/download" && private_apt source --only-source "$1" >/dev/null)
  local unpacked=$deps/apt/download/$1-$2
  [[ -d $unpacked ]] || die "Debian gave another version of $1 than $2: $(ls "$deps/apt/download")"
  mkdir -p "$deps/src"
  rm -rf "${deps:?}/src/$1"
  mv "$unpacked" "$deps/src/$1"
}

fetch_onnxruntime_headers() {
  say "Fetching the headers of ONNX Runtime $onnxruntime_headers (Debian 13's libonnxruntime-dev)"
  (cd "$deps/apt/download" && private_apt download libonnxruntime-dev)
  local package
  package=$(ls "$deps"/apt/download/libonnxruntime-dev_"$onnxruntime_headers".*.deb) ||
    die "Debian gave another version of libonnxruntime-dev than $onnxruntime_headers"
  rm -rf "$deps/onnxruntime"
  dpkg -x "$package" "$deps/apt/download/onnxruntime"
  mv "$deps/apt/download/onnxruntime/usr" "$deps/onnxruntime"
}

fetch_sources() {
  local digest
  digest=$(digest_of tools/lib/sources.sh)
  stamped sources "$digest" && return 0
  open_private_apt
  fetch_source abseil "$abseil_version"
  # Debian links libatomic for processors without 64-bit atomics; wasm's linker does not know the options.
  sed -i '/^list(APPEND ABSL_DEFAULT_LINKOPTS/,/^)/d' "$deps/src/abseil/absl/copts/AbseilConfigureCopts.cmake"
  fetch_source utf8proc "$utf8proc_version"
  fetch_onnxruntime_headers
  rm -rf "$deps/apt"
  stamp sources "$digest"
}
