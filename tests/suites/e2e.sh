#!/bin/bash
# The extension in real browsers, over pages of our own at the sites' real addresses.
# needs: release extension
# alone
exec node --test --test-concurrency=1 --test-reporter=spec tests/e2e/*.test.mjs
