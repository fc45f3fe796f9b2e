#!/bin/bash
# Formatting and static checks but clang-tidy: clang-format, shellcheck, Biome, TypeScript, knip.
set -uo pipefail
failed=0
check() {
  echo "== $1"
  shift
  "$@" || failed=1
}

mapfile -t cpp < <(git ls-files '*.cc' '*.h' '*.inc')
mapfile -t scripts < <(git ls-files tools .ci tests | while read -r file; do
  head -n 1 "$file" 2>/dev/null | grep -q '^#!/bin/bash' && echo "$file"
done)
check clang-format clang-format-14 --dry-run --Werror "${cpp[@]}"
check shellcheck shellcheck -x -S warning "${scripts[@]}" tools/lib/*.sh
check lockfile tools/lib/complete-lock.mjs --check
check biome extension/node_modules/.bin/biome check --error-on-warnings .
cd extension || exit 1
check tsc npx --no-install tsc --noEmit
check knip npx --no-install knip
exit "$failed"
