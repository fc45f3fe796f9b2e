# shellcheck shell=bash
# Debian packages: those that are missing, installed as root.

missing_packages() {
  local wanted
  wanted=$(sed -e 's/#.*//' -e '/^\s*$/d' tools/lib/packages.txt)
  # A user's own emsdk wins over Debian's package.
  if command -v emcc >/dev/null && [[ $(command -v emcc) != /usr/bin/emcc ]]; then
    wanted=$(grep -vx emscripten <<<"$wanted")
  fi
  # shellcheck disable=SC2086  # one word per package
  comm -23 <(sort <<<"$wanted") \
    <(dpkg-query -W -f '${db:Status-Abbrev} ${Package}\n' $wanted 2>/dev/null | awk '$1 == "ii" { print $2 }' | sort)
}

as_root() {
  if [[ $(id -u) == 0 ]]; then
    "$@"
  elif command -v sudo >/dev/null; then
    sudo "$@"
  else
    die "installing Debian packages needs root: run this as root once, install sudo, or install by hand: $missing"
  fi
}

install_packages() {
  local missing
  missing=$(missing_packages | tr '\n' ' ')
  [[ -n ${missing// /} ]] || return 0
  command -v apt-get >/dev/null || die "this is not Debian; install the counterparts of: $missing"
  say "Installing Debian packages (root is needed for this step only): $missing"
  as_root apt-get update -qq
  # shellcheck disable=SC2086
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
