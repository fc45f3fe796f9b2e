#!/bin/bash
# The core's unit tests, natively.
# needs: release
exec build/release/tests/core/winnow_tests
