#!/bin/bash
# The wasm module as the extension uses it: boundary, hostile input, save and load.
# needs: wasm
exec node --test tests/wasm/*.test.mjs
