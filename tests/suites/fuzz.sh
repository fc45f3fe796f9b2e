#!/bin/bash
# Every fuzz target for some seconds each, from its seeds.
# needs: fuzz
set -euo pipefail
seconds=${WINNOW_FUZZ_SECONDS:-20}
ran=0
for target in build/fuzz/tests/fuzz/*_fuzz; do
  [[ -x $target ]] || continue
  name=$(basename "$target")
  mkdir -p "build/fuzz/corpus/$name"
  corpora=("build/fuzz/corpus/$name")
  [[ -d tests/fuzz/seeds/$name ]] && corpora+=("tests/fuzz/seeds/$name")
  echo "== $name, $seconds s"
  "$target" -max_total_time="$seconds" -max_len=8192 -timeout=5 -print_final_stats=1 \
    -artifact_prefix="build/fuzz/$name-" "${corpora[@]}"
  ran=$((ran + 1))
done
((ran > 0)) || { echo "no fuzz target found"; exit 1; }
