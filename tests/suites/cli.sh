#!/bin/bash
# The command line: its unit tests and its whole commands.
# needs: release
exec ctest --test-dir build/release --output-on-failure --no-tests=error -R '^cli'
