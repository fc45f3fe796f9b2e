#!/bin/bash
# What keeps the tree navigable: lists, sizes, words.
exec node --test tests/conventions/*.test.mjs
