#!/bin/bash
# clang-tidy on what changed since it last passed, newest first, within a time budget.
# needs: release
exec tools/lib/tidy
