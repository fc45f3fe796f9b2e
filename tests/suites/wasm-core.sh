#!/bin/bash
# The core's unit tests, compiled to wasm and run by Node.
# needs: wasm
exec ctest --test-dir build/wasm --output-on-failure --no-tests=error
