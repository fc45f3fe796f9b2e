#!/bin/bash
# web-ext lint over both packages: no errors, no eval, no code from elsewhere.
# needs: extension
exec node tests/packages/lint.mjs
