#!/bin/bash
# The wasm module as the extension uses it: boundary, hostile input, save and load.
# needs: wasm
# alone
exec node --test tests/wasm/*.test.mjs
