#!/bin/bash
# The extension's unit tests: adapters, overlay, background.
# needs: wasm
cd extension && exec npx --no-install vitest run
