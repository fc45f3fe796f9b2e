#!/bin/bash
# Every native test under the address and undefined-behaviour sanitizers.
# needs: dev
# The program's black-box tests run in the suite cli: the sanitizer's dlopen does not look beside the program, where
# ONNX Runtime lies.
exec ctest --test-dir build/dev --output-on-failure --no-tests=error --exclude-regex '^cli_program$'
