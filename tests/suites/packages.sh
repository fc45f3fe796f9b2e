#!/bin/bash
# web-ext lint over both packages: no errors, no eval, no code from elsewhere.
# needs: extension
exec node --test tests/packages/*.test.mjs
