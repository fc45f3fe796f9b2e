#!/bin/bash
# Every native test under the address and undefined-behaviour sanitizers.
# needs: dev
exec ctest --test-dir build/dev --output-on-failure --no-tests=error
