# shellcheck shell=bash
# Node and the packages of extension/.

readonly least_node=20

check_node() {
  command -v node >/dev/null && command -v npm >/dev/null ||
    die "Node $least_node or newer with npm is needed and not found; install it (nodejs.org, or your own way) and run again"
  local version
  version=$(node --version)
  [[ ${version#v} =~ ^([0-9]+) && ${BASH_REMATCH[1]} -ge $least_node ]] ||
    die "Node $least_node or newer is needed; this is $version ($(command -v node))"
}

# Install scripts stay off: onnxruntime-node's would download CUDA parts that nothing here uses.
install_node_packages() {
  local digest
  digest=$(digest_of extension/package-lock.json)
  [[ -f extension/node_modules/.winnow && $(<extension/node_modules/.winnow) == "$digest" ]] && return 0
  say "Installing the extension's npm packages (exactly those of extension/package-lock.json)"
  npm --prefix extension ci --ignore-scripts --no-audit --no-fund --loglevel=error >&2
  printf '%s\n' "$digest" >extension/node_modules/.winnow
}
