#!/bin/bash
# The same posts, the same verdicts: native against wasm in Node, signals and tier 1 to the bit.
# needs: release wasm
exec node --test tests/parity/*.test.mjs
